// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/documentreader.h"
#include "models/parsing/rules/rules.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace exhibit;

namespace {

/// What a document says of its tests, counted by a few lines that share nothing with the parsers.
struct Count
{
    qint64 passed = 0, failed = 0, skipped = 0;

    void add(const QString& outcome)
    {
        passed += outcome == QLatin1String("passed") ? 1 : 0;
        failed += outcome == QLatin1String("failed") || outcome == QLatin1String("error") ? 1 : 0;
        skipped += outcome == QLatin1String("skipped") || outcome == QLatin1String("pending") ? 1 : 0;
    }
    QString text() const
    {
        return QStringLiteral("%1 passed, %2 failed, %3 skipped").arg(passed).arg(failed).arg(skipped);
    }
};

/// The last outcome that each test of a list of objects has.
void countTests(const QJsonArray& tests, Count& count)
{
    for (const QJsonValue& test : tests)
        count.add(test[QLatin1String("outcome")].toString());
}

Count countJsonLines(const QByteArray& text)
{
    Count count;
    for (const QByteArray& line : text.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(QLatin1String("nodeid")))
            count.add(object[QLatin1String("outcome")].toString());
        countTests(object[QLatin1String("tests")].toArray(), count);
        countTests(object[QLatin1String("report")][QLatin1String("tests")].toArray(), count);
    }
    return count;
}

Count countJsonFile(const QByteArray& text)
{
    Count count;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    countTests(document.isArray() ? document.array() : document[QLatin1String("tests")].toArray(), count);
    return count;
}

Count countCtrf(const QByteArray& text)
{
    Count count;
    for (const QJsonValue& test :
         QJsonDocument::fromJson(text)[QLatin1String("results")][QLatin1String("tests")].toArray()) {
        const QString raw = test[QLatin1String("rawStatus")].toString();
        count.add(raw == QLatin1String("xfailed") || raw == QLatin1String("xpassed")
                      ? raw
                      : test[QLatin1String("status")].toString());
    }
    return count;
}

Count countReportLog(const QByteArray& text)
{
    QMap<QString, QString> outcomes;
    for (const QByteArray& line : text.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString outcome = object[QLatin1String("outcome")].toString();
        if (object[QLatin1String("$report_type")] != QLatin1String("TestReport") || outcome == QLatin1String("rerun"))
            continue;
        const bool told = outcome != QLatin1String("passed") || object[QLatin1String("when")] == QLatin1String("call");
        QString& known = outcomes[object[QLatin1String("nodeid")].toString()];
        if (told && known != QLatin1String("failed"))
            known = object.contains(QLatin1String("wasxfail")) ? QStringLiteral("x") : outcome;
    }
    Count count;
    for (const QString& outcome : std::as_const(outcomes))
        count.add(outcome);
    return count;
}

Count countJUnit(const QByteArray& text)
{
    const QStringList notRun{QStringLiteral("notrun"), QStringLiteral("disabled")};
    Count count;
    QXmlStreamReader xml(text);
    QString outcome;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        if (token == QXmlStreamReader::StartElement && name == QLatin1String("testcase"))
            outcome = notRun.contains(xml.attributes().value(QLatin1String("status")).toString())
                          ? QStringLiteral("skipped")
                          : QStringLiteral("passed");
        else if (token == QXmlStreamReader::StartElement &&
                 (name == QLatin1String("failure") || name == QLatin1String("error")))
            outcome = xml.attributes().value(QLatin1String("message")) == QLatin1String("collection failure")
                          ? QString()
                          : QStringLiteral("failed");
        else if (token == QXmlStreamReader::StartElement && name == QLatin1String("skipped"))
            outcome = xml.attributes().value(QLatin1String("type")) == QLatin1String("pytest.xfail")
                          ? QString()
                          : QStringLiteral("skipped");
        else if (token == QXmlStreamReader::EndElement && name == QLatin1String("testcase"))
            count.add(outcome);
    }
    return count;
}

