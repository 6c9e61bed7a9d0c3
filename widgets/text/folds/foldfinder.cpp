// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/folds/foldfinder.h"

#include "widgets/text/folds/foldscanner.h"

#include <utility>

namespace exhibit {

FoldFinder::FoldFinder(QObject* parent) : QObject(parent)
{}

void FoldFinder::stop()
{
    m_workers.cancelAll();
    m_running = 0;
    m_cutAt = 0;
}

void FoldFinder::start(std::shared_ptr<const LineSource> source)
{
    stop();
    if (!source)
        return;
    m_running = m_workers.start([this, source = std::move(source)](Workers::Id id, const CancelFlag& cancel) {
        std::vector<Fold> batch;
        std::size_t all = 0, wanted = 200;
        const auto deliver = [&] {
            all += batch.size();
            QMetaObject::invokeMethod(
                this,
                [this, id, folds = std::exchange(batch, {})] {
                    if (id == m_running)
                        Q_EMIT found(folds);
                },
                Qt::QueuedConnection);
            wanted *= 2; // whoever sorts them in does so a few times only
        };
        FoldScanner scanner([&](const Fold& fold) { batch.push_back(fold); });
        qint64 lines = 0;
        source->readAll(cancel, [&](std::string_view line) {
            scanner.add(line);
            ++lines;
            if (batch.size() >= wanted)
                deliver();
            return all + batch.size() < mostFolds && !cancel.isCancelled();
        });
        const qint64 cutAt = all + batch.size() >= mostFolds ? lines : 0;
        scanner.finish();
        deliver();
        QMetaObject::invokeMethod(
            this,
            [this, id, cutAt] {
                m_workers.finished(id);
                if (id != m_running)
                    return;
                m_running = 0;
                m_cutAt = cutAt;
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    });
}

} // namespace exhibit
