// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowtable.h"
#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/views/filterchips.h"
#include "widgets/common/views/rowdelegate.h"
#include "widgets/common/views/tablecopy.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/viewmenu.h"
#include "widgets/text/keyvalueview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
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

    void columnsAreMeasuredWhenTheyAreSeen()
    {
        class Counting : public RowDelegate
        {
        public:
            using RowDelegate::RowDelegate;
            QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
            {
                ++asked;
                return RowDelegate::sizeHint(option, index);
            }
            mutable int asked = 0;
        };
        TableView hidden;
        auto* cells = new Counting(&hidden);
        hidden.setItemDelegate(cells);
        hidden.setModel(m_model.get());
        hidden.fitColumns();
        hidden.resize(700, 300);
        QCOMPARE(cells->asked, 0);
        hidden.show();
        QCOMPARE(cells->asked, 9); // each cell once
        QCOMPARE(hidden.columnWidth(0), m_view->columnWidth(0));
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
        QCOMPARE(shownRows(m_view.get(), RowsAs::Tsv),
                 QStringLiteral("run_id\ttotal\nrun-0\t1440\nrun-1\t1440\nrun-2\t1440\n"));
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

    void rowsAreCopiedInManyForms()
    {
        m_model->setHorizontalHeaderLabels({QStringLiteral("run_id"), QStringLiteral("a|b"), QStringLiteral("total")});
        m_model->setHeaderData(0, Qt::Horizontal, QStringLiteral("run"), ColumnIdRole);
        SourceRef place;
        place.path = "ci.log";
        place.firstLine = place.lastLine = LineNumber{7};
        m_model->item(0, 0)->setData(QVariant::fromValue(place), SourceRefRole);
        m_model->item(0, 1)->setText(QStringLiteral("=1+1 <b>|</b>"));
        m_view->selectRow(0);
        QCOMPARE(selectedRows(m_view.get(), RowsAs::Csv),
                 QStringLiteral("run_id,a|b,total\r\nrun-0,'=1+1 <b>|</b>,1440\r\n"));
        const QString markdown = selectedRows(m_view.get(), RowsAs::Markdown);
        QVERIFY2(!markdown.contains(QStringLiteral("<b>")), qPrintable(markdown));
        QCOMPARE(markdown.count(QLatin1Char('\n')), 3);
        const QJsonArray json = QJsonDocument::fromJson(selectedRows(m_view.get(), RowsAs::Json).toUtf8()).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0][QStringLiteral("run")].toString(), QStringLiteral("run-0"));
        QCOMPARE(json[0][QStringLiteral("pointer")].toString(), QStringLiteral("ci.log#L7"));
        m_view->clearSelection();
        QVERIFY(selectedRows(m_view.get(), RowsAs::Json).isEmpty());
    }

    void theMenuOffersWhatTheViewCan()
    {
        const auto texts = [this](const QModelIndex& index) {
            const std::unique_ptr<QMenu> menu(m_view->menu()->makeMenu(index));
            QStringList all;
            for (const QAction* action : menu->actions())
                all << action->text();
            return all;
        };
        QVERIFY(!texts(m_model->index(0, 0)).contains(TableView::tr("Filter by this value"))); // not this model
        QVERIFY(texts(m_model->index(0, 0)).contains(ViewMenu::tr("Copy as")));
        QVERIFY(!texts(m_model->index(0, 0)).contains(ViewMenu::tr("Sort by this column")));
        m_view->setSortingEnabled(true);
        QVERIFY(texts(m_model->index(0, 0)).contains(ViewMenu::tr("Sort by this column")));
        QSignalSpy opened(m_view.get(), &TableView::rowActivated);
        const std::unique_ptr<QMenu> menu(m_view->menu()->makeMenu(m_model->index(1, 0)));
        for (QAction* action : menu->actions()) {
            if (action->text() == ViewMenu::tr("Open"))
                action->trigger();
        }
        QCOMPARE(opened.count(), 1);
    }

    void theEmptyAreaOffersWhatConcernsNoRow()
    {
        QSignalSpy asked(m_view->menu(), &ViewMenu::menuAboutToShow);
        const std::unique_ptr<QMenu> menu(m_view->menu()->makeMenu({}));
        QCOMPARE(asked.count(), 1);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts << action->text();
        QVERIFY(texts.contains(ViewMenu::tr("Columns")));
        QVERIFY(!texts.contains(ViewMenu::tr("Copy as")) && !texts.contains(ViewMenu::tr("Open")));
        QVERIFY(!texts.contains(ViewMenu::tr("Filter by this value")));
    }

    void cellsFilterByKeysAndChips()
    {
        struct Row
        {
            int number;
        };
        Table<Row> table;
        for (const char* id : {"kind", "number"}) {
            Column<Row> column{.id = id, .title = QString::fromLatin1(id)};
            column.text = [isKind = column.id == "kind"](const Row& row, const CellText&) {
                return isKind ? QString::fromLatin1(row.number % 2 ? "odd" : "even") : QString::number(row.number);
            };
            table.columns.push_back(column);
        }
        for (int number = 0; number < 9; ++number)
            table.rows.push_back({number});
        RowTable<Row> model;
        model.setTable(table, Messages());
        m_view->setModel(&model);
        QWidget page;
        FilterChips chips(&model, m_view.get(), &page);
        page.show();
        const auto chipCount = [&chips] { return chips.findChildren<QAbstractButton*>().size() - 1; }; // "Clear all"
        m_view->setCurrentIndex(model.index(1, 0));
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(chipCount(), 1);
        m_view->setCurrentIndex(model.index(0, 1));
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(model.rowCount(), 3);
        QTRY_COMPARE(chipCount(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QCOMPARE(model.rowCount(), 4);
        QTRY_COMPARE(chipCount(), 1);
        QTest::mouseClick(chips.findChildren<QAbstractButton*>().last(), Qt::LeftButton);
        QCOMPARE(model.rowCount(), 9);
        QTRY_VERIFY(!chips.isVisible());
        m_view->setModel(m_model.get());
    }

    void columnsAreAsAPersonChoseThem()
    {
        for (int column = 0; column < 3; ++column)
            m_model->setHeaderData(column, Qt::Horizontal, QStringLiteral("c%1").arg(column), ColumnIdRole);
        QSignalSpy changed(m_view.get(), &TableView::columnStateChanged);
        m_view->setColumnChosen(QStringLiteral("c1"), false);
        m_view->horizontalHeader()->moveSection(2, 0);
        QCOMPARE(changed.count(), 2);
        const QByteArray state = m_view->columnState();
        TableView other;
        other.setModel(m_model.get());
        other.restoreColumnState(state);
        QVERIFY(other.isColumnHidden(1));
        QCOMPARE(other.horizontalHeader()->logicalIndex(0), 2);
        QCOMPARE(other.choosableColumns().front().id, QStringLiteral("c2"));
        other.resize(1200, 300); // room for all: what was taken away stays away
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        QVERIFY(other.isColumnHidden(1));
        other.resetColumns();
        QVERIFY(!other.isColumnHidden(1));
        QCOMPARE(other.horizontalHeader()->logicalIndex(0), 0);
        other.restoreColumnState("{\"shown\": 3, \"order\": [\"gone\", 7, \"c2\"], \"widths\": {\"c0\": -5}}");
        QCOMPARE(other.horizontalHeader()->logicalIndex(0), 2);
        QVERIFY(!other.isColumnHidden(0));
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
