// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// A Surefire report of one class; `cases` are names with `+` (passed), `-` (failed) or `0` (skipped) in front.
QByteArray classReport(const QByteArray& name, const QList<QByteArray>& cases)
{
    QByteArray body;
    int failed = 0;
    int skipped = 0;
    for (const QByteArray& test : cases) {
        body += "  <testcase name=\"" + test.mid(1) + "\" classname=\"" + name + "\" time=\"0.01\">";
        if (test.startsWith('-')) {
            body += "<failure message=\"expected 2\">expected 2</failure>";
            ++failed;
        } else if (test.startsWith('0')) {
            body += "<skipped/>";
            ++skipped;
        }
        body += "</testcase>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + name + "\" time=\"0.5\" tests=\"" +
           QByteArray::number(cases.size()) + "\" errors=\"0\" skipped=\"" + QByteArray::number(skipped) +
           "\" failures=\"" + QByteArray::number(failed) + "\">\n" + body + "</testsuite>\n";
}

DiskPack& addClassReport(DiskPack& pack, const QByteArray& name, const QList<QByteArray>& cases)
{
    const QString path = QStringLiteral("target/surefire-reports/TEST-%1.xml").arg(QString::fromUtf8(name));
    return pack.add(path, classReport(name, cases));
}

bool accuses(Verdict verdict)
{
    return verdict == Verdict::Contradicted || verdict == Verdict::TooBroad || verdict == Verdict::Stale ||
           verdict == Verdict::ScopeMismatch;
}

/// What is said of the test claims of a line: `accused`, `fine` or `unread`.
QByteArray saidOf(const PackSnapshot& pack, std::int64_t line)
{
    QByteArray said = "unread";
    for (const JudgedClaim& judged : pack.review->claims) {
        const Claim& claim = judged.claim;
        if (claim.claimClass != ClaimClass::Test || claim.where.firstLine.value != line)
            continue;
        if (accuses(judged.verdict))
            return "accused";
        said = "fine";
    }
    return said;
}

} // namespace

/// Packs of other tools and languages, as their runs leave them.
class TestOtherPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsOfClassesAreOneRun();
    void textsOfClassesAreNoRuns();
    void reportsOfTheSameClassAreRunsOfTheirOwn();
    void logAndReportOfOneRun_data();
    void logAndReportOfOneRun();
    void claimsAboutClasses_data();
    void claimsAboutClasses();
    void claimsAboutFiles_data();
    void claimsAboutFiles();
    void logOfRunsUnderHeadingsIsProse();
    void programsRunNoTests();
    void lostTestsThatComeBack_data();
    void lostTestsThatComeBack();
    void outdatedDateIsNoCorrection_data();
    void outdatedDateIsNoCorrection();
    void failuresOfOtherRunsNameThem();
    void aLogWithoutATotalIsTheOnlyRun();
    void aStateWithoutATotalIsTheOnlyRun();
    void whatCouldNotBeReadBesideAGreenRunIsNamed();
};

void TestOtherPacks::reportsOfClassesAreOneRun()
{
    DiskPack pack;
    addClassReport(pack, "org.acme.OrderTest", {"-total", "+adds", "+removes"});
    addClassReport(pack, "org.acme.UserTest", {"+login", "+logout"});
    addClassReport(pack, "org.acme.MailTest", {"0sends", "+queues"});
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->runs.size(), std::size_t{1});
    const Run& run = read->review->runs.front();
    QCOMPARE(run.key.runId, std::string("target/surefire-reports"));
    QCOMPARE(run.state, RunState::Failed);
    QCOMPARE(run.counts.passed.value_or(0), 5);
    QCOMPARE(run.counts.failed.value_or(0), 1);
    QCOMPARE(run.counts.skipped.value_or(0), 1);
}

/// Surefire leaves the console text of each class beside its report; a run of many files has read them all.
void TestOtherPacks::textsOfClassesAreNoRuns()
{
    DiskPack pack;
    addClassReport(pack, "a.ATest", {"+x"});
    addClassReport(pack, "a.BTest", {"+y", "+z"});
    const QByteArray rule(79, '-');
    pack.add(QStringLiteral("target/surefire-reports/a.BTest.txt"),
             rule + "\nTest set: a.BTest\n" + rule +
                 "\nTests run: 2, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.2 s -- in a.BTest\n");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->runs.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(read->review->headline.headline.id), QStringLiteral("headline.green.one"));
}

