// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/ownfigures.h"

#include "models/domain/text.h"
#include "models/parsing/claims/sums/arithmetic.h"
#include "models/parsing/claims/sums/groupnumbers.h"
#include "models/parsing/claims/sums/rowsums.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace exhibit {

namespace {

constexpr std::size_t longestFigureLine = 300; // a longer one is no entry of figures
constexpr std::size_t mostOfOneList = 300;
constexpr std::size_t mostHeld = 4000;

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// A mark that leads or ends an entry, or stands alone in a cell.
bool isMarked(std::string_view text, std::initializer_list<std::string_view> marks)
{
    const std::string_view plain = trimmed(text);
    return std::any_of(marks.begin(), marks.end(), [plain](std::string_view mark) {
        const std::size_t at = plain.find(mark);
        return at != std::string_view::npos && (at <= 2 || at + mark.size() + 4 >= plain.size());
    });
}

bool isMarkedGood(std::string_view text)
{
    return isMarked(text, {"✅", "✔", "✓", "🟢", "☑"});
}

bool isMarkedBad(std::string_view text)
{
    return isMarked(text, {"❌", "✗", "✘", "🔴", "✖"});
}

/// Some entries that follow each other are exactly what is too much: parts of another one, or not counted.
bool isMadeUp(const std::vector<double>& parts, double tooMuch)
{
    for (std::size_t first = 0; first < parts.size(); ++first) {
        double sum = 0;
        for (std::size_t i = first; i < parts.size() && sum < tooMuch; ++i) {
            sum += parts[i];
            if (sum == tooMuch)
                return true;
        }
    }
    return false;
}

/// What other readers took for a figure of the same place is this statement.
void addClaim(std::vector<Claim>& claims, Claim claim)
{
    constexpr std::ptrdiff_t farthest = 500; // claims of one section
    const auto near = claims.end() - std::min(farthest, static_cast<std::ptrdiff_t>(claims.size()));
    claims.erase(std::remove_if(near, claims.end(),
                                [&claim](const Claim& other) {
                                    return other.claimClass == ClaimClass::Metric && other.where == claim.where;
                                }),
                 claims.end());
    claims.push_back(std::move(claim));
}

/// What a plan or a list of duties has ticked off it says to be so.
void settleGenre(const MarkdownBlock& block, bool isTicked, Claim& claim)
{
    if (claim.genre == Genre::CapturedOutput)
        claim.genre = Genre::Report; // only its own sums are read
    if ((isTicked || block.task == MarkdownBlock::Task::Done) && claim.genre == Genre::Plan)
        claim.genre = Genre::Report;
}

void addRefutation(Claim& claim, std::string_view by,
                   std::initializer_list<std::pair<std::string_view, double>> numbers)
{
    claim.values = {{std::string(refutedBy), std::string(by)}};
    for (const auto& [name, number] : numbers)
        claim.values.push_back({std::string(name), oneDecimal(number)});
}

} // namespace

bool mayBeRefuted(const ProseReading& reading, int block)
{
    const MarkdownBlock& here = reading.block(block);
    if (here.quoteDepth > 0 || here.task == MarkdownBlock::Task::Open)
        return false;
    const Mood mood = reading.surroundings.moodOf(block);
    return here.task == MarkdownBlock::Task::Done ||
           (mood != Mood::Plans && mood != Mood::Before && statesFacts(reading.genres.genreAt(block)));
}

bool isPrintedReport(const ProseReading& reading)
{
    return reading.genres.document().genre == Genre::CapturedOutput && reading.source.path.ends_with(".txt");
}

OwnFigures::OwnFigures(const ProseReading& reading) : m_reading(reading)
{}

Claim OwnFigures::claimAt(int block, LineNumber line, const std::string& text) const
{
    ProseStatement statement;
    statement.block = block;
    statement.text = text;
    statement.starts.emplace_back(0, line);
    Claim claim = makeClaim(m_reading, ClaimClass::Metric, statement, 0, statement.text.size());
    settleGenre(m_reading.block(block), false, claim);
    return claim;
}

