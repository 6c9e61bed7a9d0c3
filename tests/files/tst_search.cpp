// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/search/search.h"

#include "models/files/text/blockreader.h"
#include "models/files/text/encoding.h"
#include "models/files/text/filetext.h"
#include "tests/files/filehelpers.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace exhibit;
using exhibit::test::bytesOf;
using exhibit::test::ScratchFolder;
using exhibit::test::utf16;

namespace {

QByteArray hitsOf(const Searcher& searcher, const std::string& path, TextEncoding encoding, bool bom)
{
    QByteArray shown;
    const bool read = searcher.search(path, encoding, bom, CancelFlag(), [&shown](SearchHit&& hit) {
        shown += QByteArray::number(qint64{hit.line.value}) + ':' + QByteArray::number(hit.column) + '+' +
                 QByteArray::number(hit.length) + ' ';
        return true;
    });
    return read ? shown.trimmed() : QByteArray("not read");
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLines_data();
    void findsLines();
    void saysWhatIsWrongWithAPattern();
    void findsAcrossBlocks();
    void searchesDecodedText();
    void cutsLongLinesAroundTheHit();
    void stopsWhenAsked();
    void listsAllMatchesOfALine_data();
    void listsAllMatchesOfALine();
    void countsAsRipgrepDoes_data();
    void countsAsRipgrepDoes();
};

void SearchTest::findsLines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("flags"); // r regex, i ignore case, w whole word
    QTest::addColumn<QByteArray>("hits");
    const auto row = [](const char* name, const char* content, const char* pattern, const char* flags,
                        const char* hits) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(pattern) << QByteArray(flags) << QByteArray(hits);
    };
    row("literal", "one\ntwo\none two\n", "two", "", "2:0+3 3:4+3");
    row("once a line", "a a a\na\n", "a", "", "1:0+1 2:0+1");
    row("literal with signs of a regex", "a.c\nabc\n", "a.c", "", "1:0+3");
    row("regex", "a.c\nabc\n", "a.c", "r", "1:0+3 2:0+3");
    row("ignore case", "FAILED\nfailed\nFäiled\n", "Failed", "i", "1:0+6 2:0+6");
    row("ignore case beyond ascii", "GRÜN\ngrün\n", "Grün", "i", "1:0+5 2:0+5");
    row("start and end of lines", "ab\nb\nba\n", "^b$", "r", "2:0+1");
    row("dot stops at the line", "a\nb\n", "a.b", "r", "");
    row("white space stops at the line", "a\nb\n", R"(a\sb)", "r", "");
    row("negated class stops at the line", "a\nb\n", "a[^x]b", "r", "");
    row("literal newline matches nothing", "a\nb\n", "a\nb", "", "");
    row("empty pattern is every line", "a\n\nb", "", "", "1:0+0 2:0+0 3:0+0");
    row("empty line", "a\n\nb\n", "^$", "r", "2:0+0");
    row("pattern that can be empty", "a\nb\n", "x*", "r", "1:0+0 2:0+0");
    row("last line without newline", "a\nb", "b", "", "2:0+1");
    row("empty file", "", "", "", "");
    row("whole word", "errors\nerror\nan error.\nerror_x\n", "error", "w", "2:0+5 3:3+5");
    row("whole word of unicode", "xéa\néa\na\n", "a", "w", "3:0+1");
    row("whole word later in the line", "errors, error\n", "error", "w", "1:8+5");
    row("unicode digits", "٣\n3\nx\n", R"(\d)", "r", "1:0+2 2:0+1");
    row("unicode letters in a class", "é-\n--\n", R"([\w]-)", "r", "1:0+3");
    row("alternatives", "a\nb\nc\n", "a|c", "r", "1:0+1 3:0+1");
    row("flag inside", "A\na\n", "(?i)a", "r", "1:0+1 2:0+1");
    row("CR is a character as for ripgrep", "ab\r\n", "b$", "r", "");
    row("brace that repeats nothing", "a{b\nc}ddd\n", "a{b|c}ddd", "r", "1:0+3 2:0+5");
    row("optional character", "tests\ntext\n", "tests?", "r", "1:0+5");
    row("repeated group", "xabcabcy\nxy\n", "x(abc)*y", "r", "1:0+8 2:0+2");
    row("required text behind a class", "[a]needle\nneedle\n", "[]a]+needle", "r", "1:1+8");
    row("required text, any case", "NEEDLE 12\nneedle\n", R"(needle \d)", "ri", "1:0+8");
    row("Kelvin sign folds to k",
        "\xE2\x84\xAA"
        "elvin\n",
        "KELVIN", "i", "1:0+8");
    row("alternatives at the top", "abcdef\nuvwxyz\n", "abcdef|uvwxyz", "r", "1:0+6 2:0+6");
    row("second try in one line", "needle x needle 1\n", R"(needle \d)", "r", "1:9+8");
    row("class that starts with a bracket", "]w\nx\n", R"([]\d]\w)", "r", "1:0+2");
}

