// SPDX-License-Identifier: GPL-3.0-or-later
// What a pattern needs of a text is told from its words alone: that must never leave out a pattern that matches.
#include "models/parsing/rules/guardedpattern.h"
#include "models/parsing/rules/neededwords.h"
#include "models/parsing/rules/patternfilter.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/rules/widerpattern.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace exhibit;

namespace {

std::string shown(const std::vector<NeededWords>& lists)
{
    std::string text;
    for (const NeededWords& words : lists) {
        text += text.empty() ? "" : " & ";
        for (std::size_t i = 0; i < words.size(); ++i)
            text += (i > 0 ? "|" : "") + words[i];
    }
    return text;
}

/// Lines of every text that the tests have: prose, logs, records, rules.
std::vector<std::string> linesOfAllFixtures()
{
    constexpr qsizetype most = 2000; // bytes of one
    std::vector<std::string> lines;
    QDirIterator files(test::dataPath(QString()), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() > 400'000 || !file.open(QFile::ReadOnly))
            continue;
        const QList<QByteArray> all = file.readAll().split('\n');
        for (const QByteArray& line : all)
            lines.push_back(line.left(most).toStdString());
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

} // namespace

class TestPatternFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNeeded_data();
    void tellsWhatIsNeeded();
    void tellsHowATextBegins_data();
    void tellsHowATextBegins();
    void leavesOutNoMatch();
    void theFirstByteLeavesOutNoMatch();
    void asksAllBehindALetterOfAnotherAlphabet();
    void groupsFindWhatEachRuleFinds();
    void runnersFindWhatEachPatternFinds();
    void widens_data();
    void widens();
    void aWiderPatternMatchesWhatTheExactOneMatches();
    void aWiderPatternIsCompiledToLess();
    void aGuardedPatternFindsWhatItWouldFind();
};

void TestPatternFilter::tellsWhatIsNeeded_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("needed");
    const auto row = [](const char* pattern, const char* needed) {
        QTest::newRow(pattern) << QByteArray(pattern) << QByteArray(needed);
    };
    row("all tests pass", "all tests pass");
    row("ALL Tests", "all tests");
    row("(\\d+) (?:tests?|specs?) (?:passed|green)",
        " spec green| test green| spec passed| specs green| test passed| tests green| specs passed| tests "
        "passed & 0");
    row("colou?r", "color|colour");
    row("(?P<n>\\d+)%", "% & 0");
    row("a[bc]d", "abd|acd");
    row("a[^b]d", "");
    row("(?:foo|.*)", "");
    row("(?:foo)?bar", "bar");
    row("(?:foo)*bar", "bar");
    row("(?:foo)+bar", "foo & bar");
    row("fo{2,3}ba", "ba");
    row("f{0,3}bar", "bar");
    row("x{y}z", "x{y}z");
    row("\\bpass(?:ed|es)?\\b", "pass");
    row("pass\\.", "pass.");
    row("\\x41bc", "bc");
    row("\\p{L}bc", "bc");
    row("\\pLbc", "bc");
    row("\\Qabc\\E", "");
    row("[[:alpha:]]bc", "bc");
    row("[0-9]+ ok", " ok & 0");
    row("[]a]bc", "]bc|abc");
    row("(?i:FAIL)ed", "failed");
    row("\xE2\x9C\x93 done", "\xE2\x9C\x93 done");
    row("erg\xC3\xA4nzt", "erg & nzt");
    row("a|b", "");
    row("^$", "");
    row("", "");
}

void TestPatternFilter::tellsWhatIsNeeded()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, needed);
    QCOMPARE(QByteArray::fromStdString(shown(neededWords(pattern.toStdString()))), needed);
}

