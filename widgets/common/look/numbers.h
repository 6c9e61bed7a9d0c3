// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemtext.h"

namespace exhibit {

// groupedNumber(), percentText() and fileSizeText() are in models/items/itemtext.h.

QString signedNumber(qint64 number); ///< `+1`, `−1`, `±0`

} // namespace exhibit
