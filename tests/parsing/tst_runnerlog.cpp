// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/runnerlog.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace exhibit;
using test::dataPath;
using test::readFile;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void putNumber(QString& line, const char* name, const std::optional<std::int64_t>& number)
{
    if (number && *number != 0)
        line += QStringLiteral(" %1=%2").arg(QLatin1String(name)).arg(*number);
}

QString lines(const SourceRef& ref)
{
    return ref.firstLine == ref.lastLine ? QString::number(ref.firstLine.value)
                                         : QStringLiteral("%1-%2").arg(ref.firstLine.value).arg(ref.lastLine.value);
}

const RunnerRules& shippedRunners()
{
    static const Result<Rules> rules = Rules::load(test::shippedRules());
    return rules ? rules->runners() : RunnerRules::none();
}

/// One line a session, then one a failing test and one a collection error, as in the .expect files.
QStringList describe(const std::vector<Witness>& witnesses, const TestDictionary& tests)
{
    QStringList described;
    for (const Witness& witness : witnesses) {
        QString line = QStringLiteral("session %1 %2").arg(text(witness.runner), text(runStateName(witness.state)));
        const RunCounts& counts = witness.counts;
        putNumber(line, "total", counts.total);
        putNumber(line, "passed", counts.passed);
        putNumber(line, "failed", counts.failed);
        putNumber(line, "errors", counts.errors);
        putNumber(line, "skipped", counts.skipped);
        putNumber(line, "xfailed", counts.xfailed);
        putNumber(line, "xpassed", counts.xpassed);
        line += QStringLiteral(" lines=") + lines(witness.where);
        if (!witness.summary.isNull())
            line += QStringLiteral(" summary=") + lines(witness.summary);
        if (witness.passesUnnamed)
            line += QStringLiteral(" passes-unnamed");
        if (!witness.key.phase.empty())
            line += QStringLiteral(" job=") + text(witness.key.phase);
        if (!witness.command.empty())
            line += QStringLiteral(" $ ") + text(witness.command);
        described += line;
        for (const Failure& failure : witness.failures) {
            QString failing =
                QStringLiteral("  %1 %2 @%3")
                    .arg(text(outcomeName(failure.outcome)), text(tests.nodeId(failure.test)), lines(failure.where));
            if (!failure.message.empty())
                failing += QStringLiteral(" | ") + text(failure.message);
            if (!failure.crashPath.empty())
                failing += QStringLiteral(" | %1:%2").arg(text(failure.crashPath)).arg(failure.crashLine);
            described += failing;
        }
        for (const CollectionError& error : witness.collectionErrors)
            described += QStringLiteral("  not-collected %1 @%2 | %3")
                             .arg(text(error.module), lines(error.where), text(error.message));
    }
    return described;
}

/// The sessions of a log; its tests go to `tests`, its problems to `problems` if asked for.
std::vector<Witness> witnessesOf(std::string_view log, TestDictionary& tests, std::vector<Problem>* problems = nullptr)
{
    TextSource origin;
    origin.path = "a.log";
    RunnerLogParser parser(std::move(origin), shippedRunners(), tests);
    while (!log.empty()) {
        const std::size_t end = std::min(log.find('\n'), log.size());
        parser.addLine(log.substr(0, end));
        log.remove_prefix(std::min(end + 1, log.size()));
    }
    std::vector<Witness> witnesses = parser.finish();
    if (problems)
        *problems = parser.takeProblems();
    return witnesses;
}

} // namespace

/// Each tests/data/runners/NAME.log against NAME.expect: what every session of the log is, as describe() writes it. A
/// log without sessions has an empty expectation.
class TestRunnerLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_data();
    void sessions();
    void unread();
    void doubtsTotals_data();
    void doubtsTotals();
    void boundsNames();
};

