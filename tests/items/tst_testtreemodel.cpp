// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tests/testtreemodel.h"

#include "models/items/roles.h"
#include "models/items/runs/runnames.h"
#include "models/items/tests/testrunrows.h"
#include "tests/items/itemsamples.h"
#include "tests/items/testsamples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

using Show = TestFilter::Show;
using Set = TestFilter::Set;

TestFilter showing(Show show)
{
    TestFilter filter;
    filter.show = show;
    return filter;
}

/// Names of the rows, children indented.
QString names(const TestTreeModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, QLatin1Char('>')) + index.data().toString() + QLatin1Char('\n');
        text += names(model, index, depth + 1);
    }
    return text;
}

/// One letter a run, as the cells show it; groups by number.
QString cells(const TestTreeModel& model, const QModelIndex& row)
{
    static const char letters[] = "-PFESxX#!?";
    QStringList shown;
    for (int run = 0; run < model.matrix().runCount(); ++run) {
        const QModelIndex cell = row.siblingAtColumn(model.runColumn(run));
        const QVariant failing = cell.data(TestTreeModel::AggregateRole);
        shown.append(failing.isValid() ? QString::number(failing.toInt())
                                       : QString(QLatin1Char(letters[cell.data(TestTreeModel::CellRole).toInt()])));
    }
    return shown.join(QLatin1Char(' '));
}

} // namespace

class TestTestTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void opensOnWhatFails();
    void cellsOfGroupsAndTests();
    void behaviours();
    void segments_data();
    void segments();
    void filters_data();
    void filters();
    void groupsBySignature();
    void unfolds();
    void sorts();
    void findsEntries();
    void copies();
    void placesOfATest();
    void oneRun();
    void onlyACollectionFailure();
    void locations_data();
    void locations();
    void columnNames_data();
    void columnNames();
    void largeSuiteIsQuick();

private:
    PackSnapshot m_pack = suiteOfFourRuns();
    std::unique_ptr<TestTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTestTreeModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<TestTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestTestTreeModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSnapshot({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 2);
    QVERIFY(!m_model->indexOfEntry(0).isValid());
}

void TestTestTreeModel::opensOnWhatFails()
{
    m_model->setSnapshot(m_pack);
    // What changed stands first; the three that are always red are one row; the lost module is there without tests.
    QCOMPARE(names(*m_model), QStringLiteral("tests/a.py\n"
                                             ">breaks\n"
                                             ">flaky\n"
                                             ">3 tests\n"
                                             ">>red1\n"
                                             ">>red2\n"
                                             ">>red3\n"
                                             "tests/b.py\n"
                                             ">arrives\n"
                                             "tests/c.py\n"
                                             ">gone\n"
                                             "tests/lost.py\n"));
    QCOMPARE(m_model->shownTests(), 7);
    QCOMPARE(m_model->matrix().testCount(), 8);
    QCOMPARE(m_model->matrix().countOf(TestMatrix::EverFailing), 7);
    QCOMPARE(m_model->matrix().countOf(TestMatrix::EverSkipped), 1);
}

void TestTestTreeModel::cellsOfGroupsAndTests()
{
    m_model->setSnapshot(m_pack);
    const QModelIndex a = m_model->index(0, 0);
    QCOMPARE(cells(*m_model, a), QStringLiteral("4 4 ! 4"));
    QCOMPARE(cells(*m_model, m_model->index(0, 0, a)), QStringLiteral("P F ! P"));
    QCOMPARE(cells(*m_model, m_model->index(2, 0, a)), QStringLiteral("F F ! F"));
    QCOMPARE(cells(*m_model, m_model->index(1, 0)), QStringLiteral("- 1 # -"));
    QCOMPARE(cells(*m_model, m_model->index(3, 0)), QStringLiteral("- - ! -"));
    const QModelIndex cell = m_model->index(0, m_model->runColumn(2), a);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QStringLiteral("night-3: module failed to collect"));
    QCOMPARE(cell.data(SourceRefRole).value<SourceRef>().firstLine.value, 201);
    const QModelIndex failed = m_model->index(0, m_model->runColumn(1), a);
    QCOMPARE(failed.data(SourceRefRole).value<SourceRef>().firstLine.value, 101);
}

