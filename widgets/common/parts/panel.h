// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exhibit {

/// The plain ground of lists and side panes: the theme's panel colour, to the edges.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace exhibit