void OwnFigures::read(int index, std::vector<Claim>& claims)
{
    const MarkdownBlock& block = m_reading.block(index);
    if (block.type == MarkdownBlock::Type::Heading ||
        (block.type == MarkdownBlock::Type::Paragraph && block.listDepth == 0))
        closeGroups(claims);
    if (block.type != MarkdownBlock::Type::Paragraph && block.type != MarkdownBlock::Type::TableRow &&
        block.type != MarkdownBlock::Type::Heading)
        return;
    if (!block.tableHead)
        readSentences(index, claims);
    if (block.type != MarkdownBlock::Type::Heading && !block.tableHead && block.quoteDepth == 0)
        readEntries(index, claims);
}

void OwnFigures::readEntries(int index, std::vector<Claim>& claims)
{
    const MarkdownBlock& block = m_reading.block(index);
    const bool isRow = block.type == MarkdownBlock::Type::TableRow;
    const bool isItem = block.listDepth > 0;
    if ((isItem && !block.startsItem) || (!isRow && !isItem && block.lines.size() < 2) || m_held >= mostHeld)
        return;
    Group& group = m_open[{block.parentItem, block.listDepth, block.tableHeadRow, block.leadIn}];
    if (group.entries.size() >= mostOfOneList) {
        group.isCut = true;
        return;
    }
    group.leadIn = block.leadIn;
    group.heading = block.afterBreak ? -1 : block.heading;
    const std::size_t before = group.entries.size();
    if (isRow) {
        addRow(group, index);
    } else if (isItem) {
        addEntry(group, index, block.lines.front());
    } else {
        for (const MarkdownLine& line : block.lines)
            addEntry(group, index, line);
    }
    m_held += group.entries.size() - before;
    if (!isRow && !isItem)
        closeGroups(claims);
}

void OwnFigures::addEntry(Group& group, int block, const MarkdownLine& line) const
{
    Entry entry;
    entry.block = block;
    entry.line = line.line;
    if (line.text.size() <= longestFigureLine) {
        entry.text = line.text;
        if (hasDigit(line.text))
            entry.figure = readFigureLine(line.text);
        entry.isGood = isMarkedGood(line.text);
        entry.isBad = isMarkedBad(line.text);
        entry.isFault = isFault(line.text, entry.figure);
    }
    group.entries.push_back(std::move(entry));
}

/// Of a row of two cells the second one is the figure of the first; of a longer one results count below their heads.
void OwnFigures::addRow(Group& group, int index) const
{
    const MarkdownBlock& row = m_reading.block(index);
    Entry entry;
    entry.block = index;
    entry.line = row.first;
    const std::string text = row.text();
    if (text.size() <= longestFigureLine && row.cells.size() > 1) {
        entry.text = text;
        const std::vector<std::string>& heads =
            row.tableHeadRow < 0 ? row.cells : m_reading.block(row.tableHeadRow).cells;
        if (row.cells.size() == 2 && hasDigit(row.cells[1])) {
            entry.figure = readFigure(row.cells[1]);
            entry.figure.label = row.cells[0];
        }
        for (std::size_t i = 1; i < std::min(row.cells.size(), heads.size()); ++i) {
            const std::string& cell = row.cells[i];
            const bool mayBeBad = hasDigit(cell) || isMarkedBad(cell) || cell.size() < 12;
            if (!mayBeBad || (!isMarkedGood(cell) && !isMarkedBad(cell) && !isFault(cell, readFigure(cell))) ||
                !rules("own.row.column").matchesAny(heads[i]))
                continue;
            entry.isGood = entry.isGood || isMarkedGood(cell);
            entry.isBad = entry.isBad || isMarkedBad(cell);
            entry.isFault = entry.isFault || isFault(cell, readFigure(cell));
        }
        if (isExcusedByColumn(row, heads))
            entry.isBad = entry.isFault = false;
    }
    group.entries.push_back(std::move(entry));
}

/// `| parser | 38/40 | 2 |` below `xfail`: a column says why some do not pass.
bool OwnFigures::isExcusedByColumn(const MarkdownBlock& row, const std::vector<std::string>& heads) const
{
    for (std::size_t i = 1; i < std::min(row.cells.size(), heads.size()); ++i) {
        if (row.cells[i].find_first_of("123456789") != std::string::npos && rules("sum.left-out").matchesAny(heads[i]))
            return true;
    }
    return false;
}

