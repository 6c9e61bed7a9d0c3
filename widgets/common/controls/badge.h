// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/looks.h"

#include <QWidget>

namespace exhibit {

/// A verdict, state or kind: icon and word on a pale fill, 20 high. `Outlined` is the neutral form ("Policy").
class Badge : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Filled, Outlined, Pill };

    explicit Badge(const Look& look = Look(), QWidget* parent = nullptr);
    explicit Badge(const QString& word, Shape shape, QWidget* parent = nullptr);

    void setLook(const Look& look);
    const Look& look() const { return m_look; }
    void setShape(Shape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Also for delegates: the size of a badge and its painting at `rect` (cut to it).
    static QSize sizeFor(const Look& look, Shape shape);
    static void paint(QPainter* painter, const QRect& rect, const Look& look, Shape shape, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    Shape m_shape = Shape::Filled;
};

} // namespace exhibit
