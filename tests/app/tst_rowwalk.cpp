// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through every row of every list, table and tree of every page, of the diagnostics and of the palette, by
// keyboard and by mouse, in both directions. Of lists longer than 60 rows, or than EXHIBIT_WALK_ROWS says, only the
// ends and strides. EXHIBIT_WALK_OWN_PACKS leaves out the large packs that may stand beside the checkout.
#include "app/actions.h"
#include "app/pageregistry.h"
#include "app/palette/palette.h"
#include "tests/app/walker.h"
#include "tests/support/consolidatedpack.h"
#include "tests/support/testpacks.h"
#include "widgets/pages/audit/auditpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTableView>
#include <QTreeView>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// Goes through all rows of the views of a page, by keyboard and by mouse, down and up.
class RowWalk
{
public:
    RowWalk(MainWindow& window, StepLog& log) : m_window(window), m_log(log) {}

    /// Empty, or what went wrong.
    QString walkPage(const QString& page);
    QString walkDiagnostics();
    QString walkPalette();

private:
    QString walkView(QAbstractItemView* view, bool others);
    QString walkByKeys(QAbstractItemView* view, bool down, bool others);
    QString walkByMouse(QAbstractItemView* view, bool down, qsizetype stride);
    QString walkOthers(QAbstractItemView* main);
    QString check(const QString& step);
    bool comeBack();

    MainWindow& m_window;
    StepLog& m_log;
    QString m_page;
};

/// How long a list may be before it is walked in strides.
qsizetype longList()
{
    bool given = false;
    const int rows = qEnvironmentVariableIntValue("EXHIBIT_WALK_ROWS", &given);
    return given && rows > 0 ? rows : 60;
}

/// A column to click at: the first one to be seen.
QModelIndex shownCell(const QAbstractItemView* view, const QModelIndex& row)
{
    const auto* table = qobject_cast<const QTableView*>(view);
    for (int column = 0; table && column < row.model()->columnCount(row.parent()); ++column) {
        if (!table->isColumnHidden(column))
            return row.siblingAtColumn(column);
    }
    return row;
}

QString RowWalk::check(const QString& step)
{
    m_log.add(m_page + QStringLiteral(": ") + step);
    QCoreApplication::processEvents();
    return m_log.fault();
}

/// A row may lead to another page: the walk goes on where it was.
bool RowWalk::comeBack()
{
    if (m_window.currentPageId() == m_page)
        return false;
    m_log.add(QStringLiteral("back to ") + m_page);
    m_window.goToPage(m_page);
    QCoreApplication::processEvents();
    return true;
}

QString RowWalk::walkPage(const QString& page)
{
    m_page = page;
    m_window.goToPage(page);
    if (QString why = check(QStringLiteral("opened")); !why.isEmpty())
        return why;
    m_window.page(page)->focusContent();
    const QWidget* main = QApplication::focusWidget();
    const auto views = shownViews(m_window.page(page));
    for (QAbstractItemView* each : views) {
        QPointer<QAbstractItemView> view(each);
        if (!view || !view->isVisible())
            continue;
        if (QString why = walkView(view, view == main); !why.isEmpty())
            return why;
    }
    return {};
}

/// What could not be read, in a window before the page.
QString RowWalk::walkDiagnostics()
{
    m_page = m_window.currentPageId();
    m_window.actions().problems->trigger();
    QPointer<QDialog> dialog(m_window.findChild<QDialog*>());
    if (!dialog)
        return QStringLiteral("no diagnostics");
    const auto views = shownViews(dialog);
    for (QAbstractItemView* view : views) {
        if (QString why = walkView(view, false); !why.isEmpty())
            return why;
    }
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return check(QStringLiteral("diagnostics closed"));
}

QString RowWalk::walkPalette()
{
    m_page = m_window.currentPageId();
    m_window.actions().palette->trigger();
    const auto* palette = m_window.findChild<Palette*>();
    auto* line = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListView*>();
    for (const char* typed : {"", "e", "#", "@", "!", ">", "README.md:1", "/fail"}) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, QString::fromLatin1(typed));
        const int count = std::min(list->model()->rowCount(), 60);
        for (int row = 0; row < count; ++row) {
            if (QString why = check(QStringLiteral("'%1' in the palette, %2").arg(QLatin1String(typed)).arg(row));
                !why.isEmpty())
                return why;
            QTest::keyClick(line, Qt::Key_Down);
        }
    }
    QTest::keyClick(line, Qt::Key_Escape);
    return palette->isVisible() ? QStringLiteral("the palette stays") : check(QStringLiteral("palette closed"));
}

QString RowWalk::walkView(QAbstractItemView* view, bool others)
{
    m_log.add(QStringLiteral("view ") + nameOf(view));
    if (auto* tree = qobject_cast<QTreeView*>(view))
        tree->expandAll();
    const qsizetype count = shownRows(view).size();
    const qsizetype stride = count > longList() ? count / longList() + 1 : 1;
    for (const bool down : {true, false}) {
        if (QString why = walkByKeys(view, down, others && down && stride == 1); !why.isEmpty())
            return why;
        if (QString why = walkByMouse(view, down, stride); !why.isEmpty())
            return why;
    }
    return {};
}

