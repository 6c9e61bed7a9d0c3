// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Tells which runs a text names: the one rule for claims, told lines, recorded outcomes and commits. A name stands as
/// a whole: letters, digits and `-`, `_`, `.`, `#` inside belong to it, so `fix-v1` is named neither by `fix-v12` nor
/// by `prefix-v1`. The longest name at a place counts, and every place does. A name has to look like one, as prose is
/// full of words such as `main`. A phase names its run if no other run has such a phase; a folder those whose logs lie
/// in it, if not all do.
class NamedRuns
{
public:
    explicit NamedRuns(const std::vector<Run>& runs);
    /// Indexes into the runs, ascending.
    std::vector<int> namedIn(std::string_view text) const;

private:
    void addFolders(const std::vector<Run>& runs);
    void takeWord(std::string_view word, std::vector<int>& found) const;
    bool takeName(std::string_view name, std::vector<int>& found) const;

    std::unordered_map<std::string, std::vector<int>> m_byName;
    std::vector<std::string> m_loose; ///< names that hold what no word does, e.g. a blank; longest first
};

} // namespace exhibit
