// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

enum class ReportScope {
    Full,
    Brief, ///< one page: the decision, six figures, what to do first, the worst mismatches, what is missing
};

/// What a person asks of a report beside its format.
struct ReportOptions
{
    std::string policy = {}; ///< id of the policy that decides; empty: the default one
    ReportScope scope = ReportScope::Full;
    std::string baseline = {}; ///< as asked for on the command line; only repeated in the proof
};

} // namespace exhibit
