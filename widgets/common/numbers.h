// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit {

QString groupedNumber(qint64 number); ///< `1 522`, grouped by a thin space
QString signedNumber(qint64 number);  ///< `+1`, `−1`, `±0`
QString byteSize(qint64 bytes);       ///< `24.4 KB`, `1.1 MB` (steps of 1024)

} // namespace exhibit
