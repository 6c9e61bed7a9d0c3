// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linefinder.h"

#include <QThread>

#include <algorithm>

namespace exhibit {

LineFinder::LineFinder(QObject* parent) : QObject(parent)
{}

LineFinder::~LineFinder()
{
    stop();
}

void LineFinder::stop()
{
    ++m_generation;
    if (m_thread) {
        m_cancel->cancel();
        m_thread->wait();
        delete m_thread;
        m_thread = nullptr;
    }
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
    const int generation = m_generation;
    m_cancel = std::make_shared<CancelFlag>();
    m_thread = QThread::create([this, source = std::move(source), query, cancel = m_cancel, generation] {
        // Hops to this object's thread; stop() waits for us, so `this` outlives the posting.
        const QString error = source->findAll(query, *cancel, [&](std::vector<FindHit>&& batch) {
            QMetaObject::invokeMethod(
                this, [this, generation, batch = std::move(batch)] { take(generation, batch); }, Qt::QueuedConnection);
            return !cancel->isCancelled();
        });
        QMetaObject::invokeMethod(
            this, [this, generation, error] { finish(generation, error); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void LineFinder::take(int generation, const std::vector<FindHit>& batch)
{
    if (generation != m_generation)
        return;
    m_total += static_cast<qint64>(batch.size());
    if (m_hits.size() < maxHits)
        m_hits.insert(m_hits.end(), batch.begin(), batch.end());
    Q_EMIT changed();
}

void LineFinder::finish(int generation, const QString& error)
{
    if (generation != m_generation)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
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
