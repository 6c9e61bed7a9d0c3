// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "tests/app/capturedrun.h"
#include "tests/support/testpacks.h"

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

QString handMade(const char* name)
{
    return dataPath(QStringLiteral("packs/") + QString::fromLatin1(name));
}

const char* const failingLog = "============================= test session starts ==============================\n"
                               "collected 2 items\n\n"
                               "t/test_a.py::test_one FAILED [ 50%]\n"
                               "t/test_a.py::test_two PASSED [100%]\n\n"
                               "=========================== short test summary info ============================\n"
                               "FAILED t/test_a.py::test_one - AssertionError: assert 1 == 2\n"
                               "========================= 1 failed, 1 passed in 0.12s ==========================\n";

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFoldersBelow(m_dir.path()); }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("told");
        const QString pack = handMade("raw-tree");
        const QString nowhere = m_dir.filePath(QStringLiteral("nowhere"));
        const QString empty = m_dir.filePath(QStringLiteral("empty"));
        QDir().mkpath(empty);
        const QString archive = file("a.zip", "PK\x03\x04 and more");
        const QString text = file("a.txt", "text\n");
        const QString rules = m_dir.filePath(QStringLiteral("rules"));
        QDir().mkpath(rules);
        file("rules/broken.toml", "[[rule]\nid = ");
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* told) {
            QTest::newRow(name) << arguments << code << QByteArray(told);
        };
        const QString review = QStringLiteral("review");
        row("a pack", {review, pack}, ExitFine, "");
        row("an empty folder", {review, empty}, ExitFine, "");
        row("nothing known in it", {review, handMade("nothing-known")}, ExitFine, "");
        row("one file, broken", {review, handMade("one-file")}, ExitFine, "");
        row("a missing folder", {review, nowhere}, ExitNoPack, "nowhere: there is no such file or folder");
        row("a file", {review, text}, ExitFine, "");
        row("a broken archive", {review, archive}, ExitNoPack, "cannot be unpacked");
        row("no pack", {review}, ExitUsage, "review: something is missing. Usage: exhibit review PACK");
        row("a name that is no text", {review, nowhere + QChar(QChar::ReplacementCharacter)}, ExitNoPack,
            "a name that is not UTF-8 cannot be given");
        row("no file to write", {review, pack, QStringLiteral("-o"), QString()}, ExitUsage,
            "review: -o is empty. Usage");
        row("several files", {review, text, file("b.txt", "text\n")}, ExitFine, "");
        row("several, one missing", {review, text, nowhere}, ExitNoPack, "nowhere: there is no such file or folder");
        row("an unknown option", {review, pack, QStringLiteral("--bogus")}, ExitUsage, "bogus");
        row("no such reader", {review, pack, QStringLiteral("--for"), QStringLiteral("boss")}, ExitUsage,
            "--for boss: there is no such reader. Use one of operator, maintainer, auditor");
        row("no such section", {review, pack, QStringLiteral("--sections"), QStringLiteral("runs,cheese")}, ExitUsage,
            "--sections cheese: there is no such section. Use some of first-steps, mismatches");
        row("no such paper", {review, pack, QStringLiteral("--paper"), QStringLiteral("a5")}, ExitUsage,
            "--paper a5: there is no such paper");
        row("csv without a place", {review, pack, QStringLiteral("--format"), QStringLiteral("csv")}, ExitUsage,
            "--format csv: there are several tables");
        row("no such table", {review, pack, QStringLiteral("--table"), QStringLiteral("cheese")}, ExitUsage,
            "--table cheese: there is no such table. Use one of findings");
        row("nothing to verify", {review, pack, QStringLiteral("--verify"), text}, ExitUsage,
            "does not state how it was written");
        row("no such format", {review, pack, QStringLiteral("--format"), QStringLiteral("docx")}, ExitUsage,
            "--format docx: there is no such format");
        row("no such condition", {review, pack, QStringLiteral("--fail-on"), QStringLiteral("red")}, ExitUsage,
            "--fail-on red: there is no such condition");
        row("no such policy", {review, pack, QStringLiteral("--policy"), QStringLiteral("mild")}, ExitUsage,
            "--policy mild: there is no such policy. Use one of no-regression");
        row("no such baseline", {review, pack, QStringLiteral("--baseline"), QStringLiteral("run-z")}, ExitUsage,
            "run-z");
        row("control characters in an argument",
            {review, pack, QStringLiteral("--baseline"), QStringLiteral("a\x1b[31m\n\u202Eb")}, ExitUsage,
            "a\\u{001b}[31m\\u{000a}\\u{202e}b");
        row("another archive", {review, file("a.7z", "7z\xBC\xAF\x27\x1C and more")}, ExitNoPack, "a.7z");
        row("no such rules", {review, pack, QStringLiteral("--rules"), nowhere}, ExitUsage, "the rules cannot be read");
        row("broken rules", {review, pack, QStringLiteral("--rules"), rules}, ExitUsage, "broken.toml");
        const QString pointers = QStringLiteral("pointers");
        row("pointers of a missing review", {pointers, pack, nowhere}, ExitUsage, "nowhere");
        row("pointers of no text", {pointers, pack, file("a.bin", QByteArray(64, '\0'))}, ExitUsage,
            "a.bin is no text");
        row("pointers of no pack", {pointers, nowhere, text}, ExitNoPack, "nowhere");
        row("pointers in another format", {pointers, pack, text, QStringLiteral("--format"), QStringLiteral("html")},
            ExitUsage, "--format html: there is no such format. Use md or json.");
        row("pointers", {pointers, pack, text}, ExitFine, "");
        row("an empty query", {QStringLiteral("sql"), pack, QStringLiteral(" ")}, ExitUsage, "The query is empty");
        row("a broken regular expression",
            {QStringLiteral("search"), pack, QStringLiteral("("), QStringLiteral("--regex")}, ExitUsage,
            "exhibit: (: this is not a valid regular expression (missing ): (). Mend the pattern, or leave out "
            "--regex");
        row("patch of a missing folder", {QStringLiteral("patch"), nowhere}, ExitNoPack,
            "there is no such file or folder");
        row("patch with no file of decisions", {QStringLiteral("patch"), pack, QStringLiteral("--decisions"), text},
            ExitUsage, "a file of decisions begins with the line");
        const QString decisions = QStringLiteral("decisions");
        row("decisions without a direction", {decisions, pack}, ExitUsage, "one of --export FILE, --import FILE");
        row("decisions in both directions",
            {decisions, pack, QStringLiteral("--export"), text, QStringLiteral("--import"), text}, ExitUsage,
            "one of --export FILE, --import FILE");
        row("decisions of a missing folder", {decisions, nowhere, QStringLiteral("--export"), QStringLiteral("-")},
            ExitNoPack, "there is no such file or folder");
        row("a missing file of decisions", {decisions, pack, QStringLiteral("--import"), nowhere}, ExitUsage,
            "the decisions cannot be read");
        row("no file of decisions", {decisions, pack, QStringLiteral("--import"), text}, ExitUsage,
            "a.txt: line 1 cannot be read");
        row("review with no file of decisions", {review, pack, QStringLiteral("--decisions"), text}, ExitUsage,
            "a file of decisions begins with the line");
        row("review with a missing file of decisions", {review, pack, QStringLiteral("--decisions"), nowhere},
            ExitUsage, "the decisions cannot be read");
        row("no such kind",
            {QStringLiteral("search"), pack, QStringLiteral("x"), QStringLiteral("--kind"), QStringLiteral("novel")},
            ExitUsage, "--kind novel: there is no such kind");
        row("index of a missing folder", {QStringLiteral("index"), nowhere}, ExitNoPack,
            "there is no such file or folder");
        row("search in a missing folder", {QStringLiteral("search"), nowhere, QStringLiteral("x")}, ExitNoPack,
            "there is no such file or folder");
        row("help", {QStringLiteral("--help")}, ExitFine, "");
        row("help as a word", {QStringLiteral("help")}, ExitFine, "");
        row("help of a command", {review, QStringLiteral("--help")}, ExitFine, "");
        row("version", {QStringLiteral("--version")}, ExitFine, "");
        row("an unknown option of the window", {QStringLiteral("--bogus")}, ExitUsage, "bogus");
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, told);
        const CapturedRun run = runExhibit(arguments);
        QVERIFY2(run.code == code, run.errors.constData());
        QVERIFY2(run.errors.contains(told), run.errors.constData());
        if (code == ExitFine) {
            QCOMPARE(run.errors, QByteArray());
            QVERIFY(!run.output.isEmpty());
            return;
        }
        QVERIFY(run.errors.startsWith("exhibit: "));
        QVERIFY2(run.errors.count('\n') == 1, "one line each");
        QVERIFY(run.output.isEmpty());
    }

    void theHelpOfACommandIsItsOwn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("behind it") << words("review --help") << QByteArray("exhibit review PACK");
        QTest::newRow("a short one") << words("sql -h") << QByteArray("exhibit sql PACK");
        QTest::newRow("behind a pack") << words("patch some/pack --help") << QByteArray("exhibit patch PACK");
        QTest::newRow("of a page") << words("shot --help") << QByteArray("exhibit shot PACK");
        QTest::newRow("asked for by name") << words("help next-run") << QByteArray("exhibit next-run PACK");
        QTest::newRow("of no such command") << words("help bogus") << QByteArray("Exhibit: an inspector");
    }

    void theHelpOfACommandIsItsOwn()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, first);
        QVERIFY(isHeadlessCommand(QStringList{QStringLiteral("exhibit")} + arguments));
        const CapturedRun run = runExhibit(arguments);
        QCOMPARE(run.code, static_cast<int>(ExitFine));
        QVERIFY2(run.output.startsWith(first), run.output.constData());
        QVERIFY(run.output.contains("Exit codes: "));
        QCOMPARE(run.output.contains("exhibit decisions PACK"), first.startsWith("Exhibit"));
    }

    void whatIsForTheWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("baseline");
        QTest::newRow("nothing") << QStringList() << QString() << QString();
        QTest::newRow("a pack") << words("some/pack") << QStringLiteral("some/pack") << QString();
        QTest::newRow("a baseline") << words("some/pack --baseline run-a") << QStringLiteral("some/pack")
                                    << QStringLiteral("run-a");
        QTest::newRow("a shot") << words("shot some/pack --page runs") << QString() << QString();
    }

    void whatIsForTheWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, pack);
        QFETCH(QString, baseline);
        const QStringList all = QStringList{QStringLiteral("exhibit")} + arguments;
        WindowRequest request;
        QVERIFY(!isHeadlessCommand(all));
        QVERIFY(!runCommandLine(all, &request));
        QCOMPARE(request.paths, pack.isEmpty() ? QStringList() : QStringList(pack));
        QCOMPARE(request.baseline, baseline);
    }

    void reportsAreTheSameEverywhere_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("Markdown") << QStringLiteral("md");
        QTest::newRow("JSON") << QStringLiteral("json");
        QTest::newRow("HTML") << QStringLiteral("html");
        QTest::newRow("SARIF") << QStringLiteral("sarif");
        QTest::newRow("a comment") << QStringLiteral("github");
    }

    void reportsAreTheSameEverywhere()
    {
        QFETCH(QString, format);
        const QStringList review{QStringLiteral("review"), handMade("bundle-and-files"), QStringLiteral("--format"),
                                 format};
        const QString path = m_dir.filePath(QStringLiteral("report.") + format);
        const QByteArray first = runExhibit(review).output;
        QVERIFY(first.size() > 200);
        QCOMPARE(runExhibit(review).output, first);
        QCOMPARE(runExhibit(review + QStringList{QStringLiteral("-o"), path}).code, static_cast<int>(ExitFine));
        QCOMPARE(readFile(path), first);
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("fresh-") + format)));
        QCOMPARE(runExhibit(review).output, first);
        useFoldersBelow(m_dir.path());
    }

    /// A report is what the pack gives until a byte of it changes; then the file is named.
    void reportsCanBeVerified_data() { reportsAreTheSameEverywhere_data(); }
    void reportsCanBeVerified()
    {
        QFETCH(QString, format);
        const QString pack = m_dir.filePath(QStringLiteral("verified-") + format);
        QVERIFY(QDir().mkpath(pack));
        file(qPrintable(QStringLiteral("verified-%1/README.md").arg(format)), "# Tea\n\nAll tests pass.\n");
        file(qPrintable(QStringLiteral("verified-%1/ci.log").arg(format)), failingLog);
        const QString report = m_dir.filePath(QStringLiteral("verified.") + format);
        const QStringList verify{QStringLiteral("review"), QStringLiteral("--verify"), report, pack};
        QCOMPARE(runExhibit({QStringLiteral("review"), pack, QStringLiteral("--format"), format, QStringLiteral("-o"),
                             report, QStringLiteral("--policy"), QStringLiteral("collects")})
                     .code,
                 static_cast<int>(ExitFine));
        const CapturedRun equal = runExhibit(verify);
        QVERIFY2(equal.code == ExitFine, equal.errors.constData());
        QVERIFY(equal.output.contains("what this pack gives"));
        file(qPrintable(QStringLiteral("verified-%1/README.md").arg(format)), "# Tea\n\nAll tests passed.\n");
        const CapturedRun changed = runExhibit(verify);
        QCOMPARE(changed.code, static_cast<int>(ExitConditionHolds));
        QVERIFY2(changed.errors.contains("another digest"), changed.errors.constData());
        QVERIFY2(changed.errors.contains("README.md") && !changed.errors.contains("now: ci.log"),
                 changed.errors.constData());
    }

    void tablesGoIntoAFolder()
    {
        const QString folder = m_dir.filePath(QStringLiteral("tables"));
        const QStringList review{QStringLiteral("review"), handMade("raw-tree")};
        QCOMPARE(runExhibit(review + words("--format csv -o") + QStringList{folder}).code, static_cast<int>(ExitFine));
        QVERIFY(QDir(folder).entryList(QDir::Files).contains(QStringLiteral("findings.csv")));
        const QByteArray runs = runExhibit(review + words("--table runs")).output;
        QVERIFY2(runs.startsWith("run_id,phase,exitcode,tests_total,"), runs.constData());
        const QString table = folder + QStringLiteral("/runs.csv");
        QCOMPARE(readFile(table), runs);
        const QStringList verify = review + QStringList{QStringLiteral("--verify")};
        QCOMPARE(runExhibit(verify + QStringList{folder}).code, static_cast<int>(ExitFine));
        QCOMPARE(runExhibit(verify + QStringList{table}).code, static_cast<int>(ExitFine));
        file("tables/runs.csv", runs + "x\r\n");
        const CapturedRun changed = runExhibit(verify + QStringList{folder});
        QCOMPARE(changed.code, static_cast<int>(ExitConditionHolds));
        QVERIFY2(changed.errors.contains("runs.csv: line ") && !changed.errors.contains("digest"),
                 changed.errors.constData());
    }

    void theBriefFitsOnAPage()
    {
        const QByteArray brief =
            runExhibit({QStringLiteral("review"), handMade("raw-tree"), QStringLiteral("--brief")}).output;
        QVERIFY(brief.contains("**Do not accept.**"));
        QVERIFY(brief.count('\n') <= 60);
    }

    /// A claim is dismissed in a file; the file is imported, exported again and gives the same review from the
    /// database.
    void decisionsTravel()
    {
        useFoldersBelow(m_dir.filePath(QStringLiteral("decisions")));
        const QString pack = handMade("raw-tree");
        const QStringList review{QStringLiteral("review"), pack, QStringLiteral("--format"), QStringLiteral("json")};
        const QByteArray plain = runExhibit(review).output;
        const QJsonObject claim = contradictedClaim(plain);
        QVERIFY(!claim.isEmpty());
        const QByteArray text =
            QByteArray("exhibit.decisions/1\n\nid: ") + claim.value(QStringLiteral("id")).toString().toUtf8() +
            "\nkind: " + claim.value(QStringLiteral("class")).toString().toUtf8() +
            "\npath: " + claim.value(QStringLiteral("pointer"))[QStringLiteral("path")].toString().toUtf8() +
            (claim.contains(QStringLiteral("heading"))
                 ? "\nheading: " + claim.value(QStringLiteral("heading")).toString().toUtf8()
                 : QByteArray()) +
            "\nquote: " + claim.value(QStringLiteral("text")).toString().toUtf8() +
            "\nstate: dismissed\nchanged: 2026-01-01T00:00:00.000Z\nreason: a subset\n";
        const QString exported = file("decisions.txt", text);
        const QByteArray withFile = runExhibit(review + QStringList{QStringLiteral("--decisions"), exported}).output;
        QVERIFY(withFile != plain);
        QCOMPARE(contradictedClaim(withFile).value(QStringLiteral("decision_reason")).toString(),
                 QStringLiteral("a subset"));
        QCOMPARE(runExhibit(review).output, plain);
        const QStringList decisions{QStringLiteral("decisions"), pack};
        const CapturedRun import = runExhibit(decisions + QStringList{QStringLiteral("--import"), exported});
        QCOMPARE(import.code, static_cast<int>(ExitFine));
        QVERIFY2(import.output.startsWith("new: 1\nchanged: 0\n"), import.output.constData());
        QCOMPARE(runExhibit(review).output, withFile);
        QCOMPARE(runExhibit(decisions + words("--export -")).output, text);
        const QByteArray other = QByteArray(text).replace("dismissed", "accepted").replace("2026", "2025");
        const CapturedRun older =
            runExhibit(decisions + QStringList{QStringLiteral("--import"), file("older.txt", other)});
        QVERIFY2(older.output.contains("conflicts: 1\nconflict: README.md: "), older.output.constData());
        QVERIFY2(older.output.contains("stands, as newer: dismissed (a subset)\n"), older.output.constData());
        QCOMPARE(runExhibit(review).output, withFile);
        const CapturedRun dismissed = runExhibit(review + words("--fail-on contradicted"));
        const int line = claim.value(QStringLiteral("pointer"))[QStringLiteral("first_line")].toInt();
        const QByteArray place = "README.md#L" + QByteArray::number(line);
        QVERIFY2(!dismissed.errors.contains(place), dismissed.errors.constData());
        useFoldersBelow(m_dir.path());
    }

    /// A review without what a person decided would say something else, so there is none.
    void unreadableDecisionsAreAnError()
    {
        useFoldersBelow(m_dir.filePath(QStringLiteral("unreadable")));
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("unreadable/data/exhibit"))));
        file("unreadable/data/exhibit/reviews.sqlite", "no database, but somebody's decisions");
        for (const QStringList& more : {QStringList(), words("--fail-on contradicted"), words("--baseline run-a")}) {
            const CapturedRun run = runExhibit(QStringList{QStringLiteral("review"), handMade("raw-tree")} + more);
            QCOMPARE(run.code, static_cast<int>(ExitNoPack));
            QVERIFY2(run.errors.startsWith("exhibit: the kept decisions cannot be read: "), run.errors.constData());
            QCOMPARE(run.errors.count('\n'), 1);
            QCOMPARE(run.output, QByteArray());
        }
        useFoldersBelow(m_dir.path());
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<QByteArray>("told");
        const QString tree = handMade("raw-tree");
        QTest::newRow("contradicted") << tree << words("contradicted")
                                      << QByteArray("--fail-on contradicted: claims that the evidence contradicts: ");
        QTest::newRow("new failures") << tree << words("new-failures")
                                      << QByteArray("--fail-on new-failures: tests newly failing against "
                                                    "run-a/core: 1, in 1 run: run-b/core");
        QTest::newRow("collection errors") << tree << words("collection-errors")
                                           << QByteArray("--fail-on collection-errors: collection errors: 1, in "
                                                         "1 run: run-c/core");
        QTest::newRow("decision") << tree << words("decision") << QByteArray("--fail-on decision: Do not accept: ");
        QTest::newRow("any") << tree << words("any") << QByteArray("--fail-on any: ");
        QTest::newRow("two") << tree << words("new-failures collection-errors") << QByteArray("--fail-on new-failures");
        QTest::newRow("does not hold") << handMade("nothing-known") << words("any") << QByteArray();
    }

    void conditions()
    {
        QFETCH(QString, pack);
        QFETCH(QStringList, conditions);
        QFETCH(QByteArray, told);
        QStringList arguments{QStringLiteral("review"), pack};
        for (const QString& condition : conditions)
            arguments << QStringLiteral("--fail-on") << condition;
        const CapturedRun run = runExhibit(arguments);
        QCOMPARE(run.code, static_cast<int>(told.isEmpty() ? ExitFine : ExitConditionHolds));
        QVERIFY2(run.errors.contains(told), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), told.isEmpty() ? 0 : conditions.size());
        QVERIFY2(!run.output.isEmpty(), "the report is written all the same");
    }

    void aFullOrForbiddenPlaceForTheOutput()
    {
        const QString pack = handMade("raw-tree");
        const QStringList review{QStringLiteral("review"), pack};
        if (QFile::exists(QStringLiteral("/dev/full"))) {
            const CapturedRun full = runExhibit(review, QStringLiteral("/dev/full"));
            QCOMPARE(full.code, static_cast<int>(ExitNotWritable));
            QVERIFY2(full.errors.contains("standard output: cannot be written"), full.errors.constData());
            const CapturedRun file = runExhibit(review + words("-o /dev/full"));
            QVERIFY2(file.code == ExitNotWritable, file.errors.constData());
        }
        const CapturedRun missing = runExhibit(review + words("-o /nowhere/at/all/report.md"));
        QCOMPARE(missing.code, static_cast<int>(ExitNotWritable));
        QVERIFY2(missing.errors.contains("/nowhere/at/all"), missing.errors.constData());
        const CapturedRun folder = runExhibit(review + QStringList{QStringLiteral("-o"), m_dir.path()});
        QCOMPARE(folder.code, static_cast<int>(ExitNotWritable));
    }

    void indexFigures()
    {
        const QStringList index{QStringLiteral("index"), handMade("raw-tree"), QStringLiteral("--stats")};
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("index-cache"))));
        const QJsonObject first = QJsonDocument::fromJson(runExhibit(index).output).object();
        const QJsonObject second = QJsonDocument::fromJson(runExhibit(index).output).object();
        useFoldersBelow(m_dir.path());
        QCOMPARE(first.value(QStringLiteral("artifacts")).toInt(), 5);
        QCOMPARE(first.value(QStringLiteral("runs")).toInt(), 3);
        QCOMPARE(first.value(QStringLiteral("results")).toInt(), 10);
        QVERIFY(first.value(QStringLiteral("peak_memory_bytes")).toInteger() > 1'000'000);
        QCOMPARE(first.value(QStringLiteral("from_index")).toBool(), false);
        QCOMPARE(second.value(QStringLiteral("from_index")).toBool(), true);
        for (const char* key : {"bytes", "lines", "results", "runs", "artifacts"})
            QCOMPARE(second.value(QLatin1String(key)), first.value(QLatin1String(key)));
    }

    void anIndexThatCannotBeWrittenIsTold()
    {
        qputenv("XDG_CACHE_HOME", "/proc/nowhere");
        const CapturedRun run = runExhibit({QStringLiteral("index"), handMade("raw-tree")});
        useFoldersBelow(m_dir.path());
        QCOMPARE(run.code, static_cast<int>(ExitNotWritable));
        QVERIFY2(run.errors.contains("the index cannot be written"), run.errors.constData());
    }

    void search_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("lines") << handMade("raw-tree") << words("All --kind prose")
                               << QByteArray("README.md#L5: - [x] All tests passing (3 passed, 0 failed)\n");
        QTest::newRow("ignoring case") << handMade("raw-tree") << words("all --kind prose --ignore-case --count")
                                       << QByteArray("1\n");
        QTest::newRow("regex, counted") << handMade("raw-tree")
                                        << QStringList{QStringLiteral("[0-9]+ failed, [0-9] passed"),
                                                       QStringLiteral("--regex"), QStringLiteral("--count")}
                                        << QByteArray("2\n");
        QTest::newRow("members of a kind")
            << handMade("bundle-and-files") << words("suite --kind prose --count") << QByteArray("2\n");
        QTest::newRow("all files") << handMade("bundle-and-files") << words("test_one --count") << QByteArray("3\n");
        QTest::newRow("nothing") << handMade("raw-tree") << words("zzzz") << QByteArray();
    }

    void search()
    {
        QFETCH(QString, pack);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, output);
        const CapturedRun run = runExhibit(QStringList{QStringLiteral("search"), pack} + arguments);
        QCOMPARE(run.code, static_cast<int>(ExitFine));
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.output, output);
    }

    void evidenceDoesNotSteerTheTerminal()
    {
        const QString folder = m_dir.filePath(QStringLiteral("escapes"));
        QDir().mkpath(folder);
        file("escapes/a.txt", "here \x1b[31mred\x1b[0m and \xe2\x80\xae turned\tTab\n");
        const CapturedRun run = runExhibit({QStringLiteral("search"), folder, QStringLiteral("here")});
        QCOMPARE(run.output, QByteArray("a.txt#L1: here \\u{001b}[31mred\\u{001b}[0m and \\u{202e} turned\tTab\n"));
    }

private:
    static QJsonObject contradictedClaim(const QByteArray& report)
    {
        const QJsonArray claims = QJsonDocument::fromJson(report).object().value(QStringLiteral("claims")).toArray();
        for (const QJsonValue& claim : claims) {
            if (claim[QStringLiteral("verdict")].toString() == QStringLiteral("contradicted"))
                return claim.toObject();
        }
        return {};
    }

    QString file(const char* name, const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return path;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
