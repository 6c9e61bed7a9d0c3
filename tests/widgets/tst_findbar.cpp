// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/text/findbar.h"
#include "widgets/text/logview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeManager>(); }
    void cleanupTestCase() { m_themes.reset(); }

    void saysWhichOfHowMany()
    {
        LogView view;
        FindBar bar;
        bar.setTarget(&view);
        view.setSource(std::make_shared<MemoryLineSource>("one\ntwo one\nthree\nOne\n"), QStringLiteral("t.txt"));
        view.show();
        bar.show();
        auto* field = bar.findChild<QLineEdit*>();
        auto* count = field->findChild<QLabel*>();
        QTest::keyClicks(field, QStringLiteral("one"));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        bar.findChild<SegmentedControl*>()->setChecked(0, true); // Aa
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
        field->setText(QStringLiteral("four"));
        QTRY_COMPARE(count->text(), QStringLiteral("no match"));
        bar.findChild<SegmentedControl*>()->setChecked(2, true);
        field->setText(QStringLiteral("(one"));
        QTRY_COMPARE(count->text(), QStringLiteral("not a pattern"));
        QVERIFY(!field->toolTip().isEmpty());
    }

    void opensOnRequestWithTheSelection()
    {
        LogView view;
        FindBar bar;
        bar.setTarget(&view);
        bar.hide();
        view.setSource(std::make_shared<MemoryLineSource>("alpha beta\n"), QStringLiteral("t.txt"));
        view.show();
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.findChild<QLineEdit*>()->text(), QStringLiteral("alpha "));
        QSignalSpy closed(&bar, &FindBar::closed);
        QTest::keyClick(bar.findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!bar.isVisible());
    }

    void earlierSearchesComeBackByArrows()
    {
        LogView view;
        FindBar bar;
        bar.setTarget(&view);
        bar.show();
        QSignalSpy changed(&bar, &FindBar::historyChanged);
        auto* field = bar.findChild<QLineEdit*>();
        for (const char* pattern : {"first", "second"}) {
            field->setText(QString::fromLatin1(pattern));
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(changed.size(), 2);
        QCOMPARE(bar.history(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        field->setText(QStringLiteral("half a wo"));
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(field->text(), QStringLiteral("second"));
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up); // there is nothing older
        QCOMPARE(field->text(), QStringLiteral("first"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(field->text(), QStringLiteral("half a wo"));
        field->setText(QStringLiteral("first"));
        QTest::keyClick(field, Qt::Key_Return); // once, in front
        QCOMPARE(bar.history(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void survivesItsView()
    {
        FindBar bar;
        {
            LogView view;
            bar.setTarget(&view);
        }
        bar.setPattern(QStringLiteral("x"));
        bar.findNext();
        bar.findPrevious();
        bar.setTarget(nullptr);
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