void TestOtherPacks::reportsOfTheSameClassAreRunsOfTheirOwn()
{
    DiskPack pack;
    pack.add(QStringLiteral("one/TEST-a.ATest.xml"), classReport("a.ATest", {"+x"}));
    pack.add(QStringLiteral("two/TEST-a.ATest.xml"), classReport("a.ATest", {"-x"}));
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->runs.size(), std::size_t{2});
}

void TestOtherPacks::logAndReportOfOneRun_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QByteArray>("third");
    QTest::addColumn<int>("runs");
    QTest::newRow("same folder, same results") << QStringLiteral("ci/junit.xml") << QByteArray("+") << 1;
    QTest::newRow("another result") << QStringLiteral("ci/junit.xml") << QByteArray("-") << 2;
    QTest::newRow("another folder") << QStringLiteral("other/junit.xml") << QByteArray("+") << 2;
}

void TestOtherPacks::logAndReportOfOneRun()
{
    QFETCH(QString, report);
    QFETCH(QByteArray, third);
    QFETCH(int, runs);
    DiskPack pack;
    pack.add(QStringLiteral("ci/pytest.log"),
             "============================= test session starts =============================\n"
             "collected 4 items\n\n"
             "tests/test_x.py::test_0 PASSED [ 25%]\ntests/test_x.py::test_1 PASSED [ 50%]\n"
             "tests/test_x.py::test_2 XFAIL [ 75%]\ntests/test_x.py::test_3 XPASS [100%]\n\n"
             "=============== 2 passed, 1 xfailed, 1 xpassed in 0.10s ===============\n");
    pack.add(report,
             "<testsuite name=\"pytest\" tests=\"4\" failures=\"" + QByteArray(third == "-" ? "1" : "0") +
                 "\" skipped=\"1\" errors=\"0\">\n"
                 "<testcase classname=\"tests.test_x\" name=\"test_0\"/>\n"
                 "<testcase classname=\"tests.test_x\" name=\"test_1\">" +
                 QByteArray(third == "-" ? "<failure message=\"no\">no</failure>" : "") +
                 "</testcase>\n"
                 "<testcase classname=\"tests.test_x\" name=\"test_2\"><skipped type=\"pytest.xfail\"/></testcase>\n"
                 "<testcase classname=\"tests.test_x\" name=\"test_3\"/>\n</testsuite>\n");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(static_cast<int>(read->review->runs.size()), runs);
    if (runs == 1)
        QVERIFY(read->review->runs.front().witnessesAgree);
}

void TestOtherPacks::claimsAboutClasses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("green class") << QByteArray("- `UserTest`: 2/2 tests passing") << QByteArray("fine");
    QTest::newRow("red class") << QByteArray("- `OrderTest`: 3/3 tests passing") << QByteArray("accused");
    QTest::newRow("whole name") << QByteArray("All 2 tests pass in `org.acme.UserTest`.") << QByteArray("fine");
    QTest::newRow("unknown class") << QByteArray("- `MailTest`: 4/4 tests passing") << QByteArray("fine");
    QTest::newRow("whole suite") << QByteArray("All 5 tests pass.") << QByteArray("accused");
    QTest::newRow("the others") << QByteArray("All other tests pass.") << QByteArray("fine");
}

void TestOtherPacks::claimsAboutClasses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, said);
    DiskPack pack;
    addClassReport(pack, "org.acme.OrderTest", {"-total", "+adds", "+removes"});
    addClassReport(pack, "org.acme.UserTest", {"+login", "+logout"});
    pack.add(QStringLiteral("STATUS.md"), "# Status\n\n" + line + "\n");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(saidOf(*read, 3), said);
}

void TestOtherPacks::claimsAboutFiles_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("owns up to one") << QByteArray("- tests/test_a.py: 1/2 tests passing") << QByteArray("fine");
    QTest::newRow("claims both") << QByteArray("- tests/test_a.py: 2/2 tests passing") << QByteArray("accused");
    QTest::newRow("size of the green run") << QByteArray("All 3 tests pass.") << QByteArray("fine");
    QTest::newRow("size of the red run") << QByteArray("All 2 tests pass.") << QByteArray("accused");
}

void TestOtherPacks::claimsAboutFiles()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, said);
    DiskPack pack;
    pack.addLog(QStringLiteral("r1"), QStringLiteral("p"), {"+tests/test_a.py::a", "-tests/test_a.py::b"});
    pack.addLog(QStringLiteral("r2"), QStringLiteral("p"),
                {"+tests/test_b.py::a", "+tests/test_b.py::b", "+tests/test_b.py::c"});
    pack.add(QStringLiteral("STATUS.md"), "# Status\n\n" + line + "\n");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(saidOf(*read, 3), said);
}

