// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/rowlist.h"

#include <QDateTime>

namespace exhibit {

struct RecentPack
{
    QString name;
    QString path; ///< absolute; its identity
    QDateTime lastOpened;
    QString summary; ///< e.g. `6 runs, 8 mismatches`

    friend bool operator==(const RecentPack&, const RecentPack&) = default;
};

/// Packs opened before, newest first: `pack` in front, each once, no more than are of use.
std::vector<RecentPack> withRecent(std::vector<RecentPack> packs, const RecentPack& pack);
std::vector<ListRow> recentPackRows(const std::vector<RecentPack>& packs);

} // namespace exhibit
