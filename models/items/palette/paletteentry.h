// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "models/items/palette/lettermatch.h"
#include "models/report/tables/cellvalues.h"

#include <QString>

namespace exhibit {

/// In the order in which they are listed.
enum class PaletteGroup { Place, GoTo, Runs, Tests, Claims, Commands, Text };

/// Something that the palette finds, and where choosing it leads: to a page, to lines, or to a command.
struct PaletteEntry
{
    PaletteGroup group = PaletteGroup::GoTo;
    QString text;
    QString detail = {};   ///< muted behind the text; is not searched
    QString trailing = {}; ///< at the right end: a key, a count, a pointer
    Meaning meaning = {};
    QString page = {}; ///< id of the page that shows it; of a page itself its own
    QString location = {};
    SourceRef place = {}; ///< shown beside the list, and opened where there is no page
    int command = -1;     ///< of the list that the window gave
};

struct PaletteHit
{
    PaletteEntry entry;
    LetterMatch match;
};

/// What was found of one group, best first.
struct PaletteHits
{
    PaletteGroup group = PaletteGroup::GoTo;
    std::vector<PaletteHit> shown;
    qint64 total = 0;
};

} // namespace exhibit
