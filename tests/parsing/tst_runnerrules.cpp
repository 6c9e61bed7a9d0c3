// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/runnerlog.h"

#include <QTest>

using namespace exhibit;

namespace {

/// The rule of a script that prints `good: adds`, `BAD: shuts (cart.sh:9) no door` and last the numbers of both.
const std::string smoke = R"([[runner]]
name = 'smoke'
command = '\bsmoke\.sh\b'
result = '(?P<state>good|bad): (?P<name>\w+)(?: \((?P<path>\S+):(?P<line>\d+)\) (?P<message>.*))?'
summary = 'results: (?P<passed>\d+) good, (?P<failed>\d+) bad'
states = { good = 'passed', bad = 'failed' }
matches = ["good: adds\nresults: 1 good, 0 bad"]
rejects = ['results: all good']
)";

std::string changed(std::string_view from, std::string_view to)
{
    std::string text = smoke;
    text.replace(text.find(from), from.size(), to);
    return text;
}

std::vector<Witness> read(const Rules& rules, std::string_view text, TestDictionary& tests)
{
    TextSource origin;
    origin.path = "a.log";
    RunnerLogParser parser(origin, rules.runners(), tests);
    for (const QByteArray& line : QByteArray(text.data(), static_cast<qsizetype>(text.size())).split('\n'))
        parser.addLine(line.toStdString());
    return parser.finish();
}

} // namespace

class TestRunnerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnOwnScript();
    void goesBeforeWhatIsKnown();
    void recognisesItsLog();
    void tellsSessionsApart();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestRunnerRules::readsAnOwnScript()
{
    const Result<Rules> rules = Rules::load({{"mine.toml", smoke}});
    QVERIFY(rules);
    TestDictionary tests;
    const std::vector<Witness> found =
        read(*rules, "start\nGood: adds\n  one\nBAD: shuts (cart.sh:9) no door\nRESULTS: 1 good, 1 bad\nbye\n", tests);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].runner, std::string("smoke"));
    QVERIFY(found[0].state == RunState::Failed);
    QCOMPARE(*found[0].counts.total, std::int64_t{2});
    QCOMPARE(toString(found[0].where), std::string("a.log#L2-L5"));
    QCOMPARE(toString(found[0].summary), std::string("a.log#L5"));
    QCOMPARE(found[0].failures.size(), std::size_t{1});
    QCOMPARE(tests.nodeId(found[0].failures[0].test), std::string("shuts"));
    QCOMPARE(found[0].failures[0].message, std::string("no door"));
    QCOMPARE(found[0].failures[0].crashPath, std::string("cart.sh"));
    QVERIFY(found[0].outcomes.of(tests.find("adds")) == Outcome::Passed);
}

/// A person who wrote a rule for a text knows better what it is.
void TestRunnerRules::goesBeforeWhatIsKnown()
{
    const std::string text = "PASS: adds\nFAIL: shuts\nRESULTS: 1 passed, 1 failed\n";
    TestDictionary tests;
    const Result<Rules> without = Rules::load({});
    QCOMPARE(read(*without, text, tests).at(0).runner, std::string("script"));
    const Result<Rules> rules = Rules::load(
        {{"mine.toml", "[[runner]]\nname = 'checks'\nsummary = 'RESULTS: (?P<passed>\\d+) passed, (?P<failed>\\d+) "
                       "failed'\nmatches = ['Results: 1 passed, 0 failed']\nrejects = ['Results']\n"}});
    QVERIFY(rules);
    const std::vector<Witness> found = read(*rules, text, tests);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].runner, std::string("checks"));
    QCOMPARE(*found[0].counts.failed, std::int64_t{1});
}

