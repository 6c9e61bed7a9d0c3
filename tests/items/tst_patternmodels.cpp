// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/base/rowtable.h"
#include "models/items/findings/findingrows.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace exhibit {

using test::printModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

namespace {

/// A sentence that no rule file knows is shown by its id: enough to tell rows apart.
Message words(const char* id)
{
    return {id, {}};
}

Finding finding(const char* id, FindingKind kind, const char* title)
{
    Finding made;
    made.id = id;
    made.kind = kind;
    made.title = words(title);
    made.classification = Classification::Policy;
    return made;
}

PackSnapshot findings()
{
    auto review = std::make_shared<Review>();
    for (const char* id : {"system-v1", "system-v2", "smoke"}) {
        Run run;
        run.key.runId = id;
        review->runs.push_back(run);
    }
    review->findings = {finding("p1", FindingKind::Pattern, "first"), finding("m", FindingKind::Mismatch, "claim"),
                        finding("c", FindingKind::CollectionFailure, "collection"),
                        finding("p2", FindingKind::Pattern, "second")};
    review->findings[0].runs = {{"system-v2", {}}, {"smoke", {}}};
    PackSnapshot snapshot;
    snapshot.facts = std::make_shared<PackFacts>();
    snapshot.review = review;
    return snapshot;
}

} // namespace

class TestPatternModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsBeforeOthers();
    void allFindings();
    void decisionsChangeRowsOnly();
    void ownTable();
    void oneNounForWhatNoRuleClassifies();
    void nothing();
};

void TestPatternModels::patternsBeforeOthers()
{
    RowList model;
    Tester tester(&model, fatal);
    model.setRows(patternRows(findings(), test::sampleMessages()));
    QCOMPARE(printModel(model), QStringLiteral("Patterns\n  first\n  second\nOther findings\n  collection"));
    QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 2);
    QCOMPARE(model.indexOf(QStringLiteral("p2")).data(CountRole).toInt(), 2);
    QCOMPARE(model.indexOf(QStringLiteral("p2")).data(OriginRole).toInt(), 3);
    QCOMPARE(model.indexOf(QStringLiteral("p1")).data(TrailingRole).toString(), QStringLiteral("v2, smoke"));
    QVERIFY(!model.indexOf(QStringLiteral("m")).isValid());
}

/// The same as in a report, which leads nobody to believe that what was seen in no run was seen in one.
void TestPatternModels::oneNounForWhatNoRuleClassifies()
{
    auto review = std::make_shared<Review>();
    review->findings = {finding("nowhere", FindingKind::Pattern, "first"),
                        finding("once", FindingKind::Pattern, "second")};
    for (Finding& made : review->findings)
        made.classification = Classification::None;
    review->findings[1].runs = {{"smoke", {}}};
    PackSnapshot snapshot = findings();
    snapshot.review = review;
    RowList model;
    model.setRows(patternRows(snapshot, test::sampleMessages()));
    const auto second = [&model](const char* id) {
        return model.indexOf(QString::fromLatin1(id)).data(SecondLineRole).toString();
    };
    QCOMPARE(second("nowhere"), QStringLiteral("report.classification.none"));
    QCOMPARE(second("once"), QStringLiteral("report.classification.run-specific"));
}

void TestPatternModels::allFindings()
{
    RowList model;
    Tester tester(&model, fatal);
    model.setRows(findingRows(test::samplePack()), findingTeller(test::samplePack(), test::sampleMessages()));
    QCOMPARE(printModel(model), QStringLiteral("1 522 tests never ran."));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("Collection failure"));
    QCOMPARE(model.index(0, 0).data(SourceRefsRole).value<QVector<SourceRef>>().size(), 2);
    // Two files are named README.md: the bare name would not say which.
    QCOMPARE(model.index(0, 0).data(PointerTextRole).toString(), QStringLiteral("ci.txt#L33"));
    model.setRows(findingRows({}), findingTeller({}, test::sampleMessages()));
    QCOMPARE(model.rowCount(), 0);
}

void TestPatternModels::decisionsChangeRowsOnly()
{
    RowList model;
    model.setRows(patternRows(findings(), test::sampleMessages()));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    DecisionSet decisions;
    Decision ann, ben;
    ann.state = DecisionState::Accepted;
    ben.state = DecisionState::Dismissed;
    decisions.byId["p1"] = {ben, AnchorMatch::Exact, "p1", {ann}};
    for (const char* id : {"p1", "unknown"})
        model.change(model.indexOf(QString::fromLatin1(id)), decisionSays(&decisions, id));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(model.indexOf(QStringLiteral("p1")).data(MutedRole).toBool());
    QVERIFY(model.indexOf(QStringLiteral("p1")).data(UnsettledRole).toBool());
    QCOMPARE(model.indexOf(QStringLiteral("p1")).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("Dismissed, unsettled"));
    QVERIFY(!model.indexOf(QStringLiteral("p2")).data(MutedRole).toBool());
    QVERIFY(!model.indexOf(QStringLiteral("p2")).data(UnsettledRole).toBool());
}

void TestPatternModels::ownTable()
{
    Finding pattern = finding("p", FindingKind::Pattern, "modules");
    pattern.columns = {words("Module"), words("First")};
    FindingRow row;
    row.where.path = "log.txt";
    row.where.firstLine = row.where.lastLine = LineNumber{12};
    row.cells = {words("src.api"), words("twice")};
    pattern.rows = {row};
    const Messages messages = test::sampleMessages();
    RowTable<FindingRow> model;
    Tester tester(&model, fatal);
    model.setTable(findingTable(&pattern, messages), messages);
    QCOMPARE(printModel(model), QStringLiteral("src.api | twice"));
    QCOMPARE(model.index(0, 0).data(SourceRefRole).value<SourceRef>().firstLine.value, 12);
    pattern.rows[0].cells[1] = words("log.txt#L12"); // says where it is
    model.setTable(findingTable(&pattern, messages), messages);
    QCOMPARE(printModel(model), QStringLiteral("src.api | #L12"));
    QCOMPARE(model.index(0, 1).data(CopyRole).toString(), QStringLiteral("log.txt#L12"));
    QVERIFY(model.headerData(1, Qt::Horizontal, ColumnLayoutRole).value<ColumnLayout>().look == ColumnLook::Pointer);
    model.setTable(findingTable(nullptr, messages), messages);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestPatternModels::nothing()
{
    RowList model;
    model.setRows(patternRows(test::emptyPack(), test::sampleMessages()));
    QCOMPARE(model.rowCount(), 0);
    model.setRows(patternRows({}, test::sampleMessages()));
    QCOMPARE(model.rowCount(), 0);
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestPatternModels)
#include "tst_patternmodels.moc"
