// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/tonelabel.h"

#include "widgets/common/controls/telling.h"
#include "widgets/common/look/glyphs.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace exhibit {

ToneLabel::ToneLabel(const QString& text, TextStyle style, Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextStyle(this, style);
    setTextFormat(Qt::PlainText);
    setText(text);
    applyTone();
}

ToneLabel* ToneLabel::elided()
{
    auto* label = new ToneLabel;
    label->m_givesWay = true;
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

void ToneLabel::setText(const QString& text)
{
    m_text = text;
    const QString shown = textFormat() == Qt::PlainText ? drawable(text) : text;
    QLabel::setText(wordWrap() && textFormat() == Qt::PlainText ? breakable(shown) : shown);
    setAccessibleName(text);
}

void ToneLabel::setWordWrap(bool wrap)
{
    QLabel::setWordWrap(wrap);
    setText(m_text);
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
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), drawable(text()), this);
    else
        QToolTip::hideText();
    return true;
}

void ToneLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copySelection();
    else
        QLabel::keyPressEvent(event);
}

void ToneLabel::contextMenuEvent(QContextMenuEvent* event)
{
    if (!(textInteractionFlags() & Qt::TextSelectableByMouse))
        return event->ignore();
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &ToneLabel::copySelection)->setEnabled(hasSelectedText());
    menu.addAction(tr("Select all"), this, [this] { setSelection(0, static_cast<int>(QLabel::text().size())); });
    menu.exec(event->globalPos());
}

void ToneLabel::copySelection()
{
    copyAndTell(this, withoutBreaks(selectedText()));
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
