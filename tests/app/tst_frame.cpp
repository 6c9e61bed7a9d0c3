// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window: pages by registry, what copying and saving say, the manual, the first size.
#include "app/actions.h"
#include "app/dialogs/helpwindow.h"
#include "app/packsession.h"
#include "app/pageregistry.h"
#include "app/pagestack.h"
#include "app/settings.h"
#include "models/loading/decisionbook.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/parts/thinprogressbar.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/report/reportchoices.h"
#include "widgets/pages/report/reportpage.h"
#include "widgets/text/logview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString demoPack = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);

QString status(MainWindow& window)
{
    QStringList texts;
    const auto labels = window.statusBar()->findChildren<ToneLabel*>();
    for (const ToneLabel* label : labels)
        texts.append(label->text());
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void railHoldsTheRegistry();
    void firstWindowFitsTheScreen();
    void sizeOfTheTextIsKept();
    void wheelWithCtrlSizesTheText();
    void copiesSayWhat();
    void exportsSayWhere();
    void aLongReviewHasABarAndEnds();
    void manualOpensByKey();
    void manualGoesBackAndForward();
    void manualFindsWords();
    void linksOfTheManualLeadSomewhere();
    void shotsShowACompletePage();
    void manualNamesEveryPage();
    void dropsOpenOnePack();
    void pagesOpenedByKeySelectTheirFirstRow_data();
    void pagesOpenedByKeySelectTheirFirstRow();
    void pagesAreBuiltWhileNothingHappens();
    void pagesAreBuiltWhileAPackIsRead();
    void pagesThatAreNotSeenWaitForABaseline();
};

void TestFrame::manualNamesEveryPage()
{
    const QByteArray manual = readFile(dataPath(QStringLiteral("../../resources/manual/commandline.md")));
    const QStringList pages = pageIds();
    for (const QString& page : pages)
        QVERIFY2(manual.contains(QByteArray('`' + page.toUtf8() + '`')), qPrintable(page));
}

/// A page that is photographed too early looks different at the next try.
void TestFrame::shotsShowACompletePage()
{
    const QTemporaryDir folder;
    for (const char* page : {"overview", "mismatches", "evidence", "report"}) { // those that read in the background
        QList<QImage> pictures;
        for (const char* name : {"first.png", "second.png"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            const QStringList arguments{QStringLiteral("shot"),   demoPack,
                                        QStringLiteral("--page"), QString::fromLatin1(page),
                                        QStringLiteral("-o"),     path};
            QCOMPARE(QProcess::execute(QStringLiteral(EXHIBIT_PROGRAM), arguments), 0);
            pictures.append(QImage(path));
        }
        QVERIFY(!pictures[0].isNull());
        QVERIFY2(pictures[0] == pictures[1], page);
    }
}

/// One log shows its run and its failures at once; with the page that claims something it is one pack.
void TestFrame::dropsOpenOnePack()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("test_output.txt"));
    const QString page = folder.filePath(QStringLiteral("STATUS.md"));
    QVERIFY(QFile::copy(dataPath(QStringLiteral("runners/jest-tree.log")), log));
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Status\n\nAll tests pass.\n");
    file.close();
    const auto drop = [&fixture](const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QSignalSpy opened(&fixture.application().loader(), &PackLoader::opened);
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window(), &enter);
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window(), &event);
        return opened.wait(5000);
    };
    QVERIFY(drop({log}));
    const PackSnapshot one = fixture.window().decisions().snapshot();
    QCOMPARE(one.review->runs.size(), std::size_t{1});
    QVERIFY(!one.review->signatures.empty());
    QVERIFY(drop({log, page}));
    const PackSnapshot both = fixture.window().decisions().snapshot();
    QCOMPARE(both.facts->artifacts.size(), std::size_t{2});
    QCOMPARE(both.review->runs.size(), std::size_t{1});
    QVERIFY(!both.review->claims.empty());
    QVERIFY(fixture.window().windowTitle().startsWith(QStringLiteral("STATUS.md, test_output.txt")));
}

