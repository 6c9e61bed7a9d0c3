// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/documentreader.h"
#include "models/parsing/rules/rules.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;

namespace {

DocumentRecords readText(const QByteArray& text)
{
    static const Rules rules;
    TestDictionary tests;
    DocumentReader reader(TextSource{"a", {}, LineNumber{1}, {}}, std::nullopt, std::nullopt, rules, tests);
    for (const QByteArray& line : text.split('\n'))
        reader.addLine({line.constData(), static_cast<std::size_t>(line.size())});
    return reader.finish();
}

bool saysThatSomethingIsNotRead(const DocumentRecords& records)
{
    return std::any_of(records.problems.begin(), records.problems.end(), [](const Problem& problem) {
        const std::string_view id = problem.message.id;
        return id.ends_with("count-not-read") || id.ends_with("unknown-outcome") || id.ends_with("unknown-status") ||
               id.ends_with("unfinished");
    });
}

struct Form
{
    const char* name;
    const char* text; ///< `@` is what cannot be read
    const char* state;
    bool isXml;
};

constexpr const char* jestList =
    R"([{"name":"/a/x.test.js","status":"failed","message":"","assertionResults":[)"
    R"({"ancestorTitles":[],"title":"a","status":"passed"},{"ancestorTitles":[],"title":"b","status":"failed"}]}])";

const Form forms[] = {
    {"pytest, errors", R"({"exitcode":null,"summary":{"passed":1,"error":@,"total":2},"tests":[]})", "unknown", false},
    {"pytest, errors, list",
     R"({"exitcode":null,"summary":{"passed":1,"error":@,"total":2},"tests":[{"nodeid":"a","outcome":"error"}]})",
     "failed", false},
    {"pytest, outcome",
     R"({"exitcode":null,"summary":{"passed":1,"total":2},"tests":[{"nodeid":"a","outcome":@},{"nodeid":"b","outcome":"passed"}]})",
     "unknown", false},
    {"pytest, outcome, exit code 0",
     R"({"exitcode":0,"summary":{"passed":1,"total":2},"tests":[{"nodeid":"a","outcome":@},{"nodeid":"b","outcome":"passed"}]})",
     "passed", false},
    {"pytest, collector",
     R"({"exitcode":null,"summary":{"passed":1,"total":1},"tests":[{"nodeid":"b","outcome":"passed"}],"collectors":[{"nodeid":"m","outcome":@,"result":[]}]})",
     "unknown", false},
    {"CTRF, status",
     R"({"results":{"tool":{"name":"x"},"summary":{"tests":2,"passed":2},"tests":[{"name":"a","status":@,"duration":1},{"name":"b","status":"passed","duration":1}]}})",
     "unknown", false},
    {"Jest, failed",
     R"({"numTotalTestSuites":1,"numTotalTests":2,"numPassedTests":1,"numFailedTests":@,"testResults":[]})", "unknown",
     false},
    {"Jest, status",
     R"({"numTotalTestSuites":1,"numTotalTests":2,"numPassedTests":1,"testResults":[{"name":"/a/x.test.js","assertionResults":[{"ancestorTitles":[],"title":"a","status":"passed"},{"ancestorTitles":[],"title":"b","status":@}]}]})",
     "unknown", false},
    {"Playwright, stats",
     R"({"config":{"version":"1"},"suites":[],"errors":[],"stats":{"startTime":"2024-01-01T00:00:00Z","duration":1,"expected":1,"unexpected":@,"flaky":0,"skipped":0}})",
     "unknown", false},
    {"Playwright, status",
     R"({"config":{"version":"1"},"suites":[{"title":"a","file":"a.ts","specs":[{"title":"t","tests":[{"status":@,"results":[]}]},{"title":"u","tests":[{"status":"expected","results":[]}]}]}],"errors":[],"stats":{"duration":1}})",
     "unknown", false},
    {"Cucumber, step",
     R"([{"uri":"a","keyword":"Feature","name":"F","elements":[{"keyword":"Scenario","type":"scenario","name":"S","steps":[{"keyword":"Given","name":"x","result":{"status":@}}]},{"keyword":"Scenario","type":"scenario","name":"T","steps":[{"keyword":"Given","name":"x","result":{"status":"passed"}}]}]}])",
     "unknown", false},
    {"go test, action",
     "{\"Action\":\"run\",\"Package\":\"p\",\"Test\":\"A\"}\n{\"Action\":@,\"Package\":\"p\",\"Test\":\"A\"}\n"
     "{\"Action\":\"pass\",\"Package\":\"p\"}",
     "interrupted", false},
    {"TRX, failed",
     R"(<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary outcome="Completed"><Counters total="2" executed="2" passed="1" failed="@"/></ResultSummary></TestRun>)",
     "unknown", true},
    {"TRX, timeout",
     R"(<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary outcome="Completed"><Counters total="2" executed="2" passed="2" failed="0" timeout="@"/></ResultSummary></TestRun>)",
     "unknown", true},
    {"TRX, outcome",
     R"(<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testId="1" testName="A" outcome="Passed"/><UnitTestResult testId="2" testName="B" outcome="@"/></Results></TestRun>)",
     "unknown", true},
    {"NUnit, failed", R"(<test-run id="0" total="2" passed="1" failed="@" result=""></test-run>)", "unknown", true},
    {"NUnit, result",
     R"(<test-run id="0" result=""><test-case fullname="A" result="Passed"/><test-case fullname="B" result="@"/></test-run>)",
     "unknown", true},
    {"xUnit, failed",
     R"(<assemblies><assembly name="a" test-framework="xUnit" total="2" passed="1" failed="@" skipped="0" errors="0"/></assemblies>)",
     "unknown", true},
    {"xUnit, errors",
     R"(<assemblies><assembly name="a" test-framework="xUnit" total="2" passed="2" failed="0" skipped="0" errors="@"/></assemblies>)",
     "unknown", true},
    {"xUnit, result",
     R"(<assemblies><assembly name="a" test-framework="xUnit"><test name="A" result="Pass"/><test name="B" result="@"/></assembly></assemblies>)",
     "unknown", true},
    {"Robot, failed",
     R"(<robot generator="Robot 6"><statistics><total><stat pass="1" fail="@" skip="0">All Tests</stat></total></statistics></robot>)",
     "unknown", true},
    {"Robot, status",
     R"(<robot generator="Robot 6"><suite name="S"><test name="A"><status status="PASS"/></test><test name="B"><status status="@"/></test></suite></robot>)",
     "unknown", true},
    {"JUnit, errors", R"(<testsuite tests="2" failures="0" errors="@"></testsuite>)", "unknown", true},
};

} // namespace

