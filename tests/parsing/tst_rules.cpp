// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/rules.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

std::string rule(const std::string& id, const std::string& pattern)
{
    return "[[rule]]\nid = '" + id + "'\nuse = 'u'\npatterns = ['" + pattern + "']\nmatches = ['a']\nrejects = ['b']\n";
}

/// Each fits alone.
std::string manyRules()
{
    std::string text;
    for (int i = 0; i < 32; ++i)
        text += rule("i" + std::to_string(i), "a|\\pL{90}x" + std::to_string(i));
    return text;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleHolds_data();
    void everyExampleHolds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void laterFileReplaces();
    void putsWordsInPlace();
    void findsAllMatches();
    void findsWithoutTheSet();
    void digestChangesWithText();
};

void TestRules::everyExampleHolds_data()
{
    QTest::addColumn<QString>("id");
    const Result<Rules> rules = Rules::load(shippedRules());
    if (!rules)
        QFAIL(qPrintable(QString::fromStdString(rules.error().message.args.back().value)));
    for (const Rule* one : rules->all())
        QTest::newRow(one->id.c_str()) << QString::fromStdString(one->id);
}

void TestRules::everyExampleHolds()
{
    QFETCH(QString, id);
    static const Result<Rules> rules = Rules::load(shippedRules());
    QVERIFY(rules);
    for (const Rule* one : rules->all()) {
        if (one->id != id.toStdString())
            continue;
        for (const std::string& text : one->matches)
            QVERIFY2(one->match(text), ("does not match: " + text).c_str());
        for (const std::string& text : one->rejects)
            QVERIFY2(!one->match(text), ("matches: " + text).c_str());
        for (const std::string& text : one->matches)
            QVERIFY2(rules->group(one->use).matchesAny(text), ("the group misses: " + text).c_str());
    }
}

void TestRules::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("not TOML") << QByteArray("x = 1\n[[rule\n") << QByteArray("error.rules.not-toml") << QByteArray("2")
                              << QByteArray();
    QTest::newRow("no id") << QByteArray("\n[[rule]]\nuse = 'u'\npatterns = ['a']\n")
                           << QByteArray("error.rules.bad-rule") << QByteArray("2") << QByteArray("id");
    QTest::newRow("no examples") << QByteArray("[[rule]]\nid = 'i'\nuse = 'u'\npatterns = ['a']\n")
                                 << QByteArray("error.rules.bad-rule") << QByteArray("1") << QByteArray("example");
    QTest::newRow("bad pattern") << QByteArray::fromStdString(rule("i", "(")) << QByteArray("error.rules.bad-rule")
                                 << QByteArray("1") << QByteArray("pattern of rule i");
    QTest::newRow("twice") << QByteArray::fromStdString(rule("i", "a") + rule("i", "a"))
                           << QByteArray("error.rules.bad-rule") << QByteArray("7") << QByteArray("twice");
    QTest::newRow("unknown words") << QByteArray::fromStdString(rule("i", "<<nothing>> passed"))
                                   << QByteArray("error.rules.bad-rule") << QByteArray("1") << QByteArray("nothing");
    QTest::newRow("too much for one set")
        << QByteArray::fromStdString(rule("i", "a|\\pL{1000}")) << QByteArray("error.rules.bad-rule") << QByteArray("1")
        << QByteArray("pattern of rule i");
    QTest::newRow("too many together") << QByteArray::fromStdString(manyRules()) << QByteArray("error.rules.bad-rule")
                                       << QByteArray("187") << QByteArray("too much memory");
    QTest::newRow("unknown table") << QByteArray("\n[[rules]]\nid = 'i'\n") << QByteArray("error.rules.bad-rule")
                                   << QByteArray("2") << QByteArray("nothing reads a table rules");
    QTest::newRow("not a table") << QByteArray("rule = [1]\n") << QByteArray("error.rules.bad-rule") << QByteArray("1")
                                 << QByteArray("table");
}

