// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/measures/telemetry.h"

namespace exhibit {

std::optional<double> TokenEvent::utilizationPercent() const
{
    if (!actual || !ceiling || *ceiling <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(*actual) / static_cast<double>(*ceiling);
}

} // namespace exhibit
