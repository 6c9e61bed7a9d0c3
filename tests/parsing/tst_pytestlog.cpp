// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/bundle.h"
#include "models/parsing/pytest/pytestlog.h"
#include "tests/parsing/logreading.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace exhibit;
using test::dataPath;
using test::describe;
using test::ParsedLog;
using test::parseLog;
using test::problemIds;
using test::readFile;

namespace {

ParsedLog parseData(const QString& name)
{
    return parseLog(readFile(dataPath(QStringLiteral("pytestlog/") + name + QStringLiteral(".log"))).toStdString());
}

/// `nodeid | crash path:line | message` of every failure.
QStringList describeFailures(const ParsedLog& parsed, const Witness& witness)
{
    QStringList lines;
    for (const Failure& failure : witness.failures) {
        lines << QStringLiteral("%1 | %2:%3 | %4")
                     .arg(QString::fromStdString(parsed.tests.nodeId(failure.test)),
                          QString::fromStdString(failure.crashPath), QString::number(failure.crashLine),
                          QString::fromStdString(failure.message));
    }
    return lines;
}

QStringList failingIds(const TestDictionary& tests, const OutcomeTable& outcomes)
{
    QStringList ids;
    for (std::int32_t id = 0; id < tests.count(); ++id) {
        if (isFailure(outcomes.of(TestId{id})))
            ids << QString::fromStdString(tests.nodeId(TestId{id}));
    }
    ids.sort();
    return ids;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}

bool resolves(const SourceRef& ref, const std::vector<std::string_view>& lines)
{
    return ref.isNull() || (ref.firstLine.isValid() && ref.lastLine.value <= std::int64_t(lines.size()) &&
                            lines[std::size_t(ref.firstLine.zeroBased())].find(ref.quote) != std::string_view::npos);
}

} // namespace

class TestPytestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_data();
    void sessions();
    void tracebackStyles_data();
    void tracebackStyles();
    void pairsOneLineReasonsByPosition();
    void readsCollectionErrors();
    void readsSeveralSessions();
    void ignoresStandardError();
    void pointsIntoTheArtifact();
    void pointersResolve();
    void boundsHostileText();
    void agreesWithGroundTruth();
};

void TestPytestLog::sessions_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* file, const char* expected, const QStringList& problems = {}) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(expected) << problems;
    };
    const char* const all =
        "failed exit=1 collected=91 total=91 passed=82 failed=5 errors=2 skipped=1 xfailed=1 xpassed=1 warnings=1";
    const char* const quiet =
        "failed exit=1 total=91 passed=82 failed=5 errors=2 skipped=1 xfailed=1 xpassed=1 warnings=1";
    const char* const shop =
        "failed exit=1 collected=16 total=16 passed=7 failed=5 errors=2 skipped=1 xfailed=1 xpassed=1 warnings=1";
    for (const char* file : {"verbose-line", "verbose-long", "verbose-short", "default", "default-rA", "noheader-vq",
                             "count", "xdist", "xdist-dots"})
        row(file, all);
    row("quiet", quiet);
    row("quiet-line", quiet);
    row("cov", quiet);
    row("sugar", "failed exit=1 total=2 passed=1 failed=1");
    row("vv", shop);
    row("color", shop);
    row("verbose-native", shop);
    row("short-cut-messages", shop);
    row("live", shop, {QStringLiteral("counts-disagree"), QStringLiteral("summary-disagrees")});
    row("live-output", "failed exit=1 collected=4 total=4 passed=3 failed=1");
    row("qq", "unknown passed=82 failed=5 errors=2 skipped=1 xfailed=1 xpassed=1", {QStringLiteral("cut")});
    row("maxfail", "failed exit=1 collected=91 total=4 passed=2 failed=2");
    row("stop", "failed exit=1 collected=91 total=3 passed=2 failed=1");
    row("xdist-maxfail", "interrupted exit=2 collected=16 total=1 passed=0 failed=1");
    row("keyboard", "interrupted exit=2 collected=2 total=1 passed=1 failed=0");
    row("internal-error", "interrupted exit=3 collected=91 total=0", {QStringLiteral("internal-error")});
    row("output-before-results", "failed exit=1 collected=5 total=5 passed=4 failed=1");
    row("ended-inside-a-test", "interrupted collected=3 passed=1", {QStringLiteral("cut-in")});
    row("hung-quietly", "interrupted exit=1 collected=3 passed=1", {QStringLiteral("cut-in")});
    row("refused", "no-tests exit=4");
    row("collect-q-below", "collection-failed exit=2 total=0 collectors=2");
    row("collect", "collection-failed exit=2 collected=1 total=0 skipped=1 collectors=4");
    row("collect-q", "collection-failed exit=2 total=0 skipped=1 collectors=4");
    row("collect-notb", "collection-failed exit=2 collected=1 total=0 skipped=1 collectors=4");
    row("collect-continue", "failed exit=1 collected=1 total=1 passed=1 failed=0 skipped=1 collectors=4");
    row("xdist-collect", "failed exit=1 collected=1 total=1 passed=1 failed=0 skipped=1 collectors=4");
    row("collection-windows", "collection-failed exit=2 collected=40 total=0 warnings=14 collectors=3");
    row("collect-only", "no-tests exit=0 collected=16 total=0");
    row("collect-only-q", "no-tests exit=0 collected=16 total=0");
    row("collect-only-k", "no-tests exit=0 collected=91 total=0 deselected=10");
    row("none", "no-tests exit=5 collected=91 total=0 deselected=91");
    row("modskip", "no-tests exit=5 collected=0 total=0 skipped=1");
    row("none-empty", "no-tests exit=4 collected=0 total=0");
    row("nothing", "no-tests exit=4 collected=0 total=0");
    row("badopt", "no-tests exit=4");
    row("nested", "failed exit=1 collected=2 total=2 passed=0 failed=2");
    row("nested-short", "failed exit=1 collected=2 total=2 passed=0 failed=2");
    row("windows-tb-line", "failed exit=1 collected=6 total=6 passed=1 failed=3 skipped=1 xfailed=1 warnings=1200");
    row("xdist-workers", "failed exit=1 collected=6 total=6 passed=2 failed=1 errors=1 skipped=1 xfailed=1");
    row("disagree", "failed exit=1 collected=3 total=3 passed=1 failed=2",
        {QStringLiteral("counts-disagree"), QStringLiteral("summary-disagrees")});
    row("green-final-red-list", "unknown collected=2 total=2 passed=2 failed=0", {QStringLiteral("counts-disagree")});
    row("unpaired", "failed exit=1 collected=2 total=2 passed=0 failed=2", {QStringLiteral("unpaired-failures")});
}