void TestFrame::pagesOpenedByKeySelectTheirFirstRow_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : {"runs", "mismatches", "patterns", "commits"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

/// Ctrl is held while the page opens; that is no wish about its rows.
void TestFrame::pagesOpenedByKeySelectTheirFirstRow()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    const std::vector<PageEntry> registry = pageRegistry();
    const auto entry =
        std::find_if(registry.begin(), registry.end(), [&page](const PageEntry& of) { return of.id == page; });
    QVERIFY(entry != registry.end());
    QTest::keyPress(&fixture.window(), entry->key, Qt::ControlModifier);
    QCOMPARE(fixture.window().currentPageId(), page);
    const auto views = fixture.window().page(page)->findChildren<QAbstractItemView*>();
    int selected = 0;
    for (const QAbstractItemView* view : views)
        selected += view->selectionModel() && view->selectionModel()->isSelected(view->currentIndex()) ? 1 : 0;
    QVERIFY(selected > 0);
    QTest::keyRelease(&fixture.window(), entry->key, Qt::ControlModifier);
}

/// Who goes to a page does not wait for it to be built; nor is one built that the rail does not name.
void TestFrame::pagesAreBuiltWhileNothingHappens()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    const auto built = [&fixture] {
        QStringList ids;
        const auto pages = fixture.window().findChildren<Page*>();
        for (const Page* page : pages)
            ids.append(page->id());
        return ids;
    };
    QTRY_VERIFY(built().contains(QStringLiteral("report")));
    QVERIFY(built().contains(QStringLiteral("mismatches")));
    QVERIFY(!built().contains(QStringLiteral("audit"))); // no review is open
    fixture.window().goToPage(QStringLiteral("runs"));
    const auto* runs = fixture.window().page(QStringLiteral("runs"))->findChild<TableView*>();
    QVERIFY(runs && runs->model()->rowCount() > 0);
    QCOMPARE(built().count(QStringLiteral("runs")), 1);
}

void TestFrame::pagesAreBuiltWhileAPackIsRead()
{
    WindowFixture fixture;
    auto* stack = fixture.window().findChild<PageStack*>();
    QTest::qWait(300);
    QCOMPARE(stack->count(), 1); // who only looks in needs none
    stack->setLoading(QStringLiteral("loading"));
    const auto built = [stack](const char* id) {
        const auto pages = stack->findChildren<Page*>();
        return std::any_of(pages.begin(), pages.end(),
                           [id](const Page* page) { return page->id() == QLatin1String(id); });
    };
    QTRY_VERIFY(built("overview") && built("report"));
    QVERIFY(!built("sessions")); // it is not known yet whether there are any
    QVERIFY(!stack->made(QStringLiteral("overview")));
    QCOMPARE(stack->current()->id(), QStringLiteral("loading"));
}

/// Whoever chooses another baseline waits for the page that is seen, not for all that were.
void TestFrame::pagesThatAreNotSeenWaitForABaseline()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    MainWindow& window = fixture.window();
    window.goToPage(QStringLiteral("commits"));
    window.goToPage(QStringLiteral("runs"));
    QSignalSpy hidden(window.page(QStringLiteral("commits"))->findChild<TreeView*>()->model(),
                      &QAbstractItemModel::modelReset);
    QSignalSpy seen(window.page(QStringLiteral("runs"))->findChild<TableView*>()->model(),
                    &QAbstractItemModel::modelReset);
    QList<qsizetype> resets; // at the end of the event that brings the review
    connect(window.findChild<PackSession*>(), &PackSession::reviewed, this, [&] {
        resets = {seen.size(), hidden.size()};
    });
    const RunKey first = fixture.application().loader().snapshot().review->runs.front().key;
    fixture.application().loader().chooseBaseline({"harbor-v2", "tide-tables"});
    QTRY_VERIFY(!resets.isEmpty());
    QVERIFY(resets[0] > 0);
    QCOMPARE(resets[1], 0);
    QTRY_VERIFY(hidden.size() > 0); // nothing else happened
    resets.clear();
    fixture.application().loader().chooseBaseline(first);
    QTRY_VERIFY(!resets.isEmpty());
    hidden.clear();
    window.goToPage(QStringLiteral("commits"));
    QVERIFY(hidden.size() > 0); // somebody went there
}

void TestFrame::railHoldsTheRegistry()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    auto* rail = fixture.window().findChild<NavigationRail*>();
    QVERIFY(rail);
    int row = 0;
    for (const PageEntry& entry : pageRegistry()) {
        Page* page = fixture.window().page(entry.id);
        QVERIFY2(page, qPrintable(entry.id));
        QCOMPARE(page->id(), entry.id);
        if (!entry.isInRail())
            continue;
        QCOMPARE(rail->model()->index(row++, 0).data().toString(), entry.label);
        QTest::keyClick(&fixture.window(), entry.key, entry.modifiers);
        QCOMPARE(fixture.window().currentPageId(), entry.id);
    }
    QCOMPARE(rail->model()->rowCount(), row);
}

