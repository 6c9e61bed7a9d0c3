// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/parts/card.h"

class QLineEdit;

namespace exhibit {

class ListView;
class Messages;
class RowList;
class SegmentedControl;

/// What the policy says of the whole work, and why: every reason with its place and with what would change it. Below it
/// what a person says of the work.
class DecisionCard : public Card
{
    Q_OBJECT

public:
    explicit DecisionCard(QWidget* parent = nullptr);

    /// Hidden where no policy decides.
    void setDecision(const PackSnapshot& snapshot, const ReviewDecision& decision, const Messages& messages);
    /// The reviewer's own; words that are being written stay.
    void setOwnDecision(const Decision& decision);
    /// Nothing can be decided without a place to keep it.
    void setCanDecide(bool canDecide);
    /// In a low window fewer reasons are in sight at once, so that the figures below are.
    void setCompact(bool compact);

Q_SIGNALS:
    void currentChanged(const QList<exhibit::SourceRef>& pointers);
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all);
    void workDecided(exhibit::DecisionState state, const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeOwn();
    void open(const QModelIndex& index);
    void tellOwn();
    void fit();

    RowList* m_rows;
    ListView* m_list;
    SegmentedControl* m_choice = nullptr;
    QLineEdit* m_reason = nullptr;
    QWidget* m_own; ///< holds the two above
    bool m_compact = false;
};

} // namespace exhibit
