// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/base/filterproxy.h"
#include "models/items/evidence/problemlistmodel.h"
#include "models/items/findings/findinglistmodel.h"
#include "models/items/findings/missingevidencemodel.h"
#include "models/items/runs/runtablemodel.h"
#include "models/items/telemetry/utilizationtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace exhibit {

using test::printModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runColumnsAreTheReviewTable();
    void runRows();
    void runPointers();
    void runsSortNaturally();
    void runsFilter();
    void runsWithoutContent();
    void findings();
    void missingEvidence();
    void problems();
    void utilizationRows();
    void utilizationSortsAndFilters();
    void utilizationKeepsTheSelection();
    void utilizationIsQuick();
};

void TestTableModels::runColumnsAreTheReviewTable()
{
    RunTableModel model;
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(
        names.join(QLatin1Char(' ')),
        QStringLiteral("run_id phase exitcode tests_total tests_failed failed_collectors report_path ndjson_line"));
    QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
}

void TestTableModels::runRows()
{
    RunTableModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("run-10 | build | 1 | 1 450 | 2 | 0 | ci\\report_run-10.json | 1\n"
                                               "run-2 | build | 1 | 1 448 | 3 | 0 | ci\\report_run-2.json | 2\n"
                                               "run-30 | – | 2 | 0 | 0 not run | 10 | – | –"));
    const QModelIndex failed = model.index(1, RunTableModel::TestsFailedColumn);
    const auto bar = failed.data(BarRole).value<BarData>();
    QCOMPARE(bar.alwaysFailing, 2);
    QCOMPARE(bar.newFailing, 1);
    QCOMPARE(bar.otherKnown, 0);
    QCOMPARE(bar.total, model.index(0, RunTableModel::TestsFailedColumn).data(BarRole).value<BarData>().total);
    QCOMPARE(failed.data(DeltaRole).value<DeltaData>().newFailing, 1);
    QVERIFY(failed.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("1 new")));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("stand-in"));
    QVERIFY(!model.index(1, 0).data(SecondLineRole).isValid());
    QCOMPARE(model.index(0, RunTableModel::TestsTotalColumn).data(CopyRole).toString(), QStringLiteral("1450"));
    const QModelIndex blocked = model.index(2, RunTableModel::TestsFailedColumn);
    QCOMPARE(blocked.data(BarRole).value<BarData>().collectionErrors, 10);
    QVERIFY(!blocked.data(DeltaRole).value<DeltaData>().comparable);
    QCOMPARE(model.rowOf({"run-2", "build"}), 1);
    QCOMPARE(model.rowOf({"run-2", ""}), -1);
    QVERIFY(!model.runAt(3));
    QVERIFY(!model.deltaAt(-1));
}

void TestTableModels::runPointers()
{
    RunTableModel model;
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    const auto pointer = [&model](int row, int column) {
        return model.index(row, column).data(PointerTextRole).toString();
    };
    QCOMPARE(pointer(0, RunTableModel::TestsFailedColumn), QStringLiteral("ci.txt#L10"));
    QCOMPARE(pointer(0, RunTableModel::NdjsonLineColumn), QStringLiteral("reports.ndjson#L1"));
    QCOMPARE(pointer(2, RunTableModel::FailedCollectorsColumn), QStringLiteral("ci.txt#L33"));
    QVERIFY(!model.index(2, RunTableModel::ReportPathColumn).data(SourceRefRole).isValid());
}

