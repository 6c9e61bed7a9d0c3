// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exhibit {

/// The look of an HTML report: the colours of the window, its own two themes and paper.
extern const char* const htmlStyle;

} // namespace exhibit
