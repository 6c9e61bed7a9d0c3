// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/workers.h"
#include "widgets/text/folds/fold.h"
#include "widgets/text/linesource.h"

#include <QObject>

#include <memory>
#include <vector>

namespace exhibit {

/// Looks for folds in a source on a worker thread and tells them as they are found. GUI thread.
class FoldFinder : public QObject
{
    Q_OBJECT

public:
    explicit FoldFinder(QObject* parent = nullptr);
    void start(std::shared_ptr<const LineSource> source);
    void stop();
    bool isRunning() const { return m_running != 0; }
    /// There were more folds than are looked for: the last line that was looked at; else 0.
    qint64 cutAt() const { return m_cutAt; }

    static constexpr std::size_t mostFolds = 200'000; ///< of a text; those behind them are not looked for

Q_SIGNALS:
    void found(const std::vector<exhibit::Fold>& folds);
    void finished();

private:
    Workers::Id m_running = 0;
    qint64 m_cutAt = 0;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
