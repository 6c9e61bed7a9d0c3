// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/findings/findingrowsmodel.h"
#include "models/items/findings/patternlistmodel.h"
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
    void decisionsChangeRowsOnly();
    void ownTable();
    void nothing();
};

void TestPatternModels::patternsBeforeOthers()
{
    PatternListModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(findings(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Patterns\n  first\n  second\nOther findings\n  collection"));
    QCOMPARE(model.countOf(PatternListModel::Patterns), 2);
    QCOMPARE(model.numberAt(model.indexOf(QStringLiteral("p2"))), 2);
    QCOMPARE(model.indexOf(QStringLiteral("p1")).data(TrailingRole).toString(), QStringLiteral("v2, smoke"));
    QVERIFY(!model.indexOf(QStringLiteral("m")).isValid());
    QCOMPARE(model.ids().size(), std::size_t(3));
}

void TestPatternModels::decisionsChangeRowsOnly()
{
    PatternListModel model;
    model.setSnapshot(findings(), test::sampleMessages());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto decisions = std::make_shared<DecisionSet>();
    decisions->byId["p1"].decision.state = DecisionState::Dismissed;
    model.setDecisions(decisions, {QStringLiteral("p1"), QStringLiteral("unknown")});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(model.indexOf(QStringLiteral("p1")).data(MutedRole).toBool());
    QVERIFY(!model.indexOf(QStringLiteral("p2")).data(MutedRole).toBool());
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
    FindingRowsModel model;
    Tester tester(&model, fatal);
    model.setFinding(&pattern, test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("src.api | twice"));
    QCOMPARE(model.placeColumn(), -1);
    QCOMPARE(model.index(0, 0).data(SourceRefRole).value<SourceRef>().firstLine.value, 12);
    model.setFinding(nullptr, test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestPatternModels::nothing()
{
    PatternListModel model;
    model.setSnapshot(test::emptyPack(), test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot({}, test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestPatternModels)
#include "tst_patternmodels.moc"
