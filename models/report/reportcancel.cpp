// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportcancel.h"

namespace exhibit {

namespace {

thread_local const CancelFlag* watchedFlag = nullptr;

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

} // namespace exhibit
