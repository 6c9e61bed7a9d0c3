// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowio.h"

#include "models/store/netstring.h"

#include <algorithm>
#include <cstdlib>

namespace exhibit {

std::int64_t Places::idOf(const SourceRef& ref)
{
    if (ref.isNull())
        return 0;
    // Neighbours mostly stand in one file, and the map wants four texts copied.
    if (m_last > 0) {
        const SourceRef& last = place(m_last);
        if (last.path == ref.path && last.member == ref.member && last.table == ref.table &&
            last.jsonPath == ref.jsonPath)
            return m_last;
    }
    const auto [entry, isNew] = m_ids.try_emplace(std::make_tuple(ref.path, ref.member, ref.table, ref.jsonPath),
                                                  static_cast<std::int64_t>(m_places.size()) + 1);
    if (isNew) {
        SourceRef place;
        place.path = ref.path;
        place.member = ref.member;
        place.table = ref.table;
        place.jsonPath = ref.jsonPath;
        m_places.push_back(std::move(place));
    }
    m_last = entry->second;
    return m_last;
}

void Places::add(SourceRef place)
{
    m_places.push_back(std::move(place));
}

namespace {

/// Where the values of a row begin and how many ids it knows: they are stored from the first that says something on.
struct RowHead
{
    std::size_t first = 0, size = 0;
};

void appendNumber32(std::string& bytes, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xff);
}

/// 0 if there are fewer than four bytes.
std::uint32_t takeNumber32(std::string_view& bytes)
{
    std::uint32_t number = 0;
    if (bytes.size() >= 4) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            number |= static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[byte])) << (8 * byte);
    }
    bytes.remove_prefix(std::min<std::size_t>(bytes.size(), 4));
    return number;
}

template <typename T> std::string rowHead(const IdRow<T>& row)
{
    std::string bytes;
    appendNumber32(bytes, static_cast<std::uint32_t>(row.first()));
    appendNumber32(bytes, static_cast<std::uint32_t>(row.size()));
    return bytes;
}

RowHead takeRowHead(std::string_view& bytes)
{
    RowHead head;
    head.first = takeNumber32(bytes);
    head.size = takeNumber32(bytes);
    return head;
}

} // namespace

std::string outcomeBytes(const OutcomeTable& table)
{
    std::string bytes = rowHead(table.outcomes);
    bytes.reserve(bytes.size() + table.outcomes.stored().size());
    for (const Outcome outcome : table.outcomes.stored())
        bytes += static_cast<char>(outcome);
    return bytes;
}

std::string lineBytes(const OutcomeTable& table)
{
    std::string bytes = rowHead(table.lines);
    bytes.reserve(bytes.size() + table.lines.stored().size() * 4);
    for (const std::uint32_t line : table.lines.stored())
        appendNumber32(bytes, line);
    return bytes;
}

OutcomeTable outcomeTable(std::string_view outcomes, std::string_view lines)
{
    OutcomeTable table;
    const RowHead head = takeRowHead(outcomes);
    std::vector<Outcome> values;
    values.reserve(outcomes.size());
    for (const char byte : outcomes) {
        const auto value = static_cast<std::uint8_t>(byte);
        values.push_back(value <= static_cast<std::uint8_t>(Outcome::XPassed) ? static_cast<Outcome>(value)
                                                                              : Outcome::Absent);
    }
    table.outcomes.store(head.first, std::move(values), head.size);
    const RowHead lineHead = takeRowHead(lines);
    std::vector<std::uint32_t> numbers;
    numbers.reserve(lines.size() / 4);
    while (lines.size() >= 4)
        numbers.push_back(takeNumber32(lines));
    table.lines.store(lineHead.first, std::move(numbers), lineHead.size);
    return table;
}

std::string packArgs(const std::vector<MessageArg>& args)
{
    std::string packed;
    for (const MessageArg& arg : args) {
        appendNetString(packed, arg.name);
        appendNetString(packed, arg.value);
    }
    return packed;
}

