// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/measures/drainplan.h"

#include <array>

namespace exhibit {

std::string_view drainReasonName(DrainPlan::Reason reason)
{
    constexpr std::array<std::string_view, 6> names = {"nothing-queued", "score",       "deliverables",
                                                       "name",           "most-queued", "first-recorded"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace exhibit