/// The last line of pytest that sums a session up; before it tests may have printed such lines, too.
Count countLog(const QByteArray& text)
{
    static const QRegularExpression colour(QStringLiteral("\\x1b\\[[0-9;]*m"));
    static const QRegularExpression final(QStringLiteral("((\\d+ [a-z]+, )*\\d+ [a-z]+) in \\d+[.]\\d+s"));
    static const QRegularExpression number(QStringLiteral("(\\d+) (passed|failed|skipped|errors?)"));
    QString last;
    for (auto session = final.globalMatch(QString::fromUtf8(text).remove(colour)); session.hasNext();)
        last = session.next().captured(1);
    Count count;
    for (auto part = number.globalMatch(last); part.hasNext();) {
        const auto match = part.next();
        const QString word = match.captured(2);
        qint64& value = word == QLatin1String("passed")    ? count.passed
                        : word == QLatin1String("skipped") ? count.skipped
                                                           : count.failed;
        value += match.captured(1).toLongLong();
    }
    return count;
}

Count countOf(const DocumentRecords& records)
{
    Count count;
    for (const Witness& witness : records.witnesses) {
        count.passed += witness.counts.passed.value_or(0);
        count.failed += witness.counts.failed.value_or(0) + witness.counts.errors.value_or(0);
        count.skipped += witness.counts.skipped.value_or(0);
    }
    return count;
}

DocumentRecords readText(const QByteArray& text)
{
    static const Rules rules;
    TestDictionary tests;
    DocumentReader reader(TextSource{"a", {}, LineNumber{1}, {}}, std::nullopt, std::nullopt, rules, tests);
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        reader.addLine({line.constData(), static_cast<std::size_t>(line.size())});
    }
    return reader.finish();
}

bool hasProblem(const DocumentRecords& records, std::string_view id)
{
    return std::any_of(records.problems.begin(), records.problems.end(),
                       [id](const Problem& problem) { return problem.message.id == id; });
}

QByteArray testLine(int number, const char* outcome)
{
    return "{\"nodeid\":\"tests/test_a.py::test_" + QByteArray::number(number) + "\",\"outcome\":\"" + outcome +
           "\",\"file\":\"tests/test_a.py\",\"duration\":0.01}\n";
}

/// A session's tests: of each ten one failed and one was skipped.
QByteArray testLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += testLine(i, i % 10 == 3 ? "failed" : i % 10 == 7 ? "skipped" : "passed");
    return lines;
}

} // namespace

/// Holds what the parsers count against an independent count of the same bytes, and what gives nothing against silence.
class FormatCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheFileSays_data();
    void countsAsTheFileSays();
    void readsOneTestALine_data();
    void readsOneTestALine();
    void joinsHeaderLines();
    void isNeverPassedOver_data();
    void isNeverPassedOver();
    void believesTheListOfTests_data();
    void believesTheListOfTests();
    void saysThatNothingWasRead_data();
    void saysThatNothingWasRead();
    void isSilentAboutOtherTexts_data();
    void isSilentAboutOtherTexts();
};

void FormatCountsTest::countsAsTheFileSays_data()
{
    using Counter = Count (*)(const QByteArray&);
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    const auto rows = [](const char* folder, const char* pattern, Counter counter) {
        const QDir dir(test::dataPath(QString::fromLatin1(folder)));
        for (const QString& name : dir.entryList({QString::fromLatin1(pattern)}, QDir::Files)) {
            const QByteArray text = test::readFile(dir.filePath(name));
            QTest::addRow("%s/%s", folder, qPrintable(name)) << text << counter(text).text();
        }
    };
    rows("junitxml", "*.xml", countJUnit);
    rows("ctrf", "*.json", countCtrf);
    rows("reportlog", "*.jsonl", countReportLog);
    rows("pytestreport", "*.ndjson", countJsonLines);
    rows("pytestreport", "*.json", countJsonFile);
    rows("runnerlog", "*.log", countLog);
    for (const char* name :
         {"default.log", "quiet.log", "vv.log", "verbose-*.log", "xdist.log", "xdist-dots.log", "maxfail.log",
          "color.log", "count.log", "cov.log", "durations.log", "live.log", "modskip.log"})
        rows("pytestlog", name, countLog);
}

void FormatCountsTest::countsAsTheFileSays()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    QCOMPARE(countOf(readText(text)).text(), wanted);
}

