// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"
#include "models/parsing/rules/rules.h"
#include "models/review/runs/namedruns.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A line of prose or of an executor's log that a wording of patterns.toml recognises.
struct ToldLine
{
    const Rule* rule = nullptr;
    std::string text; ///< of the line, repaired, without list mark and outer blanks
    SourceRef where;
    std::vector<int> runs; ///< indexes into Review::runs: named in the line, else by its list item, heading or file
    std::string heading;   ///< nearest heading above, without marks; of a heading: itself
    SourceRef headingAt;
    LineNumber sectionFirst, sectionLast; ///< from the nearest heading to the next, in the artifact
    LineNumber entryFirst, entryLast;     ///< the outermost list item around it; the line alone outside of lists
    bool isLog = false;                   ///< of a log, else of prose
};

/// All statements of the pack's prose and logs that one of the uses of patterns.toml recognises and its `.not` group
/// does not reject, by use and in the order of documents and lines. Text inside code fences is nobody's statement.
class ToldLines
{
public:
    /// Without rules there are none.
    ToldLines(const PackFacts& facts, const std::vector<Run>& runs, const Rules* rules);

    std::vector<const ToldLine*> of(std::string_view use) const;
    /// The same, only those that belong to `run`.
    std::vector<const ToldLine*> of(std::string_view use, int run) const;

private:
    std::vector<ToldLine> m_all;
};

} // namespace exhibit
