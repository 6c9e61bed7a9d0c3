// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exhibit {

/// The accent frame over the window while a pack is dragged onto it.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace exhibit
