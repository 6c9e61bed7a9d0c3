// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding on mismatches with the keyboard and the mouse, on a page with made-up claims.
#include "models/store/storeinuse.h"
#include "tests/app/decidingdesk.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/decisionfilter.h"
#include "widgets/pages/deciding/lostdecisions.h"
#include "widgets/pages/mismatches/claimdetail.h"
#include "widgets/pages/mismatches/proposededitcard.h"
#include "widgets/pages/overview/decisioncard.h"
#include "widgets/pages/overview/overviewpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace exhibit;
using namespace exhibit::test;

class TestDeciding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysDecide();
    void buttonsDecide();
    void dismissAsksWhy();
    void readyReasons();
    void nextUndecidedGoesRound();
    void stepsSkipHeads();
    void severalAtOnce();
    void undoTakesBack();
    void nothingJumps();
    void noteIsNoCommand();
    void filterIsNoCommand();
    void filterFindsWhatWasNotReadYet();
    void editsTheProposal();
    void movedDecisionIsConfirmed();
    void groupsOpenWhereTheyAre();
    void lostDecisionsAreListed();
    void listOfAnySize_data();
    void listOfAnySize();
    void narrowPageHasACombo();
    void locationsOfBothForms();
    void accessibleNames();
    void theWorkIsDecidedOnOverview();
    void whatReviewersSeeDifferentlyIsSettled();
};

void TestDeciding::filterFindsWhatWasNotReadYet()
{
    Desk desk(9000);
    desk.page->setSnapshot(desk.book->snapshot());
    desk.page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("All 8999 tests"));
    QTRY_COMPARE(desk.rows().size(), 2); // and the one of that line
}

void TestDeciding::whatReviewersSeeDifferentlyIsSettled()
{
    Desk desk(3);
    const std::string data = desk.home.filePath(QStringLiteral("data")).toStdString();
    QVERIFY(setReviewerName(data, "ben <b>"));
    DecisionBook other(desk.messages, data);
    other.setSnapshot(desk.book->snapshot());
    QTRY_VERIFY(!other.isBusy());
    // Neither window has heard of the other.
    QVERIFY(desk.book->decide({"c0"}, DecisionState::Accepted));
    QVERIFY(other.decide({"c0"}, DecisionState::Dismissed, "not ours"));
    QTRY_VERIFY(desk.book->others("c0").size() == 1);
    QTRY_VERIFY(desk.child<QWidget>("otherDecisions"));
    const auto labels = desk.child<QWidget>("otherDecisions")->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->toolTip().contains(QStringLiteral("ben <b> says: ")) &&
               label->toolTip().contains(QStringLiteral("not ours"));
    }));
    QTRY_VERIFY(desk.page->list()->model()->index(0, 0, desk.page->list()->model()->index(0, 0)).data(TrailingRole) ==
                QStringLiteral("Dismissed, unsettled"));
    desk.click("keepOwnButton");
    QTRY_VERIFY(desk.book->others("c0").empty());
    QCOMPARE(desk.book->decision("c0").by, std::string("ben <b>"));
    QTRY_VERIFY(!desk.child<QWidget>("otherDecisions"));
    desk.page->list()->setFocus();
    desk.press(Qt::Key_U);
    QTRY_VERIFY(desk.child<QWidget>("otherDecisions"));
    desk.click("takeOtherButton");
    QTRY_VERIFY(desk.book->others("c0").empty());
    QCOMPARE(desk.stateOf("c0"), DecisionState::Accepted);
    QTRY_VERIFY(!desk.child<QWidget>("otherDecisions"));
    QTRY_VERIFY(other.decision("c0").state == DecisionState::Accepted && other.others("c0").empty());
}

