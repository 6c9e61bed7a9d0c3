// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace exhibit {

/// What one cell of the test matrix says. The first seven are those of Outcome.
enum class OutcomeCell : std::uint8_t {
    Absent = 0, ///< the run executed tests, this one was not among them
    Passed,
    Failed,
    Error,
    Skipped,
    XFailed,
    XPassed,
    NotRun,          ///< the run executed nothing
    CollectionError, ///< the test's module could not be collected
    NotListed,       ///< the run counts more tests than it names: nothing is known of this one
};

inline bool isFailure(OutcomeCell cell)
{
    return cell == OutcomeCell::Failed || cell == OutcomeCell::Error;
}
inline bool isResult(OutcomeCell cell)
{
    return cell != OutcomeCell::Absent && cell < OutcomeCell::NotRun;
}

QString outcomeCellText(OutcomeCell cell); ///< `passed`, `not in this run`, … translated

/// All tests of a pack in path order against all runs in pack order: a view of the outcome tables of a snapshot that
/// copies none of them. An entry is a test, or a module that no run ever collected.
class TestMatrix
{
public:
    enum Flag : std::uint8_t {
        EverFailing = 1, ///< fails, errs or fails to collect in some run
        Changed = 2,     ///< fails in some executed runs and not in others
        EverSkipped = 4,
    };

    TestMatrix() = default;
    explicit TestMatrix(const PackSnapshot& snapshot);

    int runCount() const { return static_cast<int>(m_titles.size()); }
    int entryCount() const { return static_cast<int>(m_tests.size()); }
    int moduleCount() const { return static_cast<int>(m_modules.size()); }
    int testCount() const { return m_testCount; } ///< distinct tests, without modules that have none

    OutcomeCell cell(int run, int entry) const
    {
        const auto r = static_cast<std::size_t>(run);
        const Outcome outcome = m_snapshot.review->runs[r].outcomes.of(testOf(entry));
        if (outcome != Outcome::Absent)
            return static_cast<OutcomeCell>(outcome);
        return m_errors[r].empty() || !failedToCollect(r, moduleOf(entry)) ? m_absent[r] : OutcomeCell::CollectionError;
    }
    TestId testOf(int entry) const { return m_tests[static_cast<std::size_t>(entry)]; } ///< invalid for a module
    int moduleOf(int entry) const { return m_moduleOf[static_cast<std::size_t>(entry)]; }
    std::string_view nodeId(int entry) const; ///< path of the module if it has no tests
    std::string_view modulePath(int module) const;
    QString testName(int entry) const; ///< without file and class; the module's path if there is no test
    int entryOf(TestId test) const;    ///< -1 if there is none
    int entryOf(std::string_view nodeId) const;

    bool has(int entry, Flag flag) const { return (m_flags[static_cast<std::size_t>(entry)] & flag) != 0; }
    int countOf(Flag flag) const; ///< tests, not modules
    /// Equal for entries with equal cells in every run (as good as surely).
    std::uint64_t rowHash(int entry) const { return m_hashes[static_cast<std::size_t>(entry)]; }
    int failedRuns(int entry) const { return m_failed[static_cast<std::size_t>(entry)]; }
    int executedRuns(int entry) const { return m_executed[static_cast<std::size_t>(entry)]; }
    const TestBehaviour* behaviour(int entry) const; ///< null for a stable one

    /// The line of the result, the failure or the collection error; null if the evidence has none.
    SourceRef place(int run, int entry) const;
    QList<SourceRef> places(int entry) const; ///< of all runs, each once

    const QStringList& runTitles() const { return m_titles; }
    const QStringList& columnNames() const { return m_names; }
    const Run& run(int run) const { return m_snapshot.review->runs[static_cast<std::size_t>(run)]; }
    int runOf(const QString& key) const; ///< by `run/phase` or a run id that occurs once; -1
    const PackSnapshot& snapshot() const { return m_snapshot; }

private:
    void addTests();
    void addRuns();
    void addFlags();
    void addCell(std::size_t run, std::size_t entry, OutcomeCell cell);
    void addLostModules(std::size_t run);
    int moduleOfPath(std::string_view path) const;
    bool failedToCollect(std::size_t run, int module) const;

    PackSnapshot m_snapshot;
    QStringList m_titles, m_names;
    std::vector<TestId> m_tests;
    std::vector<int> m_moduleOf, m_entryOf;
    std::vector<std::string_view> m_modules; ///< sorted; they point into the snapshot
    std::vector<std::vector<int>> m_errors;  ///< by run: modules that failed to collect, ascending
    std::vector<OutcomeCell> m_absent;       ///< by run: what no result means
    std::vector<std::uint8_t> m_flags;
    std::vector<std::uint64_t> m_hashes;
    std::vector<int> m_failed, m_executed, m_behaviourOf;
    int m_testCount = 0;
};

/// The matrix of this snapshot: the same one for all that ask while one of them keeps it. From any thread.
std::shared_ptr<const TestMatrix> testMatrixOf(const PackSnapshot& snapshot);

} // namespace exhibit
