// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/freeingthread.h"

namespace exhibit {

FreeingThread::~FreeingThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void FreeingThread::take(std::shared_ptr<const void> large)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(large));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_one();
}

void FreeingThread::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends || !m_waiting.empty()) {
        m_changed.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
        std::vector<std::shared_ptr<const void>> freed = std::exchange(m_waiting, {});
        lock.unlock(); // others may come meanwhile
        freed.clear();
        lock.lock();
    }
}

} // namespace exhibit
