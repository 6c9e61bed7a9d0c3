// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"

#include <array>

namespace exhibit {

enum DeltaRole : int {
    SectionRole = Qt::UserRole + 200, ///< int(DeltaRows::Section)
    FlakyRole,                        ///< bool
    ExpandableRole,                   ///< bool: the section has more rows than it shows, or shows them all
};

/// A run against the baseline as sections of rows: new failures, failing tests that were removed, fixed, persistent.
/// Persistent failures stand by class, or by file where there is none, the largest first.
class DeltaRows
{
public:
    enum Section { NewFailures, RemovedWhileFailing, Fixed, Persistent, SectionCount };
    enum class Kind { Section, Test, Group, Module }; ///< KindRole

    DeltaRows() = default;
    /// `run` is an index into the review's runs; -1: no rows. `other` names the run that it is compared with; empty:
    /// the baseline.
    DeltaRows(const PackSnapshot& snapshot, int run, const QString& other = {});

    /// What is shown: heads, and below each its rows, or the first of them.
    std::vector<ListRow> rows() const;
    void toggle(const QModelIndex& index); ///< a section opens or closes; anything else is ignored
    qint64 count(Section section) const { return m_counts[section]; } ///< tests and modules

    static constexpr int rowsWhenClosed = 3;

private:
    struct Row
    {
        Kind kind = Kind::Test;
        QString title, detail, nodeId;
        QVector<SourceRef> pointers;
        qint64 count = 0;
        bool flaky = false;
    };

    void addTests(Section section, const std::vector<TestId>& tests, bool arrivals);
    void addModules(const std::vector<std::string>& modules);
    void addPersistent(const std::vector<TestId>& tests);
    Row testRow(Section section, TestId test) const;
    QString why(Section section, TestId test, bool arrival) const;
    QString groupDetail(const std::vector<TestId>& tests) const;
    QString locationOf(Section section, const Row& row) const;
    ListRow headOf(Section section) const;
    ListRow listRow(Section section, const Row& row) const;
    const Run& run() const { return m_snapshot.review->runs[static_cast<std::size_t>(m_run)]; }
    const Run* baselineRun() const;

    PackSnapshot m_snapshot;
    QString m_other;
    int m_run = -1;
    std::array<std::vector<Row>, SectionCount> m_sections;
    std::array<qint64, SectionCount> m_counts{};
    std::array<bool, SectionCount> m_open{true, true, true, false};
};

/// The sign of an outcome in a sequence over runs: `F`, `P`, `E`, `S`, or a dash.
QChar outcomeLetter(Outcome outcome);

} // namespace exhibit
