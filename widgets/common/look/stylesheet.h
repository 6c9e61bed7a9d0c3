// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit {

struct Theme;

/// The application's style sheet. Buttons read the dynamic properties `kind` (`primary`, `ghost`, `link`; none is the
/// default button) and `small` (24 instead of 28 high). `scale` is the text scale (1.0 = 13 px base).
QString styleSheetFor(const Theme& theme, double scale);

} // namespace exhibit
