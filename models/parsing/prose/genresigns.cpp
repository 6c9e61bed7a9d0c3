// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/genresigns.h"

#include "models/domain/text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestSign = 300;       // bytes of a heading or sentence that are looked at
constexpr std::size_t mostSampled = 400;       // sentences and lines; a genre shows long before
constexpr std::size_t mostFrontMatter = 40;    // lines
constexpr std::size_t mostLicenceBytes = 4000; // of the start, where a licence says which it is

Message reasonOf(std::string_view id, std::string_view shown)
{
    return {std::string(id), {{"text", std::string(cutQuote(std::string(shown)))}}};
}

void addFrontMatter(GenreScore& score, const std::vector<std::string_view>& lines, const Rules& rules)
{
    if (lines.size() < 3 || trimmed(lines.front()) != "---")
        return;
    const RuleGroup& keys = rules.group("genre.front-matter");
    for (std::size_t i = 1; i < std::min(lines.size(), mostFrontMatter) && trimmed(lines[i]) != "---"; ++i) {
        if (const Rule* rule = keys.firstMatching(lines[i].substr(0, longestSign))) {
            score.add(genreFromName(rule->set.at("genre")), std::strtod(rule->set.at("weight").c_str(), nullptr),
                      reasonOf("genre.reason.front-matter", trimmed(lines[i])));
            return;
        }
    }
}

/// Headings side by side that start with dates or versions, and tables whose rows do.
void addDatedEntries(GenreScore& score, const MarkdownDocument& document, const Rules& rules)
{
    constexpr int fewest = 2;
    constexpr double weightOfHeadings = 4;
    constexpr double weightOfRows = 2;
    const RuleGroup& dated = rules.group("genre.dated");
    int headings = 0, datedHeadings = 0, rows = 0, datedRows = 0;
    std::string example;
    for (const MarkdownBlock& block : document.blocks) {
        const bool heading = block.type == MarkdownBlock::Type::Heading && block.headingLevel == 2;
        const bool row = block.type == MarkdownBlock::Type::TableRow && !block.tableHead && !block.cells.empty();
        if (!heading && !row)
            continue;
        const std::string text = row ? block.cells.front() : block.text().substr(0, longestSign);
        const bool isDated = dated.matchesAny(text);
        (heading ? headings : rows) += 1;
        (heading ? datedHeadings : datedRows) += isDated ? 1 : 0;
        if (isDated && example.empty())
            example = text;
    }
    if (datedHeadings >= fewest && datedHeadings * 2 >= headings)
        score.add(Genre::Ledger, weightOfHeadings, reasonOf("genre.reason.dated-headings", example));
    if (datedRows >= 3 && datedRows * 2 >= rows && headings <= 3)
        score.add(Genre::Ledger, weightOfRows, reasonOf("genre.reason.dated-rows", example));
}

void addBoxes(GenreScore& score, const MarkdownDocument& document)
{
    constexpr int fewest = 4;
    constexpr double weight = 2.5;
    int open = 0, done = 0;
    for (const MarkdownBlock& block : document.blocks) {
        if (!block.startsItem)
            continue;
        open += block.task == MarkdownBlock::Task::Open ? 1 : 0;
        done += block.task == MarkdownBlock::Task::Done ? 1 : 0;
    }
    if (open >= fewest && open > done)
        score.add(Genre::Plan, weight, {"genre.reason.open-boxes", {{"count", std::to_string(open)}}});
}

void addSentences(GenreScore& score, const MarkdownDocument& document, const Rules& rules)
{
    constexpr int fewest = 8;
    constexpr double weight = 2;
    const RuleGroup& modal = rules.group("genre.modal");
    const RuleGroup& imperative = rules.group("genre.imperative");
    int sentences = 0, wanted = 0, ordered = 0;
    std::size_t code = 0, all = 0;
    for (const MarkdownBlock& block : document.blocks) {
        all += block.lines.size();
        if (block.type == MarkdownBlock::Type::Code)
            code += block.lines.size();
        if (block.type != MarkdownBlock::Type::Paragraph || block.lines.empty() ||
            static_cast<std::size_t>(sentences) >= mostSampled)
            continue;
        const std::string text = block.text().substr(0, longestSign);
        ++sentences;
        if (imperative.matchesAny(text))
            ++ordered;
        else if (modal.matchesAny(text))
            ++wanted;
    }
    if (sentences < fewest)
        return;
    if (ordered * 5 >= sentences * 2)
        score.add(Genre::Reference, weight, {"genre.reason.imperative", {{"count", std::to_string(ordered)}}});
    if (wanted * 10 >= sentences * 3)
        score.add(Genre::Plan, weight, {"genre.reason.modal", {{"count", std::to_string(wanted)}}});
    if (code * 2 > all && all > mostFrontMatter)
        score.add(Genre::Reference, 1, {"genre.reason.code", {}});
}

