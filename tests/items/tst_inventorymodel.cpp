// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/inventoryrows.h"

#include "models/items/roles.h"
#include "models/parsing/rules/rules.h"
#include "models/report/messages.h"
#include "tests/items/rowtexts.h"
#include "tests/support/factsbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

Messages messages()
{
    return std::move(
        Messages::load({RuleFile{"test.toml", "[messages]\n'problem.json.cut-line' = 'Line {line} is cut.'\n"
                                              "'problem.file.note' = 'Only a note.'\n"}})
            .value());
}

PackSnapshot snapshotOf(PackFacts facts, Review review = {})
{
    return {std::make_shared<const PackFacts>(std::move(facts)), std::make_shared<const Review>(std::move(review))};
}

Problem problem(Severity severity, const char* id)
{
    Problem found;
    found.severity = severity;
    found.message = {id, {{"line", "4"}}};
    found.where = ref("reports.ndjson", 4, "{");
    return found;
}

QModelIndex rowNamed(const RowList& model, const QString& name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, 0);
    }
    return {};
}

} // namespace

class TestInventoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutPack();
    void notes_data();
    void notes();
    void damagedMemberIsNoted();
    void countsEventsOfTheirDatabase();
    void problemsAreToldInTheToolTip();
    void missingEvidenceStandsUnderAHeading();
    void aPackCanBeChanged();
};

void TestInventoryModel::isEmptyWithoutPack()
{
    RowList model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(inventoryRows({}, messages()));
    QCOMPARE(model.rowCount(), 0);
    model.setRows(inventoryRows(snapshotOf({}), messages()));
    QCOMPARE(model.rowCount(), 0);
}

void TestInventoryModel::notes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("note");
    QTest::newRow("prose") << int(ArtifactKind::Prose) << 1522 << QStringLiteral("1\u202f522 lines");
    QTest::newRow("reports") << int(ArtifactKind::ReportCorpus) << 6 << QStringLiteral("6 reports");
    QTest::newRow("diagnostics") << int(ArtifactKind::CommandLog) << 31 << QStringLiteral("31 records");
    QTest::newRow("empty") << int(ArtifactKind::Empty) << 0 << QStringLiteral("empty");
    QTest::newRow("binary") << int(ArtifactKind::Binary) << 0 << QStringLiteral("binary");
    QTest::newRow("link") << int(ArtifactKind::Special) << 0 << QStringLiteral("link or special file, not read");
    QTest::newRow("unreadable") << int(ArtifactKind::Unreadable) << 0 << QStringLiteral("unreadable");
    QTest::newRow("database without events") << int(ArtifactKind::Sqlite) << 0 << QStringLiteral("12.0 KB");
}

void TestInventoryModel::notes()
{
    QFETCH(int, kind);
    QFETCH(int, lines);
    QFETCH(QString, note);
    FactsBuilder builder;
    builder.artifact("ci/file", static_cast<ArtifactKind>(kind), lines).bytes = 12 * 1024;
    RowList model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(inventoryRows(snapshotOf(builder.build()), messages()));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data().toString(), QStringLiteral("file"));
    QCOMPARE(row.data(TrailingRole).toString(), note);
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), QStringLiteral("ci/file"));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("file, ") + note);
    QCOMPARE(row.data(KindRole).toInt(), int(InventoryState::Present));
    QCOMPARE(row.data(SourceRefRole).value<SourceRef>().path, std::string("ci/file"));
    QVERIFY(!row.data(GroupRole).toBool());
}

void TestInventoryModel::damagedMemberIsNoted()
{
    FactsBuilder builder;
    builder.artifact("DOCS.txt", ArtifactKind::Bundle);
    builder.member("DOCS.txt", "README.md", ArtifactKind::Prose, 3, 20).mojibake = Mojibake::Windows1252;
    RowList model;
    model.setRows(inventoryRows(snapshotOf(builder.build()), messages()));
    QCOMPARE(model.index(0, 0).data(TrailingRole).toString(), QStringLiteral("mojibake"));
}

