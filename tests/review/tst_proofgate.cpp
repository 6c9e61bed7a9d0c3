// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/rules.h"
#include "models/review/claims/judge.h"
#include "models/review/claims/proof/proofgate.h"
#include "models/review/runs/runs.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;
constexpr std::int64_t noon = 1'764'590'400; // 2025-12-01T12:00:00Z
constexpr std::int64_t day = 86'400;

Claim greenClaim()
{
    Claim claim;
    claim.text = "All tests pass";
    claim.where = ref("README.md", 3, claim.text);
    claim.subject = {"suite", {}};
    claim.scope = Scope::Whole;
    claim.genre = Genre::CurrentState;
    claim.binding = claim.text;
    claim.test.allPass = true;
    return claim;
}

Claim countClaim()
{
    Claim claim = greenClaim();
    claim.subject = {"file", "tests/test_b.py"};
    claim.scope = Scope::Part;
    claim.test.total = claim.test.passed = 5;
    return claim;
}

/// An accusation of a green sentence in the document of a part.
JudgedClaim accusationOf(const std::string& part, const Run& run)
{
    JudgedClaim judged;
    judged.claim.text = "All tests pass";
    judged.claim.where = ref("docs/" + part + ".md", 3, judged.claim.text);
    judged.claim.subject = {"suite", {}};
    judged.claim.scope = Scope::Whole;
    judged.claim.genre = Genre::CurrentState;
    judged.claim.binding = judged.claim.text;
    judged.claim.test.allPass = true;
    judged.rule = "check.test.suite";
    judged.verdict = Verdict::Contradicted;
    judged.evidence = {run.summary};
    return judged;
}

struct Work
{
    std::size_t looks = 0;
    int accused = 0;
};

/// Every other part has a test that fails.
Work workOf(int documents, int files)
{
    static const auto rules = Rules::load(shippedRules());
    FactsBuilder facts;
    Results results;
    for (int i = 0; i < files; ++i)
        results.push_back(
            {"tests/test_part" + std::to_string(i) + ".py::turns", i % 2 == 0 ? Outcome::Failed : Outcome::Passed});
    facts.log({"r1", "p"}, results);
    const PackFacts built = facts.build();
    const std::vector<Run> runs = assembleRuns(built);
    const ClaimFacts claimFacts(built, runs, &*rules);
    const MeasuredRules measured;
    const ProofGate gate(claimFacts, measured);
    Work work;
    for (int i = 0; i < documents; ++i) {
        JudgedClaim judged = accusationOf("part" + std::to_string(i), runs.front());
        Judgement judgement;
        gate.examine(judged, judgement);
        work.accused += judged.verdict == Verdict::Contradicted ? 1 : 0;
    }
    work.looks = gate.looks();
    return work;
}

} // namespace

/// An accusation needs its form filled; what lacks an entry is worth a look and nothing more.
class TestProofGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accusesOnlyWithProof_data();
    void accusesOnlyWithProof();
    void countsOfAnotherSetAreNoNotice();
    void needsARunOfTheSuite();
    void needsARuleThatWasRight_data();
    void needsARuleThatWasRight();
    void looksGrowWithThePack_data();
    void looksGrowWithThePack();
};

void TestProofGate::accusesOnlyWithProof_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("lacks");
    const auto row = [](const char* name, const Claim& claim, const char* verdict, const char* lacks) {
        QTest::newRow(name) << claim << QByteArray(verdict) << QByteArray(lacks);
    };
    row("undated state", greenClaim(), "contradicted high", "");
    Claim claim = greenClaim();
    claim.genre = Genre::Plan;
    row("a plan", claim, "unsupported low", "genre");
    claim = greenClaim();
    claim.scope = Scope::Unclear;
    row("which tests is not said", claim, "unsupported low", "scope");
    claim = greenClaim();
    claim.values.push_back({"near-totals", "5, 3"});
    row("the tests of the run are counted beside it", claim, "contradicted high", "");
    claim.test.total = 3;
    row("the total of the run says it", claim, "contradicted high", "");
    claim = greenClaim();
    claim.asOf = {{"2025-12-01", noon - day / 2, false, false}, AsOfSource::Heading};
    row("of the day of the run", claim, "contradicted high", "");
    claim.asOf.stamp = {"2025-11-01", noon - 30 * day, false, false};
    row("of an earlier day", claim, "unsupported low", "as-of");
    claim.asOf.source = AsOfSource::Document;
    row("state with a stamp", claim, "contradicted high", "");
    claim.genre = Genre::Report;
    row("report with a date", claim, "unsupported low", "as-of");
    claim = greenClaim();
    claim.genre = Genre::Ledger;
    row("history without a date", claim, "unsupported low", "as-of");
    claim = countClaim();
    row("number that has moved", claim, "stale high", "");
    claim.asOf = {{"2025-11-01", noon - 30 * day, false, false}, AsOfSource::Row};
    row("number that was right on its day", claim, "stale low", "");
}

