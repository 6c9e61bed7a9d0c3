// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"
#include "widgets/text/linepainter.h"

#include <QString>

namespace exhibit {

/// Colours of test logs: FAILED, ERROR, PASSED as words, `E   ` lines as a whole.
std::vector<LineSpan> severitySpans(const QString& line, const Theme& theme);

} // namespace exhibit
