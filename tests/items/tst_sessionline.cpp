// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessions/sessionline.h"

#include <QTest>

using namespace exhibit;

namespace {

SessionStep step(SessionAct act, ActResult result, std::int64_t atMs, const char* text)
{
    SessionStep step;
    step.document = 0;
    step.act = act;
    step.result = result;
    step.atMs = step.endedMs = atMs;
    step.text = text;
    step.where.path = "record";
    step.where.firstLine = step.where.lastLine = LineNumber::fromOneBased(atMs / 1000 + 1);
    return step;
}

PackSnapshot snapshotOf(std::vector<SessionStep> steps, int saidAfter, std::int64_t saidMs)
{
    auto facts = std::make_shared<PackFacts>();
    facts->sessions.emplace_back().document = 0;
    facts->sessionSteps = std::move(steps);
    auto review = std::make_shared<Review>();
    JudgedClaim claim;
    claim.id = "c";
    claim.verdict = Verdict::Stale;
    claim.claim.document = 0;
    claim.claim.sessionSteps = saidAfter;
    claim.claim.saidMs = saidMs;
    review->claims.push_back(std::move(claim));
    PackSnapshot snapshot;
    snapshot.facts = std::move(facts);
    snapshot.review = std::move(review);
    return snapshot;
}

} // namespace

/// The axis of a session: what stands on which lane, and since when code is newer than the last green run.
class TestSessionLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staleInterval();
    void runAgainEndsIt();
    void orderWithoutClock();
    void decidingStepIsTheRun();
};

void TestSessionLine::staleInterval()
{
    SessionStep document = step(SessionAct::Edit, ActResult::Good, 3000, "README.md");
    document.isPart = true;
    const SessionLine line =
        sessionLine(snapshotOf({step(SessionAct::Edit, ActResult::Good, 1000, "cart.py"),
                                step(SessionAct::Tests, ActResult::Good, 2000, "pytest"), document,
                                step(SessionAct::Edit, ActResult::Good, 4000, "cart.py"),
                                step(SessionAct::Edit, ActResult::NotStarted, 5000, "other.py"),
                                step(SessionAct::Edit, ActResult::Good, 6000, "tests/test_cart.py")},
                               6, 7000),
                    0);
    QVERIFY(line.hasClock);
    QCOMPARE(line.begin, 1000.0);
    QCOMPARE(line.end, 7000.0);
    QVERIFY(line.stale.has_value());
    QCOMPARE(line.stale->first, 4000.0);
    QCOMPARE(line.stale->second, 7000.0);
    QCOMPARE(line.lateEdits, 2);
    QCOMPARE(line.countOf(SessionLane::Edits), 5);
    QCOMPARE(line.countOf(SessionLane::Runs), 1);
    QCOMPARE(line.countOf(SessionLane::Said), 1);
    QVERIFY(line.marks.back().isTestFile);
}

void TestSessionLine::runAgainEndsIt()
{
    const SessionLine line = sessionLine(snapshotOf({step(SessionAct::Tests, ActResult::Good, 1000, "pytest"),
                                                     step(SessionAct::Edit, ActResult::Good, 2000, "cart.py"),
                                                     step(SessionAct::Tests, ActResult::Bad, 3000, "pytest"),
                                                     step(SessionAct::Edit, ActResult::Good, 4000, "cart.py")},
                                                    4, 5000),
                                         0);
    QVERIFY(line.stale.has_value());
    QCOMPARE(line.stale->second, 3000.0);
    QCOMPARE(line.lateEdits, 1);
}

void TestSessionLine::orderWithoutClock()
{
    const SessionLine line = sessionLine(snapshotOf({step(SessionAct::Command, ActResult::Unknown, 0, "ls"),
                                                     step(SessionAct::Tests, ActResult::Good, 0, "pytest")},
                                                    1, 0),
                                         0);
    QVERIFY(!line.hasClock);
    QCOMPARE(line.countOf(SessionLane::Said), 1);
    const auto said = std::find_if(line.marks.begin(), line.marks.end(),
                                   [](const SessionMark& mark) { return mark.lane == SessionLane::Said; });
    QCOMPARE(said->at, 0.5);
    QVERIFY(!line.stale);
}

void TestSessionLine::decidingStepIsTheRun()
{
    const std::vector<SessionStep> steps = {step(SessionAct::Tests, ActResult::Good, 1000, "pytest"),
                                            step(SessionAct::Edit, ActResult::Good, 2000, "cart.py")};
    PackSnapshot snapshot = snapshotOf(steps, 2, 3000);
    JudgedClaim claim = snapshot.review->claims.front();
    claim.evidence = {steps[1].where, steps[0].where};
    QCOMPARE(decidingStep(snapshot, claim), std::optional<std::size_t>(0));
    claim.evidence = {steps[1].where};
    QCOMPARE(decidingStep(snapshot, claim), std::optional<std::size_t>(1));
    claim.evidence.clear();
    QVERIFY(!decidingStep(snapshot, claim));
}

QTEST_GUILESS_MAIN(TestSessionLine)
#include "tst_sessionline.moc"
