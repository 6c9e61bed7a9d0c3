// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/markdown.h"
#include "models/parsing/prose/markdownbounds.h"

#include <QTest>

using namespace exhibit;

namespace {

MarkdownDocument parse(const std::string& text)
{
    const TextSource source{"doc.md", {}, LineNumber{1}, text};
    return parseMarkdown(source, source.text);
}

const char* typeName(MarkdownBlock::Type type)
{
    switch (type) {
    case MarkdownBlock::Type::Heading:
        return "heading";
    case MarkdownBlock::Type::Paragraph:
        return "paragraph";
    case MarkdownBlock::Type::Code:
        return "code";
    case MarkdownBlock::Type::TableRow:
        return "row";
    case MarkdownBlock::Type::Html:
        return "html";
    case MarkdownBlock::Type::Plain:
        return "plain";
    }
    return "";
}

/// `type first-last text`, one block a line.
QByteArray printed(const MarkdownDocument& document)
{
    QByteArray text;
    for (const MarkdownBlock& block : document.blocks) {
        text += typeName(block.type);
        for (const MarkdownLine& line : block.lines)
            text += ' ' + QByteArray::number(static_cast<qlonglong>(line.line.value)) + ':' +
                    QByteArray::fromStdString(line.text);
        text += '\n';
    }
    return text;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreExact_data();
    void linesAreExact();
    void flattensContainers();
    void knowsHeadingsAbove();
    void endsSectionAtBreak();
    void takesLinksAndCode();
    void leavesOutWhatIsBeyondBounds_data();
    void leavesOutWhatIsBeyondBounds();
    void cutsLongDocuments();
};

void TestMarkdown::linesAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("blocks");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("paragraph over lines")
        << QByteArray("one **two**\nthree `four`\n") << QByteArray("paragraph 1:one two 2:three four\n");
    QTest::newRow("bold over a line end")
        << QByteArray("**one\ntwo** three\n") << QByteArray("paragraph 1:one 2:two three\n");
    QTest::newRow("code span over a line end")
        << QByteArray("a `b\nc` d\ne\n") << QByteArray("paragraph 1:a b c 2: d 3:e\n");
    QTest::newRow("link over a line end") << QByteArray("[a\nb](x) c\n") << QByteArray("paragraph 1:a 2:b c\n");
    QTest::newRow("hard break") << QByteArray("a  \nb\\\nc\n") << QByteArray("paragraph 1:a 2:b 3:c\n");
    QTest::newRow("definitions above a paragraph") << QByteArray("[x]: http://a\n[y]: http://b\nafter them\nand on\n")
                                                   << QByteArray("paragraph 3:after them 4:and on\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n\r\n# c\r\n") << QByteArray("paragraph 1:a 2:b\nheading 4:c\n");
    QTest::newRow("lone CR is a space") << QByteArray("a\rb\n\n# c\n") << QByteArray("paragraph 1:a b\nheading 3:c\n");
    QTest::newRow("struck out") << QByteArray("~~10/10 pass~~ 9/10 pass\n") << QByteArray("paragraph 1: 9/10 pass\n");
    QTest::newRow("images are not text") << QByteArray("![build passing](x.svg) text\n")
                                         << QByteArray("paragraph 1: text\n");
    QTest::newRow("fence") << QByteArray("```bash\n$ x\n\ny\n```\n") << QByteArray("code 2:$ x 3: 4:y\n");
    QTest::newRow("open fence") << QByteArray("```\nx\n") << QByteArray("code 2:x\n");
    QTest::newRow("indented code") << QByteArray("a\n\n    code\n") << QByteArray("paragraph 1:a\ncode 3:code\n");
    QTest::newRow("table") << QByteArray("| a | b |\n|---|---|\n| `1` | **2** |\n")
                           << QByteArray("row 1:a | b\nrow 3:1 | 2\n");
    QTest::newRow("comment") << QByteArray("<!-- META\nUpdated: 1\n-->\n")
                             << QByteArray("html 1:<!-- META 2:Updated: 1 3:-->\n");
    QTest::newRow("heading between rulers") << QByteArray("======\nTitle\n======\n") << QByteArray("heading 2:Title\n");
    QTest::newRow("setext heading") << QByteArray("Title\n=====\n") << QByteArray("heading 1:Title\n");
    QTest::newRow("list in quote") << QByteArray("> - a\n>   b\n") << QByteArray("paragraph 1:a 2:b\n");
    QTest::newRow("no line end at the end") << QByteArray("# a\nb") << QByteArray("heading 1:a\nparagraph 2:b\n");
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4)
                         << QByteArray("paragraph 1:a\xef\xbf\xbd"
                                       "b\n");
}

void TestMarkdown::linesAreExact()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, blocks);
    QCOMPARE(printed(parse(text.toStdString())), blocks);
}

