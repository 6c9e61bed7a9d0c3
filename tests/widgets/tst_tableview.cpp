// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/views/tablecopy.h"
#include "widgets/common/views/tableview.h"
#include "widgets/text/keyvalueview.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace exhibit;

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeManager>(); }
    void cleanupTestCase() { m_themes.reset(); }

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setHorizontalHeaderLabels(
            {QStringLiteral("run_id"), QStringLiteral("phase"), QStringLiteral("total")});
        for (int row = 0; row < 3; ++row) {
            auto* total = new QStandardItem(QStringLiteral("1\u202f440"));
            total->setData(QStringLiteral("1440"), CopyRole);
            m_model->appendRow({new QStandardItem(QStringLiteral("run-%1").arg(row)),
                                new QStandardItem(QStringLiteral("a phase with\ta tab")), total});
        }
        m_view = std::make_unique<TableView>();
        m_view->setModel(m_model.get());
        m_view->resize(700, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void copiesTheSelectionWithHeader()
    {
        m_view->selectRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(
            QGuiApplication::clipboard()->text(),
            QStringLiteral("run_id\tphase\ttotal\nrun-0\ta phase with a tab\t1440\nrun-1\ta phase with a tab\t1440\n"));
        m_view->setColumnHidden(1, true);
        QCOMPARE(rowsAsTsv(m_view.get()), QStringLiteral("run_id\ttotal\nrun-0\t1440\nrun-1\t1440\nrun-2\t1440\n"));
    }

    void lettersMoveAndEnterActivates()
    {
        QSignalSpy activated(m_view.get(), &TableView::rowActivated);
        m_view->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_view.get(), Qt::Key_J);
        QCOMPARE(m_view->currentIndex().row(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_K);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        const QPoint third = m_view->visualRect(m_model->index(2, 0)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, third);
        QVERIFY(activated.count() >= 2);
        QCOMPARE(activated.last().first().toModelIndex().row(), 2);
    }

    void columnsHideByPriority()
    {
        for (int column = 0; column < 3; ++column) {
            const ColumnLayout layout{.minimumWidth = column == 1 ? 200 : 0, .hideOrder = column == 1 ? 1 : 0};
            m_model->setHeaderData(column, Qt::Horizontal, QVariant::fromValue(layout), ColumnLayoutRole);
        }
        m_view->fitColumns();
        m_view->resize(260, 300);
        QTRY_VERIFY(m_view->isColumnHidden(1));
        QVERIFY(!m_view->isColumnHidden(0));
        QVERIFY(!m_view->isColumnHidden(2));
        m_view->resize(900, 300);
        QTRY_VERIFY(!m_view->isColumnHidden(1));
    }

    void tellsEmptyFromFilteredOut()
    {
        m_view->setPlaceholder(QStringLiteral("No runs."), QStringLiteral("No run matches."));
        auto* clear = m_view->findChild<QPushButton*>();
        QVERIFY(clear);
        QVERIFY(!clear->isVisible());
        m_view->setFiltered(true);
        m_model->removeRows(0, m_model->rowCount());
        QTRY_VERIFY(clear->isVisible());
        QSignalSpy asked(m_view.get(), &TableView::clearFilterRequested);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        m_view->setFiltered(false);
        QVERIFY(!clear->isVisible());
    }

    void databaseRowIsShown()
    {
        KeyValueView view;
        view.setRow({{"id", "7"}, {"reason", ""}});
        QCOMPARE(view.valueOf(QStringLiteral("id")), QStringLiteral("7"));
        QCOMPARE(view.findChild<QTableView*>()->model()->rowCount(), 2);
        view.clear();
        QCOMPARE(view.findChild<QTableView*>()->model()->rowCount(), 0);
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
