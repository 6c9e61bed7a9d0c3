// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/saidlimits.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// Of what stands behind the words their own clause: `in CI` of ` in CI, and the linter is clean.`
std::string_view clauseBehind(std::string_view behind)
{
    std::size_t end = behind.find_first_of(",;:!?()|\n");
    for (const std::string_view stop : {". ", " and ", " but ", " so ", " \u2014 ", " \u2013 ", " - "})
        end = std::min(end, behind.find(stop));
    return behind.substr(0, end);
}

/// Of what stands before them what belongs to them: all of `As of 1.2, `, nothing of `I mended the parser, `, which
/// tells what was done.
std::string_view clauseBefore(const Rules& rules, std::string_view before)
{
    std::size_t begin = 0;
    for (const std::string_view stop : {". ", "; ", " and ", " so ", " \u2014 ", " \u2013 "}) {
        if (const std::size_t at = before.rfind(stop); at != std::string_view::npos)
            begin = std::max(begin, at + stop.size());
    }
    const std::string_view clause = before.substr(begin);
    const std::size_t comma = clause.rfind(',');
    const bool tellsDeed = comma != std::string_view::npos && rules.group("session.deed").matchesAny(clause);
    return tellsDeed ? clause.substr(comma + 1) : clause;
}

/// The first word of the text of which it is not known that it limits nothing.
std::string otherWord(const Rules& rules, std::string_view text)
{
    // `All 9 unit tests`: by their number it is known which they are.
    const bool isCounted = std::any_of(text.begin(), text.end(), isDigit);
    static const RE2 word(R"(([\pL_][\pL\pM\pN_'’./:=-]*))");
    re2::StringPiece rest(text.data(), text.size()), found;
    while (RE2::FindAndConsume(&rest, word, &found)) {
        std::string_view letters(found.data(), found.size());
        while (!letters.empty() && std::string_view(".:'’-/").find(letters.back()) != std::string_view::npos)
            letters.remove_suffix(1);
        if (!rules.group("session.plain").matchesAny(letters) &&
            !(isCounted && rules.group("session.kind").matchesAny(letters)))
            return std::string(letters);
    }
    return {};
}

/// What the first match of the group holds; empty if there is none.
std::string wordsOf(const Rules& rules, const char* use, std::string_view text)
{
    const std::vector<RuleMatch> found = rules.group(use).findAll(text);
    return found.empty() ? std::string()
                         : std::string(text.substr(found.front().begin, found.front().end - found.front().begin));
}

} // namespace

std::string limitsOf(const Rules& rules, std::string_view utterance, std::string_view sentence, std::size_t begin,
                     std::size_t end)
{
    end = std::min(end, sentence.size());
    const std::string_view core = sentence.substr(begin, end - begin);
    std::string words = wordsOf(rules, "session.admits", utterance);
    const bool isAbroad = rules.group("statement.abroad").matchesAny(core);
    if (words.empty() && isAbroad)
        words = wordsOf(rules, "session.kind", sentence);
    if (words.empty())
        words = wordsOf(rules, "session.tempered", sentence.substr(end));
    if (isAbroad)
        return words;
    for (const std::string_view part :
         {clauseBefore(rules, sentence.substr(0, begin)), core, clauseBehind(sentence.substr(end))})
        words = words.empty() ? otherWord(rules, part) : words;
    return words;
}

} // namespace exhibit