void TestInventoryModel::countsEventsOfTheirDatabase()
{
    FactsBuilder builder;
    builder.tokenEvent("r", "p", 900, 1000, false);
    builder.tokenEvent("r", "p", 1000, 1000, true);
    builder.artifact("other.db", ArtifactKind::Sqlite, 0).bytes = 300;
    RowList model;
    model.setRows(inventoryRows(snapshotOf(builder.build()), messages()));
    QCOMPARE(rowNamed(model, QStringLiteral("events.db")).data(TrailingRole).toString(), QStringLiteral("2 events"));
    QCOMPARE(rowNamed(model, QStringLiteral("other.db")).data(TrailingRole).toString(), QStringLiteral("300 bytes"));
}

void TestInventoryModel::problemsAreToldInTheToolTip()
{
    FactsBuilder builder;
    builder.artifact("ci/reports.ndjson", ArtifactKind::ReportCorpus, 6).problems = {
        problem(Severity::Info, "problem.file.note"), problem(Severity::Warning, "problem.json.cut-line")};
    builder.artifact("ci/notes.md", ArtifactKind::Prose, 2).problems = {problem(Severity::Info, "problem.file.note")};
    RowList model;
    model.setRows(inventoryRows(snapshotOf(builder.build()), messages()));
    const QModelIndex bad = rowNamed(model, QStringLiteral("reports.ndjson"));
    QCOMPARE(bad.data(KindRole).toInt(), int(InventoryState::WithProblems));
    QCOMPARE(bad.data(Qt::ToolTipRole).toString(), QStringLiteral("ci/reports.ndjson\nLine 4 is cut."));
    const QModelIndex fine = rowNamed(model, QStringLiteral("notes.md"));
    QCOMPARE(fine.data(KindRole).toInt(), int(InventoryState::Present));
    QCOMPARE(fine.data(Qt::ToolTipRole).toString(), QStringLiteral("ci/notes.md"));
}

void TestInventoryModel::missingEvidenceStandsUnderAHeading()
{
    FactsBuilder builder;
    builder.artifact("README.md", ArtifactKind::Prose, 40);
    Review review;
    review.missing = {
        {".autonomous_runs/night-1/ci/pytest_unit.json", {ref("README.md", 7, "pytest_unit.json")}, {}},
        {"coverage.xml", {ref("README.md", 9, "coverage.xml"), ref("README.md", 12, "coverage.xml")}, {}},
    };
    RowList model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(inventoryRows(snapshotOf(builder.build(), std::move(review)), messages()));
    QCOMPARE(rowTexts(model), (QStringList{QStringLiteral("README.md"), QStringLiteral("Referenced but missing"),
                                           QStringLiteral("coverage.xml"), QStringLiteral("pytest_unit.json")}));
    QVERIFY(model.index(1, 0).data(GroupRole).toBool());
    QVERIFY(!model.index(1, 0).data(SourceRefRole).isValid());
    const QModelIndex once = model.index(3, 0);
    QCOMPARE(once.data(KindRole).toInt(), int(InventoryState::Missing));
    QCOMPARE(once.data(TrailingRole).toString(), QStringLiteral("named once"));
    QCOMPARE(once.data(Qt::ToolTipRole).toString(), QStringLiteral(".autonomous_runs/night-1/ci/pytest_unit.json"));
    QVERIFY(once.data(SourceRefRole).value<SourceRef>() == ref("README.md", 7, "pytest_unit.json"));
    QCOMPARE(model.index(2, 0).data(TrailingRole).toString(), QStringLiteral("named 2 times"));
}

void TestInventoryModel::aPackCanBeChanged()
{
    FactsBuilder builder;
    builder.artifact("a/notes.md", ArtifactKind::Prose);
    builder.artifact("b/notes.md", ArtifactKind::Prose);
    RowList model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(inventoryRows(snapshotOf(builder.build()), messages()));
    QCOMPARE(rowTexts(model), (QStringList{QStringLiteral("a/notes.md"), QStringLiteral("b/notes.md")}));
    model.setRows(inventoryRows({}, messages()));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestInventoryModel)
#include "tst_inventorymodel.moc"