void TestDeciding::theWorkIsDecidedOnOverview()
{
    Desk desk(2);
    PackSnapshot pack = desk.book->snapshot();
    auto review = std::make_shared<Review>(*pack.review);
    DecisionPolicy policy;
    policy.id = policy.name = "strict";
    policy.isDefault = true;
    review->policies = {policy};
    pack.review = review;
    OverviewPage page(desk.context);
    page.resize(1250, 800);
    page.setSnapshot(pack);
    page.show();
    auto* card = page.findChild<DecisionCard*>();
    QTRY_VERIFY(card->isVisible());
    auto* choice = card->findChild<SegmentedControl*>();
    auto* reason = card->findChild<QLineEdit*>();
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("too early"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(desk.stateOf("work") == DecisionState::Undecided, "words alone decide nothing");
    QTest::mouseClick(choice->button(2), Qt::LeftButton);
    QCOMPARE(desk.stateOf("work"), DecisionState::Dismissed);
    QCOMPARE(desk.book->decision("work").reason, std::string("too early"));
    QTRY_COMPARE(choice->current(), 2);
    desk.book->undo();
    QTRY_COMPARE(choice->current(), 0);
}

void TestDeciding::keysDecide()
{
    Desk desk(6);
    QCOMPARE(desk.current(), QStringLiteral("c0"));
    desk.press(Qt::Key_A);
    QCOMPARE(desk.stateOf("c0"), DecisionState::Accepted);
    QCOMPARE(desk.current(), QStringLiteral("c1"));
    desk.press(Qt::Key_E);
    QCOMPARE(desk.stateOf("c1"), DecisionState::NeedsEvidence);
    QCOMPARE(desk.current(), QStringLiteral("c2"));
    desk.press(Qt::Key_D);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.stateOf("c2"), DecisionState::Dismissed);
    QVERIFY(desk.book->decision("c2").reason.empty());
    QCOMPARE(desk.current(), QStringLiteral("c3"));
    QCOMPARE(QApplication::focusWidget(), desk.page->list());
}

void TestDeciding::buttonsDecide()
{
    Desk desk(4);
    desk.click("acceptButton");
    QCOMPARE(desk.stateOf("c0"), DecisionState::Accepted);
    QCOMPARE(QApplication::focusWidget(), desk.page->list());
    desk.click("needsEvidenceButton");
    QCOMPARE(desk.stateOf("c1"), DecisionState::NeedsEvidence);
    desk.click("dismissButton");
    desk.click("dismissWithReason");
    QCOMPARE(desk.stateOf("c2"), DecisionState::Dismissed);
    QCOMPARE(desk.current(), QStringLiteral("c3"));
}

void TestDeciding::dismissAsksWhy()
{
    Desk desk(3);
    desk.press(Qt::Key_D);
    auto* reason = desk.child<QLineEdit>("dismissReason");
    QCOMPARE(QApplication::focusWidget(), reason);
    QTest::keyClicks(reason, QStringLiteral("a dead example"));
    QCOMPARE(desk.stateOf("c0"), DecisionState::Undecided);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.stateOf("c0"), DecisionState::Undecided);
    QCOMPARE(QApplication::focusWidget(), desk.page->list());
    desk.press(Qt::Key_D);
    QVERIFY(reason->text().isEmpty());
    QTest::keyClicks(reason, QStringLiteral("a dead example"));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.stateOf("c0"), DecisionState::Dismissed);
    QCOMPARE(desk.book->decision("c0").reason, std::string("a dead example"));
}

void TestDeciding::readyReasons()
{
    Desk desk(3);
    desk.press(Qt::Key_D);
    QPushButton* ready = visibleButton(desk.page.get(), QStringLiteral("Right in its context"));
    QVERIFY(ready);
    QTest::mouseClick(ready, Qt::LeftButton);
    QCOMPARE(desk.book->decision("c0").reason, std::string("Right in its context"));
    QCOMPARE(desk.current(), QStringLiteral("c1"));
}

void TestDeciding::nextUndecidedGoesRound()
{
    Desk desk(4);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_A);
    QCOMPARE(desk.current(), QStringLiteral("c2"));
    desk.press(Qt::Key_N);
    QCOMPARE(desk.current(), QStringLiteral("c3"));
    desk.press(Qt::Key_N);
    QCOMPARE(desk.current(), QStringLiteral("c2"));
    desk.press(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(desk.current(), QStringLiteral("c3"));
    desk.press(Qt::Key_A);
    QCOMPARE(desk.current(), QStringLiteral("c2"));
    desk.press(Qt::Key_A);
    QCOMPARE(desk.current(), QStringLiteral("c2")); // nothing is left to go to
}

