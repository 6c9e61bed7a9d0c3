// SPDX-License-Identifier: GPL-3.0-or-later
// What a person expects of every list, table, tree and combo, whatever the page.
#include "models/items/base/filterproxy.h"
#include "models/items/tests/testtreemodel.h"
#include "models/loading/searchjob.h"
#include "tests/app/walker.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/overview/missingstrip.h"

#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const allPages[] = {"overview",  "runs",    "tests",    "mismatches", "patterns",
                                "telemetry", "commits", "evidence", "report"};

void goTo(MainWindow& window, int page)
{
    window.activateWindow(); // a popup closed off screen leaves none active
    QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
    QCOMPARE(window.currentPageId(), QString::fromLatin1(allPages[page]));
    QTRY_VERIFY2_WITH_TIMEOUT(window.page(QString::fromLatin1(allPages[page]))->isComplete(), allPages[page], 30000);
}

template <typename Widget> Widget* named(const QWidget* root, const char* name)
{
    const auto all = root->findChildren<Widget*>();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Widget* widget) {
        return widget->accessibleName() == QLatin1String(name);
    });
    if (found == all.end())
        qFatal("no %s", name);
    return *found;
}

/// How often each widget was told to take another style.
class StyleChanges : public QObject
{
public:
    StyleChanges() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange)
            ++m_of[watched];
        return false;
    }
    int most() const { return m_of.isEmpty() ? 0 : *std::max_element(m_of.begin(), m_of.end()); }

private:
    QHash<QObject*, int> m_of;
};

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreStyledOnce_data();
    void partsAreStyledOnce();
    void manyTestsAreComparedAside();
    void mainListHasTheFocus_data();
    void mainListHasTheFocus();
    void endShowsTheLastRow();
    void filterKeepsTheRow();
    void decisionFilterKeepsTheRow();
    void tableOfAPatternFitsItsRows();
    void searchResultsStayFolded();
    void theTableOfRunsIsNoHigherThanItsRows();
    void oneLineStandsAboveTheStatus();
    void combosShowWholeEntries();
    void aBaselineCanBeChosenWhereNoneStandsIn();
    void missingEvidenceIsAboveTheFold();
    void whatElseIsMissingStandsWithTheLastName();
    void matrixPaintsCellsAfterAnotherPack();
};

void TestViews::partsAreStyledOnce_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : allPages)
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestViews::partsAreStyledOnce()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    const StyleChanges changes;
    QVERIFY(fixture.window().page(page));
    constexpr int added = 1, shaped = 2; // as a part of the window; for a property that the sheet asks for
    QVERIFY2(changes.most() <= added + shaped, qPrintable(QString::number(changes.most())));
}

/// Rows of very many tests are compared by a thread: the page is there at once, and says what it waits for.
void TestViews::manyTestsAreComparedAside()
{
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("ci.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    constexpr int tests = 20'500;
    log.write("============================= test session starts ==============================\n");
    log.write("collected " + QByteArray::number(tests) + " items\n\n");
    for (int test = 0; test < tests; ++test)
        log.write("t/test_" + QByteArray::number(test / 50) + ".py::test_" + QByteArray::number(test) +
                  (test == 77 ? " FAILED" : " PASSED") + " [ 50%]\n");
    log.write("=================== 1 failed, " + QByteArray::number(tests - 1) +
              " passed in 0.12s ===================\n");
    log.close();
    WindowFixture fixture;
    QVERIFY(fixture.open(folder.path()));
    Page* page = fixture.window().page(QStringLiteral("tests"));
    QVERIFY(!page->isComplete());
    const auto* tree = page->findChild<QTreeView*>();
    QCOMPARE(tree->model()->rowCount(), 0);
    page->restoreLocation(QStringLiteral("show=all")); // asked for before they came
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), 60000);
    QCOMPARE(page->statusText().remove(QChar(0x202F)), QStringLiteral("20500 tests"));
    QVERIFY(tree->model()->rowCount() > 0);
}

void TestViews::mainListHasTheFocus_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("view");
    QTest::newRow("runs") << 1 << QStringLiteral("Runs");
    QTest::newRow("tests") << 2 << QStringLiteral("Tests and their results in every run");
    QTest::newRow("mismatches") << 3 << QStringLiteral("Claims by verdict");
    QTest::newRow("patterns") << 4 << QStringLiteral("Patterns and other findings");
    QTest::newRow("commits") << 6 << QStringLiteral("Commits");
    QTest::newRow("evidence") << 7 << QStringLiteral("Files of the pack");
}

