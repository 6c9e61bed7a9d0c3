// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetryfigures.h"
#include "models/domain/packfacts.h"

#include <vector>

namespace exhibit {

/// Which attempt at its phase each call is: 1, 2, …, by time; 0 for calls of no phase and for sums of calls.
std::vector<int> attemptsOf(const std::vector<TokenEvent>& events);

/// Error of the prediction in percent, and what was predicted for one token used; unset where the call did not end by
/// itself or used too little to tell.
std::optional<double> predictionError(const TokenEvent& event);
std::optional<double> wasteOf(const TokenEvent& event);

/// The calls of a pack, counted in any way.
class CallCounter
{
public:
    CallCounter(const std::vector<TokenEvent>& events, double triggerPercent);

    const std::vector<int>& attempts() const { return m_attempts; }
    /// Figures of the events with these indexes; sums are left out.
    CallFigures figures(std::string name, const std::vector<int>& events) const;
    std::vector<double> errors(const std::vector<int>& events) const; ///< sorted
    /// One entry a value of that field, most calls first; calls without one are in none.
    std::vector<CallFigures> by(std::string TokenEvent::*field) const;
    std::vector<CallFigures> byDay() const;        ///< in order
    std::vector<std::vector<int>> batches() const; ///< calls between pauses of more than a day, in order

private:
    std::vector<CallFigures> grouped(const std::vector<std::string>& names) const;

    const std::vector<TokenEvent>& m_events;
    double m_trigger;
    std::vector<int> m_attempts;
};

} // namespace exhibit