std::string packTexts(const std::vector<std::string>& texts)
{
    std::string packed;
    for (const std::string& text : texts)
        appendNetString(packed, text);
    return packed;
}

std::vector<MessageArg> unpackArgs(std::string_view packed)
{
    std::vector<MessageArg> args;
    const std::vector<std::string> texts = netStrings(packed);
    for (std::size_t i = 0; i + 1 < texts.size(); i += 2)
        args.push_back({texts[i], texts[i + 1]});
    return args;
}

namespace {

void appendNumber(std::string& packed, std::int64_t number)
{
    appendNetString(packed, std::to_string(number));
}

std::int64_t numberOf(const std::string& text)
{
    return std::strtoll(text.c_str(), nullptr, 10);
}

std::string packMarks(const std::vector<DiffMark>& marks)
{
    std::string packed;
    for (const DiffMark& mark : marks) {
        std::string lines;
        for (const HunkLine& line : mark.lines) {
            appendNumber(lines, static_cast<std::int64_t>(line.kind));
            appendNumber(lines, line.line.value);
            appendNetString(lines, line.text);
        }
        appendNumber(packed, static_cast<std::int64_t>(mark.kind));
        appendNetString(packed, lines);
        appendNetString(packed, mark.change);
    }
    return packed;
}

std::vector<DiffMark> unpackMarks(std::string_view packed)
{
    std::vector<DiffMark> marks;
    const std::vector<std::string> texts = netStrings(packed);
    for (std::size_t i = 0; i + 2 < texts.size(); i += 3) {
        DiffMark mark{static_cast<DiffMark::Kind>(numberOf(texts[i])), {}, texts[i + 2]};
        const std::vector<std::string> lines = netStrings(texts[i + 1]);
        for (std::size_t j = 0; j + 2 < lines.size(); j += 3)
            mark.lines.push_back(
                {static_cast<HunkLine::Kind>(numberOf(lines[j])), lines[j + 2], LineNumber{numberOf(lines[j + 1])}});
        if (!mark.lines.empty())
            marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace

std::string packHunks(const std::vector<Hunk>& hunks)
{
    std::string packed;
    for (const Hunk& hunk : hunks) {
        for (const std::int64_t number :
             {hunk.oldFirst, hunk.oldCount, hunk.newFirst, hunk.newCount, hunk.headerLine.value, hunk.lastLine.value})
            appendNumber(packed, number);
        appendNetString(packed, hunk.heading);
        appendNetString(packed, packMarks(hunk.marks));
    }
    return packed;
}

std::vector<Hunk> unpackHunks(std::string_view packed)
{
    constexpr std::size_t fields = 8;
    const std::vector<std::string> texts = netStrings(packed);
    std::vector<Hunk> hunks;
    for (std::size_t i = 0; i + fields <= texts.size(); i += fields) {
        const auto number = [&](std::size_t field) { return numberOf(texts[i + field]); };
        hunks.push_back({number(0), number(1), number(2), number(3), texts[i + 6], LineNumber{number(4)},
                         LineNumber{number(5)}, unpackMarks(texts[i + 7])});
    }
    return hunks;
}

std::string packLines(const std::vector<TextLine>& lines)
{
    std::string packed;
    for (const TextLine& line : lines) {
        appendNumber(packed, line.line.value);
        appendNetString(packed, line.text);
    }
    return packed;
}

std::vector<TextLine> unpackLines(std::string_view packed)
{
    std::vector<TextLine> lines;
    const std::vector<std::string> texts = netStrings(packed);
    for (std::size_t i = 0; i + 1 < texts.size(); i += 2)
        lines.push_back({LineNumber{numberOf(texts[i])}, texts[i + 1]});
    return lines;
}

std::string packTallies(const std::vector<FileTally>& tallies)
{
    std::string packed;
    for (const FileTally& tally : tallies) {
        appendNetString(packed, tally.file);
        appendNumber(packed, tally.passed);
        appendNumber(packed, tally.others);
        appendNumber(packed, tally.failed);
        appendNumber(packed, tally.skipped);
        appendNetString(packed, tally.firstFailed);
    }
    return packed;
}

std::vector<FileTally> unpackTallies(std::string_view packed)
{
    std::vector<FileTally> tallies;
    const std::vector<std::string> texts = netStrings(packed);
    for (std::size_t i = 0; i + 5 < texts.size(); i += 6)
        tallies.push_back({texts[i], numberOf(texts[i + 1]), numberOf(texts[i + 2]), numberOf(texts[i + 3]),
                           numberOf(texts[i + 4]), texts[i + 5]});
    return tallies;
}

std::string packMatches(const std::vector<OutcomeLine::Match>& matches)
{
    std::string packed;
    for (const OutcomeLine::Match& match : matches) {
        for (const std::size_t place : {match.begin, match.end, match.clauseBegin, match.clauseEnd})
            appendNumber(packed, static_cast<std::int64_t>(place));
        appendNumber(packed, (match.completed ? 1 : 0) + (match.open ? 2 : 0));
        appendNetString(packed, match.state);
    }
    return packed;
}

std::vector<OutcomeLine::Match> unpackMatches(std::string_view packed)
{
    constexpr std::size_t fields = 6;
    std::vector<OutcomeLine::Match> matches;
    const std::vector<std::string> texts = netStrings(packed);
    for (std::size_t i = 0; i + fields <= texts.size(); i += fields) {
        const auto place = [&](std::size_t field) { return static_cast<std::size_t>(numberOf(texts[i + field])); };
        const std::size_t flags = place(4);
        matches.push_back({place(0), place(1), place(2), place(3), texts[i + 5], (flags & 1) != 0, (flags & 2) != 0});
    }
    return matches;
}

std::string packMessage(const Message& message)
{
    std::string packed;
    appendNetString(packed, message.id);
    return packed + packArgs(message.args);
}

Message unpackMessage(std::string_view packed)
{
    Message message;
    const std::vector<std::string> texts = netStrings(packed);
    if (!texts.empty())
        message.id = texts.front();
    for (std::size_t i = 1; i + 1 < texts.size(); i += 2)
        message.args.push_back({texts[i], texts[i + 1]});
    return message;
}

void RowWriter::operator()(const SourceRef& ref)
{
    m_statement.bind(m_column++, m_places.idOf(ref));
    m_statement.bind(m_column++, ref.isDatabaseRow() ? ref.rowId : ref.firstLine.value);
    m_statement.bind(m_column++, ref.lastLine.value);
    m_statement.bind(m_column++, ref.memberFirstLine.value);
    m_statement.bind(m_column++, ref.quote);
}

void RowWriter::operator()(const OutcomeTable& table)
{
    m_statement.bindBytes(m_column++, outcomeBytes(table));
    m_statement.bindBytes(m_column++, lineBytes(table));
}

void RowReader::operator()(SourceRef& ref)
{
    ref = {};
    const std::int64_t place = m_statement.asInt64(m_column++);
    const std::int64_t first = m_statement.asInt64(m_column++);
    ref.lastLine.value = m_statement.asInt64(m_column++);
    ref.memberFirstLine.value = m_statement.asInt64(m_column++);
    std::string quote = m_statement.asExactText(m_column++);
    if (!m_places.isKnown(place)) {
        ref = {};
        return;
    }
    const SourceRef& known = m_places.place(place);
    ref.path = known.path;
    ref.member = known.member;
    ref.table = known.table;
    ref.jsonPath = known.jsonPath;
    ref.quote = std::move(quote);
    if (ref.isDatabaseRow())
        ref.rowId = first;
    else
        ref.firstLine.value = first;
}

void RowReader::operator()(OutcomeTable& table)
{
    const std::string outcomes = m_statement.asBytes(m_column++);
    table = outcomeTable(outcomes, m_statement.asBytes(m_column++));
}

} // namespace exhibit