/// A number or a word of a report that says nothing is unknown, in every format: never zero, and never a pass.
class TestUnreadableResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverCalledPassed_data();
    void isNeverCalledPassed();
    void listStandsAgainstIt();
};

void TestUnreadableResults::isNeverCalledPassed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("state");
    const QByteArray inJson[] = {"9223372036854775808", "\"many\"", "null", "-1", "0.5", "[1]", "{}"};
    const QByteArray inXml[] = {"9223372036854775808", "many", "", "-1", "0.5", "0x1", QByteArray(400, '9')};
    for (const Form& form : forms) {
        for (std::size_t i = 0; i < std::size(inJson); ++i) {
            const QByteArray bad = form.isXml ? inXml[i] : inJson[i];
            QTest::addRow("%s: %s", form.name, bad.left(20).constData())
                << QByteArray(form.text).replace('@', bad) << QByteArray(form.state);
        }
    }
}

void TestUnreadableResults::isNeverCalledPassed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, state);
    const DocumentRecords records = readText(text);
    QCOMPARE(records.witnesses.size(), std::size_t{1});
    const std::string_view name = runStateName(records.witnesses.front().state);
    QCOMPARE(QByteArray(name.data(), static_cast<int>(name.size())), state);
    QVERIFY(saysThatSomethingIsNotRead(records));
}

void TestUnreadableResults::listStandsAgainstIt()
{
    const DocumentRecords records = readText(
        QByteArray(R"({"numTotalTests":2,"numPassedTests":1,"numFailedTests":"x","testResults":)") + jestList + '}');
    QCOMPARE(records.witnesses.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(records.witnesses.front().state), static_cast<int>(RunState::Failed));
    QVERIFY(records.witnesses.front().counts.failed == 1);
}

QTEST_GUILESS_MAIN(TestUnreadableResults)
#include "tst_unreadableresults.moc"
