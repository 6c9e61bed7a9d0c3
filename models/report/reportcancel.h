// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/result.h"

namespace exhibit {

/// Thrown where a report is written and caught where it was asked for: the writers of all formats end the same way,
/// and none of them has to hand it on.
struct ReportCancelled
{};

/// While it lives, reports that this thread writes end soon after the flag is set.
class CancelScope
{
public:
    explicit CancelScope(const CancelFlag& cancel);
    ~CancelScope();
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

private:
    const CancelFlag* m_before;
};

/// Throws ReportCancelled where a scope lives whose flag is set. Writers call it with everything that they show.
void endIfCancelled();

/// What `write` returns, or Cancelled `error.cancelled` if the flag was set meanwhile.
template <typename Write> auto unlessCancelled(const CancelFlag& cancel, Write write) -> decltype(write())
{
    const Error error{Error::Code::Cancelled, {"error.cancelled", {}}};
    try {
        const CancelScope scope(cancel);
        auto written = write();
        endIfCancelled();
        return written;
    } catch (const ReportCancelled&) {
        return error;
    }
}

} // namespace exhibit
