// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/tokenevents.h"

#include "tests/support/testpacks.h"

#include <QTest>

#include <string>

using namespace exhibit;

namespace {

struct Read
{
    std::vector<TokenEvent> events;
    std::vector<Escalation> escalations;
    std::vector<Problem> problems;
};

Read taken(TokenEventParser& parser)
{
    return {parser.takeEvents(), parser.takeEscalations(), parser.takeProblems()};
}

Read readLines(const std::string& text)
{
    TokenEventParser parser;
    TextSource origin;
    origin.path = "t.ndjson";
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(origin, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    return taken(parser);
}

Read readFile(const std::string& text)
{
    TokenEventParser parser;
    TextSource source;
    source.path = "t.json";
    source.text = text;
    parser.addFile(source);
    return taken(parser);
}

template <typename T> QString textOf(const std::optional<T>& value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

QString print(const TokenEvent& event)
{
    return QStringLiteral("%1/%2 %3->%4 of %5 truncated=%6 success=%7 at %8")
        .arg(QString::fromStdString(event.runId), QString::fromStdString(event.phaseId), textOf(event.predicted),
             textOf(event.actual), textOf(event.ceiling), textOf(event.truncated), textOf(event.success))
        .arg(event.where.firstLine.value);
}

} // namespace

class TestTokenEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void rejected_data();
    void rejected();
    void wholeFile();
    void arrayWithBrokenElement();
    void retries_data();
    void retries();
    void realExport();
};

void TestTokenEvents::shapes_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* json, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(expected);
    };
    row("long",
        R"({"run_id":"r","phase_id":"p","predicted_output_tokens":5,"actual_output_tokens":6,"selected_budget":7,"success":true,"truncated":false})",
        "r/p 5->6 of 7 truncated=0 success=1 at 1");
    row("short", R"({"phase":"p","deliverables":3,"predicted":5,"actual":6,"budget":7,"smape":18.2})",
        "/p 5->6 of 7 truncated=- success=- at 1");
    row("truncated by its stop reason", R"({"predicted":5,"actual":6,"stop_reason":"max_tokens"})",
        "/ 5->6 of - truncated=1 success=- at 1");
    row("ended by its stop reason", R"({"predicted":5,"actual":6,"stop_reason":"end_turn"})",
        "/ 5->6 of - truncated=0 success=- at 1");
    row("stated flag wins", R"({"predicted":5,"stop_reason":"max_tokens","truncated":false})",
        "/ 5->- of - truncated=0 success=- at 1");
    row("numbers as text, flags as numbers", R"({"predicted":"5","actual":"6","truncated":1,"success":0})",
        "/ 5->6 of - truncated=1 success=0 at 1");
    row("nulls", R"({"run_id":null,"predicted":5,"actual":null,"truncated":null})",
        "/ 5->- of - truncated=- success=- at 1");
    row("array on a line", R"([{"predicted":5,"actual":6}])", "/ 5->6 of - truncated=- success=- at 1");
}

void TestTokenEvents::shapes()
{
    QFETCH(QString, json);
    const Read read = readLines(json.toStdString());
    QCOMPARE(read.events.size(), std::size_t{1});
    QTEST(print(read.events.front()), "expected");
    QVERIFY(read.problems.empty());
    QVERIFY(json.toStdString().find(read.events.front().where.quote) != std::string::npos);
    QVERIFY(read.events.front().where.quote.front() == '{');
}

void TestTokenEvents::rejected_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("prose") << QStringLiteral("Exported 12 samples") << QStringLiteral("problem.json.prose-line");
    QTest::newRow("cut") << QStringLiteral("{\"predicted\":5,\"act") << QStringLiteral("problem.json.cut-line");
    QTest::newRow("broken") << QStringLiteral("{\"predicted\":5,,}") << QStringLiteral("problem.json.broken-line");
    QTest::newRow("other") << QStringLiteral("{\"a\":5}") << QStringLiteral("problem.telemetry.other-record");
    QTest::newRow("empty") << QStringLiteral("{}") << QStringLiteral("problem.telemetry.other-record");
}

