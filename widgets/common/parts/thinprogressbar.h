// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/theme.h"

#include <QWidget>

namespace exhibit {

/// A bar of 6 px without text: share of a whole, 0 to 1.
class ThinProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThinProgressBar(QWidget* parent = nullptr);

    double value() const { return m_value; }
    void setValue(double share);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace exhibit
