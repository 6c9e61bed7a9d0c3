// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/judging.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;
constexpr auto S = Outcome::Skipped;

Claim greenClaim(std::int64_t total = 0)
{
    Claim claim = testClaim("All tests pass");
    claim.test.allPass = true;
    if (total > 0) {
        claim.test.total = claim.test.passed = total;
        claim.test.failed = 0;
    }
    return claim;
}

Claim fileClaim(const std::string& file, std::int64_t count)
{
    Claim claim = testClaim("10/10 tests passing in " + file, "file", file);
    claim.test.allPass = true;
    claim.test.passed = claim.test.total = count;
    return claim;
}

FactsBuilder redRuns()
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}}, "ci.log", 1);
    facts.log({"r2", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}}, "ci.log", 11);
    facts.failedCollection({"r3", "p"}, {"tests/test_c.py"}, "src.c", "ci.log", 21);
    return facts;
}

/// Two runs of the same two tests; the first of them ends in `first` once, then passes.
FactsBuilder twoRuns(Outcome first)
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", first}, {"tests/test_b.py::b", P}}, "ci.log", 1);
    facts.log({"r2", "p"}, {{"tests/test_a.py::a", P}, {"tests/test_b.py::b", P}}, "ci.log", 11);
    return facts;
}

FactsBuilder greenRuns()
{
    return twoRuns(P);
}
FactsBuilder mixedRuns()
{
    return twoRuns(F);
}

/// A green run before a red one in one log, or beside it in another: then nothing says which is the later.
FactsBuilder greenAndRed(const std::string& second)
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", P}, {"tests/test_b.py::b", P}}, "ci.log", 1);
    facts.log({"r2", "p"}, {{"tests/test_a.py::a", F}, {"tests/test_b.py::b", P}}, second, 11);
    return facts;
}

FactsBuilder runsNamed(const std::string& name)
{
    return name == "red"         ? redRuns()
           : name == "green"     ? greenRuns()
           : name == "mended"    ? mixedRuns()
           : name == "broken"    ? greenAndRed("ci.log")
           : name == "unordered" ? greenAndRed("other.log")
                                 : FactsBuilder();
}

} // namespace

class TestJudgeClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suite_data();
    void suite();
    void otherTestsAreCountedBesideIt();
    void everyRunIsEvidence();
    void testsOfNoExecutedRunAreNone();
    void numbersOfNoRunAccuseNobody();
    void sentencesAboutNamedRuns();
    void laterGreenRun();
    void ownedUpFailures();
    void files_data();
    void files();
    void failuresElsewhereDoNotCount();
    void entryIsNotHeldAgainstLaterRuns();
    void entryThatNamesItsRun();
    void freshness_data();
    void freshness();
    void commitAfterStamp();
    void proposesOneLine();
    void proposesNothingAmbiguous();
    void idsSurviveMovedLines();
    void mostSeriousFirst();
};

void TestJudgeClaims::suite_data()
{
    QTest::addColumn<QByteArray>("runs");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("every run red") << QByteArray("red") << qint64{0} << QByteArray("contradicted");
    QTest::newRow("the only run red, other total") << QByteArray("red") << qint64{9} << QByteArray("unsupported");
    QTest::newRow("every run green") << QByteArray("green") << qint64{0} << QByteArray("supported");
    QTest::newRow("green, same total") << QByteArray("green") << qint64{2} << QByteArray("supported");
    QTest::newRow("green, other total") << QByteArray("green") << qint64{3} << QByteArray("stale");
    QTest::newRow("green, another set") << QByteArray("green") << qint64{30} << QByteArray("unsupported");
    QTest::newRow("red, then green") << QByteArray("mended") << qint64{0} << QByteArray("supported");
    QTest::newRow("green, then red") << QByteArray("broken") << qint64{0} << QByteArray("too-broad");
    QTest::newRow("red and green of no order") << QByteArray("unordered") << qint64{0} << QByteArray("unsupported");
    QTest::newRow("no runs") << QByteArray("none") << qint64{0} << QByteArray("unsupported");
}

void TestJudgeClaims::suite()
{
    QFETCH(QByteArray, runs);
    QFETCH(qint64, total);
    QFETCH(QByteArray, verdict);
    const JudgedClaim judged = judgeOne(runsNamed(runs.toStdString()), greenClaim(total));
    QCOMPARE(QByteArray::fromStdString(std::string(verdictName(judged.verdict))), verdict);
    QVERIFY(!judged.reason.isEmpty());
    QVERIFY(!judged.rule.empty());
    QCOMPARE(judged.evidence.empty(), judged.verdict == Verdict::Unsupported);
    QCOMPARE(!judged.wouldSettle.empty(), judged.verdict == Verdict::Unsupported || total == 9);
}

