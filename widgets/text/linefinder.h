// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/workers.h"
#include "widgets/text/linesource.h"

#include <QObject>

#include <memory>
#include <vector>

namespace exhibit {

/// Finds all matches in a source on a worker thread and keeps them in line order. GUI thread.
class LineFinder : public QObject
{
    Q_OBJECT

public:
    explicit LineFinder(QObject* parent = nullptr);
    void start(std::shared_ptr<const LineSource> source, const FindQuery& query);
    void stop();
    bool isRunning() const { return m_running != 0; }

    const std::vector<FindHit>& hits() const { return m_hits; }
    qint64 total() const { return m_total; } ///< may exceed hits(): only maxHits are kept
    std::vector<FindHit> hitsIn(LineNumber line) const;

    static constexpr std::size_t maxHits = 2'000'000;

Q_SIGNALS:
    void changed();                  ///< more hits, or finished
    void failed(const QString& why); ///< the pattern is invalid

private:
    void take(Workers::Id worker, const std::vector<FindHit>& batch);
    void finish(Workers::Id worker, const QString& error);

    std::vector<FindHit> m_hits;
    qint64 m_total = 0;
    Workers::Id m_running = 0;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
