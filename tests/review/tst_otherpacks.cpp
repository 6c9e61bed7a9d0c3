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
    void reportsOfTheSameClassAreRunsOfTheirOwn();
    void logAndReportOfOneRun_data();
    void logAndReportOfOneRun();
    void claimsAboutClasses_data();
    void claimsAboutClasses();
    void claimsAboutFiles_data();
    void claimsAboutFiles();
    void logOfRunsUnderHeadingsIsProse();
    void programsRunNoTests();
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
    QTest::newRow("another folder") << QStringLiteral("old/junit.xml") << QByteArray("+") << 2;
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

QTEST_GUILESS_MAIN(TestOtherPacks)
#include "tst_otherpacks.moc"