void FormatCountsTest::readsOneTestALine_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray numbers = R"("summary":{"passed":800,"failed":100,"skipped":100,"total":1000}})";
    QTest::newRow("no header") << testLines(1000);
    QTest::newRow("header with a summary")
        << "{\"type\":\"session\",\"created\":1.5,\"exitcode\":1," + numbers + '\n' + testLines(1000);
    QTest::newRow("summary behind") << testLines(1000) + "{\"exitcode\":1," + numbers + '\n';
    QTest::newRow("header with a run") << "{\"run_id\":\"r\",\"phase_id\":\"p\",\"exitcode\":1," + numbers + '\n' +
                                              testLines(1000);
    QTest::newRow("header with names only") << "{\"run_id\":\"r\",\"root\":\"/src/x\"}\n" + testLines(1000);
    QTest::newRow("prose before") << "Exported 1000 tests\n" + testLines(1000);
    QTest::newRow("one broken line before") << "{\"nodeid\":\"tests/te\n" + testLines(1000);
    QTest::newRow("an array") << "[" + testLines(1000).chopped(1).replace('\n', ",\n") + "]\n";
    QTest::newRow("a single line each side") << testLines(1000).chopped(1);
}

void FormatCountsTest::readsOneTestALine()
{
    QFETCH(QByteArray, text);
    const DocumentRecords records = readText(text);
    QCOMPARE(static_cast<int>(records.kind), static_cast<int>(ArtifactKind::ReportCorpus));
    QCOMPARE(records.witnesses.size(), std::size_t{1});
    QCOMPARE(countOf(records).text(), QStringLiteral("800 passed, 100 failed, 100 skipped"));
    QCOMPARE(records.witnesses.front().failures.size(), std::size_t{100});
    QCOMPARE(static_cast<int>(records.witnesses.front().state), static_cast<int>(RunState::Failed));
}

/// Two sessions without names in one file: each header belongs to the tests below it.
void FormatCountsTest::joinsHeaderLines()
{
    const QByteArray header =
        "{\"type\":\"session\",\"exitcode\":1,\"summary\":{\"passed\":8,\"failed\":1,\"skipped\":1,\"total\":10}}\n";
    const DocumentRecords records = readText(header + testLines(10) + header + testLines(10));
    QCOMPARE(records.witnesses.size(), std::size_t{2});
    for (const Witness& witness : records.witnesses) {
        QCOMPARE(witness.failures.size(), std::size_t{1});
        QCOMPARE(witness.counts.total, std::optional<std::int64_t>(10));
    }
    const DocumentRecords cut = readText(header + testLines(4));
    QVERIFY(hasProblem(cut, "problem.report.total-differs"));
}

