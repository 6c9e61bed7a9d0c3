// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Undoes what PowerShell does to the error stream of a program when it redirects it. The first line becomes an error
/// record: `prog : text`, where it was called, `+ the command` with `+ ~~~` below, `+ CategoryInfo`,
/// `+ FullyQualifiedErrorId`. All further lines are broken at the width of the console, before a word where one fits,
/// and escape sequences count as text. Gives the text alone, lines joined again; the width is told by the record.
///
/// Records are known by their layout, since their words are of the language of the system. Without a record every line
/// is given as it came. A record that is longer than `keptLines` is not understood.
class ErrorRecords
{
public:
    struct Line
    {
        LineNumber first, last;
        std::string_view text; ///< with terminal escapes
        std::string_view raw;  ///< the first of the lines as it came
    };
    using Sink = std::function<void(const Line& line)>;
    /// The command of a record, without what was cut on both sides, at its line. Comes before the lines that follow.
    using CommandSink = std::function<void(LineNumber line, std::string_view command)>;

    ErrorRecords(Sink sink, CommandSink commandSink);

    void addLine(LineNumber line, std::string_view text);
    void finish();

private:
    static constexpr std::size_t keptLines = 96;

    struct Kept
    {
        LineNumber number;
        std::string text;
    };
    struct Extent ///< of a record in m_kept, counted from the oldest line
    {
        std::size_t message, position, command, marks, category, end;
    };

    Kept& kept(std::size_t at) { return m_kept[(m_oldest + at) % keptLines]; }
    std::string_view textAt(std::size_t at);
    bool findRecord(Extent& record);
    void readRecord();
    void learnWidth(const Extent& record);
    void giveOldest();
    void give(LineNumber number, std::string_view text, std::string_view raw);
    bool continues(std::string_view next) const;
    void giveJoined();

    Sink m_sink;
    CommandSink m_commandSink;
    std::vector<Kept> m_kept;
    std::size_t m_oldest = 0, m_count = 0;
    std::size_t m_endLines = 0; ///< lines since the error id of a record, which a blank line ends; 0: none
    std::size_t m_width = 0;    ///< 0: no record yet, nothing is broken
    std::string m_joined, m_raw;
    LineNumber m_first, m_last;
    std::size_t m_lastBegin = 0; ///< of the last line in m_joined
    std::size_t m_prefix = 0;    ///< bytes of m_joined that are no text
    bool m_isOpen = false;
};

} // namespace exhibit