void TestPatternFilter::tellsHowATextBegins_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("first"); ///< the printable bytes of ASCII, or `all`
    const auto row = [](const char* pattern, const char* first) {
        QTest::newRow(pattern) << QByteArray(pattern) << QByteArray(first);
    };
    row("Total: \\d+", "Tt");
    row("\\d+ passed", "0123456789");
    row("\\s*\\[(?:OK|FAIL)\\]", " [");
    row("(?:a|b)?c", "ABCabc");
    row("(?:ab)+c", "Aa");
    row("x{0,2}y", "XYxy");
    row("x{2}y", "Xx");
    row("[a-c_]x", "ABC_abc");
    row("[!-/]x", "all");
    row("[^a]x", "all");
    row("^\\bok", "Oo");
    row("(?P<n>---) x", "-");
    row("\xE2\x9C\x93 done", "");
    row(".*", "all");
    row("a?", "all");
    row("|a", "all");
    row("\\Qabc\\E", "all");
}

void TestPatternFilter::tellsHowATextBegins()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, first);
    const FirstBytes bytes = firstBytes(pattern.toStdString());
    QByteArray shown;
    for (char c = ' '; c <= '~'; ++c) {
        if (bytes[static_cast<unsigned char>(c)])
            shown += c;
    }
    QCOMPARE(bytes.all() ? QByteArray("all") : shown, first);
    QCOMPARE(firstBytes("skip").count(), std::size_t{3}); // the long s is an s
}

void TestPatternFilter::leavesOutNoMatch()
{
    const PatternFilter filter({"one (?:two|three)", "t[wx]o", "\\d+ things", ".*"});
    const auto found = [&](const char* text) {
        std::vector<int> patterns{7};
        filter.candidates(text, patterns);
        return patterns;
    };
    QCOMPARE(found(""), (std::vector<int>{3}));
    QCOMPARE(found("ONE TWO"), (std::vector<int>{0, 1, 3}));
    QCOMPARE(found("one three"), (std::vector<int>{0, 3}));
    QCOMPARE(found("onone three"), (std::vector<int>{0, 3}));
    QCOMPARE(found("17 things"), (std::vector<int>{2, 3}));
    QCOMPARE(found("many things"), (std::vector<int>{3}));
}

/// The long s is an s, the sign of Kelvin a k where case does not count.
/// Also once a first byte was asked so often that its patterns are looked for apart.
void TestPatternFilter::theFirstByteLeavesOutNoMatch()
{
    const std::vector<std::string> patterns = {"\\d+ things", "a(?:b|c)d", "\\s*ok .*", ".*\\bdone", "(?:k|x)y"};
    const PatternFilter filter(patterns, true);
    std::vector<std::unique_ptr<const RE2>> compiled;
    for (const std::string& pattern : patterns)
        compiled.push_back(std::make_unique<const RE2>("(?i)(?:" + pattern + ")"));
    const std::vector<std::string> texts = {"3 things", "abd",      "ABD",    "ok 1", " ok 1",
                                            "done",     "all done", "ky",     "",     "\xE2\x84\xAAy",
                                            "xyz",      "things",   "4 done", "a bd", "XY"};
    std::size_t told = 0;
    for (int round = 0; round < 500; ++round) {
        for (const std::string& text : texts) {
            std::vector<int> may;
            filter.candidates(text, may);
            QVERIFY(std::is_sorted(may.begin(), may.end()));
            for (std::size_t i = 0; i < patterns.size(); ++i) {
                const bool isMatch = RE2::FullMatch(text, *compiled[i]);
                const bool isTold = std::binary_search(may.begin(), may.end(), static_cast<int>(i));
                QVERIFY2(isTold || !isMatch, text.c_str());
                told += isTold && !isMatch ? 1 : 0;
            }
        }
    }
    QVERIFY(told < 500 * 3);
}

