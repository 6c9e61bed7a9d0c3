// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/coverage/coveragetext.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/rules/runnerrules.h"
#include "models/parsing/runners/ends/callerends.h"
#include "models/parsing/runners/ends/startfailures.h"
#include "models/parsing/runners/errorrecords.h"
#include "models/parsing/runners/prompts.h"
#include "models/parsing/runners/python/environmentsteps.h"
#include "models/parsing/runners/runnerreader.h"
#include "models/parsing/runners/taskprefixes.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class TaskStreams;

/// Some of the readers of a log by the number of their slot, a bit each: most lines ask few of many.
class SlotSet
{
public:
    void set(std::size_t slot, bool isIn)
    {
        m_words.resize(std::max(m_words.size(), slot / 64 + 1));
        const std::uint64_t bit = std::uint64_t{1} << slot % 64;
        m_words[slot / 64] = isIn ? m_words[slot / 64] | bit : m_words[slot / 64] & ~bit;
    }
    /// Calls `take` with the number of each, ascending.
    template <typename Take> void each(const Take& take) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1)
                take(i * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
        }
    }

private:
    std::vector<std::uint64_t> m_words;
};

/// Reads a log that may hold the output of any test runners, one after another: each session makes one witness. Lines
/// that no runner wrote are left alone. Where the sessions of two readers overlap, one wins: a complete session goes
/// before a cut one, one of a user's own rule before others, a longer one before one that a test has printed inside. A
/// prompt ends the session before it, and its command is that of the sessions behind it. Pure, any thread, one text an
/// object.
class RunnerLogParser
{
public:
    /// `origin` says where the text stands; its `text` is not used. `rules` and `tests` must outlive the parser.
    RunnerLogParser(TextSource origin, const RunnerRules& rules, TestDictionary& tests);
    RunnerLogParser(const RunnerLogParser&) = delete;
    RunnerLogParser& operator=(const RunnerLogParser&) = delete;
    ~RunnerLogParser();

    void addLine(std::string_view line); ///< UTF-8, without line end

    /// One witness a session, in order; `session` is set, `key` and `document` are the caller's to set.
    std::vector<Witness> finish();
    /// The coverage that tools of the runner printed; after finish().
    void takeCoverage(DocumentRecords& records);
    std::vector<Problem> takeProblems(); ///< after finish()
    /// All lines begin with what is not the runner's: blanks, or the task that printed them; after finish().
    bool isWrapped() const { return m_indent > 0 || m_tasks; }
    /// The text says that a test runner was called here, in a way that no document does; after finish().
    bool isRunnerCalled() const { return m_isRunnerCalled; }

private:
    struct Slot
    {
        std::unique_ptr<RunnerReader> reader; ///< none as long as it was asked nothing
        bool isOwn = false;                   ///< of a user's rule
        bool isWrapper = false;               ///< RunnerRule::isWrapper
        bool isHost = false;                  ///< RunnerRow::hostsOthers
    };

    struct Found
    {
        RunnerSession session;
        bool isOwn, isWrapper, isHost;
    };

    struct Command
    {
        LineNumber line;
        std::string text;
        bool isRecord; ///< told by an error record, which may stand anywhere in the output of the command
    };

    void takeLine(std::string_view line);
    void beginLines();
    RunnerReader& readerOf(std::size_t slot);
    bool isCall(std::string_view command) const;
    void giveShown(const ErrorRecords::Line& line);
    void give(const LogLine& line);
    void readPrompt(const LogLine& line);
    void addCommand(LineNumber line, std::string_view text, bool isRecord);
    void endOutput(std::size_t at);
    void noteOpen(std::size_t slot);
    std::vector<RunnerSession> chosenSessions();
    void setCommands(std::vector<Witness>& witnesses) const;
    void reportUnread();

    TextSource m_origin;
    const RunnerRules* m_rules;
    TestDictionary* m_tests;
    std::vector<std::string> m_head; ///< the first lines, until it is known whether all are indented
    std::size_t m_headText = 0;      ///< of them that are not blank, and of these:
    std::size_t m_headIndented = 0;
    TaskPrefixes m_prefixes;
    std::size_t m_indent = 0;             ///< blanks before each line that are not the runner's
    std::unique_ptr<TaskStreams> m_tasks; ///< if lines begin with the task that printed them
    bool m_hasBegun = false;
    CoverageText m_coverage;
    EnvironmentSteps m_environments;
    CallerEnds m_ends;
    StartFailure m_start;
    PytestLogParser m_pytest;
    ErrorRecords m_records;
    std::vector<Slot> m_slots;      ///< of the rules, then of the table of runners
    SlotSet m_open;                 ///< whose readers have a session open
    SlotSet m_asked;                ///< that are given the line
    std::vector<RuledLine> m_ruled; ///< patterns of rules that match the line that is given
    std::vector<Found> m_found;     ///< of readers whose output has ended
    std::vector<Command> m_commands;
    LineNumber m_packageLine; ///< last `> shop@1.0.0 test`
    bool m_isRunnerCalled = false;
    std::vector<Problem> m_problems;
    std::string m_plain; ///< the line without terminal escapes
    LineNumber m_line;
};

/// How much of the head of a text is the print of test runners other than pytest.
struct RunnerSigns
{
    static constexpr std::int64_t linesOnTop = 5; ///< what begins a text stands this near the top

    LineNumber firstLine;        ///< of the first session; invalid: there is none
    bool isEnd = false;          ///< the last session is complete and ends with the text, or nearly
    std::int64_t lines = 0;      ///< that are not blank, in all sessions
    std::int64_t allLines = 0;   ///< of the text that are not blank
    bool isRunnerCalled = false; ///< RunnerLogParser::isRunnerCalled()
    bool isCallAnswered = false; ///< a command that a prompt shows has given a session, pytest's among them
    std::int64_t sessions = 0;   ///< pytest's among them
    bool isGreenAtLast = false;  ///< the last session has passed
};

RunnerSigns runnerSigns(std::string_view text, const RunnerRules& rules);

/// A text that starts as such a log, or is little else, or is no prose.
bool isRunnerLog(const TextHead& head);

/// `> shop@1.0.0 test` as the first line is no quotation of a document.
bool beginsAsPackageScript(const TextHead& head);
std::unique_ptr<DocumentParser> makeRunnerLog(const DocumentContext& context);

} // namespace exhibit
