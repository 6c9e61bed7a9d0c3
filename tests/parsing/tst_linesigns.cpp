// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of every line of a console text is asked in one pass, or by hand: it must say what each question or
// pattern alone says.
#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testtitles.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/linesigns.h"
#include "models/parsing/runners/resultlines.h"
#include "models/parsing/text/needles.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace exhibit;

namespace {

/// Every line of the runners' logs, as it stands there.
std::vector<std::string> linesOfFixtures()
{
    std::vector<std::string> lines;
    QDirIterator files(test::dataPath(QStringLiteral("runners")), {QStringLiteral("*.log")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QList<QByteArray> all = file.readAll().split('\n');
        for (const QByteArray& line : all)
            lines.push_back(line.toStdString());
    }
    return lines;
}

const std::vector<std::string> piecesOfTitles{
    "adds", "(5ms)", "(1m 2.5s)", "(.s)",  "(skipped)", "(skipped: no net)",         "[12]", "# TODO",
    "(",    ")",     "a.test.ts", "|web|", "(3 tests)", "(3 tests | 1 skipped) 4ms", "\f",   "✓"};

const std::vector<std::string> piecesOfResults{
    "2",  "[web]", "]", "(retry #1)", "(45ms)", "(0.591542ms)", "(1.2.3s)", "a",  "/b-c", "# TODO",
    ": ", " -",    ")", "--- ",       "PASS: ", "SKIPPED",      "FAIL",     "\t", "✓",    "  "};

/// All orders of up to `most` pieces, with and without blanks between them.
std::vector<std::string> linesOfPieces(const std::vector<std::string>& pieces, int most)
{
    std::vector<std::string> lines{""}, last{""};
    for (int length = 1; length <= most; ++length) {
        std::vector<std::string> next;
        for (const std::string& line : last) {
            for (const std::string& piece : pieces) {
                next.push_back(line + piece);
                next.push_back(line + ' ' + piece);
            }
        }
        lines.insert(lines.end(), next.begin(), next.end());
        last = std::move(next);
    }
    return lines;
}

std::string first(std::string_view text, const re2::RE2& form)
{
    std::string found;
    return re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form, &found) ? found : std::string();
}

void compareTitles(std::string_view text)
{
    static const re2::RE2 ava(R"((.+?)(?: \(\d[\d.]*(?:ms|s|m [\d.]+s)\))?)");
    static const re2::RE2 bats(R"((\S.*?)(?: \(skipped(?:: .*)?\))?(?: \[\d+\])?)");
    static const re2::RE2 node(R"((.+?) \([\d.]+m?s\)( # .*)?)");
    QCOMPARE(std::string(titleOfAva(text)), first(text, ava));
    QCOMPARE(std::string(titleOfBats(text)), first(text, bats));
    std::string title, directive;
    const bool isNode = re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), node, &title, &directive);
    const std::optional<NodeTitle> found = titleOfNode(text);
    QCOMPARE(found.has_value(), isNode);
    QCOMPARE(found ? std::string(found->title) : std::string(), title);
    QCOMPARE(found ? std::string(found->directive) : std::string(), directive);
}

void compareFile(std::string_view line)
{
    static const re2::RE2 vitest(
        R"(\s{1,2}\S{1,6} +(?:\|?\S+\|? +)??(\S+\.\w+) +\((\d+) tests?((?: \| \d+ [a-z]+)*)\).*)");
    VitestFile wanted;
    const re2::StringPiece text(line.data(), line.size());
    const bool isFile = re2::RE2::FullMatch(text, vitest, &wanted.path, &wanted.tests, &wanted.parts);
    const std::optional<VitestFile> found = fileOfVitest(line);
    QCOMPARE(found.has_value(), isFile);
    if (!found)
        return;
    QCOMPARE(found->path, wanted.path);
    QCOMPARE(found->tests, wanted.tests);
    QCOMPARE(found->parts, wanted.parts);
}

void comparePlaywright(std::string_view text)
{
    static const re2::RE2 form(
        R"(\d+ ((?:\[[^\]]+\] )?\S.*?)(?: \(retry #(\d+)\))? \([\d.]+m?s\)|\d+ ((?:\[[^\]]+\] )?\S.*))");
    std::string title, retry, plain;
    const bool isTitle = re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form, &title, &retry, &plain);
    const std::optional<PlaywrightTitle> found = titleOfPlaywright(text);
    QCOMPARE(found.has_value(), isTitle);
    QCOMPARE(found ? std::string(found->title) : std::string(), title + plain);
    QCOMPARE(found && found->isRetry, !retry.empty());
}

