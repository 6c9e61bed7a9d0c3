// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/pointercheck.h"
#include "models/report/reportformats.h"
#include "tests/report/reporthelpers.h"
#include "tests/review/diskpack.h"
#include "tests/support/consolidatedpack.h"
#include "tests/support/testpacks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QJsonObject truth()
{
    return QJsonDocument::fromJson(readFile(groundTruth(QStringLiteral("run_deltas.json")))).object();
}

QStringList sorted(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list << value.toString();
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

/// The reviews of the real packs against what is known to be true of them.
class TestPackReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pack_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(writeConsolidatedPack(m_consolidated.path()));
        QTest::newRow("consolidated") << m_consolidated.path();
        for (const char* name : {"autopack-drain-2025-12-28", "autopack-drain-2025-12-28-full", "odd-files"})
            QTest::newRow(name) << realPack(QString::fromLatin1(name));
    }

    /// Every pointer resolves, and the same pack gives the same bytes.
    void pack()
    {
        QFETCH(QString, name);
        if (name.isEmpty())
            QSKIP(missingPack);
        const PackSnapshot snapshot = DiskPack::readOnce(name).value();
        QStringList failures;
        for (const PointerFailure& failure : checkPointers(snapshot).failures)
            failures << QString::fromStdString(toString(failure.where) + ' ' + failure.reason.id);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(QLatin1Char('\n'))));
        const PackSnapshot again = DiskPack::read(name).value();
        const Messages messages = builtinMessages();
        QCOMPARE(jsonReport(again, messages), jsonReport(snapshot, messages));
        QCOMPARE(markdownReport(again, messages), markdownReport(snapshot, messages));
    }

    /// What a reason of the decision says is not said again below it, whatever group it belongs to.
    void briefSaysAStatementOnce()
    {
        DiskPack pack;
        QByteArray cases;
        for (const char* module : {"cart", "order", "mail"})
            cases += QByteArray("<testcase classname=\"tests.test_") + module +
                     "\" name=\"test_total\"><failure message=\"assert 1 == 2\">E</failure></testcase>\n";
        pack.add(QStringLiteral("junit.xml"),
                 "<testsuite name=\"pytest\" tests=\"3\" failures=\"3\" errors=\"0\">\n" + cases + "</testsuite>\n");
        pack.add(QStringLiteral("README.md"),
                 "# Shop\n\n## Status\n\n- `tests/test_cart.py`: all tests pass.\n- `tests/test_order.py`: all tests "
                 "pass.\n- `tests/test_mail.py`: all tests pass.\n");
        const auto snapshot = pack.read();
        QVERIFY(snapshot.has_value());
        ReportOptions options;
        options.scope = ReportScope::Brief;
        const QByteArray brief = reportBytes(ReportFormat::Markdown, *snapshot, builtinMessages(), {}, options);
        QVERIFY2(brief.contains("## Further mismatches (2)"), brief.constData());
        QCOMPARE(brief.count("README.md says"), 2);
        QVERIFY2(brief.contains("; counted in point 1)"), "the first point says how many are like its own");
        // The head counts statements, as the figures above do, however many are told with one.
        PackSnapshot calm = *snapshot;
        auto review = std::make_shared<Review>(*calm.review);
        review->findings.clear(); // no reason of the decision names one
        calm.review = review;
        const QByteArray other = reportBytes(ReportFormat::Markdown, calm, builtinMessages(), {}, options);
        QCOMPARE(review->totals.mismatches, std::int64_t{3});
        QVERIFY2(other.contains("## Mismatches (3)") && other.contains("**3** (of 6 claims)"), other.constData());
        QCOMPARE(brief.count("\u201ctests/test_cart.py: all tests pass"), 1);
    }

    /// A record of a session claims without any prose beside it.
    void recordsAloneClaim()
    {
        const auto line = [](const char* role, const char* part) -> QByteArray {
            return QByteArray("{\"type\":\"") + role +
                   "\",\"sessionId\":\"s\",\"cwd\":\"/w\",\"message\":{\"role\":\"" + role + "\",\"content\":[" + part +
                   "]}}\n";
        };
        DiskPack pack;
        pack.add(QStringLiteral("session.jsonl"),
                 line("assistant", R"({"type":"tool_use","id":"1","name":"Bash","input":{"command":"pytest -q"}})") +
                     line("user", R"({"type":"tool_result","tool_use_id":"1","is_error":true,)"
                                  R"("content":"Exit code 1\n1 failed, 11 passed in 0.31s"})") +
                     line("assistant", R"({"type":"text","text":"All tests pass."})"));
        const auto snapshot = pack.read();
        QVERIFY(snapshot.has_value());
        const QByteArray text = markdownReport(*snapshot, builtinMessages());
        QVERIFY2(text.contains("\n### A1. session.jsonl says"), text.constData());
        QVERIFY2(!text.contains("neither prose nor"), text.constData());
        QVERIFY2(text.contains("\n\n## Sessions of coding agents\n"), text.constData());
    }

    void runs_data() { namesOfDrainPacks(); }
    void runs()
    {
        QFETCH(QString, name);
        const QString path = realPack(name);
        if (path.isEmpty())
            QSKIP(missingPack);
        const PackSnapshot snapshot = DiskPack::readOnce(path).value();
        const auto& runs = snapshot.review->runs;
        const QJsonObject known = truth();
        const QJsonArray order = known[QStringLiteral("order")].toArray();
        QCOMPARE(qsizetype(runs.size()), order.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            const Run& run = runs[static_cast<std::size_t>(i)];
            const QJsonObject expected = known[QStringLiteral("runs")].toObject()[order[i].toString()].toObject();
            QCOMPARE(QString::fromStdString(run.key.runId), order[i].toString());
            QCOMPARE(run.reportLine.value, i + 1);
            QCOMPARE(run.summary.firstLine.value, expected[QStringLiteral("summary_line")].toInt());
            QCOMPARE(run.exitCode.value_or(-1), expected[QStringLiteral("exit_code_derivable")].toInt());
            QCOMPARE(run.counts.collected.value_or(-1), expected[QStringLiteral("collected")].toInt());
            QCOMPARE(qint64(run.collectionErrors.size()), expected[QStringLiteral("collection_errors")].toInteger());
            QCOMPARE(run.counts.failed.value_or(-1), expected[QStringLiteral("failed")].toInt());
            QVERIFY(run.witnessesAgree);
        }
        QCOMPARE(runs[2].state, RunState::CollectionFailed);
    }

    void core_data() { namesOfDrainPacks(); }
    void core()
    {
        QFETCH(QString, name);
        const QString path = realPack(name);
        if (path.isEmpty())
            QSKIP(missingPack);
        const PackSnapshot snapshot = DiskPack::readOnce(path).value();
        const QJsonObject known = truth();
        const QJsonObject json = QJsonDocument::fromJson(jsonReport(snapshot, builtinMessages())).object();
        const QJsonObject core = json[QStringLiteral("core")].toObject();
        QCOMPARE(sorted(core[QStringLiteral("always_failing")].toArray()),
                 sorted(known[QStringLiteral("persistent")]
                            .toObject()[QStringLiteral("failed_in_all_five_executed_runs")]
                            .toArray()));
        QStringList movers;
        for (const QJsonValue& mover : core[QStringLiteral("movers")].toArray())
            movers << mover.toObject()[QStringLiteral("test")].toString();
        QCOMPARE(movers, known[QStringLiteral("non_persistent_failures")].toObject().keys());
        const QStringList severities{QStringLiteral("none"), QStringLiteral("low"),    QStringLiteral("critical"),
                                     QStringLiteral("none"), QStringLiteral("medium"), QStringLiteral("none")};
        QStringList found;
        for (const QJsonValue& delta : json[QStringLiteral("deltas")].toArray())
            found << delta.toObject()[QStringLiteral("severity")].toString();
        QCOMPARE(found, severities);
    }

    void consolidatedPack()
    {
        const PackSnapshot snapshot = DiskPack::readOnce(m_consolidated.path()).value();
        const Review& review = *snapshot.review;
        QStringList runs;
        for (const Run& run : review.runs) {
            runs << QString::fromStdString(run.key.runId) + QLatin1Char(' ') +
                        QString::number(run.counts.failures().value_or(0)) + QLatin1Char(' ') +
                        QString::number(run.collectionErrors.size());
            QVERIFY(run.witnessesAgree);
            QVERIFY(!run.report.isNull() && !run.log.isNull());
        }
        QCOMPARE(runs, (QStringList{QStringLiteral("mill-system-v1 3 0"), QStringLiteral("mill-system-v2 4 0"),
                                    QStringLiteral("mill-system-v3 0 2"), QStringLiteral("quay7-completion 2 0"),
                                    QStringLiteral("smoke-20260106 4 0"), QStringLiteral("mill-system-v10 3 0")}));
        QCOMPARE(review.alwaysFailing.size(), std::size_t(2));
        QCOMPARE(review.telemetry.events, 12);
        QCOMPARE(review.telemetry.truncated, 4);
        QCOMPARE(review.telemetry.aboveCeiling, 1);
        QCOMPARE(review.telemetry.escalations, 1);
    }

    void telemetryOfTheFullPack()
    {
        const QString path = realPack(QStringLiteral("autopack-drain-2025-12-28-full"));
        if (path.isEmpty())
            QSKIP(missingPack);
        const TelemetryFigures figures = DiskPack::readOnce(path)->review->telemetry;
        QCOMPARE(figures.events, 53);
        QCOMPARE(figures.truncated, 15);
        QCOMPARE(figures.aboveCeiling, 7);
        QCOMPARE(figures.escalations, 1);
        QCOMPARE(figures.successAfterEscalation, 1);
    }

private:
    QTemporaryDir m_consolidated;

    static void namesOfDrainPacks()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("six files") << QStringLiteral("autopack-drain-2025-12-28");
        QTest::newRow("full") << QStringLiteral("autopack-drain-2025-12-28-full");
    }
};

QTEST_GUILESS_MAIN(TestPackReviews)
#include "tst_packreviews.moc"
