// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/pytest/pytestloglines.h"
#include "models/parsing/pytest/pytestlogsession.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads pytest's text output line by line: verbose lists, letters, pytest-xdist, every
/// traceback style, collection errors, short summary, several sessions in one text, text after `--- STDERR ---`
/// skipped. A session makes one witness; a session without final line or with numbers that disagree makes problems.
/// Memory is that of the outcomes and failures, not of the text. Pure, any thread, one text an object.
///
/// A session starts with the banner `test session starts`, or with the first line that only pytest prints (a result
/// with progress mark, a section banner, a final line), because quiet runs and cut logs have no banner.
class PytestLogParser
{
public:
    /// Further sessions of a text are not read, which is a problem of its own.
    static constexpr std::size_t maxSessions = 10'000;

    /// `origin` says where the text stands; its `text` is not used. `tests` must outlive the parser.
    PytestLogParser(TextSource origin, TestDictionary& tests);
    PytestLogParser(const PytestLogParser&) = delete;
    PytestLogParser& operator=(const PytestLogParser&) = delete;
    ~PytestLogParser();

    void addLine(std::string_view line); ///< UTF-8, without line end

    /// One witness a session, in order; `session` is set, `key` and `document` are the caller's to set.
    std::vector<Witness> finish();
    std::vector<Problem> takeProblems(); ///< after finish()

private:
    enum class Section {
        Outside,
        Progress,
        Errors,
        Failures,
        Passes,
        ShortSummary,
        JsonFileReader,
        Results, ///< the totals of pytest-sugar
        Other,
        Ended,
        Skipped
    };

    bool hasSession() const { return m_session != nullptr; }
    bool isFull(std::string_view raw);
    bool isCaptured() const; ///< the line is output of a test, quoted by pytest
    void begin(std::string_view raw, bool explicitStart);
    void beginTail(std::string_view raw);
    void noteTail(std::string_view text, std::string_view raw);
    void close();
    void resumeOrBegin(std::string_view raw);

    bool addBanner(std::string_view text, std::string_view raw);
    bool addSection(std::string_view title, std::string_view raw);
    bool addFinal(std::string_view text, std::string_view raw);
    bool addStop(std::string_view text, std::string_view raw);
    bool addHeader(std::string_view text, std::string_view raw);
    bool addDashes(std::string_view text, std::string_view raw);
    bool addReportName(std::string_view text, std::string_view raw);
    bool addTimeout(std::string_view text, std::string_view raw);
    bool addStackLine(std::string_view text);
    bool addErrorNote(std::string_view text, std::string_view raw);
    bool addConftest(std::string_view text, std::string_view raw);
    bool addSugar(std::string_view text, std::string_view raw);
    void addCount(std::string_view text, std::string_view raw);
    bool addMarked(std::string_view text, std::string_view raw);
    void addOutside(std::string_view text, std::string_view raw);
    void addProgress(std::string_view text, std::string_view raw);
    void addRareProgress(std::string_view text, std::string_view raw);
    void start(std::string_view nodeId, std::string_view output, std::string_view raw);
    void noteGlued(std::string_view text, std::string_view raw);
    void settleStarted(); ///< nothing else comes of the result line that waits
    void addInside(std::string_view text, std::string_view raw);

    TextSource m_origin;
    TestDictionary* m_tests;
    std::unique_ptr<PytestLogSession> m_session;
    std::vector<Witness> m_witnesses;
    std::vector<Problem> m_problems;
    std::string m_conftest; ///< a file that does not load, whose error comes
    std::string m_plain;    ///< the line without terminal escapes
    std::string m_started;  ///< node id of a result line that waits for its outcome
    struct
    {
        pytestlog::ResultWord word = pytestlog::ResultWord::None;
        LineNumber line = {};
        std::string raw = {};
    } m_glued; ///< an outcome that stands behind its output
    struct SummaryLine
    {
        LineNumber line;
        std::string text, raw; ///< without escapes, and as it stands there
    };
    std::string m_seconds, m_counts; ///< of pytest-sugar's totals, the counts as a final line has them
    SummaryLine m_countLine;         ///< that stands for them: the first, or one that is red
    std::vector<SummaryLine> m_tail; ///< lines of a short summary before any session
    LineNumber m_line;               ///< of the line being read
    LineNumber m_lastLine;           ///< last line of the session that is not blank
    Section m_section = Section::Outside;
    bool m_full = false;   ///< maxSessions are read
    bool m_nested = false; ///< inside a session that a test printed
};

/// Reads `source.text` as a whole.
std::vector<Witness> parsePytestLog(const TextSource& source, TestDictionary& tests, std::vector<Problem>& problems);

std::unique_ptr<DocumentParser> makePytestLog(const DocumentContext& context);
} // namespace exhibit
