// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/cilog.h"

#include <QTest>

using namespace exhibit;

namespace {

/// Each line with the time of a GitHub runner before it.
QByteArray timed(const QByteArray& text, const QByteArray& columns = {})
{
    QByteArray log;
    int second = 0;
    for (const QByteArray& line : text.split('\n'))
        log += columns + "2026-05-04T10:00:" + QByteArray::number(second++ % 50 + 10) + ".1234567Z " + line + '\n';
    log.chop(1);
    return log;
}

QByteArray join(std::initializer_list<QByteArray> parts)
{
    return QByteArrayList(parts).join('\n');
}

const QByteArray begin = "Current runner version: '2.319.1'\n##[group]Operating System\nUbuntu\n##[endgroup]";
const QByteArray end = "Cleaning up orphan processes";
const QByteArray lint = "##[group]Run make lint\nmake lint\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n"
                        "src/door.c:12: line too long\nmake: *** [Makefile:4: lint] Error 1\n"
                        "##[error]Process completed with exit code 2.";
const QByteArray green = "##[group]Run pytest\npytest\n##[endgroup]\n"
                         "============================= test session starts ==============================\n"
                         "collected 2 items\n\ntests/test_a.py ..  [100%]\n\n"
                         "============================== 2 passed in 0.12s ==============================";
const QByteArray jest =
    "FAIL src/cart.test.js\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 2 passed, 3 total\n"
    "Snapshots:   0 total\nTime:        0.5 s";
const QByteArray red = "##[group]Run pytest\npytest\n##[endgroup]\n"
                       "============================= test session starts ==============================\n"
                       "collected 1 item\n\ntests/test_a.py F  [100%]\n\n"
                       "=========================== short test summary info ============================\n"
                       "FAILED tests/test_a.py::test_bad - assert 1 == 2\n"
                       "============================== 1 failed in 0.12s ==============================\n"
                       "##[error]Process completed with exit code 1.";

QString describe(const Witness& witness)
{
    QStringList parts{QString::fromUtf8(witness.runner.c_str()), QString::fromUtf8(runStateName(witness.state).data())};
    if (!witness.key.phase.empty())
        parts += QStringLiteral("of ") + QString::fromStdString(witness.key.phase);
    if (witness.exitCode && witness.runner == ciJobRunner)
        parts += QStringLiteral("exit %1").arg(*witness.exitCode);
    if (!witness.command.empty())
        parts += QStringLiteral("$ ") + QString::fromStdString(witness.command);
    parts += QString::fromStdString(toString(witness.where)) + QLatin1Char(' ') +
             QString::number(witness.summary.firstLine.value);
    return parts.join(QLatin1Char(' '));
}

} // namespace

/// What the logs of CI jobs say: the test sessions in them, and how the jobs ended.
class TestCiLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobs_data();
    void jobs();
    void tellsWhen();
};