void TestViews::mainListHasTheFocus()
{
    QFETCH(int, page);
    QFETCH(QString, view);
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    goTo(fixture.window(), page);
    QVERIFY(fixture.window().focusWidget());
    QCOMPARE(fixture.window().focusWidget()->accessibleName(), view);
}

void TestViews::endShowsTheLastRow()
{
    QTemporaryDir made;
    WindowFixture fixture(QSize(1180, 700));
    QStringList wrong;
    for (const QString& pack :
         {QStringLiteral(EXHIBIT_DEMO_PACK_DIR), packOfManyRuns(made.filePath(QStringLiteral("many")), 60)}) {
        QVERIFY(fixture.open(pack));
        for (int page = 0; page < 9; ++page) {
            goTo(fixture.window(), page);
            const auto views = shownViews(fixture.window().page(QString::fromLatin1(allPages[page])));
            for (QAbstractItemView* view : views) {
                const auto rows = shownRows(view);
                if (rows.isEmpty() || view->viewport()->height() < 40)
                    continue;
                view->setFocus();
                QTest::keyClick(view, Qt::Key_End);
                QCoreApplication::processEvents();
                const QModelIndex last = shownRows(view).last();
                const QRect place = view->visualRect(last);
                const bool whole = place.top() >= 0 && place.bottom() <= view->viewport()->rect().bottom();
                if (view->currentIndex().siblingAtColumn(0) != last || !whole)
                    wrong.append(QStringLiteral("%1: %2 at %3, last %4, whole %5")
                                     .arg(QString::fromLatin1(allPages[page]), nameOf(view),
                                          nameOf(view->currentIndex()), nameOf(last))
                                     .arg(whole));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestViews::filterKeepsTheRow()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    const std::pair<int, const char*> lists[] = {
        {1, "Runs"}, {3, "Claims by verdict"}, {6, "Commits"}, {7, "Files of the pack"}};
    for (const auto& [page, list] : lists) {
        goTo(fixture.window(), page);
        Page* shown = fixture.window().page(QString::fromLatin1(allPages[page]));
        auto* view = named<QAbstractItemView>(shown, list);
        auto* proxy = qobject_cast<FilterProxy*>(view->model());
        const auto rows = shownRows(view);
        QVERIFY(rows.size() > 2);
        view->setCurrentIndex(rows[2]);
        const QPersistentModelIndex chosen = proxy ? QPersistentModelIndex(proxy->mapToSource(rows[2])) : rows[2];
        auto* filter = shown->findChild<SearchLine*>();
        QVERIFY(filter);
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("zzz"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(shownRows(view).size() < rows.size());
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Return);
        const QModelIndex now = proxy ? proxy->mapFromSource(chosen) : QModelIndex(shownRows(view).value(2));
        const QString told = QStringLiteral("%1: %2 instead of %3 of %4")
                                 .arg(nameOf(view), nameOf(view->currentIndex()), nameOf(now), nameOf(chosen));
        QVERIFY2(view->currentIndex() == now && view->selectionModel()->isSelected(now), qPrintable(told));
    }
}

void TestViews::decisionFilterKeepsTheRow()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    goTo(fixture.window(), 3);
    Page* page = fixture.window().page(QStringLiteral("mismatches"));
    auto* list = named<QAbstractItemView>(page, "Claims by verdict");
    list->setCurrentIndex(shownRows(list).value(2));
    const QString claim = page->location();
    QVERIFY(!claim.isEmpty());
    auto* filter = named<QComboBox>(page, "Claims by decision");
    filter->setFocus();
    for (int choice = 1; choice < filter->count(); ++choice)
        QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(page->location() != claim); // none needs evidence
    for (int choice = 1; choice < filter->count(); ++choice)
        QTest::keyClick(filter, Qt::Key_Up);
    QCOMPARE(page->location(), claim);
    QCOMPARE(list->currentIndex(), QModelIndex(shownRows(list).value(2)));
}

void TestViews::tableOfAPatternFitsItsRows()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    goTo(fixture.window(), 4);
    Page* page = fixture.window().page(QStringLiteral("patterns"));
    auto* list = named<QAbstractItemView>(page, "Patterns and other findings");
    auto* table = named<TableView>(page, "What the finding is recognised by");
    QSet<int> heights;
    const auto rows = shownRows(list);
    for (const QPersistentModelIndex& row : rows) {
        list->setCurrentIndex(row);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        if (!table->isVisible())
            continue;
        const int wanted = std::min(table->model()->rowCount(), 8) * table->verticalHeader()->defaultSectionSize();
        heights.insert(wanted);
        QVERIFY2(table->viewport()->height() >= wanted && table->viewport()->height() < wanted + 12,
                 qPrintable(QStringLiteral("%1: %2 high instead of %3")
                                .arg(nameOf(row))
                                .arg(table->viewport()->height())
                                .arg(wanted)));
        QWidget* card = table->parentWidget();
        QVERIFY2(card->height() < table->height() + 60,
                 qPrintable(QStringLiteral("%1: %2 around %3").arg(nameOf(row)).arg(card->height()).arg(wanted)));
    }
    QVERIFY(heights.size() > 1);
}

void TestViews::theTableOfRunsIsNoHigherThanItsRows()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    fixture.window().goToPage(QStringLiteral("runs"));
    auto* table = fixture.window().page(QStringLiteral("runs"))->findChild<TableView*>(QStringLiteral("runs"));
    const int rows = table->model()->rowCount() * table->rowHeight(0);
    QVERIFY(table->viewport()->height() <=
            std::max(rows + table->horizontalScrollBar()->sizeHint().height() + 2, scaled(120)));
    const QWidget* detail = fixture.window().page(QStringLiteral("runs"))->findChild<QSplitter*>()->widget(1);
    const QWidget* card = fixture.window().page(QStringLiteral("runs"))->findChild<QSplitter*>()->widget(0);
    QTRY_VERIFY2(detail->y() - card->geometry().bottom() <= scaled(14), "no gap below the table");
    // What the bars stand for is said of those that are there.
    const auto parts = fixture.window().page(QStringLiteral("runs"))->findChildren<QWidget*>();
    QVERIFY(std::any_of(parts.begin(), parts.end(), [](const QWidget* part) {
        return part->accessibleName().contains(QLatin1String("in product code"));
    }));
    QVERIFY(std::none_of(parts.begin(), parts.end(), [](const QWidget* part) {
        return part->accessibleName().contains(QLatin1String("elsewhere"));
    }));
}

