// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/keybutton.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVariant>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int capHeight = 18; // design pixels
constexpr int capGap = 8;     // at both sides of the cap
constexpr int iconGap = 4;

} // namespace

KeyButton::KeyButton(const QString& text, const QString& key, ButtonKind kind, Icon icon, QWidget* parent)
    : QPushButton(text, parent), m_key(key)
{
    setProperty("kind", kind == ButtonKind::Primary ? QStringLiteral("primary") : QStringLiteral("default"));
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the list, where the keys are
    setIcon(themedIcon(icon, kind == ButtonKind::Primary ? Tone::OnAccent : Tone::Text));
    setIconSize(QSize(scaled(14 + iconGap), scaled(14)));
    setToolTip(tr("%1 (%2)").arg(text, key));
    makeRoom();
}

int KeyButton::capWidth() const
{
    return std::max(scaled(capHeight), QFontMetrics(fontFor(TextStyle::Label)).horizontalAdvance(m_key) + scaled(8));
}

void KeyButton::makeRoom()
{
    const int room = capWidth() + 2 * scaled(capGap);
    if (room == m_room)
        return;
    m_room = room;
    setStyleSheet(QStringLiteral("padding-right: %1px").arg(room));
}

QSize KeyButton::sizeHint() const
{
    const int text = QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(this->text());
    return {scaled(12) + iconSize().width() + scaled(4) + text + m_room,
            std::max(QPushButton::sizeHint().height(), scaled(32))};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter style(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = width() - scaled(12) - iconSize().width() - m_room;
    option.text = option.fontMetrics.elidedText(text(), Qt::ElideRight, std::max(0, room));
    style.drawControl(QStyle::CE_PushButton, option);
    // The style sheet gives a button a palette of its own, which tells nothing of the theme.
    const Theme& theme = themeFor(window());
    const bool primary = property("kind").toString() == QLatin1String("primary");
    const QColor ink = !isEnabled() ? theme.disabled : primary ? theme.accentText : theme.muted;
    const int height = std::max(scaled(capHeight), QFontMetrics(fontFor(TextStyle::Label)).height() + 2);
    const QRectF cap(width() - scaled(capGap) - capWidth(), (this->height() - height) / 2.0, capWidth(), height);
    QColor frame = primary && isEnabled() ? theme.accentText : theme.hair;
    if (primary)
        frame.setAlphaF(0.6F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontFor(TextStyle::Label));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

void KeyButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        setIconSize(QSize(scaled(14 + iconGap), scaled(14)));
        makeRoom();
    }
}

} // namespace exhibit
