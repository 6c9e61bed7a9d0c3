// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/audit/auditrows.h"
#include "models/items/roles.h"
#include "models/loading/deciding/keptaudit.h"
#include "models/loading/packloader.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/views/treeview.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/audit/auditdetail.h"
#include "widgets/pages/audit/auditfigure.h"
#include "widgets/pages/audit/auditpage.h"
#include "widgets/pages/audit/reviewtext.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/text/logview.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const reviewText = "# Review\n\n"
                               "- **A1** The README says \"All 4 core tests pass on main\" (README.md:3).\n"
                               "- **A2** quay-v4 has 3 failed tests.\n"
                               "- **A3** quay-v3 has 1 failed test, and <b>nothing</b> else.\n"
                               "- **A4** Requests no longer time out when berths are asked for (README.md:3).\n"
                               "\n| run | failed |\n|---|---|\n| quay-v3 | 1 |\n"
                               "\n## B1. The rest\n\n3. Three berths.\n   - One of them is free.\n";

int markOf(const ReviewAudit& audit, const char* text)
{
    for (std::size_t i = 0; i < audit.marks.size(); ++i) {
        if (audit.marks[i].text.find(text) != std::string::npos)
            return static_cast<int>(i);
    }
    return -1;
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

    /// An item has the sign that its author gave it, or its label in the margin; not that of its heading alone.
    void itemsKeepTheirSigns()
    {
        open();
        const QString text = page()->review()->toPlainText();
        for (const char* line : {"3.  Three berths.", "\u2022  One of them is free."})
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
        QVERIFY(!text.contains(QString::fromUtf8("\u2022  The README says")));
    }

    void figuresTellTheirResultsWithSigns()
    {
        open();
        const auto figures = page()->findChildren<AuditFigure*>();
        QCOMPARE(figures.size(), 3);
        const auto shownSigns = [](const AuditFigure* figure) {
            const auto signs = figure->findChildren<IconLabel*>();
            return std::count_if(signs.begin(), signs.end(), [](const IconLabel* sign) { return sign->isVisible(); });
        };
        for (AuditFigure* figure : figures) {
            figure->setCompact(false);
            const auto signs = shownSigns(figure);
            QVERIFY2(signs > 0, qPrintable(figure->accessibleName()));
            QVERIFY(figure->toolTip().isEmpty());
            figure->setCompact(true); // words go to the tooltip, signs and numbers stay
            QCOMPARE(shownSigns(figure), signs);
            QCOMPARE(figure->toolTip(), figure->accessibleName());
            figure->setCompact(false);
        }
    }

    void keepsChoicesAndNotes()
    {
        open();
        const int mark = markOf(*page()->audit(), "README.md:3");
        QVERIFY(mark >= 0);
        page()->setMark(mark);
        page()->setNote(QStringLiteral("Ask who wrote it"));
        page()->choose(AuditChoice::Keep);
        QCOMPARE(page()->choices().at(mark), AuditChoice::Keep);
        QCOMPARE(page()->note(mark), QStringLiteral("Ask who wrote it"));
        // Another window finds them; another text is another review.
        const PackLoader& loader = m_window->application().loader();
        const std::string dataDir = loader.options().dataDir;
        const std::string pack = loader.snapshot().facts->openedPath;
        const auto kept = keptAudit(dataDir, pack, page()->audit()->text);
        QVERIFY(kept && kept->size() == 1);
        QVERIFY(kept->begin()->second.choice == AuditChoice::Keep);
        QCOMPARE(kept->begin()->second.note, std::string("Ask who wrote it"));
        QVERIFY(keptAudit(dataDir, pack, "another text")->empty());
        QVERIFY2(!loader.snapshot().decisions || loader.snapshot().decisions->byId.empty(), "none on the pack");
        page()->setMark(mark);
        page()->setNote({});
        page()->choose(AuditChoice::Take);
    }

    void narrowWindowsShowOneSide()
    {
        open();
        MainWindow& window = m_window->window();
        const QSize before = window.size();
        window.resize(1024, 640);
        QTRY_VERIFY(page()->tabs()->isVisible());
        QVERIFY(page()->review()->isVisible() && !page()->detail()->isVisible());
        page()->tabs()->setCurrent(1);
        QVERIFY(!page()->review()->isVisible() && page()->detail()->isVisible());
        window.resize(1440, 900);
        QTRY_VERIFY(!page()->tabs()->isVisible());
        QVERIFY(page()->review()->isVisible() && page()->detail()->isVisible());
        page()->tabs()->setCurrent(0);
        window.resize(before);
    }

    void rendersTheReview()
    {
        open();
        const QString text = page()->review()->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("All 4 core tests pass on main\" (README.md:3 → #L16)")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("**")) && !text.contains(QStringLiteral("A1")));
        QVERIFY(text.contains(QStringLiteral("<b>nothing</b>"))); // of evidence nothing is live
        QVERIFY(text.contains(QStringLiteral("quay-v3")));
    }

    void keysWalkTheCitations()
    {
        open();
        const ReviewAudit& audit = *page()->audit();
        page()->setMark(walkedMarks(audit, AuditFilter::All).front());
        key(Qt::Key_J);
        QCOMPARE(page()->mark(), walkedMarks(audit, AuditFilter::All)[1]);
        key(Qt::Key_K);
        QCOMPARE(page()->mark(), walkedMarks(audit, AuditFilter::All).front());
        page()->setMark(markOf(audit, "3 failed"));
        key(Qt::Key_W);
        QCOMPARE(page()->filter()->current(), 1);
        QCOMPARE(page()->mark(), markOf(audit, "3 failed"));
        key(Qt::Key_K);
        QCOMPARE(page()->mark(), walkedMarks(audit, AuditFilter::Wrong).front());
        key(Qt::Key_W);
        QCOMPARE(page()->filter()->current(), 0);
    }

    void aCitationShowsBothSides()
    {
        open();
        page()->setMark(markOf(*page()->audit(), "README.md:3"));
        AuditDetail* detail = page()->detail();
        QCOMPARE(detail->title(), QStringLiteral("A1, pointer 1 of 2"));
        QCOMPARE(toString(detail->evidence()->shown()), std::string("README.md#L16"));
        QTRY_COMPARE(detail->evidence()->log()->highlightFirst(), LineNumber{16});
        QCOMPARE(detail->beside()->model()->rowCount(), 1);
        QVERIFY(detail->correctedCopy()->diff().contains(QStringLiteral("+- **A1**")));
        QVERIFY(detail->correctedCopy()->diff().contains(QStringLiteral("(README.md:16)")));
        QCOMPARE(page()->pointers().size(), 1);
        QVERIFY(!page()->statusText().isEmpty());
    }

    void aPersonTakesAndKeeps()
    {
        open();
        const int sure = markOf(*page()->audit(), "README.md:3");
        page()->setMark(sure);
        const QByteArray mended = QByteArray(reviewText).replace("on main\" (README.md:3)", "on main\" (README.md:16)");
        QCOMPARE(saved(), mended);
        key(Qt::Key_D);
        QCOMPARE(page()->choices().at(sure), AuditChoice::Keep);
        QCOMPARE(saved(), QByteArray(reviewText));
        page()->setMark(sure);
        key(Qt::Key_E);
        QCOMPARE(saved(), QByteArray(reviewText));
        page()->setMark(sure);
        key(Qt::Key_A);
        QCOMPARE(saved(), mended);
    }

    void choicesLastAsLongAsTheText()
    {
        open();
        page()->setMark(markOf(*page()->audit(), "README.md:3"));
        key(Qt::Key_D);
        open();
        QCOMPARE(saved(), QByteArray(reviewText));
        page()->setMark(markOf(*page()->audit(), "README.md:3"));
        key(Qt::Key_A);
    }

    void listsWhatIsNotMentioned()
    {
        open();
        page()->filter()->setCurrent(2);
        QCOMPARE(page()->omissions()->model()->rowCount(), static_cast<int>(page()->audit()->omissions.size()));
        QVERIFY(page()->omissions()->isVisible());
        page()->filter()->setCurrent(0);
    }

    void standsInTheRailOnceAReviewIsOpen()
    {
        open();
        auto* rail = m_window->window().findChild<NavigationRail*>();
        const QModelIndexList found =
            rail->model()->match(rail->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Audit"));
        QCOMPARE(found.size(), 1);
        QVERIFY(!rail->isRowHidden(found.front().row()));
        QCOMPARE(found.front().data(Qt::AccessibleTextRole).toString(), QStringLiteral("Audit, 1"));
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

    void key(Qt::Key key) { QTest::keyClick(page()->review(), key); }

    QByteArray saved()
    {
        const QString path = m_window->homePath(QStringLiteral("corrected.md"));
        page()->saveCorrectedCopy(path);
        return readFile(path);
    }

    void open()
    {
        m_window->window().goToPage(QStringLiteral("audit"));
        page()->openReview(m_window->homePath(QStringLiteral("review.md")));
        QTRY_VERIFY(page()->audit());
        QTRY_VERIFY(page()->isComplete());
    }

    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
