// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QWidget>

namespace exhibit {

/// An icon in a tone, kept over changes of theme and text size. Decoration: what it means stands beside it in words.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, Tone tone, int designPixels, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_size;
};

} // namespace exhibit
