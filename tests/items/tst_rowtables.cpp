// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowtable.h"
#include "models/report/tables/eventtable.h"
#include "models/report/tables/problemtable.h"
#include "models/report/tables/runtable.h"
#include "tests/items/itemsamples.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace exhibit {

using test::printModel;
using test::sampleMessages;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

namespace {

struct Fruit
{
    std::string name;
    std::optional<std::int64_t> count;
};

Table<Fruit> fruits(std::vector<Fruit> rows)
{
    Table<Fruit> table;
    table.columns = {{.id = "name",
                      .title = QStringLiteral("Name"),
                      .text = [](const Fruit& row, const CellText&) { return fromUtf8(row.name); },
                      .sortKey = [](const Fruit& row) { return SortKey(std::string_view(row.name)); }},
                     {.id = "count",
                      .title = QStringLiteral("Count"),
                      .layout = {.look = ColumnLook::Number, .rightAligned = true},
                      .text = [](const Fruit& row, const CellText& cell) { return cell.number(row.count); },
                      .sortKey = [](const Fruit& row) { return SortKey(row.count); }}};
    table.rows = std::move(rows);
    table.id = [](const Fruit& row) { return row.name; };
    return table;
}

/// The ids of the rows as shown.
QString ids(const ColumnTable& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(IdRole).toString());
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestRowTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfCells();
    void insertFilterSortResetEmpty();
    void textThatGoesOnLooksThroughWhatIsShown();
    void selectionSurvivesSorting();
    void filtersOfCells_data();
    void filtersOfCells();
    void theColumnSortedByBeforeDecidesAmongEquals();
    void naturalOrder();
    void runColumnsAreTheReviewTable();
    void runRows();
    void runnersAndCommandsThatTell();
    void runPointers();
    void runsSort();
    void eventRows();
    void eventsSortAndFilter();
    void nearCeiling();
    void problems();
};

void TestRowTables::rolesOfCells()
{
    RowTable<Fruit> model;
    model.setTable(fruits({{"apple", 1522}, {"pear", {}}}), sampleMessages());
    const QModelIndex count = model.index(0, 1);
    QCOMPARE(count.data().toString(), QStringLiteral("1\u202F522"));
    QCOMPARE(count.data(CopyRole).toString(), QStringLiteral("1522"));
    QCOMPARE(count.data(Qt::AccessibleTextRole).toString(), QStringLiteral("apple, Count: 1\u202F522"));
    QVERIFY(count.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(model.headerData(1, Qt::Horizontal, ColumnIdRole).toString(), QStringLiteral("count"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, ColumnLayoutRole).value<ColumnLayout>().look, ColumnLook::Number);
    QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
    QVERIFY(!count.data(SourceRefRole).isValid());
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("\u2013"));
    QCOMPARE(model.columnOf("count"), 1);
    QCOMPARE(model.columnOf("colour"), -1);
}

void TestRowTables::insertFilterSortResetEmpty()
{
    RowTable<Fruit> model;
    Tester tester(&model, fatal);
    model.setTable(fruits({{"fig 10", 3}, {"Fig 9", 7}, {"plum", {}}}), sampleMessages());
    model.appendRows({{"apple", 5}});
    model.appendRows({});
    QCOMPARE(ids(model), QStringLiteral("fig 10 Fig 9 plum apple"));
    model.sort(0);
    QCOMPARE(ids(model), QStringLiteral("apple Fig 9 fig 10 plum"));
    // What is not known stands last in both directions.
    model.sort(1);
    QCOMPARE(ids(model), QStringLiteral("fig 10 apple Fig 9 plum"));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(ids(model), QStringLiteral("Fig 9 apple fig 10 plum"));
    model.appendRows({{"figs", 6}});
    QCOMPARE(ids(model), QStringLiteral("Fig 9 figs apple fig 10 plum"));
    model.setFilterText(QStringLiteral("FIG 3"));
    QCOMPARE(ids(model), QStringLiteral("fig 10"));
    QCOMPARE(model.totalCount(), 5);
    QCOMPARE(model.sourceRow(0), 0);
    QCOMPARE(model.shownRow(1), -1);
    QCOMPARE(model.rowAt(0)->count, 3);
    QVERIFY(!model.rowAt(1));
    model.updateRow(0, [](Fruit& row) { row.count = 4; });
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("4"));
    model.setFilterText({});
    model.sort(-1);
    QCOMPARE(ids(model), QStringLiteral("fig 10 Fig 9 plum apple figs"));
    QCOMPARE(model.rowWhere([](const Fruit& row) { return row.name == "plum"; }), 2);
    model.setTable(fruits({{"kiwi", 1}}), sampleMessages());
    QCOMPARE(ids(model), QStringLiteral("kiwi"));
    model.setTable({}, sampleMessages());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.sort(1);
}

