// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/patterns/patterncontext.h"

#include <string>
#include <vector>

namespace exhibit {

/// Weighs why modules were missing when tests were collected: never delivered, on no path, or not installed.
class ImportEvidence
{
public:
    /// `missing`: dotted names, each once. `errors` of all runs in question.
    ImportEvidence(const PatternContext& context, std::vector<int> runs, std::vector<std::string> missing,
                   std::vector<const CollectionError*> errors);

    /// The most likely first. None if nothing is missing by name.
    std::vector<Hypothesis> hypotheses() const;
    std::vector<Message> proposedFixes() const;
    std::vector<Message> wouldSettle() const;

private:
    Hypothesis neverDelivered() const;
    Hypothesis wrongPath() const;
    Hypothesis notInstalled() const;
    Message listedWithout() const; ///< a listing shows the folder and no file of the missing modules
    void lookForFiles();
    void lookAtTestModules();

    const PatternContext& m_context;
    std::vector<int> m_runs;
    std::vector<std::string> m_missing;
    std::vector<const CollectionError*> m_errors;
    std::vector<SourceRef> m_foundAt;                      ///< places that show the file of a missing module
    std::size_t m_found = 0;                               ///< missing modules whose file is known elsewhere
    std::vector<SourceRef> m_missingAt;                    ///< folders that a listing shows without the file
    std::size_t m_shownMissing = 0;                        ///< missing modules that no file is listed of
    std::string m_missingIn;                               ///< one of these folders
    bool m_hasFileLists = false;                           ///< a coverage table or changed files to look in
    std::vector<std::string> m_newModules, m_knownModules; ///< test modules that other runs do not or do have
    std::vector<SourceRef> m_knownAt;
};

} // namespace exhibit
