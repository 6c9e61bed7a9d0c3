// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/thememanager.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/diff/diffview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;

namespace {

const QString twoFiles = QStringLiteral(
    "diff --git a/one.py b/one.py\nindex 1..2 100644\n--- a/one.py\n+++ b/one.py\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"
    "diff --git a/old.py b/old.py\ndeleted file mode 100644\n--- a/old.py\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-x\n-y\n");

const QString sample =
    QStringLiteral("--- a/README.md\n+++ b/README.md\n@@ -10,3 +10,4 @@ heading\n same\n-All core tests passing\n"
                   "+core subset passing\n+added line\n end\n\\ No newline at end of file\n");

QString wordsOf(const DiffLine& line)
{
    QStringList words;
    for (const DiffLine::Word& word : line.words)
        words << line.text.mid(word.start, word.length);
    return words.join(QLatin1Char('|'));
}

} // namespace

class TestDiffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeManager>(); }
    void cleanupTestCase() { m_themes.reset(); }

    void readsLinesAndNumbers()
    {
        const DiffLines diff = parseUnifiedDiff(sample);
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.removed, 1);
        QCOMPARE(diff.lines.size(), std::size_t(9));
        QCOMPARE(diff.lines[2].kind, DiffLine::Kind::Hunk);
        QCOMPARE(diff.lines[3].oldLine, 10);
        QCOMPARE(diff.lines[3].newLine, 10);
        QCOMPARE(diff.lines[4].oldLine, 11);
        QCOMPARE(diff.lines[4].newLine, 0);
        QCOMPARE(diff.lines[6].newLine, 12);
        QCOMPARE(diff.lines[7].oldLine, 12);
        QCOMPARE(diff.lines[7].newLine, 13);
        QCOMPARE(wordsOf(diff.lines[4]), QStringLiteral("All|tests"));
        QCOMPARE(wordsOf(diff.lines[5]), QStringLiteral("subset"));
        QVERIFY(diff.lines[6].words.empty());
    }

    void oddInputIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("no diff") << QStringLiteral("hello\nworld") << 2;
        QTest::newRow("cut hunk") << QStringLiteral("@@ -1,5 +1,5 @@\n a\n-b") << 3;
        QTest::newRow("wrong counts") << QStringLiteral("@@ -1 +1 @@\n-a\n+b\n+c\n") << 4;
        QTest::newRow("context without a space") << QStringLiteral("@@ -1,2 +1,2 @@\n a\n\n") << 3;
        QTest::newRow("dashes in a hunk") << QStringLiteral("@@ -1,1 +1,1 @@\n--- old\n+++ new\n") << 3;
        QTest::newRow("line ends") << QStringLiteral("@@ -1 +1 @@\r\n-a\r\n+b\r\n") << 3;
        QTest::newRow("huge numbers") << QStringLiteral("@@ -99999999999999999999 +1 @@\n-a\n") << 2;
    }

    void oddInputIsShownAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        QCOMPARE(parseUnifiedDiff(text).lines.size(), static_cast<std::size_t>(lines));
        DiffView view;
        view.setDiff(text);
        view.resize(300, 200);
        QVERIFY(!view.grab().isNull());
    }

    void copiesLinesAsTheyStand()
    {
        DiffView view;
        view.resize(500, 300);
        view.setDiff(sample);
        view.show();
        QCOMPARE(view.addedLines(), 2);
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), sample);
        QTest::keyClick(&view, Qt::Key_Down); // hunk
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("-All core tests passing\n+core subset passing\n"));
    }

    void changesAreWalkedByKey()
    {
        DiffView view;
        view.resize(500, 300);
        view.show();
        view.setDiff(QStringLiteral("@@ -1,6 +1,6 @@\n a\n-b\n+B\n c\n d\n+e\n+f\n g\n"));
        QTest::keyClick(&view, Qt::Key_F7);
        QCOMPARE(view.selectedText(), QStringLiteral("-b\n"));
        QTest::keyClick(&view, Qt::Key_F7);
        QCOMPARE(view.selectedText(), QStringLiteral("+e\n"));
        QTest::keyClick(&view, Qt::Key_F7); // the first again
        QCOMPARE(view.selectedText(), QStringLiteral("-b\n"));
        QTest::keyClick(&view, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), QStringLiteral("+e\n"));
        view.setDiff(QStringLiteral("@@ -1 +1 @@\n a\n"));
        QVERIFY(!view.goToChange(+1));
        view.clear();
        QVERIFY(!view.goToChange(-1));
    }

    void whiteSpaceCanBeIgnored()
    {
        DiffView view;
        view.resize(500, 300);
        view.show();
        view.setDiff(QStringLiteral("@@ -1,3 +1,3 @@\n-if (a)\n+if  ( a )\n b\n-c\n+d\n"));
        QVERIFY(view.goToChange(+1));
        QCOMPARE(view.selectedText(), QStringLiteral("-if (a)\n"));
        QTest::keyClick(&view, Qt::Key_W);
        QVERIFY(view.ignoresBlanks());
        QVERIFY(view.goToChange(+1));
        QCOMPARE(view.selectedText(), QStringLiteral("-c\n")); // the only change that is left
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!view.selectedText().contains(QStringLiteral("if (a)")));
        QVERIFY(view.selectedText().contains(QStringLiteral("if  ( a )")));
        QTest::keyClick(&view, Qt::Key_W);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(view.selectedText().contains(QStringLiteral("-if (a)")));
    }

    void linesAroundChangesCanBeLeftOut()
    {
        DiffView view;
        view.resize(500, 300);
        view.show();
        view.setDiff(QStringLiteral("@@ -1,6 +1,6 @@\n a\n b\n c\n-d\n+D\n e\n f\n"));
        const auto shown = [&view] {
            QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
            return view.selectedText().section(QLatin1Char('\n'), 1); // without the head of the hunk
        };
        QCOMPARE(shown(), QStringLiteral(" a\n b\n c\n-d\n+D\n e\n f\n"));
        QTest::keyClick(&view, Qt::Key_C);
        QCOMPARE(view.context(), 1);
        QCOMPARE(shown(), QStringLiteral(" c\n-d\n+D\n e\n"));
        QTest::keyClick(&view, Qt::Key_C);
        QCOMPARE(shown(), QStringLiteral("-d\n+D\n"));
        QVERIFY(view.goToChange(+1));
        QTest::keyClick(&view, Qt::Key_C);
        QCOMPARE(view.context(), -1);
        QCOMPARE(view.selectedText(), QStringLiteral("-d\n")); // what one is at stays
    }

    /// What counts of a line is the caller's: a pair that is one line by it is told from what changed around it.
    void linesOfOneEssenceAreOne()
    {
        const LineEssence word = [](const QString& line) { return line.section(QLatin1Char(' '), 0, 0); };
        const QString text = QStringLiteral("@@ -1,3 +1,3 @@\n-gone\n-start 1\n+start 2\n-end\n+other\n");
        const DiffLines diff = parseUnifiedDiff(text, word);
        DiffShape shape;
        shape.isSplit = true;
        shape.ignoresBlanks = true;
        const std::vector<DiffRow> rows = diffRows(diff, shape);
        QCOMPARE(rows, (std::vector<DiffRow>{{0, 0, false}, {1, -1, true}, {2, 3, false}, {4, 5, true}}));
        shape.ignoresBlanks = false;
        QCOMPARE(diffRows(diff, shape)[2], (DiffRow{2, 3, true}));
        QCOMPARE(diff.lines[2].words.size(), std::size_t{1}); // the number
        QVERIFY(!parseUnifiedDiff(text).lines[2].isPair);
    }

    void filesAreTold()
    {
        const DiffLines diff = parseUnifiedDiff(twoFiles);
        QCOMPARE(diff.files.size(), std::size_t(2));
        QCOMPARE(diff.files[0].path, QStringLiteral("one.py"));
        QCOMPARE(diff.files[0].firstLine, 0);
        QCOMPARE(diff.files[0].lastLine, 8);
        QCOMPARE(diff.files[0].added, 1);
        QCOMPARE(diff.files[1].path, QStringLiteral("old.py"));
        QCOMPARE(diff.files[1].removed, 2);
        QCOMPARE(fileOfDiffLine(diff, 8), 0);
        QCOMPARE(fileOfDiffLine(diff, 9), 1);
        // Without the line of git, a file begins with the name before the change; a line of a hunk is no header.
        const DiffLines bare = parseUnifiedDiff(QStringLiteral(
            "--- a/x\t2025\n+++ b/x\n@@ -1 +1 @@\n--- old\n+++ new\n--- a/y\n+++ b/y\n@@ -0,0 +1 @@\n+z\n"));
        QCOMPARE(bare.files.size(), std::size_t(2));
        QCOMPARE(bare.files[0].path, QStringLiteral("x"));
        QCOMPARE(bare.files[1].path, QStringLiteral("y"));
    }

    void sidesStandBesideEachOther()
    {
        const DiffLines diff = parseUnifiedDiff(QStringLiteral("@@ -1,4 +1,5 @@\n a\n-b\n-c\n+B\n+C\n+D\n e\n"));
        DiffShape shape;
        QCOMPARE(diffRows(diff, shape).size(), std::size_t(8)); // one below the other
        shape.isSplit = true;
        const std::vector<DiffRow> rows = diffRows(diff, shape);
        QCOMPARE(rows.size(), std::size_t(6));
        QVERIFY((rows[1] == DiffRow{1, 1, false}));
        QVERIFY((rows[2] == DiffRow{2, 4, true}));
        QVERIFY((rows[3] == DiffRow{3, 5, true}));
        QVERIFY((rows[4] == DiffRow{-1, 6, true}));
        QVERIFY((rows[5] == DiffRow{7, 7, false}));
    }

    void ignoredBlanksKeepTheOrderOfLines()
    {
        const DiffLines diff = parseUnifiedDiff(QStringLiteral("@@ -1,3 +1,3 @@\n-a\n-b b\n-c\n+A\n+b  b\n+C\n"));
        DiffShape shape;
        shape.ignoresBlanks = true;
        const std::vector<DiffRow> rows = diffRows(diff, shape);
        QCOMPARE(rows.size(), std::size_t(6));
        QVERIFY((rows[1] == DiffRow{1, -1, true}));
        QVERIFY((rows[2] == DiffRow{-1, 4, true}));
        QVERIFY((rows[3] == DiffRow{2, 5, false})); // both sides, unchanged
        QVERIFY((rows[4] == DiffRow{3, -1, true}));
    }

    void viewIsSwitchedByKey()
    {
        DiffView view;
        view.resize(700, 300);
        view.show();
        view.setDiff(sample);
        QSignalSpy changed(&view, &DiffView::shapeChanged);
        const int unified = view.rowCount();
        QVERIFY(view.goToChange(+1));
        QCOMPARE(view.selectedText(), QStringLiteral("-All core tests passing\n"));
        const QImage before = view.grab().toImage();
        QTest::keyClick(&view, Qt::Key_S);
        QVERIFY(view.isSplit());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view.rowCount(), unified - 1); // the pair is one row
        QVERIFY(view.grab().toImage() != before);
        // The same change is current, and is copied as it stands in the diff.
        QCOMPARE(view.selectedText(), QStringLiteral("-All core tests passing\n+core subset passing\n"));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectedText(), sample.section(QLatin1Char('\n'), 2));
        QTest::keyClick(&view, Qt::Key_S);
        QCOMPARE(view.rowCount(), unified);
        ViewKeys::setLetterKeysEnabled(&view, false);
        QTest::keyClick(&view, Qt::Key_S);
        QVERIFY(!view.isSplit());
    }

    void filesFold()
    {
        DiffView view;
        view.resize(700, 300);
        view.show();
        view.setDiff(twoFiles);
        const int all = view.rowCount();
        view.goToFile(0);
        QCOMPARE(view.currentFile(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Left); // from a line inside
        QVERIFY(view.isFolded(0));
        QCOMPARE(view.rowCount(), all - 5);
        QCOMPARE(view.currentLine(), 0); // on its head
        QTest::keyClick(&view, Qt::Key_F7);
        QCOMPARE(view.selectedText(), QStringLiteral("-x\n")); // folded changes are passed by
        view.goToFile(0);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(!view.isFolded(0));
        QCOMPARE(view.rowCount(), all);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, 5));
        QVERIFY(view.isFolded(0));
        view.setAllFolded(true);
        QCOMPARE(view.rowCount(), 2);
        QVERIFY(!view.goToChange(+1));
        view.setAllFolded(false);
        QCOMPARE(view.rowCount(), all);
        view.setDiff(sample); // of a single file no head is shown, and nothing folds
        view.goToChange(+1);
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(!view.isFolded(0));
    }

    void hugeDiffsAreDrawnByTheScreen()
    {
        QString text = QStringLiteral("@@ -0,0 +1,100000 @@\n");
        for (int line = 0; line < 100000; ++line)
            text += QStringLiteral("+a line of an uncommonly large change, number %1\n").arg(line);
        DiffView view;
        view.resize(500, 400);
        view.show();
        QElapsedTimer clock;
        clock.start();
        view.setDiff(text);
        view.repaint();
        qInfo("100 000 lines set and painted in %lld ms", static_cast<long long>(clock.elapsed()));
        QCOMPARE(view.addedLines(), 100000);
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
