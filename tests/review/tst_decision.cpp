// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"
#include "models/parsing/rules/rules.h"
#include "models/review/decision/decidereview.h"
#include "models/review/decision/decisionpolicy.h"
#include "models/review/engine.h"
#include "models/review/findings/findings.h"
#include "tests/review/diskpack.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

const Results green{{"t/x.py::a", P}, {"t/x.py::b", P}};
const Results red{{"t/x.py::a", F}, {"t/x.py::b", P}};
const Results redder{{"t/x.py::a", F}, {"t/x.py::b", F}};

PackSnapshot reviewOf(const PackFacts& facts, const std::optional<std::string>& baseline = {})
{
    ReviewOptions options;
    options.baseline = baseline;
    options.ruleFiles = ruleFiles({}).value();
    options.rules = std::make_shared<const Rules>(Rules::load(options.ruleFiles).value());
    return {std::make_shared<const PackFacts>(facts),
            std::make_shared<const Review>(buildReview(facts, options).value()), nullptr};
}

QString resultOf(const PackSnapshot& snapshot, std::string_view policy = {})
{
    return QString::fromStdString(std::string(decisionResultName(decideReview(snapshot, policy).result)));
}

QStringList concernsOf(const std::vector<DecisionReason>& reasons)
{
    QStringList list;
    for (const DecisionReason& reason : reasons)
        list << QString::fromStdString(reason.concern);
    return list;
}

void addRun(FactsBuilder& facts, const char* id, const Results& results, std::optional<double> epoch = {})
{
    facts.log({id, ""}, results, std::string(id) + ".log").createdEpoch = epoch;
}

