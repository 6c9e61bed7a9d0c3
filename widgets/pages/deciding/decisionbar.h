// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace exhibit {

class ToneLabel;

/// What a reviewer says of the selected items: note, needs evidence, dismiss (with a reason), accept. Knows no items:
/// the page applies what it is told.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);

    /// The decision of the current item; `selected` items will be decided at once. Ends the question for a reason.
    void setDecision(const Decision& decision, int selected);
    /// What other reviewers say otherwise, a row each with how to settle it; none: they are of one mind.
    void setOthers(const Decision& decision, const std::vector<Decision>& others);
    void editNote();  ///< the note takes the focus
    void askReason(); ///< why the selected are dismissed: the bar turns into that question
    bool isAskingReason() const;
    /// Tells a note that was typed and not yet kept.
    void flushNote();
    void leaveNote(); ///< the same before another item is shown; what could not be kept is given up

Q_SIGNALS:
    void decided(exhibit::DecisionState state, const QString& reason);
    void noteEdited(const QString& note);
    void ownKept(const QString& against); ///< the decision shall stand, against what this reviewer says
    void otherTaken(const QString& by);   ///< what this reviewer says shall take its place
    void left();                          ///< the list should have the focus again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDecisions();
    QWidget* makeReasons();
    QWidget* makeOther(const Decision& decision, const Decision& other);
    void showReasons(bool shows);
    void fit();
    void dismiss(const QString& reason);
    void endReason();

    QWidget *m_decisions = nullptr, *m_reasons = nullptr; ///< one of them is shown
    QWidget* m_others = nullptr;                          ///< above them; null: nobody says otherwise
    QLineEdit* m_note = nullptr;
    QLineEdit* m_reason = nullptr;
    ToneLabel* m_question = nullptr;
    QString m_kept;    ///< the note as the page knows it
    QTimer m_saveSoon; ///< while a note is written
    int m_selected = 1;
};

} // namespace exhibit
