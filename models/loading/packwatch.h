// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/loading/workers.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>

#include <memory>

class QTimer;

namespace exhibit {

/// Notices that the files of an open pack are no longer those that were read: the system's notices where it gives them,
/// and a comparison of sizes and times from time to time. GUI thread only; the disk is looked at from its own thread.
class PackWatch : public QObject
{
    Q_OBJECT

public:
    explicit PackWatch(QObject* parent = nullptr);
    ~PackWatch() override;

    void watch(std::shared_ptr<const PackFacts> facts);
    void stop();
    /// Compares now instead of waiting for the next time.
    void check();

    static constexpr int checkEveryMs = 5000;

Q_SIGNALS:
    /// Paths that changed, came or went, sorted; once for each new set of them.
    void filesChanged(const QStringList& paths);

private:
    void watchFolders();
    void compared(Workers::Id id, const QStringList& changed, qint64 milliseconds);

    std::shared_ptr<const PackFacts> m_facts;
    QFileSystemWatcher m_notices;
    QTimer* m_timer;
    QStringList m_told;
    Workers::Id m_running = 0;
    Workers m_workers;
};

} // namespace exhibit