void SearchTest::findsLines()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, flags);
    QFETCH(QByteArray, hits);
    const ScratchFolder folder;
    const std::string path = folder.write("file", content.toStdString());
    const auto searcher =
        Searcher::compile({pattern.toStdString(), flags.contains('r'), flags.contains('i'), flags.contains('w')});
    QVERIFY(searcher);
    QCOMPARE(hitsOf(*searcher, path, TextEncoding::Utf8, false), hits);
    const auto lines = hits.isEmpty() ? 0 : hits.count(' ') + 1;
    QCOMPARE(searcher->countMatchingLines(path, TextEncoding::Utf8, false, CancelFlag()), lines);
}

void SearchTest::saysWhatIsWrongWithAPattern()
{
    const auto searcher = Searcher::compile({"a(b", true, false, false});
    QVERIFY(!searcher);
    QCOMPARE(searcher.error().code, Error::Code::InvalidArgument);
    QVERIFY(!searcher.error().message.args.at(1).value.empty());
    QVERIFY(Searcher::compile({"a(b", false, false, true}));
    QVERIFY(!Searcher::compile({"a)|(b", true, false, false}));
}

void SearchTest::findsAcrossBlocks()
{
    const ScratchFolder folder;
    std::string content;
    QByteArray expected;
    for (int i = 1; i <= 60000; ++i) {
        content += "line " + std::to_string(i) + std::string(40, '.') + (i % 10000 == 0 ? "needle" : "") + '\n';
        if (i % 10000 == 0)
            expected += QByteArray::number(i) + ":50+6 ";
    }
    QVERIFY(content.size() > 2 * BlockReader::blockBytes);
    const std::string path = folder.write("file", content);
    for (const bool regex : {false, true}) {
        const auto searcher = Searcher::compile({"needle", regex, false, false});
        QVERIFY(searcher);
        QCOMPARE(hitsOf(*searcher, path, TextEncoding::Utf8, false), expected.trimmed());
    }
    const auto end = Searcher::compile({"60000.*$", true, false, false});
    QVERIFY(end);
    QCOMPARE(hitsOf(*end, path, TextEncoding::Utf8, false), QByteArray("60000:5+51"));
}

void SearchTest::searchesDecodedText()
{
    const ScratchFolder folder;
    const auto searcher = Searcher::compile({"grün", false, false, false});
    QVERIFY(searcher);
    const std::string wide = folder.write("wide", utf16(u"x\r\nalles gr\u00FCn\r\n", false, true));
    QCOMPARE(hitsOf(*searcher, wide, TextEncoding::Utf16Le, true), QByteArray("2:6+5"));
    const std::string narrow = folder.write("narrow", "alles gr\xFCn\n");
    QCOMPARE(hitsOf(*searcher, narrow, TextEncoding::Windows1252, false), QByteArray("1:6+5"));
    const std::string marked = folder.write("marked", "\xEF\xBB\xBFgr\xC3\xBCn\n");
    QCOMPARE(hitsOf(*searcher, marked, TextEncoding::Utf8, true), QByteArray("1:0+5"));
    QCOMPARE(searcher->countMatchingLines(folder.path("missing"), TextEncoding::Utf8, false, CancelFlag()), -1);
}

void SearchTest::cutsLongLinesAroundTheHit()
{
    const ScratchFolder folder;
    std::string line;
    for (int i = 0; i < 20000; ++i)
        line += "\xE2\x86\x92";
    const std::string path = folder.write("file", line + "needle" + line + "\n");
    const auto searcher = Searcher::compile({"needle", false, false, false});
    QVERIFY(searcher);
    SearchHit found;
    QVERIFY(searcher->search(path, TextEncoding::Utf8, false, CancelFlag(), [&found](SearchHit&& hit) {
        found = std::move(hit);
        return true;
    }));
    QCOMPARE(found.column, 60000);
    QVERIFY(found.text.size() <= static_cast<std::size_t>(SearchHit::maxTextBytes));
    QVERIFY(isValidUtf8(found.text));
    QCOMPARE(found.text.substr(static_cast<std::size_t>(found.textColumn), 6), std::string("needle"));
}

