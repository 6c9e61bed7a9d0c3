// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/reportpreview.h"

#include "widgets/common/look/theme.h"
#include "widgets/pages/report/previewtext.h"
#include "widgets/pages/report/slicedlayout.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QThread>

#include <algorithm>
#include <thread>

using namespace exhibit;

namespace {

QByteArray table(int rows, const QByteArray& cell)
{
    QByteArray text("| a | b |\n| --- | --- |\n");
    for (int row = 0; row < rows; ++row)
        text += "| " + cell + " | " + QByteArray::number(row) + " |\n";
    return text;
}

qsizetype longestWord(const QByteArray& text)
{
    qsizetype longest = 0;
    for (const QByteArray& line : text.split('\n')) {
        for (const QByteArray& word : line.split(' '))
            longest = std::max(longest, word.size());
    }
    return longest;
}

} // namespace

/// What a text document takes the square of is bounded, whatever a report holds; the report itself is not cut.
class TestReportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesUsualReportsAlone();
    void boundsWords_data();
    void boundsWords();
    void boundsTables();
    void showsAtMostSoManyRows();
    /// No step is waited for, and what is seen in the end is what a document does by itself.
    void isLaidOutInSlices()
    {
        const QByteArray report =
            "# Title\n\n" +
            QByteArray("Some words of a report, which are many. ").repeated(20).append("\n\n").repeated(400) +
            table(100, "cell");
        QTextBrowser sliced, plain;
        showReport(&sliced, report, lightTheme());
        QTextDocument* document = reportDocument(report, lightTheme()).document.release();
        document->setParent(&plain);
        plain.setDocument(document);
        for (QTextBrowser* browser : {&sliced, &plain}) {
            browser->resize(600, 400);
            browser->show();
        }
        const auto* layout = sliced.document()->findChild<SlicedLayout*>();
        QVERIFY(layout);
        QTRY_VERIFY(layout->isDone());
        QVERIFY(layout->steps() > 10);
        QTRY_COMPARE(sliced.verticalScrollBar()->maximum(), plain.verticalScrollBar()->maximum());
        QCOMPARE(sliced.document()->size(), plain.document()->size());
        sliced.resize(400, 400);
        QVERIFY(!layout->isDone());
        QTRY_VERIFY(layout->isDone());
    }

    void isMadeInAnyThread();
    void listsThatGoOnAreSetIn();
};

void TestReportPreview::leavesUsualReportsAlone()
{
    const QByteArray text = "# Title\n\nA sentence with `a/path.py#L3`.\n\n" + table(50, "`x`") + "\nend\n";
    QCOMPARE(previewText(text), text);
}

void TestReportPreview::boundsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a word") << QByteArray(1'000'000, 'x');
    QTest::newRow("a code span") << '`' + QByteArray(1'000'000, 'x') + '`';
    QTest::newRow("letters of three bytes") << QByteArray("\xE2\x82\xAC").repeated(300'000);
    QTest::newRow("a cell") << "| " + QByteArray(500'000, 'x') + " | `" + QByteArray(500'000, 'y') + "` |";
    QTest::newRow("a subject of many words") << "- " + QByteArray("word ").repeated(80'000) + "end";
    QTest::newRow("a cell of many words") << "| " + QByteArray("word ").repeated(80'000) + "| end |";
}

void TestReportPreview::boundsWords()
{
    QFETCH(QByteArray, line);
    QCOMPARE(previewText("1. a\n2. b\n\nBesides:\n\n3. c\n4. d\n\nText.\n\n1. e\n   - f\n2. g\n"),
             QByteArray("1. a\n2. b\n\nBesides:\n\n3\\. c\n\n4\\. d\n\n\nText.\n\n1. e\n   - f\n2. g\n"));
    const QByteArray shown = previewText("before\n\n" + line + "\n\nafter\n");
    QVERIFY(shown.startsWith("before\n\n") && shown.endsWith("\n\nafter\n"));
    QVERIFY(longestWord(shown) <= previewlimits::word + 8);
    QVERIFY(shown.size() < previewlimits::line + 200);
    QVERIFY(shown.contains("\xE2\x80\xA6"));
    QVERIFY(!QString::fromUtf8(shown).contains(QChar::ReplacementCharacter));
    QCOMPARE(shown.count('`') % 2, 0);
    QCOMPARE(shown.count('|'), line.count('|'));
}

void TestReportPreview::boundsTables()
{
    const QByteArray shown = previewText(table(5'000, "x") + "\nbetween\n\n" + table(101, "y") + "\nend\n");
    QVERIFY(shown.contains("| x | 99 |\n") && !shown.contains("| x | 100 |\n"));
    QVERIFY(shown.contains("4900 more rows"));
    QVERIFY(shown.contains("1 more row is"));
    QVERIFY(shown.endsWith("\nend\n"));
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += table(100, "x") + "\n";
    QVERIFY(previewText(many).count("\n| x |") <= previewlimits::rowsOfTables);
}

void TestReportPreview::showsAtMostSoManyRows()
{
    QTextBrowser browser;
    showReport(&browser, "# Title\n\n## Section\n\n" + table(20'000, "x") + "\n" + QByteArray(1'000'000, 'x') + "\n",
               themeFor(&browser));
    int rows = 0;
    for (QTextFrame* frame : browser.document()->rootFrame()->childFrames()) {
        if (const auto* shown = qobject_cast<QTextTable*>(frame))
            rows += shown->rows();
    }
    QVERIFY(rows > 50 && rows <= previewlimits::rowsOfTable + 1);
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= previewlimits::line + 100);
}

/// What takes its time is done by a thread; the document is the window's then.
void TestReportPreview::isMadeInAnyThread()
{
    ReportDocument report;
    std::thread([&report] {
        report = reportDocument("# Title\n\n## First\n\nSee `README.md#L3`.\n\n## Second\n", lightTheme());
    }).join();
    QCOMPARE(report.sections, (QStringList{QStringLiteral("First"), QStringLiteral("Second")}));
    QCOMPARE(report.document->thread(), QThread::currentThread());
    QTextBrowser browser;
    showReport(&browser, std::move(report.document));
    QVERIFY(browser.document()->toPlainText().startsWith(QStringLiteral("Title")));
    QVERIFY(browser.toHtml().contains(QStringLiteral("README.md%23L3")));
}

/// A list that goes on counting is set in as the one before it, with its numbers in front.
void TestReportPreview::listsThatGoOnAreSetIn()
{
    const ReportDocument report =
        reportDocument("1. a\n2. b\n\nBesides:\n\n3. c\n4. d\n\n2. is no item of a list.\n", lightTheme());
    int items = 0;
    for (QTextBlock block = report.document->begin(); block.isValid(); block = block.next()) {
        if (block.text() != QLatin1String("3. c") && block.text() != QLatin1String("4. d"))
            continue;
        ++items;
        QCOMPARE(block.blockFormat().leftMargin(), report.document->indentWidth());
        QVERIFY(block.blockFormat().textIndent() < 0);
    }
    QCOMPARE(items, 2);
}

QTEST_MAIN(TestReportPreview)
#include "tst_reportpreview.moc"