/// Green runs bear out a sentence about as many tests as they have, not one about others.
void TestJudgeClaims::otherTestsAreCountedBesideIt()
{
    Claim claim = greenClaim(0);
    claim.values.push_back({"near-totals", "34"});
    const JudgedClaim judged = judgeOne(greenRuns(), claim);
    QCOMPARE(judged.verdict, Verdict::Unsupported);
    QCOMPARE(judged.reason.id, std::string("claim.test.suite.counts-near.reason"));
    claim.values.back().value = "2";
    QCOMPARE(judgeOne(greenRuns(), claim).verdict, Verdict::Supported);
}

void TestJudgeClaims::everyRunIsEvidence()
{
    const JudgedClaim judged = judgeOne(redRuns(), greenClaim());
    QCOMPARE(judged.evidence.size(), std::size_t{3});
    QCOMPARE(judged.reason.id, std::string("claim.test.suite.red-and-uncollected.reason"));
    QVERIFY(judged.confidence == Confidence::High);
    QVERIFY(judgeOne(redRuns(), greenClaim(9)).confidence == Confidence::Medium);
}

/// A run that collected far fewer tests than are counted, and executed none, is told with its number: none.
void TestJudgeClaims::testsOfNoExecutedRunAreNone()
{
    FactsBuilder facts;
    facts.failedCollection({"whole", ""}, {"tests/test_a.py"}, "pen").counts.collected = 3;
    const JudgedClaim judged = judgeOne(facts, greenClaim(129));
    QCOMPARE(judged.reason.id, std::string("claim.test.suite.figures-unknown.reason"));
    const auto& args = judged.reason.args;
    QVERIFY(std::any_of(args.begin(), args.end(),
                        [](const MessageArg& arg) { return arg.name == "totals" && arg.value == "0"; }));
}

void TestJudgeClaims::numbersOfNoRunAccuseNobody()
{
    FactsBuilder facts;
    facts.log({"part", ""}, {{"tests/test_a.py::a", F}}, "part.log", 1);
    facts.log({"whole", ""}, {{"tests/test_a.py::a", P}, {"tests/test_b.py::b", P}}, "whole.log", 1);
    const auto verdict = [&facts](qint64 total) { return verdictName(judgeOne(facts, greenClaim(total)).verdict); };
    QCOMPARE(verdict(16), verdictName(Verdict::Unsupported)); // of a run that is not here
    QCOMPARE(verdict(0), verdictName(Verdict::Unsupported));  // the whole is green, only a part was red
    QCOMPARE(verdict(2), verdictName(Verdict::Supported));
    QCOMPARE(verdict(1), verdictName(Verdict::TooBroad)); // the size of the red run
}

void TestJudgeClaims::sentencesAboutNamedRuns()
{
    FactsBuilder facts;
    facts.log({"fix-v1", ""}, {{"tests/test_a.py::a", P}}, "ci.log", 1);
    facts.log({"fix-v12", ""}, {{"tests/test_a.py::a", F}}, "ci.log", 11);
    Claim claim = greenClaim();
    claim.heading = "fix-v12 and fix-v1";
    JudgedClaim judged = judgeOne(facts, claim);
    QVERIFY(judged.verdict == Verdict::TooBroad);
    QCOMPARE(judged.evidence.size(), std::size_t{2});
    claim.heading = "fix-v12";
    judged = judgeOne(facts, claim);
    QVERIFY(judged.verdict == Verdict::Contradicted);
    QVERIFY2(judged.reason.id.starts_with("claim.test.suite.named."), "another run of the pack is green");
    claim.heading = "prefix-v1";
    QVERIFY(judgeOne(facts, claim).verdict != Verdict::Supported);
}

/// The run with the stated number that stands last decides; what failed before it is mended.
void TestJudgeClaims::laterGreenRun()
{
    Claim claim = testClaim("All 2 tests pass");
    claim.test.allPass = true;
    claim.test.total = 2;
    FactsBuilder facts;
    facts.log({"r1", ""}, {{"a", F}, {"b", P}}, "1.log").createdEpoch = 100;
    facts.log({"r2", ""}, {{"a", P}, {"b", P}}, "2.log").createdEpoch = 200;
    QVERIFY(judgeOne(facts, claim).verdict == Verdict::Supported);
    facts.facts().witnesses.front().createdEpoch = 300;
    QVERIFY(judgeOne(facts, claim).verdict == Verdict::TooBroad);
}

