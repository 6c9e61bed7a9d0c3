// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/telemetry/callfigures.h"

namespace exhibit {

/// The last batch of calls against all before it: truncation, how often a retry with more room was due, how often one
/// helped, and the error of predictions. Each figure has an interval; a difference whose interval holds 0 is not seen.
ValidationBatch validateLastBatch(const std::vector<TokenEvent>& events, const CallCounter& counter);

/// The same of two sets of calls.
std::vector<ValidatedFigure> compareCalls(const CallCounter& counter, const std::vector<int>& before,
                                          const std::vector<int>& after);

} // namespace exhibit