/// Text without a heading most of whose lines are such as programs print.
void addOutput(GenreScore& score, const MarkdownDocument& document, const std::vector<std::string_view>& lines,
               const Rules& rules)
{
    constexpr std::size_t fewest = 4;
    constexpr double weight = 6;
    const bool hasHeading =
        std::any_of(document.blocks.begin(), document.blocks.end(), [&](const MarkdownBlock& block) {
            const auto line = static_cast<std::size_t>(block.first.zeroBased());
            return block.type == MarkdownBlock::Type::Heading && line < lines.size() && lines[line].starts_with('#');
        });
    if (hasHeading)
        return;
    const RuleGroup& printed = rules.group("genre.output-line");
    std::size_t filled = 0, output = 0;
    for (std::size_t i = 0; i < lines.size() && filled < mostSampled; ++i) {
        if (trimmed(lines[i]).empty())
            continue;
        ++filled;
        output += printed.matchesAny(lines[i].substr(0, longestSign)) ? 1 : 0;
    }
    if (output >= fewest && output * 2 >= filled)
        score.add(Genre::CapturedOutput, weight, {"genre.reason.output", {{"count", std::to_string(output)}}});
}

void addLicence(GenreScore& score, const std::vector<std::string_view>& lines, const Rules& rules)
{
    constexpr double weight = 6;
    std::string start;
    for (const std::string_view line : lines) {
        if (start.size() > mostLicenceBytes)
            break;
        start.append(line.substr(0, longestSign)).append(" ");
    }
    // A README ends with its licence; a licence begins with it and holds little else.
    if (lines.size() < 800 && rules.group("genre.licence").matchesAny(start) &&
        start.find("```") == std::string::npos &&
        std::none_of(lines.begin(), lines.end(), [](std::string_view line) { return line.starts_with("## "); }))
        score.add(Genre::Licence, weight, {"genre.reason.licence", {}});
}

} // namespace

void GenreScore::add(Genre genre, double weight, Message reason)
{
    Entry& entry = m_entries[genre];
    entry.sum += weight;
    if (weight > entry.largest) {
        entry.largest = weight;
        entry.reason = std::move(reason);
    }
}

double GenreScore::of(Genre genre) const
{
    const auto found = m_entries.find(genre);
    return found == m_entries.end() ? 0 : found->second.sum;
}

GenrePart GenreScore::best(Genre otherwise) const
{
    constexpr double sure = 2; // ahead of the next
    GenrePart part;
    double first = 0, second = 0;
    for (const auto& [genre, entry] : m_entries) {
        if (entry.sum > first) {
            second = first;
            first = entry.sum;
            part.genre = genre;
            part.reason = entry.reason;
        } else {
            second = std::max(second, entry.sum);
        }
    }
    if (first <= 0) {
        part.genre = otherwise;
        part.reason = {"genre.reason.default", {}};
        part.confidence = Confidence::Low;
        return part;
    }
    part.confidence = first - second >= sure ? Confidence::High : first > second ? Confidence::Medium : Confidence::Low;
    return part;
}

void addNamedSigns(GenreScore& score, const RuleGroup& rules, std::string_view text, double factor,
                   std::string_view messageId)
{
    for (const RuleMatch& match : rules.findAll(text.substr(0, longestSign))) {
        const auto genre = match.rule->set.find("genre");
        const auto weight = match.rule->set.find("weight");
        if (genre == match.rule->set.end() || weight == match.rule->set.end())
            continue;
        // Of "Plan review" the last noun says what it is.
        const double place = 1 + 0.1 * static_cast<double>(match.end) / static_cast<double>(text.size() + 1);
        score.add(genreFromName(genre->second), std::strtod(weight->second.c_str(), nullptr) * factor * place,
                  reasonOf(messageId, text));
    }
}

void addStructureSigns(GenreScore& score, const MarkdownDocument& document, const std::vector<std::string_view>& lines,
                       const Rules& rules)
{
    addFrontMatter(score, lines, rules);
    addDatedEntries(score, document, rules);
    addBoxes(score, document);
    addSentences(score, document, rules);
    addOutput(score, document, lines, rules);
    addLicence(score, lines, rules);
}

} // namespace exhibit
