// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linefinder.h"

#include <algorithm>

namespace exhibit {

LineFinder::LineFinder(QObject* parent) : QObject(parent)
{}

void LineFinder::stop()
{
    m_workers.cancelAll();
    m_running = 0;
    m_hits.clear();
    m_total = 0;
}

void LineFinder::start(std::shared_ptr<const LineSource> source, const FindQuery& query)
{
    stop();
    if (!source || query.pattern.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_running = m_workers.start([this, source = std::move(source), query](Workers::Id id, const CancelFlag& cancel) {
        const QString error = source->findAll(query, cancel, [&](std::vector<FindHit>&& batch) {
            QMetaObject::invokeMethod(
                this, [this, id, batch = std::move(batch)] { take(id, batch); }, Qt::QueuedConnection);
            return !cancel.isCancelled();
        });
        QMetaObject::invokeMethod(
            this, [this, id, error] { finish(id, error); }, Qt::QueuedConnection);
    });
}

void LineFinder::take(Workers::Id worker, const std::vector<FindHit>& batch)
{
    if (worker != m_running)
        return;
    m_total += static_cast<qint64>(batch.size());
    if (m_hits.size() < maxHits)
        m_hits.insert(m_hits.end(), batch.begin(), batch.end());
    Q_EMIT changed();
}

void LineFinder::finish(Workers::Id worker, const QString& error)
{
    m_workers.finished(worker);
    if (worker != m_running)
        return;
    m_running = 0;
    if (!error.isEmpty())
        Q_EMIT failed(error);
    Q_EMIT changed();
}

std::vector<FindHit> LineFinder::hitsIn(LineNumber line) const
{
    const auto before = [](const FindHit& hit, LineNumber number) { return hit.line < number; };
    auto at = std::lower_bound(m_hits.begin(), m_hits.end(), line, before);
    std::vector<FindHit> found;
    for (; at != m_hits.end() && at->line == line; ++at)
        found.push_back(*at);
    return found;
}

} // namespace exhibit
