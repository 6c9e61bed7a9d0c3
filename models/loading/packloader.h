// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/loading/loadingfile.h"
#include "models/loading/packwatch.h"
#include "models/loading/readoptions.h"
#include "models/loading/workers.h"
#include "models/report/messages.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace exhibit {

class FreeingThread;
class LoadInbox;

/// Opens a pack off the GUI thread and tells the window what it has, in batches of at most one every 50 ms. GUI thread
/// only. What an older load still delivers is dropped. The destructor cancels and waits.
class PackLoader : public QObject
{
    Q_OBJECT

public:
    explicit PackLoader(Messages messages, ReadOptions options = {}, QObject* parent = nullptr);
    ~PackLoader() override;

    /// Ends what is running and starts with this folder. Ends in opened(), failed() or cancelled().
    void open(const QString& path);
    /// Ends in cancelled(). What was open before stays open.
    void cancel();
    /// Reads the same folder again; the baseline stays. Before anything was opened: nothing happens.
    void reload();
    /// Reviews again and keeps the choice for this pack; ends in reviewChanged(), reviewCancelled() or failed(). If the
    /// choice cannot be kept it counts until the pack is read again, and failed() follows.
    void chooseBaseline(const RunKey& key);

    /// Ends what chooseBaseline() or reviewAgain() began, in reviewCancelled(); the review of before stays, and nothing
    /// is kept.
    void cancelReview();
    bool isReviewing() const { return m_reviewing != 0; }

    /// Reviews what is open again, as corrections of it have changed; ends in reviewChanged() or failed().
    void reviewAgain();

    bool isLoading() const { return m_loading != 0; }
    /// The folder that is open or being opened, as it was given.
    QString path() const { return m_path; }
    PackSnapshot snapshot() const { return m_snapshot; }
    /// Figures of the last finished load.
    ReadStats stats() const { return m_stats; }
    const ReadOptions& options() const { return m_options; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void scanned(const QVector<exhibit::LoadingFile>& files);
    /// `file` is an index into the files of scanned().
    void fileProgressed(int file, qint64 bytesDone);
    void fileFinished(int file, const exhibit::LoadingFile& state);
    /// What one source says about a run: key, state, counts and places, without tests.
    void runFound(const exhibit::Witness& witness);
    void problemsFound(const QVector<exhibit::Problem>& problems);
    void opened(const exhibit::PackSnapshot& snapshot);
    void reviewChanged(const exhibit::PackSnapshot& snapshot);
    void reviewProgressed(double done); ///< 0 to 1, of one that takes long
    void reviewCancelled();
    void failed(const QString& why);
    void cancelled();
    /// Files of the open pack that changed, came or went on disk since it was read; paths relative to the pack.
    void filesChanged(const QStringList& paths);

private:
    void setLoading(Workers::Id worker);
    void startReview(const ReadOptions& options, const std::function<Result<void>()>& keep);
    void endReview();
    void drainInbox();
    void finishLoad(Workers::Id worker, const Result<PackSnapshot>& result, const ReadStats& stats);
    void finishReview(Workers::Id worker, const Result<PackSnapshot>& result, const Result<void>& kept);
    void tellError(const Error& error);

    Messages m_messages;
    ReadOptions m_options;
    std::shared_ptr<FreeingThread> m_freeing; ///< of snapshots
    QString m_path, m_openPath;
    PackSnapshot m_snapshot;
    ReadStats m_stats;
    std::shared_ptr<LoadInbox> m_inbox;
    QVector<LoadingFile> m_files;
    QTimer* m_batchTimer;
    QTimer* m_reviewTimer;
    std::optional<RunKey> m_choice;                  ///< of a baseline, while the review for it runs
    std::shared_ptr<std::atomic<double>> m_reviewed; ///< share of the review that runs
    PackWatch m_watch;
    Workers::Id m_loading = 0;   ///< the load whose results count, 0 if none runs
    Workers::Id m_reviewing = 0; ///< the same for another baseline
    Workers m_workers;           ///< last: its threads use what is above
};

} // namespace exhibit
