// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// What a person asks of a report beside its format.
struct ReportOptions
{
    std::string policy = {}; ///< id of the policy that decides; empty: the default one
};

} // namespace exhibit
