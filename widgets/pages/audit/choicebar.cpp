// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/choicebar.h"

#include "widgets/common/controls/tonelabel.h"
#include "widgets/pages/deciding/keybutton.h"

#include <QHBoxLayout>

namespace exhibit {

namespace {

Icon iconOf(AuditChoice choice)
{
    return choice == AuditChoice::Take ? Icon::Check : choice == AuditChoice::Keep ? Icon::Cross : Icon::Question;
}

QString stateText(AuditChoice choice)
{
    switch (choice) {
    case AuditChoice::Take:
        return ChoiceBar::tr("Taken");
    case AuditChoice::Keep:
        return ChoiceBar::tr("Kept as written");
    case AuditChoice::Unsure:
        break;
    }
    return ChoiceBar::tr("Not taken yet");
}

} // namespace

ChoiceBar::ChoiceBar(QWidget* parent) : QWidget(parent), m_state(ToneLabel::elided())
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_state->setTone(Tone::Secondary);
    layout->addWidget(m_state, 1);
    m_unsure = addButton(tr("Unsure"), "E", AuditChoice::Unsure);
    m_keep = addButton(tr("Keep as written"), "D", AuditChoice::Keep);
    m_take = addButton(tr("Take"), "A", AuditChoice::Take);
    setChoice(std::nullopt);
}

KeyButton* ChoiceBar::addButton(const QString& text, const char* key, AuditChoice choice)
{
    const ButtonKind kind = choice == AuditChoice::Take ? ButtonKind::Primary : ButtonKind::Default;
    auto* button = new KeyButton(text, QLatin1String(key), kind, iconOf(choice));
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
    return button;
}

void ChoiceBar::setChoice(std::optional<AuditChoice> choice, const QString& place, const QString& why)
{
    for (KeyButton* button : {m_unsure, m_keep, m_take})
        button->setEnabled(choice.has_value());
    m_place = choice ? place : QString();
    showTake();
    m_state->setText(!choice         ? QString()
                     : why.isEmpty() ? stateText(*choice)
                                     : tr("%1: %2").arg(stateText(*choice), why));
}

void ChoiceBar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_state->setVisible(!compact);
    showTake();
}

void ChoiceBar::showTake()
{
    m_take->setText(m_place.isEmpty() || m_isCompact ? tr("Take") : tr("Take %1").arg(m_place));
    m_take->updateGeometry();
}

} // namespace exhibit
