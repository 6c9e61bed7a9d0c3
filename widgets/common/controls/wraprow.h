// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace exhibit {

/// A row that fills its width and goes on below where its parts do not fit beside each other: of tiles of one width,
/// of cards, of a field and its buttons. Parts without stretch keep the width they ask for.
class WrapRow : public QLayout
{
    Q_OBJECT

public:
    explicit WrapRow(QWidget* parent, int gap = 0, int rowGap = 0);
    ~WrapRow() override;

    void add(QWidget* widget, int stretch = 0);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Part
    {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
    };
    struct Cell
    {
        QLayoutItem* item;
        int width;
        int stretch;
    };
    using Row = std::vector<Cell>;

    std::vector<Row> rowsFor(int width) const;
    std::vector<Row> evenRows(const Row& shown, int width) const;
    void spread(Row& row, int width) const;
    int leastOf(const Row& row) const;
    static bool isFieldWithButtons(const Row& cells);
    static int heightOf(const Row& row);

    std::vector<Part> m_parts;
    int m_gap, m_rowGap;
};

} // namespace exhibit
