// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sessions/otherwordline.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "models/review/sessions/otherwords.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/looks.h"

#include <QHBoxLayout>

namespace exhibit {

OtherWordLine::OtherWordLine(const Messages& messages, QWidget* parent)
    : QWidget(parent), m_messages(messages), m_sign(new Badge), m_sentence(ToneLabel::elided()),
      m_place(new PointerLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_sentence->setTone(Tone::Secondary);
    setTextStyle(m_sentence, TextStyle::Body);
    layout->addWidget(new ToneLabel(m_messages.text(Message{"said.elsewhere", {}}), TextStyle::Heading, Tone::Text));
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_place);
    connect(m_place, &PointerLabel::activated, this, &OtherWordLine::openRequested);
    hide();
}

OtherWordLine::~OtherWordLine() = default;

void OtherWordLine::setSnapshot(const PackSnapshot& snapshot)
{
    m_words.reset();
    m_snapshot = snapshot;
    if (snapshot)
        m_words = std::make_unique<OtherWords>(*m_snapshot.facts, m_snapshot.review->runs);
    hide();
}

void OtherWordLine::setClaim(const JudgedClaim* claim)
{
    const std::optional<OtherWord> word = claim && m_words ? m_words->of(claim->claim) : std::nullopt;
    setVisible(word.has_value());
    if (!word)
        return;
    m_sign->setLook(lookOf(m_snapshot.review->runs[word->run].state));
    m_sentence->setText(m_messages.text(word->sentence, NumberStyle::Grouped));
    m_place->setSourceRef(word->where);
}

QString OtherWordLine::text() const
{
    return m_sentence->text();
}

} // namespace exhibit