void TestCiLog::jobs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("GitHub, red without tests", timed(join({begin, lint, end})),
        "ci-job failed exit 2 $ make lint a.log#L1-L11 11");
    row("GitHub, green without tests", timed(join({begin, "##[group]Run make\nmake\n##[endgroup]", end})),
        "ci-job passed exit 0 a.log#L1-L8 8");
    row("GitHub, only its end", timed(join({"##[group]Run make\nmake\n##[endgroup]", end})), "");
    row("GitHub, cut", timed(join({begin, "##[group]Run make\nmake\n##[endgroup]"})), "");
    row("GitHub, canceled",
        timed(join({begin, "##[group]Run make\nmake", "##[error]The operation was canceled.", end})),
        "ci-job interrupted a.log#L1-L7 7");
    row("GitHub, tests are why", timed(join({begin, red, end})), "pytest failed a.log#L8-L15 15");
    row("GitHub, green tests and a red step", timed(join({begin, green, lint, end})),
        "pytest passed a.log#L8-L13 13|ci-job failed exit 2 $ make lint a.log#L14-L20 20");
    row("GitHub, green tests", timed(join({begin, green, end})), "pytest passed a.log#L8-L13 13");
    row("GitHub, an annotation is no end",
        timed(join({begin, "##[group]Run make\n##[error]src/door.c:12: too long", end})),
        "ci-job passed exit 0 a.log#L1-L7 7");
    row("two jobs of a downloaded log",
        timed(join({begin, lint, end}), "lint\tUNKNOWN STEP\t") + '\n' +
            timed(join({begin, green, end}), "test\tRun pytest\t"),
        "ci-job failed of lint exit 2 $ make lint a.log#L1-L11 11|pytest passed of test a.log#L20-L25 25");
    row("a step by its column",
        timed("##[group]Run ./check.sh\n##[endgroup]\nbad", "all\tCheck\t") + '\n' +
            timed("##[error]Process completed with exit code 3.", "all\tCheck\t"),
        "ci-job failed of all exit 3 $ ./check.sh a.log#L1-L4 4");
    row("GitLab, red",
        "section_start:1772615000:prepare_executor\r\x1b[0KPreparing\nsection_end:1772615002:prepare_executor\r\x1b["
        "0K\n"
        "section_start:1772615003:step_script\r\x1b[0KExecuting\n\x1b[32;1m$ make lint\x1b[0;m\nmake: *** Error 1\n"
        "section_end:1772615009:step_script\r\x1b[0K\n\x1b[31;1mERROR: Job failed: exit code 2\x1b[0;m",
        "ci-job failed exit 2 $ make lint a.log#L1-L7 7");
    row("GitLab, green",
        "Running with gitlab-runner 16.0\nsection_start:1772615003:step_script\r\x1b[0KExecuting\n$ make\n"
        "section_end:1772615009:step_script\r\x1b[0K\n\x1b[32;1mJob succeeded\x1b[0;m",
        "ci-job passed exit 0 a.log#L1-L5 5");
    row("Azure, red",
        timed("##[section]Starting: Build\n##[section]Starting: Lint\n[command]/bin/bash lint.sh\n"
              "##[error]Bash exited with code '4'.\n##[section]Finishing: Lint\n##[section]Finishing: Build"),
        "ci-job failed exit 4 $ Lint a.log#L1-L4 4");
    row("Azure, green",
        timed("##[section]Starting: Build\n##[section]Starting: Lint\n##[section]Finishing: Lint\n"
              "##[section]Finishing: Build"),
        "ci-job passed exit 0 a.log#L1-L4 4");
    row("Jenkins, red",
        "Started by user Ada\n[Pipeline] Start of Pipeline\n[Pipeline] { (Lint)\n[Pipeline] sh\n+ make lint\n"
        "make: *** Error 1\n[Pipeline] }\n[Pipeline] End of Pipeline\nERROR: script returned exit code 2\nFinished: "
        "FAILURE",
        "ci-job failed exit 2 $ make lint a.log#L1-L9 9");
    row("Jenkins, a project",
        "Started by timer\nRunning as SYSTEM\nBuilding in workspace /w\n+ make\nFinished: SUCCESS",
        "ci-job passed exit 0 a.log#L1-L5 5");
    row("Jenkins, aborted", "Started by timer\nRunning as SYSTEM\nBuilding in workspace /w\n+ make\nFinished: ABORTED",
        "ci-job interrupted a.log#L1-L5 5");
    row("docker compose", "Attaching to web-1\n" + QByteArray(jest).replace("\n", "\nweb-1  | ").prepend("web-1  | "),
        "jest failed a.log#L2-L6 4");
    row("times of day", QByteArray(jest).replace("\n", "\n[10:00:01] ").prepend("[10:00:00] "),
        "jest failed a.log#L1-L5 3");
    row("Jenkins' times",
        QByteArray(jest).replace("\n", "\n[2026-05-04T10:00:01.123Z] ").prepend("[2026-05-04T10:00:00.123Z] "),
        "jest failed a.log#L1-L5 3");
    row("docker compose, two at once",
        "web-1  | FAIL src/cart.test.js\ndb-1   | ready\nnode-1 | FAIL src/door.test.js\n"
        "web-1  | Test Suites: 1 failed, 1 total\nweb-1  | Tests:       1 failed, 2 passed, 3 total\n"
        "node-1 | Test Suites: 1 failed, 1 total\nnode-1 | Tests:       1 failed, 1 total\n"
        "web-1  | Snapshots:   0 total\nnode-1 | Snapshots:   0 total\nnode-1 | Time:        0.4 s\n"
        "web-1  | Time:        0.5 s",
        "jest failed a.log#L1-L11 5|jest failed a.log#L3-L10 7");
    row("Travis, red",
        "travis_fold:start:worker_info\r\x1b[0KWorker information\ntravis_fold:end:worker_info\r\x1b[0K\n$ make "
        "lint\nmake: *** Error 1\n\x1b[31;1mThe command \"make lint\" exited with 2.\x1b[0m\n\nDone. Your build "
        "exited with 1.",
        "ci-job failed exit 2 $ make lint a.log#L1-L5 5");
    row("Travis, green",
        "travis_fold:start:worker_info\r\x1b[0KWorker information\ntravis_fold:end:worker_info\r\x1b[0K\n$ make\n"
        "\x1b[32;1mThe command \"make\" exited with 0.\x1b[0m\n\nDone. Your build exited with 0.",
        "ci-job passed exit 0 a.log#L1-L6 6");
    row("Buildkite, red",
        "~~~ Preparing working directory\n$ cd /w\n~~~ Running script\n$ make lint\nmake: *** Error 1\n"
        "\xF0\x9F\x9A\xA8 Error: The command exited with status 2\n^^^ +++",
        "ci-job failed exit 2 $ make lint a.log#L1-L6 6");
    row("CircleCI", "#!/bin/bash -eo pipefail\nmake lint\n\nmake: *** Error 1\n\nExited with code exit status 2\n",
        "ci-job failed exit 2 a.log#L1-L6 6");
    row("CircleCI, green", "#!/bin/bash -eo pipefail\nmake\nfine\nCircleCI received exit code 0",
        "ci-job passed exit 0 a.log#L1-L4 4");
}

