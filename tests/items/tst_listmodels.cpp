// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/base/rowlist.h"
#include "models/items/base/rowtable.h"
#include "models/items/evidence/loadingfiles.h"
#include "models/items/evidence/recentpacks.h"
#include "models/items/findings/decisionrows.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/parsing/rules/rulefile.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace exhibit {

using test::printModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void sizes_data();
    void sizes();
    void deltas_data();
    void deltas();
    void pointersNameTheFile();
    void loadingFiles();
    void recentPacks();
    void rowsAreToldWhenTheyAreAsked();
    void reasonsSayWhichTests();
};

/// As the report and its JSON do.
void TestListModels::reasonsSayWhichTests()
{
    std::vector<RuleFile> files;
    files.push_back({"names.toml",
                     "[messages]\n'decision.names.tests' = 'Tests:'\n'decision.names.missing' = 'Missing:'\n"
                     "'decision.names.more' = 'and {count|number} more'\n'decision.why' = 'Tests fail.'\n"});
    const Result<Messages> loaded = Messages::load(files);
    QVERIFY(loaded);
    PackSnapshot pack;
    pack.facts = std::make_shared<PackFacts>();
    pack.review = std::make_shared<Review>();
    ReviewDecision decision;
    decision.reasons = {{"run.new-failures", {"decision.why", {}}, {}, {"a.py::one", "a.py::two"}, 1'240, {}, {}},
                        {"run.collection-failed", {"decision.why", {}}, {}, {"yaml"}, 0, {}, {}},
                        {"run.red", {"decision.why", {}}, {}, {}, 0, {}, {}}};
    const std::vector<ListRow> rows = decisionRows(pack, decision, *loaded);
    const auto below = [&rows](std::size_t row) {
        return rows[row].says.value(TrailingRole).toString().replace(QChar(0x202F), QLatin1Char(' '));
    };
    QCOMPARE(below(0), QStringLiteral("Tests: a.py::one, a.py::two and 1 240 more."));
    QCOMPARE(below(1), QStringLiteral("Missing: yaml."));
    QCOMPARE(below(2), QString());
}

void TestListModels::numbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
    QTest::newRow("three digits") << qint64(999) << QStringLiteral("999");
    QTest::newRow("four digits") << qint64(1522) << QStringLiteral("1 522");
    QTest::newRow("million") << qint64(1234567) << QStringLiteral("1 234 567");
    QTest::newRow("below zero") << qint64(-999) << QStringLiteral("−999");
    QTest::newRow("far below zero") << qint64(-1999) << QStringLiteral("−1 999");
}

void TestListModels::numbers()
{
    QFETCH(qint64, number);
    QTEST(groupedNumber(number).replace(QChar(0x202F), QLatin1Char(' ')), "expected");
}

void TestListModels::sizes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0 bytes");
    QTest::newRow("one") << quint64(1) << QStringLiteral("1 byte");
    QTest::newRow("below a kilobyte") << quint64(1023) << QStringLiteral("1023 bytes");
    QTest::newRow("kilobytes") << quint64(87564) << QStringLiteral("85.5 KB");
    QTest::newRow("no decimals from a hundred") << quint64(340280) << QStringLiteral("332 KB");
    QTest::newRow("nearly a megabyte") << quint64(1048575) << QStringLiteral("1.0 MB");
    QTest::newRow("gigabytes") << quint64(5368709120) << QStringLiteral("5.0 GB");
}

void TestListModels::sizes()
{
    QFETCH(quint64, bytes);
    QTEST(fileSizeText(bytes), "expected");
}

void TestListModels::deltas_data()
{
    QTest::addColumn<DeltaData>("delta");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not comparable") << DeltaData{3, 0, 0, false} << QString();
    QTest::newRow("nothing") << DeltaData{0, 0, 0, true} << QStringLiteral("no change");
    QTest::newRow("new") << DeltaData{2, 1, 0, true} << QStringLiteral("2 new, 1 fixed");
    QTest::newRow("fixed") << DeltaData{0, 1, 0, true} << QStringLiteral("1 fixed");
    QTest::newRow("removed is not fixed") << DeltaData{0, 0, 4, true} << QStringLiteral("4 removed");
}

void TestListModels::deltas()
{
    QFETCH(DeltaData, delta);
    QTEST(deltaSentence(delta), "sentence");
}

