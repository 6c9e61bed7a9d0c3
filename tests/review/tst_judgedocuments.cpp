// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/wording/claimtext.h"
#include "tests/support/judging.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;

} // namespace

/// Claims about files, versions, settings, figures, absolutes and commits.
class TestJudgeDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedStatementEndsWithoutStop_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("sentence") << QByteArray("OpenAI is the fallback.") << QByteArray("OpenAI is the fallback");
        QTest::newRow("none") << QByteArray("the fallback") << QByteArray("the fallback");
        QTest::newRow("left open") << QByteArray("and so on ...") << QByteArray("and so on ...");
        QTest::newRow("abbreviation") << QByteArray("tests, e.g.") << QByteArray("tests, e.g.");
        QTest::newRow("question") << QByteArray("Done?") << QByteArray("Done?");
    }

    /// The sentence around it has its own: `says “It is done.”.` ends twice.
    void quotedStatementEndsWithoutStop()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(shownStatement(testClaim(text.toStdString()))), "shown");
    }

    void pathsAndLines_data();
    void pathsAndLines();
    void twoVersions();
    void oppositeSettings();
    void percentagesAgainstTheirRatio();
    void absoluteSentenceAndLaterEntry();
    void commitsOfThePack();
};

void TestJudgeDocuments::pathsAndLines_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char* title, const char* family, const char* path, const char* name, const char* value,
                        const char* verdict) {
        QTest::newRow(title) << QByteArray(family) << QByteArray(path) << QByteArray(name) << QByteArray(value)
                             << QByteArray(verdict);
    };
    row("in the pack", "path", "docs/guide.md", "", "", "supported");
    row("tests that ran", "path", "tests/test_a.py", "", "", "supported");
    row("covered", "path", "src/app/x.py", "", "", "supported");
    row("covered, by name", "path", "x.py", "", "", "supported");
    row("nowhere", "path", "src/app/unknown.py", "", "", "unsupported");
    row("length in the pack", "line", "docs/guide.md", "lines", "40", "supported");
    row("other length in the pack", "line", "docs/guide.md", "lines", "41", "stale");
    row("line beyond the end", "line", "docs/guide.md", "last", "41", "contradicted");
    row("line inside", "line", "docs/guide.md", "last", "40", "supported");
    row("longer by coverage", "line", "src/app/x.py", "lines", "100", "stale");
    row("fits coverage", "line", "src/app/x.py", "lines", "210", "supported");
    row("coverage says little", "line", "src/app/x.py", "lines", "900", "unsupported");
    row("text not here", "line", "src/app/unknown.py", "last", "10", "unsupported");
}

void TestJudgeDocuments::pathsAndLines()
{
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, verdict);
    FactsBuilder facts;
    facts.artifact("docs/guide.md", ArtifactKind::Prose, 40);
    Witness& log = facts.log({"r1", "p"}, {{"tests/test_a.py::a", P}}, "ci.log", 1);
    log.where.lastLine = LineNumber{7};
    log.summary = ref("ci.log", 7, "1 passed");
    const std::vector<std::string> text = {"collected 1 item",
                                           "tests/test_a.py::a PASSED",
                                           "Name            Stmts   Miss  Cover   Missing",
                                           "---------------------------------------------",
                                           "src\\app\\x.py       50      5    90%   3-9, 120->130, 198-200",
                                           "TOTAL              50      5    90%",
                                           "1 passed"};
    Claim claim = testClaim(path.toStdString(), "file", path.toStdString());
    claim.claimClass = family == "path" ? ClaimClass::Path : ClaimClass::Line;
    if (!name.isEmpty())
        claim.values = {{name.toStdString(), value.toStdString()}};
    const JudgedClaim judged = judgeOne(facts, claim, {{"ci.log", text}});
    QCOMPARE(QByteArray::fromStdString(std::string(verdictName(judged.verdict))), verdict);
    QCOMPARE(judged.evidence.empty(), judged.verdict == Verdict::Unsupported);
}

void TestJudgeDocuments::twoVersions()
{
    const auto version = [](std::int64_t line, const char* kind, const char* value) {
        Claim claim = testClaim(value);
        claim.claimClass = ClaimClass::Version;
        claim.where = ref("README.md", line, value);
        claim.values = {{"version", value}, {"kind", kind}};
        return claim;
    };
    const auto both = judge(FactsBuilder(), {version(1, "newest", "v0.4.6"), version(9, "stated", "0.5.1")});
    QVERIFY(both[0].verdict == Verdict::Contradicted && both[1].verdict == Verdict::Contradicted);
    QCOMPARE(both[0].evidence.at(0).firstLine.value, 9);
    const auto same = judge(FactsBuilder(), {version(1, "newest", "v0.5.1"), version(9, "stated", "0.5.1")});
    QVERIFY(same[0].verdict == Verdict::Unsupported && same[1].verdict == Verdict::Unsupported);
}

