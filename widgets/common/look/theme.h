// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace exhibit {

/// All colours of the program by token name. Widgets read tokens, never hex values.
struct Theme
{
    bool dark = false;
    bool highContrast = false;

    QColor window, rail, panel, sunken, hover, sel;
    QColor hair, line, ctl;
    QColor text, text2, muted, disabled, gutter;
    QColor accent, accentHover, accentFill, accentText;
    QColor ok, okFill, okMap;
    QColor fail, failFill, failMid, failSoft;
    QColor err, errFill;
    QColor warn, warnFill, warnMark;
    QColor broad, broadFill;
    QColor unk, unkFill;
    QColor skip, skipFill;
    QColor mark, markBar;
    QColor addFill, addWord, delFill, delWord;
    QColor seriesA, seriesB, chartGrid, chartAxis;
    QColor scrim; ///< with alpha
};

const Theme& lightTheme();
const Theme& darkTheme();
const Theme& lightContrastTheme(); ///< hair becomes line, line becomes ctl, fills lose their tint
const Theme& darkContrastTheme();

/// The table that a palette made by ThemeManager stands for; a foreign palette is judged by its lightness.
/// Cheap: call it in every paint, keep no copies.
const Theme& themeFor(const QPalette& palette);
const Theme& themeFor(const QWidget* widget);

/// What a colour says. Delegates and badges are told a tone and pick ink and fill from the theme while painting.
enum class Tone { Text, Secondary, Muted, Disabled, Accent, OnAccent, Ok, Fail, Error, Warn, Broad, Unknown, Skip };

QColor inkOf(const Theme& theme, Tone tone);
QColor fillOf(const Theme& theme, Tone tone); ///< the pale ground of a badge or strip of this tone

} // namespace exhibit
