// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace exhibit {

/// Which pattern occurs in which run: a filled square where it does, an outlined check where it occurred before and no
/// longer does. With more runs than fit, the first ones are shown and the rest is told.
class PatternMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit PatternMatrix(QWidget* parent = nullptr);

    void setPatterns(const PackSnapshot& snapshot, std::vector<const Finding*> patterns);
    void setCurrent(int pattern); ///< -1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void patternClicked(int pattern);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Cell { Absent, Present, Fixed };

    int shownRuns() const;
    int patternAt(const QPoint& point) const;
    int runAt(const QPoint& point) const;
    QRect cellRect(int pattern, int run) const;
    int headHeight() const;
    int rowHeight() const;

    QStringList m_names, m_titles;
    std::vector<std::vector<Cell>> m_cells; ///< by pattern, then run
    int m_current = -1;
};

} // namespace exhibit
