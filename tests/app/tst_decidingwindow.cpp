// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions in the whole window: kept, exported, counted in the rail, reached from the evidence.
#include "app/actions.h"
#include "app/navigation.h"
#include "models/items/roles.h"
#include "models/loading/decisionbook.h"
#include "tests/app/windowfixture.h"
#include "widgets/common/parts/reviewprogress.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/mismatches/mismatchespage.h"
#include "widgets/pages/report/reportpage.h"
#include "widgets/pages/runs/runspage.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

using namespace exhibit;
using namespace exhibit::test;

class TestDecidingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersCanBeOff();
    void keptAndExported();
    void railShowsProgress();
    void patternsAreDecidedLikeClaims_data();
    void patternsAreDecidedLikeClaims();
    void undoOfSeveralSelectsThemAgain_data();
    void undoOfSeveralSelectsThemAgain();
    void gutterLeadsToTheClaim();
    void genreIsDecided();
    void runsAreToldApart();
};

void TestDecidingWindow::lettersCanBeOff()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    MainWindow& window = fixture.window();
    window.goToPage(QStringLiteral("mismatches"));
    auto* page = fixture.page<MismatchesPage>("mismatches");
    window.actions().letterKeys->setChecked(false);
    const std::string id = page->location().toStdString();
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_A);
    QCOMPARE(window.decisions().decision(id).state, DecisionState::Undecided);
    window.actions().letterKeys->setChecked(true);
    QTest::keyClick(page->list(), Qt::Key_A);
    QCOMPARE(window.decisions().decision(id).state, DecisionState::Accepted);
}

void TestDecidingWindow::keptAndExported()
{
    const QString pack = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);
    WindowFixture fixture;
    QVERIFY(fixture.open(pack));
    MainWindow& window = fixture.window();
    window.goToPage(QStringLiteral("mismatches"));
    auto* page = fixture.page<MismatchesPage>("mismatches");
    const std::string id = page->location().toStdString();
    QVERIFY(!id.empty());
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_A);
    page->restoreLocation(QString::fromStdString(id));
    QTest::keyClick(page->list(), Qt::Key_M);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen by a person"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    window.goToPage(QStringLiteral("report"));
    auto* report = fixture.page<ReportPage>("report");
    QSignalSpy exported(report, &ReportPage::exported);
    const QString target = fixture.homePath(QStringLiteral("review.json"));
    report->exportReport(ReportFormat::Json, target);
    QVERIFY(!exported.isEmpty() || exported.wait(30000));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("seen by a person"));

    QVERIFY(fixture.open(pack));
    QCOMPARE(window.decisions().decision(id).state, DecisionState::Accepted);
    QCOMPARE(window.decisions().decision(id).note, std::string("seen by a person"));
    page->restoreLocation(QStringLiteral("id=") + QString::fromStdString(id));
    QCOMPARE(page->list()->currentIndex().data(TrailingRole).toString(), QStringLiteral("Confirmed"));
}

void TestDecidingWindow::railShowsProgress()
{
    WindowFixture fixture;
    auto* progress = fixture.window().findChild<ReviewProgress*>();
    QVERIFY(progress);
    QVERIFY(!progress->isVisible());
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    QVERIFY(progress->isVisible());
    const auto total = fixture.window().decisions().counts().total();
    QVERIFY(progress->text().contains(QStringLiteral("0 of %1").arg(total)));
    fixture.window().goToPage(QStringLiteral("mismatches"));
    auto* page = fixture.page<MismatchesPage>("mismatches");
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_A);
    QVERIFY(progress->text().contains(QStringLiteral("1 of %1").arg(total)));
    QVERIFY(progress->text().contains(QStringLiteral("1 confirmed")));
    const Actions& actions = fixture.window().actions();
    QVERIFY(actions.undoDecision->isEnabled());
    QVERIFY(!actions.redoDecision->isEnabled());
    QCOMPARE(actions.undoDecision->text(), QStringLiteral("&Undo: Confirmed"));
    actions.undoDecision->trigger();
    QVERIFY(progress->text().contains(QStringLiteral("0 of %1").arg(total)));
    QVERIFY(!actions.undoDecision->isEnabled());
    QCOMPARE(actions.redoDecision->text(), QStringLiteral("&Redo: Confirmed"));
    actions.redoDecision->trigger();
    QVERIFY(progress->text().contains(QStringLiteral("1 of %1").arg(total)));
    QVERIFY(!actions.redoDecision->isEnabled());
}

namespace {

void choose(QPushButton* button, const QString& text)
{
    QMenu* menu = button->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            action->trigger();
    }
}