void compareResult(std::string_view line)
{
    static const re2::RE2 verdict(R"(( *)--- (PASS|FAIL|SKIP): (\S+) \(([\d.]+)s\))");
    static const re2::RE2 check(R"(\W{0,8}(PASS|FAIL|SKIP)(?:ED|PED)?(?:[\]):]|\s-)*\s+(\S.*?)(?:\s{2,}.*)?)");
    static const re2::RE2 time(R"(.* \(\d+\.\d{3,}ms\)(?: # .*)?)");
    const re2::StringPiece text(line.data(), line.size());
    std::string indent, word, name;
    double seconds = 0;
    const bool isVerdict = re2::RE2::FullMatch(text, verdict, &indent, &word, &name, &seconds);
    const std::optional<GoVerdict> goVerdict = goVerdictOf(line);
    QCOMPARE(goVerdict.has_value(), isVerdict);
    if (goVerdict) {
        QCOMPARE(std::string(goVerdict->word), word);
        QCOMPARE(std::string(goVerdict->name), name);
        QCOMPARE(goVerdict->isOutermost, indent.empty());
    }
    const bool isCheck = re2::RE2::FullMatch(text, check, &word, &name);
    const std::optional<ScriptCheck> scriptCheck = scriptCheckOf(line);
    QCOMPARE(scriptCheck.has_value(), isCheck);
    if (scriptCheck) {
        QCOMPARE(std::string(scriptCheck->word), word);
        QCOMPARE(std::string(scriptCheck->name), name);
    }
    QCOMPARE(hasNodeTime(line), re2::RE2::FullMatch(text, time));
}

} // namespace

class TestLineSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundAsOneByOne()
    {
        QRandomGenerator random(7);
        const QByteArray letters = "abAB 1!\xC3\x28";
        for (int round = 0; round < 400; ++round) {
            std::vector<std::string> words(static_cast<std::size_t>(random.bounded(1, 90)));
            for (std::string& word : words) {
                for (int i = random.bounded(1, 5); i > 0; --i)
                    word += letters[random.bounded(letters.size())];
            }
            const Needles needles(words);
            std::string text;
            for (int i = random.bounded(60); i > 0; --i)
                text += letters[random.bounded(letters.size())];
            bool any = false;
            const std::uint64_t found = needles.in(text);
            for (std::size_t i = 0; i < words.size(); ++i) {
                const bool stands = text.find(words[i]) != std::string::npos;
                any = any || stands;
                if (i < 64)
                    QCOMPARE((found >> i & 1) != 0, stands);
            }
            QCOMPARE(needles.anyIn(text), any);
        }
    }

    void lettersInEitherCase()
    {
        const Needles needles({"not Found", "x"}, true);
        QCOMPARE(needles.in("it is NOT FOUND"), std::uint64_t{1});
        QCOMPARE(needles.in("X"), std::uint64_t{2});
        QCOMPARE(needles.in("not  found"), std::uint64_t{0});
        QVERIFY(!needles.anyIn({}));
    }

    void signsOfAllFixtures()
    {
        const std::vector<std::string> lines = linesOfFixtures();
        QVERIFY(lines.size() > 1000);
        for (const std::string& line : lines) {
            const LineSigns signs(line);
            for (int i = 0; i <= static_cast<int>(Sign::Error); ++i) {
                const auto sign = static_cast<Sign>(i);
                QVERIFY2(signs.has(sign) == (line.find(wordOf(sign)) != std::string::npos), line.c_str());
            }
        }
    }

    void titlesAreWhatThePatternsFind()
    {
        std::vector<std::string> lines = linesOfFixtures();
        QVERIFY(lines.size() > 1000);
        const std::vector<std::string> made = linesOfPieces(piecesOfTitles, 3);
        lines.insert(lines.end(), made.begin(), made.end());
        for (const std::string& line : lines) {
            compareTitles(trimmed(line));
            compareFile(line);
            compareFile(" ✓ " + line);
            compareFile(" ✓ a.test.ts " + line);
            if (QTest::currentTestFailed())
                QFAIL(line.c_str());
        }
    }

    void resultsAreWhatThePatternsFind()
    {
        std::vector<std::string> lines = linesOfFixtures();
        const std::vector<std::string> made = linesOfPieces(piecesOfResults, 3);
        lines.insert(lines.end(), made.begin(), made.end());
        for (const std::string& line : lines) {
            comparePlaywright(line);
            comparePlaywright("2 " + line);
            comparePlaywright("2 [web] " + line);
            compareResult(line);
            compareResult("  --- PASS: " + line);
            compareResult("--- SKIP: a " + line);
            if (QTest::currentTestFailed())
                QFAIL(line.c_str());
        }
    }

    void takesTitlesApart()
    {
        QCOMPARE(titleOfAva("adds (5ms)"), std::string_view("adds"));
        QCOMPARE(titleOfAva("adds (twice)"), std::string_view("adds (twice)"));
        QCOMPARE(titleOfBats("sends (skipped: no net) [3]"), std::string_view("sends"));
        QCOMPARE(titleOfNode("adds (1.6ms) # SKIP")->directive, std::string_view(" # SKIP"));
        QVERIFY(!titleOfNode("adds"));
        QCOMPARE(titleOfPlaywright("2 [web] › adds (retry #1) (45ms)")->title, std::string_view("[web] › adds"));
        QVERIFY(titleOfPlaywright("2 adds (retry #1) (45ms)")->isRetry);
        QCOMPARE(goVerdictOf("    --- FAIL: TestA/b (0.01s)")->name, std::string_view("TestA/b"));
        QCOMPARE(scriptCheckOf("✓ PASS: door opens   12 ms")->name, std::string_view("door opens"));
        const std::optional<VitestFile> file = fileOfVitest(" ✓ |web| src/a.test.ts (3 tests | 1 skipped) 41ms");
        QVERIFY(file);
        QCOMPARE(file->path, std::string("src/a.test.ts"));
        QCOMPARE(file->tests, 3);
        QCOMPARE(file->parts, std::string(" | 1 skipped"));
    }
};

QTEST_GUILESS_MAIN(TestLineSigns)
#include "tst_linesigns.moc"
