// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QFontMetrics;
class QWidget;

namespace exhibit {

/// Text styles: size and weight of each kind of text, in design pixels.
enum class TextStyle { Display, EmptyTitle, Title, Section, Heading, Body, Emphasis, Small, Label, Code, Pointer };

/// The font of a style, scaled from the application's font (13 px at 96 dpi is 1.0).
QFont fontFor(TextStyle style);

/// Line height of a style in logical pixels, never less than its font needs.
int lineHeightOf(TextStyle style);

/// Gives a widget a style's font and keeps it when the text size changes.
void setTextStyle(QWidget* widget, TextStyle style);

/// As the members of QFontMetrics, but cheap for texts of any length.
QString elidedText(const QFontMetrics& metrics, const QString& text, int width,
                   Qt::TextElideMode mode = Qt::ElideRight);
int textWidth(const QFontMetrics& metrics, const QString& text);

/// Application font size / 13 px.
double textScale();

/// `pixels` of the design at 100 % in the present text size: for row heights, gutters and controls.
int scaled(double pixels);

/// Sans family of the interface and mono family of evidence: Inter and JetBrains Mono if installed, else the system's.
QString sansFamily();
QString monoFamily();

} // namespace exhibit
