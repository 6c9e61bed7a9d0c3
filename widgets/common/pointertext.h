// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <QString>

class QFontMetricsF;
class QMimeData;

namespace exhibit {

QString pointerText(const SourceRef& ref);     ///< toString(ref)
QString pointerFileText(const SourceRef& ref); ///< the same with the file's name instead of its path
QString placeText(const SourceRef& ref);       ///< `#L4056`, `#L10-L20`, `table#7`; empty for a whole artifact

/// `text` cut in its path so that the place at its end survives: `…CI_LOGS.txt#L4056`, `autopack.db:…events#7`.
QString elidedPointer(const QString& text, const QFontMetricsF& metrics, qreal width);

} // namespace exhibit
