// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "widgets/common/parts/messagestrip.h"

#include <memory>

namespace exhibit {

/// Says how many kept decisions stand at no statement any more, and lists them on a click; hidden if there are none.
class LostDecisions : public MessageStrip
{
    Q_OBJECT

public:
    explicit LostDecisions(QWidget* parent = nullptr);

    /// Null: nothing was decided.
    void setDecisions(const std::shared_ptr<const DecisionSet>& decisions);

private:
    void showList();

    std::shared_ptr<const DecisionSet> m_decisions;
};

} // namespace exhibit