void TestMarkdown::flattensContainers()
{
    const MarkdownDocument document =
        parse("Intro:\n\n- [x] done\n  - [ ] open\n    more\n- plain\n\n> quoted\n\n```text\nout\n```\n");
    const auto& b = document.blocks;
    QCOMPARE(b.size(), std::size_t{6});
    QVERIFY(b[1].startsItem);
    QVERIFY(b[1].task == MarkdownBlock::Task::Done);
    QCOMPARE(b[1].leadIn, 0);
    QCOMPARE(b[1].listDepth, 1);
    QVERIFY(b[2].task == MarkdownBlock::Task::Open);
    QCOMPARE(b[2].listDepth, 2);
    QCOMPARE(b[2].parentItem, 1);
    QCOMPARE(b[2].item, 2);
    QVERIFY(b[3].task == MarkdownBlock::Task::None);
    QCOMPARE(b[3].parentItem, -1);
    QCOMPARE(b[4].quoteDepth, 1);
    QCOMPARE(b[5].info, std::string("text"));
    QVERIFY(b[5].fenced);
    QCOMPARE(b[5].leadIn, 4);
}

void TestMarkdown::knowsHeadingsAbove()
{
    const MarkdownDocument document = parse("# A\n\n## B\n\ntext\n\n> # quoted\n\n## C\n\nmore\n");
    const std::vector<int> path = document.headingPath(2);
    QCOMPARE(path, (std::vector<int>{0, 1}));
    QCOMPARE(document.blocks[3].heading, 1);
    QCOMPARE(document.blocks[5].heading, 4);
    QCOMPARE(document.blocks[4].heading, 0);
}

void TestMarkdown::endsSectionAtBreak()
{
    const MarkdownDocument document = parse("## A\n\nin\n\n---\n\nfooter\n\n## B\n\nin\n");
    QVERIFY(!document.blocks[1].afterBreak);
    QVERIFY(document.blocks[2].afterBreak);
    QVERIFY(!document.blocks[4].afterBreak);
}

void TestMarkdown::takesLinksAndCode()
{
    const MarkdownDocument document = parse("see [the **log**](ci/log.txt)\nand `x.py`, ![alt](i.png)\n");
    const auto& spans = document.blocks.at(0).spans;
    QCOMPARE(spans.size(), std::size_t{3});
    QCOMPARE(spans[0].text, std::string("the log"));
    QCOMPARE(spans[0].target, std::string("ci/log.txt"));
    QCOMPARE(spans[0].line.value, 1);
    QVERIFY(spans[1].type == MarkdownSpan::Type::Code);
    QCOMPARE(spans[1].text, std::string("x.py"));
    QCOMPARE(spans[1].line.value, 2);
    QVERIFY(spans[2].type == MarkdownSpan::Type::Image);
}

void TestMarkdown::leavesOutWhatIsBeyondBounds_data()
{
    const auto times = [](const char* part, int count) { return QByteArray(part).repeated(count); };
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("long line") << times("x", 70'000) + "\n";
    QTest::newRow("wide table") << "|" + times("a|", 10'000) + "\n|" + times("-|", 10'000) + "\n";
    QTest::newRow("tall table") << "|a|b|\n|-|-|\n" + times("|1|2|\n", 70'000);
    QTest::newRow("nested quotes") << times(">", 10'000) + " a\n";
    QTest::newRow("nested items") << times("- ", 10'000) + "a\n";
    QTest::newRow("deep indentation") << times(" ", 5'000) + "- a\n";
    QTest::newRow("no blank line") << times("some words\n", 40'000);
}

void TestMarkdown::leavesOutWhatIsBeyondBounds()
{
    QFETCH(QByteArray, text);
    const MarkdownDocument document = parse("before\n\n" + text.toStdString() + "\nafter\n");
    QCOMPARE(document.problems.size(), std::size_t{1});
    QCOMPARE(document.problems[0].message.id, std::string("problem.markdown.beyond-bounds"));
    QCOMPARE(document.problems[0].where.firstLine.value, 3);
    QCOMPARE(document.blocks.size(), std::size_t{3});
    QVERIFY(document.blocks[1].type == MarkdownBlock::Type::Plain);
    QCOMPARE(document.blocks[2].text(), std::string("after"));
    QCOMPARE(document.blocks[2].first.value, static_cast<std::int64_t>(text.count('\n')) + 4);
}

void TestMarkdown::cutsLongDocuments()
{
    std::string text;
    while (text.size() < 1'000'000)
        text += "# Part\n\nSome words that make it long, and `more` of them.\n\n";
    const auto lines = splitLines(text);
    QVERIFY(cutIntoPieces(lines).size() > 1);
    const MarkdownDocument document = parse(text);
    QCOMPARE(document.blocks.size(), lines.size() / 2);
    QCOMPARE(document.blocks.back().first.value, static_cast<std::int64_t>(lines.size()) - 1);
    QVERIFY(document.problems.empty());
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
