// SPDX-License-Identifier: GPL-3.0-or-later
// When the evidence pane opens, what it follows, and that it stays closed.
#include "app/actions.h"
#include "app/evidencedock.h"
#include "models/items/evidence/citationtext.h"
#include "models/loading/decisionbook.h"
#include "models/report/messages.h"
#include "tests/app/windowfixture.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/controls/linkline.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/listview.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/evidence/citingmenu.h"
#include "widgets/pages/evidence/evidencepane.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr int followMs = 120; // longer than the pane's patience

std::vector<QAbstractItemView*> viewsOf(Page* page)
{
    std::vector<QAbstractItemView*> views;
    const auto all = page->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : all) {
        const bool own =
            qobject_cast<TableView*>(view) || qobject_cast<TreeView*>(view) || qobject_cast<ListView*>(view);
        if (own && view->isVisible() && view->model() && view->model()->rowCount() > 0)
            views.push_back(view);
    }
    return views;
}

} // namespace

class TestEvidencePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectingNeverOpens_data();
    void selectingNeverOpens();
    void chartClicksNeverOpen();
    void enterOpensAndSelectionFollows();
    void pointerOpens();
    void keyOpensTheCurrentItem();
    void closedStaysClosed();
    void whatCitesTheLinesIsReached();
    void everyPageCopiesItsPointer_data();
    void everyPageCopiesItsPointer();

private:
    MainWindow& window() { return m_fixture->window(); }
    EvidenceDock& dock() { return window().evidenceDock(); }
    TableView* runs() { return window().page(QStringLiteral("runs"))->findChild<TableView*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget*>(&window()), key, modifiers);
    }
    void clickRow(QAbstractItemView* view, int row, int column = 0)
    {
        const QModelIndex index = view->model()->index(row, column);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    /// The events of telemetry stand behind its summary.
    void goToList(const QString& page)
    {
        window().goToPage(page);
        for (SegmentedControl* views : window().page(page)->findChildren<SegmentedControl*>()) {
            if (page == QLatin1String("telemetry") && views->accessibleName() == QLatin1String("View"))
                views->setCurrent(1);
        }
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestEvidencePane::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestEvidencePane::cleanup()
{
    m_fixture.reset();
}

void TestEvidencePane::selectingNeverOpens_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : {"overview", "runs", "tests", "mismatches", "patterns", "telemetry", "commits"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestEvidencePane::selectingNeverOpens()
{
    QFETCH(QString, page);
    goToList(page);
    const std::vector<QAbstractItemView*> views = viewsOf(window().page(page));
    QVERIFY(!views.empty());
    for (QAbstractItemView* view : views) {
        const QSize before = window().page(page)->size();
        for (int row = 0; row < std::min(4, view->model()->rowCount()); ++row) {
            const QRect place = view->visualRect(view->model()->index(row, 0));
            if (window().currentPageId() != page)
                break; // a row may lead to another page, the pane stays closed all the same
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(place.left() + 4, place.top() + 4));
            QVERIFY2(!dock().isShown(), qPrintable(view->accessibleName()));
        }
        if (window().currentPageId() != page) {
            window().goToPage(page);
            continue;
        }
        view->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_J);
        QTest::qWait(followMs);
        QVERIFY2(!dock().isShown(), qPrintable(view->accessibleName()));
        QCOMPARE(window().page(page)->size(), before);
    }
}

void TestEvidencePane::chartClicksNeverOpen()
{
    const auto charts = window().page(QStringLiteral("overview"))->findChildren<ChartView*>();
    QVERIFY(charts.size() > 1);
    for (ChartView* chart : charts) {
        QVERIFY(chart->markCount() > 1);
        const QPoint bar = chart->markRect(1).center().toPoint();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, bar);
        QCOMPARE(chart->currentMark(), 1);
        QVERIFY(!dock().isShown());
        QCOMPARE(chart->markRect(1).center().toPoint(), bar);
        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, bar);
        QVERIFY(dock().isShown());
        QVERIFY(dock().pane()->shown() == chart->markPointer(1));
        dock().setShown(false);
    }
}

void TestEvidencePane::enterOpensAndSelectionFollows()
{
    window().goToPage(QStringLiteral("runs"));
    clickRow(runs(), 0);
    press(Qt::Key_Return);
    QVERIFY(dock().isShown());
    const SourceRef first = dock().pane()->shown();
    clickRow(runs(), 1);
    QTRY_VERIFY(dock().pane()->shown() != first);
    const SourceRef second = dock().pane()->shown();
    press(Qt::Key_Up);
    QTRY_VERIFY(dock().pane()->shown() == first);
    press(Qt::Key_F4); // another pointer of the same item is not taken away by the selection
    const SourceRef stepped = dock().pane()->shown();
    QTest::qWait(followMs);
    QVERIFY(dock().pane()->shown() == stepped);
    QVERIFY(stepped != second);
}