void SearchTest::stopsWhenAsked()
{
    const ScratchFolder folder;
    const std::string path = folder.write("file", "a\na\na\n");
    const auto searcher = Searcher::compile({"a", false, false, false});
    QVERIFY(searcher);
    int hits = 0;
    QVERIFY(
        searcher->search(path, TextEncoding::Utf8, false, CancelFlag(), [&hits](SearchHit&&) { return ++hits < 2; }));
    QCOMPARE(hits, 2);
    CancelFlag cancel;
    cancel.cancel();
    QVERIFY(!searcher->search(path, TextEncoding::Utf8, false, cancel, [](SearchHit&&) { return true; }));
    QCOMPARE(searcher->countMatchingLines(path, TextEncoding::Utf8, false, cancel), -1);
}

void SearchTest::listsAllMatchesOfALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("wholeWord");
    QTest::addColumn<int>("matches");
    QTest::newRow("several") << QByteArray("a b a b a") << QByteArray("a") << false << 3;
    QTest::newRow("words that touch one separator") << QByteArray("a a a") << QByteArray("a") << true << 3;
    QTest::newRow("empty matches are left out") << QByteArray("bab") << QByteArray("a*") << false << 1;
    QTest::newRow("beginning matches once") << QByteArray("aaa") << QByteArray("^a") << false << 1;
    QTest::newRow("none") << QByteArray("xyz") << QByteArray("a") << false << 0;
}

void SearchTest::listsAllMatchesOfALine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, pattern);
    QFETCH(bool, wholeWord);
    QFETCH(int, matches);
    const auto searcher = Searcher::compile({pattern.toStdString(), true, false, wholeWord});
    QVERIFY(searcher);
    QCOMPARE(static_cast<int>(searcher->matchesIn(line.toStdString()).size()), matches);
}

void SearchTest::countsAsRipgrepDoes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("literal") << QStringLiteral("FAILED") << QStringList{QStringLiteral("-F")};
    QTest::newRow("literal, any case") << QStringLiteral("error")
                                       << QStringList{QStringLiteral("-F"), QStringLiteral("-i")};
    QTest::newRow("literal, whole word") << QStringLiteral("test")
                                         << QStringList{QStringLiteral("-F"), QStringLiteral("-w")};
    QTest::newRow("regex") << QStringLiteral(R"(\b\d+ (passed|failed)\b.*in \d+)") << QStringList();
    QTest::newRow("ends") << QStringLiteral(R"(^\s*$)") << QStringList();
    QTest::newRow("beyond ascii") << QStringLiteral(R"(✅.*\w$)") << QStringList();
    QTest::newRow("word characters") << QStringLiteral(R"(\W\w{12,}\W\d)") << QStringList();
}

void SearchTest::countsAsRipgrepDoes()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, flags);
    const QString ripgrep = QStandardPaths::findExecutable(QStringLiteral("rg"));
    if (ripgrep.isEmpty())
        QSKIP("ripgrep is not installed");
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28-full"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const auto searcher =
        Searcher::compile({pattern.toStdString(), !flags.contains(QStringLiteral("-F")),
                           flags.contains(QStringLiteral("-i")), flags.contains(QStringLiteral("-w"))});
    QVERIFY(searcher);
    QDirIterator files(pack, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto text = inspectText(path.toStdString());
        if (!text || text->looksBinary)
            continue;
        QProcess process;
        process.start(ripgrep, QStringList{QStringLiteral("-c"), QStringLiteral("-a")} + flags +
                                   QStringList{QStringLiteral("--"), pattern, path});
        QVERIFY(process.waitForFinished());
        const qint64 expected = process.readAllStandardOutput().trimmed().toLongLong();
        const qint64 counted =
            searcher->countMatchingLines(path.toStdString(), text->encoding, text->bom, CancelFlag());
        QVERIFY2(counted == expected,
                 qPrintable(QStringLiteral("%1: %2, not %3").arg(path).arg(counted).arg(expected)));
    }
}

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
