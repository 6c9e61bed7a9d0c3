// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/executors.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;

namespace {

const std::string sample = "[executor]\nid = 'e'\nname = 'E'\n";
const std::string layout = "[executor.layout]\nroot = 'nest'\n";

} // namespace

class TestExecutors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRunOfAPath_data();
    void findsTheRunOfAPath();
    void withoutProfilesNoPathNamesARun();
    void readsAProfile();
    void laterFileReplaces();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestExecutors::findsTheRunOfAPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char* path, const char* key) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(key);
    };
    row(".autonomous_runs/run-1/ci/pytest_phase-a.log", "run-1/phase-a");
    row(R"(C:\dev\Thing\.autonomous_runs\run-1\ci\pytest_phase-a.json)", "run-1/phase-a");
    row("pack/x/.autonomous_runs/run-1/ci/pytest_a_b.json", "run-1/a_b");
    row(".autonomous_runs/project/runs/family/run-1/ci/pytest_a.log", "run-1/a");
    row(".autonomous_runs/project/runs/run-1/run_summary.md", "run-1");
    row(".autonomous_runs/project/run-1/run_summary.md", "run-1");
    row(".autonomous_runs/run-1/diagnostics/command_log.jsonl", "run-1");
    row(".autonomous_runs/baselines/abc.json", "");
    row("run-1/pytest_phase-a.log", ""); // neither the root nor the folder of output: anybody's file
    row("runs/run-1/ci/pytest_phase-a.log", "run-1/phase-a");
    row("pytest_phase-a.log", "");
    row("ci/pytest_phase-a.log", "");
    row("docs/README.md", "");
    row("", "");
    row("///", "");
}

void TestExecutors::findsTheRunOfAPath()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, key);
    static const Executors executors = Executors::load(test::shippedRules()).value();
    const auto found = executors.runOfPath(path.toStdString());
    QCOMPARE(QByteArray::fromStdString(found ? toString(*found) : std::string()), key);
}

void TestExecutors::withoutProfilesNoPathNamesARun()
{
    QVERIFY(!Executors().runOfPath(".autonomous_runs/run-1/ci/pytest_a.log"));
    QVERIFY(Executors().runOfRecord("run-1/diagnostics/x.log").empty());
}

void TestExecutors::readsAProfile()
{
    const auto executors = Executors::load(
        {{"e.toml", sample + layout + "output = 'out'\nfile = 'check-{phase}'\ninside = ['tmp']\n" +
                        "[executor.events]\ntable = 't'\nmodel = 'm'\nrun = 'r'\n[executor.trigger]\npercent = 90\n"}});
    QVERIFY(bool(executors));
    const ExecutorProfile& profile = executors->profiles().at(0);
    QCOMPARE(profile.triggerPercent, 90.0);
    QVERIFY(profile.triggerName.empty());
    QCOMPARE(profile.events.table, std::string("t"));
    QCOMPARE(std::string(profile.events.columnOf("model")), std::string("m"));
    QVERIFY(profile.events.columnOf("phase").empty());
    QVERIFY(profile.escalations.table.empty());
    QCOMPARE(toString(*executors->runOfPath("x\\nest\\one\\out\\check-unit.xml")), std::string("one/unit"));
    QVERIFY(hasLayout(profile, "x/nest/one/a.log"));
    QVERIFY(!hasLayout(profile, "x/nest"));
    QVERIFY(!executors->runOfPath("nest/tmp/a.log"));
}

void TestExecutors::laterFileReplaces()
{
    const auto executors = Executors::load({{"a.toml", sample + layout},
                                            {"b.toml", "[executor]\nid = 'f'\nname = 'F'\n" + layout},
                                            {"c.toml", "[executor]\nid = 'e'\nname = 'New'\n" + layout}});
    QVERIFY(bool(executors));
    QCOMPARE(executors->profiles().size(), std::size_t{2});
    QCOMPARE(executors->profiles().at(0).name, std::string("New"));
}

void TestExecutors::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* name, const std::string& text, const char* line, const char* why) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(line) << QByteArray(why);
    };
    row("no id", "\n[executor]\nname = 'E'\n", "2", "id and name");
    row("nothing to recognise it by", sample, "1", "to be recognised by");
    row("unknown key", sample + "colour = 1\n", "4", "nothing reads colour");
    row("unknown key of the layout", sample + layout + "rooot = 'x'\n", "6", "nothing reads rooot");
    row("root of two folders", sample + "[executor.layout]\nroot = 'a/b'\n", "4", "one folder");
    row("file without phase", sample + layout + "file = 'x'\n", "6", "{phase}");
    row("unknown field", sample + "[executor.events]\ntable = 't'\nrun = 'r'\nsize = 's'\n", "7", "nothing reads size");
    row("no run", sample + "[executor.events]\ntable = 't'\n", "4", "column of run");
    row("percent", sample + layout + "[executor.trigger]\npercent = 120\n", "7", "at most 100");
    row("not a table", "executor = 3\n", "1", "must be a table");
}

void TestExecutors::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, why);
    const auto executors = Executors::load({{"mine.toml", text.toStdString()}});
    QVERIFY(!executors);
    QCOMPARE(executors.error().message.id, std::string("error.rules.bad-rule"));
    const auto& args = executors.error().message.args;
    QCOMPARE(args.at(0).value, std::string("mine.toml"));
    QCOMPARE(QByteArray::fromStdString(args.at(1).value), line);
    QVERIFY2(QByteArray::fromStdString(args.at(2).value).contains(why), args.at(2).value.c_str());
}

QTEST_APPLESS_MAIN(TestExecutors)
#include "tst_executors.moc"
