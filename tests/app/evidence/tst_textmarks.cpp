// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the lines of a text, and how a text is read.
#include "app/actions.h"
#include "tests/app/windowfixture.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidencetree.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/notes/linenotebar.h"
#include "widgets/pages/evidence/notes/linenotes.h"
#include "widgets/text/logview.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QMenu* menuNamed(const QMenu& menu, const char* title)
{
    for (QMenu* each : menu.findChildren<QMenu*>()) {
        if (each->title() == QLatin1String(title))
            return each;
    }
    return nullptr;
}

QString wordsOf(const LogView* text, int line)
{
    return QString::fromStdString(text->source()->line(LineNumber{line}).text);
}

} // namespace

class TestTextMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("README.md#L11"));
        QTRY_VERIFY(page()->isComplete());
        QTRY_VERIFY(page()->currentView()->showsLines());
    }

    void cleanup() { m_fixture.reset(); }

    void linesSayWhatCitesThem()
    {
        QTRY_VERIFY(page()->currentView()->showsLines());
        LogView* text = log(page()->currentView());
        const auto citing = [text] {
            QMenu menu;
            Q_EMIT text->menuAboutToShow(&menu);
            QStringList entries;
            for (const QAction* action : menuNamed(menu, "What cites this")->actions())
                entries.append(action->isEnabled() ? action->text() : QString());
            return entries;
        };
        text->goToLine(LineNumber{11}); // a claim stands there
        QVERIFY(citing().size() >= 1 && !citing().first().isEmpty());
        text->goToLine(LineNumber{2}); // nothing does here
        QCOMPARE(citing(), QStringList{QString()});
        text->selectAll(); // any of the selected lines
        QVERIFY(citing().size() > 2);
        text->goToLine(LineNumber{11});
        QMenu menu;
        Q_EMIT text->menuAboutToShow(&menu);
        menuNamed(menu, "What cites this")->actions().first()->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("mismatches"));
    }

    void whatWasTypedOfANoteStays()
    {
        QTRY_VERIFY(page()->currentView()->showsLines());
        LogView* text = log(page()->currentView());
        auto* notes = page()->findChild<LineNotes*>();
        auto* bar = page()->findChild<LineNoteBar*>();
        text->goToLine(LineNumber{5});
        window().actions().noteOnLines->trigger();
        QTest::keyClicks(bar->findChild<QLineEdit*>(), QStringLiteral("of the fifth"));
        text->goToLine(LineNumber{7});
        window().actions().noteOnLines->trigger();
        QCOMPARE(bar->note().lines.firstLine, LineNumber{7});
        QCOMPARE(notes->all().size(), 1);
        QCOMPARE(notes->all().front().text, std::string("of the fifth"));
        window().actions().undoDecision->trigger();
        QTRY_VERIFY(notes->all().empty());
        QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Escape);
        // A disk that takes nothing keeps the words where they are.
        LineNoteBar full([](const LineNote&) { return false; });
        full.edit({"note", SourceRef{}, {}});
        QTest::keyClicks(full.findChild<QLineEdit*>(), QStringLiteral("why"));
        QTest::keyClick(full.findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(full.isVisible());
        QCOMPARE(full.findChild<QLineEdit*>()->text(), QStringLiteral("why"));
    }

    void linesHaveNotes()
    {
        QTRY_VERIFY(page()->currentView()->showsLines());
        LogView* text = log(page()->currentView());
        auto* notes = page()->findChild<LineNotes*>();
        auto* bar = page()->findChild<LineNoteBar*>();
        text->goToLine(LineNumber{3});
        const QImage before = text->viewport()->grab().toImage();
        window().actions().noteOnLines->trigger();
        QVERIFY(bar->isVisible());
        auto* field = bar->findChild<QLineEdit*>();
        QCOMPARE(window().focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("ask why"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bar->isHidden());
        QCOMPARE(window().focusWidget(), text);
        QCOMPARE(notes->all().size(), 1);
        QCOMPARE(notes->all().front().lines.firstLine, LineNumber{3});
        QVERIFY(text->viewport()->grab().toImage() != before);
        QVERIFY(page()->statusText().endsWith(QStringLiteral("Note: ask why")));
        // The menu of the text lists it and leads there.
        text->goToLine(LineNumber{11});
        QMenu menu;
        Q_EMIT text->menuAboutToShow(&menu);
        QMenu* list = menuNamed(menu, "Notes and bookmarks");
        QVERIFY(list && list->actions().first()->text().contains(QStringLiteral("ask why")));
        list->actions().first()->trigger();
        QCOMPARE(page()->currentView()->shown().firstLine, LineNumber{3});
        // What cites its line names it, too, and opens it.
        QMenu onLine;
        text->goToLine(LineNumber{3});
        Q_EMIT text->menuAboutToShow(&onLine);
        const QMenu* citing = menuNamed(onLine, "What cites this");
        QVERIFY(citing && citing->actions().last()->text().contains(QStringLiteral("ask why")));
        citing->actions().last()->trigger();
        QCOMPARE(bar->note().text, std::string("ask why"));
        QTest::keyClick(field, Qt::Key_Escape);
        // Asked for at each step of the cursor, they are read once.
        const LineNote* read = notes->all().data();
        text->goToLine(LineNumber{9});
        QCOMPARE(notes->all().data(), read);
        // The same lines have one note: it is changed, taken back and taken away.
        text->goToLine(LineNumber{3});
        window().actions().noteOnLines->trigger();
        QCOMPARE(field->text(), QStringLiteral("ask why"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(notes->all().size(), 1);
        window().actions().undoDecision->trigger();
        QTRY_VERIFY(notes->all().empty());
        window().actions().redoDecision->trigger();
        QTRY_COMPARE(notes->all().size(), 1);
        window().actions().noteOnLines->trigger();
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(notes->all().empty());
    }

    void bookmarksComeAndGoByOneKey()
    {
        LogView* text = log(page()->currentView());
        auto* notes = page()->findChild<LineNotes*>();
        text->setFocus();
        text->goToLine(LineNumber{3});
        const QImage before = text->viewport()->grab().toImage();
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(notes->all().size(), 1);
        QVERIFY(notes->all().front().isBookmark());
        QVERIFY(text->viewport()->grab().toImage() != before);
        QVERIFY(page()->statusText().endsWith(QStringLiteral("Bookmark")));
        QCOMPARE(window().focusWidget(), text);
        text->goToLine(LineNumber{9});
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier);
        // The menu lists both with the words of their lines, and leads there.
        QMenu menu;
        Q_EMIT text->menuAboutToShow(&menu);
        const QMenu* list = menuNamed(menu, "Notes and bookmarks");
        QCOMPARE(list->actions().size(), 2);
        QVERIFY2(list->actions().first()->text().startsWith(QLatin1String("README.md#L3")),
                 qPrintable(list->actions().first()->text()));
        // From one to the next, round the end.
        text->goToLine(LineNumber{1});
        QTest::keyClick(text, Qt::Key_F2);
        QCOMPARE(text->cursorLine().value, 3);
        QTest::keyClick(text, Qt::Key_F2);
        QCOMPARE(text->cursorLine().value, 9);
        QTest::keyClick(text, Qt::Key_F2);
        QCOMPARE(text->cursorLine().value, 3);
        QTest::keyClick(text, Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(text->cursorLine().value, 9);
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(notes->all().size(), 1);
        QCOMPARE(notes->toggleBookmark(notes->all().front().lines),
                 QStringLiteral("Bookmark removed from README.md#L3"));
        window().actions().undoDecision->trigger();
        QTRY_COMPARE(notes->all().size(), 1);
        window().actions().undoDecision->trigger();
        QTRY_COMPARE(notes->all().size(), 2);
    }

    void aBookmarkTakesWordsAndANoteStays()
    {
        LogView* text = log(page()->currentView());
        auto* notes = page()->findChild<LineNotes*>();
        auto* bar = page()->findChild<LineNoteBar*>();
        auto* field = bar->findChild<QLineEdit*>();
        text->setFocus();
        text->goToLine(LineNumber{3});
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_M);
        QVERIFY(bar->isVisible());
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_Return); // nothing typed: it stays a bookmark
        QVERIFY(notes->all().size() == 1 && notes->all().front().isBookmark());
        QTest::keyClick(text, Qt::Key_M);
        QTest::keyClicks(field, QStringLiteral("why"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(notes->all().size() == 1 && notes->all().front().text == "why");
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier); // takes no words away
        QVERIFY(notes->all().size() == 1 && notes->all().front().text == "why");
        window().actions().letterKeys->setChecked(false);
        QTest::keyClick(text, Qt::Key_M);
        QVERIFY(bar->isHidden());
        window().actions().letterKeys->setChecked(true);
    }

    void anotherEncodingIsDerivedText()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(QStringLiteral("README.md"), "# Caf\xC3\xA9\n\nAll 3 tests pass.\n");
        write(QStringLiteral("greek.log"), "one\r\ngr\xFC\xDF \xC4\r\nthree\n");
        QVERIFY(m_fixture->open(folder.path()));
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("greek.log#L2"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        EvidenceView* view = page()->currentView();
        LogView* text = log(view);
        QCOMPARE(wordsOf(text, 2), QStringLiteral("grüß Ä"));
        QMenu menu;
        Q_EMIT text->menuAboutToShow(&menu);
        const QMenu* encodings = menuNamed(menu, "Read as");
        QVERIFY(encodings && encodings->actions().first()->isChecked());
        const auto choose = [encodings](const char* name) {
            for (QAction* action : encodings->actions()) {
                if (action->text() == QLatin1String(name))
                    return action->trigger();
            }
            QFAIL(name);
        };
        choose("Windows-1251");
        QTRY_COMPARE(wordsOf(text, 2), QStringLiteral("grьЯ Д"));
        QCOMPARE(text->source()->line(LineNumber{2}).end, LineEnd::CarriageReturnNewline);
        QCOMPARE(view->pointerText(), QStringLiteral("greek.log#L2"));
        QCOMPARE(text->highlightFirst().value, 2);
        QCOMPARE(view->selectedPlace().quote, std::string("grüß Ä")); // as the review read it: it is found again so
        QVERIFY(hasLabel(page()->findChild<EvidenceTree*>(), QStringLiteral("shown as Windows-1251")));
        const auto strips = view->findChildren<MessageStrip*>();
        const auto said = std::find_if(strips.begin(), strips.end(), [](const MessageStrip* strip) {
            return strip->isVisible() && strip->text().contains(QLatin1String("Windows-1251"));
        });
        QVERIFY(said != strips.end());
        // What is shown is what is searched.
        text->find({QStringLiteral("ьЯ"), false, true, false});
        QTRY_VERIFY(!text->findRunning());
        QCOMPARE(text->findCount(), 1);
        choose("UTF-8");
        QTRY_VERIFY(wordsOf(text, 2).startsWith(QStringLiteral("gr\uFFFD")));
        choose("UTF-16 LE");
        QTRY_COMPARE(wordsOf(text, 1).size(), 2); // three letters and the return
        (*said)->findChild<QPushButton*>()->click();
        QTRY_COMPARE(wordsOf(text, 2), QStringLiteral("grüß Ä"));
        QVERIFY(!(*said)->isVisible());
        QVERIFY(!hasLabel(page()->findChild<EvidenceTree*>(), QStringLiteral("shown as")));
    }

    /// Whoever reads on in another encoding goes on where they are, not where they came from.
    void anotherEncodingKeepsThePlace()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("README.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int line = 1; line <= 200; ++line)
            file.write("line " + QByteArray::number(line) + " \xC3\xA9\n");
        file.close();
        QVERIFY(m_fixture->open(folder.path()));
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("README.md#L5"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        EvidenceView* view = page()->currentView();
        LogView* text = log(view);
        text->goToPlace(LineNumber{91}, 4);
        const LineNumber top = text->topLine();
        QVERIFY(top.value > 5);
        view->readAs(TextFileSource::Text::Windows1252);
        QTRY_VERIFY(wordsOf(text, 91).contains(QStringLiteral("Ã©")));
        QCOMPARE(text->cursorLine().value, 91);
        QCOMPARE(text->cursorColumn(), 4);
        QCOMPARE(text->topLine(), top);
        QCOMPARE(text->highlightFirst().value, 5);
        text->goToLine(LineNumber{150});
        view->readAs(TextFileSource::Text::Repaired);
        QTRY_VERIFY(wordsOf(text, 91).contains(QStringLiteral("é")));
        QCOMPARE(text->cursorLine().value, 150);
        text->selectAll();
        view->readAs(TextFileSource::Text::Windows1252);
        QTRY_VERIFY(wordsOf(text, 91).contains(QStringLiteral("Ã©")));
        QCOMPARE(text->selectedLines(), std::pair(LineNumber{1}, LineNumber{200}));
        QVERIFY(text->selectedText().trimmed().endsWith(QStringLiteral("200 Ã©")));
    }

    void whatIsShownRepairedIsQuotedAsItStands()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("README.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int line = 1; line <= 12; ++line) // é, ü and a dash, read as Windows-1252 and written again
            file.write("caf\xC3\x83\xC2\xA9 and f\xC3\x83\xC2\xBCr \xC3\xA2\xE2\x82\xAC\xE2\x80\x9C " +
                       QByteArray::number(line) + '\n');
        file.close();
        QVERIFY(m_fixture->open(folder.path()));
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("README.md#L7"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        LogView* text = log(page()->currentView());
        QVERIFY2(wordsOf(text, 7).startsWith(QStringLiteral("café")), qPrintable(wordsOf(text, 7)));
        text->setFocus();
        text->goToLine(LineNumber{7});
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier);
        auto* notes = page()->findChild<LineNotes*>();
        QCOMPARE(notes->all().size(), 1);
        QVERIFY2(QString::fromStdString(notes->all().front().lines.quote).startsWith(QStringLiteral("cafÃ©")),
                 notes->all().front().lines.quote.c_str());
    }

    /// Two texts that scroll together keep their distance in lines of the files, whatever is folded in one of them.
    void foldsDoNotPartTextsThatScrollTogether()
    {
        QTemporaryDir folder;
        QFile readme(folder.filePath(QStringLiteral("README.md")));
        QVERIFY(readme.open(QIODevice::WriteOnly));
        readme.write("# A\n");
        QFile file(folder.filePath(QStringLiteral("ci.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int line = 1; line <= 300; ++line) {
            if (line == 10)
                file.write("##[group]x\n");
            else if (line == 60)
                file.write("##[endgroup]\n");
            else
                file.write("line " + QByteArray::number(line) + '\n');
        }
        file.close();
        readme.close();
        QVERIFY(m_fixture->open(folder.path()));
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("ci.log#L1"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        SourceRef place;
        place.path = "ci.log";
        place.firstLine = place.lastLine = LineNumber{1};
        page()->showBeside(place);
        QTRY_VERIFY(page()->beside()->view()->showsLines());
        LogView* first = log(page()->currentView());
        LogView* second = log(page()->beside()->view());
        QTRY_VERIFY(!first->isFindingFolds() && !second->isFindingFolds());
        first->setTopLine(LineNumber{1});
        second->setTopLine(LineNumber{1});
        page()->beside()->setScrollTogether(true);
        first->setAllFolded(FoldKind::Group, true);
        first->setTopLine(LineNumber{100});
        QCOMPARE(second->topLine().value, 100);
        second->setTopLine(LineNumber{30});
        QCOMPARE(first->topLine().value, 10);
    }

private:
    EvidencePage* page() const { return m_fixture->page<EvidencePage>("evidence"); }
    MainWindow& window() const { return m_fixture->window(); }
    static LogView* log(const EvidenceView* view) { return view->log(); }
    static bool hasLabel(const QWidget* within, const QString& words)
    {
        const auto labels = within->findChildren<ToneLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const ToneLabel* label) { return label->text().contains(words); });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestTextMarks)
#include "tst_textmarks.moc"