void TestPatternFilter::asksAllBehindALetterOfAnotherAlphabet()
{
    const Result<Rules> rules =
        Rules::load({{"a.toml", "[[rule]]\nid = 'i'\nuse = 'u'\npatterns = ['tests ok', 'never']\n"
                                "matches = ['tests ok']\nrejects = ['b']\n"}});
    QVERIFY(rules);
    QVERIFY(rules->group("u").matchesAny("te\xC5\xBFts OK"));
    QVERIFY(rules->group("u").matchesAny("TESTS o\xE2\x84\xAA"));
    QVERIFY(!rules->group("u").matchesAny("te\xC5\xBFt o\xE2\x84\xAA"));
}

void TestPatternFilter::groupsFindWhatEachRuleFinds()
{
    static const Result<Rules> rules = Rules::load(test::shippedRules());
    QVERIFY(rules);
    const std::vector<std::string> lines = linesOfAllFixtures();
    QVERIFY(lines.size() > 5000);
    const std::size_t step = lines.size() / 400;
    std::set<std::string> uses;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < lines.size(); i += step)
        texts.push_back(lines[i]);
    for (const Rule* rule : rules->all()) {
        uses.insert(rule->use);
        texts.push_back(rule->matches.front());
        texts.push_back(rule->rejects.front());
    }
    std::vector<const RuleGroup*> groups;
    for (const std::string& use : uses)
        groups.push_back(&rules->group(use));
    for (const char* name : {"told", "told in logs", "claims", "tests"})
        groups.push_back(&rules->together(name));
    for (const std::string& text : texts) {
        std::map<const LazyPattern*, bool> known; // of groups that share a rule
        const auto matches = [&](const Rule& rule) {
            return std::any_of(rule.patterns.begin(), rule.patterns.end(), [&](const auto& pattern) {
                const auto [entry, isNew] = known.try_emplace(pattern.get());
                return entry->second = isNew ? RE2::PartialMatch(text, pattern->get()) : entry->second;
            });
        };
        for (const RuleGroup* group : groups) {
            const auto first = std::find_if(group->rules().begin(), group->rules().end(), matches);
            const Rule* expected = first == group->rules().end() ? nullptr : &*first;
            if (group->firstMatching(text) != expected || group->matchesAny(text) != (expected != nullptr))
                QFAIL((group->rules().front().use + ": " + text).c_str());
            std::set<std::string> found, all;
            for (const RuleMatch& match : group->findAll(text))
                found.insert(match.rule->id);
            for (const Rule& rule : group->rules()) {
                if (matches(rule))
                    all.insert(rule.id);
            }
            QVERIFY2(found == all, text.c_str());
        }
    }
}

void TestPatternFilter::runnersFindWhatEachPatternFinds()
{
    static const Result<Rules> rules = Rules::load(test::shippedRules());
    QVERIFY(rules);
    const RunnerRules& runners = rules->runners();
    std::vector<RuledLine> found, expected;
    std::size_t matching = 0;
    for (const std::string& text : linesOfAllFixtures()) {
        if (!runners.startedBy(text, found))
            continue;
        expected.clear();
        for (std::size_t rule = 0; rule < runners.rules().size(); ++rule) {
            const std::vector<RunnerRule::Line>& lines = runners.rules()[rule].lines;
            for (std::size_t line = 0; line < lines.size(); ++line) {
                if (lines[line].kind != RunnerLineKind::Detail && RE2::FullMatch(text, lines[line].pattern->get()))
                    expected.push_back({rule, line});
            }
        }
        matching += expected.empty() ? 0 : 1;
        if (found != expected)
            QFAIL(text.c_str());
    }
    QVERIFY(matching > 100);
}