void TestRunnerLog::sessions_data()
{
    QTest::addColumn<QString>("name");
    const QDir dir(dataPath(QStringLiteral("runners")));
    for (const QString& file : dir.entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << dir.filePath(file.chopped(4));
}

void TestRunnerLog::sessions()
{
    QFETCH(QString, name);
    const std::string log = readFile(name + QStringLiteral(".log")).toStdString();
    TestDictionary tests;
    const QStringList found = describe(witnessesOf(log, tests), tests);
    if (qEnvironmentVariableIsSet("EXHIBIT_UPDATE_GOLDEN")) {
        QFile file(name + QStringLiteral(".expect"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((found + QStringList(QString())).join(QLatin1Char('\n')).toUtf8());
    }
    QStringList expected = QString::fromUtf8(readFile(name + QStringLiteral(".expect"))).split(QLatin1Char('\n'));
    expected.removeAll(QString());
    QCOMPARE(found.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

/// A text in which a runner was called and nothing was understood says so, at the call, and is no document.
void TestRunnerLog::unread()
{
    const std::string log = readFile(dataPath(QStringLiteral("runners/called-unread.log"))).toStdString();
    QVERIFY(isRunnerLog(TextHead(log)));
    TestDictionary tests;
    std::vector<Problem> problems;
    QVERIFY(witnessesOf(log, tests, &problems).empty());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].message.id, std::string("problem.runner.unread"));
    QCOMPARE(toString(problems[0].where), std::string("a.log#L1"));

    // A run that was cut behind its header is as short as a note.
    QVERIFY(isRunnerLog(TextHead("\n> shop@1.0.0 test\n> vitest run cart\n\n\n RUN  v4.0.8 D:/shop\n\n")));
    QVERIFY(isRunnerLog(TextHead("\n> shop@1.0.0 test\n> jest --ci\n\nsegmentation fault\n")));
    QVERIFY(!isRunnerLog(TextHead("> Shop\n> tests are run by jest\n\nand pass.\n")));
    // A document may quote a line of totals under its title.
    const std::string_view totals = "Tests:       12 passed, 12 total\n";
    QVERIFY(isRunnerLog(TextHead(totals, shippedRunners())));
    const std::string quoting =
        "# Shop\n\n```\n" + std::string(totals) +
        "```\n\n- The cart is new.\n- It is **tested**.\n\n## Next\n\nWe look at the checkout.\n";
    QVERIFY(!isRunnerLog(TextHead(quoting, shippedRunners())));
    QVERIFY(!isRunnerLog(TextHead("# Shop\n\nRun the tests:\n\n$ npx jest --ci\n\nand read what they say.\n")));
}

void TestRunnerLog::doubtsTotals_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<bool>("isDoubted");
    const QByteArray end = "\nTest Suites: 1 passed, 1 total\nTests:       2 passed, 2 total\nTime:        2 s\n"
                           "Ran all test suites.\n";
    QTest::newRow("jest") << "FAIL src/a.test.ts\n  ● cart › caps\n\n    expect(received).toBe(expected)\n" + end
                          << true;
    QTest::newRow("jest, what a test printed")
        << "PASS src/a.test.ts\n  ● Console\n\n    console.error\n      FAIL to load\n" + end << false;
    const QByteArray total = "\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished "
                             "in 0.02s\n";
    QTest::newRow("cargo") << "running 2 tests\ntest a ... ok\ntest b ... FAILED\n" + total << true;
    QTest::newRow("cargo, green") << "running 2 tests\ntest a ... ok\ntest b - should panic ... ok\n" + total << false;
}

/// Totals without a failure below tests that fail do not make a run green.
void TestRunnerLog::doubtsTotals()
{
    QFETCH(QByteArray, log);
    QFETCH(bool, isDoubted);
    TestDictionary tests;
    std::vector<Problem> problems;
    const std::vector<Witness> witnesses = witnessesOf(log.toStdString(), tests, &problems);
    QCOMPARE(witnesses.size(), std::size_t{1});
    QCOMPARE(witnesses[0].state == RunState::Unknown, isDoubted);
    QCOMPARE(problems.size(), std::size_t(isDoubted ? 1 : 0));
}

/// Names of deep subtests with long titles take no more than a name may.
void TestRunnerLog::boundsNames()
{
    constexpr int deep = 90;
    const std::string title(10'000, 't');
    std::string log = "TAP version 13\n";
    for (int depth = 0; depth < deep; ++depth)
        log += std::string(std::size_t(depth) * 4, ' ') + "# Subtest: " + title + std::to_string(depth) + '\n';
    for (int depth = deep - 1; depth >= 0; --depth) {
        const std::string indent(std::size_t(depth) * 4, ' ');
        log += indent + "ok 1 - " + title + std::to_string(depth) + '\n';
        log += indent + "  ---\n" + indent + "  duration_ms: 0.5\n" + indent + "  ...\n" + indent + "1..1\n";
    }
    TestDictionary tests;
    const std::vector<Witness> witnesses = witnessesOf(log, tests);
    QCOMPARE(witnesses.size(), std::size_t{1});
    QVERIFY(tests.count() >= deep);
    for (const std::string& name : tests.nodeIds())
        QVERIFY(name.size() <= maxNodeIdBytes + 10); // and the number of those that are alike
}

QTEST_GUILESS_MAIN(TestRunnerLog)
#include "tst_runnerlog.moc"