bool OwnFigures::isFault(const std::string& text, const FigureLine& figure) const
{
    if (figure.form == FigureLine::Form::Ratio && figure.number < figure.whole &&
        (figure.noun.empty() || rules("sum.of-tests").matchesAny(figure.noun)))
        return true;
    const bool mayFail =
        text.find("ail") != std::string::npos || text.find("AIL") != std::string::npos ||
        std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return mayFail && rules("own.row.bad").matchesAny(text);
}

void OwnFigures::closeGroups(std::vector<Claim>& claims)
{
    for (const auto& [key, group] : m_open)
        closeGroup(group, claims);
    // What stands below a text behind the first list of a section is of that text.
    for (const auto& [key, group] : m_open) {
        const MarkdownBlock& first = m_reading.block(group.entries.empty() ? 0 : group.entries.front().block);
        if (!group.entries.empty() && (first.listDepth > 0 || first.type == MarkdownBlock::Type::TableRow))
            m_listedHeads.insert(group.heading);
    }
    m_open.clear();
    m_held = 0;
}

void OwnFigures::closeGroup(const Group& group, std::vector<Claim>& claims)
{
    constexpr std::size_t fewest = 2;
    if (group.entries.empty())
        return;
    const bool isCounted = !group.isCut && group.entries.size() >= fewest;
    if (mayBeRefuted(m_reading, group.entries.front().block)) {
        readHeads(group, claims);
        if (isCounted)
            readTotals(group, claims);
    } else if (!isPrintedReport(m_reading)) {
        return;
    }
    if (isCounted)
        readRecord(group, claims);
}

bool OwnFigures::isTotal(const Entry& entry) const
{
    const FigureLine::Form form = entry.figure.form;
    return (form == FigureLine::Form::Ratio || form == FigureLine::Form::Count) &&
           rules("sum.total").matchesAny(entry.figure.label);
}

/// An entry that sums those above it, up to the sum before, or as the first one all others.
void OwnFigures::readTotals(const Group& group, std::vector<Claim>& claims) const
{
    const std::vector<Entry>& entries = group.entries;
    if (m_reading.block(entries.front().block).type == MarkdownBlock::Type::TableRow)
        return;
    std::size_t first = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isTotal(entries[i]))
            continue;
        if (i > 0)
            readTotal(group, entries[i],
                      {entries.begin() + static_cast<std::ptrdiff_t>(first),
                       entries.begin() + static_cast<std::ptrdiff_t>(i)},
                      claims);
        else if (std::none_of(entries.begin() + 1, entries.end(),
                              [this](const Entry& entry) { return isTotal(entry); }))
            readTotal(group, entries[i], {entries.begin() + 1, entries.end()}, claims);
        first = i + 1;
    }
}

/// The parts are of the form of their total, and are not said to overlap.
void OwnFigures::readTotal(const Group& group, const Entry& total, const std::vector<Entry>& parts,
                           std::vector<Claim>& claims) const
{
    constexpr std::size_t fewestParts = 2;
    double number = 0, whole = 0;
    std::vector<double> numbers;
    bool isCounted = total.figure.form == FigureLine::Form::Ratio ||
                     rules("sum.of-tests").matchesAny(total.figure.label + ' ' + total.figure.noun);
    for (const Entry& entry : parts) {
        const FigureLine& figure = entry.figure;
        if (figure.form != total.figure.form || rules("sum.no-part").matchesAny(figure.label) ||
            namesResultColumn(figure.label))
            return;
        if (!figure.noun.empty() && !rules("sum.of-tests").matchesAny(figure.noun))
            return;
        isCounted = isCounted || !figure.noun.empty();
        numbers.push_back(figure.number);
        number += figure.number;
        whole += figure.whole;
    }
    // `Yes: 12/20`, `No: 8/20`: shares of one whole, which is no sum of theirs.
    if (total.figure.form == FigureLine::Form::Ratio &&
        std::all_of(parts.begin(), parts.end(),
                    [&total](const Entry& part) { return part.figure.whole == total.figure.whole; }))
        return;
    const bool holds = number == total.figure.number && whole == total.figure.whole;
    if (holds || numbers.size() < fewestParts || isMadeUp(numbers, number - total.figure.number))
        return;
    if (!isCounted && !m_reading.surroundings.speaksOfTests(total.block))
        return;
    for (const int around : {group.leadIn, group.heading}) {
        if (around >= 0 && rules("sum.choice").matchesAny(m_reading.block(around).text()))
            return;
    }
    Claim claim = claimAt(total.block, total.line, total.text);
    claim.values = {{std::string(refutedBy), "list"}, {"stated", total.figure.written}};
    claim.values.push_back({"actual", oneDecimal(number) + (whole > 0 ? "/" + oneDecimal(whole) : std::string())});
    claim.values.push_back({"rows", std::to_string(numbers.size())});
    addClaim(claims, std::move(claim));
}

