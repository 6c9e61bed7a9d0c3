// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
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

const char* const head = "============================= test session starts ==============================\n"
                         "collected 2 items\n\n";
const char* const red = "t/test_a.py::test_one FAILED [ 50%]\n"
                        "t/test_a.py::test_two PASSED [100%]\n\n"
                        "=========================== short test summary info ============================\n"
                        "FAILED t/test_a.py::test_one - AssertionError: assert 1 == 2\n"
                        "========================= 1 failed, 1 passed in 0.12s ==========================\n";
const char* const green = "t/test_a.py::test_one PASSED [ 50%]\n"
                          "t/test_a.py::test_two PASSED [100%]\n\n"
                          "============================== 2 passed in 0.12s ===============================\n";

} // namespace

/// `exhibit audit` over a folder with packs of every kind.
class TestAuditCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordersWhatToReadFirst();
    void aFileBesideThePacksIsSaid();
    void oneFolderIsOnePack();
    void writesCsvAndHtml();
    void jobsDoNotChangeTheList();
    void conditions();
    void keptReviewsAreComparable();
    void packsThatAreTheSameAreNotOpenedAgain();
    void wrongUsage_data();
    void wrongUsage();

private:
    void file(const QString& path, const QByteArray& text);
    QStringList audit(const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("audit"), m_packs} + more;
    }

    QTemporaryDir m_dir;
    QString m_packs;
};

void TestAuditCommand::file(const QString& path, const QByteArray& text)
{
    const QString full = m_packs + QLatin1Char('/') + path;
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile written(full);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(text);
}

void TestAuditCommand::initTestCase()
{
    useFoldersBelow(m_dir.path());
    m_packs = m_dir.filePath(QStringLiteral("packs"));
    file(QStringLiteral("notes.txt"), "about these packs\n");
    file(QStringLiteral("a-green/ci.log"), QByteArray(head) + green);
    file(QStringLiteral("b-red/ci.log"), QByteArray(head) + red);
    file(QStringLiteral("b-red/docs/README.md"), "# Project\n\nAll tests pass.\n");
    file(QStringLiteral("deeper/one/<b>=HYPERLINK(1)/ci.log"), QByteArray(head) + green);
    file(QStringLiteral("deeper/broken.zip"), "PK\x03\x04 and more");
    file(QStringLiteral("deeper/.hidden/ci.log"), QByteArray(head) + red);
}

void TestAuditCommand::ordersWhatToReadFirst()
{
    const CapturedRun run = runExhibit(audit());
    QCOMPARE(run.code, int{ExitNoPack}); // one could not be read
    QList<QJsonObject> rows;
    const QList<QByteArray> lines = run.output.split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            rows << QJsonDocument::fromJson(line).object();
    }
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[0][QLatin1String("path")].toString().endsWith(QLatin1String("deeper/broken.zip")));
    QVERIFY(rows[0][QLatin1String("error")].toString().contains(QLatin1String("cannot be unpacked")));
    QVERIFY(rows[1][QLatin1String("path")].toString().endsWith(QLatin1String("b-red")));
    QCOMPARE(rows[1][QLatin1String("decision")].toString(), QStringLiteral("do-not-accept"));
    QVERIFY(rows[1][QLatin1String("rank")].toObject()[QLatin1String("red_runs")].toInt() == 1);
    const QStringList german{QStringLiteral("--lang"), QStringLiteral("de")};
    QCOMPARE(runExhibit(audit(german)).output, run.output); // what programs read is never translated
    QVERIFY(runExhibit(audit(german + QStringList{QStringLiteral("--format"), QStringLiteral("csv")}))
                .output.contains("Nicht annehmen"));
    QVERIFY(rows[2][QLatin1String("path")].toString().endsWith(QLatin1String("a-green")));
    QCOMPARE(rows[3][QLatin1String("decision")].toString(), QStringLiteral("accept"));
}