void TestOtherPacks::logOfRunsUnderHeadingsIsProse()
{
    DiskPack pack;
    pack.add(QStringLiteral("LOG.md"), "# Log\n\n## Second\n\nrun-2: 17 passed, 1 failed.\n\n## First\n\n"
                                       "run-1: 16 passed, 2 failed.\nTotal runs: 2\n");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->facts->artifacts.front().kind, ArtifactKind::Prose);
}

/// A program that crashed is red and counts no test, not even none.
void TestOtherPacks::programsRunNoTests()
{
    const auto read = DiskPack::read(dataPath(QStringLiteral("packs/programs")));
    QVERIFY(read);
    const std::vector<Run>& runs = read->review->runs;
    QStringList told;
    for (const Run& run : runs) {
        told << QString::fromStdString(run.command) + QLatin1Char(' ') +
                    QString::fromUtf8(runStateName(run.state).data());
        QCOMPARE(run.runner, std::string(programRunner));
        QVERIFY(!run.executed);
        QVERIFY(!run.counts.total && !run.counts.passed && !run.counts.failures());
        QVERIFY(!run.counts.failedCollectors);
    }
    QCOMPARE(told, QStringList({QStringLiteral("python jobs/export.py passed"),
                                QStringLiteral("python jobs/import_rates.py rates.csv failed"),
                                QStringLiteral("python jobs/import_rates.py rates.csv failed")}));
    const ReviewTotals& totals = read->review->totals;
    QCOMPARE(totals.runs, 3);
    QCOMPARE(totals.executedRuns, 0);
    QCOMPARE(totals.redRuns, 2);
    QCOMPARE(totals.tests, 0);
    QCOMPARE(totals.mismatches, 1);
    QCOMPARE(read->review->headline.headline.id, std::string("headline.program-failed"));
    QVERIFY(std::any_of(read->review->findings.begin(), read->review->findings.end(), [](const Finding& finding) {
        return finding.title.id == "finding.program-failed.title" && pointsTo(finding.pointers, "import.log", 7);
    }));
    const auto accused = std::find_if(read->review->claims.begin(), read->review->claims.end(),
                                      [](const JudgedClaim& c) { return c.verdict == Verdict::Contradicted; });
    QVERIFY(accused != read->review->claims.end());
    QCOMPARE(accused->rule, std::string("check.status.program"));
}

/// Without -v Go names what fails and counts nothing: of one run nobody says "1 of 1".
void TestOtherPacks::aLogWithoutATotalIsTheOnlyRun()
{
    DiskPack pack;
    pack.add(QStringLiteral("go_test.log"), "--- FAIL: TestReel (0.00s)\n    reel_test.go:14: got 3, want 4\n"
                                            "--- FAIL: TestSpool (0.00s)\n    spool_test.go:9: empty\nFAIL\n"
                                            "FAIL\texample.org/loom/reel\t0.004s\n"
                                            "ok  \texample.org/loom/weft\t0.003s\nFAIL\n");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->runs.size(), std::size_t(1));
    QVERIFY(!read->review->runs.front().counts.total);
    QCOMPARE(read->review->headline.headline.id, std::string("headline.red-lone.many"));
}

/// Playwright keeps of its last run which tests failed, and not how many there were.
void TestOtherPacks::aStateWithoutATotalIsTheOnlyRun()
{
    DiskPack pack;
    pack.add(QStringLiteral("test-results/.last-run.json"), R"({"status": "failed", "failedTests": ["a71f0c-9b2e"]})");
    const auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->headline.headline.id, std::string("headline.red-lone.one"));
}

void TestOtherPacks::whatCouldNotBeReadBesideAGreenRunIsNamed()
{
    DiskPack pack;
    pack.addLog(QStringLiteral("run-1"), QStringLiteral("p1"), {"+t.py::a", "+t.py::b"});
    auto read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->headline.headline.id, std::string("headline.green.one"));
    pack.add(QStringLiteral("test_summary.txt"), "-- mast --\n  [x] stands\n  [ ] bends: it does not\n--\n");
    read = pack.read();
    QVERIFY(read);
    QCOMPARE(read->review->headline.headline.id, std::string("headline.green-unread.one"));
}