void TestTestTreeModel::behaviours()
{
    m_model->setSnapshot(m_pack);
    const QModelIndex a = m_model->index(0, 0);
    const auto text = [this](const QModelIndex& row) {
        return row.siblingAtColumn(m_model->behaviourColumn()).data().toString();
    };
    QCOMPARE(text(a), QStringLiteral("5 tests"));
    QCOMPARE(text(m_model->index(0, 0, a)), QStringLiteral("Regressed"));
    QCOMPARE(text(m_model->index(1, 0, a)), QStringLiteral("Flaky"));
    QCOMPARE(text(m_model->index(2, 0, a)), QStringLiteral("3 of 3 runs"));
    QCOMPARE(text(m_model->index(0, 0, m_model->index(1, 0))), QStringLiteral("New test"));
    QCOMPARE(text(m_model->index(0, 0, m_model->index(2, 0))), QStringLiteral("Removed in n2"));
    QCOMPARE(text(m_model->index(3, 0)), QStringLiteral("no tests"));
}

void TestTestTreeModel::segments_data()
{
    QTest::addColumn<int>("show");
    QTest::addColumn<int>("tests");
    QTest::newRow("all") << int(Show::All) << 8;
    QTest::newRow("ever failing") << int(Show::Failing) << 7;
    QTest::newRow("changed") << int(Show::Changed) << 4;
    QTest::newRow("skipped") << int(Show::Skipped) << 1;
}

void TestTestTreeModel::segments()
{
    QFETCH(int, show);
    QFETCH(int, tests);
    m_model->setSnapshot(m_pack);
    m_model->setFilter(showing(static_cast<Show>(show)));
    QCOMPARE(m_model->shownTests(), tests);
}

void TestTestTreeModel::filters_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("shown");
    QTest::newRow("signature") << QStringLiteral("signature=assert%20%26%20more")
                               << QStringLiteral("tests/a.py\n>red1\n>red2\n>red3\n");
    QTest::newRow("unknown signature") << QStringLiteral("signature=nothing") << QStringLiteral("");
    QTest::newRow("run") << QStringLiteral("run=night-2/unit&text=b.py") << QStringLiteral("tests/b.py\n>arrives\n");
    QTest::newRow("blocked run") << QStringLiteral("run=night-3/unit") << QStringLiteral("tests/lost.py\n");
    QTest::newRow("new") << QStringLiteral("set=new&run=night-2/unit")
                         << QStringLiteral("tests/a.py\n>breaks\ntests/b.py\n>arrives\n");
    QTest::newRow("fixed") << QStringLiteral("set=fixed&run=night-2") << QStringLiteral("tests/a.py\n>flaky\n");
    QTest::newRow("removed") << QStringLiteral("set=removed&run=night-2") << QStringLiteral("tests/c.py\n>gone\n");
    QTest::newRow("persistent") << QStringLiteral("set=persistent&run=night-2")
                                << QStringLiteral("tests/a.py\n>red1\n>red2\n>red3\n");
    QTest::newRow("unknown run") << QStringLiteral("set=new&run=night-9") << QStringLiteral("");
    QTest::newRow("words") << QStringLiteral("show=all&text=C.PY skips") << QStringLiteral("tests/c.py\n>skips\n");
}

void TestTestTreeModel::filters()
{
    QFETCH(QString, location);
    QFETCH(QString, shown);
    m_model->setSnapshot(m_pack);
    m_model->setFilter(TestFilter::fromLocation(location));
    QCOMPARE(names(*m_model), shown);
}

void TestTestTreeModel::groupsBySignature()
{
    m_model->setSnapshot(m_pack);
    TestFilter filter;
    filter.group = TestFilter::Group::Signature;
    m_model->setFilter(filter);
    QVERIFY(names(*m_model).contains(QStringLiteral("shop.py:117  AssertionError: assert <n> == <n>\n>red1\n>red2\n")));
    QCOMPARE(m_model->index(m_model->rowCount() - 1, 0).data().toString(), QStringLiteral("No failure with a message"));
}

