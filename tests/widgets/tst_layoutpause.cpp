// SPDX-License-Identifier: GPL-3.0-or-later
// A row that becomes current fills what stands beside the list; that is laid out once, not once for each of its parts.
#include "widgets/common/controls/layoutpause.h"
#include "widgets/common/views/treeview.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace exhibit;

namespace {

class CountingBox : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    void setGeometry(const QRect& rect) override
    {
        ++layouts;
        QVBoxLayout::setGeometry(rect);
    }

    int layouts = 0;
};

/// A list and beside it a card with parts that are hidden, in a window.
struct Desk
{
    Desk()
    {
        auto* row = new QHBoxLayout(&window);
        row->addWidget(tree);
        row->addWidget(card);
        for (int i = 0; i < count; ++i) {
            box->addWidget(new QLabel(QString::number(i)));
            box->itemAt(i)->widget()->hide();
        }
        for (int i = 0; i < 3; ++i)
            model.appendRow(new QStandardItem(QString::number(i)));
        tree->setModel(&model);
        window.resize(400, 600);
        window.show();
        QCoreApplication::processEvents();
        box->layouts = 0;
    }
    void showAll()
    {
        for (int i = 0; i < count; ++i)
            box->itemAt(i)->widget()->show();
        for (int i = 0; i < count; ++i)
            box->addWidget(new QLabel(QStringLiteral("new")));
    }
    int shown() const
    {
        int parts = 0;
        for (int i = 0; i < box->count(); ++i)
            parts += box->itemAt(i)->widget()->isVisible() && box->itemAt(i)->geometry().height() > 0 ? 1 : 0;
        return parts;
    }

    static constexpr int count = 10;
    QWidget window;
    TreeView* tree = new TreeView;
    QWidget* card = new QWidget;
    CountingBox* box = new CountingBox(card);
    QStandardItemModel model;
};

} // namespace

class TestLayoutPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsLaidOutOnce();
    void hearsOfANewSize();
    void forgetsWhatIsDeleted();
};

void TestLayoutPause::aRowIsLaidOutOnce()
{
    Desk desk;
    QObject::connect(desk.tree, &TreeView::currentRowChanged, &desk.window, [&] { desk.showAll(); });
    desk.tree->setCurrentIndex(desk.model.index(1, 0));
    QCoreApplication::processEvents();
    QCOMPARE(desk.shown(), 2 * Desk::count);
    QVERIFY2(desk.box->layouts <= 3, qPrintable(QString::number(desk.box->layouts)));
}

void TestLayoutPause::hearsOfANewSize()
{
    Desk desk;
    desk.showAll();
    QCoreApplication::processEvents();
    {
        const LayoutPause pause(&desk.window);
        const LayoutPause within(desk.card); // the outer one counts
        desk.card->resize(desk.card->width(), 2 * desk.card->height());
    }
    QCoreApplication::processEvents();
    const QRect last = desk.box->itemAt(desk.box->count() - 1)->geometry();
    QVERIFY(last.bottom() <= desk.card->height() && last.bottom() > desk.card->height() - 40);
    QVERIFY(desk.box->isEnabled());
}

void TestLayoutPause::forgetsWhatIsDeleted()
{
    Desk desk;
    {
        const LayoutPause pause(&desk.window);
        delete desk.box->itemAt(0)->widget();
        QCOMPARE(desk.box->count(), Desk::count - 1);
        delete desk.card;
    }
    QCoreApplication::processEvents();
    QVERIFY(desk.window.layout()->isEnabled());
}

QTEST_MAIN(TestLayoutPause)
#include "tst_layoutpause.moc"