QString RowWalk::walkByKeys(QAbstractItemView* view, bool down, bool others)
{
    if (shownRows(view).isEmpty())
        return {};
    view->setFocus();
    QTest::keyClick(view, down ? Qt::Key_Home : Qt::Key_End);
    constexpr qsizetype mostWithOthers = 40;
    const qsizetype count = shownRows(view).size();
    const qsizetype mostByKey = std::min(count, 2 * longList());
    for (qsizetype row = 0; row < mostByKey; ++row) {
        const QString name = QStringLiteral("%1 at %2 by key").arg(nameOf(view), nameOf(view->currentIndex()));
        if (QString why = check(name); !why.isEmpty())
            return why;
        if (others && count <= mostWithOthers) {
            if (QString why = walkOthers(view); !why.isEmpty())
                return why;
        }
        if (comeBack())
            view->setFocus();
        QTest::keyClick(view, down ? Qt::Key_Down : Qt::Key_Up);
    }
    return {};
}

/// Lists that show parts of the row: each of their rows, once.
QString RowWalk::walkOthers(QAbstractItemView* main)
{
    const auto views = shownViews(m_window.page(m_page));
    for (QAbstractItemView* view : views) {
        if (view == main || !view->isVisible())
            continue;
        const qsizetype count = std::min<qsizetype>(shownRows(view).size(), 12);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (qsizetype row = 0; row < count; ++row) {
            const QString name = QStringLiteral("%1 at %2 beside").arg(nameOf(view), nameOf(view->currentIndex()));
            if (QString why = check(name); !why.isEmpty())
                return why;
            QTest::keyClick(view, Qt::Key_Down);
        }
    }
    main->setFocus();
    return {};
}

QString RowWalk::walkByMouse(QAbstractItemView* view, bool down, qsizetype stride)
{
    const qsizetype count = shownRows(view).size();
    for (qsizetype step = 0; step < count; step += stride) {
        const auto rows = shownRows(view); // a click may have folded a group or brought another model
        const qsizetype at = down ? step : count - 1 - step;
        if (at >= rows.size() || !view->isVisible())
            continue;
        const QModelIndex cell = shownCell(view, rows[at]);
        view->scrollTo(cell);
        const QRect place = view->visualRect(cell) & view->viewport()->rect();
        if (place.isEmpty())
            continue;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
        if (QString why = check(QStringLiteral("%1 at %2 by mouse").arg(nameOf(view), nameOf(cell))); !why.isEmpty())
            return why;
        comeBack();
        auto* tree = qobject_cast<QTreeView*>(view);
        if (tree && rows[at].isValid() && tree->model()->hasChildren(rows[at]) && !tree->isExpanded(rows[at]))
            tree->expand(rows[at]);
    }
    return {};
}

} // namespace

class TestRowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();

private:
    QTemporaryDir m_made, m_consolidated;
};

void TestRowWalk::walk_data()
{
    QTest::addColumn<QStringList>("packs"); // one after the other in the same window
    const QString demo = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);
    const QString none = packWithoutRuns(m_made.filePath(QStringLiteral("none")));
    const QString many = packOfManyRuns(m_made.filePath(QStringLiteral("many")), 200);
    QVERIFY(writeConsolidatedPack(m_consolidated.path()));
    QTest::newRow("demo") << QStringList{demo};
    QTest::newRow("consolidated") << QStringList{m_consolidated.path()};
    QTest::newRow("without runs") << QStringList{none};
    QTest::newRow("200 runs") << QStringList{many};
    QTest::newRow("sessions") << QStringList{dataPath(QStringLiteral("sessions"))};
    QTest::newRow("one after the other") << QStringList{none, demo, none};
    if (qEnvironmentVariableIsSet("EXHIBIT_WALK_OWN_PACKS"))
        return;
    for (const char* name : {"autopack-drain-2025-12-28", "autopack-drain-2025-12-28-full", "odd-files", "field/gantt"})
        QTest::newRow(name) << QStringList{realPack(QString::fromLatin1(name))};
}

void TestRowWalk::walk()
{
    QFETCH(QStringList, packs);
    if (packs.contains(QString()))
        QSKIP(missingPack);
    StepLog log;
    WindowFixture fixture(QSize(1180, 760));
    MainWindow& window = fixture.window();
    for (const QString& pack : packs) {
        log.setTitle(pack);
        QVERIFY(fixture.open(pack));
        RowWalk walk(window, log);
        auto* audit = fixture.page<AuditPage>("audit");
        audit->openReview(dataPath(QStringLiteral("audit/review.md")));
        QTRY_VERIFY(audit->audit());
        const QStringList pages = pageIds().mid(2); // those of a pack
        for (const QString& page : pages) {
            const QString why = walk.walkPage(page);
            QVERIFY2(why.isEmpty(), qPrintable(why));
        }
        for (const QString& why : {walk.walkDiagnostics(), walk.walkPalette()})
            QVERIFY2(why.isEmpty(), qPrintable(why));
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(log.fault().isEmpty());
    }
}

QTEST_MAIN(TestRowWalk)
#include "tst_rowwalk.moc"
