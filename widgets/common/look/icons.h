// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace exhibit {

/// Our icons (resources/icons/<name>.svg), one stroke style on a 16 x 16 grid.
enum class Icon {
    None,
    Overview,
    Runs,
    Tests,
    Mismatches,
    Patterns,
    Telemetry,
    Commits,
    Evidence,
    Report,
    Menu,
    Pack,
    Back,
    Forward,
    Search,
    Export,
    Copy,
    Open,
    Close,
    Pin,
    Float,
    Dock,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Check,
    Cross,
    Warning,
    Info,
    Clock,
    Question,
    Diamond,
    DoubleArrow,
    Flag,
    Filter,
    Refresh,
    Edit,
    Plus,
    Minus,
    File,
    Database,
    Section,
    Dots,
    Dash,
    Sun,
    Moon,
    Gate,
    Pulse,
    Dot,
    Stop,
    Keyboard,
    Settings,
    Sessions,
    Audit,
    Approx,
    Congruent,
    Arrow,
    Table,
    Eye,
    Lock,
    Link,
    Play,
    Bookmark,
};

/// Makes the icons known to the resource system; call once before the first window (static library).
void initWidgetResources();

/// Tinted and cached by icon, colour, size and device pixel ratio.
QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio);

/// Paints an icon centred in `rect`, as large as fits (16 px grid scales with the rectangle).
void paintIcon(QPainter* painter, Icon icon, const QRectF& rect, const QColor& colour);

/// A QIcon that takes its colour from the application's theme whenever it is painted, so it survives a theme change.
/// Disabled is drawn in the `disabled` colour; `onTone` is used while checked.
QIcon themedIcon(Icon icon, Tone tone = Tone::Secondary, Tone onTone = Tone::Accent);

/// File name without ending, e.g. `chevron-up`.
QString iconName(Icon icon);

} // namespace exhibit
