// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"

#include <QFont>
#include <QObject>

namespace exhibit {

class SystemColorScheme;
class WindowSheet;

enum class ThemeChoice { System, Light, Dark };

/// Applies theme, style, fonts and text size to the application. One instance, made by app/; nobody else needs it:
/// widgets ask themeFor() and fontFor().
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    explicit ThemeManager(QObject* parent = nullptr);
    ~ThemeManager() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const Theme& current() const;

    /// Text size relative to the system's, 0.5 to 2.0; all fonts and heights follow.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    static QPalette paletteOf(const Theme& theme);

Q_SIGNALS:
    void themeChanged();

private:
    void applyTheme();
    void applyFonts();
    void applyTextStyles();

    SystemColorScheme* m_system;
    WindowSheet* m_sheet;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    double m_textScale = 1.0;
};

} // namespace exhibit
