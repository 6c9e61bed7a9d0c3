// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/packreader.h"

#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace exhibit {

/// Collects what a reading tells, until the GUI thread comes for it. Any thread.
class LoadInbox : public ReadListener
{
public:
    struct Finished
    {
        ArtifactKind kind = ArtifactKind::Unknown;
        Message note;
        int problems = 0;
    };

    struct Batch
    {
        std::optional<std::vector<ScannedFile>> files;
        std::map<std::size_t, std::uint64_t> progress; ///< the last value of each file
        std::map<std::size_t, Finished> finished;
        std::vector<Witness> runs; ///< without outcomes
        std::vector<Problem> problems;
    };

    /// What came since the last call.
    Batch take();

    void scanned(const std::vector<ScannedFile>& files) override;
    void fileProgress(std::size_t file, std::uint64_t bytesDone) override;
    void fileFinished(std::size_t file, const Artifact& artifact, const Message& note) override;
    void runFound(const Witness& witness) override;
    void problemFound(const Problem& problem) override;

private:
    std::mutex m_mutex;
    Batch m_batch;
};

} // namespace exhibit