void TestAuditCommand::aFileBesideThePacksIsSaid()
{
    const CapturedRun run = runExhibit(audit());
    QVERIFY2(run.errors.contains("1 file lies beside the packs and belongs to none"), run.errors.constData());
}

void TestAuditCommand::oneFolderIsOnePack()
{
    const CapturedRun run = runExhibit({QStringLiteral("audit"), m_packs + QStringLiteral("/a-green")});
    QCOMPARE(run.code, int{ExitFine});
    QCOMPARE(run.output.count('\n'), 1);
    QVERIFY(run.errors.isEmpty());
}

void TestAuditCommand::writesCsvAndHtml()
{
    const QByteArray csv = runExhibit(audit({QStringLiteral("--format"), QStringLiteral("csv")})).output;
    QVERIFY2(csv.startsWith("pack,decision,headline,runs,red,core,new,"), csv.constData());
    QCOMPARE(csv.count("\r\n"), 5);
    const QString path = m_dir.filePath(QStringLiteral("packs.html"));
    QCOMPARE(runExhibit(audit({QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("-o"), path})).code,
             int{ExitNoPack});
    QFile html(path);
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(page.contains("&lt;b&gt;=HYPERLINK"));
    QVERIFY(!page.contains("<b>") && !page.contains("<script"));
    QVERIFY(page.contains("<h1>4 packs</h1>"));
}

void TestAuditCommand::jobsDoNotChangeTheList()
{
    const QByteArray one = runExhibit(audit({QStringLiteral("--jobs"), QStringLiteral("1")})).output;
    QCOMPARE(runExhibit(audit({QStringLiteral("--jobs"), QStringLiteral("8")})).output, one);
}

/// Their rows stand beside the indexes: these are not even needed.
void TestAuditCommand::packsThatAreTheSameAreNotOpenedAgain()
{
    const QString below = m_dir.filePath(QStringLiteral("again"));
    const auto write = [&](const char* name, const QByteArray& text) {
        const QString folder = below + QLatin1Char('/') + QLatin1String(name);
        QVERIFY(QDir().mkpath(folder));
        QFile written(folder + QStringLiteral("/ci.log"));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QByteArray(head) + text);
    };
    const QDir cache(qEnvironmentVariable("XDG_CACHE_HOME") + QStringLiteral("/exhibit"));
    const auto withoutIndexes = [&cache] {
        for (const QString& name : cache.entryList({QStringLiteral("index-*.sqlite")}, QDir::Files))
            QVERIFY(QFile::remove(cache.filePath(name)));
    };
    const auto opened = [&cache] { return cache.entryList({QStringLiteral("index-*.sqlite")}, QDir::Files).size(); };
    const QStringList call{QStringLiteral("audit"), below, QStringLiteral("--fail-on"),
                           QStringLiteral("collection-errors")};
    write("one", red);
    write("two", green);
    withoutIndexes();
    const CapturedRun first = runExhibit(call);
    QCOMPARE(opened(), 2);
    withoutIndexes();
    const CapturedRun second = runExhibit(call);
    QCOMPARE(opened(), 0);
    QCOMPARE(second.output, first.output);
    QCOMPARE(second.errors, first.errors);
    QCOMPARE(second.code, first.code);
    write("two", red);
    const CapturedRun third = runExhibit(call);
    QCOMPARE(opened(), 1);
    QVERIFY(third.output != first.output);
    withoutIndexes();
    runExhibit({QStringLiteral("audit"), below});
    QVERIFY2(opened() == 2, "another condition is another question");
    withoutIndexes();
    runExhibit(call + QStringList{QStringLiteral("--store")});
    QVERIFY2(opened() == 2, "the store has no review of them yet");
    withoutIndexes();
    runExhibit(call + QStringList{QStringLiteral("--store")});
    QCOMPARE(opened(), 0);
}

