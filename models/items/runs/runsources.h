// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit {

/// What would bring runs and tests into a pack: what pages say that have none. The reports are those of the table of
/// formats.
QString runSourcesText();

} // namespace exhibit
