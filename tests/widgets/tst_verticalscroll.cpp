// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/verticalscroll.h"

#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace exhibit;

/// What scrolls downwards is not cut at its side.
class TestVerticalScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursGiveWay()
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* part = new QWidget;
        part->setMinimumSize(400, 900);
        column->addWidget(part);
        QSplitter splitter;
        auto* scroll = new VerticalScroll(content, QStringLiteral("Parts"));
        splitter.addWidget(scroll);
        splitter.addWidget(new QWidget);
        splitter.setChildrenCollapsible(false);
        splitter.resize(800, 300);
        splitter.setSizes({100, 700});
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        QVERIFY(scroll->viewport()->width() >= content->width());
        QVERIFY(scroll->viewport()->height() < content->height());
        // What grows later is not cut either.
        part->setMinimumWidth(600);
        QTRY_VERIFY(content->width() >= 600 && scroll->viewport()->width() >= content->width());
    }

    /// What has nothing in it that takes the keyboard is scrolled by keys all the same.
    void keysScrollIt()
    {
        auto* content = new QWidget;
        content->setMinimumSize(200, 2000);
        VerticalScroll scroll(content, QStringLiteral("Text"));
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        QTRY_COMPARE(scroll.focusPolicy(), Qt::TabFocus);
        scroll.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&scroll, Qt::Key_PageDown);
        const int page = scroll.verticalScrollBar()->value();
        QVERIFY(page > 0);
        QTest::keyClick(&scroll, Qt::Key_Space);
        QVERIFY(scroll.verticalScrollBar()->value() > page);
        QTest::keyClick(&scroll, Qt::Key_End);
        QCOMPARE(scroll.verticalScrollBar()->value(), scroll.verticalScrollBar()->maximum());
        QTest::keyClick(&scroll, Qt::Key_Home);
        QCOMPARE(scroll.verticalScrollBar()->value(), 0);
        scroll.resize(300, 2200); // all is seen: no stop on the way of the keyboard
        QTRY_COMPARE(scroll.focusPolicy(), Qt::NoFocus);
    }
};

QTEST_MAIN(TestVerticalScroll)

#include "tst_verticalscroll.moc"
