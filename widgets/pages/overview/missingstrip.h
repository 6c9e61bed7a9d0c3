// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/parts/messagestrip.h"

namespace exhibit {

/// What the pack names and does not hold, in a line: a person who decides sees it before the figures are believed.
/// Hidden where nothing is missing.
class MissingStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit MissingStrip(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);

Q_SIGNALS:
    void listRequested();
};

} // namespace exhibit
