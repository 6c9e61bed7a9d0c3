// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace exhibit {

/// Frees what is large in a thread of its own: the review of a large pack takes a third of a second to take apart, and
/// whoever lets go of it last is, as a rule, the thread of the window. The destructor waits until all is freed.
class FreeingThread
{
public:
    FreeingThread() = default;
    FreeingThread(const FreeingThread&) = delete;
    FreeingThread& operator=(const FreeingThread&) = delete;
    ~FreeingThread();

    /// The same object; what is left of it when nobody holds it any more goes to `thread`.
    template <typename T>
    static std::shared_ptr<const T> freedBy(const std::shared_ptr<FreeingThread>& thread,
                                            std::shared_ptr<const T> large)
    {
        const T* object = large.get();
        return {object, [thread, large = std::move(large)](const T*) mutable { thread->take(std::move(large)); }};
    }

    void take(std::shared_ptr<const void> large);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::shared_ptr<const void>> m_waiting;
    bool m_ends = false;
    std::thread m_thread; ///< starts with the first that comes
};

} // namespace exhibit
