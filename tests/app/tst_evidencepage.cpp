// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of the Evidence page and the second place beside them.
#include "app/actions.h"
#include "app/navigation.h"
#include "tests/app/windowfixture.h"
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/filetabs.h"
#include "widgets/text/logview.h"

#include <QMenu>
#include <QScrollBar>

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

private:
    MainWindow& window() { return m_fixture->window(); }
    EvidencePage* page() { return m_fixture->page<EvidencePage>("evidence"); }
    FileTabs* tabs() { return page()->findChild<FileTabs*>(); }
    static LogView* log(const EvidenceView* view) { return view->log(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
