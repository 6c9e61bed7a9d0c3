// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/choicebar.h"

#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/pages/deciding/keybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace exhibit {

namespace {

constexpr int narrowestNote = 80; // design pixels

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

ChoiceBar::ChoiceBar(QWidget* parent) : QWidget(parent), m_note(new QLineEdit), m_state(ToneLabel::elided())
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_state->setTone(Tone::Secondary);
    rows->addWidget(m_state);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    rows->addLayout(m_buttons);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this citation"));
    m_note->setClearButtonEnabled(true);
    m_note->setMinimumWidth(scaled(narrowestNote));
    m_buttons->addWidget(m_note, 1);
    connect(m_note, &QLineEdit::textEdited, this, &ChoiceBar::noteEdited);
    m_unsure = addButton(tr("Unsure"), "E", AuditChoice::Unsure);
    m_keep = addButton(tr("Keep as written"), "D", AuditChoice::Keep);
    m_take = addButton(tr("Take"), "A", AuditChoice::Take);
    setChoice(std::nullopt);
}

KeyButton* ChoiceBar::addButton(const QString& text, const char* key, AuditChoice choice)
{
    const ButtonKind kind = choice == AuditChoice::Take ? ButtonKind::Primary : ButtonKind::Default;
    auto* button = new KeyButton(text, QLatin1String(key), kind, iconOf(choice));
    button->setToolTip(tr("%1 (%2 in the list)").arg(text, QLatin1String(key)));
    m_buttons->addWidget(button);
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

void ChoiceBar::setNote(const std::optional<QString>& note)
{
    m_note->setEnabled(note.has_value());
    if (const QString text = note.value_or(QString()); text != m_note->text())
        m_note->setText(text);
}

void ChoiceBar::showTake()
{
    // All of a long place stands above; its end is what tells it apart.
    m_take->setText(m_place.isEmpty() ? tr("Take") : tr("Take %1").arg(m_place.section(QLatin1Char('/'), -1)));
    const QString how = tr("%1 (%2 in the list)").arg(tr("Take"), QStringLiteral("A"));
    m_take->setToolTip(m_place.isEmpty() ? how : m_place + QLatin1Char('\n') + how);
    m_take->updateGeometry();
}

} // namespace exhibit
