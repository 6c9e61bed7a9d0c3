// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/parts/card.h"

namespace exhibit {

class ListView;
class Messages;
class RowList;

/// What the policy says of the whole work, and why: every reason with its place and with what would change it.
class DecisionCard : public Card
{
    Q_OBJECT

public:
    explicit DecisionCard(QWidget* parent = nullptr);

    /// Hidden where no policy decides.
    void setDecision(const PackSnapshot& snapshot, const ReviewDecision& decision, const Messages& messages);

Q_SIGNALS:
    void currentChanged(const QList<exhibit::SourceRef>& pointers);
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all);

private:
    void open(const QModelIndex& index);

    RowList* m_rows;
    ListView* m_list;
};

} // namespace exhibit
