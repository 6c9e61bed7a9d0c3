// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit {

/// The unified diff with other lines in place of the ones it adds: what remains the same is context again. `diff` has
/// one hunk, as proposals have. Line ends follow those of the lines taken away; text that changes nothing gives an
/// empty diff. A diff of another shape is returned as it is.
QString withReplacement(const QString& diff, const QString& replacement);

} // namespace exhibit
