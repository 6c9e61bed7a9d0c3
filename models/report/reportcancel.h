// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/result.h"

#include <cstddef>
#include <functional>

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

/// While it lives, `told` hears how far the report that this thread writes has come, from 0 to 1.
class ProgressScope
{
public:
    explicit ProgressScope(std::function<void(double share)> told);
    ~ProgressScope();
    ProgressScope(const ProgressScope&) = delete;
    ProgressScope& operator=(const ProgressScope&) = delete;

private:
    std::function<void(double share)> m_told;
};

/// While it lives, what is told is of one of several parts of equal size.
class ProgressPart
{
public:
    ProgressPart(std::size_t part, std::size_t parts);
    ~ProgressPart();
    ProgressPart(const ProgressPart&) = delete;
    ProgressPart& operator=(const ProgressPart&) = delete;

private:
    double m_first, m_size; ///< of what it is a part of
};

/// Writers tell it where what they write may be long; also ends what was cancelled.
void tellProgress(std::size_t done, std::size_t all);

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
