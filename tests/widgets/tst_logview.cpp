// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/artifact.h"
#include "tests/support/testpacks.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/text/linefinder.h"
#include "widgets/text/logview.h"
#include "widgets/text/readingoptions.h"
#include "widgets/text/severitystyle.h"
#include "widgets/text/textcells.h"
#include "widgets/text/textfilesource.h"
#include "widgets/text/wordbar.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

/// As many lines as asked for, made up when read: stands for a file that nobody wants to write to disk.
class EndlessSource : public LineSource
{
public:
    explicit EndlessSource(qint64 lines) : m_lines(lines) {}
    qint64 lineCount() const override { return m_lines; }
    SourceLine line(LineNumber number) const override
    {
        ++m_reads;
        return {"line " + std::to_string(number.value), false, 0};
    }
    QString findAll(const FindQuery&, const CancelFlag&,
                    const std::function<bool(std::vector<FindHit>&&)>&) const override
    {
        return {};
    }
    int reads() const { return m_reads; }

private:
    qint64 m_lines;
    mutable int m_reads = 0;
};

std::shared_ptr<MemoryLineSource> numbered(int lines)
{
    std::string text;
    for (int line = 1; line <= lines; ++line)
        text += "line " + std::to_string(line) + "\n";
    return std::make_shared<MemoryLineSource>(text);
}

} // namespace

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeManager>(); }
    void cleanupTestCase() { m_themes.reset(); }

    void init()
    {
        m_view = std::make_unique<LogView>();
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ascii") << QStringLiteral("abc") << 3;
        QTest::newRow("tab") << QStringLiteral("a\tb") << 9;
        QTest::newRow("escape") << QStringLiteral("\u001B[31m") << 5;
        QTest::newRow("bidi override") << QStringLiteral("a\u202Eb") << 8;
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << 8;
        QTest::newRow("nul") << QString(QChar(0)) << 1;
        QTest::newRow("wide") << QStringLiteral("\u2705\u274C") << 4;
        QTest::newRow("combining") << QStringLiteral("e\u0301x") << 2;
        QTest::newRow("picture") << QString::fromUtf8("\xF0\x9F\x98\x80") << 2;
        QTest::newRow("family") << QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7") << 2;
        QTest::newRow("flag") << QString::fromUtf8("\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA") << 2;
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << 6;
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(int, cells);
        const TextCells line(text);
        QCOMPARE(line.cellCount(), cells);
        QCOMPARE(line.cellOf(static_cast<int>(text.size())), cells);
        QCOMPARE(line.indexAt(cells), static_cast<int>(text.size()));
        for (int index = 0; index < text.size(); index = line.nextIndex(index)) {
            QCOMPARE(line.indexAt(line.cellOf(index)), index);
            QCOMPARE(line.previousIndex(line.nextIndex(index)), index);
        }
    }

    void controlCharactersAreVisible()
    {
        const TextCells line(QStringLiteral("\u001B[0m\u202E"));
        QString shown;
        for (const TextCells::Piece& piece : line.piecesIn(0, line.cellCount()))
            shown += line.shownText(piece);
        QCOMPARE(shown, QStringLiteral("\u241B[0m\u2039202E\u203A"));
    }

    void highlightIsCentredAndCopied()
    {
        m_view->setSource(numbered(1000), QStringLiteral("log.txt"));
        m_view->highlight(LineNumber{500}, LineNumber{502});
        QVERIFY(m_view->topLine().value > 480 && m_view->topLine().value < 500);
        QCOMPARE(m_view->cursorLine().value, 500);
        m_view->copyPointer();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("log.txt#L500"));
        m_view->highlight(LineNumber{}, LineNumber{});
        QVERIFY(!m_view->highlightFirst().isValid());
    }

    void linesBeyondTheEndAreNoHighlight()
    {
        m_view->setSource(numbered(10), QStringLiteral("log.txt"));
        m_view->highlight(LineNumber{11}, LineNumber{12});
        QVERIFY(!m_view->highlightFirst().isValid());
        m_view->highlight(LineNumber{9}, LineNumber{4000});
        QCOMPARE(m_view->highlightLast().value, 10);
    }

    void keysMoveAndSelect()
    {
        m_view->setSource(numbered(1000), QStringLiteral("log.txt"));
        QSignalSpy moved(m_view.get(), &LogView::cursorMoved);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->cursorLine().value, 2);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->cursorLine().value, 1000);
        QCOMPARE(m_view->cursorColumn(), 10);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("line 1\nl"));
        QCOMPARE(m_view->selectionPointer(), QStringLiteral("log.txt#L1-L2"));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line 1\nl"));
        QVERIFY(moved.count() >= 5);
    }

    void mouseSelects()
    {
        m_view->setSource(numbered(100), QStringLiteral("log.txt"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(10, 25)); // gutter: the whole line
        QCOMPARE(m_view->selectedText(), QStringLiteral("line 2\n"));
        QCOMPARE(m_view->selectionPointer(), QStringLiteral("log.txt#L2"));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(70, 8));
        QCOMPARE(m_view->selectedText(), QStringLiteral("line"));
    }

    void findsAllAndWalks()
    {
        m_view->setSource(numbered(1000), QStringLiteral("log.txt"));
        m_view->find({QStringLiteral("LINE 5"), false, false, false});
        QTRY_VERIFY(!m_view->findRunning());
        QCOMPARE(m_view->findCount(), 111); // 5, 50-59, 500-599
        QCOMPARE(m_view->findCurrent(), 1);
        QCOMPARE(m_view->cursorLine().value, 5);
        m_view->findNext(LogView::Search::Backward);
        QCOMPARE(m_view->cursorLine().value, 599);
        m_view->findNext();
        QCOMPARE(m_view->cursorLine().value, 5);
        m_view->find({QStringLiteral("LINE 5"), false, true, false});
        QTRY_VERIFY(!m_view->findRunning());
        QCOMPARE(m_view->findCount(), 0);
        m_view->find({QStringLiteral("line 5"), false, false, true});
        QTRY_VERIFY(!m_view->findRunning());
        QCOMPARE(m_view->findCount(), 1);
        QSignalSpy failed(m_view.get(), &LogView::findFailed);
        m_view->find({QStringLiteral("a(b"), true, false, false});
        QTRY_COMPARE(failed.count(), 1);
    }

    void onlyVisibleLinesAreRead()
    {
        auto source = std::make_shared<EndlessSource>(5'000'000);
        m_view->setSource(source, QStringLiteral("big.log"));
        m_view->goToLine(LineNumber{2'500'000});
        m_view->repaint();
        QCOMPARE(m_view->cursorLine().value, 2'500'000);
        QCOMPARE(m_view->verticalScrollBar()->maximum() + m_view->visibleLineCount(), 5'000'000);
        QVERIFY2(source->reads() < 400, qPrintable(QString::number(source->reads())));
        QElapsedTimer clock;
        clock.start();
        for (int at = 0; at < 50; ++at) {
            m_view->verticalScrollBar()->setValue(at * 99'000);
            m_view->repaint();
        }
        qInfo("scroll step over 5 M lines: %.2f ms", static_cast<double>(clock.nsecsElapsed()) / 50e6);
    }

    void longLinesStaySmooth()
    {
        std::string text = "short\n" + std::string(1 << 20, 'x') + "\nend\n";
        m_view->setSource(std::make_shared<MemoryLineSource>(text), QStringLiteral("long.txt"));
        m_view->highlight(LineNumber{2}, LineNumber{2});
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 1'000'000); // no wall of text: it scrolls
        QElapsedTimer clock;
        clock.start();
        for (int at = 0; at < 20; ++at) {
            m_view->horizontalScrollBar()->setValue(at * 50'000);
            m_view->repaint();
        }
        qInfo("scroll step in a 1 MB line: %.2f ms", static_cast<double>(clock.nsecsElapsed()) / 20e6);
    }

    /// A part that opens below takes away height after the place was shown.
    void thePlaceStaysInSight()
    {
        m_view->resize(600, 900);
        m_view->setSource(numbered(33), QStringLiteral("short.txt"));
        m_view->highlight(LineNumber{21}, LineNumber{21});
        QCOMPARE(m_view->topLine().value, 1);
        m_view->resize(600, 200);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_view->topLine().value > 1 && m_view->topLine().value <= 21);
        QVERIFY(m_view->topLine().value + m_view->visibleLineCount() > 21);
        // Who scrolled away from it stays there.
        m_view->verticalScrollBar()->setValue(0);
        m_view->resize(600, 180);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_view->topLine().value, 1);
    }

    void highlightedLinesWrap()
    {
        std::string text(300, 'a');
        text += '\n';
        text.append(300, 'b');
        text += '\n';
        m_view->setSource(std::make_shared<MemoryLineSource>(text), QStringLiteral("wrap.txt"));
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        m_view->setWrap(LogView::Wrap::Always);
        m_view->setSource(std::make_shared<MemoryLineSource>(text), QStringLiteral("wrap.txt"));
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    }

    void readingHoldsForAllTexts()
    {
        ReadingOptions reading;
        m_view->setReading(&reading);
        m_view->setSource(std::make_shared<MemoryLineSource>(std::string(300, 'a')), QStringLiteral("wrap.txt"));
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        reading.setWraps(true);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        reading.setWraps(false);
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    }

    void wordsKeepTheirColours()
    {
        ReadingOptions reading;
        reading.setWordTexts({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        const int colour = reading.words()[1].colour;
        QVERIFY(reading.words()[0].colour != colour);
        reading.toggleWord(QStringLiteral("ONE")); // off: case does not matter
        QCOMPARE(reading.wordTexts(), (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
        QCOMPARE(reading.words()[0].colour, colour);
        reading.toggleWord(QStringLiteral("two lines\nof text"));
        reading.toggleWord(QStringLiteral("  "));
        QCOMPARE(reading.words().size(), std::size_t{2});
    }

    void wordIsNoWholeText()
    {
        const auto endless = std::make_shared<EndlessSource>(3'000'000);
        m_view->setSource(endless, QStringLiteral("log"));
        m_view->goToLine(LineNumber{5});
        QCOMPARE(m_view->wordAtCursor(), QStringLiteral("line"));
        const int reads = endless->reads();
        m_view->selectAll();
        QVERIFY(m_view->wordAtCursor().isEmpty());
        QVERIFY(endless->reads() - reads < 1000);
        m_view->setSource(std::make_shared<MemoryLineSource>(std::string(300, 'x')), QStringLiteral("log"));
        m_view->selectAll();
        QVERIFY(m_view->wordAtCursor().isEmpty());
        m_view->setSource(std::make_shared<MemoryLineSource>("two words"), QStringLiteral("log"));
        m_view->selectAll();
        QCOMPARE(m_view->wordAtCursor(), QStringLiteral("two words"));
    }

    void lineEndsAreThoseOfTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ends.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("unix\nwindows\r\nlast");
        file.close();
        Artifact artifact;
        artifact.encoding = TextEncoding::Utf8;
        const auto source = TextFileSource::open(file.fileName().toStdString(), artifact);
        QVERIFY(source);
        QCOMPARE((*source)->line(LineNumber{1}).end, LineEnd::Newline);
        QCOMPARE((*source)->line(LineNumber{2}).end, LineEnd::CarriageReturnNewline);
        QCOMPARE((*source)->line(LineNumber{3}).end, LineEnd::None);
        ReadingOptions reading;
        m_view->setReading(&reading);
        m_view->setSource(*source, QStringLiteral("ends.txt"));
        const QImage plain = m_view->viewport()->grab().toImage();
        reading.setShowsBlanks(true);
        QVERIFY(m_view->viewport()->grab().toImage() != plain);
    }

    void goesToALineOrAColumn()
    {
        m_view->setSource(std::make_shared<MemoryLineSource>("one\ntwo \u00e4\U0001F600 end\n"),
                          QStringLiteral("t.txt"));
        QVERIFY(m_view->goToNamedPlace(QStringLiteral("2")));
        QCOMPARE(m_view->cursorLine().value, 2);
        QVERIFY(m_view->goToNamedPlace(QStringLiteral(" 2:7 "))); // characters, whatever they take
        QCOMPARE(m_view->cursorColumn(), 7);
        QVERIFY(m_view->goToNamedPlace(QStringLiteral("1:99")));
        QCOMPARE(m_view->cursorColumn(), 4);
        for (const char* wrong : {"", "x", "0", "3000", "1:x", "1:0"})
            QVERIFY2(!m_view->goToNamedPlace(QString::fromLatin1(wrong)), wrong);
        QCOMPARE(m_view->cursorLine().value, 1);
    }

    /// A bar takes room for itself; what needs it must not be gone with that room, or it comes and goes for ever.
    void barsComeToRest()
    {
        const int columns =
            static_cast<int>(m_view->viewport()->width() / QFontMetricsF(m_view->font()).averageCharWidth());
        for (int cells = 30 * columns; cells < 50 * columns; cells += 1 + columns / 60) {
            m_view->setSource(std::make_shared<MemoryLineSource>(std::string(static_cast<std::size_t>(cells), 'x')),
                              {});
            m_view->highlight(LineNumber{1}, LineNumber{1});
            int toggled = 0;
            const auto counted =
                connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, [&toggled] { ++toggled; });
            for (int turn = 0; turn < 12; ++turn)
                QCoreApplication::processEvents();
            disconnect(counted);
            QVERIFY2(toggled < 4, QByteArray::number(cells));
        }
    }

    void linesWrapAtWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("rows"); // of ten cells
        QTest::newRow("short") << "ten cells." << QStringList{QStringLiteral("ten cells.")};
        QTest::newRow("empty") << "" << QStringList{QString()};
        QTest::newRow("at a space") << "all tests pass now"
                                    << QStringList{QStringLiteral("all tests "), QStringLiteral("pass now")};
        QTest::newRow("a space beyond the last column stays")
            << "all checks pass" << QStringList{QStringLiteral("all checks "), QStringLiteral("pass")};
        QTest::newRow("behind a slash") << "tests/cli/run.py"
                                        << QStringList{QStringLiteral("tests/cli/"), QStringLiteral("run.py")};
        QTest::newRow("a space before a slash")
            << "in src/a/bcdefgh" << QStringList{QStringLiteral("in src/a/"), QStringLiteral("bcdefgh")};
        QTest::newRow("a space in the first half is too early")
            << "a bcdefghijklm" << QStringList{QStringLiteral("a bcdefghi"), QStringLiteral("jklm")};
        QTest::newRow("nothing to break at")
            << QString(25, QLatin1Char('x'))
            << QStringList{QString(10, QLatin1Char('x')), QString(10, QLatin1Char('x')), QString(5, QLatin1Char('x'))};
        QTest::newRow("wide characters are not cut")
            << QString::fromUtf8("a✅✅✅✅✅✅") << QStringList{QString::fromUtf8("a✅✅✅✅"), QString::fromUtf8("✅✅")};
        QTest::newRow("only spaces") << QString(12, QLatin1Char(' '))
                                     << QStringList{QString(11, QLatin1Char(' ')), QStringLiteral(" ")};
    }

    void linesWrapAtWords()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, rows);
        const TextCells cells(line);
        const std::vector<int> starts = cells.rowStarts(10);
        QStringList shown;
        for (std::size_t row = 0; row < starts.size(); ++row) {
            const int first = cells.indexAt(starts[row]);
            const int next = row + 1 < starts.size() ? cells.indexAt(starts[row + 1]) : static_cast<int>(line.size());
            shown << line.mid(first, next - first);
        }
        QCOMPARE(shown, rows);
    }

    void severityWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("coloured");
        QTest::newRow("failed") << QStringLiteral("FAILED tests/a.py::b") << QStringLiteral("FAILED");
        QTest::newRow("passed") << QStringLiteral("tests/a.py::b PASSED [ 1%]") << QStringLiteral("PASSED");
        QTest::newRow("cause") << QStringLiteral("E   ImportError: x") << QStringLiteral("E   ImportError: x");
        QTest::newRow("prose") << QStringLiteral("it FAILED again") << QString();
        QTest::newRow("name") << QStringLiteral("FAILED_COUNT = 1") << QString();
    }

    void severityWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, coloured);
        const std::vector<LineSpan> spans = severitySpans(line, lightTheme());
        QCOMPARE(spans.size(), std::size_t(coloured.isEmpty() ? 0 : 1));
        if (!spans.empty())
            QCOMPARE(line.mid(spans[0].start, spans[0].length), coloured);
    }

    void quoteIsOutlined()
    {
        m_view->setSource(std::make_shared<MemoryLineSource>("== 60 failed, 1256 passed ==\n"),
                          QStringLiteral("log.txt"));
        m_view->highlight(LineNumber{1}, LineNumber{1});
        const QImage before = m_view->viewport()->grab().toImage();
        m_view->markQuote(QStringLiteral("60 failed"));
        QVERIFY(m_view->viewport()->grab().toImage() != before);
    }

    void repairedFilesAreSearchedAsShown()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("m.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plain\n\xC3\xA2\xE2\x80\xB0\xC2\xA5 2%\n"); // U+2265, read as Windows-1252 and stored again
        file.close();
        Artifact artifact;
        artifact.encoding = TextEncoding::Utf8;
        artifact.mojibake = Mojibake::Windows1252;
        auto source = TextFileSource::open(file.fileName().toStdString(), artifact);
        QVERIFY(source);
        QCOMPARE((*source)->line(LineNumber{2}).text, std::string("\xE2\x89\xA5 2%"));
        m_view->setSource(*source, QStringLiteral("m.txt"));
        m_view->find({QStringLiteral("\u2265"), false, false, false});
        QTRY_VERIFY(!m_view->findRunning());
        QCOMPARE(m_view->findCount(), 1);
        auto original = TextFileSource::open(file.fileName().toStdString(), artifact, TextFileSource::Text::Original);
        QVERIFY(original);
        QVERIFY((*original)->line(LineNumber{2}).text != (*source)->line(LineNumber{2}).text);
    }

    void emptySourcesDoNotCrash()
    {
        m_view->setSource(std::make_shared<MemoryLineSource>(""), QStringLiteral("empty.txt"));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 50));
        m_view->selectAll();
        m_view->copy();
        m_view->clear();
        m_view->repaint();
        QCOMPARE(m_view->findCount(), 0);
    }

    /// Words outlive a page: the bar of the next one has them from the start, before any layout takes it in.
    void wordsOfBeforeMakeNoWindow()
    {
        ReadingOptions reading;
        reading.toggleWord(QStringLiteral("assert"));
        QWidget page;
        const WordBar bar(&reading, &page);
        QVERIFY(!bar.isHidden());
        QVERIFY(!bar.isWindow());
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
    std::unique_ptr<LogView> m_view;
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
