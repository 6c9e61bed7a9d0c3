// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/capturedrun.h"
#include "tests/app/pointerresolver.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace exhibit::test;

namespace {

const char* const sixFiles = "autopack-drain-2025-12-28";
const char* const fullPack = "autopack-drain-2025-12-28-full";

QString str(const QJsonValue& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

int num(const QJsonValue& object, const char* key)
{
    return object[QLatin1String(key)].toInt(-1);
}

QJsonArray list(const QJsonValue& object, const char* key)
{
    return object[QLatin1String(key)].toArray();
}

QJsonValue findBy(const QJsonArray& array, const char* key, const QString& value)
{
    for (const QJsonValue& item : array) {
        if (str(item, key) == value)
            return item;
    }
    return {};
}

/// `path#10-20`
QString place(const QJsonValue& pointer)
{
    return str(pointer, "path").section(QLatin1Char('/'), -1) + QLatin1Char('#') +
           QString::number(num(pointer, "first_line"));
}

} // namespace

/// What is true about the real packs (PROVENANCE.md, groundtruth), through both layouts.
class TestRealPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (realPack(QString::fromLatin1(sixFiles)).isEmpty())
            QSKIP(missingPack);
        useFoldersBelow(m_dir.path());
    }

    void runs_data() { bothLayouts(); }

    void runs()
    {
        QFETCH(QString, pack);
        struct Expected
        {
            const char* runId;
            int exitCode, total, failed, passed, skipped, failedCollectors, collected, summaryLine;
        };
        constexpr Expected expected[] = {
            {"research-system-v20", 1, 1450, 60, 1258, 132, 0, 1450, 2014},
            {"research-system-v26", 1, 1448, 60, 1256, 132, 0, 1448, 4056},
            {"research-system-v29", 2, 0, 0, 0, 0, 10, 1389, 4242},
            {"build112-completion", 1, 1441, 59, 1250, 132, 0, 1441, 6255},
            {"scope-smoke-20251206184302", 1, 1441, 61, 1248, 132, 0, 1441, 8272},
            {"research-system-v1", 1, 1443, 60, 1251, 132, 0, 1443, 10290},
        };
        const QJsonArray runs = list(review(pack), "runs");
        QCOMPARE(runs.size(), qsizetype(std::size(expected)));
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const Expected& truth = expected[i];
            const QJsonValue run = runs[i];
            QCOMPARE(str(run, "run_id"), QString::fromLatin1(truth.runId));
            QCOMPARE(num(run, "report_line"), static_cast<int>(i) + 1);
            QCOMPARE(num(run, "exit_code"), truth.exitCode);
            QCOMPARE(num(run, "tests_total"), truth.total);
            QCOMPARE(num(run, "failed"), truth.failed);
            QCOMPARE(num(run, "passed"), truth.passed);
            QCOMPARE(num(run, "skipped"), truth.skipped);
            QCOMPARE(num(run, "failed_collectors"), truth.failedCollectors);
            QCOMPARE(num(run, "collected"), truth.collected);
            QCOMPARE(place(run[QLatin1String("summary_line")]),
                     QStringLiteral("CONSOLIDATED_CI_LOGS.txt#%1").arg(truth.summaryLine));
            QCOMPARE(run[QLatin1String("witnesses_agree")].toBool(), true);
            QCOMPARE(str(run, "state"),
                     truth.total == 0 ? QStringLiteral("collection-failed") : QStringLiteral("failed"));
        }
    }

    void collectionErrors_data() { bothLayouts(); }

    void collectionErrors()
    {
        QFETCH(QString, pack);
        const QJsonArray errors = list(review(pack), "collection_errors");
        QCOMPARE(errors.size(), qsizetype(10));
        std::set<QString> missing;
        for (const QJsonValue& error : errors) {
            QCOMPARE(str(error, "run_id"), QStringLiteral("research-system-v29"));
            missing.insert(str(error, "missing"));
        }
        QCOMPARE(missing.size(), std::size_t(5));
        const QByteArray markdown = runExhibit({QStringLiteral("review"), realPack(pack)}).output;
        QVERIFY(markdown.contains("research-system-v29"));
        QVERIFY(!markdown.contains("research-system-v29: 0 failed"));
    }

    void core_data() { bothLayouts(); }

    void core()
    {
        QFETCH(QString, pack);
        const QJsonObject truth =
            QJsonDocument::fromJson(readFile(groundTruth(QStringLiteral("run_deltas.json")))).object();
        if (truth.isEmpty())
            QSKIP(missingPack);
        const QJsonValue core = review(pack).value(QStringLiteral("core"));
        QCOMPARE(list(core, "always_failing").size(), qsizetype(58));
        std::set<QString> found;
        for (const QJsonValue& test : list(core, "always_failing"))
            found.insert(test.isString() ? test.toString() : str(test, "test"));
        std::set<QString> expected;
        for (const QJsonValue& test : list(truth[QLatin1String("persistent")], "failed_in_all_five_executed_runs"))
            expected.insert(test.toString());
        QCOMPARE(found, expected);
        std::set<QString> movers;
        for (const QJsonValue& mover : list(core, "movers"))
            movers.insert(str(mover, "test"));
        const QStringList expectedMovers = truth[QLatin1String("non_persistent_failures")].toObject().keys();
        QCOMPARE(movers, std::set<QString>(expectedMovers.begin(), expectedMovers.end()));
    }

    void claims_data() { bothLayouts(); }

    void claims()
    {
        QFETCH(QString, pack);
        const QJsonArray claims = list(review(pack), "claims");
        QJsonValue green;
        QJsonValue stamp;
        for (const QJsonValue& claim : claims) {
            const QJsonValue pointer = claim[QLatin1String("pointer")];
            if (str(pointer, "path") != QStringLiteral("README.md"))
                continue;
            if (num(pointer, "first_line") == 1440 && str(claim, "class") == QStringLiteral("test"))
                green = claim;
            if (num(pointer, "first_line") == 1438)
                stamp = claim;
        }
        const QStringList accepted{QStringLiteral("contradicted"), QStringLiteral("scope-mismatch")};
        QVERIFY2(accepted.contains(str(green, "verdict")), qPrintable(str(green, "verdict")));
        std::set<QString> evidence;
        for (const QJsonValue& pointer : list(green, "evidence"))
            evidence.insert(place(pointer));
        for (const int line : {2014, 4056, 4242, 6255, 8272, 10290})
            QVERIFY(evidence.contains(QStringLiteral("CONSOLIDATED_CI_LOGS.txt#%1").arg(line)));
        QCOMPARE(str(stamp, "class"), QStringLiteral("freshness"));
        QVERIFY2(str(stamp, "verdict") != QStringLiteral("supported"), qPrintable(str(stamp, "verdict")));
        bool againstTheOther = false;
        for (const QJsonValue& pointer : list(stamp, "evidence"))
            againstTheOther = againstTheOther || place(pointer) == QStringLiteral("README.md#1447");
        QVERIFY(againstTheOther);
    }

    void everyPointerResolves_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("atLeast");
        const QDir packs(QFileInfo(realPack(QString::fromLatin1(sixFiles))).path());
        for (const QFileInfo& pack : packs.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(pack.fileName())) << pack.filePath() << 1;
        const QDir handMade(dataPath(QStringLiteral("packs")));
        for (const QFileInfo& pack : handMade.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(pack.fileName())) << pack.filePath() << 0;
    }

    void everyPointerResolves()
    {
        QFETCH(QString, path);
        QFETCH(int, atLeast);
        PointerResolver resolver(path, reviewOf(path));
        const QStringList failures = resolver.failures();
        QVERIFY2(failures.isEmpty(), qPrintable(failures.mid(0, 20).join(QLatin1Char('\n'))));
        QVERIFY(resolver.checked() >= atLeast);
    }

    void sameBytesFromFilesAndFromTheIndex_data() { bothLayouts(); }

    void sameBytesFromFilesAndFromTheIndex()
    {
        QFETCH(QString, pack);
        const QStringList arguments{QStringLiteral("review"), realPack(pack), QStringLiteral("--format"),
                                    QStringLiteral("json")};
        std::set<QByteArray> reports;
        // Twice from the files, as threads may take turns in another order, then from the index.
        for (const char* home : {"/first", "/second", "/second"}) {
            useFoldersBelow(m_dir.path() + QLatin1String(home));
            reports.insert(runExhibit(arguments).output);
        }
        useFoldersBelow(m_dir.path());
        QCOMPARE(reports.size(), std::size_t(1));
        QVERIFY(reports.begin()->size() > 10000);
    }

    void members_data()
    {
        QTest::addColumn<QString>("bundle");
        QTest::addColumn<QList<int>>("firstLines");
        QTest::newRow("CI logs") << QStringLiteral("CONSOLIDATED_CI_LOGS.txt")
                                 << QList<int>{2, 2026, 4068, 4254, 6267, 8284};
        QTest::newRow("SOT bundle") << QStringLiteral("docs/SOT_BUNDLE.md") << QList<int>{2, 86, 1544, 3194, 4829};
        QTest::newRow("git context") << QStringLiteral("CODE_AND_GIT_CONTEXT.txt") << QList<int>{2, 59, 328};
    }

    void members()
    {
        QFETCH(QString, bundle);
        QFETCH(QList<int>, firstLines);
        const QJsonValue artifact = findBy(list(review(QString::fromLatin1(sixFiles)), "artifacts"), "path", bundle);
        QCOMPARE(str(artifact, "kind"), QStringLiteral("bundle"));
        QList<int> found;
        for (const QJsonValue& member : list(artifact, "members"))
            found << num(member, "first_line");
        QCOMPARE(found, firstLines);
    }

    void theReadmeInTheBundleIsTheReadme()
    {
        const QJsonValue bundle = findBy(list(review(QString::fromLatin1(sixFiles)), "artifacts"), "path",
                                         QStringLiteral("docs/SOT_BUNDLE.md"));
        const QJsonValue member = findBy(list(bundle, "members"), "path", QStringLiteral("README.md"));
        QCOMPARE(str(member, "duplicate_of"), QStringLiteral("README.md"));
    }

    void nothingCountsDouble()
    {
        const QJsonObject six = review(QString::fromLatin1(sixFiles));
        const QJsonObject full = review(QString::fromLatin1(fullPack));
        QCOMPARE(list(full, "runs").size(), list(six, "runs").size());
        QCOMPARE(list(full, "commits").size(), list(six, "commits").size());
        // The full pack has two run summaries more; each states what became of its run.
        const QJsonArray all = list(full, "claims");
        const auto ofSummaries = std::count_if(all.begin(), all.end(), [](const QJsonValue& claim) {
            return str(claim[QLatin1String("pointer")], "path").endsWith(QLatin1String("run_summary.md"));
        });
        QCOMPARE(all.size() - ofSummaries, list(six, "claims").size());
        QCOMPARE(ofSummaries, 2);
        std::set<QString> claims;
        for (const QJsonValue& claim : list(full, "claims")) {
            // One sentence may speak of several things.
            const QJsonObject about{{QStringLiteral("subject"), claim[QLatin1String("subject")]},
                                    {QStringLiteral("values"), claim[QLatin1String("values")]}};
            const QString where = place(claim[QLatin1String("pointer")]) + str(claim, "class") + str(claim, "text") +
                                  QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact));
            QVERIFY2(claims.insert(where).second, qPrintable(where));
        }
    }

    void utilization()
    {
        const QJsonArray marks =
            list(review(QString::fromLatin1(fullPack)).value(QStringLiteral("telemetry")), "utilization");
        int truncated = 0;
        int above = 0;
        for (const QJsonValue& mark : marks) {
            truncated += mark[QLatin1String("truncated")].toBool() ? 1 : 0;
            above += mark[QLatin1String("percent")].toDouble() > 100 ? 1 : 0;
            QVERIFY(!str(mark[QLatin1String("pointer")], "table").isEmpty());
        }
        QCOMPARE(marks.size(), qsizetype(53));
        QCOMPARE(truncated, 15);
        QCOMPARE(above, 7);
    }

    void searchCountsAsRipgrepDoes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("regex");
        QTest::newRow("literal") << QStringLiteral("PASSED") << false;
        QTest::newRow("literal with marks") << QStringLiteral("[ 10%]") << false;
        QTest::newRow("regex") << QStringLiteral("[0-9]+ (passed|failed)") << true;
        QTest::newRow("anchors") << QStringLiteral("^commit [0-9a-f]{40}$") << true;
    }

    void searchCountsAsRipgrepDoes()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, regex);
        const QString ripgrep = QStandardPaths::findExecutable(QStringLiteral("rg"));
        if (ripgrep.isEmpty())
            QSKIP("ripgrep is not installed");
        const QString pack = realPack(QString::fromLatin1(fullPack));
        qint64 expected = 0;
        for (const QJsonValue& artifact : list(review(QString::fromLatin1(fullPack)), "artifacts")) {
            if (str(artifact, "encoding").isEmpty())
                continue;
            QProcess process;
            QStringList arguments{QStringLiteral("-c"), QStringLiteral("--no-config"), QStringLiteral("-a")};
            if (!regex)
                arguments << QStringLiteral("-F");
            process.start(ripgrep, arguments << QStringLiteral("-e") << pattern
                                             << pack + QLatin1Char('/') + str(artifact, "path"));
            QVERIFY(process.waitForFinished());
            expected += process.readAllStandardOutput().trimmed().toLongLong();
        }
        QStringList arguments{QStringLiteral("search"), pack, pattern, QStringLiteral("--count")};
        if (regex)
            arguments << QStringLiteral("--regex");
        const CapturedRun run = runExhibit(arguments);
        QCOMPARE(run.output.trimmed().toLongLong(), expected);
        QVERIFY(expected > 0);
    }

    void oddFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("kind");
        QTest::newRow("UTF-16 log") << QStringLiteral("phase3_model_stack_test.log") << QStringLiteral("utf-16le")
                                    << QStringLiteral("executor-log");
        QTest::newRow("NULs") << QStringLiteral("phase3_final_verification.log") << QStringLiteral("utf-8")
                              << QStringLiteral("executor-log");
        QTest::newRow("only a mark") << QStringLiteral("nonexistent.json") << QStringLiteral("utf-8")
                                     << QStringLiteral("empty");
        QTest::newRow("token events") << QStringLiteral("build132_telemetry_export.ndjson") << QStringLiteral("utf-8")
                                      << QStringLiteral("token-events");
    }

    void oddFiles()
    {
        QFETCH(QString, path);
        QFETCH(QString, encoding);
        QFETCH(QString, kind);
        const QJsonValue artifact = findBy(list(review(QStringLiteral("odd-files")), "artifacts"), "path", path);
        QCOMPARE(str(artifact, "kind"), kind);
        QCOMPARE(str(artifact, "encoding"), encoding);
        if (kind != QStringLiteral("empty"))
            QVERIFY(num(artifact, "lines") > 0);
    }

    void utf16IsSearchedAsText()
    {
        const CapturedRun run = runExhibit({QStringLiteral("search"), realPack(QStringLiteral("odd-files")),
                                            QStringLiteral("CategoryInfo"), QStringLiteral("--count")});
        QVERIFY(run.output.trimmed().toInt() >= 2);
    }

private:
    static void bothLayouts()
    {
        QTest::addColumn<QString>("pack");
        for (const char* pack : {sixFiles, fullPack})
            QTest::newRow(pack) << QString::fromLatin1(pack);
    }

    QJsonObject reviewOf(const QString& path)
    {
        const auto known = m_reviews.constFind(path);
        if (known != m_reviews.constEnd())
            return *known;
        const CapturedRun run =
            runExhibit({QStringLiteral("review"), path, QStringLiteral("--format"), QStringLiteral("json")});
        if (run.code != 0 || !run.errors.isEmpty())
            qWarning("%s", run.errors.constData());
        return *m_reviews.insert(path, QJsonDocument::fromJson(run.output).object());
    }

    QJsonObject review(const QString& name) { return reviewOf(realPack(name)); }

    QTemporaryDir m_dir;
    QHash<QString, QJsonObject> m_reviews;
};

QTEST_GUILESS_MAIN(TestRealPacks)
#include "tst_realpacks.moc"