void TestDeciding::stepsSkipHeads()
{
    Desk desk(4);
    for (const char* id : {"c1", "c2", "c3", "c3"}) {
        desk.press(Qt::Key_J);
        QCOMPARE(desk.current(), QString::fromLatin1(id));
    }
    desk.press(Qt::Key_K);
    desk.press(Qt::Key_K);
    QCOMPARE(desk.current(), QStringLiteral("c1"));
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.current(), QStringLiteral("c2"));
}

void TestDeciding::severalAtOnce()
{
    Desk desk(6);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_A);
    for (const char* id : {"c0", "c1", "c2"})
        QCOMPARE(desk.stateOf(id), DecisionState::Accepted);
    QCOMPARE(desk.stateOf("c3"), DecisionState::Undecided);
    QCOMPARE(desk.current(), QStringLiteral("c3"));
    desk.press(Qt::Key_U);
    for (const char* id : {"c0", "c1", "c2"})
        QCOMPARE(desk.stateOf(id), DecisionState::Undecided);
}

void TestDeciding::undoTakesBack()
{
    Desk desk(4);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_U);
    QCOMPARE(desk.stateOf("c1"), DecisionState::Undecided);
    QCOMPARE(desk.current(), QStringLiteral("c1"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.stateOf("c0"), DecisionState::Undecided);
    QCOMPARE(desk.current(), QStringLiteral("c0"));
    desk.press(Qt::Key_U);
    QCOMPARE(desk.current(), QStringLiteral("c0"));
}

void TestDeciding::nothingJumps()
{
    Desk desk(6);
    const QStringList before = desk.rows();
    QVERIFY(!visibleButton(desk.page.get(), QStringLiteral("Refresh order")));
    desk.press(Qt::Key_A);
    QCOMPARE(desk.rows(), before);
    QPushButton* refresh = visibleButton(desk.page.get(), QStringLiteral("Refresh order"));
    QVERIFY(refresh);
    QTest::mouseClick(refresh, Qt::LeftButton);
    QCOMPARE(desk.rows(),
             QStringList({QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c0"), QStringLiteral("c3"),
                          QStringLiteral("c4"), QStringLiteral("c5"), QStringLiteral("c6"), QStringLiteral("c7")}));
    QCOMPARE(desk.current(), QStringLiteral("c1"));
    QVERIFY(!visibleButton(desk.page.get(), QStringLiteral("Refresh order")));
}

void TestDeciding::noteIsNoCommand()
{
    Desk desk(3);
    desk.press(Qt::Key_M);
    auto* note = desk.child<QLineEdit>("decisionNote");
    QCOMPARE(QApplication::focusWidget(), note);
    QTest::keyClicks(note, QStringLiteral("Ask Dan, then decide"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), desk.page->list());
    QCOMPARE(desk.book->decision("c0").note, std::string("Ask Dan, then decide"));
    for (const char* id : {"c0", "c1", "c2"})
        QCOMPARE(desk.stateOf(id), DecisionState::Undecided);
    desk.press(Qt::Key_J);
    QVERIFY(note->text().isEmpty());
    desk.press(Qt::Key_K);
    QCOMPARE(note->text(), QStringLiteral("Ask Dan, then decide"));
    desk.press(Qt::Key_M);
    QTest::keyClicks(note, QStringLiteral(" and more"));
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.book->decision("c0").note, std::string("Ask Dan, then decide"));
}

void TestDeciding::filterIsNoCommand()
{
    Desk desk(3);
    auto* filter = desk.child<SearchLine>();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ade 1"));
    desk.press(Qt::Key_Return);
    for (const char* id : {"c0", "c1", "c2"})
        QCOMPARE(desk.stateOf(id), DecisionState::Undecided);
}

