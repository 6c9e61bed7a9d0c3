// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/run.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// One text of a tracker file about a test or a collector that was broken at the baseline.
struct BaselineSignature
{
    std::string nodeId;        ///< a node id, or a module that was not collected
    std::string text;          ///< as written, may be cut: the tracker keeps 200 characters
    bool isCollection = false; ///< the text starts with `COLLECT:`
    SourceRef where;

    friend bool operator==(const BaselineSignature&, const BaselineSignature&) = default;
};

/// A tracker's baseline file: what was broken at a commit before any work was done.
/// Node ids are plain text with '/' and need not be in the pack's dictionary.
struct BaselineFile
{
    std::string commit;                 ///< `commit_sha`, as written; may be empty
    RunKey key;                         ///< `run_id`, else the run that the file's path names; may be empty
    std::string timestamp;              ///< as written
    std::optional<double> createdEpoch; ///< UTC seconds; a time without zone is UTC by the tracker's rule
    std::optional<std::int64_t> total, passing, failing, errors, skipped;
    std::vector<std::string> failingTestIds;   ///< sorted, each once: failed or error
    std::vector<BaselineSignature> signatures; ///< in the order of the file
    SourceRef where;                           ///< the line of `failing_test_ids`
    DocumentAddress document;
};

} // namespace exhibit
