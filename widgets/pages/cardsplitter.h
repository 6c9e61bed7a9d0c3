// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/controls/splitter.h"

namespace exhibit {

/// A splitter between cards: the gap of 12 is its handle, without a line until it is hovered or has the focus.
class CardSplitter : public Splitter
{
    Q_OBJECT

public:
    CardSplitter(Qt::Orientation orientation, const QString& objectName, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace exhibit
