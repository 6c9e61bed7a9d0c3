// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/tonelabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace exhibit {

ToneLabel::ToneLabel(const QString& text, TextStyle style, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_tone(tone)
{
    setTextStyle(this, style);
    setTextFormat(Qt::PlainText);
    applyTone();
}

ToneLabel* ToneLabel::elided()
{
    auto* label = new ToneLabel;
    label->m_givesWay = true;
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool theirs = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange ||
                        event->type() == QEvent::StyleChange;
    if (theirs && !m_applying)
        applyTone();
}

bool ToneLabel::isElided() const
{
    return !wordWrap() && textFormat() == Qt::PlainText && !text().contains(QLatin1Char('\n')) &&
           textWidth(fontMetrics(), text()) > contentsRect().width();
}

QSize ToneLabel::sizeHint() const
{
    if (!m_givesWay)
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    return {textWidth(fontMetrics(), text()) + 1 + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ToneLabel::minimumSizeHint() const
{
    if (!m_givesWay)
        return QLabel::minimumSizeHint();
    const int few = fontMetrics().horizontalAdvance(QStringLiteral("MMM\u2026"));
    return {std::min(few, sizeHint().width()), sizeHint().height()};
}

void ToneLabel::paintEvent(QPaintEvent* event)
{
    if (!isElided() || (textInteractionFlags() & Qt::TextSelectableByMouse))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = elidedText(fontMetrics(), text(), contentsRect().width(), m_mode);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), shown, foregroundRole());
}

bool ToneLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || wordWrap())
        return QLabel::event(event);
    if (isElided())
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    else
        QToolTip::hideText();
    return true;
}

void ToneLabel::applyTone()
{
    m_applying = true;
    QPalette changed;
    changed.setColor(QPalette::WindowText, inkOf(themeFor(this), m_tone));
    changed.setColor(QPalette::Disabled, QPalette::WindowText, themeFor(this).disabled);
    setPalette(changed);
    m_applying = false;
}

} // namespace exhibit