void TestFrame::firstWindowFitsTheScreen()
{
    QTemporaryDir home;
    Application application({}, home.filePath(QStringLiteral("settings.ini")));
    const QSize available = QGuiApplication::primaryScreen()->availableSize();
    const QSize size = application.window().size();
    QVERIFY(size.width() < available.width() && size.height() < available.height());
    QVERIFY(application.window().minimumSize().boundedTo(available) == application.window().minimumSize());
}

void TestFrame::sizeOfTheTextIsKept()
{
    WindowFixture fixture;
    const QString file = fixture.homePath(QStringLiteral("settings.ini"));
    QCOMPARE(Settings(file).textScale(), 1.0);
    fixture.window().actions().biggerText->trigger();
    QTRY_VERIFY(Settings(file).textScale() > 1.05);
    fixture.window().actions().normalText->trigger();
    QTRY_COMPARE(Settings(file).textScale(), 1.0);
}

void TestFrame::wheelWithCtrlSizesTheText()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    fixture.window().goToPage(QStringLiteral("evidence"), QStringLiteral("README.md"));
    const QString file = fixture.homePath(QStringLiteral("settings.ini"));
    QWidget* text = fixture.window().page(QStringLiteral("evidence"))->findChild<LogView*>()->viewport();
    // A made-up turn of the wheel is not handed on by Qt: the text leaves it alone, and the window takes it.
    const auto turn = [&fixture, text](int eighths) {
        const QPointF at = text->rect().center();
        QWheelEvent wheel(at, text->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(text, &wheel);
        QVERIFY(!wheel.isAccepted());
        QApplication::sendEvent(&fixture.window(), &wheel);
    };
    turn(120);
    QTRY_VERIFY(Settings(file).textScale() > 1.05);
    turn(-120);
    QTRY_COMPARE(Settings(file).textScale(), 1.0);
}

void TestFrame::copiesSayWhat()
{
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    QVERIFY(fixture.open(demoPack));
    window.goToPage(QStringLiteral("runs"));
    auto* table = window.page(QStringLiteral("runs"))->findChild<TableView*>();
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(status(window).contains(QStringLiteral("Copied %1 rows").arg(table->model()->rowCount())),
             qPrintable(status(window)));
    window.actions().copyPointer->trigger();
    QVERIFY(status(window).contains(QStringLiteral("Copied ") + window.page(QStringLiteral("runs"))->pointerText()));
    window.goToPage(QStringLiteral("overview"));
    window.page(QStringLiteral("overview"))->findChild<ChartView*>()->copyDataAction()->trigger();
    QVERIFY2(status(window).contains(QStringLiteral(" rows")), qPrintable(status(window)));
}

void TestFrame::exportsSayWhere()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    fixture.window().goToPage(QStringLiteral("report"));
    auto* page = fixture.page<ReportPage>("report");
    QSignalSpy exported(page, &ReportPage::exported);
    page->exportReport(ReportFormat::Markdown, fixture.homePath(QStringLiteral("review.md")));
    QVERIFY(!exported.isEmpty() || exported.wait(30000));
    QVERIFY(status(fixture.window()).contains(fixture.homePath(QStringLiteral("review.md"))));
    auto* preview = page->findChild<QTextBrowser*>();
    QCOMPARE(preview->document()->defaultTextOption().wrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QString patch = fixture.homePath(QStringLiteral("edits.patch"));
    page->exportPatch(patch);
    QVERIFY(exported.wait(30000));
    QVERIFY(readFile(patch).startsWith("# No edits of documents"));
    // The sections of a reader, and the message that asks for evidence, are what is previewed.
    const auto previewed = [page] { return page->sourceText(); };
    page->choices()->setReader(QStringLiteral("maintainer"));
    QTRY_VERIFY(previewed().contains(QStringLiteral("--for maintainer")));
    const auto radios = page->findChildren<QRadioButton*>();
    for (QRadioButton* radio : radios) {
        if (radio->text() == QLatin1String("Requests"))
            radio->click();
    }
    QTRY_VERIFY(previewed().startsWith(QStringLiteral("# Evidence that would decide about")));
    // Nobody waits for a source that is not looked at.
    const auto* source = page->findChild<QPlainTextEdit*>();
    QVERIFY(source->toPlainText().isEmpty());
    const auto switches = page->findChildren<SegmentedControl*>();
    const auto mode = std::find_if(switches.begin(), switches.end(), [](const SegmentedControl* of) {
        return of->count() == 2 && of->button(1)->text() == QLatin1String("Source");
    });
    QVERIFY(mode != switches.end());
    (*mode)->setCurrent(1);
    QCOMPARE(source->toPlainText(), previewed());
}