void TestListModels::pointersNameTheFile()
{
    const PointerNames names(*test::samplePack().facts);
    SourceRef ref;
    QCOMPARE(names.text(ref), QString());
    ref.path = "logs/ci.txt";
    QCOMPARE(names.text(ref), QStringLiteral("ci.txt"));
    ref.firstLine = LineNumber::fromOneBased(10);
    ref.lastLine = LineNumber::fromOneBased(12);
    QCOMPARE(names.text(ref), QStringLiteral("ci.txt#L10-L12"));
    ref.path = "docs/README.md"; // another README.md stands beside it
    QCOMPARE(names.text(ref), QStringLiteral("docs/README.md#L10-L12"));
}

void TestListModels::loadingFiles()
{
    using State = LoadingFile::State;
    RowTable<LoadingFile> model;
    Tester tester(&model, fatal);
    model.setTable(
        loadingFileTable({{QStringLiteral("a.log"), 1000, 720, ArtifactKind::Prose, State::Reading, {}, 0},
                          {QStringLiteral("b.log"), 0, 0, ArtifactKind::Empty, State::Done, QStringLiteral("empty"), 1},
                          {QStringLiteral("c.log"), 50, 0, ArtifactKind::Unknown, State::Waiting, {}, 0},
                          {QStringLiteral("d.log"), 5, 5, ArtifactKind::Unreadable, State::Done, {}, 1}}),
        test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("a.log | 1 000 | 72% | \nb.log | 0 | 100% | empty\n"
                                               "c.log | 50 |  | waiting\nd.log | 5 | 100% | "));
    const auto stage = [&model](int row) {
        return static_cast<LoadingStage>(model.index(row, 0).data(KindRole).toInt());
    };
    QVERIFY(stage(0) == LoadingStage::Reading);
    QVERIFY(stage(1) == LoadingStage::DoneWithProblems);
    QVERIFY(stage(3) == LoadingStage::Failed);
    QCOMPARE(model.index(0, LoadingProgress).data(ProgressRole).toDouble(), 0.72);
    QVERIFY(!model.index(2, LoadingProgress).data(ProgressRole).isValid());
}

void TestListModels::recentPacks()
{
    std::vector<RecentPack> packs;
    for (int i = 0; i < 20; ++i)
        packs = withRecent(packs, {QStringLiteral("pack %1").arg(i), QStringLiteral("/p/%1").arg(i), {}, {}});
    packs = withRecent(packs, {QStringLiteral("pack 15"), QStringLiteral("/p/15"), {}, QStringLiteral("6 runs")});
    QCOMPARE(packs.size(), std::size_t(12));
    RowList model;
    Tester tester(&model, fatal);
    model.setRows(recentPackRows(packs));
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("pack 15"));
    QCOMPARE(model.index(0, 0).data(TrailingRole).toString(), QStringLiteral("6 runs"));
    QCOMPARE(model.index(1, 0).data(IdRole).toString(), QStringLiteral("/p/19"));
    QCOMPARE(model.indexOf(QStringLiteral("/p/18")).row(), 2);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

/// A list of tens of thousands is set without a word of it, and each row is told once.
void TestListModels::rowsAreToldWhenTheyAreAsked()
{
    constexpr int count = 30000;
    std::vector<ListRow> below;
    for (int origin = 0; origin < count; ++origin) {
        ListRow row;
        row.id = QString::number(origin);
        row.origin = origin;
        below.push_back(std::move(row));
    }
    RowList model;
    model.setRows({groupRow(QStringLiteral("All"), std::move(below))}, [](int origin) {
        return ListRow::Says{{Qt::DisplayRole, QStringLiteral("row %1").arg(origin)}};
    });
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data().toString(), QStringLiteral("All"));
    QCOMPARE(group.data(CountRole).toInt(), count);
    const QModelIndex row = model.indexOf(QStringLiteral("20000"));
    QCOMPARE(row.row(), 20000);
    QCOMPARE(row.data(IdRole).toString(), QStringLiteral("20000"));
    QCOMPARE(row.data(OriginRole).toInt(), 20000);
    QVERIFY(!row.data(GroupRole).toBool());
    QCOMPARE(model.toldCount(), 0);
    QCOMPARE(row.data().toString(), QStringLiteral("row 20000"));
    model.change(row, {{TrailingRole, QStringLiteral("noted")}});
    QCOMPARE(row.data(TrailingRole).toString(), QStringLiteral("noted"));
    QCOMPARE(row.data().toString(), QStringLiteral("row 20000"));
    QCOMPARE(row.data(IdRole).toString(), QStringLiteral("20000"));
    QCOMPARE(model.toldCount(), 1);
    QVERIFY(!model.indexOf(QString()).isValid());
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestListModels)
#include "tst_listmodels.moc"
