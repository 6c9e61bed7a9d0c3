// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/history/comparedreviews.h"
#include "tests/app/decidingdesk.h"
#include "tests/support/keptpacks.h"
#include "widgets/charts/history/packschart.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/pages/packs/packspage.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <ctime>
#include <set>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr int packs = 10'000;

/// Knows which rows were looked at, to be drawn or measured.
class CountingDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        rows.insert(index.row());
        TableDelegate::paint(painter, option, index);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        rows.insert(index.row());
        return TableDelegate::sizeHint(option, index);
    }

    mutable std::set<int> rows;
};

/// Of the processor, in this thread.
double busyMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

/// A store of ten thousand packs of one project.
class TestManyPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(keepPacks(data(), "pack", packs)); }

    void thePageShowsThemAndLooksAtFew()
    {
        ThemeManager themes;
        const Messages messages = allMessages();
        PackHistory history(messages, data());
        PageContext context{&messages, nullptr};
        context.history = &history;
        PacksPage page(context);
        auto* delegate = new CountingDelegate(page.table());
        page.table()->setItemDelegate(delegate);
        page.resize(1440, 900);
        page.show();
        const QString root = m_home.filePath(QStringLiteral("pack-2026-01-01"));
        const PackSnapshot open = packOf(root, 3, 2);
        page.setSnapshot(open);
        QSignalSpy changed(&history, &PackHistory::changed);
        const double before = busyMs();
        history.setSnapshot(open);
        QVERIFY(changed.wait(60'000));
        QTRY_VERIFY(page.isComplete());
        QTest::qWait(50);
        QCOMPARE(page.table()->model()->rowCount(), packs + 1);
        const double opening = busyMs() - before;
        QVERIFY2(delegate->rows.size() < 150, qPrintable(QString::number(delegate->rows.size())));
        QVERIFY(page.chart()->markCount() < 1500); // no more than its pixels can show
        delegate->rows.clear();
        QScrollBar* bar = page.table()->verticalScrollBar();
        const double beforeScroll = busyMs();
        for (int step = 0; step < 40; ++step) {
            bar->setValue(step * bar->maximum() / 40);
            QCoreApplication::processEvents();
        }
        QVERIFY2(delegate->rows.size() < 40 * 60, qPrintable(QString::number(delegate->rows.size())));
        qInfo("opening: %.0f ms of the window's thread, a step of scrolling: %.1f ms", opening,
              (busyMs() - beforeScroll) / 40);
    }

    /// What is asked of the store goes by the statements in question, not by the packs: it is told by the work of the
    /// processor that 10,000 packs cost against 100.
    void comparingTwoCostsWhatTheyHold()
    {
        QTemporaryDir few;
        QVERIFY(keepPacks(few.path().toStdString(), "pack", 100));
        const auto compare = [](const std::string& folder, int last) {
            const ReviewStore store(folder);
            StoredReview a, b;
            a.pack.project = b.pack.project = "pack";
            a.pack.name = "pack-" + std::to_string(last - 1);
            b.pack.name = "pack-" + std::to_string(last);
            a.pack.root = "/kept/" + a.pack.name;
            b.pack.root = "/kept/" + b.pack.name;
            a.pack.timeSeconds = (last - 1) * 3600;
            b.pack.timeSeconds = last * 3600;
            a.statements = *store.statementsOf(a.pack.root);
            b.statements = *store.statementsOf(b.pack.root);
            // Those of all packs are another matter: where they were first is asked of all.
            for (StoredReview* review : {&a, &b})
                std::erase_if(review->statements,
                              [](const StoredStatement& statement) { return statement.anchor.id.size() < 4; });
            const double before = busyMs();
            const auto groups = comparedReviews(store, a, b, allMessages());
            return groups ? busyMs() - before : 1e9;
        };
        compare(few.path().toStdString(), 90);
        const double small = compare(few.path().toStdString(), 90), large = compare(data(), 9'000);
        QVERIFY2(large < 20 * small + 50, qPrintable(QStringLiteral("%1 against %2").arg(large).arg(small)));
    }

private:
    std::string data() const { return m_home.filePath(QStringLiteral("data")).toStdString(); }

    QTemporaryDir m_home;
};

QTEST_MAIN(TestManyPacks)
#include "tst_manypacks.moc"
