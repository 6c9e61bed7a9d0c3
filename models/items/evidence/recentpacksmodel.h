// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/tablemodel.h"

#include <QDateTime>

#include <vector>

namespace exhibit {

struct RecentPack
{
    QString name;
    QString path; ///< absolute; its identity
    QDateTime lastOpened;
    QString summary; ///< e.g. `6 runs, 8 mismatches`

    friend bool operator==(const RecentPack&, const RecentPack&) = default;
};

/// Packs opened before, newest first. The application loads and stores the list.
class RecentPacksModel : public TableModel
{
    Q_OBJECT

public:
    static constexpr int maxPacks = 12;

    using TableModel::TableModel;

    void setPacks(std::vector<RecentPack> packs);
    void add(const RecentPack& pack); ///< moves a known path to the front
    void remove(int row);
    const std::vector<RecentPack>& packs() const { return m_packs; }

private:
    int rows() const override { return static_cast<int>(m_packs.size()); }
    int columns() const override { return 1; }
    QVariant cell(int row, int column, int role) const override;

    std::vector<RecentPack> m_packs;
};

} // namespace exhibit
