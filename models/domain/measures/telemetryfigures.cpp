// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/measures/telemetryfigures.h"

#include <array>

namespace exhibit {

std::string_view validatedVerdictName(ValidatedFigure::Verdict verdict)
{
    constexpr std::array<std::string_view, 4> names = {"too-few", "not-seen", "better", "worse"};
    return names[static_cast<std::size_t>(verdict)];
}

} // namespace exhibit
