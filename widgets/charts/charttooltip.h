// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace exhibit {

/// What a chart says about one mark.
struct ChartTip
{
    QString title;
    QString line;    ///< second line
    QString detail;  ///< third line, muted
    QString pointer; ///< mono, accent
};

/// The box beside a hovered or focused mark. Lies over its chart and takes no mouse.
class ChartTooltip : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTooltip(QWidget* chart);

    /// Beside `mark`, inside the chart.
    void showFor(const ChartTip& tip, const QRectF& mark);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize neededSize() const;

    ChartTip m_tip;
};

} // namespace exhibit
