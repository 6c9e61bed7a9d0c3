// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemtext.h"

#include <QString>

class QFontMetricsF;

namespace exhibit {

QString pointerText(const SourceRef& ref);     ///< toString(ref)
QString pointerFileText(const SourceRef& ref); ///< the same with the file's name instead of its path

/// `text` cut in its path so that the place at its end survives: `…logs.txt#L4056`, `calls.db:…events#7`.
QString elidedPointer(const QString& text, const QFontMetricsF& metrics, qreal width);

} // namespace exhibit
