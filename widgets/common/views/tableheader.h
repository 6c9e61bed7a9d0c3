// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace exhibit {

/// Table head: 28 high, sunken, muted labels, the sort arrow right behind the label.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    int widthFor(int column) const; ///< what the label needs, with arrow and padding

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    QSize sizeHint() const override;

private:
    Qt::Alignment alignmentOf(int column) const;
};

} // namespace exhibit