void TestEvidencePane::pointerOpens()
{
    window().goToPage(QStringLiteral("runs"));
    clickRow(runs(), 0);
    const auto labels = window().page(QStringLiteral("runs"))->findChildren<PointerLabel*>();
    const auto shown = std::find_if(labels.begin(), labels.end(), [](PointerLabel* label) {
        return label->isVisible() && !label->sourceRef().isNull();
    });
    QVERIFY(shown != labels.end());
    QTest::mouseClick(*shown, Qt::LeftButton, {}, QPoint(8, (*shown)->height() / 2));
    QVERIFY(dock().isShown());
    QVERIFY(dock().pane()->shown() == (*shown)->sourceRef());
}

void TestEvidencePane::keyOpensTheCurrentItem()
{
    window().goToPage(QStringLiteral("runs"));
    clickRow(runs(), 1);
    press(Qt::Key_F9);
    QVERIFY(dock().isShown());
    QVERIFY(dock().pane()->shown() == window().page(QStringLiteral("runs"))->pointers().first());
    press(Qt::Key_F9);
    QVERIFY(!dock().isShown());
}

void TestEvidencePane::closedStaysClosed()
{
    window().goToPage(QStringLiteral("runs"));
    clickRow(runs(), 0);
    press(Qt::Key_Return);
    QVERIFY(dock().isShown());
    Q_EMIT dock().pane()->closeRequested();
    QVERIFY(!dock().isShown());
    clickRow(runs(), 1);
    press(Qt::Key_Down);
    window().goToPage(QStringLiteral("tests"));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    QTest::qWait(followMs);
    QVERIFY(!dock().isShown());
    window().goToPage(QStringLiteral("runs"));
    runs()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(dock().isShown());
}

/// Nothing is counted that a click does not lead to: here the step that a line belongs to.
void TestEvidencePane::whatCitesTheLinesIsReached()
{
    const PackSnapshot pack = window().decisions().snapshot();
    const auto& steps = pack.review->nextSteps;
    const auto step = std::find_if(steps.begin(), steps.end(), [](const NextStep& of) { return !of.pointers.empty(); });
    QVERIFY(step != steps.end());
    EvidencePane* pane = dock().pane();
    pane->showEvidence(step->pointers.front(), step->pointers);
    auto* cited = pane->findChild<LinkLine*>(QStringLiteral("citedBy"));
    QVERIFY(cited->isEnabled());
    QVERIFY2(cited->text().contains(QLatin1String("next step")), qPrintable(cited->text()));
    auto* citing = pane->findChild<CitingMenu*>();
    QMenu menu;
    citing->fillEntries(&menu, pane->shown());
    QAction* toStep = nullptr;
    for (QAction* action : menu.actions()) {
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        if (action->text().startsWith(QLatin1String("Next step: ")))
            toStep = action;
    }
    QVERIFY(toStep);
    toStep->trigger();
    QCOMPARE(window().currentPageId(), QStringLiteral("report"));
    QTRY_VERIFY_WITH_TIMEOUT(window().page(QStringLiteral("report"))->isComplete(), 30'000);
    auto* preview = window().page(QStringLiteral("report"))->findChild<QTextBrowser*>();
    const QString heading = QStringLiteral("What to do first");
    const auto top = [&] { return preview->cursorForPosition(QPoint(scaled(60), scaled(20))).block().text(); };
    const bool isAtEnd = preview->verticalScrollBar()->value() == preview->verticalScrollBar()->maximum();
    QVERIFY2(isAtEnd || top() == heading, qPrintable(top()));
    // Of every kind there are words of its own, and where a page has more, that page.
    const Citations citations(pack);
    for (const SourceRef& place : citations.places()) {
        for (const Citation& citation : citations.citing(place)) {
            const CitationLink link = citationLink(citation, pack, Messages());
            QVERIFY(!link.text.isEmpty() || citation.kind == CitationKind::Commit);
            QVERIFY(!link.page.isEmpty() || citation.kind == CitationKind::Problem);
        }
    }
}

void TestEvidencePane::everyPageCopiesItsPointer_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : {"runs", "tests", "mismatches", "patterns", "telemetry", "commits", "evidence"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestEvidencePane::everyPageCopiesItsPointer()
{
    QFETCH(QString, page);
    goToList(page);
    window().page(page)->focusContent();
    if (window().page(page)->pointers().isEmpty() && page != QLatin1String("evidence"))
        clickRow(viewsOf(window().page(page)).front(), 0);
    QTRY_VERIFY(!window().page(page)->pointerText().isEmpty());
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), window().page(page)->pointerText());
    QVERIFY(!dock().isShown());
}

QTEST_MAIN(TestEvidencePane)
#include "tst_evidencepane.moc"
