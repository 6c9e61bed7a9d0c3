// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/fonts.h"

#include "widgets/common/look/families.h"
#include "widgets/common/look/glyphs.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace exhibit {

namespace {

constexpr double basePixels = 13;

struct StyleSpec
{
    double pixels, line;
    QFont::Weight weight;
    bool mono;
};

StyleSpec specOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
        return {22, 28, QFont::DemiBold, false};
    case TextStyle::EmptyTitle:
        return {20, 26, QFont::DemiBold, false};
    case TextStyle::Title:
        return {18, 24, QFont::DemiBold, false};
    case TextStyle::Section:
        return {15, 20, QFont::DemiBold, false};
    case TextStyle::Heading:
        return {13, 18, QFont::DemiBold, false};
    case TextStyle::Body:
        return {13, 18, QFont::Normal, false};
    case TextStyle::Emphasis:
        return {13, 18, QFont::Medium, false};
    case TextStyle::Small:
        return {12, 17, QFont::Normal, false};
    case TextStyle::Label:
        return {11.5, 16, QFont::Medium, false};
    case TextStyle::Code:
        return {12, 18, QFont::Normal, true};
    case TextStyle::Pointer:
        return {11.5, 16, QFont::Medium, true};
    }
    return {basePixels, 18, QFont::Normal, false};
}

QString installedFamily(const QString& wanted, QFontDatabase::SystemFont fallback)
{
    // QFontDatabase::hasFamily() costs a scan of all families on first use; once is enough.
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(fallback).family();
}

} // namespace

QString sansFamily()
{
    static const QString family = installedFamily(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
    return family;
}

QString monoFamily()
{
    static const QString family = installedFamily(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    return family;
}

double textScale()
{
    const QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        return font.pixelSize() / basePixels;
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    return points * 96.0 / 72.0 / basePixels;
}

int scaled(double pixels)
{
    return static_cast<int>(std::lround(pixels * textScale()));
}

QFont fontFor(TextStyle style)
{
    const StyleSpec spec = specOf(style);
    QFont font = QApplication::font();
    font.setFamilies(withCharactersOf(windowLanguage(), spec.mono ? monoFamily() : sansFamily()));
    if (spec.mono)
        font.setStyleHint(QFont::Monospace);
    font.setWeight(spec.weight);
    // Point sizes keep the half pixels of the small styles, which pixel sizes cannot.
    font.setPointSizeF(spec.pixels * textScale() * 72.0 / 96.0);
    return font;
}

int lineHeightOf(TextStyle style)
{
    const double wanted = specOf(style).line * textScale();
    return static_cast<int>(std::ceil(std::max(wanted, QFontMetricsF(fontFor(style)).height())));
}

QString elidedText(const QFontMetrics& metrics, const QString& text, int width, Qt::TextElideMode mode)
{
    // Measuring a cell of a megabyte takes a second; no window shows more than this.
    constexpr qsizetype most = 600;
    if (text.size() <= most)
        return metrics.elidedText(drawable(text), mode, width);
    const QString cut = mode == Qt::ElideLeft     ? text.right(most)
                        : mode == Qt::ElideMiddle ? text.left(most / 2) + text.right(most / 2)
                                                  : text.left(most);
    return metrics.elidedText(drawable(cut), mode, width);
}

int textWidth(const QFontMetrics& metrics, const QString& text)
{
    constexpr qsizetype most = 600;
    return metrics.horizontalAdvance(drawable(text.size() > most ? text.left(most) : text));
}

void setTextStyle(QWidget* widget, TextStyle style)
{
    widget->setProperty("textStyle", static_cast<int>(style));
    widget->setFont(fontFor(style));
}

} // namespace exhibit
