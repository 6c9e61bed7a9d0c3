// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testpacks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QJsonObject jsonOf(const PackSnapshot& snapshot)
{
    return QJsonDocument::fromJson(jsonReport(snapshot, builtinMessages())).object();
}

/// Compares with tests/golden/<name>; EXHIBIT_UPDATE_GOLDEN=1 writes it anew, to be read by a person before a commit.
void compareGolden(const char* name, const QByteArray& actual)
{
    const QString path = QStringLiteral(EXHIBIT_SOURCE_DIR "/tests/golden/") + QLatin1String(name);
    if (qEnvironmentVariableIsSet("EXHIBIT_UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    const QList<QByteArray> expectedLines = readFile(path).split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expectedLines.size()); ++i)
        QVERIFY2(lines[i] == expectedLines[i],
                 qPrintable(QStringLiteral("line %1 is\n%2\nnot\n%3")
                                .arg(i + 1)
                                .arg(QString::fromUtf8(lines[i]), QString::fromUtf8(expectedLines[i]))));
    QCOMPARE(lines.size(), expectedLines.size());
}

bool hasNull(const QJsonValue& value)
{
    if (value.isNull())
        return true;
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (hasNull(item))
                return true;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (hasNull(it.value()))
                return true;
        }
    }
    return false;
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenMarkdown() { compareGolden("review.md", markdownReport(sampleReview(), builtinMessages())); }
    void goldenJson() { compareGolden("review.json", jsonReport(sampleReview(), builtinMessages())); }

    void contractKeys()
    {
        const QJsonObject root = jsonOf(sampleReview());
        for (const char* key :
             {"schema", "generator", "pack", "artifacts", "runs", "core", "deltas", "signatures", "collection_errors",
              "claims", "findings", "commits", "telemetry", "next_steps", "missing_evidence", "problems"})
            QVERIFY2(root.contains(QLatin1String(key)), key);
        QCOMPARE(root[QStringLiteral("schema")].toString(), QStringLiteral("exhibit.review/1"));
        QVERIFY(!hasNull(root));
    }

    void runsOfTheContract()
    {
        const QJsonArray runs = jsonOf(sampleReview())[QStringLiteral("runs")].toArray();
        QCOMPARE(runs.size(), 3);
        const QJsonObject run = runs[0].toObject();
        QCOMPARE(run[QStringLiteral("run_id")].toString(), QStringLiteral("drain-1"));
        QCOMPARE(run[QStringLiteral("exit_code")].toInt(), 1);
        QCOMPARE(run[QStringLiteral("tests_total")].toInt(), 5);
        QCOMPARE(run[QStringLiteral("failed")].toInt(), 3);
        QCOMPARE(run[QStringLiteral("xfailed")].toInt(-1), 0);
        QCOMPARE(run[QStringLiteral("report_line")].toInt(), 1);
        QCOMPARE(run[QStringLiteral("summary_line")].toObject()[QStringLiteral("first_line")].toInt(), 8);
        QCOMPARE(runs[2].toObject()[QStringLiteral("state")].toString(), QStringLiteral("collection-failed"));
        QCOMPARE(jsonOf(sampleReview())[QStringLiteral("collection_errors")].toArray().size(), 2);
    }

    void impliedValues()
    {
        const QJsonObject claim = jsonOf(sampleReview())[QStringLiteral("claims")].toArray()[0].toObject();
        const QJsonObject values = claim[QStringLiteral("values")].toObject();
        QCOMPARE(values[QStringLiteral("passed")].toInt(-1), 5);
        QCOMPARE(values[QStringLiteral("total")].toInt(-1), 5);
        QCOMPARE(claim[QStringLiteral("verdict")].toString(), QStringLiteral("contradicted"));
    }

    void secretsAreMaskedAndCounted()
    {
        const QByteArray json = jsonReport(sampleReview(), builtinMessages());
        const QByteArray markdown = markdownReport(sampleReview(), builtinMessages());
        QVERIFY(!json.contains("sk-Abc123"));
        QVERIFY(!markdown.contains("sk-Abc123"));
        QVERIFY(markdown.contains("masked"));
        const QJsonObject root = jsonOf(sampleReview());
        QVERIFY(root[QStringLiteral("masked_secrets")].toInt() > 0);
        const QJsonObject pointer =
            root[QStringLiteral("claims")].toArray()[1].toObject()[QStringLiteral("pointer")].toObject();
        QVERIFY(pointer[QStringLiteral("masked")].toBool());
    }

    void machineStaysOutside()
    {
        PackSnapshot snapshot = sampleReview();
        auto facts = std::make_shared<PackFacts>(*snapshot.facts);
        facts->rootPath = "/home/somebody/packs/handmade";
        snapshot.facts = facts;
        QVERIFY(!jsonReport(snapshot, builtinMessages()).contains("somebody"));
        QVERIFY(!markdownReport(snapshot, builtinMessages()).contains("somebody"));
    }

    void localeDoesNotMatter()
    {
        const QByteArray json = jsonReport(sampleReview(), builtinMessages());
        const QByteArray markdown = markdownReport(sampleReview(), builtinMessages());
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(jsonReport(sampleReview(), builtinMessages()), json);
        QCOMPARE(markdownReport(sampleReview(), builtinMessages()), markdown);
        QLocale::setDefault(QLocale::c());
    }

    void evidenceIsNoMarkup()
    {
        const QByteArray markdown = markdownReport(sampleReview(), builtinMessages());
        for (const QByteArray& line : markdown.split('\n')) {
            // Outside of code spans no HTML may be left.
            QByteArray outside;
            bool code = false;
            for (const QByteArray& part : line.split('`')) {
                if (!code)
                    outside += part;
                code = !code;
            }
            if (!line.contains("``"))
                QVERIFY2(!outside.contains("<img"), line.constData());
        }
        QVERIFY(!markdown.contains("\u202E"));
        QVERIFY(markdown.contains("[U+202E]"));
    }

    void overviewTable()
    {
        const QByteArray markdown = markdownReport(sampleReview(), builtinMessages());
        QVERIFY(markdown.contains("| run_id | phase | exitcode | tests_total | tests_failed | failed_collectors | "
                                  "report_path | ndjson_line |\n"));
        QVERIFY(markdown.contains("| `drain-3` | `polish` | 2 | 0 | none ran | 2 |"));
        QVERIFY(!markdown.contains("0 failed"));
        QVERIFY(markdown.contains("stand-in"));
    }

    void unresolvedPointersAreSaid()
    {
        CheckedPointers failures;
        failures.failures = {{ref("ci.log", 999, "gone"), Message{"pointer.no-line", {{"lines", "60"}}}}};
        const QByteArray markdown = markdownReport(sampleReview(), builtinMessages(), failures);
        QVERIFY(markdown.contains("do not resolve: 1"));
        QVERIFY(markdown.contains("`ci.log#L999`"));
        const QByteArray json = jsonReport(sampleReview(), builtinMessages(), failures);
        QVERIFY(json.contains("problem.pointer.unresolved"));
    }

    void absence_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no prose") << QStringLiteral("runs") << QStringLiteral("holds no prose");
        QTest::newRow("no runs") << QStringLiteral("prose") << QStringLiteral("holds no log and no report");
        QTest::newRow("no claims") << QStringLiteral("prose") << QStringLiteral("no statement that can be checked");
        QTest::newRow("neither") << QStringLiteral("other") << QStringLiteral("neither prose nor test runs");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("The folder is empty");
    }

    void absence()
    {
        QFETCH(QString, scene);
        QFETCH(QString, sentence);
        FactsBuilder facts;
        if (scene == QLatin1String("runs"))
            facts.log({"r", "p"}, {{"t.py::a", Outcome::Failed}});
        if (scene == QLatin1String("prose"))
            facts.artifact("README.md", ArtifactKind::Prose);
        if (scene == QLatin1String("other"))
            facts.artifact("data.json", ArtifactKind::Json);
        const QString markdown = QString::fromUtf8(markdownReport(reviewed(facts.build()), builtinMessages()));
        QVERIFY2(markdown.contains(sentence), qPrintable(markdown));
    }

    void manyRunsHaveNoMatrix()
    {
        FactsBuilder facts;
        for (int i = 1; i <= 20; ++i)
            facts.reportLine({"r" + std::to_string(i), "p"}, i,
                             {{"t.py::a", i % 2 == 0 ? Outcome::Failed : Outcome::Passed}});
        const QByteArray markdown = markdownReport(reviewed(facts.build()), builtinMessages());
        QVERIFY(markdown.contains("passed 10, failed 10"));
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