void TestRunnerRules::recognisesItsLog()
{
    const Result<Rules> rules = Rules::load({{"mine.toml", smoke}});
    const std::string log = "checking the shop\ngood: adds\nbad: shuts\nresults: 1 good, 1 bad\n";
    QVERIFY(kindOfContent(log, false) != ArtifactKind::RunnerLog);
    QVERIFY(kindOfContent(log, false, rules->runners()) == ArtifactKind::RunnerLog);
    // Called, and nothing of it understood.
    QVERIFY(kindOfContent("$ ./smoke.sh\nbad luck\n", false, rules->runners()) != ArtifactKind::RunnerLog);
    QVERIFY(kindOfContent("user@host:~/shop$ ./smoke.sh\nbad luck\n", false, rules->runners()) ==
            ArtifactKind::RunnerLog);
}

void TestRunnerRules::tellsSessionsApart()
{
    const Result<Rules> rules = Rules::load({{"mine.toml", smoke}});
    TestDictionary tests;
    std::string text = "good: adds\nresults: 1 good, 0 bad\ngood: adds\nbad: shuts\nresults: 1 good, 1 bad\n";
    QCOMPARE(read(*rules, text, tests).size(), std::size_t{2});
    const Result<Rules> inParts = Rules::load({{"mine.toml", smoke + "in_parts = true\n"}});
    QVERIFY(inParts);
    const std::vector<Witness> one = read(*inParts, text, tests);
    QCOMPARE(one.size(), std::size_t{1});
    QCOMPARE(*one[0].counts.passed, std::int64_t{2});
    QCOMPARE(*one[0].counts.failed, std::int64_t{1});
    // A line of the form far above is of something else.
    text = "good: grief\n" + std::string(300, '\n') + text;
    QCOMPARE(toString(read(*rules, text, tests).at(0).where), std::string("a.log#L302-L303"));
    // Without totals nothing is proven.
    QVERIFY(read(*rules, "good: adds\nbad: shuts\n", tests).empty());
}

void TestRunnerRules::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* name, const std::string& text, const char* line, const char* why) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(line) << QByteArray(why);
    };
    row("no name", changed("name = 'smoke'", ""), "1", "needs a name");
    row("no summary", changed("summary", "version"), "1", "summary");
    row("no examples", changed("rejects = ['results: all good']", ""), "1", "example");
    row("bad pattern", changed(R"(\d+) bad')", R"(\d+ bad')"), "5", "summary of runner smoke");
    row("bad command", changed(R"(\bsmoke)", "("), "3", "command of runner smoke");
    row("unknown key", changed("states", "words"), "6", "nothing reads words");
    row("unknown group", changed("?P<passed>", "?P<fine>"), "5", "the group fine of summary");
    row("no group", changed("(?P<passed>\\d+) good, (?P<failed>\\d+) bad", "done"), "5", "summary needs a group");
    row("a result without state", changed("?P<state>", "?:"), "4", "result needs the group state");
    row("an empty line", changed("results: (?P<passed>\\d+) good, (?P<failed>\\d+) bad", "(?P<passed>\\d*)"), "5",
        "matches an empty line");
    row("an outcome that is none", changed("'passed'", "'fine'"), "6", "'fine' is no outcome");
    row("states are a table", changed("{ good = 'passed', bad = 'failed' }", "'good'"), "6", "states must be a table");
    row("an example that is not read", changed("results: 1 good, 0 bad", "results: one"), "7",
        "does not read its example 'good: adds'");
    row("an example that must not be read", changed("results: all good", "results: 1 good, 0 bad"), "8",
        "reads what it must not");
}

void TestRunnerRules::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, why);
    const Result<Rules> rules = Rules::load({{"mine.toml", text.toStdString()}});
    QVERIFY(!rules);
    const auto& args = rules.error().message.args;
    QCOMPARE(rules.error().message.id, std::string("error.rules.bad-rule"));
    QCOMPARE(args.at(0).value, std::string("mine.toml"));
    QVERIFY2(QByteArray::fromStdString(args.at(2).value).contains(why), args.at(2).value.c_str());
    QCOMPARE(QByteArray::fromStdString(args.at(1).value), line);
}

QTEST_GUILESS_MAIN(TestRunnerRules)
#include "tst_runnerrules.moc"