void TestPytestLog::sessions()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    QFETCH(QStringList, problems);
    const ParsedLog parsed = parseData(file);
    QCOMPARE(parsed.witnesses.size(), std::size_t(1));
    QCOMPARE(describe(parsed.witnesses.front()), expected);
    QCOMPARE(problemIds(parsed.problems), problems);
    QVERIFY(!parsed.witnesses.front().exitCode || parsed.witnesses.front().exitCodeDerived);
}

void TestPytestLog::tracebackStyles_data()
{
    QTest::addColumn<QString>("crash"); // prefix of the crash paths
    QTest::newRow("verbose-line") << QStringLiteral("/ci/shop/tests/");
    QTest::newRow("verbose-short") << QStringLiteral("tests/");
    QTest::newRow("verbose-long") << QStringLiteral("tests/");
    QTest::newRow("verbose-native") << QStringLiteral("/ci/shop/tests/");
    QTest::newRow("quiet") << QStringLiteral("tests/");
    QTest::newRow("quiet-line") << QStringLiteral("/ci/shop/tests/");
    QTest::newRow("color") << QStringLiteral("tests/");
    QTest::newRow("xdist-dots") << QStringLiteral("tests/");
    QTest::newRow("xdist") << QStringLiteral("tests/");
}

void TestPytestLog::tracebackStyles()
{
    QFETCH(QString, crash);
    const ParsedLog parsed = parseData(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(parsed.witnesses.size(), std::size_t(1));
    QStringList failed;
    for (const QString& line : describeFailures(parsed, parsed.witnesses.front())) {
        if (!line.contains(QLatin1String("test_setup")) && !line.contains(QLatin1String("test_teardown")))
            failed << QString(line).replace(QLatin1String("AssertionError: assert 3"), QLatin1String("assert 3"));
    }
    failed.sort();
    const QStringList expected{
        QStringLiteral("tests/test_shop.py::TestCart::test_deep | %1test_shop.py:20 | ValueError: depth reached:")
            .arg(crash),
        QStringLiteral("tests/test_shop.py::TestCart::test_total | %1test_shop.py:13 | assert 3 == 4").arg(crash),
        QStringLiteral(
            "tests/test_shop.py::test_param[a - b] | %1test_shop.py:25 | AssertionError: assert 'a - b' == 'nothing'")
            .arg(crash),
        QStringLiteral(
            "tests/test_shop.py::test_param[x]y[z] | %1test_shop.py:25 | AssertionError: assert 'x]y[z' == 'nothing'")
            .arg(crash),
        QStringLiteral("tests/test_shop.py::test_warns | %1test_shop.py:51 | AssertionError: printed things")
            .arg(crash)};
    QCOMPARE(failed, expected);
}

void TestPytestLog::pairsOneLineReasonsByPosition()
{
    const ParsedLog parsed = parseData(QStringLiteral("windows-tb-line"));
    QCOMPARE(parsed.witnesses.size(), std::size_t(1));
    const Witness& witness = parsed.witnesses.front();
    const QString rate = QStringLiteral("AttributeError: 'NoneType' object has no attribute 'rate'");
    QCOMPARE(describeFailures(parsed, witness),
             (QStringList{
                 QStringLiteral("tests/shop/test_cart.py::TestCart::test_total | "
                                "C:\\work\\shop\\tests\\shop\\test_cart.py:36 | assert 2 == 0"),
                 QStringLiteral("tests/shop/test_cart.py::TestCart::test_tax | "
                                "c:\\work\\shop\\src\\shop\\price.py:117 | ") +
                     rate,
                 QStringLiteral("tests/shop/test_stock.py::test_order | C:\\work\\shop\\src\\shop\\price.py:117 | ") +
                     rate}));
    QCOMPARE(witness.failures[1].where.firstLine.value, 5);
    QCOMPARE(witness.failures[1].cause.firstLine.value, 14);
    QCOMPARE(QString::fromStdString(witness.reportPath), QStringLiteral(".runs\\night-7\\ci\\pytest_cart.json"));
    QCOMPARE(witness.durationSeconds.value_or(0), 63.18);
    QCOMPARE(witness.summary.firstLine.value, 40);
    QCOMPARE(witness.collectedAt.firstLine.value, 2);
    const TestId xfail = parsed.tests.find("tests/shop/test_stock.py::test_counts");
    QCOMPARE(witness.outcomes.of(xfail), Outcome::XFailed);
    QCOMPARE(witness.outcomes.lines[std::size_t(xfail.value)], 8U);
}

void TestPytestLog::readsCollectionErrors()
{
    const ParsedLog parsed = parseData(QStringLiteral("collection-windows"));
    const auto& errors = parsed.witnesses.at(0).collectionErrors;
    QCOMPARE(errors.size(), std::size_t(3));
    QCOMPARE(errors[0].module, std::string("tests/shop/test_import.py"));
    QCOMPARE(errors[0].exception, std::string("ModuleNotFoundError"));
    QCOMPARE(errors[0].missing, std::string("shop.gone"));
    // The last of a chain of exceptions is the cause.
    QCOMPARE(errors[1].missing, std::string("shop.second"));
    QCOMPARE(errors[1].where.firstLine.value, 20);
    // Prose behind an exception does not hide it.
    QCOMPARE(errors[2].exception, std::string("pydantic.error_wrappers.ValidationError"));
    QVERIFY(errors[2].missing.empty());
}

void TestPytestLog::readsSeveralSessions()
{
    const ParsedLog parsed = parseData(QStringLiteral("several-sessions"));
    QStringList sessions;
    for (const Witness& witness : parsed.witnesses)
        sessions << QString::number(witness.session) + QLatin1Char(' ') + describe(witness);
    QCOMPARE(sessions, (QStringList{QStringLiteral("0 passed exit=0 total=4 passed=4 failed=0"),
                                    QStringLiteral("1 failed exit=1 total=4 passed=3 failed=1"),
                                    QStringLiteral("2 passed exit=0 collected=2 total=2 passed=2 failed=0"),
                                    QStringLiteral("3 interrupted collected=3 passed=1")}));
    QCOMPARE(problemIds(parsed.problems), QStringList{QStringLiteral("cut-in")});
    QCOMPARE(parsed.problems.front().where.firstLine.value, 23);
    QVERIFY(parsed.witnesses[3].summary.isNull());
}

void TestPytestLog::ignoresStandardError()
{
    const std::string session =
        "=== test session starts ===\ncollected 1 item\n\nt/x.py::test_a FAILED [100%]\n=== 1 failed in 0.1s ===\n";
    const std::string noise =
        "\n--- STDERR ---\n\nt/x.py::test_a PASSED [100%]\n=== 1 passed in 0.1s ===\n1 passed in 0.1s\n";
    const ParsedLog parsed = parseLog(session + noise + session);
    QCOMPARE(parsed.witnesses.size(), std::size_t(2));
    for (const Witness& witness : parsed.witnesses)
        QCOMPARE(describe(witness), QStringLiteral("failed exit=1 collected=1 total=1 passed=0 failed=1"));
    QCOMPARE(parsed.witnesses[1].summary.firstLine.value, 16);
}

void TestPytestLog::pointsIntoTheArtifact()
{
    TestDictionary tests;
    PytestLogParser parser({"bundle.txt", "ci/x.log", LineNumber{101}, {}}, tests);
    for (const char* line :
         {"=== test session starts ===", "t/x.py::test_a \x1b[31mFAILED\x1b[0m [100%]", "=== 1 failed in 0.1s ==="})
        parser.addLine(line);
    const auto witnesses = parser.finish();
    QCOMPARE(witnesses.size(), std::size_t(1));
    const Failure& failure = witnesses[0].failures.at(0);
    QCOMPARE(toString(failure.where), std::string("bundle.txt#L102"));
    QCOMPARE(failure.where.member, std::string("ci/x.log"));
    QCOMPARE(failure.where.memberFirstLine.value, 2);
    // The quote is the line as it stands there, escapes included.
    QCOMPARE(failure.where.quote, std::string("t/x.py::test_a \x1b[31mFAILED\x1b[0m [100%]"));
    QCOMPARE(witnesses[0].outcomes.lines[0], 102U);
    QCOMPARE(witnesses[0].where.firstLine.value, 101);
    QCOMPARE(witnesses[0].where.lastLine.value, 103);
}

void TestPytestLog::pointersResolve()
{
    const QDir folder(dataPath(QStringLiteral("pytestlog")));
    for (const QString& name : folder.entryList({QStringLiteral("*.log")})) {
        const ParsedLog parsed = parseData(name.chopped(4));
        const auto lines = linesOf(parsed.text);
        for (const Witness& witness : parsed.witnesses) {
            for (const SourceRef& ref : {witness.where, witness.summary, witness.collectedAt})
                QVERIFY2(resolves(ref, lines), qPrintable(name));
            for (const Failure& failure : witness.failures)
                QVERIFY2(resolves(failure.where, lines) && resolves(failure.cause, lines), qPrintable(name));
            for (const CollectionError& error : witness.collectionErrors)
                QVERIFY2(resolves(error.where, lines), qPrintable(name));
        }
        for (const Problem& problem : parsed.problems)
            QVERIFY2(resolves(problem.where, lines), qPrintable(name));
    }
}

void TestPytestLog::boundsHostileText()
{
    std::string line = "t/x.py::test_a[";
    for (int i = 0; i < 200'000; ++i)
        line += " PASSED ( - :1:[";
    const std::string start = "=== test session starts ===\n";
    QCOMPARE(parseLog(start + line + "\n=== short test summary info ===\nFAILED " + line + "\n").witnesses.size(),
             std::size_t(1));

    std::string sessions;
    for (std::size_t i = 0; i < PytestLogParser::maxSessions + 5; ++i)
        sessions += "=== 1 passed in 0.1s ===\n";
    const ParsedLog parsed = parseLog(sessions);
    QCOMPARE(parsed.witnesses.size(), PytestLogParser::maxSessions);
    QCOMPARE(problemIds(parsed.problems), QStringList{QStringLiteral("too-many-sessions")});
    QCOMPARE(parsed.problems.front().where.firstLine.value, std::int64_t(PytestLogParser::maxSessions) + 2);
}

namespace {

void compareTotals(const Witness& witness, const QJsonObject& run)
{
    const auto number = [&run](const char* key) { return run[QLatin1String(key)].toInteger(); };
    QCOMPARE(witness.counts.collected.value_or(-1), number("collected"));
    QCOMPARE(witness.counts.total.value_or(-1), number("executed"));
    QCOMPARE(witness.counts.warnings.value_or(-1), number("warnings"));
    QCOMPARE(witness.counts.failedCollectors.value_or(-1), number("collection_errors"));
    QCOMPARE(witness.exitCode.value_or(-1), int(number("exit_code_derivable")));
    QCOMPARE(witness.durationSeconds.value_or(-1), run[QLatin1String("duration_s")].toDouble());
    QCOMPARE(witness.collectedAt.firstLine.value, number("collected_line"));
    QCOMPARE(witness.summary.firstLine.value, number("summary_line"));
    QCOMPARE(QString::fromStdString(witness.summary.quote), run[QLatin1String("summary_text")].toString());
    QVERIFY(witness.reportPath.ends_with(".json"));
}

void compareFailures(const Witness& witness, const TestDictionary& tests, const QJsonObject& run)
{
    QStringList expected;
    for (const QJsonValue& id : run[QLatin1String("failed_node_ids")].toArray())
        expected << id.toString();
    expected.sort();
    QCOMPARE(failingIds(tests, witness.outcomes), expected);
    QCOMPARE(witness.failures.size(), std::size_t(expected.size()));
    for (const Failure& failure : witness.failures)
        QVERIFY(!failure.crashPath.empty() && !failure.message.empty() && !failure.cause.isNull());
}

void compareCollectionErrors(const Witness& witness, const QJsonArray& modules)
{
    QCOMPARE(witness.collectionErrors.size(), std::size_t(modules.size()));
    for (int at = 0; at < modules.size(); ++at) {
        const QJsonObject module = modules[at].toObject();
        const CollectionError& error = witness.collectionErrors[std::size_t(at)];
        QCOMPARE(QString::fromStdString(error.module), module[QLatin1String("module")].toString());
        QCOMPARE(QString::fromStdString(error.exception), module[QLatin1String("error_type")].toString());
        QCOMPARE(QString::fromStdString(error.message), module[QLatin1String("message")].toString());
        QCOMPARE(QString::fromStdString(error.missing), module[QLatin1String("missing_module")].toString());
        QCOMPARE(error.where.firstLine.value, module[QLatin1String("error_line")].toInteger());
    }
}

void compareState(const Witness& witness, const QJsonObject& run, bool collectionFailed)
{
    const RunCounts& counts = witness.counts;
    if (!collectionFailed) {
        QCOMPARE(witness.state, RunState::Failed);
        QCOMPARE(counts.passed.value_or(-1), run[QLatin1String("passed")].toInteger());
        QCOMPARE(counts.failed.value_or(-1), run[QLatin1String("failed")].toInteger());
        QCOMPARE(counts.skipped.value_or(-1), run[QLatin1String("skipped")].toInteger());
        return;
    }
    // A session that could not collect says nothing of passing or failing tests.
    QCOMPARE(witness.state, RunState::CollectionFailed);
    QVERIFY(!counts.passed && !counts.failed && !counts.skipped);
    std::set<std::string> missing;
    for (const CollectionError& error : witness.collectionErrors)
        missing.insert(error.missing);
    QCOMPARE(missing.size(), std::size_t(run[QLatin1String("missing_modules")].toObject().size()));
}

} // namespace

void TestPytestLog::agreesWithGroundTruth()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28"));
    const QString truthFile = test::groundTruth(QStringLiteral("run_deltas.json"));
    if (pack.isEmpty() || truthFile.isEmpty())
        QSKIP(test::missingPack);
    const std::string text = readFile(pack + QStringLiteral("/CONSOLIDATED_CI_LOGS.txt")).toStdString();
    const auto lines = linesOf(text);
    BundleSections sections;
    for (const std::string_view line : lines)
        sections.addLine(line);
    const auto members = sections.finish();
    const QJsonObject truth = QJsonDocument::fromJson(readFile(truthFile)).object();
    const QJsonArray order = truth[QLatin1String("order")].toArray();
    QCOMPARE(members.size(), std::size_t(order.size()));

    TestDictionary tests;
    for (std::size_t at = 0; at < members.size(); ++at) {
        const QJsonObject run = truth[QLatin1String("runs")][order[int(at)].toString()].toObject();
        PytestLogParser parser({"CONSOLIDATED_CI_LOGS.txt", members[at].path, members[at].firstLine, {}}, tests);
        for (auto line = members[at].firstLine; line <= members[at].lastLine; line = line.plus(1))
            parser.addLine(lines[std::size_t(line.zeroBased())]);
        const auto witnesses = parser.finish();
        QCOMPARE(witnesses.size(), std::size_t(1));
        QCOMPARE(problemIds(parser.takeProblems()), QStringList());
        const QJsonArray modules = run[QLatin1String("error_modules")].toArray();
        compareTotals(witnesses.front(), run);
        compareFailures(witnesses.front(), tests, run);
        compareCollectionErrors(witnesses.front(), modules);
        compareState(witnesses.front(), run, !modules.isEmpty());
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(order[int(at)].toString()));
    }
}

QTEST_GUILESS_MAIN(TestPytestLog)
#include "tst_pytestlog.moc"
