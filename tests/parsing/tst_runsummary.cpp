// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/runsummary.h"

#include "tests/support/testpacks.h"

#include <QTest>

#include <string>

using namespace exhibit;

namespace {

std::optional<Witness> parse(const std::string& text, const char* path = "x/other-run/run_summary.md")
{
    TextSource source;
    source.path = path;
    source.text = text;
    return parseRunSummary(source);
}

} // namespace

class TestRunSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file();
    void titles_data();
    void titles();
    void completed_data();
    void completed();
    void realSummaries();
};

void TestRunSummary::file()
{
    const std::string text = test::readFile(test::dataPath(QStringLiteral("runsummary/run_summary.md"))).toStdString();
    const std::optional<Witness> witness = parse(text);
    QVERIFY(witness.has_value());
    QCOMPARE(witness->key.runId, std::string("night-7"));
    QVERIFY(witness->key.phase.empty());
    QVERIFY(witness->kind == WitnessKind::Prose);
    QVERIFY(witness->state == RunState::Unknown);
    QCOMPARE(witness->statedState, std::string("DONE_FAILED_BUDGET_EXHAUSTED"));
    QCOMPARE(witness->where.firstLine.value, 1);
    QCOMPARE(witness->summary.firstLine.value, 4);
    QCOMPARE(witness->summary.quote, std::string("- **State:** DONE_FAILED_BUDGET_EXHAUSTED"));
    QCOMPARE(witness->createdEpoch, std::optional<double>(1766841727.5));
    QVERIFY(witness->counts == RunCounts{});
}

void TestRunSummary::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("run") << QStringLiteral("# Run Summary: r-1\n") << QStringLiteral("r-1|");
    QTest::newRow("phase") << QStringLiteral("# Phase Summary: p-1 - The first\n") << QStringLiteral("|p-1");
    QTest::newRow("phase with a long dash")
        << QStringLiteral("# Phase Summary: p-1 – The first\n") << QStringLiteral("|p-1");
    QTest::newRow("phase without a name") << QStringLiteral("# Phase Summary: p-1\n") << QStringLiteral("|p-1");
    QTest::newRow("phase that names its run")
        << QStringLiteral("# Phase Summary: p-1 - x\n- **Run ID:** r-1\n") << QStringLiteral("r-1|p-1");
    QTest::newRow("carriage returns") << QStringLiteral("# Run Summary: r-1\r\n- **State:** GATE\r\n")
                                      << QStringLiteral("r-1|");
    QTest::newRow("blank lines first") << QStringLiteral("\n\n# Run Summary: r-1") << QStringLiteral("r-1|");
    QTest::newRow("code") << QStringLiteral("# Run Summary: `r-1`") << QStringLiteral("r-1|");
    QTest::newRow("no id") << QStringLiteral("# Run Summary:\n") << QStringLiteral("none");
    QTest::newRow("words instead of an id") << QStringLiteral("# Run Summary: what we did\n") << QStringLiteral("none");
    QTest::newRow("quoted in prose") << QStringLiteral("see `# Run Summary: r-1`\n") << QStringLiteral("none");
    QTest::newRow("far below") << QStringLiteral("x\n").repeated(40) + QStringLiteral("# Run Summary: r-1\n")
                               << QStringLiteral("none");
    QTest::newRow("empty") << QString() << QStringLiteral("none");
}

void TestRunSummary::titles()
{
    QFETCH(QString, text);
    const std::optional<Witness> witness = parse(text.toStdString());
    const std::string key = witness ? witness->key.runId + '|' + witness->key.phase : std::string("none");
    QTEST(QString::fromStdString(key), "key");
}

void TestRunSummary::completed_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::addColumn<qint64>("epoch");
    QTest::newRow("UTC offset") << QStringLiteral("2025-12-27T13:22:07+00:00") << qint64{1766841727};
    QTest::newRow("other offset") << QStringLiteral("2025-12-28T00:22:07+11:00") << qint64{1766841727};
    QTest::newRow("negative offset") << QStringLiteral("2025-12-27T08:22:07-0500") << qint64{1766841727};
    QTest::newRow("Z") << QStringLiteral("2025-12-27 13:22:07Z") << qint64{1766841727};
    QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00:00Z") << qint64{1709164800};
    QTest::newRow("no zone") << QStringLiteral("2025-12-27T13:22:07") << qint64{-1};
    QTest::newRow("placeholder") << QStringLiteral("(To be populated)") << qint64{-1};
    QTest::newRow("thirteenth month") << QStringLiteral("2025-13-27T13:22:07Z") << qint64{-1};
}

void TestRunSummary::completed()
{
    QFETCH(QString, stamp);
    const auto witness = parse("# Run Summary: r\n- **Completed:** " + stamp.toStdString() + "\n");
    QTEST(witness->createdEpoch ? static_cast<qint64>(*witness->createdEpoch) : qint64{-1}, "epoch");
}

void TestRunSummary::realSummaries()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28-full"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const auto first =
        parse(test::readFile(pack + QStringLiteral("/.autonomous_runs/autopack/run_summary.md")).toStdString());
    QVERIFY(first.has_value());
    QCOMPARE(first->key.runId, std::string("research-system-v26"));
    QCOMPARE(first->statedState, std::string("DONE_FAILED_REQUIRES_HUMAN_REVIEW"));
    const auto second = parse(
        test::readFile(pack + QStringLiteral("/.autonomous_runs/autopack/scope-smoke-20251206184302/run_summary.md"))
            .toStdString());
    QCOMPARE(second->key.runId, std::string("scope-smoke-20251206184302"));
    QCOMPARE(second->statedState, std::string("DONE_SUCCESS"));
}

QTEST_GUILESS_MAIN(TestRunSummary)
#include "tst_runsummary.moc"
