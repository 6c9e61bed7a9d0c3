// SPDX-License-Identifier: GPL-3.0-or-later
// Gestures that work everywhere: Space looks at the lines of a row, rows are dragged out, what is pasted opens, two
// selected runs are compared, a field says how much it left.
#include "app/evidencedock.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/page.h"
#include "widgets/pages/runs/rundeltacard.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>

using namespace exhibit;
using namespace exhibit::test;

class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
        window().goToPage(QStringLiteral("runs"));
        QVERIFY(runs() && runs()->model()->rowCount() > 2);
        runs()->setFocus();
    }

    void cleanup() { m_fixture.reset(); }

    void spaceLooksAndTheListKeepsTheFocus()
    {
        runs()->selectRow(1);
        QVERIFY(!window().evidenceDock().isShown());
        QTest::keyClick(runs(), Qt::Key_Space);
        QVERIFY(window().evidenceDock().isShown());
        QVERIFY(runs()->hasFocus());
        QCOMPARE(runs()->currentIndex().row(), 1);
        QTest::keyClick(runs(), Qt::Key_Space);
        QVERIFY(!window().evidenceDock().isShown());
        // Of lists that scroll with their page, too.
        window().goToPage(QStringLiteral("overview"));
        auto* list = window().page(QStringLiteral("overview"))->findChild<QAbstractItemView*>();
        QVERIFY(list);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(window().evidenceDock().isShown());
    }

    void selectedRowsAreDraggedOutAsText()
    {
        runs()->selectRow(1);
        const QPoint from = runs()->visualRect(runs()->model()->index(1, 0)).center();
        // Off screen a drag ends at once, and is deleted by the next round of events.
        const QPointer<QDrag> dragged = drag(from, from + QPoint(60, 40));
        QVERIFY(dragged);
        const QString text = dragged->mimeData()->text();
        QVERIFY2(text.contains(runs()->model()->index(1, 0).data().toString()), qPrintable(text));
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), qsizetype{1});
    }

    void aPastedPathOpens()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("test_output.txt"));
        QVERIFY(QFile::copy(dataPath(QStringLiteral("runners/jest-tree.log")), log));
        QSignalSpy opened(&m_fixture->application().loader(), &PackLoader::opened);
        QGuiApplication::clipboard()->setText(log + QLatin1Char('\n'));
        QTest::keyClick(runs(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(opened.wait(10000));
        QVERIFY(window().windowTitle().startsWith(QStringLiteral("test_output.txt")));
    }

    void aPastedPointerIsGoneTo()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("README.md#L11"));
        QTest::keyClick(runs(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(window().page(QStringLiteral("evidence")) &&
                    window().page(QStringLiteral("evidence"))->isVisible());
    }

    /// The one gone to last against the other, whatever the baseline is; X exchanges them.
    void twoSelectedRunsAreCompared()
    {
        auto* card = window().page(QStringLiteral("runs"))->findChild<RunDeltaCard*>();
        auto* exchange = card->findChild<QToolButton*>(QStringLiteral("exchangeRuns"));
        QVERIFY(exchange && !exchange->isVisible());
        runs()->selectRow(1);
        runs()->selectionModel()->setCurrentIndex(runs()->model()->index(3, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString second = name(1), fourth = name(3);
        QVERIFY2(note(card).contains(second), qPrintable(note(card)));
        QVERIFY(exchange->isVisible());
        QVERIFY(page()->statusText().indexOf(fourth) < page()->statusText().indexOf(second));
        QTest::keyClick(runs(), Qt::Key_X);
        QVERIFY2(note(card).contains(fourth), qPrintable(note(card)));
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), qsizetype{2});
        QTest::mouseClick(exchange, Qt::LeftButton);
        QVERIFY(note(card).contains(second));
        runs()->selectRow(3);
        QVERIFY(!exchange->isVisible());
    }

    void theFieldSaysHowMuchItLeft()
    {
        auto* filter = window().page(QStringLiteral("runs"))->findChild<SearchLine*>();
        QCOMPARE(filter->countText(), QString());
        filter->setText(name(0));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(filter->countText(), QStringLiteral("1 of %1").arg(4));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->countText(), QString());
    }

private:
    MainWindow& window() { return m_fixture->window(); }
    Page* page() { return window().page(QStringLiteral("runs")); }
    TableView* runs() { return page()->findChild<TableView*>(QStringLiteral("runs")); }
    QString name(int row) { return runs()->model()->index(row, 0).data().toString(); }
    static QString note(RunDeltaCard* card)
    {
        QStringList texts;
        for (const QLabel* label : card->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    }
    QPointer<QDrag> drag(const QPoint& from, const QPoint& to)
    {
        QWidget* port = runs()->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, port->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(port, &move);
        return runs()->findChild<QDrag*>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