PackFacts scene(const QString& name)
{
    FactsBuilder facts;
    if (name == QLatin1String("one green") || name == QLatin1String("green with prose"))
        addRun(facts, "r1", green);
    if (name == QLatin1String("a runner failed, and no test"))
        facts.log({"r1", ""}, green, "r1.log").state = RunState::Failed;
    if (name == QLatin1String("one red"))
        addRun(facts, "r1", red);
    if (name == QLatin1String("mended later") || name == QLatin1String("broken later")) {
        const bool mended = name == QLatin1String("mended later");
        addRun(facts, "r1", mended ? red : green, 1000.0);
        addRun(facts, "r2", mended ? green : red, 2000.0);
    }
    if (name.startsWith(QLatin1String("numbers later"))) {
        addRun(facts, "r1", red, 1000.0);
        Witness& later = facts.log({"r2", ""}, {}, "r2.log");
        later.createdEpoch = 2000.0;
        later.counts = {};
        later.counts.total = later.counts.passed = 4;
        later.state = RunState::Passed;
        later.passesUnnamed = true;
        PackFacts pack = facts.build();
        const bool isMatrix = name.endsWith(QLatin1String("another job"));
        const bool isOther = name.endsWith(QLatin1String("another runner"));
        for (Witness& witness : pack.witnesses) {
            const bool isLater = witness.key.runId == "r2";
            witness.runner = isLater && isOther ? "jest" : "pytest";
            if (name.endsWith(QLatin1String("another command")))
                witness.command = isLater ? "pytest tests/slow" : "pytest tests/fast";
            if (isMatrix)
                witness.key.runId = isLater ? "1_test (3.12).txt" : "0_test (3.9).txt";
        }
        return pack;
    }
    if (name == QLatin1String("no order")) {
        addRun(facts, "r1", red);
        addRun(facts, "r2", green);
    }
    if (name == QLatin1String("one of two has a date")) {
        addRun(facts, "r1", green, 1000.0);
        addRun(facts, "r2", red, 2000.0);
        addRun(facts, "r3", redder);
    }
    if (name == QLatin1String("both red")) {
        addRun(facts, "r1", red, 1000.0);
        addRun(facts, "r2", red, 2000.0);
    }
    if (name == QLatin1String("not collected")) {
        addRun(facts, "r1", green);
        facts.failedCollection({"r2", ""}, {"t/y.py"}, "gone", "r2.log");
    }
    if (name == QLatin1String("red and cut"))
        facts.log({"r1", ""}, red, "r1.log").state = RunState::Interrupted;
    if (name == QLatin1String("green and cut"))
        facts.log({"r1", ""}, green, "r1.log").state = RunState::Interrupted;
    if (name.startsWith(QLatin1String("a program failed"))) {
        addRun(facts, "r1", green);
        Witness& program = facts.log({"windows.log", ""}, {}, "windows.log");
        program.counts = {};
        program.runner = programRunner;
        program.state = RunState::Failed;
        facts.artifact("README.md", ArtifactKind::Prose);
        PackFacts pack = facts.build();
        Claim& claim = pack.claims.emplace_back();
        claim.claimClass = ClaimClass::Path;
        claim.genre = Genre::CurrentState;
        claim.subject = {"file", "windows.log"};
        claim.text = "windows.log";
        claim.where = ref("README.md", 3,
                          name.endsWith(QLatin1String("admitted")) ? "Windows is not supported (`windows.log`)."
                                                                   : "The build of Windows: `windows.log`.");
        return pack;
    }
    if (name == QLatin1String("prose only"))
        facts.artifact("README.md", ArtifactKind::Prose);
    return facts.build();
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byDefault_data()
    {
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QStringList>("conditions");
        const auto row = [](const char* name, const char* baseline, const char* result, QStringList reasons = {},
                            QStringList conditions = {}) {
            QTest::newRow(name) << QString::fromLatin1(baseline) << QString::fromLatin1(result) << reasons
                                << conditions;
        };
        row("one green", "", "accept");
        row("one red", "", "do-not-accept", {QStringLiteral("run.red")});
        row("a runner failed, and no test", "", "do-not-accept", {QStringLiteral("run.job-failed")});
        row("mended later", "", "accept");
        row("numbers later", "", "accept");
        row("numbers later, of another runner", "", "do-not-accept", {QStringLiteral("run.red")});
        row("numbers later, of another command", "", "do-not-accept", {QStringLiteral("run.red")});
        row("numbers later, of another job", "", "do-not-accept", {QStringLiteral("run.red")});
        row("a program failed", "", "do-not-accept", {QStringLiteral("run.job-failed")});
        row("a program failed, admitted", "", "accept-with-conditions", {},
            {QStringLiteral("run.job-failed.admitted")});
        row("broken later", "", "do-not-accept", {QStringLiteral("run.new-failures")});
        row("no order", "", "accept-with-conditions", {}, {QStringLiteral("run.red.undated")});
        row("one of two has a date", "", "do-not-accept", {QStringLiteral("run.new-failures")},
            {QStringLiteral("run.new-failures.undated")});
        row("both red", "", "do-not-accept", {QStringLiteral("run.always-failing.unknown")});
        row("not collected", "", "do-not-accept", {QStringLiteral("run.collection-failed")});
        row("red and cut", "", "do-not-accept", {QStringLiteral("run.red")}, {QStringLiteral("run.unfinished")});
        row("green and cut", "", "cannot-be-decided", {}, {QStringLiteral("run.unfinished")});
        row("prose only", "", "cannot-be-decided");
        row("empty", "", "cannot-be-decided");
    }

    void byDefault()
    {
        QFETCH(QString, result);
        QFETCH(QStringList, reasons);
        QFETCH(QStringList, conditions);
        const PackSnapshot snapshot = reviewOf(scene(QString::fromLatin1(QTest::currentDataTag())));
        const ReviewDecision decision = decideReview(snapshot);
        QCOMPARE(concernsOf(decision.reasons), reasons);
        QCOMPARE(concernsOf(decision.conditions), conditions);
        QCOMPARE(resultOf(snapshot), result);
        for (const DecisionReason& reason : decision.reasons) {
            QVERIFY(!reason.pointers.empty());
            QVERIFY(!reason.change.isEmpty());
        }
    }

    void knownFailuresOfABaseline()
    {
        const PackSnapshot snapshot = reviewOf(scene(QStringLiteral("both red")), "r1");
        QCOMPARE(resultOf(snapshot), QStringLiteral("accept-with-conditions"));
        QCOMPARE(concernsOf(decideReview(snapshot).conditions), QStringList{QStringLiteral("run.always-failing")});
    }

    /// Who reads only the reasons is told which tests and modules they are about, and how many more.
    void reasonsNameWhatFails()
    {
        FactsBuilder facts;
        addRun(facts, "r1", {{"t/x.py::a", P}, {"t/x.py::b", P}, {"t/x.py::c", P}, {"t/x.py::d", P}, {"t/x.py::e", P}},
               1000.0);
        addRun(facts, "r2", {{"t/x.py::a", F}, {"t/x.py::b", F}, {"t/x.py::c", F}, {"t/x.py::d", F}, {"t/x.py::e", F}},
               2000.0);
        Witness& stopped =
            facts.failedCollection({"r3", ""}, {"t/1.py", "t/2.py", "t/3.py", "t/4.py", "t/5.py"}, "gone", "r3.log");
        const std::vector<std::string> missing = {"m1", "m2", "m3", "m4", "m5"};
        for (std::size_t i = 0; i < missing.size(); ++i)
            stopped.collectionErrors[i].missing = missing[i];
        const ReviewDecision decision = decideReview(reviewOf(facts.build(), "r1"));
        QMap<std::string, QPair<std::vector<std::string>, std::int64_t>> named;
        for (const DecisionReason& reason : decision.reasons)
            named[reason.concern] = {reason.names, reason.namesLeft};
        QCOMPARE(named["run.new-failures"].first, (std::vector<std::string>{"t/x.py::a", "t/x.py::b", "t/x.py::c"}));
        QCOMPARE(named["run.new-failures"].second, 2);
        QCOMPARE(named["run.collection-failed"].first, missing); // names of modules are short
        QCOMPARE(named["run.collection-failed"].second, 0);
    }

    void aBrokenFixNamesItsOwnTests_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("reasons");
        QTest::newRow("all are of its file") << QByteArray("+") << 1;
        QTest::newRow("another file's fails too") << QByteArray("-") << 2;
    }

    /// What else fails anew is told as a reason of its own, not below the fix of other tests.
    void aBrokenFixNamesItsOwnTests()
    {
        QFETCH(QByteArray, other);
        QFETCH(int, reasons);
        DiskPack made;
        const QByteArray test = "tests/test_cart_totals.py::test_sum", beside = "tests/test_b.py::test_x";
        made.addLog(QStringLiteral("run-1"), QStringLiteral("p1"), {"+" + test, "+" + beside});
        made.addLog(QStringLiteral("run-2"), QStringLiteral("p1"), {"-" + test, other + beside});
        made.add(QStringLiteral("LOG.md"), "# Cart totals\n\n**Status**: FIXED + TESTED\n");
        const auto pack = made.read();
        QVERIFY(pack);
        std::vector<DecisionReason> told;
        for (const DecisionReason& reason : decideReview(reviewOf(*pack->facts, "run-1")).reasons) {
            if (reason.concern == "pattern.broken-fix" || reason.concern.starts_with("run.new-failures"))
                told.push_back(reason);
        }
        QCOMPARE(int(told.size()), reasons);
        QCOMPARE(told.front().concern, std::string("pattern.broken-fix"));
        QCOMPARE(told.front().names, std::vector<std::string>{test.toStdString()});
        if (reasons == 2)
            QCOMPARE(told.back().names.size(), 2U);
    }

    void otherPolicies()
    {
        const PackSnapshot snapshot = reviewOf(scene(QStringLiteral("both red")));
        QCOMPARE(resultOf(snapshot, "collects"), QStringLiteral("accept-with-conditions"));
        QCOMPARE(resultOf(snapshot, "all-green-and-true"), QStringLiteral("do-not-accept"));
        QVERIFY(decideReview(snapshot, "no-such-policy").policy.empty());
        const ReviewDecision decision = decideReview(snapshot);
        const auto lenient =
            std::find_if(decision.otherwise.begin(), decision.otherwise.end(),
                         [](const PolicyResult& other) { return other.policy == "known-failures-pass"; });
        QVERIFY(lenient != decision.otherwise.end());
        QVERIFY(lenient->result == DecisionResult::AcceptWithConditions);
    }

    void whatWasDismissedDoesNotBlock()
    {
        PackSnapshot snapshot = reviewOf(scene(QStringLiteral("one red")));
        DecisionSet decisions;
        for (const Finding& finding : snapshot.review->findings)
            decisions.byId[finding.id].decision.state = DecisionState::Dismissed;
        snapshot.decisions = std::make_shared<const DecisionSet>(decisions);
        QCOMPARE(resultOf(snapshot), QStringLiteral("accept"));
    }

    void aGreenClaimOverRedTestsBlocksAndAnotherCountDoesNot_data()
    {
        QTest::addColumn<bool>("allPass");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("concern");
        QTest::newRow("green, shown by the failure") << true << 2 << QStringLiteral("contradicted.green");
        QTest::newRow("green, shown by a test that passes") << true << 3 << QStringLiteral("contradicted.test");
        QTest::newRow("another count") << false << 2 << QStringLiteral("contradicted.test");
    }

    void aGreenClaimOverRedTestsBlocksAndAnotherCountDoesNot()
    {
        QFETCH(bool, allPass);
        QFETCH(int, line);
        QFETCH(QString, concern);
        const PackFacts facts = scene(QStringLiteral("one red"));
        PackSnapshot snapshot = reviewOf(facts);
        Review review = *snapshot.review;
        JudgedClaim claim;
        claim.id = "claim";
        claim.verdict = Verdict::Contradicted;
        claim.claim.test.allPass = allPass;
        claim.claim.where = ref("README.md", 1, "all tests pass");
        claim.evidence = {ref("r1.log", line, "")};
        review.claims = {claim};
        review.findings = buildFindings(facts, review);
        snapshot.review = std::make_shared<const Review>(review);
        const ReviewDecision decision = decideReview(snapshot, "all-green-and-true");
        QVERIFY2(concernsOf(decision.reasons).contains(concern),
                 qPrintable(concernsOf(decision.reasons).join(QLatin1Char(' '))));
    }

    void aStaleGreenAtTheEndOfASessionIsACondition_data()
    {
        QTest::addColumn<int>("saidAgainAfter");
        QTest::addColumn<QStringList>("conditions");
        QTest::newRow("the last word") << 0 << QStringList{QStringLiteral("stale.session")};
        QTest::newRow("said again, without another step") << 5 << QStringList{QStringLiteral("stale.session")};
        QTest::newRow("said again after later steps") << 9 << QStringList();
    }

    void aStaleGreenAtTheEndOfASessionIsACondition()
    {
        QFETCH(int, saidAgainAfter);
        QFETCH(QStringList, conditions);
        const PackFacts facts = scene(QStringLiteral("one green"));
        PackSnapshot snapshot = reviewOf(facts);
        Review review = *snapshot.review;
        JudgedClaim claim;
        claim.id = "stale";
        claim.rule = "check.session.tests";
        claim.verdict = Verdict::Stale;
        claim.claim.test.allPass = true;
        claim.claim.where = ref("session.jsonl", 20, "all tests pass");
        claim.claim.sessionSteps = 5;
        review.claims = {claim};
        if (saidAgainAfter > 0) {
            claim.id = "again";
            claim.verdict = Verdict::Supported;
            claim.claim.sessionSteps = saidAgainAfter;
            review.claims.push_back(claim);
        }
        review.findings = buildFindings(facts, review);
        snapshot.review = std::make_shared<const Review>(review);
        QCOMPARE(concernsOf(decideReview(snapshot).conditions), conditions);
    }

    void policiesOfAUser()
    {
        std::vector<RuleFile> files = ruleFiles({}).value();
        const auto isDefault = [](const DecisionPolicy& policy) { return policy.isDefault; };
        QCOMPARE(std::ranges::count_if(loadDecisionPolicies(files).value(), isDefault), 1);
        files.push_back({"mine.toml", "[[decision]]\nid = 'mine'\nname = 'Mine'\ndefault = true\nblock = 'run.red'\n"});
        const auto policies = loadDecisionPolicies(files).value();
        QCOMPARE(std::ranges::count_if(policies, isDefault), 1);
        QCOMPARE(policies.back().id, std::string("mine"));
        QVERIFY(policies.back().concerns.at("run.red") == Concern::Blocks);
    }

    void wrongPolicies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no name") << QByteArray("[[decision]]\nid = 'x'\n");
        QTest::newRow("both") << QByteArray("[[decision]]\nid='x'\nname='X'\nblock=['a']\ncondition=['a']\n");
        QTest::newRow("unknown key") << QByteArray("[[decision]]\nid='x'\nname='X'\nblocks=['a']\n");
    }

    void wrongPolicies()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!loadDecisionPolicies({{"mine.toml", text.toStdString()}}));
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
