// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/kpitile.h"

#include "widgets/common/look/fonts.h"

#include <QEvent>
#include <QPainter>

namespace exhibit {

namespace {

constexpr int tilePadding = 13;
constexpr int topPadding = 11;

} // namespace

KpiTile::KpiTile(const QString& caption, QWidget* parent) : QAbstractButton(parent), m_caption(caption)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void KpiTile::setValue(const QString& value, Tone tone, Icon icon)
{
    m_value = value;
    m_tone = tone;
    m_icon = icon;
    describe();
}

void KpiTile::setSuffix(const QString& suffix)
{
    m_suffix = suffix;
    describe();
}

void KpiTile::setNote(const QString& note)
{
    m_note = note;
    describe();
}

void KpiTile::setCompact(bool compact)
{
    m_compact = compact;
    describe();
}

void KpiTile::setFirst(bool first)
{
    m_first = first;
    update();
}

void KpiTile::describe()
{
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_caption, m_value, m_suffix).trimmed());
    setAccessibleDescription(m_note);
    setToolTip(m_caption + QLatin1Char('\n') + m_note);
    updateGeometry();
    update();
}

int KpiTile::valueWidth() const
{
    return QFontMetrics(fontFor(TextStyle::Display)).horizontalAdvance(m_value) +
           (m_icon == Icon::None ? 0 : scaled(22)) +
           (m_suffix.isEmpty() ? 0 : scaled(5) + QFontMetrics(fontFor(TextStyle::Small)).horizontalAdvance(m_suffix));
}

QSize KpiTile::sizeHint() const
{
    const int caption = QFontMetrics(fontFor(TextStyle::Label)).horizontalAdvance(m_caption);
    const int note = QFontMetrics(fontFor(TextStyle::Small)).horizontalAdvance(m_note);
    int height = lineHeightOf(TextStyle::Label) + lineHeightOf(TextStyle::Display) + 2 * scaled(topPadding);
    if (!m_compact)
        height += lineHeightOf(TextStyle::Small);
    return {std::max({valueWidth(), caption, m_compact ? 0 : note}) + 2 * scaled(tilePadding), height};
}

QSize KpiTile::minimumSizeHint() const
{
    // Caption and note may be elided, with a tooltip; a cut number would be a wrong one.
    return {std::max(scaled(96), valueWidth() + 2 * scaled(tilePadding)), sizeHint().height()};
}

void KpiTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    if (!m_first)
        painter.fillRect(QRect(0, 0, 1, height()), theme.hair);

    const int left = scaled(tilePadding);
    const int width = this->width() - 2 * left;
    const auto line = [&](int top, TextStyle style, const QColor& ink, const QString& text) {
        painter.setFont(fontFor(style));
        painter.setPen(ink);
        const int room = width + left - scaled(4); // rather near to the next tile than cut
        painter.drawText(QRect(left, top, room, lineHeightOf(style)), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    int top = scaled(topPadding);
    line(top, TextStyle::Label, theme.muted, m_caption);
    top += lineHeightOf(TextStyle::Label);

    int valueLeft = left;
    const int valueHeight = lineHeightOf(TextStyle::Display);
    const QColor ink = inkOf(theme, m_tone);
    if (m_icon != Icon::None) {
        const int size = scaled(15);
        paintIcon(&painter, m_icon, QRectF(left, top + (valueHeight - size) / 2.0, size, size), ink);
        valueLeft += scaled(22);
    }
    painter.setFont(fontFor(TextStyle::Display));
    painter.setPen(ink);
    painter.drawText(QRect(valueLeft, top, width, valueHeight), Qt::AlignVCenter | Qt::AlignLeft, m_value);
    if (!m_suffix.isEmpty()) {
        const int baseline = top + (valueHeight + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
        const int x = valueLeft + painter.fontMetrics().horizontalAdvance(m_value) + scaled(5);
        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(theme.muted);
        painter.drawText(QPoint(x, baseline), m_suffix);
    }
    if (!m_compact)
        line(top + valueHeight, TextStyle::Small, theme.muted, m_note);
}

bool KpiTile::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace exhibit