void TestJudgeClaims::ownedUpFailures()
{
    Claim claim = testClaim("1 passed, 1 failed");
    claim.test.passed = claim.test.failed = 1;
    QVERIFY(judgeOne(redRuns(), claim).verdict == Verdict::Supported);
    claim.test.failed = 7;
    QVERIFY(judgeOne(redRuns(), claim).verdict == Verdict::Unsupported);
    // Not said to be of all tests, such small numbers are those of a run by chance.
    claim.test.failed = 1;
    claim.scope = Scope::Unclear;
    const JudgedClaim small = judgeOne(redRuns(), claim);
    QVERIFY(small.verdict == Verdict::Unsupported);
    QCOMPARE(small.reason.id, std::string("claim.test.suite.figures-small.reason"));
}

void TestJudgeClaims::files_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char* name, const char* file, qint64 count, const char* verdict) {
        QTest::newRow(name) << QByteArray(file) << count << QByteArray(verdict);
    };
    row("as stated", "tests/test_b.py", 2, "supported");
    row("by name alone", "test_b.py", 2, "supported");
    row("with the repository's folder", "repo/tests/test_b.py", 2, "supported");
    row("count moved", "test_b.py", 3, "stale");
    row("fails", "test_a.py", 2, "contradicted");
    row("fails in the first run", "test_d.py", 1, "supported");
    row("fails in the last run", "test_e.py", 1, "too-broad");
    row("skipped", "test_s.py", 1, "unsupported");
    row("unknown", "test_x.py", 1, "unsupported");
    row("ambiguous", "test_twice.py", 1, "unsupported");
}

void TestJudgeClaims::files()
{
    QFETCH(QByteArray, file);
    QFETCH(qint64, count);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    const Results common = {{"tests/test_a.py::a", F}, {"tests/test_a.py::b", P}, {"tests/test_b.py::a", P},
                            {"tests/test_b.py::b", P}, {"tests/test_s.py::a", S}, {"a/test_twice.py::a", P},
                            {"b/test_twice.py::a", P}};
    Results first = common;
    first.insert(first.end(), {{"tests/test_d.py::a", F}, {"tests/test_e.py::a", P}});
    Results second = common;
    second.insert(second.end(), {{"tests/test_d.py::a", P}, {"tests/test_e.py::a", F}});
    facts.log({"r1", "p"}, first, "ci.log", 1);
    facts.log({"r2", "p"}, second, "ci.log", 21);
    const JudgedClaim judged = judgeOne(facts, fileClaim(file.toStdString(), count));
    QCOMPARE(QByteArray::fromStdString(std::string(verdictName(judged.verdict))), verdict);
    QVERIFY(judged.verdict != Verdict::Unsupported || judged.evidence.empty() || file == "test_s.py");
}

void TestJudgeClaims::failuresElsewhereDoNotCount()
{
    Claim claim = testClaim("15/15 payment tests passing", "named-subset", "payment");
    claim.test.allPass = true;
    claim.test.total = 15;
    const JudgedClaim judged = judgeOne(redRuns(), claim);
    QVERIFY(judged.verdict == Verdict::Unsupported);
    QVERIFY(!judged.wouldSettle.empty());
    QVERIFY(judgeOne(redRuns(), fileClaim("test_b.py", 1)).verdict == Verdict::Supported);
}

void TestJudgeClaims::entryIsNotHeldAgainstLaterRuns()
{
    Claim claim = greenClaim();
    claim.subject = {"build", "BUILD-12 (2024-01-01)"};
    QVERIFY(judgeOne(redRuns(), claim).verdict == Verdict::Unsupported);
}

void TestJudgeClaims::entryThatNamesItsRun()
{
    FactsBuilder facts;
    facts.log({"nightly-7", "p"}, {{"tests/test_a.py::a", F}}, "ci.log", 1);
    facts.log({"nightly-71", "p"}, {{"tests/test_a.py::a", P}}, "ci.log", 11);
    Claim claim = greenClaim();
    claim.subject = {"build", "BUILD-12: nightly-7"};
    claim.heading = claim.subject.value;
    const JudgedClaim judged = judgeOne(facts, claim);
    QVERIFY(judged.verdict == Verdict::Contradicted);
    QCOMPARE(judged.evidence.size(), std::size_t{1});
}

void TestJudgeClaims::freshness_data()
{
    constexpr qint64 day = 86'400;
    constexpr qint64 base = 20'000 * day;
    QTest::addColumn<qint64>("other");
    QTest::addColumn<bool>("otherHasTime");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("weeks later") << base + 16 * day << false << QByteArray("stale");
    QTest::newRow("a day later: tolerated") << base + day << false << QByteArray("unsupported");
    QTest::newRow("same day, with a time") << base + 50'000 << true << QByteArray("unsupported");
    QTest::newRow("earlier") << base - 5 * day << false << QByteArray("unsupported");
}

