// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>

using namespace exhibit;

namespace {

QString ids(const PackFacts& facts)
{
    QStringList list;
    for (const std::string& id : facts.tests.nodeIds())
        list.append(QString::fromStdString(id));
    return list.join(QLatin1Char(' '));
}

} // namespace

/// Packs whose runs are told by reports of several formats.
class TestWitnessFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rules.clear();
        QVERIFY(m_folder->isValid());
    }

    /// A test that log and JUnit file both name is one test, even where the class name alone cannot tell its path.
    void oneTestOneId()
    {
        write("night-1/ci/pytest_build.log", log());
        write("night-1/ci/pytest_build.xml",
              "<testsuite name='pytest' tests='2' failures='1' errors='0' skipped='0'>\n"
              "<testcase classname='checks.cart.Lower' name='check_ok'/>\n"
              "<testcase classname='checks.cart.lowercase' name='check_bad'><failure message='assert 1 == 2'/>"
              "</testcase></testsuite>\n");
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(ids(*pack->facts),
                 QStringLiteral("checks/cart.py::Lower::check_ok checks/cart.py::lowercase::check_bad"));
        QCOMPARE(pack->facts->witnesses.size(), std::size_t{2});
        QCOMPARE(pack->review->runs.size(), std::size_t{1});
        const Run& run = pack->review->runs.front();
        QCOMPARE(toString(run.key), std::string("night-1/build"));
        QVERIFY(!run.report.isNull());
        QVERIFY(!run.log.isNull());
        QVERIFY(run.witnessesAgree);
        QCOMPARE(run.failures.size(), std::size_t{1});
    }

    /// The report goes before the log, and that they disagree is said.
    void reportGoesBeforeTheLog()
    {
        write("night-1/ci/pytest_build.log", log());
        write("night-1/ci/pytest_build.xml", "<testsuite name='pytest' tests='2'>\n"
                                             "<testcase classname='checks.cart.Lower' name='check_ok'/>\n"
                                             "<testcase classname='checks.cart.lowercase' name='check_bad'/>"
                                             "</testsuite>\n");
        const auto pack = read();
        QVERIFY(pack);
        const Run& run = pack->review->runs.front();
        QCOMPARE(run.counts.failed, std::optional<std::int64_t>(0));
        QCOMPARE(run.counts.passed, std::optional<std::int64_t>(2));
        QVERIFY(!run.witnessesAgree);
    }

    void everyFormatIsAWitness()
    {
        for (const char* name : {"junitxml/pytest.xml", "junitxml/surefire.xml", "ctrf/report.json",
                                 "reportlog/session.jsonl", "runnerlog/gitlab.log"})
            write(QString::fromUtf8(name), test::readFile(test::dataPath(QString::fromUtf8(name))));
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->facts->witnesses.size(), std::size_t{5});
        QCOMPARE(pack->review->runs.size(), std::size_t{5});
        for (const Run& run : pack->review->runs) {
            QCOMPARE(runStateName(run.state), std::string_view("failed"));
            QVERIFY(!run.failures.empty());
        }
        const auto flaky = std::count_if(pack->facts->witnesses.begin(), pack->facts->witnesses.end(),
                                         [](const Witness& witness) { return !witness.flaky.empty(); });
        QCOMPARE(flaky, 3);
    }

    /// Allure leaves a file a test: those of a folder are one run, and a test that ran again is one test.
    void aFolderOfAllureIsOneRun()
    {
        const auto result = [this](const char* name, const char* status, int start) {
            write(QStringLiteral("allure-results/%1-result.json").arg(start),
                  QStringLiteral(R"({"uuid":"%1","historyId":"%2","name":"%2","fullName":"checks.cart#%2",)"
                                 R"("status":"%3","statusDetails":{"message":"m%1"},"stage":"finished",)"
                                 R"("labels":[{"name":"framework","value":"pytest"}],"start":%4,"stop":%5})")
                      .arg(start)
                      .arg(QString::fromUtf8(name), QString::fromUtf8(status))
                      .arg(1'700'000'000'000 + start * 1000)
                      .arg(1'700'000'000'500 + start * 1000)
                      .toUtf8());
        };
        result("check_later", "passed", 13);
        result("check_ok", "passed", 10);
        result("check_later", "failed", 11);
        result("check_bad", "broken", 12);
        result("check_skipped", "skipped", 14);
        write("allure-results/1-container.json", R"({"uuid":"c","children":["10"],"befores":[],"afters":[]})");
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->review->runs.size(), std::size_t{1});
        const Run& run = pack->review->runs.front();
        QCOMPARE(run.key.runId, std::string("allure-results"));
        QCOMPARE(run.state, RunState::Failed);
        QCOMPARE(run.counts.total, std::optional<std::int64_t>(4));
        QCOMPARE(run.counts.passed, std::optional<std::int64_t>(2));
        QCOMPARE(run.counts.failed, std::optional<std::int64_t>(1));
        QCOMPARE(run.counts.skipped, std::optional<std::int64_t>(1));
        QCOMPARE(run.failures.size(), std::size_t{1});
        QCOMPARE(run.failures.front().where.path, std::string("allure-results/12-result.json"));
        QCOMPARE(run.durationSeconds, std::optional<double>(4.5));
        const std::vector<FlakyTest>& flaky = pack->facts->witnesses.front().flaky;
        QCOMPARE(flaky.size(), std::size_t{1});
        QCOMPARE(pack->facts->tests.nodeId(flaky.front().test), std::string("checks/cart.py::check_later"));
        QCOMPARE(flaky.front().failedAttempts, std::int64_t{1});
    }

    /// Files that read the same are not one if their paths name different runs.
    void equalReportsOfTwoRuns()
    {
        const QByteArray text = "<testsuite name='s'><testcase classname='c' name='x'/></testsuite>\n";
        write("night-1/ci/pytest_build.xml", text);
        write("night-2/ci/pytest_build.xml", text);
        write("copies/of.xml", text);
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->review->runs.size(), std::size_t{2});
    }

    /// Baselines, apply statistics and flaky tests come from the index as they were read.
    void baselinesAndApplyStats()
    {
        write("baselines/a.json", test::readFile(test::dataPath(QStringLiteral("baseline/tracker.json"))));
        write("runs/phase_05.md", test::readFile(test::dataPath(QStringLiteral("applystats/summary.md"))));
        write("results.jsonl", test::readFile(test::dataPath(QStringLiteral("applystats/results.jsonl"))));
        write("t.xml", test::readFile(test::dataPath(QStringLiteral("junitxml/surefire.xml"))));
        for (const bool fromIndex : {false, true}) {
            ReadStats stats;
            const auto pack = read(&stats);
            QVERIFY(pack);
            QCOMPARE(stats.fromIndex, fromIndex);
            const PackFacts& facts = *pack->facts;
            QCOMPARE(facts.baselineFiles.size(), std::size_t{1});
            QCOMPARE(facts.baselineFiles.front().failingTestIds.size(), std::size_t{2});
            QCOMPARE(facts.baselineFiles.front().signatures.size(), std::size_t{2});
            QCOMPARE(facts.baselineFiles.front().where.path, std::string("baselines/a.json"));
            QCOMPARE(facts.baselineFiles.front().where.firstLine.value, 6);
            QCOMPARE(facts.applyStats.size(), std::size_t{3});
            const auto noOps = std::count_if(facts.applyStats.begin(), facts.applyStats.end(),
                                             [](const ApplyStats& stats) { return stats.isNoOp(); });
            QCOMPARE(noOps, 2);
            QCOMPARE(facts.witnesses.back().flaky.size() + facts.witnesses.front().flaky.size(), std::size_t{3});
        }
    }

    /// The log of a script that only a person's rule knows is a run, cold and from the index, and none without the
    /// rule.
    void aRuleReadsAnOwnScript()
    {
        write("../rules/smoke.toml", "[[runner]]\nname = 'smoke'\n"
                                     "failure = '(?P<name>\\w+) is broken'\n"
                                     "summary = 'smoke: (?P<passed>\\d+) fine, (?P<failed>\\d+) broken'\n"
                                     "matches = ['smoke: 1 fine, 0 broken']\nrejects = ['smoke and fire']\n");
        write("out.txt", "lighting up\ndoor is broken\nsmoke: 2 fine, 1 broken\n");
        m_rules = m_folder->filePath(QStringLiteral("rules")).toStdString();
        for (const bool fromIndex : {false, true}) {
            ReadStats stats;
            const auto pack = read(&stats);
            QVERIFY(pack);
            QCOMPARE(stats.fromIndex, fromIndex);
            QCOMPARE(pack->review->runs.size(), std::size_t{1});
            const Run& run = pack->review->runs.front();
            QCOMPARE(run.runner, std::string("smoke"));
            QVERIFY(run.state == RunState::Failed);
            QCOMPARE(run.failures.size(), std::size_t{1});
            QCOMPARE(toString(run.summary), std::string("out.txt#L3"));
            QVERIFY(pack->facts->artifacts.front().kind == ArtifactKind::RunnerLog);
        }
        m_rules.clear();
        const auto pack = read();
        QVERIFY(pack);
        QVERIFY(pack->review->runs.empty());
    }

    /// The head of a long log is noise of a build; its end tells what it is.
    void aLongLogIsToldByItsEnd()
    {
        QByteArray text;
        for (int i = 0; i < 12'000; ++i)
            text += "[" + QByteArray::number(i) + "/12000] Building CXX object src/part.cpp.o\n";
        text += "FAIL src/cart.test.js\n  \u25cf adds\n\nTest Suites: 1 failed, 1 total\n"
                "Tests:       1 failed, 2 passed, 3 total\nSnapshots:   0 total\nTime:        0.5 s\n";
        write("plain.log", text);
        QByteArray wide("\xff\xfe");
        for (const QChar c : QString::fromUtf8(text.replace("src/part", "lib/part")))
            wide.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
        write("wide/wide.log", wide);
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->review->runs.size(), std::size_t{2});
        for (const Run& run : pack->review->runs) {
            QCOMPARE(run.runner, std::string("jest"));
            QCOMPARE(run.counts.failed, std::optional<std::int64_t>(1));
            QCOMPARE(run.log.firstLine.value, 12'001);
        }
    }

private:
    static QByteArray log()
    {
        return "============================= test session starts =============================\n"
               "collecting ... collected 2 items\n\n"
               "checks/cart.py::Lower::check_ok PASSED [ 50%]\n"
               "checks/cart.py::lowercase::check_bad FAILED [100%]\n\n"
               "=================================== FAILURES ===================================\n"
               "/app/checks/cart.py:8: assert 1 == 2\n"
               "=========================== short test summary info ============================\n"
               "FAILED checks/cart.py::lowercase::check_bad - assert 1 == 2\n"
               "========================= 1 failed, 1 passed in 0.12s =========================\n";
    }

    void write(const QString& name, const QByteArray& text)
    {
        const QString path = m_folder->filePath(QStringLiteral("pack/") + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void write(const char* name, const QByteArray& text) { write(QString::fromUtf8(name), text); }

    Result<PackSnapshot> read(ReadStats* stats = nullptr) const
    {
        ReadOptions options;
        options.cacheDir = m_folder->filePath(QStringLiteral("cache")).toStdString();
        options.dataDir = m_folder->filePath(QStringLiteral("data")).toStdString();
        options.rulesDir = m_rules;
        return readPack(m_folder->filePath(QStringLiteral("pack")).toStdString(), options, CancelFlag(), nullptr,
                        stats);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_rules; ///< folder of a person's own
};

QTEST_GUILESS_MAIN(TestWitnessFormats)
#include "tst_witnessformats.moc"
