// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/freeingthread.h"
#include "models/loading/packloader.h"
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace exhibit;

namespace {

/// How long to wait for what has to come, in milliseconds: under the thread sanitizer on a busy machine a pack takes
/// ten seconds.
constexpr int enough = 120000;

} // namespace

class TestPackLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        ReadOptions options;
        options.cacheDir = m_dir->filePath(QStringLiteral("cache")).toStdString();
        options.dataDir = m_dir->filePath(QStringLiteral("data")).toStdString();
        m_loader = std::make_unique<PackLoader>(Messages::load(*ruleFiles({})).value(), options);
        m_path = m_dir->filePath(QStringLiteral("pack"));
        copyFolder(test::dataPath(QStringLiteral("packs/raw-tree")), m_path);
    }

    void tellsWhatItFinds()
    {
        QSignalSpy scanned(m_loader.get(), &PackLoader::scanned);
        QSignalSpy finished(m_loader.get(), &PackLoader::fileFinished);
        QSignalSpy runs(m_loader.get(), &PackLoader::runFound);
        QSignalSpy loading(m_loader.get(), &PackLoader::loadingChanged);
        openAndWait();
        QCOMPARE(scanned.count(), 1);
        QCOMPARE(scanned.front().front().value<QVector<LoadingFile>>().size(), 5);
        QCOMPARE(finished.count(), 5);
        QCOMPARE(runs.count(), 4);
        QCOMPARE(loading.count(), 2);
        QVERIFY(!m_loader->isLoading());
        QCOMPARE(m_loader->snapshot().review->runs.size(), std::size_t(3));
        QStringList notes;
        for (const QList<QVariant>& call : finished)
            notes << call.at(1).value<LoadingFile>().note;
        QVERIFY2(notes.contains(QStringLiteral("runs: 1")), qPrintable(notes.join(QLatin1Char(';'))));
    }

    /// Whoever lets go of a large pack does not take it apart.
    void whatNobodyHoldsIsFreedInAThread()
    {
        struct Large
        {
            explicit Large(std::thread::id* freed) : freedIn(freed) {}
            ~Large() { *freedIn = std::this_thread::get_id(); }
            std::thread::id* freedIn;
        };
        std::thread::id first, second;
        {
            const auto thread = std::make_shared<FreeingThread>();
            auto large = FreeingThread::freedBy(thread, std::make_shared<const Large>(&first));
            const auto held = large;
            large.reset();
            QCOMPARE(first, std::thread::id()); // somebody holds it
            QCOMPARE(held.get()->freedIn, &first);
            const auto other = FreeingThread::freedBy(thread, std::make_shared<const Large>(&second));
        }
        for (const std::thread::id& freed : {first, second})
            QVERIFY(freed != std::thread::id() && freed != std::this_thread::get_id());
    }

    void aMissingFolderFailsWithASentence()
    {
        QSignalSpy failed(m_loader.get(), &PackLoader::failed);
        m_loader->open(QStringLiteral("/nowhere/at/all"));
        QVERIFY(failed.wait(enough));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("/nowhere/at/all")));
        QVERIFY(!m_loader->snapshot());
        QVERIFY(m_loader->path().isEmpty());
    }

    void aFailedOpenLeavesTheOpenPack()
    {
        openAndWait();
        QSignalSpy failed(m_loader.get(), &PackLoader::failed);
        m_loader->open(QStringLiteral("/nowhere/at/all"));
        QVERIFY(failed.wait(enough));
        QVERIFY(m_loader->snapshot());
        QCOMPARE(m_loader->path(), m_path);
    }

    void onlyTheLastOpenCounts()
    {
        QSignalSpy opened(m_loader.get(), &PackLoader::opened);
        m_loader->open(test::dataPath(QStringLiteral("packs/one-file")));
        m_loader->open(test::dataPath(QStringLiteral("packs/nothing-known")));
        m_loader->open(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, enough);
        QTest::qWait(100);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(m_loader->snapshot().facts->name, std::string("pack"));
    }

    void cancelling()
    {
        QSignalSpy cancelled(m_loader.get(), &PackLoader::cancelled);
        QSignalSpy opened(m_loader.get(), &PackLoader::opened);
        m_loader->open(m_path);
        m_loader->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count() + opened.count(), 1, enough);
        QVERIFY(!m_loader->isLoading());
    }

    void destroyedWhileLoading()
    {
        m_loader->open(m_path);
        m_loader.reset();
    }

    void theChosenBaselineIsKept()
    {
        openAndWait();
        QSignalSpy changed(m_loader.get(), &PackLoader::reviewChanged);
        m_loader->chooseBaseline(RunKey{"run-b", "core"});
        QVERIFY(changed.wait(enough));
        QVERIFY(m_loader->snapshot().review->baseline.source == BaselineSource::Chosen);
        QCOMPARE(toString(m_loader->snapshot().review->baseline.key), std::string("run-b/core"));
        QSignalSpy opened(m_loader.get(), &PackLoader::opened);
        m_loader->reload();
        QVERIFY(opened.wait(enough));
        QCOMPARE(toString(m_loader->snapshot().review->baseline.key), std::string("run-b/core"));
    }

    void aReviewIsCancelled()
    {
        openAndWait();
        const RunKey before = m_loader->snapshot().review->baseline.key;
        QSignalSpy changed(m_loader.get(), &PackLoader::reviewChanged);
        QSignalSpy cancelled(m_loader.get(), &PackLoader::reviewCancelled);
        m_loader->cancelReview();
        QCOMPARE(cancelled.count(), 0); // none runs
        m_loader->chooseBaseline(RunKey{"run-b", "core"});
        QVERIFY(m_loader->isReviewing());
        m_loader->cancelReview();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!m_loader->isReviewing());
        QVERIFY(m_loader->snapshot().review->baseline.key == before);
        m_loader->chooseBaseline(RunKey{"run-b", "core"}); // the next one is another
        QVERIFY(changed.wait(enough));
        QCOMPARE(changed.count(), 1);
    }

    void whatIsBeingChosenStaysChosen()
    {
        openAndWait();
        QSignalSpy changed(m_loader.get(), &PackLoader::reviewChanged);
        m_loader->chooseBaseline(RunKey{"run-b", "core"});
        m_loader->reviewAgain(); // a correction comes in between
        QVERIFY(changed.wait(enough));
        QCOMPARE(toString(m_loader->snapshot().review->baseline.key), std::string("run-b/core"));
    }

    void aReviewTellsItsProgressAndEnds()
    {
        openAndWait();
        std::vector<double> told;
        const auto whole = reviewAgain(m_loader->snapshot().facts, m_loader->options(), [&told](double done) {
            told.push_back(done);
            return true;
        });
        QVERIFY(whole && told.size() > 2 && std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.front() > 0 && told.back() < 1);
        for (std::size_t end = 1; end <= told.size(); ++end) {
            std::size_t asked = 0;
            const auto cut = reviewAgain(m_loader->snapshot().facts, m_loader->options(),
                                         [&asked, end](double) { return ++asked < end; });
            QVERIFY(!cut && cut.error().code == Error::Code::Cancelled);
        }
    }

    void aChoiceThatCannotBeKeptCountsForNow()
    {
        ReadOptions options = m_loader->options();
        options.dataDir = "/proc/nowhere";
        m_loader = std::make_unique<PackLoader>(Messages::load(*ruleFiles({})).value(), options);
        openAndWait();
        QSignalSpy changed(m_loader.get(), &PackLoader::reviewChanged);
        QSignalSpy failed(m_loader.get(), &PackLoader::failed);
        m_loader->chooseBaseline(RunKey{"run-b", "core"});
        QVERIFY(failed.wait(enough));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(toString(m_loader->snapshot().review->baseline.key), std::string("run-b/core"));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("/proc/nowhere")));
    }

    void noticesChangesOnDisk()
    {
        openAndWait();
        QSignalSpy changed(m_loader.get(), &PackLoader::filesChanged);
        QFile file(m_path + QStringLiteral("/README.md"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("More.\n");
        file.close();
        QVERIFY(changed.wait(enough));
        QCOMPARE(changed.front().front().toStringList(), QStringList{QStringLiteral("README.md")});
        QSignalSpy opened(m_loader.get(), &PackLoader::opened);
        m_loader->reload();
        QVERIFY(opened.wait(enough));
        QVERIFY(!m_loader->stats().fromIndex);
    }

private:
    void openAndWait()
    {
        QSignalSpy opened(m_loader.get(), &PackLoader::opened);
        m_loader->open(m_path);
        QVERIFY(opened.wait(enough));
    }

    static void copyFolder(const QString& from, const QString& to)
    {
        QVERIFY(QDir().mkpath(to));
        const QDir folder(from);
        const auto entries =
            folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QFileInfo& entry : entries) {
            const QString target = to + QLatin1Char('/') + entry.fileName();
            if (entry.isDir())
                copyFolder(entry.filePath(), target);
            else
                QVERIFY(QFile::copy(entry.filePath(), target) &&
                        QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PackLoader> m_loader;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPackLoader)
#include "tst_packloader.moc"
