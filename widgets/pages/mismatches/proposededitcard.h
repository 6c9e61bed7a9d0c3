// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "widgets/common/parts/card.h"

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace exhibit {

class DiffView;

/// The proposed edit of a claim's lines as a unified diff, which can be copied and, as text, be changed.
class ProposedEditCard : public Card
{
    Q_OBJECT

public:
    explicit ProposedEditCard(QWidget* parent = nullptr);

    /// `editedText`: the reviewer's own, empty: as proposed. Leaves the editor if another claim is shown. Hides the
    /// card for a claim without a proposal.
    void setClaim(const JudgedClaim* claim, const std::string& editedText);
    bool isEditing() const;
    void edit();
    void editAgain(const QString& text); ///< it could not be kept
    QString patch() const;               ///< as shown

    /// Keeps what is typed, as Save does: whoever goes elsewhere or quits did not take it back.
    void keep();

Q_SIGNALS:
    /// Of the claim of this id; empty: as proposed.
    void edited(const QString& id, const QString& text);
    void left(); ///< the editor was closed; the list should have the focus again

private:
    QString typed() const; ///< empty: as proposed
    void showDiff(const std::string& editedText);
    void setEditing(bool editing);
    void save(const QString& text);

    const JudgedClaim* m_claim = nullptr;
    std::string m_editedText;
    QStackedWidget* m_stack;
    DiffView* m_diff;
    QPlainTextEdit* m_editor;
    QPushButton *m_edit, *m_copy, *m_reset, *m_cancel, *m_save;
};

} // namespace exhibit
