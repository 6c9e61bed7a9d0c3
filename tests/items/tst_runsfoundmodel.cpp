// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/foundruns.h"

#include "models/items/roles.h"
#include "tests/items/rowtexts.h"
#include "tests/support/factsbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

Witness failedLog(const RunKey& key)
{
    FactsBuilder builder;
    return builder.log(key, {{"a", Outcome::Passed}, {"b", Outcome::Failed}}, "ci.log", 10);
}

Witness failedReport(const RunKey& key)
{
    FactsBuilder builder;
    return builder.reportLine(key, 3, {{"a", Outcome::Passed}, {"b", Outcome::Failed}});
}

Witness prose(const RunKey& key)
{
    FactsBuilder builder;
    return builder.prose(key, "DONE");
}

} // namespace

class TestRunsFoundModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void texts_data();
    void texts();
    void collectionFailure();
    void listsRunsAsTheyCome();
    void laterWitnessesFillTheRow_data();
    void laterWitnessesFillTheRow();
    void phasesAreRunsOfTheirOwn();
    void clears();
};

void TestRunsFoundModel::isEmptyAtFirst()
{
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(headingTexts(model), QStringLiteral("Run | Result | Line"));
}

void TestRunsFoundModel::texts_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("failed");
    QTest::addColumn<QString>("result");
    constexpr int notStated = -1;
    QTest::newRow("failed") << int(RunState::Failed) << 1450 << QStringLiteral("1\u202f450 failed");
    QTest::newRow("passed, zero stated") << int(RunState::Passed) << 0 << QStringLiteral("0 failed");
    QTest::newRow("passed") << int(RunState::Passed) << notStated << QStringLiteral("passed");
    QTest::newRow("interrupted") << int(RunState::Interrupted) << notStated << QStringLiteral("interrupted");
    QTest::newRow("no tests") << int(RunState::NoTests) << notStated << QStringLiteral("no tests");
    QTest::newRow("unknown") << int(RunState::Unknown) << notStated << QStringLiteral("unknown");
}

void TestRunsFoundModel::texts()
{
    QFETCH(int, state);
    QFETCH(int, failed);
    QFETCH(QString, result);
    Witness witness;
    witness.key = {"night-1", "unit"};
    witness.state = static_cast<RunState>(state);
    if (failed >= 0)
        witness.counts.failed = failed;
    witness.summary = ref("ci.log", 2014, "60 failed", 2015);
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    const QAbstractItemModelTester tester(&model);
    addFoundRun(model, witness);
    QCOMPARE(rowTexts(model), QStringList{QStringLiteral("night-1/unit | %1 | #L2014-L2015").arg(result)});
    QCOMPARE(model.index(0, 1).data(StateRole).toInt(), state);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(model.index(0, column).data(SourceRefRole).value<SourceRef>() == witness.summary);
    }
    QCOMPARE(model.index(0, 2).data(PointerTextRole).toString(), QStringLiteral("#L2014-L2015"));
}

void TestRunsFoundModel::collectionFailure()
{
    FactsBuilder builder;
    Witness witness = builder.failedCollection({"night-3", "unit"}, {"t/a.py", "t/b.py"}, "shop.cart");
    // Nothing ran: "0 failed" would be read as "none failed".
    witness.counts.failed = 0;
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    addFoundRun(model, witness);
    QCOMPARE(rowTexts(model), QStringList{QStringLiteral("night-3/unit | 2 collection errors | #L4")});
    // Without a stated number the errors themselves are counted.
    witness.key.runId = "night-4";
    witness.counts.failedCollectors.reset();
    addFoundRun(model, witness);
    QCOMPARE(rowTexts(model).last(), QStringLiteral("night-4/unit | 2 collection errors | #L4"));
}

void TestRunsFoundModel::listsRunsAsTheyCome()
{
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    addFoundRun(model, failedLog({"night-2", "unit"}));
    addFoundRun(model, failedReport({"night-1", "unit"}));
    addFoundRun(model, prose({"night-3", {}}));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(rowTexts(model),
             (QStringList{QStringLiteral("night-2/unit | 1 failed | #L13"),
                          QStringLiteral("night-1/unit | 1 failed | #L3"), QStringLiteral("night-3 | unknown | #L4")}));
}

void TestRunsFoundModel::laterWitnessesFillTheRow_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("row");
    const QString report = QStringLiteral("night-1/unit | 1 failed | #L3");
    const QString log = QStringLiteral("night-1/unit | 1 failed | #L13");
    QTest::newRow("a log replaces a report") << QStringLiteral("report,log") << log;
    QTest::newRow("a report does not replace a log") << QStringLiteral("log,report") << log;
    QTest::newRow("a report replaces prose") << QStringLiteral("prose,report") << report;
    QTest::newRow("prose replaces nothing") << QStringLiteral("report,prose") << report;
    QTest::newRow("all three") << QStringLiteral("prose,report,log") << log;
}

void TestRunsFoundModel::laterWitnessesFillTheRow()
{
    QFETCH(QString, order);
    QFETCH(QString, row);
    const RunKey key{"night-1", "unit"};
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    const QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QStringList kinds = order.split(QLatin1Char(','));
    for (const QString& kind : kinds)
        addFoundRun(model, kind == QLatin1String("log")      ? failedLog(key)
                           : kind == QLatin1String("report") ? failedReport(key)
                                                             : prose(key));
    QCOMPARE(rowTexts(model), QStringList{row});
    QCOMPARE(changed.count(), kinds.size() - 1);
}

void TestRunsFoundModel::phasesAreRunsOfTheirOwn()
{
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    const QAbstractItemModelTester tester(&model);
    addFoundRun(model, failedLog({"night-1", "unit"}));
    addFoundRun(model, failedLog({"night-1", "smoke"}));
    QCOMPARE(model.rowCount(), 2);
}

void TestRunsFoundModel::clears()
{
    RowTable<FoundRun> model;
    model.setTable(foundRunTable(), Messages());
    const QAbstractItemModelTester tester(&model);
    addFoundRun(model, failedLog({"night-1", "unit"}));
    model.setTable(foundRunTable(), Messages());
    QCOMPARE(model.rowCount(), 0);
    model.setTable(foundRunTable(), Messages());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRunsFoundModel)
#include "tst_runsfoundmodel.moc"
