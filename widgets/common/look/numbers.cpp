// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/numbers.h"

namespace exhibit {

QString signedNumber(qint64 number)
{
    if (number == 0)
        return QStringLiteral("\u00B10");
    return number > 0 ? QLatin1Char('+') + groupedNumber(number) : groupedNumber(number);
}

} // namespace exhibit
