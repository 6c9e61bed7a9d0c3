// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <thread>
#include <utility>

namespace exhibit {

/// Threads of one owner, who starts and ends them from one thread. Asking one to stop does not wait for it; the
/// destructor asks all and waits.
class Workers
{
public:
    using Id = std::uint64_t;

    Workers() = default;
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers();

    /// `work` runs in a thread of its own and should look at the flag. Ids count up and never come again.
    Id start(std::function<void(Id, const CancelFlag&)> work);
    /// Hands what `work` returns to `done` in the thread of `owner`, which holds this; not at all once it was
    /// cancelled.
    template <typename Work, typename Done> Id run(QObject* owner, Work work, Done done)
    {
        return start([this, owner, work = std::move(work), done = std::move(done)](Id id, const CancelFlag& cancel) {
            const auto deliver = [this, id, done, result = work(cancel)] {
                if (finished(id))
                    done(result);
            };
            QMetaObject::invokeMethod(owner, deliver, Qt::QueuedConnection);
        });
    }
    void cancel(Id id);
    void cancelAll();
    bool isBusy() const; ///< with something that was not cancelled
    /// To be called when a worker has said that it is at its end: takes its thread away. False if it was cancelled.
    bool finished(Id id);

private:
    struct Worker
    {
        std::shared_ptr<CancelFlag> cancel;
        std::thread thread;
    };

    std::map<Id, Worker> m_workers;
    Id m_last = 0;
};

} // namespace exhibit