void TestTestTreeModel::unfolds()
{
    m_model->setSnapshot(m_pack);
    m_model->setFolding(false);
    QVERIFY(names(*m_model).startsWith(QStringLiteral("tests/a.py\n>breaks\n>flaky\n>red1\n>red2\n>red3\n")));
}

void TestTestTreeModel::sorts()
{
    m_model->setSnapshot(m_pack);
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("tests/lost.py"));
    m_model->sort(m_model->runColumn(0), Qt::AscendingOrder);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("tests/a.py"));
    m_model->sort(-1);
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("tests/b.py"));
}

void TestTestTreeModel::findsEntries()
{
    m_model->setSnapshot(m_pack);
    const int entry = m_model->matrix().entryOf("tests/a.py::TestA::red2");
    const QModelIndex index = m_model->indexOfEntry(entry);
    QCOMPARE(index.data().toString(), QStringLiteral("red2"));
    QCOMPARE(m_model->entryAt(index), entry);
    QCOMPARE(index.parent().data(KindRole).toInt(), int(TestTreeModel::Kind::Fold));
    QVERIFY(!m_model->indexOfEntry(m_model->matrix().entryOf("tests/c.py::skips")).isValid());
    QCOMPARE(m_model->matrix().entryOf("nothing"), -1);
}

void TestTestTreeModel::copies()
{
    m_model->setSnapshot(m_pack);
    const QString text = m_model->toTsv({m_model->index(1, 0)});
    QCOMPARE(text,
             QStringLiteral("Test\tnight-1/unit\tnight-2/unit\tnight-3/unit\tnight-4/unit\tBehaviour\n"
                            "tests/b.py::arrives\tnot in this run\tfailed\tnot run\tnot in this run\tNew test\n"));
    QCOMPARE(m_model->toTsv({}).count(QLatin1Char('\n')), 8);
}

void TestTestTreeModel::placesOfATest()
{
    m_model->setSnapshot(m_pack);
    RowList runs;
    QAbstractItemModelTester tester(&runs);
    const int entry = m_model->matrix().entryOf("tests/b.py::arrives");
    runs.setRows(testRunRows(m_model->matrix(), entry));
    QCOMPARE(printModel(runs), QStringLiteral("night-1\nnight-2\nnight-3\nnight-4"));
    QStringList lines;
    for (int row = 0; row < runs.rowCount(); ++row)
        lines.append(runs.index(row, 0).data(SecondLineRole).toString());
    QCOMPARE(lines, (QStringList{QStringLiteral("not in this run"), QStringLiteral("#L106"), QStringLiteral("not run"),
                                 QStringLiteral("not in this run")}));
    QVERIFY(!runs.index(0, 0).data(SourceRefRole).isValid());
    QCOMPARE(runs.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("night-2: failed"));
    runs.setRows(testRunRows(m_model->matrix(), -1));
    QCOMPARE(runs.rowCount(), 0);
}

void TestTestTreeModel::oneRun()
{
    auto review = std::make_shared<Review>(*m_pack.review);
    review->runs.resize(1);
    review->deltas.resize(1);
    review->behaviours.clear();
    m_model->setSnapshot({m_pack.facts, review});
    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(m_model->matrix().countOf(TestMatrix::Changed), 0);
    const QModelIndex a = m_model->index(0, 0);
    QCOMPARE(m_model->index(0, m_model->behaviourColumn(), a).data().toString(), QStringLiteral("1 of 1 run"));
}

void TestTestTreeModel::onlyACollectionFailure()
{
    auto review = std::make_shared<Review>(*m_pack.review);
    review->runs = {review->runs[2]};
    review->behaviours.clear();
    review->signatures.clear();
    m_model->setSnapshot({m_pack.facts, review});
    QCOMPARE(m_model->matrix().testCount(), 0);
    QCOMPARE(names(*m_model), QStringLiteral("tests/a.py\ntests/lost.py\n"));
    QCOMPARE(cells(*m_model, m_model->index(0, 0)), QStringLiteral("!"));
}