void TestAuditCommand::keptReviewsAreComparable()
{
    const QString below = m_dir.filePath(QStringLiteral("history"));
    const auto pack = [&](const char* name, const QByteArray& log) {
        const QString folder = below + QLatin1Char('/') + QLatin1String(name);
        QVERIFY(QDir().mkpath(folder));
        QFile written(folder + QStringLiteral("/ci.log"));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QByteArray(head) + log);
    };
    pack("quay-2026-01-01", red);
    pack("quay-2026-01-02", green);
    pack("quay-2026-01-03", red);
    QCOMPARE(runExhibit({QStringLiteral("audit"), below, QStringLiteral("--store")}).code, int{ExitFine});
    const auto compare = [&](const char* one, const char* other, const QStringList& more = {}) {
        return runExhibit(QStringList{QStringLiteral("compare"), below + QLatin1Char('/') + QLatin1String(one),
                                      below + QLatin1Char('/') + QLatin1String(other)} +
                          more);
    };
    const CapturedRun fixed = compare("quay-2026-01-01", "quay-2026-01-02");
    QCOMPARE(fixed.code, int{ExitFine});
    QVERIFY2(fixed.output.contains("## Gone ("), fixed.output.constData());
    QVERIFY2(fixed.output.contains("not among the failing tests of B"), fixed.output.constData());
    const CapturedRun back =
        compare("quay-2026-01-02", "quay-2026-01-03", {QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject comparison = QJsonDocument::fromJson(back.output).object();
    QCOMPARE(comparison[QLatin1String("schema")].toString(), QStringLiteral("exhibit.comparison/1"));
    const QByteArray again = QJsonDocument(comparison[QLatin1String("back")].toArray()).toJson();
    QVERIFY2(again.contains("t/test_a.py::test_one"), back.output.constData());
    QVERIFY2(again.contains("first seen in quay-2026-01-01"), back.output.constData());
    QVERIFY2(comparison[QLatin1String("new")].toArray().isEmpty(), back.output.constData());
    QCOMPARE(compare("quay-2026-01-01", "no-such-pack").code, int{ExitNoPack});
    QCOMPARE(compare("quay-2026-01-01", "quay-2026-01-02", {QStringLiteral("--format"), QStringLiteral("pdf")}).code,
             int{ExitUsage});
}

void TestAuditCommand::conditions()
{
    const CapturedRun run = runExhibit(audit({QStringLiteral("--fail-on"), QStringLiteral("decision")}));
    QCOMPARE(run.code, int{ExitConditionHolds});
    QVERIFY2(run.errors.contains("--fail-on decision: "), run.errors.constData());
    QVERIFY(run.errors.contains("/b-red"));
    QVERIFY(!run.errors.contains("a-green"));
}

void TestAuditCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("told");
    const QString command = QStringLiteral("audit"), folder = m_packs + QStringLiteral("/a-green");
    QTest::newRow("no folder") << QStringList{command} << int{ExitUsage} << QByteArray("something is missing");
    QTest::newRow("a missing folder") << QStringList{command, folder + QStringLiteral("/nowhere")} << int{ExitNoPack}
                                      << QByteArray("there is no such file or folder");
    QTest::newRow("no such format") << QStringList{command, folder, QStringLiteral("--format"), QStringLiteral("md")}
                                    << int{ExitUsage} << QByteArray("--format md: there is no such format");
    QTest::newRow("no such number") << QStringList{command, folder, QStringLiteral("--jobs"), QStringLiteral("many")}
                                    << int{ExitUsage} << QByteArray("name a number from 1 to 64");
    QTest::newRow("no such rules") << QStringList{command, folder, QStringLiteral("--rules"),
                                                  folder + QStringLiteral("/nowhere")}
                                   << int{ExitUsage} << QByteArray("the rules cannot be read");
}

void TestAuditCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, told);
    const CapturedRun run = runExhibit(arguments);
    QCOMPARE(run.code, code);
    QVERIFY2(run.errors.contains(told), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestAuditCommand)
#include "tst_auditcommand.moc"