void TestProofGate::accusesOnlyWithProof()
{
    QFETCH(Claim, claim);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, lacks);
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}, {"tests/test_b.py::c", P}})
        .createdEpoch = static_cast<double>(noon);
    facts.facts().claims = {claim};
    const PackFacts built = facts.build();
    const JudgedClaim judged = judgeClaims(built, assembleRuns(built)).front();
    QCOMPARE(QByteArray::fromStdString(std::string(verdictName(judged.verdict)) + ' ' +
                                       std::string(confidenceName(judged.confidence))),
             verdict);
    QVERIFY(judged.proof);
    const QByteArray first = judged.proof->lacks.empty()
                                 ? QByteArray()
                                 : QByteArray::fromStdString(std::string(proofEntryName(judged.proof->lacks.front())));
    QCOMPARE(first, lacks);
    QCOMPARE(judged.isNotice(), !lacks.isEmpty());
    if (judged.isNotice() || judged.confidence == Confidence::Low)
        QVERIFY(judged.proposedText.empty());
    // History is not corrected: what was right on its day stays.
    QCOMPARE(judged.recommendation.id == "claim.outdated.recommendation", verdict == "stale low");
}

void TestProofGate::countsOfAnotherSetAreNoNotice()
{
    Claim near = greenClaim();
    near.values.push_back({"near-totals", "34, 6"});
    Claim stated = greenClaim();
    stated.scope = Scope::Unclear;
    stated.test.total = stated.test.passed = 11;
    for (const Claim& claim : {near, stated}) {
        FactsBuilder facts;
        facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}, {"tests/test_b.py::c", P}});
        facts.log({"r2", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}, {"tests/test_b.py::c", P}},
                  "other.log");
        facts.facts().claims = {claim};
        const PackFacts built = facts.build();
        const JudgedClaim judged = judgeClaims(built, assembleRuns(built)).front();
        QCOMPARE(judged.verdict, Verdict::Unsupported);
        QVERIFY(!judged.isNotice());
        QVERIFY(judged.evidence.empty());
    }
}

void TestProofGate::needsARunOfTheSuite()
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}});
    for (const char* name : {"tests/test_b.py", "tests/test_c.py", "tests/test_d.py"})
        facts.facts().mentions.push_back({name, ref("README.md", 9, name)});
    facts.facts().claims = {greenClaim()};
    const PackFacts built = facts.build();
    const JudgedClaim judged = judgeClaims(built, assembleRuns(built)).front();
    QCOMPARE(judged.verdict, Verdict::Unsupported);
    QVERIFY(judged.isNotice());
}

void TestProofGate::needsARuleThatWasRight_data()
{
    QTest::addColumn<QByteArray>("measured");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char* name, const char* measured, const char* verdict) {
        QTest::newRow(name) << QByteArray(measured) << QByteArray(verdict);
    };
    row("nothing was measured", "", "contradicted high");
    row("right every time", "rule = 'check.test.suite'\nright = 41\nunfair = 1", "contradicted high");
    row("right in few cases", "rule = 'check.test.suite'\nright = 8", "contradicted medium");
    row("too few cases", "rule = 'check.test.suite'\nright = 7", "unsupported low");
    row("wrong too often", "rule = 'check.test.suite'\nright = 40\nunfair = 5", "unsupported low");
    row("never measured", "rule = 'check.other'\nright = 40", "unsupported low");
}

void TestProofGate::needsARuleThatWasRight()
{
    QFETCH(QByteArray, measured);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}});
    facts.facts().claims = {greenClaim()};
    const PackFacts built = facts.build();
    std::vector<RuleFile> files;
    if (!measured.isEmpty())
        files.push_back({"precision.toml", "[[precision]]\n" + measured.toStdString() + "\n"});
    const auto rules = MeasuredRules::load(files);
    QVERIFY(rules);
    const JudgedClaim judged = judgeClaims(built, assembleRuns(built), {}, *rules).front();
    QCOMPARE(QByteArray::fromStdString(std::string(verdictName(judged.verdict)) + ' ' +
                                       std::string(confidenceName(judged.confidence))),
             verdict);
    QCOMPARE(judged.isNotice(), verdict.startsWith("unsupported"));
    QCOMPARE(judged.precision.has_value(), !measured.isEmpty());
}

void TestProofGate::looksGrowWithThePack_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("files");
    QTest::newRow("few of both") << 20 << 20;
    QTest::newRow("many documents") << 2000 << 20;
    QTest::newRow("many tests") << 20 << 4000;
    QTest::newRow("many of both") << 2000 << 4000;
}

/// A pack of many parts is judged in the time of its documents and its tests, and not of their product.
void TestProofGate::looksGrowWithThePack()
{
    QFETCH(int, documents);
    QFETCH(int, files);
    const Work work = workOf(documents, files);
    QVERIFY2(work.looks <= 3 * static_cast<std::size_t>(documents + files),
             qPrintable(QStringLiteral("%1 looks").arg(work.looks)));
    // Of a part without tests nobody knows that it is one; of those with tests every other fails.
    const int known = std::min(documents, files);
    QCOMPARE(work.accused, documents - known / 2);
}

QTEST_APPLESS_MAIN(TestProofGate)
#include "tst_proofgate.moc"
