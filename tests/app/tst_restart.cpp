// SPDX-License-Identifier: GPL-3.0-or-later
// What a person finds again when the program is started the next time.
#include "app/actions.h"
#include "app/dialogs/pagepdf.h"
#include "app/packsession.h"
#include "app/state/viewdesk.h"
#include "models/items/base/columntable.h"
#include "tests/app/windowfixture.h"
#include "widgets/common/views/tablestate.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/common/views/viewmenu.h"
#include "widgets/pages/commits/commitdetail.h"
#include "widgets/pages/evidence/besideview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/evidence/filetabs.h"
#include "widgets/text/findbar.h"
#include "widgets/text/logview.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QMenu>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString demo = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);
const QString logFile = QStringLiteral("CONSOLIDATED_CI_LOGS.txt");

} // namespace

class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(demo));
    }

    void cleanup() { m_fixture.reset(); }

    void pageAndSelectionAreFound()
    {
        window().goToPage(QStringLiteral("runs"));
        TableView* table = runs();
        table->selectRow(table->model()->rowCount() - 1);
        const QString where = window().page(QStringLiteral("runs"))->location();
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        QCOMPARE(window().currentPageId(), QStringLiteral("runs"));
        QCOMPARE(window().page(QStringLiteral("runs"))->location(), where);
        window().actions().back->trigger(); // the overview is one step away
        QCOMPARE(window().currentPageId(), QStringLiteral("overview"));
    }

    /// A page that nobody looks at this time keeps what was set up on it for the next time.
    void filtersAndOrderAreFound()
    {
        window().goToPage(QStringLiteral("runs"));
        auto* model = qobject_cast<ColumnTable*>(runs()->model());
        model->addCellFilter({QStringLiteral("exitcode"), QStringLiteral("exitcode"), QStringLiteral("1"), false});
        runs()->sortByColumn(2, Qt::DescendingOrder);
        const int shown = model->rowCount();
        QVERIFY(shown > 0 && shown < model->totalCount());
        window().goToPage(QStringLiteral("overview"));
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        QCOMPARE(window().currentPageId(), QStringLiteral("overview"));
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        window().goToPage(QStringLiteral("runs"));
        model = qobject_cast<ColumnTable*>(runs()->model());
        QCOMPARE(model->cellFilters().size(), std::size_t{1});
        QCOMPARE(model->rowCount(), shown);
        QCOMPARE(runs()->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(runs()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void filesStandOpenAsTheyStood()
    {
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("README.md#L11"));
        evidence()->restoreLocation(logFile + QStringLiteral("#L20"));
        evidence()->restoreLocation(QStringLiteral("README.md#L11"));
        SourceRef beside;
        beside.path = logFile.toStdString();
        beside.firstLine = beside.lastLine = LineNumber{30};
        evidence()->showBeside(beside);
        evidence()->beside()->setScrollTogether(true);
        QTRY_VERIFY(evidence()->isComplete());
        auto* tabs = evidence()->findChild<FileTabs*>();
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(evidence()->currentView()->showsLines() && !evidence()->currentView()->log()->isFindingFolds());
        evidence()->currentView()->log()->setAllFolded({}, true);
        const qint64 folded = evidence()->currentView()->log()->folds().shownCount();
        QVERIFY(folded < evidence()->currentView()->log()->folds().lineCount());
        tabs->setCurrentIndex(0);
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        m_fixture->restart(); // the file was not looked at meanwhile
        QVERIFY(m_fixture->open(demo));
        QCOMPARE(window().currentPageId(), QStringLiteral("evidence"));
        QCOMPARE(evidence()->findChild<FileTabs*>()->count(), 2);
        QCOMPARE(evidence()->location(), QStringLiteral("README.md#L11"));
        QTRY_VERIFY(evidence()->currentView()->showsLines());
        QVERIFY(evidence()->beside()->isVisible());
        QCOMPARE(evidence()->beside()->shown().firstLine.value, qint64{30});
        QVERIFY(evidence()->beside()->scrollsTogether());
        // The other file is read when it is looked at.
        evidence()->findChild<FileTabs*>()->setCurrentIndex(1);
        QTRY_VERIFY(evidence()->currentView()->showsLines());
        QTRY_COMPARE(evidence()->currentView()->log()->highlightFirst().value, qint64{20});
        LogView* log = evidence()->currentView()->log();
        QTRY_VERIFY(!log->isFindingFolds());
        QVERIFY(log->folds().hasClosed());
        QVERIFY2(!log->folds().isHidden(LineNumber{20}), "the place that is gone to is seen");
        QVERIFY(log->folds().shownCount() >= folded);
    }

    void closingTheFirstPackKeepsItsPlace()
    {
        window().goToPage(QStringLiteral("mismatches"));
        window().actions().closePack->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("start"));
        QVERIFY(m_fixture->open(demo));
        QCOMPARE(window().currentPageId(), QStringLiteral("mismatches"));
    }

    void whatIsNamedGoesBeforeWhatWasLeft()
    {
        window().goToPage(QStringLiteral("runs"));
        m_fixture->restart();
        QSignalSpy opened(&m_fixture->application().loader(), &PackLoader::opened);
        window().openAll({demo}, QStringLiteral("README.md#L5"));
        QVERIFY(opened.wait(60000));
        QCOMPARE(window().currentPageId(), QStringLiteral("evidence"));
        QCOMPARE(evidence()->location(), QStringLiteral("README.md#L5"));
    }

    void lastPackOpensOnlyWhereThatWasChosen()
    {
        m_fixture->restart();
        window().reopenLast();
        QCOMPARE(window().currentPageId(), QStringLiteral("start"));
        window().actions().reopensLast->setChecked(true);
        m_fixture->restart();
        QVERIFY(window().actions().reopensLast->isChecked());
        QSignalSpy opened(&m_fixture->application().loader(), &PackLoader::opened);
        window().reopenLast();
        QVERIFY(opened.wait(60000));
    }

    /// Filters, order and columns under a name; anybody's file can be merged line by line.
    void savedViewsComeBackByMenuAndPalette()
    {
        window().goToPage(QStringLiteral("runs"));
        auto* model = qobject_cast<ColumnTable*>(runs()->model());
        model->addCellFilter({QStringLiteral("exitcode"), QStringLiteral("exitcode"), QStringLiteral("1"), false});
        runs()->sortByColumn(2, Qt::DescendingOrder);
        const int shown = model->rowCount();
        window().viewDesk().views().save(
            {QStringLiteral("runs"), QStringLiteral("runs"), QStringLiteral("red"), tableState(runs())});
        model->setCellFilters({});
        // Of a row, and of the empty area, which is all that is left when filters let no row through.
        QVERIFY(offeredAt(model->index(0, 0)).contains(QStringLiteral("red")));
        QVERIFY(offeredAt({}).contains(QStringLiteral("red")));
        // Another person's line, and one that is no view, are beside it.
        QFile file(m_fixture->homePath(QStringLiteral("data/views.ndjson")));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"page\":\"runs\",\"table\":\"runs\",\"name\":\"theirs\",\"view\":{}}\nno view\n");
        file.close();
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        window().goToPage(QStringLiteral("overview"));
        QAction* red = nullptr;
        const QList<QAction*> commands = window().actions().offered();
        for (QAction* action : commands)
            red = action->text() == QLatin1String("View of Runs: red") ? action : red;
        QVERIFY(red);
        red->trigger();
        QCOMPARE(window().currentPageId(), QStringLiteral("runs"));
        model = qobject_cast<ColumnTable*>(runs()->model());
        QCOMPARE(model->rowCount(), shown);
        QCOMPARE(runs()->horizontalHeader()->sortIndicatorSection(), 2);
        window().viewDesk().views().remove(QStringLiteral("runs"), QStringLiteral("red"));
        QCOMPARE(window().viewDesk().views().views().size(), std::size_t{1});
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("theirs") && kept.contains("no view") && !kept.contains("\"red\""));
    }

    void viewedFilesStayTickedOff()
    {
        window().goToPage(QStringLiteral("commits"));
        auto* detail = window().page(QStringLiteral("commits"))->findChild<CommitDetail*>();
        auto* files = detail->findChild<TableView*>(QStringLiteral("commitFiles"));
        auto* tree = window().page(QStringLiteral("commits"))->findChild<TreeView*>();
        for (QModelIndex at = tree->currentIndex(); at.isValid() && files->model()->rowCount() == 0;
             at = tree->indexBelow(at))
            tree->setCurrentIndex(at);
        QVERIFY(files->model()->rowCount() > 0);
        files->selectRow(0);
        QTest::keyClick(files, Qt::Key_V);
        QCOMPARE(detail->viewed().size(), 1);
        const QString ticked = detail->viewed().first();
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        detail = window().page(QStringLiteral("commits"))->findChild<CommitDetail*>();
        QCOMPARE(detail->viewed(), QStringList{ticked});
        files = detail->findChild<TableView*>(QStringLiteral("commitFiles"));
        files->selectRow(0);
        QTest::keyClick(files, Qt::Key_V); // off again
        QVERIFY(detail->viewed().isEmpty());
    }

    void pageIsWrittenAsPdf()
    {
        const QString path = m_fixture->homePath(QStringLiteral("page.pdf"));
        QVERIFY(writePagePdf(window().page(QStringLiteral("overview")), QStringLiteral("Overview"), path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 5000);
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!writePagePdf(&window(), {}, m_fixture->homePath(QStringLiteral("missing/page.pdf"))).isEmpty());
    }

    void searchesAndQueriesAreRemembered()
    {
        window().goToPage(QStringLiteral("evidence"), QStringLiteral("README.md#L11"));
        evidence()->findChild<FindBar*>()->setPattern(QStringLiteral("passing"));
        evidence()->setQueries({QStringLiteral("SELECT 1")});
        Q_EMIT evidence()->queriesChanged();
        m_fixture->restart();
        QVERIFY(m_fixture->open(demo));
        QCOMPARE(evidence()->findChild<FindBar*>()->history(), QStringList{QStringLiteral("passing")});
        QCOMPARE(evidence()->queries(), QStringList{QStringLiteral("SELECT 1")});
    }

    /// No message about a folder that a person has put away.
    void aPackThatIsGoneIsNoError()
    {
        const QString copy = m_fixture->homePath(QStringLiteral("pack"));
        QVERIFY(QDir().mkpath(copy));
        QVERIFY(QFile::copy(demo + QStringLiteral("/README.md"), copy + QStringLiteral("/README.md")));
        QVERIFY(m_fixture->open(copy));
        window().actions().reopensLast->setChecked(true);
        m_fixture->restart();
        QVERIFY(QDir(copy).removeRecursively());
        window().reopenLast();
        QVERIFY(!m_fixture->application().loader().isLoading());
        QCOMPARE(window().currentPageId(), QStringLiteral("start"));
    }

private:
    MainWindow& window() { return m_fixture->window(); }
    EvidencePage* evidence() { return m_fixture->page<EvidencePage>("evidence"); }
    QStringList offeredAt(const QModelIndex& index)
    {
        const std::unique_ptr<QMenu> menu(runs()->menu()->makeMenu(index));
        QStringList offered;
        const auto menus = menu->findChildren<QMenu*>();
        for (const QMenu* sub : menus) {
            for (const QAction* action : sub->actions())
                offered.append(action->text());
        }
        return offered;
    }

    TableView* runs() { return window().page(QStringLiteral("runs"))->findChild<TableView*>(QStringLiteral("runs")); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestRestart)
#include "tst_restart.moc"
