// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"

class QPushButton;
class QString;
class QToolButton;
class QWidget;

namespace exhibit {

enum class ButtonKind { Default, Primary, Ghost, Link };

/// A button in one of the design's kinds, 28 high (small 24), with a themed icon.
QPushButton* makeButton(const QString& text, ButtonKind kind, Icon icon = Icon::None, QWidget* parent = nullptr);
QPushButton* makeSmallButton(const QString& text, ButtonKind kind, Icon icon = Icon::None, QWidget* parent = nullptr);

/// An icon-only button; `name` is its tooltip and accessible name.
QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent = nullptr);

/// A chevron at the right end of a button that opens a menu.
void addChevron(QPushButton* button, Tone tone);

} // namespace exhibit
