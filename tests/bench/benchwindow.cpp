// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-window PACK [WORD] [KEPT]: keeps KEPT other packs of its project, opens PACK off screen, goes to each
// page, types WORD into its filter, and sorts its long tables. For each, how long the thread of the window was busy
// with its longest event: while it is, no key and no click is answered. Then the same of another baseline, with all
// pages visited, and of closing the pack.
#include "app/actions.h"
#include "app/application.h"
#include "app/mainwindow.h"
#include "models/loading/packloader.h"
#include "models/review/history/packcomparison.h"
#include "tests/bench/benchoptions.h"
#include "tests/support/builtinrules.h"
#include "tests/support/keptpacks.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <utility>

namespace exhibit::bench {

namespace {

/// Times each event from its delivery to its end, with all that it causes at once.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray what =
            receiver->metaObject()->className() + QByteArray(" ") + QByteArray::number(event->type());
        const double before = busyMs();
        const bool taken = QApplication::notify(receiver, event);
        const double ms = busyMs() - before;
        if (ms > m_longest) {
            m_longest = ms;
            m_what = what;
        }
        --m_depth;
        return taken;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }
    /// Of what was taken last: whose event, and of which QEvent::Type.
    const QByteArray& what() const { return m_what; }

private:
    /// Of the processor, in this thread: a busy machine does not count.
    static double busyMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

/// `work` as an event, and whatever follows from it.
double longestOf(TimedApplication& application, QObject* owner, const std::function<void()>& work)
{
    constexpr int settling = 600; // ms: timers that wait for a pause in typing among it
    application.takeLongest();
    QMetaObject::invokeMethod(owner, work, Qt::QueuedConnection);
    QTest::qWait(settling);
    return application.takeLongest();
}

/// Until a review against another baseline has come, and for a while after: whoever was visited hears of it.
double longestOfBaseline(TimedApplication& application, PackLoader& loader)
{
    constexpr int longestReview = 600000, settling = 4000;
    const RunKey other = loader.snapshot().review->runs.back().key;
    QSignalSpy changed(&loader, &PackLoader::reviewChanged);
    application.takeLongest();
    loader.chooseBaseline(other);
    if (!changed.wait(longestReview))
        return 0;
    QTest::qWait(settling);
    return application.takeLongest();
}

/// Of the columns of the long tables that the page shows, by the one that takes longest.
double longestOfSorting(TimedApplication& application, QWidget* page)
{
    constexpr int manyRows = 1000;
    double longest = 0;
    for (QTableView* table : page->findChildren<QTableView*>()) {
        if (!table->isVisible() || !table->isSortingEnabled() || table->model()->rowCount() < manyRows)
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            longest = std::max(longest, longestOf(application, table, [table, column] {
                                   table->sortByColumn(column, Qt::DescendingOrder);
                               }));
        table->sortByColumn(-1, Qt::AscendingOrder);
    }
    return longest;
}

int run(TimedApplication& application, const QStringList& arguments)
{
    const QTemporaryDir home;
    ReadOptions options = optionsIn(home, true);
    options.rules = test::builtInRules();
    if (const int kept = arguments.value(3).toInt();
        kept > 0 && !test::keepPacks(options.dataDir, projectOf(arguments.value(1).toStdString()), kept))
        return 1;
    Application parts(options, home.filePath(QStringLiteral("settings.ini")));
    MainWindow& window = parts.window();
    window.resize(1440, 900);
    window.show();
    QSignalSpy opened(&parts.loader(), &PackLoader::opened);
    window.openPack(arguments.value(1));
    constexpr int longestRead = 600000;
    if (!opened.wait(longestRead))
        return 1;
    QTest::qWait(2000);
    std::printf("%-12s %10s %10s\n", "opening", "", "");
    const double opening = application.takeLongest();
    std::printf("%-12s %10.1f   %s\n", "all", opening, application.what().constData());
    std::puts("page          go there    typing   clearing    sorting (ms of the longest event)   going: whose, "
              "QEvent::Type");
    const QString word = arguments.value(2, QStringLiteral("a"));
    for (const char* id : {"runs", "tests", "sessions", "mismatches", "patterns", "telemetry", "commits", "evidence",
                           "packs", "report", "overview"}) {
        const QString page = QString::fromLatin1(id);
        const double going = longestOf(application, &window, [&] { window.goToPage(page); });
        const QByteArray goingWhat = application.what();
        const auto type = [&](const std::function<void(QWidget*)>& key) {
            return longestOf(application, &window, [&] {
                window.page(page)->focusFilter();
                if (QWidget* field = QApplication::focusWidget(); field && field->inherits("QLineEdit"))
                    key(field);
            });
        };
        const double typing = type([&word](QWidget* field) { QTest::keyClicks(field, word); });
        const double clearing = type([](QWidget* field) { QTest::keyClick(field, Qt::Key_Delete); });
        const double sorting = longestOfSorting(application, window.page(page));
        std::printf("%-12s %10.1f %9.1f %10.1f %10.1f   %s\n", id, going, typing, clearing, sorting,
                    goingWhat.constData());
    }
    if (!parts.loader().snapshot().review->runs.empty()) {
        const double baseline = longestOfBaseline(application, parts.loader());
        std::printf("%-12s %10.1f   %s\n", "baseline", baseline, application.what().constData());
    }
    const double closing = longestOf(application, &window, [&] { window.actions().closePack->trigger(); });
    std::printf("%-12s %10.1f   %s\n", "closing", closing, application.what().constData());
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    exhibit::bench::TimedApplication application(argc, argv);
    return exhibit::bench::run(application, QApplication::arguments());
}
