// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/tonelabel.h"

#include <QEvent>

namespace exhibit {

ToneLabel::ToneLabel(const QString& text, TextStyle style, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_tone(tone)
{
    setTextStyle(this, style);
    setTextFormat(Qt::PlainText);
    applyTone();
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
