// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/patterns/hypothesislist.h"

#include "models/report/messages.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/parts/likelihoodbar.h"
#include "widgets/pages/statementlist.h"

#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace exhibit {

namespace {

/// A hairline between two hypotheses.
class Hairline : public QWidget
{
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeFor(this).hair);
    }
};

} // namespace

HypothesisList::HypothesisList(const Messages& messages, QWidget* parent)
    : QWidget(parent), m_messages(messages), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void HypothesisList::setHypotheses(const std::vector<Hypothesis>& hypotheses)
{
    while (m_layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    for (const Hypothesis& hypothesis : hypotheses) {
        if (m_layout->count() > 0)
            m_layout->addWidget(new Hairline);
        m_layout->addWidget(makeHypothesis(hypothesis));
    }
}

QWidget* HypothesisList::makeHypothesis(const Hypothesis& hypothesis)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* holder = new QWidget;
    auto* head = new WrapRow(holder, 6, 4);
    head->setContentsMargins(12, 10, 12, 0);
    auto* title =
        new ToneLabel(m_messages.text(hypothesis.text, NumberStyle::Grouped), TextStyle::Emphasis, Tone::Text);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* bar = new LikelihoodBar(hypothesis.likelihood);
    title->setMinimumWidth(bar->sizeHint().width()); // less is no line of words any more: the bar goes below
    head->add(title, 1);
    head->add(bar);
    column->addWidget(holder);
    auto* statements = new StatementList(m_messages);
    statements->layout()->setContentsMargins(12, 2, 12, 10);
    statements->addText(m_messages.text(hypothesis.explanation, NumberStyle::Grouped));
    for (const EvidenceStatement& statement : hypothesis.speaksFor)
        statements->addStatement(statement, Icon::Plus, Tone::Ok);
    for (const EvidenceStatement& statement : hypothesis.speaksAgainst)
        statements->addStatement(statement, Icon::Minus, Tone::Fail);
    connect(statements, &StatementList::openRequested, this, &HypothesisList::openRequested);
    column->addWidget(statements);
    return widget;
}

} // namespace exhibit
