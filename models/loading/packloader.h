// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/loading/loadingfile.h"
#include "models/loading/readoptions.h"
#include "models/report/messages.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVector>

#include <memory>
#include <thread>

namespace exhibit {

class LoadInbox;

/// Opens a pack off the GUI thread and tells the window what it has, in batches of at most one every 50 ms. GUI thread
/// only. Every load has a generation; what an older one still delivers is dropped. The destructor cancels and waits.
class PackLoader : public QObject
{
    Q_OBJECT

public:
    explicit PackLoader(Messages messages, ReadOptions options = {}, QObject* parent = nullptr);
    ~PackLoader() override;

    /// Ends what is running and starts with this folder. Ends in opened(), failed() or cancelled().
    void open(const QString& path);
    void cancel();
    /// Reads the same folder again; the baseline stays. Before anything was opened: nothing happens.
    void reload();
    /// Keeps the choice for this pack and reviews again; ends in reviewChanged() or failed().
    void chooseBaseline(const RunKey& key);

    bool isLoading() const { return m_loading; }
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
    /// What one source says about a run; its test ids are not final ones.
    void runFound(const exhibit::Witness& witness);
    void problemsFound(const QVector<exhibit::Problem>& problems);
    void opened(const exhibit::PackSnapshot& snapshot);
    void reviewChanged(const exhibit::PackSnapshot& snapshot);
    void failed(const QString& why);
    void cancelled();
    /// Files of the open pack that changed, came or went on disk since it was read; paths relative to the pack.
    void filesChanged(const QStringList& paths);

private:
    struct Outcome;

    void start();
    void stopWorker();
    void drainInbox();
    void finishLoad(quint64 generation, Result<PackSnapshot> result, ReadStats stats);
    void startReview();
    void finishReview(quint64 generation, Result<PackSnapshot> result);
    void startWatching();
    void startRescan();
    void finishRescan(quint64 generation, const QStringList& changed);
    void setLoading(bool loading);

    Messages m_messages;
    ReadOptions m_options;
    QString m_path;
    PackSnapshot m_snapshot;
    ReadStats m_stats;
    std::shared_ptr<CancelFlag> m_cancel;
    std::shared_ptr<LoadInbox> m_inbox;
    std::thread m_worker;
    std::thread m_rescan;
    std::shared_ptr<CancelFlag> m_rescanCancel;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_cancelRequested = false;
    QTimer m_batchTimer;
    QTimer m_rescanTimer;
    QFileSystemWatcher m_watcher;
    QStringList m_reportedChanges;
};

} // namespace exhibit

Q_DECLARE_METATYPE(exhibit::LoadingFile)
Q_DECLARE_METATYPE(exhibit::PackSnapshot)
