// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"

#include <QList>

#include <array>
#include <vector>

namespace exhibit {

/// A run against the baseline as sections of rows: new failures, failing tests that were removed, fixed, persistent.
/// Persistent failures stand by class, or by file where there is none, the largest first.
class DeltaListModel : public TableModel
{
    Q_OBJECT

public:
    enum Section { NewFailures, RemovedWhileFailing, Fixed, Persistent, SectionCount };
    enum class Kind { Section, Test, Group, Module }; ///< KindRole
    enum Roles : int {
        SectionRole = Qt::UserRole + 200, ///< int(Section)
        FlakyRole,                        ///< bool
        ExpandableRole,                   ///< bool: the section has more rows than it shows, or shows them all
    };

    using TableModel::TableModel;

    /// `run` is an index into the review's runs; -1 empties the list.
    void setRun(const PackSnapshot& snapshot, int run);
    void toggle(const QModelIndex& index); ///< a section opens or closes; anything else is ignored

    qint64 count(Section section) const { return m_counts[static_cast<std::size_t>(section)]; } ///< tests and modules
    QList<SourceRef> pointersAt(int row) const;
    /// Location of the Tests page that shows what stands in the row.
    QString locationAt(int row) const;

    static constexpr int rowsWhenClosed = 3;

private:
    struct Row
    {
        Kind kind = Kind::Test;
        Section section = NewFailures;
        QString title, detail, nodeId;
        QList<SourceRef> pointers;
        qint64 count = 0;
        bool flaky = false;
    };

    int rows() const override { return static_cast<int>(m_shown.size()); }
    int columns() const override { return 1; }
    QVariant cell(int row, int column, int role) const override;

    void fill();
    void show();
    void addTests(Section section, const std::vector<TestId>& tests, bool arrivals);
    void addModules(const std::vector<std::string>& modules);
    void addPersistent(const std::vector<TestId>& tests);
    Row testRow(Section section, TestId test) const;
    QString why(Section section, TestId test, bool arrival) const;
    QString groupDetail(const std::vector<TestId>& tests) const;
    const Run& run() const { return m_snapshot.review->runs[static_cast<std::size_t>(m_run)]; }
    const Run* baselineRun() const;

    PackSnapshot m_snapshot;
    int m_run = -1;
    std::array<std::vector<Row>, SectionCount> m_sections;
    std::array<qint64, SectionCount> m_counts{};
    std::array<bool, SectionCount> m_open{};
    std::vector<Row> m_shown;
};

/// The sign of an outcome in a sequence over runs: `F`, `P`, `E`, `S`, or a dash.
QChar outcomeLetter(Outcome outcome);

} // namespace exhibit