void TestRowTables::filtersOfCells_data()
{
    QTest::addColumn<QString>("filters"); // name=value, name!value
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << ""
                          << "apple fig kiwi pear";
    QTest::newRow("a value") << "count=3"
                             << "apple kiwi";
    QTest::newRow("two values of a column: either") << "count=3 count=1522"
                                                    << "apple fig kiwi";
    QTest::newRow("two columns: both") << "count=3 name=kiwi"
                                       << "kiwi";
    QTest::newRow("excluded") << "count!3"
                              << "fig pear";
    QTest::newRow("excluded twice") << "count!3 count!1522"
                                    << "pear";
    QTest::newRow("wanted, then excluded") << "count=3 count!3"
                                           << "fig pear";
    QTest::newRow("excluded, then wanted") << "count!3 count=3"
                                           << "apple kiwi";
    QTest::newRow("nothing is left") << "count=3 name=fig"
                                     << "";
    QTest::newRow("a column that is not there") << "colour=red"
                                                << "apple fig kiwi pear";
}

void TestRowTables::filtersOfCells()
{
    QFETCH(QString, filters);
    QFETCH(QString, shown);
    RowTable<Fruit> model;
    const Tester tester(&model, fatal);
    model.setTable(fruits({{"apple", 3}, {"fig", 1522}, {"kiwi", 3}, {"pear", {}}}), sampleMessages());
    for (const QString& filter : filters.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool excludes = filter.contains(QLatin1Char('!'));
        const QStringList parts = filter.split(excludes ? QLatin1Char('!') : QLatin1Char('='));
        model.addCellFilter({parts[0], parts[0], parts[1], excludes});
    }
    QCOMPARE(ids(model), shown);
    QCOMPARE(model.isFiltered(), !filters.isEmpty());
    QCOMPARE(model.headerData(1, Qt::Horizontal, FilteredRole).toBool(), filters.contains(QStringLiteral("count")));
    model.setFilterText(QStringLiteral("apple"));
    QCOMPARE(ids(model), shown.contains(QStringLiteral("apple")) ? QStringLiteral("apple") : QString());
    model.setFilterText({});
    model.setTable(fruits({{"melon", 3}}), sampleMessages());
    QCOMPARE(model.cellFilters().empty(), filters.isEmpty());
    model.setCellFilters({});
    QCOMPARE(ids(model), QStringLiteral("melon"));
}

void TestRowTables::theColumnSortedByBeforeDecidesAmongEquals()
{
    RowTable<Fruit> model;
    model.setTable(fruits({{"kiwi", 3}, {"fig", 7}, {"apple", 3}, {"pear", 7}}), sampleMessages());
    model.sort(0, Qt::DescendingOrder);
    model.sort(1);
    QCOMPARE(ids(model), QStringLiteral("kiwi apple pear fig"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, SortPlaceRole).toInt(), 1);
    QCOMPARE(model.headerData(0, Qt::Horizontal, SortPlaceRole).toInt(), 2);
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(ids(model), QStringLiteral("pear fig kiwi apple"));
    model.sort(-1);
    QCOMPARE(ids(model), QStringLiteral("kiwi fig apple pear"));
}

/// The texts of a row are made for each look at it: none is made for a row that is out already.
void TestRowTables::textThatGoesOnLooksThroughWhatIsShown()
{
    int asked = 0;
    Table<Fruit> table = fruits({{"fig", 3}, {"figs", 7}, {"plum", 1}, {"pear", 2}});
    for (Column<Fruit>& column : table.columns) {
        column.text = [&asked, text = column.text](const Fruit& row, const CellText& cell) {
            ++asked;
            return text(row, cell);
        };
    }
    const int columns = static_cast<int>(table.columns.size());
    RowTable<Fruit> model;
    model.setTable(std::move(table), sampleMessages());
    const auto asksFor = [&](const QString& text) {
        asked = 0;
        model.setFilterText(text);
        return asked;
    };
    model.sort(0, Qt::DescendingOrder);
    // Two rows by their first cell, two by all of theirs.
    QCOMPARE(asksFor(QStringLiteral("fig")), 2 + 2 * columns);
    QCOMPARE(ids(model), QStringLiteral("figs fig"));
    QCOMPARE(asksFor(QStringLiteral("figs")), 1 + columns);
    QCOMPARE(ids(model), QStringLiteral("figs"));
    asksFor(QStringLiteral("fig"));
    QCOMPARE(ids(model), QStringLiteral("figs fig"));
    asksFor(QStringLiteral("fig 3"));
    QCOMPARE(ids(model), QStringLiteral("fig"));
    asksFor(QStringLiteral("p"));
    QCOMPARE(ids(model), QStringLiteral("plum pear"));
}

