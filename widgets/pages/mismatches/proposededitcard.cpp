// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/proposededitcard.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/diff/diffview.h"
#include "widgets/diff/editeddiff.h"
#include "widgets/pages/mismatches/claimwords.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace exhibit {

ProposedEditCard::ProposedEditCard(QWidget* parent)
    : Card(tr("Proposed edit"), parent), m_stack(new QStackedWidget), m_diff(new DiffView),
      m_editor(new QPlainTextEdit), m_edit(makeSmallButton(tr("Edit"), ButtonKind::Ghost, Icon::Edit)),
      m_copy(makeSmallButton(tr("Copy patch"), ButtonKind::Default, Icon::Copy)),
      m_reset(makeSmallButton(tr("As proposed"), ButtonKind::Ghost)),
      m_cancel(makeSmallButton(tr("Cancel"), ButtonKind::Default)),
      m_save(makeSmallButton(tr("Save"), ButtonKind::Primary, Icon::Check))
{
    for (QPushButton* button : {m_edit, m_copy, m_reset, m_cancel, m_save})
        addHeaderWidget(button);
    m_save->setToolTip(tr("Keep this text (Ctrl+Enter)"));
    m_cancel->setToolTip(tr("Leave the text as it was (Escape)"));
    m_reset->setToolTip(tr("Take the proposed text again"));
    m_diff->setAccessibleName(tr("Proposed edit as a unified diff"));
    m_editor->setObjectName(QStringLiteral("proposedTextEditor"));
    m_editor->setAccessibleName(tr("The lines that would stand in the document"));
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTextStyle(m_editor, TextStyle::Code);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_editor);
    setContent(m_stack);
    setEditing(false);
    connect(m_edit, &QPushButton::clicked, this, &ProposedEditCard::edit);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyAndTell(this, m_diff->diff(), tr("Copied the patch")); });
    connect(m_reset, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(typed()); });
    const auto leave = [this] {
        setEditing(false);
        Q_EMIT left();
    };
    connect(m_cancel, &QPushButton::clicked, this, leave);
    for (const auto& keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(keys, m_editor);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_editor);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, leave);
}

bool ProposedEditCard::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

QString ProposedEditCard::patch() const
{
    return m_diff->diff();
}

void ProposedEditCard::setClaim(const JudgedClaim* claim, const std::string& editedText)
{
    if (claim == m_claim && editedText == m_editedText && isEditing())
        return; // a decision or note of the same claim: the editor keeps what is typed
    m_claim = claim && !claim->proposedDiff.empty() ? claim : nullptr;
    m_editedText = editedText;
    setVisible(m_claim != nullptr);
    setEditing(false);
    if (!m_claim) {
        m_diff->clear();
        return;
    }
    setTitle(tr("Proposed %1 edit").arg(documentName(m_claim->claim.where)));
    showDiff(editedText);
}

void ProposedEditCard::showDiff(const std::string& editedText)
{
    const QString proposed = fromUtf8(m_claim->proposedDiff);
    m_diff->setDiff(editedText.empty() ? proposed : withReplacement(proposed, fromUtf8(editedText)));
    QString note = QStringLiteral("+%1 −%2").arg(m_diff->addedLines()).arg(m_diff->removedLines());
    if (!editedText.empty())
        note += QStringLiteral(" · ") + tr("edited");
    setNote(note);
}

void ProposedEditCard::setEditing(bool editing)
{
    m_stack->setCurrentWidget(editing ? static_cast<QWidget*>(m_editor) : m_diff);
    for (QPushButton* button : {m_edit, m_copy})
        button->setVisible(!editing);
    for (QPushButton* button : {m_cancel, m_save})
        button->setVisible(editing);
    m_reset->setVisible(editing || !m_editedText.empty());
}

void ProposedEditCard::edit()
{
    if (!m_claim)
        return;
    m_editor->setPlainText(fromUtf8(m_editedText.empty() ? m_claim->proposedText : m_editedText));
    setEditing(true);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ProposedEditCard::editAgain(const QString& text)
{
    if (!m_claim)
        return;
    m_editor->setPlainText(text);
    setEditing(true);
}

QString ProposedEditCard::typed() const
{
    const QString text = m_editor->toPlainText();
    return text.toStdString() == m_claim->proposedText ? QString() : text;
}

void ProposedEditCard::keep()
{
    if (!m_claim || !isEditing())
        return;
    const QString text = typed();
    setEditing(false);
    if (text.toStdString() != m_editedText)
        Q_EMIT edited(fromUtf8(m_claim->id), text);
}

void ProposedEditCard::save(const QString& text)
{
    setEditing(false);
    Q_EMIT left();
    Q_EMIT edited(fromUtf8(m_claim->id), text);
}

} // namespace exhibit