/// `Total: 95`, `Passed: 58`, `Failed: 37`, `Pass rate: 80.6%`, each an entry of its own, as one row of results.
void OwnFigures::readRecord(const Group& group, std::vector<Claim>& claims) const
{
    std::string row;
    const Entry *rate = nullptr, *first = nullptr;
    for (const Entry& entry : group.entries) {
        const FigureLine& figure = entry.figure;
        if (figure.form == FigureLine::Form::None || figure.form == FigureLine::Form::Ratio)
            continue;
        if (!namesResultColumn(figure.label)) {
            const bool isOther = figure.form == FigureLine::Form::Count &&
                                 !rules("sum.neutral").matchesAny(figure.label) &&
                                 (figure.noun.empty() || rules("sum.of-tests").matchesAny(figure.noun));
            if (isOther)
                return; // what it counts may be a part of these
            continue;
        }
        if (figure.form == FigureLine::Form::Percent)
            rate = &entry;
        else if (!first)
            first = &entry;
        row += "; " + figure.label + ": " +
               (figure.form == FigureLine::Form::Percent ? figure.written : oneDecimal(figure.number));
    }
    const auto sum = first ? findRowSum(row) : std::nullopt;
    if (!sum || sum->holds)
        return;
    const Entry& stated = sum->kind == StatedSum::Kind::Ratio && rate ? *rate : *first;
    Claim claim = claimAt(stated.block, stated.line, stated.text);
    if (sum->kind == StatedSum::Kind::Ratio)
        addRefutation(claim, "rate", {{"stated", sum->stated}, {"actual", sum->actual}});
    else
        addRefutation(claim, "parts", {{"stated", sum->stated}, {"actual", sum->actual}});
    addClaim(claims, std::move(claim));
}

/// The entry that refutes "all pass": a ratio below its whole, something that fails, a cross beside ticks.
const OwnFigures::Entry* OwnFigures::faultIn(const Group& group) const
{
    const bool hasTicks = std::any_of(group.entries.begin(), group.entries.end(),
                                      [](const Entry& entry) { return entry.isGood && !entry.isBad; });
    const auto found = std::find_if(group.entries.begin(), group.entries.end(), [&](const Entry& entry) {
        return (entry.isFault || (entry.isBad && hasTicks)) && !rules("own.row.excused").matchesAny(entry.text);
    });
    return found == group.entries.end() ? nullptr : &*found;
}

bool OwnFigures::isHead(int block) const
{
    const std::string text = m_reading.block(block).text();
    constexpr std::size_t longestHead = 160;
    return text.size() <= longestHead && rules("own.head").matchesAny(text) &&
           !rules("own.head.limited").matchesAny(text);
}

void OwnFigures::readHeads(const Group& group, std::vector<Claim>& claims)
{
    const bool mayRefute = std::any_of(group.entries.begin(), group.entries.end(),
                                       [](const Entry& entry) { return entry.isFault || entry.isBad; });
    if (!mayRefute)
        return;
    for (const int head : std::set<int>{group.leadIn, group.heading}) {
        if (head < 0 || head == m_toldHead || (head == group.heading && m_listedHeads.contains(head)) ||
            !isHead(head) || !mayBeRefuted(m_reading, head))
            continue;
        const Entry* fault = faultIn(group);
        if (!fault)
            return;
        const MarkdownBlock& block = m_reading.block(head);
        Claim claim = claimAt(head, block.first, block.text());
        claim.values = {{std::string(refutedBy), "rows"},
                        {"row", std::string(cutQuote(trimmed(fault->text)))},
                        {"row-line", std::to_string(m_reading.source.pointTo(fault->line, {}).firstLine.value)}};
        claim.values.push_back({"row-quote", quoteOfClaim(m_reading.original, fault->line, fault->line, {})});
        addClaim(claims, std::move(claim));
        m_toldHead = head;
    }
}

