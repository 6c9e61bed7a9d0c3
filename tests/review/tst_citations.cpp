// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/citations.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// One of everything that can cite, each at lines of its own.
PackSnapshot everyKind()
{
    auto facts = std::make_shared<PackFacts>();
    auto review = std::make_shared<Review>();
    const auto at = [](std::int64_t line) { return ref("a.log", line, "text"); };
    JudgedClaim claim;
    claim.id = "c";
    claim.claim.where = at(1);
    claim.evidence = {at(2)};
    claim.claim.alsoAt = {at(3)};
    review->claims = {claim};
    Finding mismatch;
    mismatch.kind = FindingKind::Mismatch;
    mismatch.claimId = "c";
    mismatch.pointers = {at(1), at(2)};
    Finding pattern;
    pattern.kind = FindingKind::Pattern;
    pattern.pointers = {at(4)};
    pattern.rows = {{{}, at(5)}};
    Hypothesis hypothesis;
    hypothesis.speaksFor = {{{}, {at(6)}}};
    hypothesis.speaksAgainst = {{{}, {at(7)}}};
    pattern.hypotheses = {hypothesis};
    Finding loss;
    loss.kind = FindingKind::TestLoss;
    loss.pointers = {at(8)};
    review->findings = {mismatch, pattern, loss};
    Run run;
    run.key.runId = "run";
    run.summary = at(9);
    run.report = at(10);
    run.log = ref("a.log", 1, {}, 90);
    Failure failure;
    failure.where = at(11);
    failure.cause = at(12);
    run.failures = {failure};
    CollectionError error;
    error.where = at(13);
    run.collectionErrors = {error};
    review->runs = {run};
    Signature signature;
    signature.members = {{{}, 0, {}, at(14), at(15)}};
    review->signatures = {signature};
    RunGate gate;
    GateOutcome outcome;
    outcome.steps = {{"delta", GateState::Passed, {}, {}, {at(16)}}};
    gate.outcomes = {outcome};
    gate.recorded = {{"DONE", true, false, at(17)}};
    review->gates = {gate};
    CommitReview commitReview;
    commitReview.commit = 0;
    commitReview.assessment = {{{}, {at(18)}}};
    commitReview.risks = {{{}, {at(19)}}};
    commitReview.followUps = {{{}, {at(20)}}};
    review->commits = {commitReview};
    Commit commit;
    commit.where = at(21);
    commit.files.resize(1);
    commit.files.front().where = at(22);
    facts->commits = {commit};
    NextStep step;
    step.pointers = {at(23)};
    review->nextSteps = {step};
    review->missing = {{"x.log", {at(24)}, {}}};
    facts->tokenEvents.resize(1);
    facts->tokenEvents.front().where = at(25);
    facts->escalations.resize(1);
    facts->escalations.front().where = at(26);
    Artifact artifact;
    artifact.path = "a.log";
    artifact.problems.resize(1);
    artifact.problems.front().where = at(27);
    facts->artifacts = {artifact};
    facts->problems.resize(1);
    facts->problems.front().where = at(28);
    return {facts, review};
}

} // namespace

class TestCitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindCites_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("part");
        QTest::addColumn<QList<int>>("lines");
        const auto row = [](const char* name, CitationKind kind, const QList<int>& lines, int index = 0,
                            int part = -1) { QTest::newRow(name) << int(kind) << index << part << lines; };
        row("claim", CitationKind::Claim, {1, 2, 3});
        row("pattern", CitationKind::Pattern, {4, 5, 6, 7}, 1);
        row("finding", CitationKind::Finding, {8}, 2);
        row("run", CitationKind::Run, {9, 10});
        row("failure", CitationKind::Failure, {11, 12}, 0, 0);
        row("collection error", CitationKind::CollectionError, {13}, 0, 0);
        row("signature", CitationKind::Signature, {14, 15});
        row("gate", CitationKind::Gate, {16, 17});
        row("commit", CitationKind::Commit, {18, 19, 20, 21, 22});
        row("next step", CitationKind::NextStep, {23});
        row("missing evidence", CitationKind::MissingEvidence, {24});
        row("model call", CitationKind::TokenEvent, {25});
        row("escalation", CitationKind::Escalation, {26});
        row("problem of a file", CitationKind::Problem, {27}, 0, 0);
        row("problem of the pack", CitationKind::Problem, {28}, -1, 0);
    }

    void everyKindCites()
    {
        QFETCH(int, kind);
        QFETCH(int, index);
        QFETCH(int, part);
        QFETCH(QList<int>, lines);
        const Citations citations(everyKind());
        const Citation wanted{static_cast<CitationKind>(kind), index, part};
        for (const int line : lines)
            QVERIFY2(citations.citing(ref("a.log", line, {})) == std::vector<Citation>{wanted},
                     qPrintable(QString::number(line)));
        QList<int> places;
        for (const SourceRef& place : citations.placesOf(wanted))
            places.append(static_cast<int>(place.firstLine.value));
        std::sort(places.begin(), places.end());
        QCOMPARE(places, lines);
    }

    void rangesOverlap()
    {
        const Citations citations(everyKind());
        QCOMPARE(citations.citing(ref("a.log", 8, {}, 13)).size(), std::size_t{4});
        QVERIFY(citations.citing(ref("a.log", 40, {})).empty());
        QVERIFY(citations.citing(ref("b.log", 8, {})).empty());
        SourceRef whole;
        whole.path = "a.log";
        QVERIFY2(citations.citing(whole).empty(), "a pointer to a line does not cite the file as a whole");
    }

    void longPointersAreNotMissed()
    {
        auto review = std::make_shared<Review>();
        for (const auto& [first, last] : {std::pair(1, 50), std::pair(3, 4), std::pair(20, 21)}) {
            Finding finding;
            finding.kind = FindingKind::Pattern;
            finding.pointers = {ref("a.log", first, {}, last)};
            review->findings.push_back(finding);
        }
        const Citations citations({std::make_shared<PackFacts>(), review});
        const std::vector<Citation> first{{CitationKind::Pattern, 0, -1}};
        QVERIFY(citations.citing(ref("a.log", 30, {})) == first);
        QCOMPARE(citations.citing(ref("a.log", 20, {})).size(), std::size_t{2});
        QVERIFY(citations.citing(ref("a.log", 51, {})).empty());
    }

    void rowsOfDatabases()
    {
        auto facts = std::make_shared<PackFacts>();
        for (const std::int64_t row : {7, 8}) {
            TokenEvent event;
            event.where.path = "x.db";
            event.where.table = "calls";
            event.where.rowId = row;
            facts->tokenEvents.push_back(event);
        }
        const Citations citations({facts, std::make_shared<Review>()});
        QVERIFY((citations.citing(facts->tokenEvents[1].where) ==
                 std::vector<Citation>{{CitationKind::TokenEvent, 1, -1}}));
    }

    void placesHoldLogsToo()
    {
        const std::vector<SourceRef> places = Citations(everyKind()).places();
        QCOMPARE(places.size(), std::size_t{29});
        QVERIFY(std::is_sorted(places.begin(), places.end(), comesBefore));
    }
};

QTEST_APPLESS_MAIN(TestCitations)
#include "tst_citations.moc"
