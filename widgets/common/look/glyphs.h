// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit {

/// Whether an installed font has a glyph for it.
bool hasGlyph(char32_t character);
/// `‹check mark›`, or `‹U+1F9EA›`: what stands for a sign that no font has.
QString glyphName(char32_t character);
/// The text as it can be drawn: signs that no font has are named, so that evidence is never a box. For the screen only.
QString drawable(const QString& text);
/// With places where a long word may be wrapped: behind the separators of paths, pointers and names. For the screen
/// only; withoutBreaks() takes them out again.
QString breakable(const QString& text);
QString withoutBreaks(QString text);

} // namespace exhibit
