// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/files/packscanner.h"
#include "models/loading/readoptions.h"

namespace exhibit {

/// Hears what a reading finds, as it finds it. All calls come one at a time, but from several threads.
class ReadListener
{
public:
    virtual ~ReadListener() = default;
    /// Names and sizes of all files, sorted by path; `file` below is an index into them.
    virtual void scanned(const std::vector<ScannedFile>&) {}
    /// The kind of a file is known; its content is not read yet.
    virtual void fileIdentified(std::size_t /*file*/, ArtifactKind) {}
    virtual void fileProgress(std::size_t /*file*/, std::uint64_t /*bytesDone*/) {}
    /// `note` says in a few words what was found, e.g. `loading.note.runs`; may be empty.
    virtual void fileFinished(std::size_t /*file*/, const Artifact&, const Message& /*note*/) {}
    /// Counts and state of a run as one source states them. Test ids inside are not those of the final dictionary.
    virtual void runFound(const Witness&) {}
    virtual void problemFound(const Problem&) {}
    /// What a person kept about this pack (decisions, the chosen baseline) exists and is not in the review.
    virtual void keptNotRead(const Error&) {}
};

/// Reads what stands in the folder, archive or file `root` (packplace.h), from its index if that is still valid, else
/// from the files. Blocking; starts its own worker threads and ends them before it returns. Errors: NotFound,
/// NotReadable, NotAPack, NotSupported (an archive), InvalidArgument (rules), Cancelled.
Result<std::shared_ptr<const PackFacts>> readFacts(const std::string& root, const ReadOptions& options,
                                                   const CancelFlag& cancel, ReadListener* listener = nullptr,
                                                   ReadStats* stats = nullptr);

/// readFacts and the review of it. InvalidArgument as well when `options.baseline` names no run of the pack.
Result<PackSnapshot> readPack(const std::string& root, const ReadOptions& options, const CancelFlag& cancel,
                              ReadListener* listener = nullptr, ReadStats* stats = nullptr);

/// The same facts reviewed against another baseline.
Result<PackSnapshot> reviewAgain(std::shared_ptr<const PackFacts> facts, const ReadOptions& options,
                                 const std::function<bool(double)>& goOn = {});

} // namespace exhibit
