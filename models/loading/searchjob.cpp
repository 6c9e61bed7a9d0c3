// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/searchjob.h"

#include "models/loading/confinement/packconfinement.h"
#include "models/parsing/formats/formats.h"

#include <QElapsedTimer>

namespace exhibit {

namespace {

constexpr qint64 batchMs = 50;

/// Runs in the worker: hands over batches, counts everything.
class PackSearch
{
public:
    PackSearch(const PackFacts& facts, const Searcher& searcher, const CancelFlag& cancel,
               std::function<void(const QVector<FileHit>&)> deliver)
        : m_facts(facts), m_searcher(searcher), m_cancel(cancel), m_deliver(std::move(deliver))
    {}

    qint64 run()
    {
        m_sinceBatch.start();
        for (const Artifact& artifact : m_facts.artifacts) {
            if (m_cancel.isCancelled())
                return m_count;
            if (has(artifact.kind, Trait::Text))
                searchOne(artifact);
        }
        flush();
        return m_count;
    }

private:
    void searchOne(const Artifact& artifact)
    {
        const QString path = QString::fromStdString(artifact.path);
        m_searcher.search(
            m_facts.absolutePath(artifact.path), artifact.encoding, artifact.bom, m_cancel, [&](SearchHit&& hit) {
                if (m_count++ < SearchJob::maxHits)
                    m_hits.append(FileHit{path, hit.line, hit.textColumn, hit.length, std::move(hit.text)});
                // The first hits at once, then as many as come in the time.
                if (m_sinceBatch.elapsed() >= batchMs || (!m_delivered && !m_hits.isEmpty()))
                    flush();
                return true;
            });
    }

    void flush()
    {
        if (m_hits.isEmpty())
            return;
        m_deliver(m_hits);
        m_hits.clear();
        m_delivered = true;
        m_sinceBatch.restart();
    }

    const PackFacts& m_facts;
    const Searcher& m_searcher;
    const CancelFlag& m_cancel;
    std::function<void(const QVector<FileHit>&)> m_deliver;
    QVector<FileHit> m_hits;
    qint64 m_count = 0;
    bool m_delivered = false;
    QElapsedTimer m_sinceBatch;
};

} // namespace

SearchJob::SearchJob(QObject* parent) : QObject(parent)
{}

SearchJob::~SearchJob() = default;

Result<void> SearchJob::start(std::shared_ptr<const PackFacts> facts, const SearchOptions& options)
{
    cancel();
    Result<Searcher> searcher = Searcher::compile(options);
    if (!searcher)
        return searcher.error();
    m_running = m_workers.start([this, facts = std::move(facts),
                                 searcher = std::move(searcher).value()](Workers::Id id, const CancelFlag& cancel) {
        QElapsedTimer clock;
        clock.start();
        const auto post = [this, id](const QVector<FileHit>& hits) {
            QMetaObject::invokeMethod(
                this, [=, this] { deliver(id, hits); }, Qt::QueuedConnection);
        };
        qint64 count = 0;
        if (facts)
            runConfined(placesOfFacts(*facts), [&] { count = PackSearch(*facts, searcher, cancel, post).run(); });
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        QMetaObject::invokeMethod(
            this, [=, this] { finish(id, count, seconds); }, Qt::QueuedConnection);
    });
    return {};
}

void SearchJob::cancel()
{
    m_workers.cancelAll();
    m_running = 0;
}

void SearchJob::deliver(Workers::Id worker, const QVector<FileHit>& hits)
{
    if (worker == m_running)
        Q_EMIT hitsFound(hits);
}

void SearchJob::finish(Workers::Id worker, qint64 matchingLines, double seconds)
{
    m_workers.finished(worker);
    if (worker != m_running)
        return;
    m_running = 0;
    Q_EMIT finished(matchingLines, seconds);
}

} // namespace exhibit
