// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/thememanager.h"
#include "widgets/text/folds/foldfinder.h"
#include "widgets/text/folds/foldscanner.h"
#include "widgets/text/folds/jsonrows.h"
#include "widgets/text/folds/linefolds.h"
#include "widgets/text/logview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace exhibit;

namespace {

/// `group 1-5, trace 2-4`, in the order of lines.
QString foldsOf(const QByteArray& text)
{
    std::vector<Fold> folds;
    FoldScanner scanner([&folds](const Fold& fold) { folds.push_back(fold); });
    for (const QByteArray& line : text.split('\n'))
        scanner.add(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    scanner.finish();
    LineFolds sorted;
    sorted.setLineCount(text.count('\n') + 1);
    sorted.add(folds);
    QStringList said;
    const QStringList kinds{QStringLiteral("group"), QStringLiteral("trace"), QStringLiteral("equal"),
                            QStringLiteral("passing")};
    for (const Fold& fold : sorted.all())
        said.append(QStringLiteral("%1 %2-%3")
                        .arg(kinds[static_cast<int>(fold.kind)])
                        .arg(fold.head.value)
                        .arg(fold.last.value));
    return said.join(QStringLiteral(", "));
}

LineFolds someFolds()
{
    LineFolds folds;
    folds.setLineCount(20);
    folds.add({{LineNumber{6}, LineNumber{8}, FoldKind::Trace},
               {LineNumber{3}, LineNumber{10}, FoldKind::Group},
               {LineNumber{14}, LineNumber{20}, FoldKind::Passing}});
    return folds;
}

/// Line 1 before, a group on 2 … 7 with a trace on 4 … 7, five passing tests on 9 … 13, a line of JSON on 14; 60 lines.
std::shared_ptr<MemoryLineSource> foldableLog()
{
    std::string text = "start\n##[group]Run tests\nboth\nTraceback (most recent call last):\n  File \"a.py\", line 1\n"
                       "    needle()\n##[endgroup]\nafter\n";
    for (int test = 1; test <= 5; ++test)
        text += "t.py::test_" + std::to_string(test) + " PASSED [ 10%]\n";
    text += "{\"name\": \"needle in JSON\", \"values\": [1, 2, {\"deep\": true}], \"rest\": \"a long text, with "
            "{braces} in it\", \"none\": []}"
            "\n";
    for (int line = 15; line <= 60; ++line)
        text += "line " + std::to_string(line) + "\n";
    return std::make_shared<MemoryLineSource>(text);
}

} // namespace

class TestFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeManager>(); }
    void cleanupTestCase() { m_themes.reset(); }
    void init()
    {
        m_view = std::make_unique<LogView>();
        m_view->resize(700, 400);
        m_view->setFoldable(true);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setSource(foldableLog(), QStringLiteral("ci.log"));
        QTRY_VERIFY(!m_view->isFindingFolds());
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void scanned_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("folds");
        const auto row = [](const char* name, const char* text, const char* folds) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(folds);
        };
        row("nothing", "one\ntwo\n\nthree", "");
        row("group", "##[group]Run\na\nb\n##[endgroup]\nc", "group 1-4");
        row("group in words of a workflow", "::group::Run\na\n::endgroup::", "group 1-3");
        row("group behind times",
            "2025-11-02T10:11:12.3456789Z ##[group]Run\n2025-11-02T10:11:13.1Z a\n"
            "2025-11-02T10:11:14Z ##[endgroup]",
            "group 1-3");
        row("group behind job and step",
            "test\tRun\t2025-11-02T10:11:12.1Z ##[group]Run\n"
            "test\tRun\t2025-11-02T10:11:12.1Z a\n"
            "test\tRun\t2025-11-02T10:11:12.1Z ##[endgroup]",
            "group 1-3");
        row("next group ends the one before", "##[group]A\na\n##[group]B\nb\n##[endgroup]", "group 1-2, group 3-5");
        row("group that nobody closes", "##[group]A\na\nb", "");
        row("group closed that nobody opened", "a\n##[endgroup]\nb", "");
        row("sections of GitLab nest",
            "\x1B[0Ksection_start:1:outer\r\x1B[0KOuter\nsection_start:2:inner\r\nx\nsection_end:3:inner\r\n"
            "section_end:4:outer\r",
            "group 1-5, group 2-4");
        row("section that ends where the next begins",
            "section_start:1:a\r\nx\nsection_end:2:a\r\x1B[0Ksection_start:2:b\r\ny\nsection_end:3:b\r",
            "group 1-2, group 3-5");
        row("Python", "x\nTraceback (most recent call last):\n  File \"a\", line 1\n    f()\nValueError: no",
            "trace 2-4");
        row("pytest collecting",
            "Traceback:\nC:\\Lib\\__init__.py:90: in import_module\n    return f()\nt.py:3: in <module>\n"
            "    from src import a\nE   ModuleNotFoundError: No module named 'src'",
            "trace 1-5");
        row("Java", "java.lang.X: no\n\tat a.B(C.java:1)\n\tat a.D(C.java:2)\n\tat a.E(C.java:3)\n\t... 12 more\nend",
            "trace 1-5");
        row("two frames are no trace", "X\n    at a (b:1)\n    at c (d:2)\nend", "");
        row("JavaScript at its end", "Error: no\n    at a (b:1)\n    at c (d:2)\n    at e (f:3)", "trace 1-4");
        row("Go", "panic: x\n\ngoroutine 1 [running]:\nmain.f()\n\t/a.go:1\nmain.main()\n\t/a.go:2\n\nexit",
            "trace 3-7");
        row("Rust", "stack backtrace:\n   0: a\n             at b:1\n   1: c\n             at d:2\nnote", "trace 1-5");
        row("frames by number", "crash\n#0 0x1 in a\n#1 0x2 in b\n#2 0x3 in c\nend", "trace 1-4");
        row("issues by number are no frames", "fixed\n#12 one\n#13 two\n#14 three\nend", "");
        row("numbered list is no trace", "list\n 1: a\n 2: b\n 3: c\n 4: d", "");
        row("equal lines", "a\nretry\nretry\nretry\nretry\nb", "equal 2-5");
        row("three are few", "a\nretry\nretry\nretry\nb", "");
        row("equal but for the time",
            "2025-11-02T10:11:12Z w\n2025-11-02T10:11:13Z w\n2025-11-02T10:11:14Z w\n"
            "2025-11-02T10:11:15Z w",
            "equal 1-4");
        row("passing tests", "a::b PASSED\na::c PASSED\na::d PASSED [ 9%]\na::e PASSED\na::f FAILED", "passing 1-4");
        row("passing Go tests with their beginnings",
            "=== RUN   A\n--- PASS: A (0s)\n=== RUN   B\n--- PASS: B (0s)\n=== RUN   C\n--- PASS: C (0s)\n"
            "=== RUN   D\n--- PASS: D (0s)\n=== RUN   E\n--- FAIL: E (0s)",
            "passing 2-8");
        row("TAP", "ok 1 - a\nok 2 - b\nok 3 - c\nnot ok 4 - d\nok 5 - e", "");
        row("a todo did not pass", "ok 1 a\nok 2 b\nok 3 c # TODO later\nok 4 d\nok 5 e", "");
        row("cargo", "test a ... ok\ntest b ... ok\ntest c ... ok\ntest d ... ok\ntest e ... FAILED", "passing 1-4");
        row("prose with ok is none", "it is ok\nthat is ok\nthis is ok\nall is ok\n", "");
    }
    void scanned()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, folds);
        QCOMPARE(foldsOf(text), folds);
    }

    void mapsShownLinesToThoseOfTheFile()
    {
        LineFolds folds = someFolds();
        folds.setClosed(LineNumber{6}, true);
        QCOMPARE(folds.next(LineNumber{6}).value, 9);
        QCOMPARE(folds.previous(LineNumber{9}).value, 6);
        QCOMPARE(folds.shownCount(), 18);
        folds.setClosed(LineNumber{3}, true);
        folds.setClosed(LineNumber{14}, true);
        QCOMPARE(folds.shownCount(), 7);
        QCOMPARE(folds.shown(LineNumber{20}).value, 14);
        QCOMPARE(folds.hiddenIn(LineNumber{9}, LineNumber{15}), 3);
        for (qint64 shown = 1; shown <= folds.shownCount(); ++shown) {
            const LineNumber line = folds.lineOf(shown);
            QCOMPARE(folds.shownOf(line), shown);
            QVERIFY(!folds.isHidden(line));
        }
        QVERIFY(folds.next(LineNumber{14}).value > 20);
        QCOMPARE(folds.around(LineNumber{7})->head.value, 6);
        QCOMPARE(folds.around(LineNumber{9})->head.value, 3);
        QVERIFY(folds.reveal(LineNumber{7}));
        QCOMPARE(folds.shownCount(), 14);
        QVERIFY(folds.isClosed(LineNumber{14}));
        QVERIFY(!folds.reveal(LineNumber{7}));
        folds.add({{LineNumber{1}, LineNumber{2}, FoldKind::Equal}});
        QVERIFY2(folds.isClosed(LineNumber{14}), "more folds open none");
    }

    void foldsThatShareALineAreOnePart()
    {
        LineFolds folds;
        folds.setLineCount(10);
        folds.add({{LineNumber{1}, LineNumber{5}, FoldKind::Passing}, {LineNumber{5}, LineNumber{8}, FoldKind::Trace}});
        folds.setAllClosed({}, true);
        QCOMPARE(folds.shownCount(), 3);
        QCOMPARE(folds.next(LineNumber{1}).value, 9);
        QVERIFY(folds.reveal(LineNumber{5}));
        QCOMPARE(folds.shownCount(), 7);
    }

    void spaceFoldsAndArrowsPassOver()
    {
        m_view->goToLine(LineNumber{5});
        QTest::keyClick(m_view.get(), Qt::Key_Space); // the trace around the cursor
        QCOMPARE(m_view->cursorLine().value, 4);
        QVERIFY(m_view->folds().isHidden(LineNumber{6}));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->cursorLine().value, 7);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->cursorLine().value, 7);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->cursorLine().value, 4);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(!m_view->folds().hasClosed());
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->folds().shownCount(), 60 - 5 - 4);
        QCOMPARE(m_view->cursorLine().value, 2);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->cursorLine().value, 60);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->folds().shownCount(), 60);
    }

    /// Of a text that is opened again: kinds that were closed as a whole, single folds, and JSON.
    void whatWasFoldedIsFoldedAgain()
    {
        m_view->setAllFolded(FoldKind::Passing, true);
        m_view->toggleFold(LineNumber{4});
        m_view->toggleFold(LineNumber{14});
        const qint64 shown = m_view->folds().shownCount();
        const KeptFolds kept = KeptFolds::fromJson(m_view->keptFolds().toJson());
        m_view->setSource(foldableLog(), QStringLiteral("ci.log"));
        m_view->setKeptFolds(kept);
        QCOMPARE(m_view->keptFolds().toJson(), kept.toJson()); // also before they are found
        QTRY_VERIFY(!m_view->isFindingFolds());
        QCOMPARE(m_view->folds().shownCount(), shown);
        QVERIFY(m_view->folds().isClosed(LineNumber{4}) && !m_view->folds().isClosed(LineNumber{2}));
        QCOMPARE(m_view->keptFolds().toJson(), kept.toJson());
        m_view->setAllFolded({}, false);
        QVERIFY(m_view->keptFolds().isEmpty());
        // A pointer into what was folded opens it.
        m_view->setSource(foldableLog(), QStringLiteral("ci.log"));
        m_view->highlight(LineNumber{11}, LineNumber{11});
        m_view->setKeptFolds(kept);
        QTRY_VERIFY(!m_view->isFindingFolds());
        QVERIFY(!m_view->folds().isHidden(LineNumber{11}) && m_view->folds().isHidden(LineNumber{5}));
    }

    void thatThereAreTooManyIsSaid()
    {
        QVERIFY(m_view->foldsCutText().isEmpty());
        std::string text;
        for (std::size_t fold = 0; fold <= FoldFinder::mostFolds; ++fold)
            text += fold % 2 ? "a\na\na\na\na\n" : "b\nb\nb\nb\nb\n";
        m_view->setSource(std::make_shared<MemoryLineSource>(text), QStringLiteral("long.log"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isFindingFolds(), 60'000);
        QVERIFY2(m_view->foldsCutText().startsWith(QLatin1String("Below line 1")), qPrintable(m_view->foldsCutText()));
        m_view->installEventFilter(this);
        m_view->toggleFold(m_view->folds().all().back().last.plus(20));
        QCOMPARE(m_told, m_view->foldsCutText());
        m_view->setAllFolded({}, true);
        QVERIFY(m_told.endsWith(m_view->foldsCutText()));
        m_view->removeEventFilter(this);
    }

    void theBarCountsShownLines()
    {
        const int whole = m_view->verticalScrollBar()->maximum();
        m_view->setAllFolded(FoldKind::Passing, true);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), whole - 4);
        m_view->verticalScrollBar()->setValue(9);
        QCOMPARE(m_view->topLine().value, 14);
        m_view->setTopLine(LineNumber{12});
        QCOMPARE(m_view->topLine().value, 9);
        QCOMPARE(m_view->verticalScrollBar()->value(), 8);
    }

    void hitsOpenTheirFolds()
    {
        m_view->setAllFolded({}, true);
        m_view->find({QStringLiteral("needle"), false, true, false});
        QTRY_VERIFY(!m_view->findRunning() && m_view->findCurrent() == 1);
        QVERIFY(!m_view->folds().isHidden(LineNumber{6}));
        QCOMPARE(m_view->cursorLine().value, 6);
        QVERIFY2(m_view->folds().isClosed(LineNumber{9}), "what has no hit stays");
    }

    void placesOpenTheirFolds()
    {
        m_view->setAllFolded({}, true);
        m_view->goToLine(LineNumber{12});
        QCOMPARE(m_view->cursorLine().value, 12);
        QVERIFY(!m_view->folds().isHidden(LineNumber{12}));
        m_view->setAllFolded({}, true);
        m_view->highlight(LineNumber{5}, LineNumber{5});
        QVERIFY(!m_view->folds().isHidden(LineNumber{5}));
        QVERIFY(m_view->folds().isHidden(LineNumber{12}));
    }

    void copiesWhatIsFolded()
    {
        QString told;
        m_view->installEventFilter(this);
        m_view->setAllFolded({}, true);
        m_view->selectAll();
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 59);
        QCOMPARE(m_told, QStringLiteral("Copied 60 lines, 9 of them folded"));
        m_view->removeEventFilter(this);
    }

    void signsInTheGutterFold()
    {
        const int row = QFontMetrics(m_view->font()).height();
        QPoint sign;
        // The sign of line 2 is where the pointing hand is.
        for (int x = 0; x < 120 && sign.isNull(); ++x) {
            QTest::mouseMove(m_view->viewport(), QPoint(x, row + row / 2));
            QMouseEvent move(QEvent::MouseMove, QPointF(x, row + row / 2), QPointF(x, row + row / 2), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(m_view->viewport(), &move);
            if (m_view->viewport()->cursor().shape() == Qt::PointingHandCursor)
                sign = QPoint(x + 4, row + row / 2);
        }
        QVERIFY(!sign.isNull());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, sign);
        QVERIFY(m_view->folds().isClosed(LineNumber{2}));
        // A click on its number takes what is folded along.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(20, sign.y()));
        QCOMPARE(m_view->selectedLines().second.value, 7);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, sign);
        QVERIFY(!m_view->folds().hasClosed());
    }

    void theMenuIsOfTheLineUnderTheMouse()
    {
        m_view->goToLine(LineNumber{1});
        const int row = m_view->viewport()->height() / m_view->visibleLineCount();
        const auto menuAt = [this](const QPoint& at) {
            // The menu waits for a choice: it is closed from within.
            QTimer::singleShot(0, this, [] {
                if (QWidget* menu = QApplication::activePopupWidget())
                    menu->close();
            });
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
            QApplication::sendEvent(m_view->viewport(), &event);
        };
        menuAt(QPoint(200, 2 * row + row / 2));
        QCOMPARE(m_view->cursorLine().value, 3);
        m_view->selectAll();
        menuAt(QPoint(200, row / 2));
        QVERIFY2(m_view->hasSelection(), "what is selected stays");
    }

    void notesWithinAFoldAreOnItsHead()
    {
        m_view->setGutterMarkers({{LineNumber{11}, Icon::Edit, Tone::Accent, QStringLiteral("a note")}});
        m_view->setAllFolded({}, true);
        const QSignalSpy activated(m_view.get(), &LogView::gutterMarkerActivated);
        m_view->setTopLine(LineNumber{9});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(8, 4));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<LineNumber>().value, 11);
    }

    void aLineOfJsonIsTakenApartInPlace()
    {
        m_view->goToLine(LineNumber{14});
        const int before = m_view->verticalScrollBar()->maximum();
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY2(m_view->folds().shownCount() == 60, "its number and those below stay");
        m_view->selectAll();
        QVERIFY(m_view->selectedText().contains(QLatin1String("[1, 2, {\"deep\": true}]")));
        m_view->goToLine(LineNumber{60});
        QVERIFY(m_view->verticalScrollBar()->maximum() >= before);
        m_view->goToLine(LineNumber{14});
        QVERIFY(m_view->grab().toImage().size().isValid());
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), before);
    }

    void rowsOfJson()
    {
        const QString line = QStringLiteral("{\"a\": \"x, {y\", \"b\": [1, {\"c\": \"\\\"}\"}], \"d\": {}}");
        QStringList rows;
        const std::vector<JsonRow> parts = jsonRows(line, 100);
        for (std::size_t at = 0; at < parts.size(); ++at) {
            const int end = at + 1 < parts.size() ? parts[at + 1].index : static_cast<int>(line.size());
            rows.append(QString(parts[at].depth, QLatin1Char('.')) +
                        line.mid(parts[at].index, end - parts[at].index).trimmed());
        }
        QCOMPARE(rows.join(QLatin1Char('|')),
                 QStringLiteral("{|.\"a\": \"x, {y\",|.\"b\": [|..1,|..{|...\"c\": \"\\\"}\"|..}|.],|.\"d\": {}|}"));
        QCOMPARE(jsonRows(line, 3).size(), 3U);
        const QString filler(120, QLatin1Char('x'));
        QVERIFY(isLongJson(QStringLiteral("  {\"a\": \"%1\"} ").arg(filler)));
        QVERIFY(!isLongJson(QStringLiteral("[INFO] %1 [done]").arg(filler)));
        QVERIFY(!isLongJson(QStringLiteral("{\"a\": 1}")));
    }

    void anotherTextHasItsOwnFolds()
    {
        m_view->setAllFolded({}, true);
        m_view->setSource(std::make_shared<MemoryLineSource>("one\ntwo\n"), QStringLiteral("other"));
        QTRY_VERIFY(!m_view->isFindingFolds());
        QVERIFY(m_view->folds().all().empty());
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->folds().shownCount(), 2);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StatusTip)
            m_told = static_cast<QStatusTipEvent*>(event)->tip();
        return QObject::eventFilter(watched, event);
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
    std::unique_ptr<LogView> m_view;
    QString m_told;
};

QTEST_MAIN(TestFolds)
#include "tst_folds.moc"
