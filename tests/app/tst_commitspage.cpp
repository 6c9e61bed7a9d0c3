// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/views/tableview.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/commits/commitdetail.h"
#include "widgets/pages/commits/commitdiffcard.h"

#include <QAbstractButton>
#include <QFile>

using namespace exhibit;
using namespace exhibit::test;

class TestCommitsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pack = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(dataPath(QStringLiteral("gitcontext/commit.txt")),
                            m_pack->filePath(QStringLiteral("GIT_CONTEXT.txt"))));
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_pack->path()));
        m_fixture->window().goToPage(QStringLiteral("commits"));
        QVERIFY(detail()->commit() >= 0);
    }

    void cleanup() { m_fixture.reset(); }

    void allFilesStandBelowEachOther()
    {
        QTRY_VERIFY(view()->rowCount() > 0);
        QVERIFY(view()->files().empty()); // one file, named by the card
        card()->setAllFiles(true);
        QTRY_VERIFY(view()->files().size() > 1);
        const auto count = static_cast<int>(view()->files().size());
        const int all = view()->rowCount();
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(view()->currentFile(), 0);
        QTest::keyClick(view(), Qt::Key_V); // viewed: folded, and the next one is gone to
        QCOMPARE(detail()->viewed().size(), 1);
        QVERIFY(view()->isFolded(0));
        QVERIFY(view()->rowCount() < all);
        QVERIFY(!view()->isFolded(count - 1));
        QCOMPARE(view()->addedLines() + view()->removedLines(), changedLines());
        // A row of the list goes to its file; nothing is read again.
        const QString diff = view()->diff();
        files()->selectRow(0);
        QCOMPARE(view()->diff(), diff);
        card()->setAllFiles(false);
        QTRY_VERIFY(view()->rowCount() > 0);
        QVERIFY(view()->files().empty());
    }

    void shapeIsFoundAgain()
    {
        auto* shape = card()->findChild<SegmentedControl*>();
        shape->setCurrent(1);
        QVERIFY(view()->isSplit());
        QTest::keyClick(view(), Qt::Key_W);
        card()->setAllFiles(true);
        m_fixture->restart();
        QVERIFY(m_fixture->open(m_pack->path()));
        m_fixture->window().goToPage(QStringLiteral("commits"));
        QVERIFY(view()->isSplit());
        QVERIFY(view()->ignoresBlanks());
        QVERIFY(card()->showsAllFiles());
        QCOMPARE(card()->findChild<SegmentedControl*>()->current(), 1);
        QTest::keyClick(view(), Qt::Key_S);
        QCOMPARE(card()->findChild<SegmentedControl*>()->current(), 0); // the switch follows the key
    }

    /// Large text in a small window: the switches keep their words, the pointer gives way.
    void switchesKeepTheirWords()
    {
        m_fixture->window().resize(1024, 640);
        for (int step = 0; step < 12; ++step)
            m_fixture->window().actions().biggerText->trigger();
        QTest::qWait(50);
        const auto* shape = card()->findChild<SegmentedControl*>();
        for (int segment = 0; segment < 2; ++segment) {
            const QAbstractButton* button = shape->button(segment);
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

private:
    CommitDetail* detail() { return m_fixture->window().page(QStringLiteral("commits"))->findChild<CommitDetail*>(); }
    CommitDiffCard* card() { return detail()->findChild<CommitDiffCard*>(); }
    DiffView* view() { return card()->view(); }
    TableView* files() { return detail()->findChild<TableView*>(QStringLiteral("commitFiles")); }

    qint64 changedLines()
    {
        qint64 lines = 0;
        for (const DiffFile& file : view()->files())
            lines += file.added + file.removed;
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_pack;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestCommitsPage)
#include "tst_commitspage.moc"
