// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowtable.h"
#include "models/items/claims/claimtables.h"

#include "models/items/roles.h"
#include "models/review/engine.h"
#include "tests/items/rowtexts.h"
#include "tests/support/factsbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

PackSnapshot snapshotOf(const FactsBuilder& builder)
{
    auto facts = std::make_shared<const PackFacts>(builder.build());
    auto review = buildReview(*facts, {});
    return {facts, std::make_shared<const Review>(std::move(review.value()))};
}

/// night-1: 1 failed of 3, night-2: 2 failed of 3, night-3 could not collect.
PackSnapshot twoRuns()
{
    FactsBuilder builder;
    builder.log({"night-1", "unit"}, {{"a", Outcome::Passed}, {"b", Outcome::Failed}, {"c", Outcome::Passed}})
        .counts.total = 3;
    builder
        .log({"night-2", "unit"}, {{"a", Outcome::Failed}, {"b", Outcome::Failed}, {"c", Outcome::Passed}}, "ci.log",
             50)
        .counts.total = 3;
    builder.failedCollection({"night-3", "unit"}, {"tests/t.py"}, "shop.cart", "ci.log", 90);
    return snapshotOf(builder);
}

JudgedClaim testClaim()
{
    JudgedClaim claim;
    claim.claim.claimClass = ClaimClass::Test;
    claim.claim.test.passed = 1522;
    claim.claim.test.failed = 1;
    return claim;
}