void TestJudgeClaims::freshness()
{
    QFETCH(qint64, other);
    QFETCH(bool, otherHasTime);
    QFETCH(QByteArray, verdict);
    const std::vector<JudgedClaim> judged = judge(FactsBuilder(), {stampClaim(10, "2024-10-04", 20'000 * 86'400LL),
                                                                   stampClaim(20, "other", other, otherHasTime)});
    for (const JudgedClaim& claim : judged) {
        if (claim.claim.where.firstLine.value != 10)
            continue;
        QCOMPARE(QByteArray::fromStdString(std::string(verdictName(claim.verdict))), verdict);
        if (claim.verdict == Verdict::Stale)
            QCOMPARE(claim.evidence.at(0).firstLine.value, 20);
    }
}

void TestJudgeClaims::commitAfterStamp()
{
    FactsBuilder facts;
    Commit commit;
    commit.sha = "cf80358cd2584acde8d062d623c6c05a81e65eba";
    commit.date = "Sat Dec 27 23:55:33 2025 +1100";
    CommitFile file;
    file.path = "README.md";
    commit.files.push_back(file);
    commit.where = ref("git.txt", 5, "commit cf80358c");
    facts.facts().commits.push_back(commit);
    // Without zone, in a pack whose commits are all +11:00: 14:07 there is ten hours before the commit.
    QVERIFY(judgeOne(facts, stampClaim(10, "2025-12-27 14:07", 1766844420, true)).verdict == Verdict::Stale);
    QVERIFY(judgeOne(facts, stampClaim(10, "2025-12-27 23:50", 1766879400, true)).verdict == Verdict::Supported);
    QVERIFY(judgeOne(facts, stampClaim(10, "2025-12-27", 1766793600)).verdict == Verdict::Supported);
    QVERIFY(judgeOne(facts, stampClaim(10, "2025-12-20", 1766188800)).verdict == Verdict::Stale);
    QCOMPARE(judgeOne(facts, stampClaim(10, "2025-12-20", 1766188800)).evidence.at(0).path, std::string("git.txt"));
}

void TestJudgeClaims::proposesOneLine()
{
    const std::vector<std::string> text = {"# A", "", "10/10 tests passing in test_b.py", "", "end"};
    const JudgedClaim judged = judgeOne(greenRuns(), fileClaim("test_b.py", 10), {{"README.md", text}});
    QCOMPARE(judged.proposedText, std::string("1/1 tests passing in test_b.py"));
    QCOMPARE(judged.proposedDiff,
             std::string("--- a/README.md\n+++ b/README.md\n@@ -1,5 +1,5 @@\n # A\n \n"
                         "-10/10 tests passing in test_b.py\n+1/1 tests passing in test_b.py\n \n end\n"));
}

void TestJudgeClaims::proposesNothingAmbiguous()
{
    const std::vector<std::string> text{"", "", "10 of 10 tests passing in test_b.py since 10 o'clock"};
    const JudgedClaim judged = judgeOne(greenRuns(), fileClaim("test_b.py", 10), {{"README.md", text}});
    QVERIFY(judged.verdict == Verdict::Stale);
    QVERIFY(judged.proposedText.empty());
    QVERIFY(judged.proposedDiff.empty());
}

void TestJudgeClaims::idsSurviveMovedLines()
{
    Claim moved = greenClaim();
    moved.where.firstLine = moved.where.lastLine = LineNumber{203};
    const std::string id = judgeOne(redRuns(), greenClaim()).id;
    QCOMPARE(judgeOne(redRuns(), moved).id, id);
    const std::vector<JudgedClaim> both = judge(redRuns(), {greenClaim(), moved});
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(both[0].id != both[1].id);
    QVERIFY(both[0].id == id || both[1].id == id);
}

void TestJudgeClaims::mostSeriousFirst()
{
    Claim known = testClaim("1 passed, 1 failed");
    known.test.passed = known.test.failed = 1;
    Claim later = greenClaim();
    later.where.firstLine = later.where.lastLine = LineNumber{9};
    const std::vector<JudgedClaim> judged = judge(redRuns(), {known, later, greenClaim()});
    QCOMPARE(judged.size(), std::size_t{3});
    QVERIFY(judged[0].verdict == Verdict::Contradicted);
    QCOMPARE(judged[0].claim.where.firstLine.value, 3);
    QCOMPARE(judged[1].claim.where.firstLine.value, 9);
    QVERIFY(judged[2].verdict == Verdict::Supported);
}

QTEST_APPLESS_MAIN(TestJudgeClaims)
#include "tst_judgeclaims.moc"
