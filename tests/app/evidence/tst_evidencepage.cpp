// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of the Evidence page and the second place beside them.
#include "app/actions.h"
#include "app/navigation.h"
#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "tests/app/windowfixture.h"
#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidencetree.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/filetabs.h"
#include "widgets/pages/evidence/hovercard.h"
#include "widgets/pages/evidence/placepath.h"
#include "widgets/pages/evidence/pointergestures.h"
#include "widgets/pages/evidence/searchresults.h"
#include "widgets/text/logview.h"
#include "widgets/text/wordbar.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStatusBar>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString logName = QStringLiteral("CONSOLIDATED_CI_LOGS.txt");

} // namespace

class TestEvidencePage : public QObject
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
    }

    void cleanup() { m_fixture.reset(); }

    void closedFilesComeBackAtTheirPlace()
    {
        page()->restoreLocation(logName + QStringLiteral("#L20"));
        QCOMPARE(tabs()->count(), 2);
        window().actions().closeTab->trigger();
        QCOMPARE(tabs()->count(), 1);
        window().actions().closeTab->trigger();
        QCOMPARE(tabs()->count(), 0);
        window().actions().reopenTab->trigger();
        QCOMPARE(page()->location(), QStringLiteral("README.md#L11"));
        window().actions().reopenTab->trigger();
        QCOMPARE(page()->location(), logName + QStringLiteral("#L20"));
        window().actions().reopenTab->trigger(); // nothing is left
        QCOMPARE(tabs()->count(), 2);
    }

    void keysGoOnWithWhatIsSeen()
    {
        page()->restoreLocation(logName + QStringLiteral("#L20"));
        log(page()->currentView())->setFocus();
        window().actions().closeTab->trigger();
        QCOMPARE(page()->location(), QStringLiteral("README.md#L11"));
        QCOMPARE(window().focusWidget(), log(page()->currentView()));
        window().actions().splitEvidence->trigger();
        QCOMPARE(window().focusWidget(), log(page()->beside()->view()));
        window().actions().splitEvidence->trigger();
        QCOMPARE(window().focusWidget(), log(page()->currentView()));
        window().actions().reopenTab->trigger();
        QCOMPARE(window().focusWidget(), log(page()->currentView()));
    }

    void theTextThatWasGoneToHasTheKeys()
    {
        window().goToPage(QStringLiteral("overview"));
        window().page(QStringLiteral("overview"))->focusContent();
        window().goToPage(QStringLiteral("evidence"), logName + QStringLiteral("#L20"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        QCOMPARE(window().focusWidget(), log(page()->currentView()));
        page()->focusContent(); // of the page itself it is the list
        QCOMPARE(window().focusWidget(), page()->findChild<EvidenceTree*>()->findChild<TreeView*>());
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("GIT_CONTEXT.txt#L1"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        QCOMPARE(window().focusWidget(), log(page()->currentView()));
        while (tabs()->count() > 0)
            window().actions().closeTab->trigger();
        page()->focusContent();
        QCOMPARE(window().focusWidget(), page()->findChild<EvidenceTree*>()->findChild<TreeView*>());
    }

    /// One after the other in one tab, until somebody stays there.
    void filesThatKeysPassByShareATab()
    {
        auto* tree = page()->findChild<EvidenceTree*>()->findChild<TreeView*>();
        tree->expandAll();
        tree->setFocus();
        const QModelIndex start = tree->model()->index(0, 0);
        tree->setCurrentIndex(start);
        while (tabs()->count() > 1)
            Q_EMIT tabs()->tabCloseRequested(0);
        QSet<QString> seen;
        for (int step = 0; step < 6; ++step) {
            QTest::keyClick(tree, Qt::Key_Down);
            QTRY_VERIFY(page()->isComplete());
            seen.insert(page()->location().section(QLatin1Char('#'), 0, 0));
            QVERIFY2(tabs()->count() <= 2, qPrintable(page()->location()));
            QCOMPARE(window().focusWidget(), tree);
        }
        QVERIFY(seen.size() > 2);
        QCOMPARE(tabs()->count(), 2);
        for (const Qt::Key end : {Qt::Key_End, Qt::Key_Home, Qt::Key_End}) {
            QTest::keyClick(tree, end);
            QTRY_VERIFY(page()->isComplete());
            QVERIFY2(tabs()->count() <= 2, qPrintable(page()->location()));
            QCOMPARE(window().focusWidget(), tree);
        }
        log(page()->currentView())->setFocus(); // here the reader stays
        const QString kept = page()->location();
        tree->setFocus();
        for (int step = 0; step < 3 && page()->location() == kept; ++step)
            QTest::keyClick(tree, Qt::Key_Up);
        QVERIFY(tabs()->indexOf(kept.section(QLatin1Char('#'), 0, 0)) >= 0);
    }

    void bothTextsBeginAtTheSameHeight()
    {
        window().actions().splitEvidence->trigger();
        const auto top = [this](EvidenceView* view) { return log(view)->mapTo(page(), QPoint(0, 0)).y(); };
        QTRY_COMPARE(top(page()->beside()->view()), top(page()->currentView()));
    }

    void historyListsThePlaces()
    {
        window().goToPage(QStringLiteral("runs"));
        window().goToPage(QStringLiteral("tests"));
        QMenu menu;
        window().navigation().fillHistory(&menu, -1);
        QVERIFY(menu.actions().size() >= 2);
        QCOMPARE(menu.actions().at(0)->text(), QStringLiteral("Runs"));
        QVERIFY(menu.actions().at(1)->text().contains(QStringLiteral("README.md#L11")));
        menu.actions().at(1)->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("evidence"));
        window().navigation().fillHistory(&menu, +1);
        QCOMPARE(menu.actions().size(), 2);
        menu.actions().at(1)->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("tests"));
    }

    /// Folders, file and section above the line, each leads to itself.
    void pathLeadsToItsParts()
    {
        auto* path = page()->findChild<PlacePath*>();
        QVERIFY(!path->isVisible()); // README.md stands in no folder
        page()->restoreLocation(logName + QStringLiteral("#L20"));
        QTRY_VERIFY(path->isVisible());
        QCOMPARE(path->parts().size(), 2);
        QCOMPARE(path->parts().first(), logName);
        const QString first = path->parts().last();
        page()->restoreLocation(logName + QStringLiteral("#L120"));
        QTRY_VERIFY(path->parts().last() != first);
        path->findChildren<QPushButton*>().last()->click();
        QTRY_VERIFY(page()->location() != logName + QStringLiteral("#L120"));
        QVERIFY(page()->location().startsWith(logName));
        path->findChildren<QPushButton*>().first()->click();
        QTRY_COMPARE(page()->location(), logName);
        page()->restoreLocation(QStringLiteral("docs/BUILD_LOG.md#L3"));
        QTRY_COMPARE(path->parts().first(), QStringLiteral("docs"));
        path->findChildren<QPushButton*>().first()->click();
        auto* tree = page()->findChild<EvidenceTree*>()->findChild<TreeView*>();
        QTRY_COMPARE(tree->currentIndex().data().toString(), QStringLiteral("docs"));
        QVERIFY(tree->isExpanded(tree->currentIndex()));
    }

    void theKeyOfAnotherPageClosesNothing()
    {
        window().goToPage(QStringLiteral("runs"));
        window().actions().closeTab->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("runs"));
        QCOMPARE(tabs()->count(), 1);
    }

    void movedTabsKeepTheirFiles()
    {
        page()->restoreLocation(logName + QStringLiteral("#L20"));
        tabs()->moveTab(1, 0);
        QCOMPARE(page()->location(), logName + QStringLiteral("#L20"));
        tabs()->setCurrentIndex(1);
        QCOMPARE(page()->location(), QStringLiteral("README.md#L11"));
        Q_EMIT tabs()->tabCloseRequested(0);
        QCOMPARE(page()->location(), QStringLiteral("README.md#L11"));
    }

    void besideStandsTheSameFileUntilAnotherIsChosen()
    {
        QVERIFY(!page()->beside()->isVisible());
        window().actions().splitEvidence->trigger();
        QVERIFY(page()->beside()->isVisible());
        QCOMPARE(toString(page()->beside()->shown()), std::string("README.md#L11"));
        SourceRef other;
        other.path = logName.toStdString();
        other.firstLine = other.lastLine = LineNumber{20};
        page()->showBeside(other);
        QTRY_COMPARE(log(page()->beside()->view())->highlightFirst(), LineNumber{20});
        QCOMPARE(page()->location(), QStringLiteral("README.md#L11"));
        // The view with the focus is the one that commands mean.
        log(page()->beside()->view())->setFocus();
        QCOMPARE(page()->place().path, logName.toStdString());
        log(page()->currentView())->setFocus();
        QCOMPARE(page()->place().path, std::string("README.md"));
        window().actions().splitEvidence->trigger();
        QVERIFY(!page()->beside()->isVisible());
    }

    void bothScrollByTheSameLines()
    {
        page()->restoreLocation(logName + QStringLiteral("#L1"));
        QTRY_VERIFY(page()->isComplete());
        window().resize(1024, 640);
        window().actions().splitEvidence->trigger();
        QTRY_VERIFY(page()->isComplete());
        LogView* first = log(page()->currentView());
        LogView* second = log(page()->beside()->view());
        QVERIFY(first->verticalScrollBar()->maximum() > 40);
        first->verticalScrollBar()->setValue(0);
        second->verticalScrollBar()->setValue(10);
        QCOMPARE(second->topLine(), LineNumber{11}); // apart until told otherwise
        page()->beside()->setScrollTogether(true);
        first->verticalScrollBar()->setValue(5);
        QCOMPARE(second->topLine(), LineNumber{16});
        second->verticalScrollBar()->setValue(20);
        QCOMPARE(first->topLine(), LineNumber{11});
        first->verticalScrollBar()->setValue(first->verticalScrollBar()->maximum());
        first->verticalScrollBar()->setValue(3);
        QCOMPARE(second->topLine(), LineNumber{14}); // the end of one did not change the distance
        page()->beside()->setScrollTogether(false);
        first->verticalScrollBar()->setValue(8);
        QCOMPARE(second->topLine(), LineNumber{14});
    }

    void pinnedFilesStayInFront()
    {
        page()->restoreLocation(logName + QStringLiteral("#L20"));
        page()->restoreLocation(QStringLiteral("GIT_CONTEXT.txt#L1"));
        QCOMPARE(tabs()->count(), 3);
        tabs()->setPinned(2, true);
        QCOMPARE(tabs()->tabData(0).toString(), QStringLiteral("GIT_CONTEXT.txt"));
        QCOMPARE(page()->location(), QStringLiteral("GIT_CONTEXT.txt#L1")); // what is shown is the same
        tabs()->closeBut(1, 1);
        QCOMPARE(tabs()->count(), 2);
        QVERIFY(tabs()->isPinned(0));
        const QJsonObject kept = page()->keptState();
        tabs()->setPinned(0, false);
        QCOMPARE(tabs()->pinnedCount(), 0);
        tabs()->setPinned(1, true); // README.md goes to the front
        QCOMPARE(tabs()->tabData(0).toString(), QStringLiteral("README.md"));
        Q_EMIT tabs()->tabCloseRequested(0); // its own close
        QCOMPARE(tabs()->pinnedCount(), 0);
        window().actions().closeTab->trigger();
        page()->restoreState(kept);
        QCOMPARE(tabs()->count(), 2);
        QVERIFY(tabs()->isPinned(0) && !tabs()->isPinned(1));
        QCOMPARE(tabs()->tabData(0).toString(), QStringLiteral("GIT_CONTEXT.txt"));
    }

    void wordsStandOutInAllTexts()
    {
        LogView* first = log(page()->currentView());
        QTRY_VERIFY(page()->currentView()->showsLines());
        first->goToPlace(LineNumber{11}, 1);
        const QImage before = first->viewport()->grab().toImage();
        window().actions().highlightWord->trigger();
        const auto chips = [this] { return page()->findChild<WordBar*>()->findChildren<Chip*>(); };
        QTRY_COMPARE(chips().size(), 1);
        QVERIFY(chips().first()->accessibleName().contains(QStringLiteral("All")));
        QVERIFY(first->viewport()->grab().toImage() != before);
        window().actions().splitEvidence->trigger(); // the second text has the same words
        QTRY_VERIFY(page()->beside()->view()->showsLines());
        // Off again by the same key, and by the chip.
        window().actions().splitEvidence->trigger();
        first->goToPlace(LineNumber{11}, 1);
        window().actions().highlightWord->trigger();
        QTRY_VERIFY(page()->findChild<WordBar*>()->isHidden());
        window().actions().highlightWord->trigger();
        QTRY_COMPARE(chips().size(), 1);
        chips().first()->click();
        QTRY_VERIFY(page()->findChild<WordBar*>()->isHidden());
    }

    void nothingToHighlightIsSaid()
    {
        QTRY_VERIFY(page()->currentView()->showsLines());
        log(page()->currentView())->goToPlace(LineNumber{2}, 1); // an empty line
        window().actions().highlightWord->trigger();
        QVERIFY(page()->findChild<WordBar*>()->isHidden());
        const auto labels = window().statusBar()->findChildren<ToneLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ToneLabel* label) {
            return label->text().startsWith(QStringLiteral("No word to highlight"));
        }));
    }

    void failuresAreStopsInTheText()
    {
        window().goToPage(QStringLiteral("evidence"), logName + QStringLiteral("#L1"));
        QTRY_VERIFY(page()->currentView()->showsLines());
        LogView* text = log(page()->currentView());
        text->goToLine(LineNumber{1});
        window().actions().nextFailure->trigger();
        const LineNumber first = text->cursorLine();
        QVERIFY(first.value > 1);
        const std::string said = text->source()->line(first).text;
        QVERIFY2(said.find("FAILED") != std::string::npos || said.find('E') != std::string::npos, said.c_str());
        window().actions().nextFailure->trigger();
        QVERIFY(text->cursorLine() > first);
        window().actions().previousFailure->trigger();
        QCOMPARE(text->cursorLine(), first);
        window().actions().previousFailure->trigger(); // in front of the first stands the last
        QVERIFY(text->cursorLine() > first);
        window().actions().nextFailure->trigger();
        QCOMPARE(text->cursorLine(), first);
    }

    void resultsAreWalkedFromAnyPage()
    {
        window().goToPage(QStringLiteral("evidence"));
        auto* results = page()->findChild<SearchResults*>();
        QSignalSpy finished(results, &SearchResults::finished);
        page()->search({"passed", false, true, false});
        QVERIFY(finished.wait(10000));
        window().goToPage(QStringLiteral("overview"));
        window().actions().nextResult->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("evidence"));
        const QString first = page()->location();
        QStringList seen{first};
        for (int i = 0; i < 500; ++i) {
            window().actions().nextResult->trigger();
            if (page()->location() == first)
                break;
            seen.append(page()->location());
        }
        QVERIFY(seen.size() > 3 && seen.size() < 500); // all of them, then the first again
        QSet<QString> files;
        for (const QString& place : seen)
            files.insert(place.section(QLatin1Char('#'), 0, 0));
        QVERIFY(files.size() > 1);
        window().actions().previousResult->trigger();
        QCOMPARE(page()->location(), seen.last());
    }

    void pinnedFilesComeBackWhereverTheyWereDragged()
    {
        page()->restoreLocation(logName + QStringLiteral("#L20"));
        page()->restoreLocation(QStringLiteral("GIT_CONTEXT.txt#L1"));
        while (tabs()->tabData(0).toString() != QLatin1String("GIT_CONTEXT.txt"))
            tabs()->setPinned(tabs()->count() - 1, true);
        for (int index = 1; index < tabs()->count(); ++index)
            tabs()->setPinned(index, false);
        QCOMPARE(tabs()->pinnedCount(), 1);
        tabs()->moveTab(0, tabs()->count() - 1);
        const QJsonObject kept = page()->keptState();
        tabs()->setPinned(tabs()->count() - 1, false);
        while (tabs()->count() > 0)
            window().actions().closeTab->trigger();
        page()->restoreState(kept);
        QVERIFY(tabs()->count() >= 2);
        QCOMPARE(tabs()->pinnedCount(), 1);
        QVERIFY(tabs()->isPinned(tabs()->indexOf(QStringLiteral("GIT_CONTEXT.txt"))));
        QCOMPARE(page()->location(), QStringLiteral("GIT_CONTEXT.txt#L1")); // what was shown is shown
    }

    void pointersOpenBesideInTabsAndShowTheirLines()
    {
        window().goToPage(QStringLiteral("runs"));
        auto* table = window().page(QStringLiteral("runs"))->findChild<TableView*>(QStringLiteral("runs"));
        SourceRef place;
        QPoint at;
        for (int column = 0; column < table->model()->columnCount() && place.isNull(); ++column) {
            const QModelIndex index = table->model()->index(0, column);
            const QVariant layout = table->model()->headerData(column, Qt::Horizontal, ColumnLayoutRole);
            if (table->isColumnHidden(column) || !layout.isValid() ||
                layout.value<ColumnLayout>().look != ColumnLook::Line)
                continue;
            place = index.data(SourceRefRole).value<SourceRef>();
            at = table->visualRect(index).center();
        }
        QVERIFY(!place.isNull());
        auto* gestures = window().findChild<PointerGestures*>();
        QSignalSpy cards(gestures, &PointerGestures::cardShown);
        QHelpEvent rest(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &rest);
        QTRY_COMPARE(cards.size(), 1);
        QVERIFY(cards[0][0].toString().contains(QString::number(place.firstLine.value)));
        auto* card = window().findChild<HoverCard*>();
        QVERIFY(card->isVisible() && card->shown() == place);
        // As a mouse does it: the window sees each event before the widget under it.
        const QPoint inWindow = table->viewport()->mapTo(&window(), at);
        QTest::mouseClick(window().windowHandle(), Qt::MiddleButton, {}, inWindow);
        QVERIFY(!card->isVisible());
        QCOMPARE(window().currentPageId(), QStringLiteral("evidence"));
        QCOMPARE(page()->location(), QString::fromStdString(toString(place)));
        window().goToPage(QStringLiteral("runs"));
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, Qt::ControlModifier, inWindow);
        QCOMPARE(window().currentPageId(), QStringLiteral("evidence"));
        QVERIFY(page()->beside()->isVisible());
        QVERIFY(page()->beside()->shown() == place);
    }

private:
    MainWindow& window() { return m_fixture->window(); }
    EvidencePage* page() { return m_fixture->page<EvidencePage>("evidence"); }
    FileTabs* tabs() { return page()->findChild<FileTabs*>(); }
    static LogView* log(const EvidenceView* view) { return view->log(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