QPushButton* buttonOf(QWidget* page, const QString& text)
{
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestDecidingWindow::genreIsDecided()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    MainWindow& window = fixture.window();
    window.goToPage(QStringLiteral("evidence"), QStringLiteral("README.md"));
    QPushButton* change = buttonOf(fixture.page<EvidencePage>("evidence"), QStringLiteral("Change kind of text…"));
    QVERIFY(change && change->isVisible());
    const qint64 mismatches = window.decisions().snapshot().review->totals.mismatches;
    QVERIFY(mismatches > 0);
    QSignalSpy reviewed(&fixture.application().loader(), &PackLoader::reviewChanged);
    choose(change, QStringLiteral("Plan"));
    QVERIFY(reviewed.wait(30000));
    const PackSnapshot plan = window.decisions().snapshot();
    QVERIFY(plan.review->corrections.genres.contains("README.md"));
    QVERIFY(plan.review->totals.mismatches < mismatches);
    QVERIFY(plan.review->totals.notices > 0);
    QVERIFY(plan.decisions->unplaced.empty());
    QCOMPARE(window.decisions().counts().decided(), std::int64_t{0}); // it is about no claim
    window.actions().undoDecision->trigger();
    QVERIFY(reviewed.wait(30000));
    QCOMPARE(window.decisions().snapshot().review->totals.mismatches, mismatches);
}

void TestDecidingWindow::runsAreToldApart()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    MainWindow& window = fixture.window();
    window.goToPage(QStringLiteral("runs"));
    auto* page = fixture.page<RunsPage>("runs");
    const std::size_t runs = window.decisions().snapshot().review->runs.size();
    QPushButton* sources = buttonOf(page, QStringLiteral("Sources…"));
    QVERIFY(sources && sources->isVisible());
    QSignalSpy reviewed(&fixture.application().loader(), &PackLoader::reviewChanged);
    choose(sources, QStringLiteral("Tell its sources apart"));
    QVERIFY(reviewed.wait(30000));
    QVERIFY(window.decisions().snapshot().review->runs.size() > runs);
    const Run other = window.decisions().snapshot().review->runs.back();
    choose(sources, QString::fromStdString(toString(other.key)));
    QVERIFY(reviewed.wait(30000));
    QCOMPARE(window.decisions().snapshot().review->corrections.together.size(), std::size_t{1});
    window.actions().undoDecision->trigger();
    QVERIFY(reviewed.wait(30000));
    window.actions().undoDecision->trigger();
    QVERIFY(reviewed.wait(30000));
    QCOMPARE(window.decisions().snapshot().review->runs.size(), runs);
}

namespace {

void addDecidingPages()
{
    QTest::addColumn<QString>("page");
    for (const char* page : {"mismatches", "patterns"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

} // namespace

void TestDecidingWindow::patternsAreDecidedLikeClaims_data()
{
    addDecidingPages();
}

/// The same keys on every page that decides, and all move the one progress.
void TestDecidingWindow::patternsAreDecidedLikeClaims()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    MainWindow& window = fixture.window();
    window.goToPage(page);
    auto* list = window.page(page)->findChild<TreeView*>();
    list->setFocus();
    DecisionBook& book = window.decisions();
    const QString first = window.page(page)->location();
    const auto total = book.counts().total();
    QTest::keyClick(list, Qt::Key_A);
    QCOMPARE(book.decision(first.toStdString()).state, DecisionState::Accepted);
    QCOMPARE(book.counts().decided(), 1);
    QCOMPARE(book.counts().total(), total);
    QVERIFY(window.page(page)->location() != first);
    QVERIFY(window.findChild<ReviewProgress*>()->text().contains(QStringLiteral("1 of %1").arg(total)));
    const QString second = window.page(page)->location();
    QTest::keyClick(list, Qt::Key_N, Qt::ShiftModifier); // backwards, around what is decided
    QVERIFY(window.page(page)->location() != first);
    window.page(page)->restoreLocation(second);
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(window.page(page)->location(), first);
    QTest::keyClick(list, Qt::Key_J);
    QCOMPARE(window.page(page)->location(), second);
    QTest::keyClick(list, Qt::Key_U);
    QCOMPARE(window.page(page)->location(), first);
    QCOMPARE(book.counts().decided(), 0);
}

void TestDecidingWindow::undoOfSeveralSelectsThemAgain_data()
{
    addDecidingPages();
}

void TestDecidingWindow::undoOfSeveralSelectsThemAgain()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    MainWindow& window = fixture.window();
    window.goToPage(page);
    auto* list = window.page(page)->findChild<TreeView*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = list->selectionModel()->selectedRows().size();
    QCOMPARE(chosen, 2);
    QTest::keyClick(list, Qt::Key_E);
    QCOMPARE(window.decisions().counts().decided(), 2);
    window.actions().undoDecision->trigger();
    QCOMPARE(window.decisions().counts().decided(), 0);
    QCOMPARE(list->selectionModel()->selectedRows().size(), chosen);
}

void TestDecidingWindow::gutterLeadsToTheClaim()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
    const auto& claims = fixture.window().decisions().snapshot().review->claims;
    QVERIFY(!claims.empty());
    const SourceRef where = claims.front().claim.where;
    fixture.window().navigation().open(where, {where}, Page::OpenMode::Tab);
    auto* view = fixture.page<EvidencePage>("evidence")->currentView();
    QVERIFY(view);
    QTRY_VERIFY(view->showsLines());
    Q_EMIT view->log()->gutterMarkerActivated(where.firstLine);
    QCOMPARE(fixture.window().currentPageId(), QStringLiteral("mismatches"));
    QCOMPARE(fixture.page<MismatchesPage>("mismatches")->location(), QString::fromStdString(claims.front().id));
}

QTEST_MAIN(TestDecidingWindow)
#include "tst_decidingwindow.moc"
