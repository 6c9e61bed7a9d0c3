// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "models/sql/connection.h"
#include "tests/app/capturedrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const phasesTable = "CREATE TABLE phases(id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT, state TEXT, "
                                "task_category TEXT, complexity TEXT, scope JSON, last_failure_reason TEXT);";

/// A phase as a row of SQL; `scope` as its column holds it.
std::string phase(const char* run, const char* name, const std::string& scope, const char* complexity = "low",
                  const char* category = "docs", const char* failure = "", const char* state = "QUEUED")
{
    const auto quoted = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '\'');
        return text.empty() ? std::string("NULL") : '\'' + text + '\'';
    };
    std::string sql =
        "INSERT INTO phases(run_id, phase_id, state, task_category, complexity, scope, last_failure_reason) VALUES(";
    for (const std::string& value : {std::string(run), std::string(name), std::string(state), std::string(category),
                                     std::string(complexity), scope, std::string(failure)})
        sql += (sql.ends_with('(') ? "" : ",") + quoted(value);
    return sql + ");";
}

/// A list of that many files.
std::string files(int count, const char* last = "src/last.py")
{
    std::string list = "[";
    for (int i = 1; i < count; ++i)
        list += "\"src/f" + std::to_string(i) + ".py\",";
    return count == 0 ? "[]" : list + '"' + last + "\"]";
}

std::string scope(int count, const char* last = "src/last.py")
{
    return "{\"deliverables\": " + files(count, last) + "}";
}

} // namespace

class TestNextRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFoldersBelow(m_dir.path()); }

    void picks_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("run");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::string& phases, const char* run, const char* reason) {
            QTest::newRow(name) << QString::fromStdString(phasesTable + phases) << QByteArray(run)
                                << QByteArray(reason);
        };
        row("twelve files before eleven", phase("a", "p", scope(11)) + phase("b", "p", scope(12)), "b", "score");
        row("eight files score, seven do not", phase("b", "p", scope(7)) + phase("a", "p", scope(8)), "a", "score");
        row("a feature", phase("b", "p", scope(1)) + phase("a", "p", scope(1), "low", "IMPLEMENT_FEATURE"), "a",
            "score");
        row("an integration", phase("b", "p", scope(1)) + phase("a", "p", scope(1), "low", "integration"), "a",
            "score");
        row("a category in other letters is another",
            phase("b", "p", scope(1), "low", "Integration") + phase("a", "p", scope(8)), "a", "score");
        row("high", phase("b", "p", scope(1)) + phase("a", "p", scope(1), "high"), "a", "score");
        row("HIGH scores nothing", phase("b", "p", scope(1), "HIGH") + phase("a", "p", scope(1), "high"), "a", "score");
        row("HIGH and nothing else leaves it to the count",
            phase("a", "p", scope(1), "HIGH") + phase("b", "p", scope(1)) + phase("b", "q", scope(1)), "b",
            "most-queued");
        row("documents", phase("b", "p", scope(1)) + phase("a", "p", scope(1), "low", "doc_sot_update"), "a", "score");
        row("a file of record, in any case",
            phase("b", "p", scope(1)) + phase("a", "p", scope(1, "docs\\\\Build_History.MD")), "a", "score");
        row("a name that only ends like one", phase("b", "p", scope(1, "my_changelog.md")) + phase("a", "p", scope(8)),
            "a", "score");
        row("a failed patch costs two",
            phase("b", "p", scope(12), "high", "docs", "PATCH did not apply") +
                phase("a", "p", scope(1), "high", "integration"),
            "a", "score");
        row("nothing left after a failed patch",
            phase("b", "p", scope(8), "low", "docs", "patch_failed") + phase("a", "p", "") + phase("a", "q", ""), "a",
            "most-queued");
        row("without files nothing scores", phase("b", "p", scope(0), "high") + phase("a", "p", scope(1), "high"), "a",
            "score");
        row("files one level deeper", phase("b", "p", scope(1)) + phase("a", "p", "{\"scope\": " + scope(12) + "}"),
            "a", "score");
        row("lists by name",
            phase("b", "p", scope(1)) +
                phase("a", "p", "{\"deliverables\": {\"code\": " + files(6) + ", \"tests\": " + files(6) + "}}"),
            "a", "score");
        row("a long specification",
            phase("b", "p", scope(8)) +
                phase("a", "p",
                      "{\"description\": \"" + std::string(20'000, 'x') + "\", \"deliverables\": " + files(12) + "}"),
            "a", "score");
        row("only what waits", phase("b", "p", scope(12), "high", "docs", "", "COMPLETE") + phase("a", "p", scope(8)),
            "a", "score");
        row("the sum of a run's phases",
            phase("b", "p", scope(12), "high") + phase("a", "p", scope(8)) + phase("a", "q", scope(8)) +
                phase("a", "r", scope(8)),
            "a", "score");
        row("equal scores: more files", phase("b", "p", scope(8)) + phase("a", "p", scope(9)), "a", "deliverables");
        row("equal in both: the last name",
            phase("b", "p", scope(8)) + phase("c", "p", scope(8)) + phase("a", "p", scope(8)), "c", "name");
        row("no score: most wait", phase("a", "p", "") + phase("b", "p", "") + phase("b", "q", ""), "b", "most-queued");
        row("no score, as many: the first recorded", phase("b", "p", "") + phase("a", "p", ""), "b", "first-recorded");
        row("a text of an older version", phase("b", "p", "do it") + phase("a", "p", scope(8)), "a", "score");
        std::string eleven;
        for (int i = 0; i < 11; ++i)
            eleven += phase("a", ("p" + std::to_string(i)).c_str(), scope(8));
        std::string seven;
        for (int i = 0; i < 7; ++i)
            seven += phase("b", ("p" + std::to_string(i)).c_str(), scope(12));
        row("ten of a run count", eleven + seven, "b", "score");
        row("a category that was estimated counts before the one of the phase",
            phase("b", "p", scope(1), "low", "integration") + phase("a", "p", scope(1), "low", "integration") +
                "CREATE TABLE token_estimation_v2_events(run_id TEXT, phase_id TEXT, category TEXT);"
                "INSERT INTO token_estimation_v2_events VALUES('b','p','documentation');",
            "a", "score");
    }

    void picks()
    {
        QFETCH(QString, sql);
        QFETCH(QByteArray, run);
        QFETCH(QByteArray, reason);
        const QString pack = packWith(sql.toStdString());
        const CapturedRun plain = nextRun({pack});
        QCOMPARE(plain.errors, QByteArray());
        QCOMPARE(plain.output, run + "\tproject_build\n");
        const CapturedRun json =
            nextRun({pack, QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--explain")});
        QCOMPARE(QJsonDocument::fromJson(json.output).object().value(QLatin1String("reason")).toString().toLatin1(),
                 reason);
    }

    void typesOfRuns_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const char* run, const QStringList& options, const char* type) {
            QTest::newRow(qPrintable(QString::fromLatin1(run) + options.join(QLatin1Char(' '))))
                << QString::fromLatin1(run) << options << QByteArray(type);
        };
        const QString rule = QStringLiteral("--run-type-rule");
        row("build132-x", {}, "autopack_maintenance");
        row("BUILD-x", {}, "autopack_maintenance");
        row("build_x", {}, "autopack_maintenance");
        row("autopack", {}, "autopack_maintenance");
        row("autopack_x", {}, "autopack_maintenance");
        row("autopackage", {}, "project_build");
        row("builder", {}, "project_build");
        row("my-build1", {}, "project_build");
        row("research-v1", {rule, QStringLiteral("^research-=study")}, "study");
        row("build1", {rule, QStringLiteral("^research-=study"), rule, QStringLiteral("1$=one")}, "one");
    }

    void typesOfRuns()
    {
        QFETCH(QString, run);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, type);
        const QString pack = packWith(phasesTable + phase(run.toLatin1().constData(), "p", scope(8)));
        QCOMPARE(nextRun(QStringList{pack} + options).output, run.toLatin1() + '\t' + type + '\n');
    }

    void nothingQueued_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("all done") << QString::fromStdString(phasesTable +
                                                            phase("a", "p", scope(8), "high", "docs", "", "COMPLETE"));
        QTest::newRow("an empty table") << QString::fromLatin1(phasesTable);
        QTest::newRow("a table of that name of another program") << QStringLiteral(
            "CREATE TABLE phases(moon TEXT, state TEXT); INSERT INTO phases VALUES('full','QUEUED');");
        QTest::newRow("no table") << QStringLiteral("CREATE TABLE other(a TEXT);");
    }

    void nothingQueued()
    {
        QFETCH(QString, sql);
        const QString pack = packWith(sql.toStdString());
        const CapturedRun plain = nextRun({pack});
        QCOMPARE(plain.code, int(ExitFine));
        QCOMPARE(plain.output, QByteArray("\t\n"));
        QVERIFY2(plain.errors.contains("nothing queued"), plain.errors.constData());
        QCOMPARE(nextRun({pack, QStringLiteral("--format"), QStringLiteral("json")}).output,
                 QByteArray("{\"run_id\":null,\"run_type\":null}\n"));
    }

    void scoringOfThePlan()
    {
        const QString pack =
            packWith(phasesTable + phase("b", "p", scope(1), "high") +
                     phase("a", "p", "{\"deliverables\":[\"x.py\"],\"change_size\":\"large_refactor\"}", "high"));
        QCOMPARE(nextRun({pack}).output, QByteArray("b\tproject_build\n"));
        QCOMPARE(nextRun({pack, QStringLiteral("--scoring"), QStringLiteral("plan")}).output,
                 QByteArray("a\tproject_build\n"));
        QCOMPARE(nextRun({pack, QStringLiteral("--scoring"), QStringLiteral("select")}).output,
                 QByteArray("b\tproject_build\n"));
    }

    void explains()
    {
        const QString pack =
            packWith(phasesTable + phase("b", "p", scope(12), "high") + phase("a", "q", scope(1), "HIGH"));
        const CapturedRun run = nextRun({pack, QStringLiteral("--explain")});
        QVERIFY(run.output.startsWith("b\tproject_build\n# "));
        QVERIFY2(run.output.contains("it alone has the highest score, 5"), run.output.constData());
        QVERIFY(run.output.contains("deliverables-12 +3, complexity-high +2"));
        QVERIFY(run.output.contains("queue.db:phases#1"));
        QVERIFY(run.output.contains("# 0  a (project_build): waiting 1, scored 0"));
        const QJsonObject json =
            QJsonDocument::fromJson(
                nextRun({pack, QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--explain")}).output)
                .object();
        const QJsonObject phase = json.value(QLatin1String("runs"))
                                      .toArray()
                                      .at(0)
                                      .toObject()
                                      .value(QLatin1String("phases"))
                                      .toArray()
                                      .at(0)
                                      .toObject();
        QCOMPARE(phase.value(QLatin1String("score")).toInt(), 5);
        QCOMPARE(phase.value(QLatin1String("pointer")).toObject().value(QLatin1String("rowid")).toInt(), 1);
    }

    void wrongUsage()
    {
        const QString pack = packWith(phasesTable);
        const auto refused = [&](const QStringList& options, const char* why) {
            const CapturedRun run = nextRun(QStringList{pack} + options);
            return run.code == ExitUsage && run.output.isEmpty() && run.errors.contains(why);
        };
        QVERIFY(refused({QStringLiteral("--format"), QStringLiteral("xml")}, "Use tsv or json"));
        QVERIFY(refused({QStringLiteral("--scoring"), QStringLiteral("best")}, "Use one of select, plan"));
        QVERIFY(refused({QStringLiteral("--run-type-rule"), QStringLiteral("(=x")}, "Write REGEX=TYPE"));
        QVERIFY(refused({QStringLiteral("--run-type-rule"), QStringLiteral("x")}, "Write REGEX=TYPE"));
    }

private:
    static CapturedRun nextRun(const QStringList& arguments)
    {
        return runExhibit(QStringList{QStringLiteral("next-run")} + arguments);
    }

    QString packWith(const std::string& sql)
    {
        const QString folder = m_dir.filePath(QStringLiteral("pack%1").arg(++m_packs));
        QDir().mkpath(folder);
        const auto connection = Connection::open(QString(folder + QStringLiteral("/queue.db")).toStdString(),
                                                 Connection::OpenMode::ReadWriteCreate);
        return connection && (*connection)->executeScript(sql) ? folder : QString();
    }

    QTemporaryDir m_dir;
    int m_packs = 0;
};

QTEST_GUILESS_MAIN(TestNextRun)
#include "tst_nextrun.moc"