/// Sums inside of one sentence that nothing else reads as a claim.
void OwnFigures::readSentences(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    const bool mayCount = std::any_of(block.lines.begin(), block.lines.end(), [](const MarkdownLine& line) {
        return line.text.find_first_of("/=(") != std::string::npos || line.text.find(": ") != std::string::npos ||
               line.text.find(" of ") != std::string::npos;
    });
    if (!mayCount)
        return;
    for (const ProseStatement& statement : m_reading.statements(index)) {
        const std::string& text = statement.text;
        if (text.size() > longestFigureLine || !hasDigit(text))
            continue;
        std::optional<OwnSum> sum = sumIn(text);
        const bool isTicked = isMarkedGood(text.substr(0, 8)); // what a list of aims has ticked off is said to be so
        if (!sum || rules("own.limited").matchesAny(text) || (!mayBeRefuted(m_reading, index) && !isTicked))
            continue;
        Claim claim = makeClaim(m_reading, ClaimClass::Metric, statement, sum->begin, sum->end);
        settleGenre(block, isTicked, claim);
        addRefutation(claim, sum->by, {{"stated", sum->stated}, {"actual", sum->actual}});
        addClaim(claims, std::move(claim));
    }
}

/// The document says anywhere that tests are skipped or the like: it may count them in a whole, and not as failing.
bool OwnFigures::leavesTestsOut() const
{
    if (!m_leavesTestsOut) {
        const auto& blocks = m_reading.document.blocks;
        m_leavesTestsOut = std::any_of(blocks.begin(), blocks.end(), [this](const MarkdownBlock& block) {
            return block.type != MarkdownBlock::Type::Code && rules("sum.left-out").matchesAny(block.text());
        });
    }
    return *m_leavesTestsOut;
}

/// The sum of a sentence that does not hold.
std::optional<OwnFigures::OwnSum> OwnFigures::sumIn(const std::string& text) const
{
    const auto sumOf = [](const RuleMatch& match, std::string_view by, double stated, double actual) {
        return OwnSum{by, stated, actual, match.begin, match.end};
    };
    if (const auto all = rules("own.all-but").findAll(text); !all.empty()) {
        const double part = numberIn(all.front(), "part"), whole = numberIn(all.front(), "whole");
        return part < whole && !leavesTestsOut() ? std::optional(sumOf(all.front(), "all-but", part, whole))
                                                 : std::nullopt;
    }
    if (const auto more = rules("own.exceeds").findAll(text); !more.empty()) {
        const double part = numberIn(more.front(), "part"), whole = numberIn(more.front(), "whole");
        return part > whole && whole > 0 ? std::optional(sumOf(more.front(), "exceeds", part, whole)) : std::nullopt;
    }
    for (const RuleMatch& match : rules("own.terms").findAll(text)) {
        double actual = 0;
        for (const auto& [name, words] : match.groups)
            actual = name == "terms" ? sumOfNumbers(words) : actual;
        if (const double stated = numberIn(match, "sum"); stated != actual)
            return sumOf(match, "terms", stated, actual);
    }
    for (const RuleMatch& match : rules("own.delta").findAll(text)) {
        const double actual = numberIn(match, "to") - numberIn(match, "from");
        const bool isOfRates = hasGroup(match, "points"); // which are rounded, each of them
        const double stated = isOfRates                 ? numberIn(match, "points")
                              : hasGroup(match, "by")   ? numberIn(match, "by")
                              : hasGroup(match, "less") ? -numberIn(match, "less")
                                                        : numberIn(match, "more");
        constexpr double rounding = 1.01;
        if (std::abs(stated - actual) > (isOfRates ? rounding : 0))
            return sumOf(match, "delta", stated, actual);
    }
    return std::nullopt;
}

} // namespace exhibit
