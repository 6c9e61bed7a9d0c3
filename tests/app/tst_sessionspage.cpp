// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowlist.h"
#include "tests/app/windowfixture.h"
#include "tests/review/diskpack.h"
#include "tests/review/toldsession.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/mismatches/assessmentcard.h"
#include "widgets/pages/sessions/otherwordline.h"
#include "widgets/pages/sessions/sessionclaims.h"
#include "widgets/pages/sessions/sessionspage.h"
#include "widgets/text/logview.h"

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

class TestSessionsPage : public QObject
{
    Q_OBJECT

private:
    /// A pack with one stale claim about tests and one about the commit, and CI's log of that commit.
    void open(int failed, const QSize& size)
    {
        m_pack = std::make_unique<DiskPack>();
        m_pack
            ->add(QStringLiteral("session.jsonl"),
                  committed()
                      .say(QStringLiteral("The linter passes."))
                      .edit(QStringLiteral("/w/notes.md"))
                      .say(QStringLiteral("All 112 tests pass. Committed as `c2f8a6e`."))
                      .bytes())
            .add(QStringLiteral("ci-4890.log"), ciLog("c2f8a6e", failed));
        m_fixture = std::make_unique<WindowFixture>(size);
        QVERIFY(m_fixture->open(m_pack->path()));
        m_fixture->window().goToPage(QStringLiteral("sessions"));
        QTRY_VERIFY(page() && page()->isVisible());
        QTRY_VERIFY(page()->isComplete());
    }
    SessionsPage* page() { return m_fixture->page<SessionsPage>("sessions"); }
    template <typename T> T* part() { return page()->findChild<T*>(); }
    bool shows(const QString& words)
    {
        const QList<ToneLabel*> labels = page()->findChildren<ToneLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const ToneLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    bool choose(const char* text)
    {
        const std::optional<PackSnapshot> snapshot = m_pack->read();
        for (const JudgedClaim& judged : snapshot->review->claims) {
            if (judged.claim.text.find(text) != std::string::npos)
                return part<SessionClaims>()->select(QString::fromStdString(judged.id));
        }
        return false;
    }

    std::unique_ptr<DiskPack> m_pack;
    std::unique_ptr<WindowFixture> m_fixture;

private Q_SLOTS:
    void cleanup()
    {
        m_fixture.reset();
        m_pack.reset();
    }

    void ciStandsBesideWhatWasSaid_data()
    {
        QTest::addColumn<int>("failed");
        QTest::addColumn<QString>("words");
        QTest::newRow("red") << 2 << QStringLiteral("2 failed, 110 passed");
        QTest::newRow("green") << 0 << QStringLiteral("0 failed, 112 passed");
    }

    /// Of tests it says so, of a linter nothing.
    void ciStandsBesideWhatWasSaid()
    {
        QFETCH(int, failed);
        open(failed, QSize(1440, 900));
        QVERIFY(choose("tests pass"));
        QVERIFY(part<OtherWordLine>()->isVisible());
        const QString text = part<OtherWordLine>()->text();
        QFETCH(QString, words);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(choose("linter"));
        QVERIFY(!part<OtherWordLine>()->isVisible());
    }

    void saysWhatIsHandedOver()
    {
        open(2, QSize(1440, 900));
        QVERIFY(shows(QStringLiteral("It hands over with")));
        // The linter was spoken of before the last message, and is none of it.
        QVERIFY(shows(QStringLiteral("Handed over: 1 of 2 statements hold, 1 stale.")));
    }

    /// Of thousands of statements only those are put into words that a person sees.
    void manyStatementsAreThereAtOnce()
    {
        constexpr int count = 3000;
        Told told = committed();
        for (int number = 0; number < count; ++number)
            told.say(QStringLiteral("Updated `src/part%1.py`.").arg(number));
        m_pack = std::make_unique<DiskPack>();
        m_pack->add(QStringLiteral("session.jsonl"), told.bytes());
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_pack->path()));
        m_fixture->window().goToPage(QStringLiteral("sessions"));
        QTRY_VERIFY(page() && page()->isVisible());
        auto* list = part<SessionClaims>()->list();
        auto* rows = qobject_cast<RowList*>(list->model());
        int statements = 0;
        for (int group = 0; group < rows->rowCount(); ++group)
            statements += rows->rowCount(rows->index(group, 0));
        QVERIFY2(statements >= count, qPrintable(QString::number(statements)));
        QVERIFY2(rows->toldCount() < 200, qPrintable(QString::number(rows->toldCount())));
        // Any of them can be gone to.
        list->setCurrentIndex(rows->index(rows->rowCount(rows->index(0, 0)) - 1, 0, rows->index(0, 0)));
        QVERIFY(list->visualRect(list->currentIndex()).intersects(list->viewport()->rect()));
        QVERIFY2(rows->toldCount() < 400, qPrintable(QString::number(rows->toldCount())));
    }

    void claimsAreFiltered()
    {
        open(2, QSize(1440, 900));
        QVERIFY(choose("tests pass"));
        auto* filter = part<SessionClaims>()->findChild<SearchLine*>();
        QVERIFY(filter && filter->isVisible());
        page()->focusFilter();
        QVERIFY(filter->hasFocus());
        filter->setText(QStringLiteral("LINTER"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(part<SessionClaims>()->claim());
        QVERIFY(part<SessionClaims>()->claim()->claim.text.find("linter") != std::string::npos);
        QVERIFY2(filter->countText().startsWith(QStringLiteral("1 of ")), qPrintable(filter->countText()));
        filter->setText(QStringLiteral("zzz"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(shows(QStringLiteral("No claim matches.")));
        QVERIFY(filter->isVisible()); // the way back
        // What somebody goes to from elsewhere is shown.
        QVERIFY(choose("tests pass"));
        QCOMPARE(filter->text(), QString());
    }

    /// Where the assessment has no room its reason stands alone, and the cards keep lines to read.
    void cardsKeepLinesInASmallWindow()
    {
        open(2, QSize(1024, 640));
        QVERIFY(choose("tests pass"));
        QVERIFY(!part<AssessmentCard>()->isVisible());
        QVERIFY(shows(QStringLiteral("was changed")));
        QVERIFY(part<OtherWordLine>()->isVisible());
        const auto* bar = part<DecisionBar>();
        QVERIFY(bar->visibleRegion().boundingRect() == bar->rect()); // nothing has to be scrolled to
        for (LogView* log : page()->findChildren<LogView*>()) {
            if (log->isVisible())
                QVERIFY2(log->viewport()->height() >= 3 * log->fontMetrics().height(),
                         qPrintable(log->accessibleName()));
        }
    }
};

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
