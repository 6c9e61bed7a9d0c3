// SPDX-License-Identifier: GPL-3.0-or-later
// What decisions do to the list of claims: rows change, order does not until it is asked for.
#include "models/items/claims/claimlistmodel.h"

#include "models/items/base/filterproxy.h"
#include "models/items/roles.h"
#include "tests/items/itemsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;
using test::printModel;

namespace {

using Show = ClaimListModel::Show;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

JudgedClaim claimOf(int number, Verdict verdict, ClaimClass claimClass = ClaimClass::Test)
{
    JudgedClaim claim;
    claim.id = "c" + std::to_string(number);
    claim.verdict = verdict;
    claim.claim.claimClass = claimClass;
    claim.claim.text = "Claim " + std::to_string(number);
    claim.claim.where.path = "README.md";
    claim.claim.where.firstLine = claim.claim.where.lastLine = LineNumber::fromOneBased(number + 1);
    return claim;
}

PackSnapshot packOf(std::vector<JudgedClaim> claims)
{
    auto review = std::make_shared<Review>();
    review->claims = std::move(claims);
    return {std::make_shared<PackFacts>(), review};
}

PackSnapshot fourClaims()
{
    return packOf({claimOf(1, Verdict::Contradicted), claimOf(2, Verdict::Contradicted), claimOf(3, Verdict::Stale),
                   claimOf(4, Verdict::Supported)});
}

std::shared_ptr<const DecisionSet> decided(std::initializer_list<std::pair<const char*, DecisionState>> states)
{
    auto set = std::make_shared<DecisionSet>();
    for (const auto& [id, state] : states)
        set->byId[id].decision.state = state;
    return set;
}

} // namespace

class TestClaimListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decisionsMoveNothing();
    void refreshPutsDecidedLast();
    void decidedRowsSayIt();
    void showsByDecision_data();
    void showsByDecision();
    void whatIsUnsettledSaysSo();
    void foldsWhatIsUnproven();
    void noticesStandApart();
    void namesTheOnlyEvidence();
    void headsCannotBeSelected();
    void thousandsChangeInOneGoAGroup();
    void wordsMadeAheadAreTheSame();
    void aFilterAsksForOneText();

private:
    std::unique_ptr<ClaimListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestClaimListModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ClaimListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    m_model->setSnapshot(fourClaims(), test::sampleMessages());
}

/// All that a filter looked at in the shown texts, put together and folded once a claim, not once a filter.
void TestClaimListModel::aFilterAsksForOneText()
{
    const QModelIndex claim = m_model->indexOf(QStringLiteral("c3"));
    QCOMPARE(claim.data(FilterTextRole).toString(),
             filterText(claim.data().toString() + QLatin1Char('\n') + claim.data(SecondLineRole).toString()));
    QVERIFY(!claim.parent().data(FilterTextRole).isValid());
    FilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    for (const QString& text : {claim.data().toString().toUpper(), QStringLiteral("3” “cLAIM")}) {
        proxy.setFilterText(text);
        QCOMPARE(printModel(proxy), QStringLiteral("Stale\n  “Claim 3”"));
    }
    proxy.setFilterText(QStringLiteral("stale"));
    QCOMPARE(proxy.shownCount(), 0);
}

void TestClaimListModel::decisionsMoveNothing()
{
    const QString before = printModel(*m_model);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDecisions(decided({{"c1", DecisionState::Dismissed}}), {QStringLiteral("c1")});
    QCOMPARE(printModel(*m_model), before);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), m_model->indexOf(QStringLiteral("c1")));
    QVERIFY(m_model->isOrderStale());
    // The only one of its group has nowhere to go.
    m_model->setDecisions(decided({{"c3", DecisionState::Accepted}}), {QStringLiteral("c3"), QStringLiteral("c1")});
    QVERIFY(!m_model->isOrderStale());
}

void TestClaimListModel::refreshPutsDecidedLast()
{
    m_model->setDecisions(decided({{"c1", DecisionState::Dismissed}}), {QStringLiteral("c1")});
    m_model->refreshOrder();
    QCOMPARE(printModel(*m_model), QStringLiteral("Contradicted\n  “Claim 2”\n  “Claim 1”\nStale\n  “Claim 3”\n"
                                                  "Supported\n  “Claim 4”"));
    QVERIFY(!m_model->isOrderStale());
}

