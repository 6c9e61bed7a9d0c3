// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportcancel.h"

#include <utility>

namespace exhibit {

namespace {

thread_local const CancelFlag* watchedFlag = nullptr;
thread_local const std::function<void(double)>* listener = nullptr;
thread_local double firstShare = 0, shareSize = 1; ///< of the part that is written

} // namespace

CancelScope::CancelScope(const CancelFlag& cancel) : m_before(watchedFlag)
{
    watchedFlag = &cancel;
}

CancelScope::~CancelScope()
{
    watchedFlag = m_before;
}

void endIfCancelled()
{
    if (watchedFlag && watchedFlag->isCancelled())
        throw ReportCancelled();
}

ProgressScope::ProgressScope(std::function<void(double share)> told) : m_told(std::move(told))
{
    listener = &m_told;
}

ProgressScope::~ProgressScope()
{
    listener = nullptr;
}

ProgressPart::ProgressPart(std::size_t part, std::size_t parts) : m_first(firstShare), m_size(shareSize)
{
    shareSize = m_size / static_cast<double>(parts);
    firstShare = m_first + shareSize * static_cast<double>(part);
}

ProgressPart::~ProgressPart()
{
    firstShare = m_first;
    shareSize = m_size;
}

void tellProgress(std::size_t done, std::size_t all)
{
    endIfCancelled();
    if (listener && all > 0)
        (*listener)(firstShare + shareSize * static_cast<double>(done) / static_cast<double>(all));
}

} // namespace exhibit
