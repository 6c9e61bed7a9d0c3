// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the window: open a pack, see its runs, click to the exact line, go back, filter, export.
#include "app/actions.h"
#include "app/evidencedock.h"
#include "models/items/roles.h"
#include "tests/app/windowfixture.h"
#include "tests/support/consolidatedpack.h"
#include "tests/support/sanitizers.h"
#include "tests/support/testpacks.h"
#include "widgets/charts/utilizationchart.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidencepane.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/report/pagesview.h"
#include "widgets/pages/report/reportchoices.h"
#include "widgets/pages/report/reportpage.h"
#include "widgets/pages/runs/runspage.h"
#include "widgets/text/logview.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr int testsTotal = 3; // a column

QModelIndex cellWith(const QAbstractItemView* view, const QString& text, int column)
{
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return model->index(row, column);
    }
    return {};
}

TableView* runTable(WindowFixture& fixture)
{
    const auto tables = fixture.window().page(QStringLiteral("runs"))->findChildren<TableView*>();
    for (TableView* table : tables) {
        if (table->accessibleName() == RunsPage::tr("Runs"))
            return table;
    }
    return nullptr;
}

void click(QAbstractItemView* view, const QModelIndex& index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void doubleClick(QAbstractItemView* view, const QModelIndex& index)
{
    view->scrollTo(index);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeConsolidatedPack(m_pack.path())); }
    void byMouse();
    void byKeyboard();
    void barOpensItsEvidence();
    void exportEqualsCommandLine();
    void baselineIsKept();
    void missingPackIsSaid();
    void reloadOffersItself();

private:
    QTemporaryDir m_pack;
};

void TestMainJob::byMouse()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_pack.path()));
    MainWindow& window = fixture.window();
    QCOMPARE(window.currentPageId(), QStringLiteral("overview"));

    window.goToPage(QStringLiteral("runs"));
    TableView* table = runTable(fixture);
    QVERIFY(table);
    const QModelIndex run = cellWith(table, QStringLiteral("mill-system-v2"), testsTotal);
    QVERIFY(run.isValid());
    click(table, run);
    QVERIFY(!window.evidenceDock().isShown());
    doubleClick(table, run);
    QVERIFY(window.evidenceDock().isShown());
    QCOMPARE(window.evidenceDock().pane()->shown().path, std::string("CONSOLIDATED/CONSOLIDATED_CI_LOGS.txt"));
    LogView* log = window.evidenceDock().pane()->view()->log();
    QTRY_COMPARE(log->highlightFirst().value, 82);
    QTRY_VERIFY(window.evidenceDock().pane()->view()->showsLines());
    QVERIFY(log->topLine().value <= 82 && 82 <= log->topLine().value + log->visibleLineCount());

    const QModelIndex other = cellWith(table, QStringLiteral("mill-system-v1"), testsTotal);
    click(table, other);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(log->highlightFirst().value, 37);
    window.actions().back->trigger();
    QTRY_COMPARE(log->highlightFirst().value, 82);
    window.actions().forward->trigger();
    QTRY_COMPARE(log->highlightFirst().value, 37);

    auto* filter = window.page(QStringLiteral("runs"))->findChild<SearchLine*>();
    QVERIFY(filter);
    QTest::mouseClick(filter, Qt::LeftButton);
    QTest::keyClicks(filter, QStringLiteral("smoke"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    filter->clear();
    QTRY_COMPARE(table->model()->rowCount(), 6);

    fixture.application().themes().setChoice(ThemeChoice::Light);
    QVERIFY(!themeFor(&window).dark);
    window.actions().themeDark->trigger();
    QVERIFY(themeFor(&window).dark);
}

void TestMainJob::byKeyboard()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_pack.path()));
    MainWindow& window = fixture.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto press = [&window](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    };
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPageId(), QStringLiteral("runs"));
    TableView* table = runTable(fixture);
    // The next pane with Tab or F6 until the table has the focus: a person would do the same.
    for (int i = 0; i < 40 && QApplication::focusWidget() != table; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0;
         i < 6 && table->currentIndex().siblingAtColumn(0).data().toString() != QLatin1String("mill-system-v2"); ++i)
        press(Qt::Key_J);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("mill-system-v2"));
    if (!window.evidenceDock().isShown())
        press(Qt::Key_Return);
    QTRY_COMPARE(window.evidenceDock().pane()->view()->log()->highlightFirst().value, 82);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), table);
    press(Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(window.currentPageId(), QStringLiteral("evidence"));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.currentPageId(), QStringLiteral("runs"));
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.currentPageId(), QStringLiteral("evidence"));
    press(Qt::Key_F9);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ModuleNotFoundError"));
    press(Qt::Key_Return);
    QCOMPARE(window.currentPageId(), QStringLiteral("evidence"));
}