void TestCiLog::jobs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const std::string log = text.toStdString();
    QCOMPARE(QString::fromUtf8(kindName(kindOfContent(log, false)).data()), QStringLiteral("ci-runner-log"));
    const Result<Rules> rules = Rules::load({});
    TestDictionary tests;
    TextSource origin;
    origin.path = "a.log";
    const auto parser = makeCiRunnerLog({origin, *rules, tests});
    const QList<QByteArray> lines = text.split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const std::string line = lines[i].toStdString();
        parser->addLine(LineNumber::fromZeroBased(i), line);
    }
    DocumentRecords records;
    parser->finish(Mojibake::None, records);
    QStringList found;
    for (const Witness& witness : records.witnesses) {
        found += describe(witness);
        QVERIFY(lines.value(static_cast<int>(witness.summary.firstLine.value) - 1)
                    .contains(QByteArray::fromStdString(witness.summary.quote)));
    }
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

/// The run of a job without tests has the time of the line that says how it ended.
void TestCiLog::tellsWhen()
{
    const Result<Rules> rules = Rules::load({});
    TestDictionary tests;
    TextSource origin;
    origin.path = "a.log";
    const auto parser = makeCiRunnerLog({origin, *rules, tests});
    parser->addLine(LineNumber{1}, "2026-05-04T10:00:00.5000000Z ##[group]Run make");
    parser->addLine(LineNumber{2}, "2026-05-04T10:00:02.5000000Z ##[error]Process completed with exit code 2.");
    DocumentRecords records;
    parser->finish(Mojibake::None, records);
    QCOMPARE(records.witnesses.at(0).createdEpoch, std::optional<double>(1777888802.5));
    QVERIFY(records.problems.empty());
}

QTEST_GUILESS_MAIN(TestCiLog)
#include "tst_cilog.moc"