void TestRowTables::selectionSurvivesSorting()
{
    RowTable<Fruit> model;
    model.setTable(fruits({{"c", 3}, {"b", 2}, {"a", 1}}), sampleMessages());
    const QPersistentModelIndex last(model.index(2, 1));
    model.sort(0);
    QCOMPARE(last.row(), 0);
    QCOMPARE(last.data().toString(), QStringLiteral("1"));
    model.setFilterText(QStringLiteral("b"));
    QVERIFY(!last.isValid());
}

void TestRowTables::naturalOrder()
{
    QVERIFY(naturalCompare("v2", "v10") < 0);
    QVERIFY(naturalCompare("V10", "v2") > 0);
    QCOMPARE(naturalCompare("Run-007", "run-7"), 0);
    QVERIFY(naturalCompare("a", "a1") < 0);
    QVERIFY(naturalCompare("", "a") < 0);
}

void TestRowTables::runColumnsAreTheReviewTable()
{
    QStringList names;
    for (const Column<RunRow>& column : runTable({}, sampleMessages()).columns) {
        QCOMPARE(column.title, fromUtf8("head." + column.id));
        names.append(fromUtf8(column.id));
    }
    QCOMPARE(
        names.join(QLatin1Char(' ')),
        QStringLiteral("run_id phase exitcode tests_total tests_failed failed_collectors report_path ndjson_line"));
}

void TestRowTables::runRows()
{
    RowTable<RunRow> model;
    Tester tester(&model, fatal);
    model.setTable(runTable(test::samplePack(), sampleMessages()), sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("run-10 | build | 1 | 1 450 | 2 | 0 | ci\\report_run-10.json | 1\n"
                                               "run-2 | build | 1 | 1 448 | 3 | 0 | ci\\report_run-2.json | 2\n"
                                               "run-30 | – | 2 | 0 | none ran | 10 | – | –"));
    const int failedColumn = model.columnOf("tests_failed");
    const QModelIndex failed = model.index(1, failedColumn);
    const auto bar = failed.data(BarRole).value<BarData>();
    QCOMPARE(bar.alwaysFailing, 2);
    QCOMPARE(bar.newFailing, 1);
    QCOMPARE(bar.otherKnown, 0);
    QCOMPARE(bar.total, model.index(0, failedColumn).data(BarRole).value<BarData>().total);
    QCOMPARE(failed.data(DeltaRole).value<DeltaData>().newFailing, 1);
    QVERIFY(failed.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("1 new")));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("stand-in"));
    QVERIFY(!model.index(1, 0).data(SecondLineRole).isValid());
    // Nothing ran: a bar would read as green.
    QVERIFY(!model.index(2, failedColumn).data(BarRole).isValid());
    QVERIFY(!model.index(2, failedColumn).data(DeltaRole).value<DeltaData>().comparable);
    const auto collectors = model.index(2, model.columnOf("failed_collectors")).data(BarRole).value<BarData>();
    QCOMPARE(collectors.collectionErrors, 10);
    QCOMPARE(collectors.total, 10);
    model.setTable(runTable(test::emptyPack(), sampleMessages()), sampleMessages());
    QCOMPARE(model.rowCount(), 0);
    model.setTable(runTable({}, sampleMessages()), sampleMessages());
    QCOMPARE(model.rowCount(), 0);
}

void TestRowTables::runnersAndCommandsThatTell()
{
    PackSnapshot pack = test::samplePack();
    auto review = std::make_shared<Review>(*pack.review);
    pack.review = review;
    for (Run& run : review->runs)
        run.runner = "pytest";
    review->runs[0].command = "pytest -q";
    review->runs[1].state = RunState::Interrupted;
    review->runs[2].collectOnly = true;
    RowTable<RunRow> model;
    model.setTable(runTable(pack, sampleMessages()), sampleMessages());
    QCOMPARE(model.columnOf("runner"), -1); // all the same
    QCOMPARE(model.index(0, model.columnOf("command")).data().toString(), QStringLiteral("pytest -q"));
    QCOMPARE(model.index(1, model.columnOf("command")).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(1, 0).data(SecondLineRole).toString(), QStringLiteral("unfinished"));
    QCOMPARE(model.index(2, model.columnOf("tests_failed")).data().toString(), QStringLiteral("collected only"));
    review->runs[1].runner = "vitest";
    model.setTable(runTable(pack, sampleMessages()), sampleMessages());
    QCOMPARE(model.index(1, model.columnOf("runner")).data().toString(), QStringLiteral("vitest"));
}

void TestRowTables::runPointers()
{
    RowTable<RunRow> model;
    model.setTable(runTable(test::samplePack(), sampleMessages()), sampleMessages());
    const auto pointer = [&model](int row, const char* column) {
        return model.index(row, model.columnOf(column)).data(PointerTextRole).toString();
    };
    QCOMPARE(pointer(0, "tests_failed"), QStringLiteral("ci.txt#L10"));
    QCOMPARE(pointer(0, "ndjson_line"), QStringLiteral("reports.ndjson#L1"));
    QCOMPARE(pointer(2, "failed_collectors"), QStringLiteral("ci.txt#L33"));
    QVERIFY(!model.index(2, model.columnOf("report_path")).data(SourceRefRole).isValid());
}

