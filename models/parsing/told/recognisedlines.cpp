// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/recognisedlines.h"

#include <algorithm>
#include <array>
#include <string>

namespace exhibit {

namespace {

constexpr std::size_t longestSearched = 16 * 1024;
constexpr std::size_t quoteBefore = 60; ///< bytes of a long line that are quoted before what was recognised

constexpr std::array<std::string_view, 12> proseUses{
    "pattern.no-op",      "pattern.no-op.gone", "pattern.truncation", "pattern.truncation.mended",
    "pattern.incomplete", "pattern.collection", "pattern.retry",      "pattern.fixed",
    "pattern.symptom",    "pattern.pending",    "pattern.policy",     "pattern.environment"};
constexpr std::array<std::string_view, 4> logUses{"pattern.environment", "pattern.truncation.log", "pattern.retry.log",
                                                  "pattern.no-op.log"};

/// Bytes of a list mark with the blank behind it, 0 if there is none.
std::size_t markLength(std::string_view text)
{
    if (text.size() > 1 && std::string_view("-*+").find(text.front()) != std::string_view::npos && text[1] == ' ')
        return 2;
    const std::size_t digits = text.find_first_not_of("0123456789");
    const bool numbered = digits != std::string_view::npos && digits > 0 && digits < 4 && digits + 1 < text.size() &&
                          (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
    return numbered ? digits + 2 : 0;
}

/// The line without list mark, emphasis, heading marks and outer blanks.
std::string plainText(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    line.remove_prefix(markLength(line));
    const std::size_t first = line.find_first_not_of(" \t\r#*");
    if (first == std::string_view::npos)
        return {};
    std::string plain(line.substr(first, line.find_last_not_of(" \t\r#") - first + 1));
    for (std::size_t mark = plain.find("**"); mark != std::string::npos; mark = plain.find("**", mark))
        plain.erase(mark, 2);
    return plain;
}

/// The beginning of the code point that holds byte `at`.
std::size_t codePointStart(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

/// Long lines are quoted from shortly before what was recognised, others from their start.
std::string_view quoteOf(std::string_view raw, std::string_view line, const RuleMatch& match)
{
    const bool beyond = raw.size() == line.size() && match.end > static_cast<std::size_t>(maxQuoteCodePoints) &&
                        match.begin > quoteBefore;
    return raw.substr(beyond ? codePointStart(raw, match.begin - quoteBefore) : 0);
}

} // namespace

std::vector<RecognisedLine> recognise(const Rules& rules, const TextSource& source, const LineOfText& line, bool isLog)
{
    const std::string_view text = line.repaired.substr(0, longestSearched);
    const std::string_view raw = line.raw.substr(0, longestSearched);
    std::vector<RecognisedLine> found;
    const std::vector<RuleMatch> all = rules.together(isLog ? "told in logs" : "told").findAll(text);
    if (all.empty())
        return found;
    const auto find = [&](std::string_view use) {
        const auto match =
            std::find_if(all.begin(), all.end(), [use](const RuleMatch& one) { return one.rule->use == use; });
        if (match == all.end() || rules.group(std::string(use) + ".not").matchesAny(text))
            return;
        RecognisedLine recognised;
        recognised.rule = match->rule->id;
        recognised.text = plainText(text);
        recognised.where = source.pointTo(line.number, quoteOf(raw, text, *match));
        recognised.isLog = isLog;
        found.push_back(std::move(recognised));
    };
    if (isLog)
        std::for_each(logUses.begin(), logUses.end(), find);
    else
        std::for_each(proseUses.begin(), proseUses.end(), find);
    return found;
}

} // namespace exhibit
