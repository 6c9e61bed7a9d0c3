// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/pytest/pytestlogcauses.h"
#include "models/parsing/pytest/pytestloglines.h"
#include "models/parsing/pytest/pytestlogtotals.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace exhibit {

/// What one pytest session of a log has said so far, and the witness that it makes in the end. Lines are those of the
/// text, 1-based; `raw` is the line as it stands there, for quotes. Any thread.
class PytestLogSession
{
public:
    /// How a session was ended before its tests were through.
    enum class Stop { None, Failures, Collection, Interrupted, Timeout, InternalError, Usage, Conftest };

    /// A session keeps the details of at most this many failures; the outcomes of further ones are kept all the same.
    static constexpr std::size_t maxFailures = 100'000;

    PytestLogSession(const TextSource& origin, TestDictionary& tests, LineNumber line, std::string_view raw,
                     bool explicitStart);

    void addResult(const pytestlog::ResultLine& result, LineNumber line, std::string_view raw);
    void addLetters(const pytestlog::LetterLine& letters);
    void addSummary(const pytestlog::SummaryLine& summary, LineNumber line, std::string_view raw);
    void addCollected(const pytestlog::CollectedLine& collected, LineNumber line, std::string_view raw);
    void addWorkers(std::int64_t items, LineNumber line, std::string_view raw);
    void addStop(Stop stop) { m_stop = stop; }
    void addInternalError(std::string_view line); ///< of its traceback, of which the last at the left edge tells it
    bool hasTimedOut() const { return m_stop == Stop::Timeout; }
    void setOpenTest(std::string_view test); ///< that began and has no result; the first stays
    /// pytest-timeout ended the session in this test.
    void addTimeout(std::string_view nodeId, LineNumber line, std::string_view raw);
    void addFinal(const pytestlog::FinalLine& final, LineNumber line, std::string_view raw);
    void dropFinal() { m_final.reset(); } ///< the session went on: what looked like its end was a test's output
    void moveStart(LineNumber line) { m_firstLine = line; } ///< up, to a line that was read before
    void setReportPath(std::string_view path, LineNumber line, std::string_view raw);

    PytestLogCauses& causes() { return m_causes; }
    bool hasFinal() const { return m_final.has_value(); }
    bool hasLetters() const { return m_letters; }
    bool ranNothing() const { return m_final && m_final->noTests; } ///< by its final line
    /// Whether tests that were collected have no result yet and nothing says why.
    bool expectsResults() const;

    /// The session's witness, without key, document and session number. `last` is its last line.
    Witness finish(LineNumber last, std::vector<Problem>& problems);

private:
    TestId intern(std::string_view nodeId);
    void keepFirstLine(std::string_view nodeId, LineNumber line, std::string_view raw);
    std::uint32_t artifactLine(LineNumber line) const;
    void addSummaryTest(Outcome outcome, std::string_view nodeId, std::string_view message, LineNumber line,
                        std::string_view raw);
    void addFailure(TestId id, Outcome outcome, LineNumber line, std::string_view raw);
    /// The id that the session lists for one that is written relative to another folder (`../core/tests/x.py::test`).
    std::string_view listedForm(std::string_view nodeId) const;
    void addModule(std::string_view module, std::string_view cause, const SourceRef& where);

    void nameFailures();
    std::string fileOfCause(const PytestLogCause& cause) const;
    void pairCauses(std::vector<Problem>& problems);
    void pairByName(PytestLogCause::Kind kind, const std::vector<std::size_t>& slots);
    void pairByPosition(std::vector<Problem>& problems);
    void explain(std::size_t failure, const PytestLogCause& cause);
    void addCollectionErrors(std::vector<Problem>& problems);
    std::int64_t moduleSkips() const { return m_collected ? m_collected->skipped : 0; }
    std::int64_t statedTestErrors() const; ///< ERRORs of the final line that are not of collection
    std::int64_t executed() const;         ///< results of tests by the final line
    void setCounts();
    void foldSubtests();
    void setListedCounts();
    void setState();
    void conclude(RunState state, std::optional<int> exitCode);
    void reportEnd(std::vector<Problem>& problems) const;
    void checkCounts(std::vector<Problem>& problems) const;
    void checkCollectors(std::vector<Problem>& problems) const;
    void checkSummary(std::vector<Problem>& problems) const;
    void report(std::vector<Problem>& problems, std::string_view id, std::vector<MessageArg> args,
                const SourceRef& where) const;

    const TextSource* m_origin;
    TestDictionary* m_tests;
    PytestLogCauses m_causes;
    Witness m_witness;
    LineNumber m_firstLine;
    std::string m_firstQuote;
    TestId m_lastId;
    std::string m_lastFile;                        ///< that keepFirstLine() was given
    std::unordered_set<std::string> m_filesListed; ///< those with a line in m_witness.fileLines
    pytestlog::ResultCounts m_listed;
    std::optional<pytestlog::CollectedLine> m_collected;
    std::optional<pytestlog::FinalLine> m_final;
    std::vector<std::size_t> m_failedSlots; ///< indexes of m_witness.failures in the order of the FAILED results
    std::vector<std::size_t> m_errorSlots;  ///< the same of ERROR results
    std::unordered_map<std::int32_t, std::size_t> m_failureOf; ///< test id -> index of m_witness.failures
    std::vector<CollectionError> m_summaryModules;             ///< as the short summary names them
    std::int64_t m_collectors = 0;                             ///< modules that could not be collected
    std::int64_t m_collectedAgain = 0; ///< the same once more, by another worker of pytest-xdist
    std::int64_t m_summaryFailed = 0, m_summaryUnknown = 0;
    SourceRef m_summaryUnknownAt;
    std::string m_openTest, m_internalError;
    std::int64_t m_repeated = 0; ///< ERROR results of tests that had a result already
    std::int64_t m_unkeptFailures = 0;
    Stop m_stop = Stop::None;
    bool m_explicit = false;
    bool m_workers = false; ///< pytest-xdist: no line states the skipped modules
    std::vector<FileTally> m_tallies;
    bool m_letters = false;
    bool m_lettersWithoutFile = false;
    int m_percent = -1;        ///< of the last progress mark behind letters
    bool m_listedById = false; ///< the progress list names tests
};

} // namespace exhibit