void TestOtherPacks::lostTestsThatComeBack_data()
{
    QTest::addColumn<QByteArrayList>("later");
    QTest::addColumn<int>("back");
    QTest::newRow("no later run") << QByteArrayList() << 0;
    QTest::newRow("still gone") << QByteArrayList{"+t.py::new"} << 0;
    QTest::newRow("one is back") << QByteArrayList{"+t.py::c"} << 1;
    QTest::newRow("all are back, one fails") << QByteArrayList{"-t.py::b", "+t.py::c"} << 2;
}

/// Tests that a later run has again did not vanish for good: who is asked to bring them back has to know.
void TestOtherPacks::lostTestsThatComeBack()
{
    QFETCH(QByteArrayList, later);
    const QByteArrayList staying = {"+t.py::a", "+t.py::d", "+t.py::e", "+t.py::f", "+t.py::g"};
    DiskPack pack;
    pack.addLog(QStringLiteral("run-1"), QStringLiteral("p1"), staying + QByteArrayList{"+t.py::b", "+t.py::c"});
    pack.addLog(QStringLiteral("run-2"), QStringLiteral("p1"), staying);
    if (!later.isEmpty())
        pack.addLog(QStringLiteral("run-3"), QStringLiteral("p1"), staying + later);
    const auto read = pack.read();
    QVERIFY(read);
    const auto found =
        std::find_if(read->review->findings.begin(), read->review->findings.end(), [](const Finding& finding) {
            return finding.rule == "run.tests-lost" && finding.runs.front().runId == "run-2";
        });
    QVERIFY(found != read->review->findings.end());
    const auto back = std::find_if(found->title.args.begin(), found->title.args.end(),
                                   [](const MessageArg& arg) { return arg.name == "back"; });
    QVERIFY(back != found->title.args.end());
    QTEST(QString::fromStdString(back->value).toInt(), "back");
}

void TestOtherPacks::outdatedDateIsNoCorrection_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<bool>("proposed");
    QTest::newRow("its source is newer") << QByteArray("2025-12-28") << false;
    QTest::newRow("its source is not") << QByteArray("2025-12-20") << true;
}

/// Of two dates of a document the later is what the other is corrected to, unless it is found outdated itself.
void TestOtherPacks::outdatedDateIsNoCorrection()
{
    QFETCH(QByteArray, listed);
    DiskPack pack;
    pack.add(QStringLiteral("README.md"), "# Shop\n\n**Last Updated**: 2025-12-11\n\n## Project Status\n\n"
                                          "<!-- SUMMARY_START -->\n**Last Updated**: 2025-12-26\n\n"
                                          "- **Builds Completed**: 2\n\n*Auto-generated by a script*\n"
                                          "<!-- SUMMARY_END -->\n");
    pack.add(QStringLiteral("BUILD_HISTORY.md"), "# Build history\n\nLast_Updated: " + listed +
                                                     "\n\n| Date | Build | Text |\n| --- | --- | --- |\n"
                                                     "| 2025-12-19 | BUILD-1 | Cart |\n"
                                                     "| 2025-12-20 | BUILD-2 | Sums |\n");
    const auto read = pack.read();
    QVERIFY(read);
    const auto stamp = std::find_if(read->review->claims.begin(), read->review->claims.end(), [](const auto& claim) {
        return claim.claim.where.path == "README.md" && claim.claim.where.firstLine.value == 3;
    });
    QVERIFY(stamp != read->review->claims.end());
    QVERIFY(stamp->verdict == Verdict::Stale);
    QTEST(!stamp->proposedText.empty(), "proposed");
}

/// What names a run that the pack does not hold says which.
void TestOtherPacks::failuresOfOtherRunsNameThem()
{
    DiskPack pack;
    pack.addLog(QStringLiteral("run-1"), QStringLiteral("p1"), {"+t.py::a"});
    pack.add(QStringLiteral("run-1_DIAGNOSTICS.jsonl"),
             R"({"command": "du -sh .", "exit_code": null, "timed_out": true, "skipped": false, "reason": "timeout", )"
             R"("artifact_path": ".autonomous_runs/run-9/diagnostics/commands/1.log", "label": "disk"})"
             "\n");
    const auto read = pack.read();
    QVERIFY(read);
    const auto found = std::find_if(read->review->findings.begin(), read->review->findings.end(),
                                    [](const Finding& finding) { return finding.rule == "pattern.environment"; });
    QVERIFY(found != read->review->findings.end() && !found->rows.empty());
    QCOMPARE(found->rows.front().cells.front().args.front().value, std::string("run-9"));
}

QTEST_GUILESS_MAIN(TestOtherPacks)
#include "tst_otherpacks.moc"
