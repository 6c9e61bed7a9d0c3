// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/databaserowsmodel.h"
#include "models/items/database/queryrowsmodel.h"
#include "models/items/itemtext.h"
#include "models/report/tables/celltext.h"
#include "models/sql/connection.h"
#include "tests/app/windowfixture.h"
#include "tests/support/consolidatedpack.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/pages/evidence/database/databasequerypane.h"
#include "widgets/pages/evidence/database/databaserowpane.h"
#include "widgets/pages/evidence/database/databaseside.h"
#include "widgets/pages/evidence/database/databaseview.h"
#include "widgets/pages/evidence/database/sqleditor.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/notes/keptqueries.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QHeaderView>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const contents =
    "CREATE TABLE calls(call INTEGER PRIMARY KEY, phase TEXT, used INTEGER, note TEXT);"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
    "INSERT INTO calls SELECT i, 'phase ' || (i % 7), i * 3, NULL FROM n;"
    "CREATE TABLE models(name TEXT PRIMARY KEY, price REAL) WITHOUT ROWID; INSERT INTO models VALUES('small',0.5);"
    "CREATE VIEW busy AS SELECT phase, max(used) AS peak FROM calls GROUP BY phase;"
    "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;"
    "CREATE INDEX by_phase ON calls(phase);";

} // namespace

class TestDatabasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(create(QStringLiteral("usage.db")));
        QFile readme(m_dir.filePath(QStringLiteral("README.md")));
        QVERIFY(readme.open(QIODevice::WriteOnly));
        readme.write("# Usage\n\nThe calls stand in usage.db.\n");
        readme.close();
        QFile broken(m_dir.filePath(QStringLiteral("broken.db")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray("SQLite format 3\0", 16) + QByteArray(2000, '\x5a'));
        broken.close();
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(m_window->open(m_dir.path()));
        m_window->window().goToPage(QStringLiteral("evidence"));
    }

    void cleanupTestCase() { m_window.reset(); }

    void pointerOpensItsRow()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#777"));
        QVERIFY(view);
        auto* model = qobject_cast<DatabaseRowsModel*>(view->rows()->model());
        QAbstractItemModelTester tester(model);
        QTRY_COMPARE(model->idAt(view->rows()->currentIndex().row()), std::int64_t(777));
        QCOMPARE(model->rowCount(), 1000);
        QTRY_COMPARE(model->index(776, 2).data().toString(), QStringLiteral("2331"));
        QCOMPARE(page()->pointerText(), QStringLiteral("usage.db:calls#777"));
        QCOMPARE(page()->location(), QStringLiteral("usage.db:calls#777"));
        QCOMPARE(page()->statusText(), QStringLiteral("Row 777 of 1\u202f000"));
        QVERIFY(view->side()->isVisible());
        QVERIFY(view->findChild<DatabaseRowPane*>()->isVisible());
        // The next pointer into the same table only moves the selection.
        page()->restoreLocation(QStringLiteral("usage.db:calls#3"));
        QTRY_COMPARE(model->idAt(view->rows()->currentIndex().row()), std::int64_t(3));
        QCOMPARE(page()->currentDatabase(), view);
    }

    /// What a call used of its ceiling stands beside the row that records it; other tables have no such column.
    void callsShowTheirUse()
    {
        const QTemporaryDir folder;
        QVERIFY(writeConsolidatedPack(folder.path()));
        WindowFixture fixture;
        QVERIFY(fixture.open(folder.path()));
        const std::vector<TokenEvent>& events = fixture.application().loader().snapshot().facts->tokenEvents;
        const auto event = std::find_if(events.begin(), events.end(), [](const TokenEvent& of) {
            return of.where.isDatabaseRow() && of.truncated.value_or(false) && of.utilizationPercent();
        });
        QVERIFY(event != events.end());
        fixture.window().goToPage(QStringLiteral("evidence"));
        auto* evidence = fixture.page<EvidencePage>("evidence");
        evidence->restoreLocation(fromUtf8(toString(event->where)));
        auto* model = qobject_cast<DatabaseRowsModel*>(evidence->currentDatabase()->rows()->model());
        QTRY_VERIFY(model->rowCount() > 0);
        QTRY_VERIFY(model->useColumn() >= 0);
        QTRY_VERIFY(model->rowOf(event->where.rowId) >= 0);
        const int row = model->rowOf(event->where.rowId), column = model->useColumn();
        QVERIFY(model->useAt(row)->isTruncated);
        QCOMPARE(model->useAt(row)->percent, *event->utilizationPercent());
        QCOMPARE(model->index(row, column).data().toString(), percentText(*event->utilizationPercent()));
        QVERIFY(qobject_cast<BarDelegate*>(evidence->currentDatabase()->rows()->itemDelegateForColumn(column)));
        QCOMPARE(model->objectColumn(column), -1);
        QCOMPARE(model->objectColumn(column - 1), 0); // its id
        QCOMPARE(model->objectColumn(column + 1), 1);
        const QAbstractItemModelTester tester(model);
        DatabaseView* other = show(QStringLiteral("usage.db:calls#1"));
        QCOMPARE(qobject_cast<DatabaseRowsModel*>(other->rows()->model())->useColumn(), -1);
    }

    void rowsThatAreNotThere()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#4000"));
        QTRY_COMPARE(view->problemText(), QStringLiteral("There is no row 4000 in calls."));
        page()->restoreLocation(QStringLiteral("usage.db:absent#1"));
        QTRY_COMPARE(view->problemText(), QStringLiteral("There is no table absent in this database."));
    }

    void sortAndFilter()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#5"));
        auto* model = qobject_cast<DatabaseRowsModel*>(view->rows()->model());
        view->rows()->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        QTRY_COMPARE(model->idAt(0), std::int64_t(1000));
        QTRY_COMPARE(model->idAt(view->rows()->currentIndex().row()), std::int64_t(5));
        auto* filter = view->findChild<SearchLine*>();
        view->focusFilter();
        QTest::keyClicks(filter, QStringLiteral("2997"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_COMPARE(model->index(0, 1).data().toString(), QStringLiteral("phase 5"));
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(model->rowCount(), 1000);
    }

    void tablesViewsAndWithoutRowIds_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("view") << QStringLiteral("busy") << 7 << QStringLiteral("usage.db");
        QTest::newRow("without row ids") << QStringLiteral("models") << 1 << QStringLiteral("usage.db:models#1");
    }

    void tablesViewsAndWithoutRowIds()
    {
        QFETCH(QString, object);
        QFETCH(int, rows);
        QFETCH(QString, pointer);
        DatabaseView* view = show(QStringLiteral("usage.db:calls#1"));
        Q_EMIT view->side()->chosen(object);
        QTRY_COMPARE(view->rows()->model()->rowCount(), rows);
        QTRY_COMPARE(page()->pointerText(), pointer);
    }

    void query()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#1"));
        SqlEditor* editor = view->query()->editor();
        ask(editor, QStringLiteral("SELECT phase, count(*) AS n FROM calls GROUP BY phase ORDER BY phase LIMIT 2"));
        auto* model = qobject_cast<QueryRowsModel*>(view->query()->result()->model());
        QTRY_COMPARE(model->rowCount(), 2);
        QAbstractItemModelTester tester(model);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("142"));
        QVERIFY2(view->query()->stateText().startsWith(QLatin1String("2 rows in")),
                 qPrintable(view->query()->stateText()));
        model->sort(0, Qt::DescendingOrder);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("phase 1"));
        ask(editor, QStringLiteral("SELECT nope FROM calls"));
        QTRY_COMPARE(view->query()->stateText(),
                     QStringLiteral("no such column: nope (line 1, column 8). Mend the query."));
        ask(editor, QStringLiteral("DELETE FROM calls"));
        QTRY_COMPARE(view->query()->stateText(),
                     QStringLiteral("DELETE is refused: a query only reads. Write one SELECT."));
        QTest::keyClick(editor, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), QStringLiteral("SELECT nope FROM calls"));
        QTest::keyClick(editor, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), QStringLiteral("DELETE FROM calls"));
    }

    void anAnswerIsKeptWithItsQuery()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#1"));
        SqlEditor* editor = view->query()->editor();
        const QString query = QStringLiteral("SELECT phase, count(*) AS n\nFROM calls GROUP BY phase LIMIT 1");
        ask(editor, query);
        QTRY_VERIFY(view->query()->stateText().startsWith(QLatin1String("1 row in")));
        editor->setPlainText(QStringLiteral("SELECT something else"));
        view->query()->keep(QStringLiteral("calls by phase"));
        KeptQueries* kept = page()->findChild<KeptQueries*>();
        QVERIFY(kept);
        std::vector<KeptQuery> all = kept->of("usage.db");
        QCOMPARE(all.size(), 1U);
        QCOMPARE(QString::fromStdString(all[0].sql), query);
        QCOMPARE(all[0].name, std::string("calls by phase"));
        QVERIFY(all[0].answer.starts_with("phase\tn\n"));
        QVERIFY(kept->of("other.db").empty());
        // What was kept is chosen again from the menu of queries.
        auto* menu = view->query()->findChild<QPushButton*>(QStringLiteral("queryHistory"))->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().isEmpty());
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("calls by phase"));
        menu->actions().front()->trigger();
        QCOMPARE(editor->toPlainText(), query);
        view->query()->keep(QString());
        QVERIFY(kept->of("usage.db").empty());
    }

    void escapeStopsAnEndlessQuery()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#1"));
        SqlEditor* editor = view->query()->editor();
        ask(editor, QStringLiteral("SELECT * FROM endless"));
        QTRY_COMPARE(view->query()->stateText(), QStringLiteral("Running…"));
        QTest::qWait(50);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(view->query()->stateText(), QStringLiteral("The query was stopped."));
        ask(editor, QStringLiteral("SELECT 42 AS n"));
        QTRY_VERIFY(view->query()->stateText().startsWith(QLatin1String("1 row in")));
    }

    void csv()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#1"));
        const QString target = m_window->homePath(QStringLiteral("rows.csv"));
        view->saveCsv(target);
        QTRY_VERIFY(QFile::exists(target));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(), QByteArray("call,phase,used,note\r\n"));
        QCOMPARE(file.readLine(), QByteArray("1,phase 1,3,\r\n"));
    }

    void brokenDatabase()
    {
        DatabaseView* view = show(QStringLiteral("broken.db"));
        if (view)
            QTRY_COMPARE(view->problemText(), QStringLiteral("This database cannot be shown"));
    }

    /// Going to another file brings the tree of files back.
    void sideFollowsTheTab()
    {
        DatabaseView* view = show(QStringLiteral("usage.db:calls#1"));
        QVERIFY(view->side()->isVisible());
        page()->restoreLocation(QStringLiteral("README.md#L1"));
        QVERIFY(!view->side()->isVisible());
        QVERIFY(page()->currentView());
        page()->restoreLocation(QStringLiteral("usage.db:calls#2"));
        QVERIFY(view->side()->isVisible());
        Q_EMIT view->side()->filesRequested();
        QVERIFY(!view->side()->isVisible());
    }

    void nothingIsWritten()
    {
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("usage*")}, QDir::Files),
                 QStringList{QStringLiteral("usage.db")});
    }

private:
    bool create(const QString& name)
    {
        const auto connection =
            Connection::open(m_dir.filePath(name).toStdString(), Connection::OpenMode::ReadWriteCreate);
        return connection && (*connection)->executeScript(contents);
    }

    EvidencePage* page() { return m_window->page<EvidencePage>("evidence"); }

    DatabaseView* show(const QString& pointer)
    {
        page()->restoreLocation(pointer);
        DatabaseView* view = page()->currentDatabase();
        const bool opened = view && QTest::qWaitFor([view] { return view->rows()->model()->rowCount() > 0; });
        Q_UNUSED(opened)
        return view;
    }

    static void ask(SqlEditor* editor, const QString& query)
    {
        editor->setFocus();
        editor->setPlainText(query);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestDatabasePage)
#include "tst_databasepage.moc"