void TestMainJob::barOpensItsEvidence()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_pack.path()));
    MainWindow& window = fixture.window();
    window.goToPage(QStringLiteral("telemetry"));
    auto* chart = window.page(QStringLiteral("telemetry"))->findChild<UtilizationChart*>();
    QVERIFY(chart);
    QCOMPARE(chart->markCount(), 12);
    const SourceRef row = chart->markPointer(8);
    QVERIFY(row.isDatabaseRow());
    QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, chart->markRect(8).center().toPoint());
    QTRY_VERIFY(window.evidenceDock().isShown());
    QTRY_VERIFY(!window.evidenceDock().pane()->view()->showsLines());
    QVERIFY(window.evidenceDock().pane()->shown() == row);
}

void TestMainJob::exportEqualsCommandLine()
{
    const QString pack = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);
    WindowFixture fixture;
    QVERIFY(fixture.open(pack));
    fixture.window().goToPage(QStringLiteral("report"));
    auto* page = fixture.page<ReportPage>("report");
    const std::pair<ReportFormat, QString> formats[] = {{ReportFormat::Markdown, QStringLiteral("md")},
                                                        {ReportFormat::Json, QStringLiteral("json")},
                                                        {ReportFormat::Html, QStringLiteral("html")},
                                                        {ReportFormat::Sarif, QStringLiteral("sarif")},
                                                        {ReportFormat::Github, QStringLiteral("github")}};
    for (const auto& [format, name] : formats) {
        const QString target = fixture.homePath(QStringLiteral("review.") + name);
        QSignalSpy exported(page, &ReportPage::exported);
        page->exportReport(format, target);
        QVERIFY(!exported.isEmpty() || exported.wait(30000));
        QProcess exhibit;
        exhibit.start(QStringLiteral(EXHIBIT_PROGRAM),
                      {QStringLiteral("review"), pack, QStringLiteral("--format"), name});
        QVERIFY(exhibit.waitForFinished(60000));
        QCOMPARE(exhibit.exitCode(), 0);
        QCOMPARE(readFile(target), exhibit.readAllStandardOutput());
    }
    // What a person chooses has its word on the command line.
    ReportChoices* choices = page->choices();
    choices->setReader(QStringLiteral("auditor"));
    choices->moveSection(1, -1);
    choices->sections()->item(2)->setCheckState(Qt::Unchecked);
    choices->setFormat(ReportFormat::Pdf);
    choices->paper()->setCurrentIndex(1);
    QStringList ids;
    for (const std::string& id : choices->options().sections)
        ids << QString::fromStdString(id);
    QCOMPARE(ids.mid(0, 2), QStringList({QStringLiteral("notices"), QStringLiteral("mismatches")}));
    QVERIFY(!ids.contains(QStringLiteral("runs")));
    const QString chosen = fixture.homePath(QStringLiteral("chosen.pdf"));
    QSignalSpy exportedChosen(page, &ReportPage::exported);
    page->exportReport(ReportFormat::Pdf, chosen);
    QVERIFY(!exportedChosen.isEmpty() || exportedChosen.wait(30000));
    QProcess exhibit;
    exhibit.start(QStringLiteral(EXHIBIT_PROGRAM),
                  {QStringLiteral("review"), pack, QStringLiteral("--format"), QStringLiteral("pdf"),
                   QStringLiteral("--for"), QStringLiteral("auditor"), QStringLiteral("--paper"),
                   QStringLiteral("letter"), QStringLiteral("--sections"), ids.join(QLatin1Char(','))});
    QVERIFY(exhibit.waitForFinished(60000));
    QVERIFY(readFile(chosen).startsWith("%PDF"));
    QCOMPARE(readFile(chosen), exhibit.readAllStandardOutput());

    QTRY_VERIFY_WITH_TIMEOUT(page->pages()->count() > 0, 30000);
    page->pages()->setPage(1);
    QCOMPARE(page->pages()->page(), 1);
    QVERIFY(page->pages()->grab().toImage().pixelColor(page->pages()->viewport()->rect().center()).isValid());
    // The plugin of the print system initialises its libraries while the sanitizers' loader holds a lock of theirs: it
    // never returns.
    if (!underSanitizers()) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(fixture.homePath(QStringLiteral("printed.pdf")));
        printer->setPageSize(QPageSize(QPageSize::Letter));
        QSignalSpy printed(page, &ReportPage::printed);
        page->printTo(printer);
        QVERIFY(printed.wait(60000));
        QVERIFY(printed.first().first().toBool());
        const QByteArray paper = readFile(printer->outputFileName());
        QVERIFY(paper.startsWith("%PDF"));
        QCOMPARE(paper.count("/Type /Page\n"), page->pages()->count());
        page->printTo(printer);
        page->setSnapshot(fixture.application().loader().snapshot()); // as a decision does it: it prints all the same
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 2, 60000);
        QVERIFY(printed.last().first().toBool());
    }

    QSignalSpy failed(page, &ReportPage::exportFailed);
    page->exportReport(ReportFormat::Markdown, fixture.homePath(QStringLiteral("no/such/folder/review.md")));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("no/such/folder")));
}

