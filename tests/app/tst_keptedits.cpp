// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/decidingdesk.h"
#include "widgets/pages/mismatches/proposededitcard.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStatusTipEvent>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// The sentences that a page tells the status line.
class Told : public QObject
{
public:
    explicit Told(QWidget* page) : QObject(page) { page->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StatusTip)
            sentences.append(static_cast<QStatusTipEvent*>(event)->tip());
        return QObject::eventFilter(watched, event);
    }
    QStringList sentences;
};

QPlainTextEdit* editProposal(const Desk& desk, const QString& text)
{
    QTest::mouseClick(visibleButton(desk.child<ProposedEditCard>(), QStringLiteral("Edit")), Qt::LeftButton);
    auto* editor = desk.child<QPlainTextEdit>("proposedTextEditor");
    editor->selectAll();
    QTest::keyClicks(editor, text);
    return editor;
}

} // namespace

/// What a person typed or decided is kept, or it is told that it is not and still stands there.
class TestKeptEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(3);
        m_data = m_desk->home.filePath(QStringLiteral("data"));
    }
    void cleanup() { m_desk.reset(); }
    void nothingClaimsToBeKeptThatIsNot();
    void editIsKeptWhenTheWindowCloses();
    void editIsKeptWhenAnotherClaimIsChosen();
    void editThatCannotBeKeptStays();
    void cancelledEditIsNotKept();

private:
    /// Where the folder of the decisions would be stands a file.
    void blockStore() const
    {
        QVERIFY(!QFile::exists(m_data));
        QFile file(m_data);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<Desk> m_desk;
    QString m_data;
};

void TestKeptEdits::nothingClaimsToBeKeptThatIsNot()
{
    Desk& desk = *m_desk;
    blockStore();
    QSignalSpy failed(desk.book.get(), &DecisionBook::failed);
    const Told told(desk.page.get());
    const QString claim = desk.current();
    desk.press(Qt::Key_A);
    QVERIFY(failed.count() > 0);
    QCOMPARE(desk.current(), claim);
    QCOMPARE(desk.stateOf("c0"), DecisionState::Undecided);
    QVERIFY2(told.sentences.isEmpty(), qPrintable(told.sentences.join(QLatin1Char('|'))));

    auto* note = desk.child<QLineEdit>("decisionNote");
    desk.press(Qt::Key_M);
    QTest::keyClicks(note, QStringLiteral("Ask Dan"));
    desk.press(Qt::Key_Return);
    QCOMPARE(note->text(), QStringLiteral("Ask Dan"));
    QVERIFY(desk.book->decision("c0").note.empty());
    // There is room again: leaving it once more keeps it.
    QVERIFY(QFile::remove(m_data));
    desk.page->list()->setCurrentIndex(desk.page->list()->indexBelow(desk.page->list()->currentIndex()));
    QCOMPARE(desk.book->decision("c0").note, std::string("Ask Dan"));
}

void TestKeptEdits::editIsKeptWhenTheWindowCloses()
{
    editProposal(*m_desk, QStringLiteral("Most tests pass"));
    m_desk->page->close();
    QCOMPARE(m_desk->book->decision("c0").editedText, std::string("Most tests pass"));
}

void TestKeptEdits::editIsKeptWhenAnotherClaimIsChosen()
{
    editProposal(*m_desk, QStringLiteral("Most tests pass"));
    auto* list = m_desk->page->list();
    list->setCurrentIndex(list->indexBelow(list->currentIndex()));
    QVERIFY(m_desk->current() != QStringLiteral("c0"));
    QCOMPARE(m_desk->book->decision("c0").editedText, std::string("Most tests pass"));
    QVERIFY(m_desk->book->decision("c1").editedText.empty());
}

void TestKeptEdits::editThatCannotBeKeptStays()
{
    blockStore();
    const QPlainTextEdit* editor = editProposal(*m_desk, QStringLiteral("Most tests pass"));
    QTest::mouseClick(visibleButton(m_desk->child<ProposedEditCard>(), QStringLiteral("Save")), Qt::LeftButton);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->toPlainText(), QStringLiteral("Most tests pass"));
}

void TestKeptEdits::cancelledEditIsNotKept()
{
    editProposal(*m_desk, QStringLiteral("Most tests pass"));
    m_desk->press(Qt::Key_Escape);
    m_desk->page->close();
    QVERIFY(m_desk->book->decision("c0").editedText.empty());
}

QTEST_MAIN(TestKeptEdits)
#include "tst_keptedits.moc"
