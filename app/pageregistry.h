// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/look/icons.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace exhibit {

class EvidenceFiles;
class Page;
struct PageContext;

/// What the rail shows at the right end of an entry.
struct RailCount
{
    std::optional<qint64> count = {};
    Tone tone = Tone::Muted;
};

/// One page of the window: all that frame, menus, rail and command line know of it. A new page is a row in
/// pageRegistry() and its own files.
struct PageEntry
{
    QString id; ///< as in `exhibit shot --page`, locations and settings
    QString label;
    Icon icon = Icon::None;
    Qt::Key key = Qt::Key_unknown; ///< with modifiers; none: the page is reached by what happens, not from the rail
    Page* (*make)(const PageContext& context, EvidenceFiles* files) = nullptr;
    RailCount (*count)(const PackSnapshot& snapshot) = nullptr; ///< null: no count
    Qt::KeyboardModifiers modifiers = Qt::ControlModifier;      ///< of the key
    bool isOnlyWithCount = false; ///< the rail names it only where there is something for it
    bool startsGroup = false;     ///< under a hairline in the rail

    bool isInRail() const { return key != Qt::Key_unknown; }
};

/// All pages, those of the rail in its order.
std::vector<PageEntry> pageRegistry();
QStringList pageIds();

} // namespace exhibit
