// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tests/testmatrix.h"

#include <QWidget>

#include <vector>

namespace exhibit {

/// Shapes of the test matrix and what they mean, on one line.
class TestLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TestLegend(QWidget* parent = nullptr);

    void setCells(std::vector<OutcomeCell> cells); ///< those that occur

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<OutcomeCell> m_cells;
};

} // namespace exhibit
