// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeinuse.h"
#include "tests/app/decidingdesk.h"

#include <QStatusTipEvent>

using namespace exhibit;
using namespace exhibit::test;

/// What three reviewers say of one mismatch is settled row by row, and told.
class TestSettling : public QObject
{
    Q_OBJECT

public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StatusTip)
            m_told.append(static_cast<QStatusTipEvent*>(event)->tip());
        return QObject::eventFilter(watched, event);
    }

private Q_SLOTS:
    void eachRowSettlesItsOwn()
    {
        Desk desk(3);
        desk.page->installEventFilter(this);
        const std::string data = desk.home.filePath(QStringLiteral("data")).toStdString();
        const auto openAs = [&](const char* name) {
            if (!setReviewerName(data, name))
                qFatal("cannot name the reviewer");
            auto book = std::make_unique<DecisionBook>(desk.messages, data);
            book->setSnapshot(desk.book->snapshot());
            return book;
        };
        const auto ann = openAs("ann"), ben = openAs("ben");
        QTRY_VERIFY(!ann->isBusy() && !ben->isBusy());
        QVERIFY(desk.book->decide({"c0"}, DecisionState::NeedsEvidence));
        QVERIFY(ann->decide({"c0"}, DecisionState::Accepted));
        QVERIFY(ben->decide({"c0"}, DecisionState::Dismissed));
        QTRY_VERIFY(desk.book->others("c0").size() == 2);
        const std::string left = desk.book->others("c0").back().by;
        desk.click("keepOwnButton"); // of the first row
        QTRY_VERIFY(desk.book->others("c0").size() == 1);
        QCOMPARE(desk.book->others("c0").front().by, left);
        QCOMPARE(desk.book->decision("c0").by, std::string("ben"));
        QVERIFY2(m_told.contains(QStringLiteral("Kept: Dismissed")), qPrintable(m_told.join(u'|')));
        QVERIFY(desk.book->canUndo());
        desk.page->list()->setFocus();
        desk.press(Qt::Key_U);
        QTRY_VERIFY(desk.book->others("c0").size() == 2);
        QTRY_VERIFY(desk.page->findChildren<QPushButton*>(QStringLiteral("keepOwnButton")).size() == 2);
    }

private:
    QStringList m_told;
};

QTEST_MAIN(TestSettling)
#include "tst_settling.moc"