void TestRules::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, why);
    const Result<Rules> rules = Rules::load({{"mine.toml", text.toStdString()}});
    QVERIFY(!rules);
    QVERIFY(rules.error().code == Error::Code::InvalidArgument);
    const auto& args = rules.error().message.args;
    QCOMPARE(QByteArray::fromStdString(rules.error().message.id), id);
    QCOMPARE(args.at(0).value, std::string("mine.toml"));
    QCOMPARE(QByteArray::fromStdString(args.at(1).value), line);
    QVERIFY2(QByteArray::fromStdString(args.at(2).value).contains(why), args.at(2).value.c_str());
}

void TestRules::laterFileReplaces()
{
    const Result<Rules> rules = Rules::load(
        {{"a.toml", rule("i", "x") + rule("j", "y")}, {"b.toml", rule("i", "z")}, {"c.toml", "[messages]"}});
    QVERIFY(rules);
    QCOMPARE(rules->all().size(), std::size_t{2});
    QVERIFY(rules->group("u").matchesAny("Z"));
    QVERIFY(rules->group("u").matchesAny("y"));
    QVERIFY(!rules->group("u").matchesAny("x"));
    QVERIFY(rules->group("other").isEmpty());
    // One that nothing asks for says so.
    const std::string misspelt = "[[rule]]\nid = 'k'\nuse = 'test.claims'\npatterns = ['a']\nmatches = ['a']\n"
                                 "rejects = ['b']\n";
    const Result<Rules> unasked = Rules::load({{"a.toml", rule("i", "x"), true}, {"b.toml", misspelt, false}});
    QVERIFY(!unasked);
    QVERIFY(unasked.error().message.args.at(2).value.find("test.claims") != std::string::npos);
    // A copy of a file keeps its name.
    const Result<Rules> copied = Rules::load({{"a.toml", rule("i", "x"), true}, {"a.toml", rule("i", "z"), false}});
    QVERIFY(copied);
    QVERIFY(copied->group("u").matchesAny("Z") && !copied->group("u").matchesAny("x"));
}

void TestRules::putsWordsInPlace()
{
    const std::string words = "[words]\ncolour = 'red|green'\n";
    const Result<Rules> rules =
        Rules::load({{"a.toml", rule("i", "^(?P<first><<colour>>) and <<colour>>$")}, {"b.toml", words}});
    QVERIFY(rules);
    const auto matches = rules->group("u").findAll("green and red");
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(std::string(matches[0].groups.at(0).second), std::string("green"));
    QVERIFY(!rules->group("u").matchesAny("green and blue"));
}

void TestRules::findsAllMatches()
{
    const Result<Rules> rules = Rules::load({{"a.toml", rule("i", "(?P<n>\\d+) a")}});
    QVERIFY(rules);
    const std::string text = "1 a, 22 a, 3 b";
    const std::vector<RuleMatch> found = rules->group("u").findAll(text);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(std::string(found[1].groups.at(0).second), std::string("22"));
    QCOMPARE(found[1].begin, std::size_t{5});
}

/// Patterns that do not fit together into memory are slower, but never silent.
void TestRules::findsWithoutTheSet()
{
    const Result<Rules> rules = Rules::load({{"many.toml", manyRules(), true}});
    QVERIFY(rules);
    const RuleGroup& group = rules->group("u");
    QVERIFY(!group.fits());
    QVERIFY(group.matchesAny("x a"));
    QVERIFY(group.firstMatching("a") != nullptr);
    QVERIFY(!group.matchesAny("none of these: 1"));
}

void TestRules::digestChangesWithText()
{
    const auto digest = [](const std::string& text) { return Rules::load({{"a.toml", text}})->digest(); };
    QCOMPARE(digest(rule("i", "x")), digest(rule("i", "x")));
    QVERIFY(digest(rule("i", "x")) != digest(rule("i", "y")));
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