void TestTableModels::runsSortNaturally()
{
    RunTableModel model;
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    Tester tester(&proxy, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    const auto ids = [&proxy] {
        QStringList all;
        for (int row = 0; row < proxy.rowCount(); ++row)
            all.append(proxy.index(row, 0).data().toString());
        return all.join(QLatin1Char(' '));
    };
    proxy.sort(RunTableModel::RunIdColumn);
    QCOMPARE(ids(), QStringLiteral("run-2 run-10 run-30"));
    proxy.sort(RunTableModel::TestsFailedColumn, Qt::DescendingOrder);
    QCOMPARE(ids(), QStringLiteral("run-2 run-10 run-30"));
    // A run without a line in the corpus stands last in both directions.
    proxy.sort(RunTableModel::NdjsonLineColumn, Qt::AscendingOrder);
    QCOMPARE(ids(), QStringLiteral("run-10 run-2 run-30"));
    proxy.sort(RunTableModel::NdjsonLineColumn, Qt::DescendingOrder);
    QCOMPARE(ids(), QStringLiteral("run-2 run-10 run-30"));
}

void TestTableModels::runsFilter()
{
    RunTableModel model;
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    Tester tester(&proxy, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    proxy.setFilterText(QStringLiteral("RUN 1448"));
    QCOMPARE(proxy.shownCount(), 1);
    QCOMPARE(proxy.totalCount(), 3);
    proxy.setFilterText(QStringLiteral("nothing like it"));
    QCOMPARE(proxy.shownCount(), 0);
    proxy.setFilterText({});
    QCOMPARE(proxy.shownCount(), 3);
}

void TestTableModels::runsWithoutContent()
{
    RunTableModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    model.setSnapshot(test::emptyPack(), test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    model.setSnapshot({}, test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModels::findings()
{
    FindingListModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("1 522 tests never ran."));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("Collection failure"));
    QCOMPARE(model.index(0, 0).data(SourceRefsRole).value<QVector<SourceRef>>().size(), 2);
    // Two files are named README.md: the bare name would not say which.
    QCOMPARE(model.index(0, 0).data(PointerTextRole).toString(), QStringLiteral("ci.txt#L33"));
    model.setSnapshot({}, test::sampleMessages());
    QVERIFY(!model.findingAt(0));
}

void TestTableModels::missingEvidence()
{
    MissingEvidenceModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("phase.md | named once"));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("The file would settle it."));
    QCOMPARE(model.index(0, 0).data(PointerTextRole).toString(), QStringLiteral("README.md#L2"));
    model.setSnapshot(test::emptyPack(), test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModels::problems()
{
    ProblemListModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Error | It cannot be read. | reports.ndjson | 1\n"
                                               "Warning | Line 7 is broken. | ci.txt#L7 | 3"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.append({}, test::sampleMessages());
    model.append({Problem{Severity::Info, {"test.unreadable", {}}, {}, 1}}, test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Note | It cannot be read. |  | 1"));
    QVERIFY(!model.index(0, 0).data(SourceRefRole).isValid());
    QVERIFY(!model.problemAt(1));
}

void TestTableModels::utilizationRows()
{
    UtilizationTableModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString().replace(QChar(0x202F), QLatin1Char(' '));
    };
    QCOMPARE(text(2, UtilizationTableModel::UsedColumn), QStringLiteral("≥ 2 000"));
    QCOMPARE(text(2, UtilizationTableModel::PercentColumn), QStringLiteral("200%"));
    QCOMPARE(text(0, UtilizationTableModel::UsedColumn), QStringLiteral("500"));
    QCOMPARE(text(0, UtilizationTableModel::PredictedColumn), QStringLiteral("–"));
    QCOMPARE(text(0, UtilizationTableModel::PointerColumn), QStringLiteral("usage.db:events#1"));
    QCOMPARE(model.index(2, UtilizationTableModel::UsedColumn).data(CopyRole).toString(), QStringLiteral("2000"));
    QCOMPARE(model.rowOf(model.eventAt(1)->where), 1);
}

void TestTableModels::utilizationSortsAndFilters()
{
    UtilizationTableModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    model.sort(UtilizationTableModel::PercentColumn, Qt::DescendingOrder);
    QCOMPARE(model.eventAt(0)->where.rowId, 3);
    model.sort(UtilizationTableModel::RunColumn);
    QCOMPARE(model.eventAt(0)->where.rowId, 1);
    // Unknown values stay last in both directions.
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(UtilizationTableModel::PredictedColumn, order);
        QCOMPARE(model.rowCount(), 3);
    }
    model.setFilter(QStringLiteral("CODE night-2"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.eventCount(), 3);
    model.setFilter(QStringLiteral("absent"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
    model.setSnapshot({}, test::sampleMessages());
    QCOMPARE(model.eventCount(), 0);
    model.sort(0);
}

void TestTableModels::utilizationKeepsTheSelection()
{
    UtilizationTableModel model;
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    const QPersistentModelIndex last(model.index(2, UtilizationTableModel::PercentColumn));
    model.sort(UtilizationTableModel::PercentColumn, Qt::DescendingOrder);
    QCOMPARE(last.row(), 0);
    QCOMPARE(last.data().toString(), QStringLiteral("200%"));
    model.setFilter(QStringLiteral("docs"));
    QVERIFY(!last.isValid());
}

void TestTableModels::utilizationIsQuick()
{
    auto facts = std::make_shared<PackFacts>();
    facts->tokenEvents.resize(100000);
    for (std::size_t i = 0; i < facts->tokenEvents.size(); ++i) {
        facts->tokenEvents[i].actual = static_cast<std::int64_t>(i * 7919 % 100003);
        facts->tokenEvents[i].ceiling = 1000;
    }
    UtilizationTableModel model;
    model.setSnapshot({facts, std::make_shared<Review>()}, test::sampleMessages());
    model.sort(UtilizationTableModel::UsedColumn);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(*model.eventAt(row - 1)->actual <= *model.eventAt(row)->actual);
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestTableModels)
#include "tst_tablemodels.moc"