void TestTokenEvents::rejected()
{
    QFETCH(QString, json);
    QFETCH(QString, problem);
    const std::string good = R"({"predicted":1,"actual":2})";
    const Read read = readLines(good + '\n' + json.toStdString() + '\n' + good);
    QCOMPARE(read.events.size(), std::size_t{2});
    QCOMPARE(read.events.back().where.firstLine.value, 3);
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems.front().message.id, problem.toStdString());
    QCOMPARE(read.problems.front().where.firstLine.value, 2);
}

void TestTokenEvents::wholeFile()
{
    const Read read = readFile(test::readFile(test::dataPath(QStringLiteral("tokenevents/events.json"))).toStdString());
    QCOMPARE(read.events.size(), std::size_t{2});
    QCOMPARE(print(read.events.at(0)), QStringLiteral("r1/p1 100->400 of 400 truncated=1 success=0 at 8"));
    QCOMPARE(read.events.at(0).where.quote, std::string("\"predicted_output_tokens\": 100,"));
    QCOMPARE(print(read.events.at(1)), QStringLiteral("r1/p1 100->450 of 500 truncated=- success=- at 16"));
    QCOMPARE(read.escalations.size(), std::size_t{1});
    const Escalation& escalation = read.escalations.front();
    QCOMPARE(escalation.baseValue, std::optional<std::int64_t>(400));
    QCOMPARE(escalation.retryMaxTokens, std::optional<std::int64_t>(500));
    QCOMPARE(escalation.factor, std::optional<double>(1.25));
    QCOMPARE(escalation.reason, std::string("truncation"));
    QCOMPARE(retriesAfterEscalations(read.escalations, read.events), std::vector<int>{1});
}

void TestTokenEvents::arrayWithBrokenElement()
{
    const Read read =
        readFile("[\n{\"predicted\":1,\"actual\":2},\n{\"predicted\":1,\"actual\":2},\n{\"predicted\" 1}\n]");
    QCOMPARE(read.events.size(), std::size_t{2});
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems.front().where.firstLine.value, 4);
}

void TestTokenEvents::retries_data()
{
    QTest::addColumn<QString>("escalation");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<int>("retry");
    QTest::newRow("first later") << QStringLiteral("2025-01-01 10:00:00")
                                 << QStringList{QStringLiteral("2025-01-01 09:00:00"),
                                                QStringLiteral("2025-01-01 12:00:00"),
                                                QStringLiteral("2025-01-01 11:00:00")}
                                 << 2;
    QTest::newRow("T and blank") << QStringLiteral("2025-01-01T10:00:00Z")
                                 << QStringList{QStringLiteral("2025-01-01 10:00:00.5")} << 0;
    QTest::newRow("the same moment is the cause")
        << QStringLiteral("2025-01-01 10:00:00") << QStringList{QStringLiteral("2025-01-01T10:00:00+00:00")} << -1;
    QTest::newRow("none") << QStringLiteral("2025-01-01 10:00:00") << QStringList{} << -1;
}

void TestTokenEvents::retries()
{
    QFETCH(QString, escalation);
    QFETCH(QStringList, events);
    Escalation escalated;
    escalated.runId = "r";
    escalated.timestamp = escalation.toStdString();
    std::vector<TokenEvent> known;
    for (const QString& moment : events) {
        TokenEvent event;
        event.runId = "r";
        event.timestamp = moment.toStdString();
        known.push_back(event);
    }
    TokenEvent other;
    other.runId = "another";
    other.timestamp = "2025-01-01 10:00:01";
    known.push_back(other);
    QTEST(retriesAfterEscalations({escalated}, known).front(), "retry");
}

void TestTokenEvents::realExport()
{
    const QString pack = test::realPack(QStringLiteral("odd-files"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const std::string text = test::readFile(pack + QStringLiteral("/build132_telemetry_export.ndjson")).toStdString();
    const Read read = readLines(text);
    QVERIFY(!read.events.empty());
    for (const TokenEvent& event : read.events) {
        QVERIFY(event.predicted && event.actual && event.ceiling && event.truncated);
        QVERIFY(text.find(event.where.quote) != std::string::npos);
    }
    QCOMPARE(read.events.size(), static_cast<std::size_t>(std::count(text.begin(), text.end(), '{')));
    QVERIFY(read.problems.empty());
}

QTEST_GUILESS_MAIN(TestTokenEvents)
#include "tst_tokenevents.moc"
