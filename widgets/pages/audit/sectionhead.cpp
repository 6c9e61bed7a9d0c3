// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/sectionhead.h"

#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"

#include <QHBoxLayout>
#include <QPainter>

namespace exhibit {

namespace {

constexpr int headHeight = 32; // design pixels

} // namespace

SectionHead::SectionHead(const QString& title, Icon icon, Tone tone, QWidget* parent)
    : QWidget(parent), m_title(new ToneLabel(title, TextStyle::Small, Tone::Text)), m_note(ToneLabel::elided()),
      m_place(new PointerLabel)
{
    setFixedHeight(scaled(headHeight));
    m_place->setFramed(true);
    m_place->hide();
    m_note->setTone(Tone::Muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(8);
    if (icon != Icon::None)
        layout->addWidget(new IconLabel(icon, tone, 12));
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_place);
    connect(m_place, &PointerLabel::activated, this, &SectionHead::openRequested);
}

void SectionHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHead::setNote(const QString& note)
{
    m_note->setText(note);
}

void SectionHead::setPlace(const SourceRef& place)
{
    m_place->setVisible(!place.isNull());
    m_place->setSourceRef(place);
}

void SectionHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), theme.hair);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hair);
}

} // namespace exhibit
