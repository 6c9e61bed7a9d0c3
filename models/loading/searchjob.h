// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/files/search/search.h"
#include "models/loading/workers.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <memory>

namespace exhibit {

/// One matching line of one artifact.
struct FileHit
{
    QString path; ///< of the artifact, relative to the pack
    LineNumber line;
    int column = 0;   ///< first match: byte in `text`
    int length = 0;   ///< of the match, bytes
    std::string text; ///< the line as UTF-8, cut around the hit if it is long
};

/// Searches all text artifacts of a pack in path order. GUI thread only; the work is done by its own thread. The
/// destructor cancels and waits.
class SearchJob : public QObject
{
    Q_OBJECT

public:
    explicit SearchJob(QObject* parent = nullptr);
    ~SearchJob() override;

    /// Ends a running search and starts this one. InvalidArgument if the pattern is no valid regular expression: then
    /// nothing runs.
    Result<void> start(std::shared_ptr<const PackFacts> facts, const SearchOptions& options);
    void cancel();
    bool isRunning() const { return m_running != 0; }

    /// Hits delivered at most; lines beyond are still counted.
    static constexpr qint64 maxHits = 200'000;

Q_SIGNALS:
    void hitsFound(const QVector<exhibit::FileHit>& hits);
    /// `matchingLines` counts all, also those beyond maxHits. Not emitted for a search that was cancelled or replaced.
    void finished(qint64 matchingLines, double seconds);

private:
    void deliver(Workers::Id worker, const QVector<FileHit>& hits);
    void finish(Workers::Id worker, qint64 matchingLines, double seconds);

    Workers::Id m_running = 0;
    Workers m_workers;
};

} // namespace exhibit
