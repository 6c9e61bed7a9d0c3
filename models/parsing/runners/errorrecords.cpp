// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/errorrecords.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t usualWidth = 119; ///< of a console, where no record was broken itself
constexpr std::size_t maxJoined = 64 * 1024;
constexpr std::size_t maxEndLines = 4; ///< that the error id of a record is broken into
constexpr std::string_view categoryMark = "    + Category";
constexpr std::string_view errorIdMark = "    + FullyQualif";

std::string_view withoutReturn(std::string_view line)
{
    while (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::size_t columns(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

bool isMarks(std::string_view line)
{
    return line.find('~') != std::string_view::npos && line.find_first_not_of("+ ~") == std::string_view::npos;
}

/// With the blank behind it, which has to find room as well.
std::string_view firstWord(std::string_view text)
{
    const std::size_t end = text.find(' ');
    return text.substr(0, end == std::string_view::npos ? end : end + 1);
}

std::string_view lastWord(std::string_view text)
{
    return text.substr(text.rfind(' ') + 1); // of npos, too: the whole text
}

/// Bytes of `prog : ` before a record's text, 0 if the line is none.
std::size_t programPrefix(std::string_view line)
{
    static const re2::RE2 form(R"((?:[A-Za-z]:[\\/][^:]{1,300}|[^\s:]{1,300}) : ?)");
    re2::StringPiece rest(line.data(), std::min<std::size_t>(line.size(), 400));
    const std::size_t size = rest.size();
    return re2::RE2::Consume(&rest, form) ? size - rest.size() : 0;
}

/// The line that says where the program was called: two numbers behind colons, whatever the words.
bool isPosition(std::string_view line)
{
    static const re2::RE2 form(R"(\d+ ?[^\d]*(?::|：) ?\d+\s*$)");
    return line.size() < 400 && re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), form);
}

} // namespace

ErrorRecords::ErrorRecords(Sink sink, CommandSink commandSink)
    : m_sink(std::move(sink)), m_commandSink(std::move(commandSink)), m_kept(keptLines)
{}

std::string_view ErrorRecords::textAt(std::size_t at)
{
    return withoutReturn(kept(at).text);
}

void ErrorRecords::addLine(LineNumber line, std::string_view text)
{
    if (m_count == keptLines)
        giveOldest();
    Kept& last = kept(m_count++);
    last.number = line;
    last.text = text;
    if (m_endLines > 0 && isBlank(text))
        readRecord();
    else if (text.starts_with(errorIdMark))
        m_endLines = 1;
    else if (m_endLines > 0 && ++m_endLines > maxEndLines)
        m_endLines = 0;
}

void ErrorRecords::finish()
{
    if (m_endLines > 0)
        readRecord();
    while (m_count > 0)
        giveOldest();
    giveJoined();
}

/// Looks backwards from the lines at the end of a record for where each part of it begins.
bool ErrorRecords::findRecord(Extent& record)
{
    record.end = m_count;
    std::size_t at = m_count;
    const auto back = [&](auto&& isIt, std::size_t most) {
        for (std::size_t i = 0; i < most && at > 0; ++i) {
            if (isIt(textAt(--at)))
                return true;
        }
        return false;
    };
    if (!back([](std::string_view line) { return line.starts_with(categoryMark); }, 20))
        return false;
    record.category = at;
    while (at > 0 && (isMarks(textAt(at - 1)) || trimmed(textAt(at - 1)) == "+"))
        --at;
    record.marks = at;
    if (at == record.category || !back([](std::string_view line) { return line.starts_with("+ "); }, 20))
        return false;
    record.command = at;
    if (!back([](std::string_view line) { return isPosition(line); }, 3))
        return false;
    record.position = record.message = at;
    if (back([](std::string_view line) { return programPrefix(line) > 0; }, 40))
        record.message = at;
    return true;
}

void ErrorRecords::learnWidth(const Extent& record)
{
    std::size_t longest = 0;
    for (std::size_t at = record.message; at < record.end; ++at)
        longest = std::max(longest, columns(textAt(at)));
    const bool isBroken = (record.category > record.marks + 1 && isMarks(textAt(record.marks + 1))) ||
                          !textAt(record.category + 1).starts_with(errorIdMark);
    m_width = isBroken ? longest : std::max(longest, usualWidth);
}

void ErrorRecords::readRecord()
{
    m_endLines = 0;
    Extent record{};
    if (!findRecord(record))
        return;
    while (m_count > record.end - record.message) {
        const std::size_t before = m_count;
        giveOldest();
        // The places count from the oldest line.
        const std::size_t gone = before - m_count;
        for (const auto member :
             {&Extent::message, &Extent::position, &Extent::command, &Extent::marks, &Extent::category, &Extent::end})
            record.*member -= gone;
    }
    giveJoined();
    learnWidth(record);
    std::string command;
    for (std::size_t at = record.command; at < record.marks; ++at)
        command += textAt(at);
    std::string_view called = trimmed(std::string_view(command).substr(2));
    if (called.starts_with("... "))
        called.remove_prefix(4);
    if (called.ends_with(" ..."))
        called.remove_suffix(4);
    m_commandSink(kept(record.command).number, trimmed(called));
    for (std::size_t at = record.message; at < record.position; ++at) {
        give(kept(at).number, textAt(at), kept(at).text);
        if (at == record.message)
            m_prefix = programPrefix(textAt(at));
    }
    giveJoined();
    m_oldest = (m_oldest + record.end) % keptLines;
    m_count = 0;
}

void ErrorRecords::giveOldest()
{
    const Kept& oldest = kept(0);
    m_oldest = (m_oldest + 1) % keptLines;
    --m_count;
    if (m_width == 0)
        m_sink({oldest.number, oldest.number, oldest.text, oldest.text});
    else
        give(oldest.number, withoutReturn(oldest.text), oldest.text);
}

/// The open line was broken before `next`: it is full, or the first word of `next` found no room in it.
bool ErrorRecords::continues(std::string_view next) const
{
    const std::string_view before = std::string_view(m_joined).substr(m_lastBegin);
    const std::size_t used = columns(before);
    if (next.empty() || used > m_width || columns(next) > m_width || m_joined.size() > maxJoined)
        return false;
    const std::size_t word = columns(firstWord(next));
    if (before.ends_with(' '))
        return used + word > m_width;
    if (used != m_width)
        return false;
    // A word is broken only where it finds no room in a whole line, but text with escapes is broken anywhere.
    return m_joined.find('\x1b') != std::string::npos || columns(lastWord(before)) + word > m_width;
}

void ErrorRecords::give(LineNumber number, std::string_view text, std::string_view raw)
{
    if (m_isOpen && continues(text)) {
        m_lastBegin = m_joined.size();
    } else {
        giveJoined();
        m_joined.clear();
        m_lastBegin = 0;
        m_first = number;
        m_raw = raw;
        m_isOpen = true;
    }
    m_joined += text;
    m_last = number;
}

void ErrorRecords::giveJoined()
{
    if (std::exchange(m_isOpen, false))
        m_sink({m_first, m_last, std::string_view(m_joined).substr(std::exchange(m_prefix, 0)), m_raw});
}

} // namespace exhibit