void TestPatternFilter::widens_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("wider");
    const auto row = [](const char* pattern, const char* wider) {
        QTest::newRow(pattern) << QByteArray(pattern) << QByteArray(wider);
    };
    row(R"(тест\pL*)", R"(тест[A-Za-z\x{80}-\x{10FFFF}]*)");
    row(R"([\pL\pN_]+:)", R"([A-Za-z\x{80}-\x{10FFFF}0-9\x{80}-\x{10FFFF}_]+:)");
    row(R"([^\pL\pN]x)", R"([^A-Za-z0-9]x)");
    row(R"(\w{2,40}b)", R"(\w{2,}b)");
    row(R"(\w{12}b)", R"(\w{3,}b)");
    row(R"(.{0,30}?b)", R"(.{0,}?b)");
    row(R"([]{5}]{9}|[\]{7}])", R"([]{5}]{3,}|[\]{7}])");
    row(R"([[:alpha:]]{9}\{9}\x{41}{9})", R"([[:alpha:]]{3,}\{9}\x{41}{3,})");
    // Nothing to gain, or not known.
    for (const char* pattern : {"a+b", R"(\d{1,3})", "{9", R"(x{,9})", R"([^\pL\PN]{9})", R"(\p{Lu}\w{9})",
                                R"(\Qa\E\pL)", R"(\pL\)", R"(\pL\x{41)", R"(\pL[[:alpha)"})
        row(pattern, "");
}

void TestPatternFilter::widens()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, wider);
    QCOMPARE(QByteArray::fromStdString(widerPattern(pattern.toStdString())), wider);
}

void TestPatternFilter::aWiderPatternMatchesWhatTheExactOneMatches()
{
    const Result<Rules> rules = Rules::load(test::shippedRules());
    QVERIFY(rules);
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    int wider = 0, matches = 0;
    for (const Rule* rule : rules->all()) {
        for (const auto& pattern : rule->patterns) {
            const std::string text = widerPattern(pattern->text());
            if (text.empty())
                continue;
            ++wider;
            const re2::RE2 form(text, options);
            QVERIFY2(form.ok(), text.c_str());
            for (const std::string& example : rule->matches) {
                if (!re2::RE2::PartialMatch(example, pattern->get()))
                    continue;
                ++matches;
                QVERIFY2(re2::RE2::PartialMatch(example, form), (text + "\n" + example).c_str());
            }
        }
    }
    QVERIFY(wider > 200);
    QVERIFY(matches > 200);
}

void TestPatternFilter::aWiderPatternIsCompiledToLess()
{
    const Result<Rules> rules = Rules::load(test::shippedRules());
    QVERIFY(rules);
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    std::int64_t exact = 0, wide = 0;
    for (const Rule* rule : rules->all()) {
        for (const auto& pattern : rule->patterns) {
            const std::string text = widerPattern(pattern->text());
            exact += pattern->get().ProgramSize();
            wide += text.empty() ? pattern->get().ProgramSize() : re2::RE2(text, options).ProgramSize();
        }
    }
    QVERIFY2(wide * 4 < exact, qPrintable(QStringLiteral("%1 of %2").arg(wide).arg(exact)));
}

void TestPatternFilter::aGuardedPatternFindsWhatItWouldFind()
{
    const GuardedPattern guarded(R"((?i)\b(tests?) (?:of (\w+) )?pass(?:ed)?\b)");
    std::string noun, part;
    QVERIFY(guarded.isIn("All TESTS of loader passed.", &noun, &part));
    QCOMPARE(noun, std::string("TESTS"));
    QCOMPARE(part, std::string("loader"));
    QVERIFY(guarded.isIn("te\xC5\xBFt passed")); // the long s is an s without regard to case
    QVERIFY(!guarded.isIn("the build is green"));
    QVERIFY(!guarded.isIn(""));
    QVERIFY(guarded.isAllOf("tests pass"));
    QVERIFY(!guarded.isAllOf("all tests pass"));
    QVERIFY(!guarded.mayMatch("the build passed"));
    // What needs no word is asked of everything.
    const GuardedPattern open(R"(^\W*\w\W*$)");
    QVERIFY(open.isIn("(a)"));
    QVERIFY(!open.isIn("ab"));
}

QTEST_APPLESS_MAIN(TestPatternFilter)
#include "tst_patternfilter.moc"
