// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowtable.h"
#include "models/items/base/stepwisesort.h"
#include "models/report/tables/eventtable.h"
#include "tests/items/itemsamples.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace exhibit {

namespace {

using test::sampleMessages;

struct Tide
{
    std::string place;
    int number;
};

Table<Tide> tides(std::vector<Tide> rows)
{
    Table<Tide> table;
    table.columns = {{.id = "place",
                      .title = QStringLiteral("Place"),
                      .text = [](const Tide& row, const CellText&) { return fromUtf8(row.place); },
                      .sortKey = [](const Tide& row) { return SortKey(std::string_view(row.place)); }},
                     {.id = "number",
                      .title = QStringLiteral("Number"),
                      .text = [](const Tide& row, const CellText&) { return QString::number(row.number); },
                      .sortKey = [](const Tide& row) { return SortKey(static_cast<double>(row.number)); }}};
    table.rows = std::move(rows);
    return table;
}

constexpr int many = 60000;

/// Odd ones at sea, even ones in a port; each place comes again and again.
std::vector<Tide> manyTides()
{
    std::vector<Tide> rows;
    for (int i = 0; i < many; ++i)
        rows.push_back({(i % 2 == 0 ? "port " : "sea ") + std::to_string(i % 700), i});
    return rows;
}

int rowOf(const RowTable<Tide>& model, int number)
{
    return model.rowWhere([number](const Tide& row) { return row.number == number; });
}

} // namespace

/// Tables whose rows are looked through and sorted between events.
class TestLongTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownStandsUntilTheFilterIs();
    void sortsAsTheShortOnesDo();
    void aChangeOnTheWayBeginsAnew();
    void newRowsEndIt();
    void eventsByTheirNumbers();
    void sortsStepByStep();
};

void TestLongTables::whatWasShownStandsUntilTheFilterIs()
{
    RowTable<Tide> model;
    model.setTable(tides(manyTides()), sampleMessages());
    QSignalSpy filtered(&model, &ColumnTable::filterChanged);
    const QPersistentModelIndex last(model.index(many - 2, 0));
    model.setFilterText(QStringLiteral("port"));
    QCOMPARE(model.rowCount(), many);
    QVERIFY(model.isFiltered());
    QTRY_COMPARE(model.rowCount(), many / 2);
    QCOMPARE(filtered.count(), 1);
    QCOMPARE(last.row(), many / 2 - 1);
    model.setFilterText({});
    QCOMPARE(model.rowCount(), many); // nothing is to be looked through
}

void TestLongTables::sortsAsTheShortOnesDo()
{
    RowTable<Tide> model;
    model.setTable(tides(manyTides()), sampleMessages());
    model.sort(1, Qt::DescendingOrder);
    QTRY_COMPARE(model.rowAt(0)->number, many - 1);
    model.sort(0); // by place, and of one place the last first, as it was
    QTRY_COMPARE(model.rowAt(0)->place, std::string("port 0"));
    for (int row = 1; row < model.rowCount(); ++row) {
        const Tide &before = *model.rowAt(row - 1), &after = *model.rowAt(row);
        const int places = naturalCompare(before.place, after.place);
        QVERIFY2(places < 0 || (places == 0 && before.number > after.number), qPrintable(QString::number(row)));
    }
}

void TestLongTables::aChangeOnTheWayBeginsAnew()
{
    RowTable<Tide> model;
    model.setTable(tides(manyTides()), sampleMessages());
    QSignalSpy filtered(&model, &ColumnTable::filterChanged);
    model.setFilterText(QStringLiteral("sea"));
    model.setFilterText(QStringLiteral("sea 69"));
    model.appendRows({{"sea 69", many}});
    QTRY_COMPARE(filtered.count(), 1);
    QVERIFY(rowOf(model, many) >= 0);
    QVERIFY(rowOf(model, 69) >= 0);
    QCOMPARE(rowOf(model, 70), -1);
}

void TestLongTables::newRowsEndIt()
{
    RowTable<Tide> model;
    model.setTable(tides(manyTides()), sampleMessages());
    model.sort(0);
    model.setTable(tides({{"port", 1}}), sampleMessages());
    QCOMPARE(model.rowCount(), 1);
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 1);
}

void TestLongTables::eventsByTheirNumbers()
{
    auto facts = std::make_shared<PackFacts>();
    facts->tokenEvents.resize(100000);
    for (std::size_t i = 0; i < facts->tokenEvents.size(); ++i) {
        facts->tokenEvents[i].actual = static_cast<std::int64_t>(i * 7919 % 100003);
        facts->tokenEvents[i].ceiling = 1000;
    }
    RowTable<EventRow> model;
    model.setTable(eventTable({facts, std::make_shared<Review>()}, sampleMessages()), sampleMessages());
    QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
    model.sort(model.columnOf("used"));
    QTRY_COMPARE(arranged.count(), 1);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(*model.rowAt(row - 1)->event->actual <= *model.rowAt(row)->event->actual);
}

/// Equal to std::stable_sort for any length, left and gone on with at any place.
void TestLongTables::sortsStepByStep()
{
    std::mt19937 random(7);
    for (const std::size_t size : {0, 1, 2, 255, 256, 257, 511, 512, 513, 1000, 5000}) {
        std::vector<int> values(size);
        std::generate(values.begin(), values.end(), [&random] { return static_cast<int>(random() % 90); });
        std::vector<std::uint32_t> rows(size);
        std::iota(rows.begin(), rows.end(), 0U);
        const auto less = [&values](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; };
        StepwiseSort sort(rows, less);
        while (!sort.step(1 + random() % 400)) {
        }
        std::stable_sort(rows.begin(), rows.end(), less);
        QVERIFY2(sort.take() == rows, qPrintable(QString::number(size)));
    }
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestLongTables)
#include "tst_longtables.moc"
