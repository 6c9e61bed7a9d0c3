// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/files/search.h"

#include <QObject>
#include <QVector>

#include <memory>
#include <thread>

namespace exhibit {

/// One matching line of one artifact.
struct FileHit
{
    QString path; ///< of the artifact, relative to the pack
    LineNumber line;
    int column = 0; ///< first match, bytes into `text`'s UTF-8
    int length = 0; ///< of the match, bytes
    QString text;   ///< the line, cut around the hit if it is long
};

/// True for artifacts that have lines a person can read and a search goes through.
bool isSearchable(const Artifact& artifact);

/// Searches all text artifacts of a pack in path order. GUI thread only; the work is done by its own thread. The
/// destructor cancels and waits.
class SearchJob : public QObject
{
    Q_OBJECT

public:
    explicit SearchJob(QObject* parent = nullptr);
    ~SearchJob() override;

    /// Ends a running search and starts this one. False, with `error()`, if the pattern is not a valid regular
    /// expression.
    bool start(std::shared_ptr<const PackFacts> facts, const SearchOptions& options);
    void cancel();
    bool isRunning() const { return m_running; }
    /// Why the last start() failed: the id of a message and its arguments.
    Message error() const { return m_error; }

    /// Hits kept and delivered; lines beyond it are still counted.
    static constexpr qint64 maxHits = 200000;

Q_SIGNALS:
    void hitsFound(const QVector<exhibit::FileHit>& hits);
    /// `matchingLines` counts all, also those beyond maxHits. Not emitted for a cancelled search.
    void finished(qint64 matchingLines, double seconds);

private:
    void stop();

    std::shared_ptr<CancelFlag> m_cancel;
    std::thread m_worker;
    quint64 m_generation = 0;
    bool m_running = false;
    Message m_error;
};

} // namespace exhibit

Q_DECLARE_METATYPE(exhibit::FileHit)
