// SPDX-License-Identifier: GPL-3.0-or-later
// Gestures that work everywhere: Space looks at the lines of a row, rows are dragged out, what is pasted opens, two
// selected runs are compared, a field says how much it left.
#include "app/actions.h"
#include "app/dialogs/forgetdialog.h"
#include "app/evidencedock.h"
#include "app/state/packmemory.h"
#include "models/items/roles.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/views/tableview.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/mismatches/claimcombo.h"
#include "widgets/pages/page.h"
#include "widgets/pages/runs/logcomparison.h"
#include "widgets/pages/runs/rundeltacard.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QDrag>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

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

    /// The files have no lines of their own: nothing that was looked at before comes up.
    void spaceShowsNothingOfOtherRows()
    {
        QTest::keyClick(runs(), Qt::Key_Space);
        QTest::keyClick(runs(), Qt::Key_Space);
        QVERIFY(!window().evidenceDock().isShown());
        window().goToPage(QStringLiteral("evidence"));
        auto* files = window().page(QStringLiteral("evidence"))->findChild<QTreeView*>();
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Space);
        QVERIFY(!window().evidenceDock().isShown());
    }

    /// The list gives its place to the combo when the pane is shown beside; what a person is at stays under the keys.
    void spaceLooksWhereTheListFolds()
    {
        window().goToPage(QStringLiteral("mismatches"));
        QWidget* mismatches = window().page(QStringLiteral("mismatches"));
        auto* list = mismatches->findChild<QTreeView*>();
        auto* combo = mismatches->findChild<ClaimCombo*>();
        QVERIFY(list && combo && list->isVisible());
        list->setFocus();
        const QString claim = window().page(QStringLiteral("mismatches"))->location();
        for (int round = 0; round < 2; ++round) {
            QTest::keyClick(window().focusWidget(), Qt::Key_Space);
            QTRY_VERIFY(combo->isVisible() && !list->isVisible());
            QCOMPARE(window().focusWidget(), combo);
            QVERIFY(window().evidenceDock().isShown());
            QTest::keyClick(combo, Qt::Key_Space);
            QTRY_VERIFY(list->isVisible() && !combo->isVisible());
            QCOMPARE(window().focusWidget(), list);
            QVERIFY(!window().evidenceDock().isShown());
        }
        QCOMPARE(window().page(QStringLiteral("mismatches"))->location(), claim);
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

    /// The toolkit presses a button by Space alone.
    void enterPressesTheButtonThatHasTheFocus()
    {
        window().goToPage(QStringLiteral("overview"));
        const auto buttons = window().page(QStringLiteral("overview"))->findChildren<QPushButton*>();
        const auto report = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->text() == QLatin1String("Preview report");
        });
        QVERIFY(report != buttons.end());
        (*report)->setFocus();
        QTest::keyClick(*report, Qt::Key_Return);
        QCOMPARE(window().currentPageId(), QStringLiteral("report"));
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

    void aChosenRunIsShownOnce()
    {
        runs()->selectRow(0);
        const QSignalSpy shown(page(), &Page::statusTextChanged);
        QTest::keyClick(runs(), Qt::Key_Down);
        QCOMPARE(shown.size(), qsizetype{1});
        QVERIFY(page()->statusText().contains(QLatin1Char('2')));
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
        QVERIFY2(!told(card).contains(QLatin1String("baseline")), qPrintable(told(card)));
        QTest::keyClick(runs(), Qt::Key_X);
        QVERIFY2(note(card).contains(fourth), qPrintable(note(card)));
        QVERIFY2(!told(card).contains(QLatin1String("baseline")), qPrintable(told(card)));
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), qsizetype{2});
        QTest::mouseClick(exchange, Qt::LeftButton);
        QVERIFY(note(card).contains(second));
        runs()->selectRow(3);
        QVERIFY(!exchange->isVisible());
    }

    /// Both logs beside each other; what is masked is listed, and W shows what it hides.
    void logsOfTwoRunsAreCompared()
    {
        QPushButton* compare = nullptr;
        for (int row = 1; row < runs()->model()->rowCount() && !(compare && compare->isVisible()); ++row) {
            runs()->selectRow(0);
            runs()->selectionModel()->setCurrentIndex(runs()->model()->index(row, 0),
                                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
            compare = page()->findChild<QPushButton*>(QStringLiteral("compareLogs"));
        }
        QVERIFY(compare && compare->isVisible());
        QTest::mouseClick(compare, Qt::LeftButton);
        auto* logs = page()->findChild<LogComparison*>();
        QVERIFY(logs && logs->isVisible());
        QTRY_VERIFY(logs->diff()->rowCount() > 0);
        QVERIFY2(logs->said().contains(QStringLiteral("differ")), qPrintable(logs->said()));
        QVERIFY(logs->diff()->isSplit());
        const auto labels = logs->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Masked: uuid, time, clock, duration, "));
        }));
        QVERIFY(logs->diff()->goToChange(+1));
        QVERIFY(logs->diff()->ignoresBlanks());
        QTest::keyClick(logs->diff(), Qt::Key_W);
        QVERIFY(!logs->diff()->ignoresBlanks());
        const QPointer<LogComparison> gone = logs;
        window().actions().closePack->trigger();
        QTRY_VERIFY(!gone);
    }

    /// From the menu of the open pack: what goes and what stays is said by name, and Escape leaves it all.
    void aPackIsForgotten()
    {
        const QString home = m_fixture->homePath(QStringLiteral("cache"));
        const QStringList before = filesBelow(home);
        QVERIFY(!before.isEmpty());
        window().actions().forgetPack->trigger();
        QPointer<ForgetDialog> dialog = window().findChild<ForgetDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString said = dialog->informativeText();
        QVERIFY2(said.indexOf(QStringLiteral("the index, ")) < said.indexOf(QStringLiteral("Kept:")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("the pack itself, ")), qPrintable(said));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(filesBelow(home), before);
        QVERIFY(runs()->isVisible());
        window().actions().forgetPack->trigger();
        dialog = window().findChild<ForgetDialog*>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QVERIFY2(filesBelow(home).size() < before.size(), qPrintable(filesBelow(home).join(QLatin1Char(' '))));
        QVERIFY(window().page(QStringLiteral("start"))->isVisible());
        QVERIFY(QFile::exists(QStringLiteral(EXHIBIT_DEMO_PACK_DIR "/README.md")));
        QSettings settings(m_fixture->homePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QVERIFY(!remembersPack(settings, QFileInfo(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)).canonicalFilePath()));
    }

    /// From the list of recent packs, by Delete; what a person decided stays until it is asked to go as well.
    void aRecentPackIsForgottenByKey()
    {
        window().actions().closePack->trigger();
        Page* start = window().page(QStringLiteral("start"));
        auto* recent = start->findChild<QAbstractItemView*>();
        QVERIFY(recent && recent->isVisible());
        QCOMPARE(recent->model()->rowCount(), 1);
        recent->setFocus();
        recent->setCurrentIndex(recent->model()->index(0, 0));
        QTest::keyClick(recent, Qt::Key_Delete);
        auto* dialog = window().findChild<ForgetDialog*>();
        QVERIFY(dialog);
        QVERIFY(!dialog->checkBox()); // nothing is decided
        dialog->accept();
        QTRY_COMPARE(recent->model()->rowCount(), 0);
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
    static QStringList filesBelow(const QString& folder)
    {
        QStringList files;
        for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();)
            files.append(file.next());
        files.sort();
        return files;
    }
    static QString note(RunDeltaCard* card)
    {
        QStringList texts;
        for (const QLabel* label : card->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    }
    /// All rows and sentences of the card.
    static QString told(RunDeltaCard* card)
    {
        QString text = note(card);
        const QAbstractItemModel* rows = card->findChild<QAbstractItemView*>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            text += QLatin1Char('\n') + rows->index(row, 0).data(SecondLineRole).toString();
        return text;
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