void TestDeciding::editsTheProposal()
{
    Desk desk(3);
    auto* card = desk.child<ProposedEditCard>();
    QVERIFY(card->isVisible());
    QVERIFY(card->patch().contains(QStringLiteral("+Some tests pass")));
    QTest::mouseClick(visibleButton(card, QStringLiteral("Edit")), Qt::LeftButton);
    auto* editor = desk.child<QPlainTextEdit>("proposedTextEditor");
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(editor->toPlainText(), QStringLiteral("Some tests pass"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Most tests pass"));
    QTest::mouseClick(visibleButton(card, QStringLiteral("Save")), Qt::LeftButton);
    QCOMPARE(desk.book->decision("c0").editedText, std::string("Most tests pass"));
    QVERIFY(card->patch().contains(QStringLiteral("+Most tests pass")));
    desk.press(Qt::Key_J);
    QVERIFY(card->patch().contains(QStringLiteral("+Some tests pass")));
    desk.press(Qt::Key_K);
    QVERIFY(card->patch().contains(QStringLiteral("+Most tests pass")));
    QTest::mouseClick(visibleButton(card, QStringLiteral("Edit")), Qt::LeftButton);
    QTest::keyClicks(editor, QStringLiteral("not this"));
    QTest::mouseClick(visibleButton(card, QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(card->patch().contains(QStringLiteral("+Most tests pass\n")));
    QTest::mouseClick(visibleButton(card, QStringLiteral("As proposed")), Qt::LeftButton);
    QVERIFY(desk.book->decision("c0").editedText.empty());
    QVERIFY(card->patch().contains(QStringLiteral("+Some tests pass")));
    QCOMPARE(desk.stateOf("c0"), DecisionState::Undecided);
}

void TestDeciding::movedDecisionIsConfirmed()
{
    Desk desk(3);
    desk.press(Qt::Key_A);
    // The same statements under other ids: their surroundings changed.
    PackSnapshot pack = packOf(desk.root, 3, 2);
    auto review = std::make_shared<Review>(*pack.review);
    for (JudgedClaim& claim : review->claims)
        claim.id = "d" + claim.id;
    pack.review = review;
    desk.files.setFacts(pack.facts);
    desk.book->setSnapshot(pack);
    QTRY_VERIFY(!desk.book->isBusy());
    desk.page->setSnapshot(desk.book->snapshot());
    desk.page->restoreLocation(QStringLiteral("id=dc0"));
    QCOMPARE(desk.stateOf("dc0"), DecisionState::Accepted);
    if (desk.book->match("dc0") == AnchorMatch::Exact)
        QSKIP("the statement counts as the same");
    QPushButton* confirm = visibleButton(desk.page.get(), QStringLiteral("Still applies"));
    QVERIFY(confirm);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(desk.stateOf("dc0"), DecisionState::Accepted);
    QCOMPARE(desk.book->match("dc0"), AnchorMatch::Exact);
    QVERIFY(!visibleButton(desk.page.get(), QStringLiteral("Still applies")));
}

/// Who opens a group at the end of a long list looks at it, not at the claim that is shown.
void TestDeciding::groupsOpenWhereTheyAre()
{
    Desk desk(40, 10);
    TreeView* list = desk.page->list();
    const QString shown = desk.current();
    list->scrollToBottom();
    const QModelIndex supported = list->model()->index(list->model()->rowCount() - 1, 0);
    QVERIFY(!list->isExpanded(supported));
    const int before = list->verticalScrollBar()->value();
    QVERIFY(before > 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(supported).center());
    QVERIFY(list->isExpanded(supported));
    QVERIFY(list->verticalScrollBar()->value() >= before);
    QCOMPARE(desk.current(), shown);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(supported).center());
    QVERIFY(!list->isExpanded(supported));
    QCOMPARE(desk.current(), shown);
}

void TestDeciding::lostDecisionsAreListed()
{
    Desk desk(3);
    desk.press(Qt::Key_A);
    auto* strip = desk.child<LostDecisions>();
    QVERIFY(!strip->isVisible());
    // Other statements stand in the document now.
    PackSnapshot pack = packOf(desk.root, 1, 0, 90);
    auto review = std::make_shared<Review>(*pack.review);
    JudgedClaim& claim = review->claims.front();
    claim.claim.text = claim.claim.where.quote = "Version 7 of the manual was written in autumn";
    claim.evidence.clear();
    pack.review = review;
    desk.files.setFacts(pack.facts);
    desk.book->setSnapshot(pack);
    desk.page->setSnapshot(desk.book->snapshot());
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->text().startsWith(QStringLiteral("1 decision ")));
    QTest::mouseClick(visibleButton(strip, QStringLiteral("Show them")), Qt::LeftButton);
    auto* dialog = desk.page->findChild<QDialog*>();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QAbstractItemView*>();
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().endsWith(QStringLiteral("Confirmed")));
}

void TestDeciding::listOfAnySize_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("supported");
    QTest::newRow("no claims") << 0 << 0;
    QTest::newRow("all supported") << 0 << 10;
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("thirty") << 28 << 2;
    QTest::newRow("three thousand") << 2000 << 1000;
}

