// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/icons.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace exhibit {

namespace {

constexpr std::array iconNames = {
    "",          "overview",   "runs",         "tests",        "mismatches",    "patterns",     "telemetry",
    "commits",   "evidence",   "report",       "menu",         "pack",          "back",         "forward",
    "search",    "export",     "copy",         "open",         "close",         "pin",          "float",
    "dock",      "chevron-up", "chevron-down", "chevron-left", "chevron-right", "check",        "cross",
    "warning",   "info",       "clock",        "question",     "diamond",       "double-arrow", "flag",
    "filter",    "refresh",    "edit",         "plus",         "minus",         "file",         "database",
    "section",   "dots",       "dash",         "sun",          "moon",          "gate",         "pulse",
    "dot",       "stop",       "keyboard",     "settings",     "sessions",      "audit",        "approx",
    "congruent", "arrow",      "table",        "eye",          "lock",          "link",         "play",
    "bookmark",
};
static_assert(iconNames.size() == static_cast<std::size_t>(Icon::Bookmark) + 1);

QPixmap render(Icon icon, const QColor& colour, int size, qreal devicePixelRatio)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/exhibit/icons/%1.svg").arg(iconName(icon)));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/// Looks the colour up while painting, so icons follow the theme without being told.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, Tone tone, Tone onTone) : m_icon(icon), m_tone(tone), m_onTone(onTone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, m_icon, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QPixmap icon = iconPixmap(m_icon, colour(mode, state), std::min(size.width(), size.height()), 1.0);
        if (size.width() <= size.height())
            return icon;
        // Wider than high: the icon stands at the left and keeps its distance to the text.
        QPixmap spaced(size);
        spaced.fill(Qt::transparent);
        QPainter painter(&spaced);
        painter.drawPixmap(0, 0, icon);
        return spaced;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_icon, m_tone, m_onTone); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme& theme = themeFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.disabled;
        return inkOf(theme, state == QIcon::On ? m_onTone : m_tone);
    }

    Icon m_icon;
    Tone m_tone, m_onTone;
};

} // namespace

QString iconName(Icon icon)
{
    return QLatin1String(iconNames[static_cast<std::size_t>(icon)]);
}

QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio)
{
    if (icon == Icon::None || size <= 0)
        return {};
    const QString key = QStringLiteral("exhibit-%1-%2-%3-%4")
                            .arg(static_cast<int>(icon))
                            .arg(colour.rgba(), 0, 16)
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter* painter, Icon icon, const QRectF& rect, const QColor& colour)
{
    if (icon == Icon::None)
        return;
    const int size = static_cast<int>(std::min(rect.width(), rect.height()));
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPointF topLeft(std::floor(rect.center().x() - size / 2.0 + 0.5),
                          std::floor(rect.center().y() - size / 2.0 + 0.5));
    painter->drawPixmap(topLeft, iconPixmap(icon, colour, size, ratio));
}

QIcon themedIcon(Icon icon, Tone tone, Tone onTone)
{
    return icon == Icon::None ? QIcon() : QIcon(new ThemedIconEngine(icon, tone, onTone));
}

} // namespace exhibit

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initResourcesOutsideNamespace()
{
    Q_INIT_RESOURCE(icons);
}

void exhibit::initWidgetResources()
{
    initResourcesOutsideNamespace();
}