void TestFrame::aLongReviewHasABarAndEnds()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(demoPack));
    MainWindow& window = fixture.window();
    PackLoader& loader = fixture.application().loader();
    const auto* bar = window.statusBar()->findChild<ThinProgressBar*>();
    const QString before = status(window);
    QVERIFY(bar && bar->isHidden());
    const auto& runs = loader.snapshot().review->runs;
    const RunKey baseline = loader.snapshot().review->baseline.key;
    const auto other =
        std::find_if(runs.begin(), runs.end(), [&baseline](const Run& run) { return run.key != baseline; });
    QVERIFY(other != runs.end());
    for (const bool byKey : {true, false}) {
        loader.chooseBaseline(other->key);
        Q_EMIT loader.reviewProgressed(0.42); // as of a review that takes long
        QVERIFY2(status(window).contains(QStringLiteral("Reviewing again, 42 %")), qPrintable(status(window)));
        QVERIFY(bar->isVisible());
        auto buttons = window.statusBar()->findChildren<QPushButton*>();
        const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->text() == QLatin1String("Cancel");
        });
        QVERIFY(cancel != buttons.end() && (*cancel)->isVisible());
        if (byKey)
            QTest::keyClick(&window, Qt::Key_Escape);
        else {
            QWidget* const before = window.focusWidget();
            QTest::mouseClick(*cancel, Qt::LeftButton);
            QCOMPARE(window.focusWidget(), before);
        }
        QVERIFY(!loader.isReviewing());
        QVERIFY(bar->isHidden() && (*cancel)->isHidden());
        QVERIFY2(status(window).contains(QStringLiteral("The review stays as it was")), qPrintable(status(window)));
        QVERIFY(loader.snapshot().review->baseline.key == baseline);
    }
}

void TestFrame::manualOpensByKey()
{
    WindowFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    auto* manual = fixture.window().findChild<HelpWindow*>();
    QVERIFY(manual && manual->isVisible());
    QCOMPARE(manual->currentPage(), QStringLiteral("index.md"));
    QVERIFY(manual->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Exhibit")));
    fixture.window().actions().manual->trigger();
    QCOMPARE(fixture.window().findChildren<HelpWindow*>().size(), 1);
}

void TestFrame::manualGoesBackAndForward()
{
    HelpWindow manual(nullptr);
    manual.show();
    QVERIFY(QTest::qWaitForWindowActive(&manual));
    auto* browser = manual.findChild<QTextBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("trust.md#what-is-written-and-where")));
    QCOMPARE(manual.currentPage(), QStringLiteral("trust.md"));
    QTest::keyClick(&manual, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(manual.currentPage(), QStringLiteral("index.md"));
    QTest::keyClick(&manual, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(manual.currentPage(), QStringLiteral("trust.md"));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("../../etc/passwd")));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("nothing.md")));
    QCOMPARE(manual.currentPage(), QStringLiteral("trust.md"));
}

void TestFrame::manualFindsWords()
{
    HelpWindow manual(nullptr);
    manual.show();
    auto* line = manual.findChild<QLineEdit*>();
    auto* browser = manual.findChild<QTextBrowser*>();
    line->setText(QStringLiteral("pack"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(browser->textCursor().selectedText().toLower(), QStringLiteral("pack"));
    const int first = browser->textCursor().position();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(browser->textCursor().position() != first);
}

void TestFrame::linksOfTheManualLeadSomewhere()
{
    HelpWindow manual(nullptr);
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z]+\\.md)(#[^)]*)?\\)"));
    const QStringList pages = QDir(QStringLiteral(":/manual")).entryList();
    QVERIFY(pages.size() > 5);
    for (const QString& page : pages) {
        QFile file(QStringLiteral(":/manual/") + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(pages.contains(target), qPrintable(page + QStringLiteral(" names ") + target));
        }
    }
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
