// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/reviewaudit.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace exhibit {

class KeyButton;
class ToneLabel;

/// What the corrected copy does with the pointer shown: take the place that was found, keep it as written, unsure.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    /// `place`: where the words stand. Without a choice there is nothing to choose.
    void setChoice(std::optional<AuditChoice> choice, const QString& place = {}, const QString& why = {});
    /// Without one there is nothing to note.
    void setNote(const std::optional<QString>& note);
    QLineEdit* note() const { return m_note; }

Q_SIGNALS:
    void chosen(exhibit::AuditChoice choice);
    void noteEdited(const QString& note);

private:
    KeyButton* addButton(const QString& text, const char* key, AuditChoice choice);

    void showTake();

    QString m_place;
    QHBoxLayout* m_buttons = nullptr;
    QLineEdit* m_note;
    ToneLabel* m_state;
    KeyButton *m_unsure, *m_keep, *m_take;
};

} // namespace exhibit
