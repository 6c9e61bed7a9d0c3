// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/run.h"
#include "models/parsing/rules/executorqueue.h"
#include "models/parsing/rules/rulefile.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// A table of a database: which column holds which field of a record.
struct ExecutorTable
{
    std::string table;                                        ///< empty: the executor keeps none
    std::vector<std::pair<std::string, std::string>> columns; ///< field, column; in the order of a row's quote

    /// The column of a field; empty if the table has none for it.
    std::string_view columnOf(std::string_view field) const;
};

/// What is known of one program that runs agents: `[executor]` of a rule file. It says how its records look; whether
/// a pack holds any of them is found out from the pack.
struct ExecutorProfile
{
    std::string id, name;
    // Folders and files of its runs
    std::string root;                    ///< folder that holds the folders of runs
    std::string groups;                  ///< folder between a project and its runs: `<project>/<groups>/<family>/<run>`
    std::string output;                  ///< folder of a run that holds what its tests printed
    std::string records;                 ///< folder of a run that holds its own records
    std::string outputPrefix;            ///< names of files in `output` start so, then comes the phase
    std::vector<std::string> runFolders; ///< folders inside of a run's folder: never a run's name
    std::vector<std::string> bundleNames; ///< files that it puts others together in
    // Model calls
    ExecutorTable events, escalations;
    // Its queue
    ExecutorTable phases;
    ExecutorQueue queue;
    std::string triggerName;    ///< what it calls the level from which it acts
    double triggerPercent = 95; ///< use of the ceiling from which it acts
};

/// All profiles. Immutable once loaded; may be shared between threads.
class Executors
{
public:
    /// The `[executor]` tables. A profile of a later file replaces one with the same id.
    static Result<Executors> load(const std::vector<RuleFile>& files);

    const std::vector<ExecutorProfile>& profiles() const { return m_profiles; }

    /// Run and phase that the folders of a path name: below the root folder of a profile, or, without it, a file of
    /// the output folder of a run. Either slash. Files of a run's folder that are no output give the run and no phase.
    std::optional<RunKey> runOfPath(std::string_view path) const;
    /// The run of a path that a record names: its own, or the one whose folder of records it stands in.
    std::string runOfRecord(std::string_view path) const;

private:
    std::vector<ExecutorProfile> m_profiles;
};

/// Whether the folders of a path are laid out by the profile, i.e. its root is one of them.
bool hasLayout(const ExecutorProfile& profile, std::string_view path);

} // namespace exhibit