void TestClaimListModel::decidedRowsSayIt()
{
    const std::pair<DecisionState, QString> states[] = {
        {DecisionState::Accepted, QStringLiteral("Confirmed")},
        {DecisionState::Dismissed, QStringLiteral("Dismissed")},
        {DecisionState::NeedsEvidence, QStringLiteral("Needs evidence")}};
    const QModelIndex row = m_model->indexOf(QStringLiteral("c2"));
    for (const auto& [state, word] : states) {
        m_model->setDecisions(decided({{"c2", state}}), {QStringLiteral("c2")});
        QCOMPARE(row.data(TrailingRole).toString(), word);
        QCOMPARE(row.data(DecisionRole).toInt(), static_cast<int>(state));
        QCOMPARE(row.data(MutedRole).toBool(), state == DecisionState::Dismissed);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(word));
    }
}

void TestClaimListModel::showsByDecision_data()
{
    QTest::addColumn<int>("show");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("count");
    QTest::newRow("undecided") << int(Show::Undecided)
                               << QStringLiteral("Contradicted\n  “Claim 2”\nSupported\n  “Claim 4”") << 1;
    QTest::newRow("accepted") << int(Show::Accepted) << QStringLiteral("Stale\n  “Claim 3”") << 1;
    QTest::newRow("dismissed") << int(Show::Dismissed) << QStringLiteral("Contradicted\n  “Claim 1”") << 1;
    QTest::newRow("needs evidence") << int(Show::NeedsEvidence) << QString() << 0;
}

void TestClaimListModel::showsByDecision()
{
    QFETCH(int, show);
    QFETCH(QString, rows);
    QFETCH(int, count);
    m_model->setDecisions(decided({{"c1", DecisionState::Dismissed}, {"c3", DecisionState::Accepted}}),
                          {QStringLiteral("c1"), QStringLiteral("c3")});
    m_model->setShow(static_cast<Show>(show));
    QCOMPARE(printModel(*m_model), rows);
    QCOMPARE(m_model->countOf(static_cast<Show>(show)), count);
    QCOMPARE(m_model->claimCount(), 4);
}

void TestClaimListModel::whatIsUnsettledSaysSo()
{
    auto set =
        std::make_shared<DecisionSet>(*decided({{"c1", DecisionState::Dismissed}, {"c3", DecisionState::Accepted}}));
    set->byId["c3"].others.emplace_back().state = DecisionState::Dismissed;
    m_model->setDecisions(set, {QStringLiteral("c1"), QStringLiteral("c3")});
    const QModelIndex row = m_model->indexOf(QStringLiteral("c3"));
    QCOMPARE(row.data(TrailingRole).toString(), QStringLiteral("Confirmed, unsettled"));
    QVERIFY(row.data(UnsettledRole).toBool());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Confirmed, unsettled")));
    QVERIFY(!m_model->indexOf(QStringLiteral("c1")).data(UnsettledRole).toBool());
    QCOMPARE(m_model->countOf(Show::Unsettled), 1);
    m_model->setShow(Show::Unsettled);
    QCOMPARE(printModel(*m_model), QStringLiteral("Stale\n  “Claim 3”"));
}

void TestClaimListModel::foldsWhatIsUnproven()
{
    m_model->setSnapshot(packOf({claimOf(1, Verdict::Unsupported), claimOf(2, Verdict::Unsupported, ClaimClass::Path),
                                 claimOf(3, Verdict::Unsupported, ClaimClass::Status)}),
                         test::sampleMessages());
    QCOMPARE(printModel(*m_model), QStringLiteral("Unproven\n  “Claim 1”\n1 path not in this pack\n  “Claim 2”\n"
                                                  "Unproven, not about tests\n  “Claim 3”"));
    QCOMPARE(m_model->countOf(Show::Undecided), 1);
    QVERIFY(!m_model->index(0, 0).data(FoldedRole).toBool());
    QVERIFY(m_model->index(1, 0).data(FoldedRole).toBool());
    QVERIFY(m_model->index(2, 0).data(FoldedRole).toBool());
}

