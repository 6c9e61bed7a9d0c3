// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/workers.h"

#include <algorithm>

namespace exhibit {

Workers::~Workers()
{
    cancelAll();
    for (auto& [id, worker] : m_workers)
        worker.thread.join();
}

Workers::Id Workers::start(std::function<void(Id, const CancelFlag&)> work)
{
    const Id id = ++m_last;
    auto cancel = std::make_shared<CancelFlag>();
    std::thread thread([id, cancel, work = std::move(work)] { work(id, *cancel); });
    m_workers.emplace(id, Worker{std::move(cancel), std::move(thread)});
    return id;
}

void Workers::cancel(Id id)
{
    if (const auto found = m_workers.find(id); found != m_workers.end())
        found->second.cancel->cancel();
}

void Workers::cancelAll()
{
    for (auto& [id, worker] : m_workers)
        worker.cancel->cancel();
}

bool Workers::isBusy() const
{
    return std::any_of(m_workers.begin(), m_workers.end(),
                       [](const auto& worker) { return !worker.second.cancel->isCancelled(); });
}

bool Workers::finished(Id id)
{
    const auto found = m_workers.find(id);
    if (found == m_workers.end())
        return false;
    found->second.thread.join();
    const bool wanted = !found->second.cancel->isCancelled();
    m_workers.erase(found);
    return wanted;
}

} // namespace exhibit
