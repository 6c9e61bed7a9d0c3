// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/audit/auditdetail.h"
#include "widgets/pages/audit/auditpage.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/text/logview.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const reviewText = "# Review\n\n"
                               "- **A1** The README says \"All 4 core tests pass on main\" (README.md:3).\n"
                               "- **A2** quay-v4 has 3 failed tests.\n"
                               "- **A3** quay-v3 has 1 failed test.\n";

QModelIndex rowOf(const TreeView* list, const QString& text)
{
    const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace

/// A review of another hand in the window.
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(m_window->open(dataPath(QStringLiteral("audit/pack"))));
        QFile file(m_window->homePath(QStringLiteral("review.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reviewText);
    }
    void cleanupTestCase() { m_window.reset(); }

    void asksForAReviewFirst()
    {
        m_window->window().goToPage(QStringLiteral("audit"));
        QVERIFY(page() && !page()->audit());
        QVERIFY(page()->isComplete());
    }

    void listsWhatHasToBeMendedFirst()
    {
        open();
        const QAbstractItemModel* model = page()->list()->model();
        QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(model));
        const QModelIndex group = model->index(0, 0);
        QCOMPARE(model->rowCount(group), 2);
        QVERIFY(group.data(GroupRole).toBool());
        QCOMPARE(model->index(0, 0, group).data(TrailingRole).toString(), QStringLiteral("A1"));
        QVERIFY(model->index(0, 0, group).data(SecondLineRole).toString().endsWith(QStringLiteral("README.md#L16")));
        QVERIFY(rowOf(page()->list(), QStringLiteral("1 failed")).isValid());
    }

    void aRowShowsBothSides()
    {
        open();
        page()->list()->setCurrentIndex(rowOf(page()->list(), QStringLiteral("README.md:3")));
        AuditDetail* detail = page()->detail();
        QCOMPARE(detail->reviewText()->highlightFirst(), LineNumber{3});
        QCOMPARE(toString(detail->evidence()->shown()), std::string("README.md#L16"));
        QTRY_COMPARE(detail->evidence()->log()->highlightFirst(), LineNumber{16});
        page()->list()->setCurrentIndex(rowOf(page()->list(), QStringLiteral("3 failed")));
        QCOMPARE(detail->reviewText()->highlightFirst(), LineNumber{4});
        QCOMPARE(page()->pointers().size(), 1);
        QVERIFY(!page()->statusText().isEmpty());
    }

    void savesACopyWithItsPointersMended()
    {
        open();
        const QString path = m_window->homePath(QStringLiteral("corrected.md"));
        page()->saveCorrectedCopy(path);
        QCOMPARE(readFile(path), QByteArray(reviewText).replace("README.md:3", "README.md:16"));
    }

    void takesAReviewThatIsDropped()
    {
        m_window->window().goToPage(QStringLiteral("audit"));
        page()->openReview({});
        QVERIFY(!page()->audit());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_window->homePath(QStringLiteral("review.md")))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window->window(), &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window->window(), &drop);
        QTRY_VERIFY(page()->audit());
    }

    void tellsWhatCannotBeRead()
    {
        page()->openReview(m_window->homePath(QStringLiteral("nowhere.md")));
        QTRY_VERIFY(page()->isComplete());
        QVERIFY(!page()->audit());
    }

private:
    AuditPage* page() { return m_window->page<AuditPage>("audit"); }

    void open()
    {
        m_window->window().goToPage(QStringLiteral("audit"));
        page()->openReview(m_window->homePath(QStringLiteral("review.md")));
        QTRY_VERIFY(page()->audit());
    }

    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