void TestViews::oneLineStandsAboveTheStatus()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    const auto* bar = fixture.window().statusBar();
    const QImage picture =
        fixture.window().grab(QRect(bar->mapTo(&fixture.window(), QPoint(0, 0)), bar->size())).toImage();
    const Theme& theme = themeFor(bar);
    int lines = 0;
    for (int y = 0; y < picture.height() / 2; ++y)
        lines += picture.pixelColor(picture.width() / 2, y) == theme.hair ? 1 : 0;
    QCOMPARE(lines, 1);
}

void TestViews::searchResultsStayFolded()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    goTo(fixture.window(), 7);
    Page* page = fixture.window().page(QStringLiteral("evidence"));
    auto* tree = named<QTreeView>(page, "Search results");
    auto* job = page->findChild<SearchJob*>();
    QVERIFY(job);
    const auto find = [job](const char* file, int line) {
        Q_EMIT job->hitsFound({FileHit{QString::fromLatin1(file), LineNumber{line}, 0, 3, "one"}});
    };
    find("a.log", 1);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    tree->collapse(tree->model()->index(0, 0));
    find("a.log", 2);
    find("b.log", 1);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
    QVERIFY(tree->uniformRowHeights());
}

void TestViews::combosShowWholeEntries()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    int combos = 0;
    for (int page = 0; page < 9; ++page) {
        goTo(fixture.window(), page);
        const auto all = fixture.window().findChildren<QComboBox*>();
        for (QComboBox* combo : all) {
            if (!combo->isVisible() || combo->count() == 0)
                continue;
            combo->showPopup();
            QCoreApplication::processEvents();
            const int wanted = std::min(combo->view()->sizeHintForColumn(0), fixture.window().width() - 40);
            const int given = combo->view()->viewport()->width();
            combo->hidePopup();
            QVERIFY2(given >= wanted, qPrintable(nameOf(combo)));
            ++combos;
        }
    }
    QVERIFY(combos >= 3);
}