void FormatCountsTest::isNeverPassedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    const QByteArray log = "===== test session starts =====\ncollected 2 items\n\ntests/test_a.py F.   [100%]\n\n"
                           "===== FAILURES =====\n_____ test_one _____\nE       assert 1 == 2\n"
                           "===== short test summary info =====\nFAILED tests/test_a.py::test_one - assert 1 == 2\n"
                           "===== 1 failed, 1 passed in 0.10s =====\n";
    QByteArray coloured;
    for (const QByteArray& line : log.split('\n'))
        coloured += (line.isEmpty() ? QByteArray() : QByteArray("\x1b[31m" + line + "\x1b[0m")) + '\n';
    const QByteArray xml = "<testsuites><testsuite name=\"s\" tests=\"1\"><testcase name=\"a\"><failure/></testcase>"
                           "</testsuite></testsuites>\n";
    const QByteArray head = "<?xml version=\"1.0\"?>\n";
    const QByteArray json = R"("created":1.5,"exitcode":1,"summary":{"failed":1,"total":1},)"
                            R"("tests":[{"nodeid":"a","outcome":"failed"}]})";
    const auto row = [](const char* name, const QByteArray& text, bool isRead = true) {
        QTest::newRow(name) << text << isRead;
    };
    row("a coloured log", coloured);
    row("a coloured log without its banner", coloured.mid(coloured.indexOf("collected") - 5));
    row("a coloured log, the summary alone", coloured.mid(coloured.indexOf("===== FAIL") - 5));
    row("a log behind a NUL", QByteArray(1, '\0') + log);
    row("a log of lone carriage returns", QByteArray(log).replace('\n', '\r'), false);
    row("a long comment before the root", head + "<!-- " + QByteArray(300'000, 'x') + " -->" + xml);
    row("many lines before the root", head + "<!--\n" + QByteArray("a line\n").repeated(50'000) + "-->\n" + xml);
    row("a document type", head + "<!DOCTYPE testsuites [<!ELEMENT testsuites ANY>]>\n" + xml);
    row("XML behind a NUL", QByteArray(1, '\0') + xml);
    row("JSON behind a NUL", QByteArray(1, '\0') + "{" + json);
    row("JSON nested deeply", "{\"x\":" + QByteArray(1'100, '[') + QByteArray(1'100, ']') + "," + json);
    row("a number that is none", "{\"duration\":0x10," + json, false);
    row("quotes that are none", "{\"duration\":'1'," + json, false);
    row("a long member first", "{\n\"pad\":[\n" + QByteArray("\"y\",\n").repeated(20'000) + "0],\n" + json, false);
    row("a very long member first",
        "{\n\"pad\":[\n" + QByteArray("\"yyyyyyyyyyyyyyyyyyyyyy\",\n").repeated(700'000) + "0],\n" + json, false);
}

/// Whatever hides the form of a report: it is read, or a problem says that it is not.
void FormatCountsTest::isNeverPassedOver()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const DocumentRecords records = readText(text);
    const bool isRed = !records.witnesses.empty() && records.witnesses.front().state == RunState::Failed;
    QCOMPARE(isRed, isRead);
    QVERIFY(isRead || !records.problems.empty());
}

void FormatCountsTest::believesTheListOfTests_data()
{
    QTest::addColumn<QByteArray>("failed");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("too large") << QByteArray("9223372036854775808");
    QTest::newRow("a word") << QByteArray("\"one\"");
}

/// A count that cannot be read is not zero: the run is red if a test of its list is.
void FormatCountsTest::believesTheListOfTests()
{
    QFETCH(QByteArray, failed);
    const DocumentRecords records =
        readText("{\"run_id\":\"r\",\"report\":{\"exitcode\":null,\"summary\":{\"passed\":1,\"failed\":" + failed +
                 ",\"total\":2},\"tests\":[{\"nodeid\":\"a\",\"outcome\":\"passed\"},{\"nodeid\":\"b\",\"outcome\":"
                 "\"failed\"}]}}\n");
    QCOMPARE(records.witnesses.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(records.witnesses.front().state), static_cast<int>(RunState::Failed));
    QCOMPARE(countOf(records).text(), QStringLiteral("1 passed, 1 failed, 0 skipped"));
    QVERIFY(hasProblem(records, "problem.report.count-not-read"));
}

void FormatCountsTest::saysThatNothingWasRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray report = "{\"exitcode\":1,\"summary\":{\"failed\":1,\"total\":1},\"tests\":[{\"nodeid\":\"a\","
                              "\"outcome\":\"failed\"}],\"duration\":";
    QTest::newRow("a report with a number that is none") << report + "0x10}";
    QTest::newRow("a report that ends too early") << report.left(60);
    QTest::newRow("a CTRF report without results")
        << QByteArray("{\"reportFormat\":\"CTRF\",\"results\":{\"tool\":{\"name\":\"x\"},\"summary\":{}}}");
    QTest::newRow("JUnit that ends in its root") << QByteArray("<testsuites name=\"a\"");
    QTest::newRow("a baseline of another form") << QByteArray("{\"failing_test_ids\":7,\"commit_sha\":\"ab\"}");
    QTest::newRow("tests without an outcome that is one")
        << QByteArray("{\"nodeid\":\"a\",\"outcome\":\"maybe\"}\n{\"nodeid\":\"b\",\"outcome\":\"maybe\"}\n");
}

void FormatCountsTest::saysThatNothingWasRead()
{
    QFETCH(QByteArray, text);
    const DocumentRecords records = readText(text);
    QVERIFY(records.kind != ArtifactKind::Json && records.kind != ArtifactKind::Unknown);
    QVERIFY(records.witnesses.empty());
    QVERIFY(hasProblem(records, "problem.document.nothing-read"));
}

void FormatCountsTest::isSilentAboutOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON of another kind") << QByteArray("{\"a\": 1, \"outcome\": \"passed\"}");
    QTest::newRow("prose") << QByteArray("# Notes\n\nNothing was run today, and nobody says so.\n");
    QTest::newRow("JUnit with no test") << QByteArray("<testsuites tests=\"0\"></testsuites>");
    QTest::newRow("a report with no test") << QByteArray("{\"exitcode\":5,\"summary\":{\"total\":0},\"tests\":[]}");
    QTest::newRow("a CI log without a session") << QByteArray("2025-12-28T00:04:11.1234567Z ##[group]Run\n");
}

void FormatCountsTest::isSilentAboutOtherTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!hasProblem(readText(text), "problem.document.nothing-read"));
}

QTEST_GUILESS_MAIN(FormatCountsTest)
#include "tst_formatcounts.moc"
