// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/parts/navigationrail.h"

#include <QHash>

#include <optional>
#include <vector>

class QMenu;

namespace exhibit {

struct PackSnapshot;
struct PageEntry;

/// The rail with the pages of the registry and what they count.
class PageRail : public NavigationRail
{
    Q_OBJECT

public:
    explicit PageRail(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot); ///< null: no pack, nothing can be gone to
    /// What no pack tells: how many the page itself has opened. Kept until it changes.
    void setPageCount(const QString& id, qint64 count);
    void fillMenu(QMenu* menu);                 ///< with the keys of the pages
    void setLoading(qint64 files, qint64 runs); ///< found so far

Q_SIGNALS:
    void pageChosen(const QString& id); ///< by key or menu: whoever does so goes on in the page

private:
    const std::vector<PageEntry>& m_entries;
    QHash<QString, std::optional<qint64>> m_pageCounts;
};

} // namespace exhibit