void TestJudgeDocuments::oppositeSettings()
{
    Claim sentence = testClaim("execute_fix remains opt-in/disabled by default", "", "");
    sentence.claimClass = ClaimClass::Config;
    const auto excerpt = [](const char* key, const char* value) {
        Claim claim = testClaim(key, "setting", key);
        claim.claimClass = ClaimClass::Config;
        claim.where = ref("README.md", 9, key);
        claim.values = {{"key", key}, {"value", value}};
        return claim;
    };
    const auto verdictWith = [&](const char* key, const char* value) {
        return judge(FactsBuilder(), {sentence, excerpt(key, value)})[0].verdict;
    };
    QVERIFY(verdictWith("allow_execute_fix_global", "true") == Verdict::Contradicted);
    QVERIFY(verdictWith("allow_execute_fix_global", "false") == Verdict::Unsupported);
    QVERIFY(verdictWith("max_execute_fix_per_phase", "1") == Verdict::Unsupported);
    QVERIFY(verdictWith("enabled", "true") == Verdict::Unsupported);
}

void TestJudgeDocuments::percentagesAgainstTheirRatio()
{
    const auto verdictFor = [](const char* text) {
        Claim claim = testClaim(text);
        claim.claimClass = ClaimClass::Metric;
        return judgeOne(FactsBuilder(), claim).verdict;
    };
    QVERIFY(verdictFor("52.6% truncation rate (20/38 events)") == Verdict::Supported);
    QVERIFY(verdictFor("62.6% truncation rate (20/38 events)") == Verdict::Contradicted);
    QVERIFY(verdictFor("catches the 100% cases (2/3 from the first batch)") == Verdict::Unsupported);
    QVERIFY(verdictFor("70% less waste") == Verdict::Unsupported);
}

void TestJudgeDocuments::absoluteSentenceAndLaterEntry()
{
    const auto blanket = [](const char* text, const char* heading) {
        Claim claim = testClaim(text);
        claim.claimClass = ClaimClass::Blanket;
        claim.heading = heading;
        return claim;
    };
    Claim entry = stampClaim(40, "2025-12-28", 1766880000);
    entry.subject = {"section", "2025-12-28: Prevent `/runs/{run_id}` 500s for legacy scope"};
    entry.text = entry.subject.value;
    const auto verdictFor = [&](const char* text, const char* heading) {
        for (const JudgedClaim& judged : judge(FactsBuilder(), {blanket(text, heading), entry})) {
            if (judged.claim.claimClass == ClaimClass::Blanket)
                return judged.verdict;
        }
        return Verdict::NotCheckable;
    };
    QVERIFY(verdictFor("No more `/runs/{id}` 500s during validation", "2025-12-26: API") == Verdict::TooBroad);
    QVERIFY(verdictFor("Removes `/runs/{id}` 500s from wrong service", "2025-12-26: API") == Verdict::Unsupported);
    QVERIFY(verdictFor("No more `/runs/{id}` 500s", "2025-12-30: later than the entry") == Verdict::Unsupported);
    QVERIFY(verdictFor("No more `/users/{id}` 404s", "2025-12-26: API") == Verdict::Unsupported);
}

void TestJudgeDocuments::commitsOfThePack()
{
    FactsBuilder facts;
    Commit commit;
    commit.sha = "b0fe3cc6";
    commit.subject = "fix: a thing";
    commit.where = ref("git.txt", 5, "b0fe3cc6 fix: a thing");
    facts.facts().commits.push_back(commit);
    Claim claim = testClaim("b0fe3cc");
    claim.claimClass = ClaimClass::Reference;
    claim.values = {{"commit", "b0fe3cc"}};
    QVERIFY(judgeOne(facts, claim).verdict == Verdict::Supported);
    claim.values = {{"commit", "aaaaaaa"}};
    QVERIFY(judgeOne(facts, claim).verdict == Verdict::Unsupported);
}

QTEST_APPLESS_MAIN(TestJudgeDocuments)
#include "tst_judgedocuments.moc"
