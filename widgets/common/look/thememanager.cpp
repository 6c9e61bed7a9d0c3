// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/thememanager.h"

#include "widgets/common/look/exhibitstyle.h"
#include "widgets/common/look/families.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/stylesheet.h"
#include "widgets/common/look/systemcolorscheme.h"
#include "widgets/common/look/windowsheet.h"
#include "widgets/common/views/focusring.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace exhibit {

ThemeManager::ThemeManager(QObject* parent)
    : QObject(parent), m_system(new SystemColorScheme(this)), m_sheet(new WindowSheet(this)),
      m_systemFont(QApplication::font())
{
    initWidgetResources();
    QApplication::setStyle(new ExhibitStyle);
    new FocusRing(this);
    applyFonts();
    applyTheme();
    connect(m_system, &SystemColorScheme::changed, this, &ThemeManager::applyTheme);
}

ThemeManager::~ThemeManager() = default;

void ThemeManager::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    applyTheme();
}

const Theme& ThemeManager::current() const
{
    const bool dark = m_choice == ThemeChoice::System ? m_system->isDark() : m_choice == ThemeChoice::Dark;
    if (m_system->wantsHighContrast())
        return dark ? darkContrastTheme() : lightContrastTheme();
    return dark ? darkTheme() : lightTheme();
}

void ThemeManager::setTextScale(double scale)
{
    const double clamped = std::clamp(scale, 0.5, 2.0);
    if (qFuzzyCompare(clamped, m_textScale))
        return;
    m_textScale = clamped;
    applyFonts();
    applyTheme();
    applyTextStyles(); // a new style sheet gives widgets the fonts back that they had before
}

QPalette ThemeManager::paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.panel);
    set(QPalette::AlternateBase, theme.sunken);
    set(QPalette::Text, theme.text);
    set(QPalette::Button, theme.panel);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.fail);
    set(QPalette::ToolTipBase, theme.panel);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Highlight, theme.dark ? theme.sel : theme.accent);
    set(QPalette::HighlightedText, theme.dark ? theme.text : theme.accentText);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Light, theme.panel);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.hair);
    set(QPalette::Dark, theme.line);
    set(QPalette::Shadow, theme.ctl);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

void ThemeManager::applyTheme()
{
    const Theme& theme = current();
    QApplication::setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    m_sheet->setSheet(styleSheetFor(theme, textScale()));
    Q_EMIT themeChanged();
}

void ThemeManager::applyFonts()
{
    // The system says how large text is, we say in which family.
    const QFontInfo system(m_systemFont);
    const double systemPoints = std::max(system.pointSizeF(), 13 * 72.0 / 96.0);
    QFont font(withCharactersOf(windowLanguage(), sansFamily()));
    font.setPointSizeF(systemPoints * m_textScale);
    QApplication::setFont(font);
    QApplication::setFont(fontFor(TextStyle::Emphasis), "QPushButton");
    QApplication::setFont(fontFor(TextStyle::Small), "QToolTip");
    applyTextStyles();
}

void ThemeManager::applyTextStyles()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        const QVariant style = widget->property("textStyle");
        if (style.isValid())
            widget->setFont(fontFor(static_cast<TextStyle>(style.toInt())));
    }
}

} // namespace exhibit