void TestDeciding::listOfAnySize()
{
    QFETCH(int, waiting);
    QFETCH(int, supported);
    Desk desk(waiting, supported);
    QCOMPARE(desk.rows().size(), waiting + supported);
    QCOMPARE(desk.current(), waiting > 0 ? QStringLiteral("c0") : QString());
    if (waiting == 0) {
        const auto labels = desk.page->findChildren<QLabel*>();
        const QString wanted = supported > 0 ? QStringLiteral("All %1 claims are supported.").arg(supported)
                                             : QStringLiteral("No prose in this pack");
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* label) { return label->isVisible() && label->text() == wanted; }));
        return;
    }
    desk.page->setSnapshot(desk.book->snapshot());
    QVERIFY(QTest::qWaitForWindowExposed(desk.page.get()));
    desk.page->list()->setFocus();
    for (int i = 0; i < 20; ++i)
        desk.press(Qt::Key_J);
    QCOMPARE(desk.current(), QStringLiteral("c%1").arg(std::min(20, waiting - 1)));
    desk.page->list()->selectAll();
    desk.press(Qt::Key_A);
    QCOMPARE(desk.book->counts().accepted, waiting);
}

void TestDeciding::narrowPageHasACombo()
{
    Desk desk(5, 2, QSize(976, 560));
    QVERIFY(!desk.page->list()->isVisible());
    QComboBox* combo = nullptr;
    const auto combos = desk.page->findChildren<QComboBox*>();
    for (QComboBox* each : combos) {
        if (each->isVisible())
            combo = each;
    }
    QVERIFY(combo);
    QCOMPARE(combo->currentData().toString(), QStringLiteral("c0"));
    combo->setFocus();
    desk.press(Qt::Key_A);
    QCOMPARE(desk.stateOf("c0"), DecisionState::Accepted);
    QCOMPARE(combo->currentData().toString(), QStringLiteral("c1"));
    desk.press(Qt::Key_J);
    QCOMPARE(desk.current(), QStringLiteral("c2"));
    desk.page->resize(1250, 800);
    QVERIFY(desk.page->list()->isVisible());
    QVERIFY(!combo->isVisible());
}

void TestDeciding::locationsOfBothForms()
{
    Desk desk(4);
    desk.page->restoreLocation(QStringLiteral("id=c2"));
    QCOMPARE(desk.current(), QStringLiteral("c2"));
    desk.page->restoreLocation(QStringLiteral("c1"));
    QCOMPARE(desk.current(), QStringLiteral("c1"));
    desk.page->restoreLocation(QStringLiteral("id=c5")); // supported: its group opens
    QCOMPARE(desk.current(), QStringLiteral("c5"));
    auto* filter = desk.child<SearchLine>();
    filter->setText(QStringLiteral("All 3 tests"));
    QTest::keyClick(filter, Qt::Key_Return);
    desk.page->restoreLocation(QStringLiteral("id=c0"));
    QCOMPARE(desk.current(), QStringLiteral("c0"));
    QVERIFY(filter->text().isEmpty());
}

void TestDeciding::accessibleNames()
{
    Desk desk(3);
    QCOMPARE(desk.page->list()->accessibleName(), QStringLiteral("Claims by verdict"));
    QVERIFY(!desk.child<QLineEdit>("decisionNote")->accessibleName().isEmpty());
    QVERIFY(!desk.child<QLineEdit>("dismissReason")->accessibleName().isEmpty());
    QVERIFY(!desk.child<QPlainTextEdit>("proposedTextEditor")->accessibleName().isEmpty());
    QVERIFY(!desk.child<DecisionFilter>()->accessibleName().isEmpty());
    desk.press(Qt::Key_A);
    const QModelIndex row = desk.page->list()->model()->index(0, 0, desk.page->list()->model()->index(0, 0));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Confirmed")));
}

QTEST_MAIN(TestDeciding)
#include "tst_deciding.moc"
