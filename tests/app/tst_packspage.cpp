// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "models/store/reviewstore.h"
#include "tests/app/windowfixture.h"
#include "widgets/charts/history/packschart.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/packs/packspage.h"
#include "widgets/pages/tests/testspage.h"

#include <QDir>
#include <QFile>
#include <QLabel>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const sessionHead = "============================= test session starts ==============================\n"
                                "collected 2 items\n\n";
const char* const redSession = "t/test_a.py::test_one FAILED [ 50%]\n"
                               "t/test_a.py::test_two PASSED [100%]\n\n"
                               "=========================== short test summary info ============================\n"
                               "FAILED t/test_a.py::test_one - AssertionError: assert 1 == 2\n"
                               "========================= 1 failed, 1 passed in 0.12s ==========================\n";
const char* const greenSession = "t/test_a.py::test_one PASSED [ 50%]\n"
                                 "t/test_a.py::test_two PASSED [100%]\n\n"
                                 "============================== 2 passed in 0.12s ===============================\n";

} // namespace

/// Three packs of a project, opened one after the other.
class TestPacksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>();
        page();
        open("quay-2026-01-01", redSession);
        QCOMPARE(page()->statusText(), QString());
        open("quay-2026-01-02", greenSession);
        open("quay-2026-01-03", redSession);
        m_window->window().goToPage(QStringLiteral("packs"));
        QTRY_VERIFY(page()->isComplete());
        QTRY_COMPARE(page()->table()->model()->rowCount(), 3);
    }

    void theNewestStandsInFrontAndIsComparedWithTheOneBefore()
    {
        QVERIFY(page()->markedPack('B').endsWith(QLatin1String("quay-2026-01-03")));
        QVERIFY(page()->markedPack('A').endsWith(QLatin1String("quay-2026-01-02")));
        QCOMPARE(page()->chart()->markCount(), 3);
        QTRY_VERIFY(group(QStringLiteral("Back again")).isValid());
        const QModelIndex back = group(QStringLiteral("Back again"));
        QStringList titles;
        for (int row = 0; row < back.model()->rowCount(back); ++row)
            titles << back.model()->index(row, 0, back).data().toString();
        QVERIFY2(titles.contains(QStringLiteral("t/test_a.py::test_one fails")),
                 qPrintable(titles.join(QLatin1Char('\n'))));
    }

    /// One run makes no core: that none fails in every run is not what it says.
    void packsOfOneRunSayWhatFails()
    {
        QStringList texts;
        for (const QLabel* label : page()->findChildren<QLabel*>())
            texts << label->text();
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY2(!all.contains(QLatin1String("The failing core is")), qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("quay-2026-01-03: ")) && all.contains(QLatin1String("1 of 2 tests")),
                 qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("quay-2026-01-03 has fewer than two runs")), qPrintable(all));
        QVERIFY(!page()->chart()->markTip(2).line.contains(QLatin1String("0 fail in every run")));
        const QAbstractItemModel* model = page()->table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString title = model->headerData(column, Qt::Horizontal).toString();
            if (title == QLatin1String("Failing core") || title == QLatin1String("New")) {
                QCOMPARE(model->index(0, column).data().toString(), QStringLiteral("\u2013"));
                QVERIFY(!model->index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
            }
        }
    }

    void theLivesOfFindingsHaveRoom()
    {
        const QModelIndex back = group(QStringLiteral("Back again"));
        const QModelIndexList rows =
            back.model()->match(back.model()->index(0, 0, back), Qt::DisplayRole,
                                QStringLiteral("t/test_a.py::test_one fails"), 1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        TreeView* tree = page()->changes();
        const QString words = rows.front().data(SecondLineRole).toString();
        QVERIFY2(words.contains(QLatin1String("; first seen in quay-2026-01-01")), qPrintable(words));
        const int lines = textWidth(QFontMetrics(fontFor(TextStyle::Small)), words) / tree->viewport()->width() + 1;
        QVERIFY(lines > 1);
        QTRY_VERIFY(tree->visualRect(rows.front()).height() >=
                    lineHeightOf(TextStyle::Body) + lines * lineHeightOf(TextStyle::Small));
    }

    void aChangedTestOpensAlone()
    {
        const QModelIndex back = group(QStringLiteral("Back again"));
        const QModelIndexList rows =
            back.model()->match(back.model()->index(0, 0, back), Qt::DisplayRole,
                                QStringLiteral("t/test_a.py::test_one fails"), 1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        page()->changes()->setCurrentIndex(rows.front());
        QTest::keyClick(page()->changes(), Qt::Key_Return);
        QCOMPARE(m_window->window().currentPageId(), QStringLiteral("tests"));
        QCOMPARE(m_window->page<TestsPage>("tests")->location(), QStringLiteral("show=all&test=t/test_a.py::test_one"));
        m_window->window().goToPage(QStringLiteral("packs"));
    }

    void keysMarkAndExchange()
    {
        TableView* table = page()->table();
        table->setFocus();
        const QString a = page()->markedPack('A'), b = page()->markedPack('B');
        QTest::keyClick(table, Qt::Key_X);
        QCOMPARE(page()->markedPack('A'), b);
        QCOMPARE(page()->markedPack('B'), a);
        QTRY_VERIFY(group(QStringLiteral("Gone")).isValid());
        table->selectRow(2); // the oldest
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(page()->markedPack('A').endsWith(QLatin1String("quay-2026-01-01")));
        QVERIFY(page()->markedPack('B').isEmpty());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(page()->markedPack('A').isEmpty());
    }

    /// What the store has of another reviewer, of a pack that is not open.
    void whatIsUnsettledIsCounted()
    {
        const QString first = m_dir.filePath(QStringLiteral("quay-2026-01-01"));
        const ReviewStore store(m_window->homePath(QStringLiteral("data")).toStdString());
        QVERIFY(store.editDecisions(QDir(first).canonicalPath().toStdString(), [](KeptDecisions& kept) {
            KeptDecision& both = kept["claim-1"];
            both.anchor.id = "claim-1";
            both.decision.state = DecisionState::Accepted;
            both.decision.by = "ann";
            both.others = {both.decision};
            both.others.front().by = "ben";
            both.others.front().state = DecisionState::Dismissed;
        }));
        open("quay-2026-01-03", redSession);
        m_window->window().goToPage(QStringLiteral("packs"));
        const auto cell = [this](int row) {
            const QAbstractItemModel* model = page()->table()->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->headerData(column, Qt::Horizontal).toString() == QStringLiteral("Unsettled"))
                    return model->index(row, column).data().toString();
            }
            return QStringLiteral("no such column");
        };
        QTRY_COMPARE(cell(2), QStringLiteral("1"));
        QCOMPARE(cell(1), QStringLiteral("\u2013"));
    }

    void aPackIsOpenedFromItsRow()
    {
        TableView* table = page()->table();
        table->selectRow(1);
        QSignalSpy opened(&m_window->application().loader(), &PackLoader::opened);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened.wait(60000));
        QVERIFY(m_window->application().loader().path().endsWith(QLatin1String("quay-2026-01-02")));
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    PacksPage* page() { return m_window->page<PacksPage>("packs"); }

    void open(const char* name, const char* log)
    {
        const QString folder = m_dir.filePath(QLatin1String(name));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/ci.log"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(sessionHead) + log);
        file.close();
        QVERIFY(m_window->open(folder));
        QTRY_VERIFY(page()->isComplete());
    }

    QModelIndex group(const QString& title)
    {
        const QAbstractItemModel* model = page()->changes()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == title)
                return model->index(row, 0);
        }
        return {};
    }

    QTemporaryDir m_dir;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestPacksPage)
#include "tst_packspage.moc"