void TestMainJob::baselineIsKept()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    PackLoader& loader = fixture.application().loader();
    QCOMPARE(loader.snapshot().review->baseline.source, BaselineSource::StandIn);
    QSignalSpy changed(&loader, &PackLoader::reviewChanged);
    loader.chooseBaseline({"harbor-v2", "tide-tables"});
    QVERIFY(changed.wait(30000));
    QCOMPARE(loader.snapshot().review->baseline.source, BaselineSource::Chosen);
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    QCOMPARE(loader.snapshot().review->baseline.key.runId, std::string("harbor-v2"));
}

void TestMainJob::missingPackIsSaid()
{
    WindowFixture fixture;
    QSignalSpy failed(&fixture.application().loader(), &PackLoader::failed);
    fixture.window().openPack(fixture.homePath(QStringLiteral("nothing-here")));
    QVERIFY(failed.wait(10000));
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("nothing-here")));
    QCOMPARE(fixture.window().currentPageId(), QStringLiteral("start"));
}

void TestMainJob::reloadOffersItself()
{
    WindowFixture fixture;
    const QString pack = fixture.homePath(QStringLiteral("pack"));
    QVERIFY(QDir().mkpath(pack));
    const auto write = [&pack](const QByteArray& text) {
        QFile file(pack + QStringLiteral("/README.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("# Small\n\nAll tests passing (3 passed, 0 failed).\n");
    QVERIFY(fixture.open(pack));
    QSignalSpy changed(&fixture.application().loader(), &PackLoader::filesChanged);
    write("# Small\n\nAll tests passing (4 passed, 0 failed). And more.\n");
    QVERIFY(changed.wait(15000));
    QSignalSpy opened(&fixture.application().loader(), &PackLoader::opened);
    fixture.window().actions().reloadPack->trigger();
    QVERIFY(opened.wait(15000));
    const auto& claims = fixture.application().loader().snapshot().review->claims;
    QVERIFY(!claims.empty());
    QCOMPARE(claims.front().claim.test.passed.value_or(0), 4);
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
