// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/verticalscroll.h"

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
};

QTEST_MAIN(TestVerticalScroll)

#include "tst_verticalscroll.moc"
