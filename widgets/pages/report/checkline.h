// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/controls/tonelabel.h"

namespace exhibit {

/// A line of a list of checks: what its tone says stands before it as a shape, too. Empty, it takes no room.
class CheckLine : public ToneLabel
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace exhibit