int runNamed(const PackSnapshot& snapshot, const char* runId)
{
    for (std::size_t i = 0; i < snapshot.review->runs.size(); ++i) {
        if (snapshot.review->runs[i].key.runId == runId)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

class TestClaimValuesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyWithoutNumbers_data();
    void isEmptyWithoutNumbers();
    void isEmptyForAPart();
    void comparesWithARun();
    void comparesWithAllRuns();
    void marksWhatDiffers();
    void alignsNumbersRight();
    void oneExecutedRun();
    void resetsWithAnotherClaim();
    void findsTheRunOfAPointer_data();
    void findsTheRunOfAPointer();

private:
    std::unique_ptr<RowTable<ClaimValueRow>> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestClaimValuesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<RowTable<ClaimValueRow>>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestClaimValuesModel::isEmptyWithoutNumbers_data()
{
    QTest::addColumn<bool>("withPack");
    QTest::addColumn<bool>("withRuns");
    QTest::addColumn<bool>("withClaim");
    QTest::addColumn<int>("claimClass");
    QTest::newRow("no pack") << false << false << true << int(ClaimClass::Test);
    QTest::newRow("no runs") << true << false << true << int(ClaimClass::Test);
    QTest::newRow("no claim") << true << true << false << int(ClaimClass::Test);
    QTest::newRow("a claim of another family") << true << true << true << int(ClaimClass::Freshness);
}

void TestClaimValuesModel::isEmptyWithoutNumbers()
{
    QFETCH(bool, withPack);
    QFETCH(bool, withRuns);
    QFETCH(bool, withClaim);
    QFETCH(int, claimClass);
    const PackSnapshot snapshot = !withPack ? PackSnapshot() : withRuns ? twoRuns() : snapshotOf(FactsBuilder());
    JudgedClaim claim = testClaim();
    claim.claim.claimClass = static_cast<ClaimClass>(claimClass);
    m_model->setTable(claimValueTable(snapshot, withClaim ? &claim : nullptr, -1), Messages());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 4);
}

/// A run has the numbers of all its tests: beside those of a part they would accuse it.
void TestClaimValuesModel::isEmptyForAPart()
{
    const PackSnapshot snapshot = twoRuns();
    JudgedClaim claim = testClaim();
    claim.claim.subject = {"file", "test_a.py"};
    m_model->setTable(claimValueTable(snapshot, &claim, 0), Messages());
    QCOMPARE(m_model->rowCount(), 0);
    claim = testClaim();
    claim.claim.sessionSteps = 3;
    m_model->setTable(claimValueTable(snapshot, &claim, 0), Messages());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestClaimValuesModel::comparesWithARun()
{
    const PackSnapshot snapshot = twoRuns();
    const JudgedClaim claim = testClaim();
    m_model->setTable(claimValueTable(snapshot, &claim, runNamed(snapshot, "night-2")), Messages());
    QCOMPARE(headingTexts(*m_model), QStringLiteral("Value | Claim | night-2 | 2 executed runs"));
    QCOMPARE(rowTexts(*m_model),
             (QStringList{QStringLiteral("failing | 1 | 2 | 1–2"), QStringLiteral("passed | 1\u202f522 | 1 | 1–2"),
                          QStringLiteral("skipped | – | 0 | 0"), QStringLiteral("total | – | 3 | 3")}));
}

void TestClaimValuesModel::comparesWithAllRuns()
{
    const PackSnapshot snapshot = twoRuns();
    const JudgedClaim claim = testClaim();
    m_model->setTable(claimValueTable(snapshot, &claim, -1), Messages());
    QCOMPARE(headingTexts(*m_model), QStringLiteral("Value | Claim | Run | 2 executed runs"));
    QCOMPARE(rowTexts(*m_model).first(), QStringLiteral("failing | 1 | – | 1–2"));
}

void TestClaimValuesModel::marksWhatDiffers()
{
    const PackSnapshot snapshot = twoRuns();
    const JudgedClaim claim = testClaim();
    m_model->setTable(claimValueTable(snapshot, &claim, runNamed(snapshot, "night-1")), Messages());
    QVERIFY(!m_model->index(0, 2).data(SeverityRole).isValid());
    QCOMPARE(m_model->index(1, 2).data(SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(!m_model->index(1, 1).data(SeverityRole).isValid());
    // What the claim does not state cannot differ.
    QVERIFY(!m_model->index(3, 2).data(SeverityRole).isValid());
}

void TestClaimValuesModel::alignsNumbersRight()
{
    const PackSnapshot snapshot = twoRuns();
    const JudgedClaim claim = testClaim();
    m_model->setTable(claimValueTable(snapshot, &claim, -1), Messages());
    for (int column = 0; column < 4; ++column) {
        const int horizontal = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
        const int expected = horizontal | int(Qt::AlignVCenter);
        QCOMPARE(m_model->index(0, column).data(Qt::TextAlignmentRole).toInt(), expected);
        QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), expected);
    }
}

void TestClaimValuesModel::oneExecutedRun()
{
    FactsBuilder builder;
    builder.log({"night-1", "unit"}, {{"a", Outcome::Passed}, {"b", Outcome::Failed}});
    const PackSnapshot snapshot = snapshotOf(builder);
    const JudgedClaim claim = testClaim();
    m_model->setTable(claimValueTable(snapshot, &claim, 0), Messages());
    QCOMPARE(headingTexts(*m_model), QStringLiteral("Value | Claim | night-1 | 1 executed run"));
    QCOMPARE(rowTexts(*m_model).first(), QStringLiteral("failing | 1 | 1 | 1"));
}

void TestClaimValuesModel::resetsWithAnotherClaim()
{
    const PackSnapshot snapshot = twoRuns();
    const JudgedClaim claim = testClaim();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTable(claimValueTable(snapshot, &claim, 0), Messages());
    m_model->setTable(claimValueTable(snapshot, nullptr, 0), Messages());
    QCOMPARE(resets.count(), 2);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->index(0, 0).isValid());
}

void TestClaimValuesModel::findsTheRunOfAPointer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("run");
    QTest::newRow("summary line") << QStringLiteral("ci.log") << 5 << 5 << QStringLiteral("night-1");
    QTest::newRow("inside the log") << QStringLiteral("ci.log") << 51 << 52 << QStringLiteral("night-2");
    QTest::newRow("collection error") << QStringLiteral("ci.log") << 91 << 91 << QStringLiteral("night-3");
    QTest::newRow("between two logs") << QStringLiteral("ci.log") << 30 << 30 << QString();
    QTest::newRow("over the end of a log") << QStringLiteral("ci.log") << 4 << 30 << QString();
    QTest::newRow("another file") << QStringLiteral("README.md") << 5 << 5 << QString();
}

void TestClaimValuesModel::findsTheRunOfAPointer()
{
    QFETCH(QString, path);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QString, run);
    const PackSnapshot snapshot = twoRuns();
    const int found = runOfPointer(*snapshot.review, ref(path.toStdString(), first, {}, last));
    QCOMPARE(found, run.isEmpty() ? -1 : runNamed(snapshot, run.toUtf8().constData()));
}

QTEST_GUILESS_MAIN(TestClaimValuesModel)
#include "tst_claimvaluesmodel.moc"