void TestClaimListModel::noticesStandApart()
{
    JudgedClaim notice = claimOf(2, Verdict::Unsupported);
    notice.proof.emplace().lacks = {ProofEntry::AsOf, ProofEntry::Scope};
    m_model->setSnapshot(packOf({claimOf(1, Verdict::Unsupported), notice}), test::sampleMessages());
    QCOMPARE(printModel(*m_model), QStringLiteral("Unproven\n  “Claim 1”\nWorth a look\n  “Claim 2”"));
    QCOMPARE(m_model->countOf(Show::Undecided), 1);
    QVERIFY(m_model->index(1, 0).data(FoldedRole).toBool());
    QCOMPARE(m_model->indexOf(QStringLiteral("c2")).data(TrailingRole).toString(),
             QStringLiteral("not settled: time, scope"));
}

void TestClaimListModel::namesTheOnlyEvidence()
{
    JudgedClaim same = claimOf(1, Verdict::Stale), other = claimOf(2, Verdict::Stale);
    same.evidence = {claimOf(40, Verdict::Stale).claim.where};
    other.evidence = same.evidence;
    other.evidence.front().path = "docs/BUILDS.md";
    m_model->setSnapshot(packOf({same, other}), test::sampleMessages());
    QCOMPARE(m_model->indexOf(QStringLiteral("c1")).data(TrailingRole).toString(),
             QStringLiteral("same file, line 41"));
    QVERIFY(m_model->indexOf(QStringLiteral("c2")).data(TrailingRole).toString().endsWith(QStringLiteral("BUILDS.md")));
}

void TestClaimListModel::headsCannotBeSelected()
{
    const QModelIndex waits = m_model->index(0, 0), folds = m_model->index(2, 0);
    QVERIFY(!(m_model->flags(waits) & Qt::ItemIsEnabled));
    QCOMPARE(m_model->flags(folds), Qt::ItemFlags(Qt::ItemIsEnabled));
    QVERIFY(m_model->flags(m_model->index(0, 0, waits)) & Qt::ItemIsSelectable);
}

void TestClaimListModel::thousandsChangeInOneGoAGroup()
{
    constexpr int many = 3000;
    std::vector<JudgedClaim> claims;
    const Verdict verdicts[] = {Verdict::Contradicted, Verdict::Stale, Verdict::Unsupported, Verdict::Supported};
    for (int i = 0; i < many; ++i)
        claims.push_back(claimOf(i, verdicts[i % 4]));
    const PackSnapshot pack = packOf(std::move(claims));
    m_tester.reset(); // it walks the whole model at each reset
    m_model->setSnapshot(pack, test::sampleMessages());
    auto set = std::make_shared<DecisionSet>();
    QStringList ids;
    for (int i = 0; i < many; ++i) {
        ids.append(QStringLiteral("c%1").arg(i));
        set->byId["c" + std::to_string(i)].decision.state = DecisionState::Accepted;
    }
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDecisions(set, ids);
    QCOMPARE(changed.size(), 4); // one change a group, however many claims
    QCOMPARE(m_model->indexOf(QStringLiteral("c2999")).data(TrailingRole).toString(), QStringLiteral("Confirmed"));
}

/// Whether a row was asked for its words, or they were made before.
void TestClaimListModel::wordsMadeAheadAreTheSame()
{
    const auto words = [this] {
        QStringList all;
        for (int group = 0; group < m_model->rowCount(); ++group) {
            const QModelIndex head = m_model->index(group, 0);
            for (int row = 0; row < m_model->rowCount(head); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(SecondLineRole), int(TrailingRole), int(Qt::AccessibleTextRole)})
                    all.append(m_model->index(row, 0, head).data(role).toString());
            }
        }
        return all;
    };
    const QStringList asked = words();
    QVERIFY(asked.size() >= 12);
    m_tester.reset(); // it asks, too
    m_model->setSnapshot(fourClaims(), test::sampleMessages());
    int steps = 1;
    while (m_model->readAhead(2))
        ++steps;
    QVERIFY(steps > 2);
    QVERIFY(!m_model->readAhead(2));
    QCOMPARE(words(), asked);
}

QTEST_GUILESS_MAIN(TestClaimListModel)
#include "tst_claimlistmodel.moc"