void TestTestTreeModel::locations_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("again");
    QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("show=failing");
    QTest::newRow("signature") << QStringLiteral("signature=a%26b%3Dc")
                               << QStringLiteral("show=all&signature=a%26b%3Dc");
    QTest::newRow("set") << QStringLiteral("set=new&run=a/b") << QStringLiteral("show=all&run=a/b&set=new");
    QTest::newRow("test") << QStringLiteral("test=t.py::a[x%26y]")
                          << QStringLiteral("show=all&test=t.py::a%5Bx%26y%5D");
    QTest::newRow("unknown parts") << QStringLiteral("colour=red&show=changed&group=signature")
                                   << QStringLiteral("show=changed&group=signature");
}

void TestTestTreeModel::locations()
{
    QFETCH(QString, location);
    QFETCH(QString, again);
    const TestFilter filter = TestFilter::fromLocation(location);
    QCOMPARE(filter.toLocation(), again);
    QCOMPARE(TestFilter::fromLocation(again), filter);
}

void TestTestTreeModel::columnNames_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("as drawn") << QStringList{QStringLiteral("research-system-v20"),
                                             QStringLiteral("research-system-v26"),
                                             QStringLiteral("research-system-v29"),
                                             QStringLiteral("build112-completion"),
                                             QStringLiteral("scope-smoke-20251206184302"),
                                             QStringLiteral("research-system-v1")}
                              << QStringList{QStringLiteral("v20"),  QStringLiteral("v26"),   QStringLiteral("v29"),
                                             QStringLiteral("b112"), QStringLiteral("smoke"), QStringLiteral("v1")};
    QTest::newRow("numbers") << QStringList{QStringLiteral("night-1"), QStringLiteral("night-2")}
                             << QStringList{QStringLiteral("n1"), QStringLiteral("n2")};
    QTest::newRow("padded") << QStringList{QStringLiteral("run-0001"), QStringLiteral("run-0002")}
                            << QStringList{QStringLiteral("r0001"), QStringLiteral("r0002")};
    QTest::newRow("alike") << QStringList{QStringLiteral("a/unit"), QStringLiteral("b/unit")}
                           << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("equal") << QStringList{QStringLiteral("run"), QStringLiteral("run")}
                           << QStringList{QStringLiteral("run·1"), QStringLiteral("run·2")};
    QTest::newRow("nothing to read") << QStringList{QStringLiteral(""), QStringLiteral("--")}
                                     << QStringList{QStringLiteral("#·1"), QStringLiteral("#·2")};
}

void TestTestTreeModel::columnNames()
{
    QFETCH(QStringList, titles);
    QFETCH(QStringList, names);
    QCOMPARE(runColumnNames(titles), names);
}

void TestTestTreeModel::largeSuiteIsQuick()
{
    const PackSnapshot pack = largeSuite(1000, 10000);
    m_tester.reset();
    QElapsedTimer timer;
    timer.start();
    m_model->setSnapshot(pack);
    const qint64 built = timer.restart();
    m_model->setFilter(showing(Show::All));
    const qint64 filtered = timer.restart();
    int failing = 0;
    for (int row = 0; row < 30; ++row) {
        for (int run = 0; run < 30; ++run)
            failing += m_model->index(row, m_model->runColumn(run)).data(TestTreeModel::AggregateRole).toInt();
    }
    qInfo("1,000 runs of 10,000 tests: matrix %lld ms, filter %lld ms, 900 group cells %lld ms", built, filtered,
          timer.elapsed());
    QVERIFY(failing > 0);
    QVERIFY2(built < 3000, "the matrix of a large pack took too long");
    QCOMPARE(m_model->matrix().runCount(), 1000);
    QCOMPARE(QSet<QString>(m_model->matrix().columnNames().begin(), m_model->matrix().columnNames().end()).size(),
             1000);
}

QTEST_GUILESS_MAIN(TestTestTreeModel)
#include "tst_testtreemodel.moc"