void TestRowTables::runsSort()
{
    RowTable<RunRow> model;
    Tester tester(&model, fatal);
    model.setTable(runTable(test::samplePack(), sampleMessages()), sampleMessages());
    const auto sorted = [&model](const char* column, Qt::SortOrder order) {
        model.sort(model.columnOf(column), order);
        return ids(model);
    };
    QCOMPARE(sorted("run_id", Qt::AscendingOrder), QStringLiteral("run-2/build run-10/build run-30"));
    QCOMPARE(sorted("tests_failed", Qt::DescendingOrder), QStringLiteral("run-2/build run-10/build run-30"));
    // A run without a line in the corpus stands last in both directions.
    QCOMPARE(sorted("ndjson_line", Qt::AscendingOrder), QStringLiteral("run-10/build run-2/build run-30"));
    QCOMPARE(sorted("ndjson_line", Qt::DescendingOrder), QStringLiteral("run-2/build run-10/build run-30"));
    model.setFilterText(QStringLiteral("RUN 1448"));
    QCOMPARE(ids(model), QStringLiteral("run-2/build"));
}

void TestRowTables::eventRows()
{
    RowTable<EventRow> model;
    Tester tester(&model, fatal);
    model.setTable(eventTable(test::samplePack(), sampleMessages()), sampleMessages());
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&model](int row, const char* column, int role = Qt::DisplayRole) {
        return model.index(row, model.columnOf(column)).data(role).toString().replace(QChar(0x202F), QLatin1Char(' '));
    };
    QCOMPARE(text(2, "used"), QStringLiteral("≥ 2 000"));
    QCOMPARE(text(2, "used", CopyRole), QStringLiteral("2000"));
    QCOMPARE(text(2, "utilization"), QStringLiteral("200%"));
    QVERIFY(model.index(2, model.columnOf("utilization")).data(SeverityRole).isValid());
    QVERIFY(!model.index(0, model.columnOf("utilization")).data(SeverityRole).isValid());
    QCOMPARE(text(0, "used"), QStringLiteral("500"));
    QCOMPARE(text(0, "predicted"), QStringLiteral("–"));
    QCOMPARE(text(0, "truncated"), QStringLiteral("no"));
    QCOMPARE(text(0, "pointer"), QStringLiteral("usage.db:events#1"));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Run"));
}

void TestRowTables::eventsSortAndFilter()
{
    RowTable<EventRow> model;
    Tester tester(&model, fatal);
    model.setTable(eventTable(test::samplePack(), sampleMessages()), sampleMessages());
    model.sort(model.columnOf("utilization"), Qt::DescendingOrder);
    QCOMPARE(model.rowAt(0)->event->where.rowId, 3);
    model.sort(model.columnOf("run_id"));
    QCOMPARE(model.rowAt(0)->event->where.rowId, 1);
    model.sort(model.columnOf("pointer"), Qt::DescendingOrder);
    QCOMPARE(model.rowAt(0)->event->where.rowId, 3);
    model.setFilterText(QStringLiteral("CODE night-2"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilterText(QStringLiteral("absent"));
    QCOMPARE(model.rowCount(), 0);
    model.setTable(eventTable({}, sampleMessages()), sampleMessages());
    QCOMPARE(model.totalCount(), 0);
}

void TestRowTables::nearCeiling()
{
    const Table<EventRow> table = nearCeilingTable(test::samplePack(), sampleMessages());
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0].event->where.rowId, 3);
    QCOMPARE(table.columns.size(), std::size_t(7));
    QCOMPARE(table.columns[5].id, std::string("notes"));
}

void TestRowTables::problems()
{
    RowTable<ProblemRow> model;
    Tester tester(&model, fatal);
    model.setTable(problemTable(test::samplePack(), sampleMessages()), sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Error | It cannot be read. | reports.ndjson | 1\n"
                                               "Warning | Line 7 is broken. | ci.txt#L7 | 3"));
    QCOMPARE(model.index(1, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    model.sort(model.columnOf("count"), Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Warning"));
    model.sort(model.columnOf("severity"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Error"));
    model.sort(-1);
    model.setTable(problemTable({}, sampleMessages()), sampleMessages());
    model.appendRows({{Problem{Severity::Info, {"test.unreadable", {}}, {}, 1}}});
    QCOMPARE(printModel(model), QStringLiteral("Note | It cannot be read. |  | 1"));
    QVERIFY(!model.index(0, 0).data(SourceRefRole).isValid());
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestRowTables)
#include "tst_rowtables.moc"
