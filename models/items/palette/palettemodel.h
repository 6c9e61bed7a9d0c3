// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/palette/paletteentry.h"

#include <QAbstractListModel>

namespace exhibit {

/// What the palette found, a row each, below a row for its group. GroupRole tells them apart; MatchesRole has the
/// letters, SecondLineRole the detail, TrailingRole what stands at the right end (of a group `3 of 23`), KindRole the
/// PaletteGroup. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setHits(std::vector<PaletteHits> groups);
    const PaletteEntry* entryAt(int row) const; ///< null for a group
    int firstEntry() const;                     ///< row; -1 without one
    /// The first entry of the next (+1) or previous (-1) group, going round; -1 without one.
    int entryOfNextGroup(int row, int direction) const;
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        std::size_t group = 0;
        int hit = -1; ///< -1: the group itself
    };

    QVariant groupData(const PaletteHits& group, int role) const;

    std::vector<PaletteHits> m_groups;
    std::vector<Row> m_rows;
    qint64 m_total = 0;
};

} // namespace exhibit