/// Where no run stands in for a baseline, a person can choose one all the same.
void TestViews::aBaselineCanBeChosenWhereNoneStandsIn()
{
    QTemporaryDir pack;
    for (const char* name : {"one", "two"}) {
        QFile log(pack.filePath(QLatin1String(name) + QStringLiteral(".log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray("=== test session starts ===\ncollected 1 item\n\nt/test_NAME.py::test_a FAILED [100%]\n"
                             "=== 1 failed in 0.10s ===\n")
                      .replace("NAME", name));
    }
    WindowFixture fixture;
    QVERIFY(fixture.open(pack.path()));
    auto* baseline = named<QComboBox>(&fixture.window(), "Baseline");
    QVERIFY(baseline);
    QVERIFY(baseline->isVisible());
    QCOMPARE(baseline->count(), 2);
    QCOMPARE(baseline->currentIndex(), -1);
}

void TestViews::missingEvidenceIsAboveTheFold()
{
    QTemporaryDir pack;
    QFile readme(pack.filePath(QStringLiteral("README.md")));
    QVERIFY(readme.open(QIODevice::WriteOnly));
    readme.write("# Status\n\nSee logs/core.log and logs/other.log.\nSee logs/other.log as well.\n");
    readme.close();
    QFile log(pack.filePath(QStringLiteral("pytest_core.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("=== test session starts ===\ncollected 1 item\n\nt/test_a.py::test_a FAILED [100%]\n"
              "=== 1 failed in 0.10s ===\n");
    log.close();
    for (const QSize& size : {QSize(1440, 900), QSize(1024, 640)}) {
        WindowFixture fixture(size);
        QVERIFY(fixture.open(pack.path()));
        Page* page = fixture.window().page(QStringLiteral("overview"));
        QTRY_VERIFY(page->isComplete());
        auto* strip = page->findChild<MissingStrip*>();
        QVERIFY(strip && strip->isVisible());
        QCOMPARE(strip->text(), QStringLiteral("Named but not in the pack (2): other.log, core.log"));
        QTRY_VERIFY(!strip->visibleRegion().isEmpty());
        QVERIFY(strip->visibleRegion().boundingRect() == strip->rect());
        strip->findChild<QPushButton*>()->click();
        auto* list = named<QAbstractItemView>(page, "Files of the pack, and those it names but does not hold");
        QVERIFY(list && list->hasFocus());
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("other.log"));
        QTRY_VERIFY(list->viewport()->visibleRegion().contains(list->visualRect(list->currentIndex()).center()));
    }
}

void TestViews::whatElseIsMissingStandsWithTheLastName()
{
    QTemporaryDir pack;
    QFile readme(pack.filePath(QStringLiteral("README.md")));
    QVERIFY(readme.open(QIODevice::WriteOnly));
    readme.write("# Status\n\nSee logs/a.log, logs/b.log, logs/c.log and logs/d.log.\n");
    readme.close();
    WindowFixture fixture;
    QVERIFY(fixture.open(pack.path()));
    const auto* strip = fixture.window().page(QStringLiteral("overview"))->findChild<MissingStrip*>();
    QVERIFY2(strip->text().endsWith(QStringLiteral(".log,\u00a0\u2026")), qPrintable(strip->text()));
}

void TestViews::matrixPaintsCellsAfterAnotherPack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    goTo(fixture.window(), 2);
    QTest::keyClick(&fixture.window(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    goTo(fixture.window(), 2);
    const auto views = shownViews(fixture.window().page(QStringLiteral("tests")));
    for (const QAbstractItemView* view : views) {
        const auto* model = qobject_cast<const TestTreeModel*>(view->model());
        if (!model)
            continue;
        QVERIFY(model->matrix().runCount() > 1);
        for (int run = 0; run < model->matrix().runCount(); ++run)
            QVERIFY(!view->itemDelegateForColumn(model->runColumn(run))); // the view's own, which paints cells
        QVERIFY(view->itemDelegateForColumn(model->behaviourColumn()));
        return;
    }
    QFAIL("no matrix");
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
