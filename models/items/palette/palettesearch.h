// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/palette/paletteentry.h"
#include "models/report/messages.h"

#include <optional>
#include <vector>

namespace exhibit {

/// Searches pages, runs, tests, claims, findings, files and commands by their letters. A prefix narrows to one group:
/// `#` runs, `@` tests, `!` claims and findings, `>` commands, `:` lines, `/` text of all files. A pointer in any
/// spelling is found as the place it names. Immutable once made; `messages` must outlive it.
class PaletteSearch
{
public:
    /// `own`: pages and commands of the window.
    PaletteSearch(const PackSnapshot& snapshot, std::vector<PaletteEntry> own, const Messages& messages);

    /// Groups with at least one hit, at most `mostShown` hits of each.
    std::vector<PaletteHits> find(const QString& typed, int mostShown) const;

    /// What has exactly this name: a pointer in any spelling, a file, a run (`RUN` or `RUN/PHASE`), the id of a claim
    /// or finding, a page.
    std::optional<PaletteEntry> named(const QString& name) const;

    static QChar prefixOf(PaletteGroup group); ///< null: it has none
    static std::optional<PaletteGroup> groupOf(QChar prefix);

private:
    void addRuns();
    void addClaims(const Messages& messages);
    void addFiles();
    void findTests(const QString& letters, PaletteHits& hits, int mostShown) const;
    std::optional<SourceRef> placeOf(const QString& typed) const;

    PackSnapshot m_snapshot;
    std::vector<PaletteEntry> m_entries;
    std::vector<std::string> m_bytes; ///< texts of the entries
};

} // namespace exhibit
