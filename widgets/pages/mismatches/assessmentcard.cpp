// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/assessmentcard.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/pages/mismatches/proofform.h"

#include <QLayoutItem>
#include <QPainter>
#include <QVBoxLayout>

namespace exhibit {

namespace {

/// The question mark before what would settle a claim, beside the first line of its sentence.
class QuestionSign : public QWidget
{
public:
    QuestionSign() { setFixedWidth(scaled(13)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, Icon::Question, QRectF(0, scaled(2), scaled(13), scaled(13)), themeFor(this).muted);
    }
};

} // namespace

AssessmentCard::AssessmentCard(const Messages& messages, QWidget* parent)
    : Card(tr("Assessment"), parent), m_messages(messages), m_confidence(new Badge({}, Badge::Shape::Outlined))
{
    addHeaderWidget(new ToneLabel(tr("confidence"), TextStyle::Small, Tone::Muted));
    addHeaderWidget(m_confidence);
    auto* text = new QWidget;
    auto* layout = new QVBoxLayout(text);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(4);
    const auto addText = [layout](TextStyle style, Tone tone, const QString& words = {}) {
        auto* label = new ToneLabel(words, style, tone);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_summary = addText(TextStyle::Heading, Tone::Text);
    m_reason = addText(TextStyle::Body, Tone::Secondary);
    layout->addSpacing(6);
    m_recommendationHead = addText(TextStyle::Heading, Tone::Text, tr("Recommendation"));
    m_recommendation = addText(TextStyle::Body, Tone::Secondary);
    layout->addSpacing(6);
    m_settleHead = addText(TextStyle::Heading, Tone::Text, tr("Would settle it"));
    m_settle = new QWidget;
    m_settleLayout = new QVBoxLayout(m_settle);
    m_settleLayout->setContentsMargins(0, 0, 0, 0);
    m_settleLayout->setSpacing(4);
    layout->addWidget(m_settle);
    layout->addSpacing(6);
    m_proofHead = addText(TextStyle::Heading, Tone::Text, tr("Why?"));
    m_proof = new ProofForm;
    layout->addWidget(m_proof);
    connect(m_proof, &ProofForm::openRequested, this, &AssessmentCard::openRequested);
    layout->addStretch(1);
    setContent(new VerticalScroll(text, tr("Assessment")));
    setClaim({}, nullptr);
}

void AssessmentCard::setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim)
{
    const auto say = [this](const Message& message) { return m_messages.text(message, NumberStyle::Grouped); };
    const QString title = claim ? say(claim->title) : QString();
    const QString reason = claim ? say(claim->reason) : QString();
    const QString recommendation = claim ? say(claim->recommendation) : QString();
    m_confidence->setVisible(claim != nullptr);
    if (claim)
        m_confidence->setLook({Icon::None, Tone::Secondary, confidenceText(claim->confidence)});
    m_summary->setText(title);
    m_summary->setVisible(!title.isEmpty() && title != reason);
    m_reason->setText(reason);
    m_recommendation->setText(recommendation);
    m_recommendation->setVisible(!recommendation.isEmpty());
    m_recommendationHead->setVisible(!recommendation.isEmpty());
    QStringList settles;
    if (claim) {
        for (const Message& message : claim->wouldSettle)
            settles.append(say(message));
    }
    setSettling(settles);
    const std::vector<ProofRow> proof = claim ? proofRows(snapshot, *claim, m_messages) : std::vector<ProofRow>();
    m_proof->setRows(proof);
    m_proof->setVisible(!proof.empty());
    m_proofHead->setVisible(!proof.empty());
}

void AssessmentCard::setSettling(const QStringList& settles)
{
    while (QLayoutItem* item = m_settleLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_settleHead->setVisible(!settles.isEmpty());
    m_settle->setVisible(!settles.isEmpty());
    for (const QString& sentence : settles) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto* label = new ToneLabel(sentence, TextStyle::Body, Tone::Secondary);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(new QuestionSign);
        layout->addWidget(label, 1);
        m_settleLayout->addWidget(row);
    }
}

} // namespace exhibit
