// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/loadinbox.h"

namespace exhibit {

namespace {

/// Counts and places of a run; its tests and failures may be many and are of no use before the pack is open.
Witness summaryOf(const Witness& witness)
{
    Witness summary;
    summary.kind = witness.kind;
    summary.key = witness.key;
    summary.state = witness.state;
    summary.exitCode = witness.exitCode;
    summary.exitCodeDerived = witness.exitCodeDerived;
    summary.counts = witness.counts;
    summary.durationSeconds = witness.durationSeconds;
    summary.createdEpoch = witness.createdEpoch;
    summary.where = witness.where;
    summary.summary = witness.summary;
    summary.collectedAt = witness.collectedAt;
    summary.reportPath = witness.reportPath;
    summary.reportLine = witness.reportLine;
    summary.statedState = witness.statedState;
    summary.session = witness.session;
    return summary;
}

} // namespace

LoadInbox::Batch LoadInbox::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_batch, {});
}

void LoadInbox::scanned(const std::vector<ScannedFile>& files)
{
    const std::lock_guard lock(m_mutex);
    m_batch.files = files;
}

void LoadInbox::fileProgress(std::size_t file, std::uint64_t bytesDone)
{
    const std::lock_guard lock(m_mutex);
    m_batch.progress[file] = bytesDone;
}

void LoadInbox::fileFinished(std::size_t file, const Artifact& artifact, const Message& note)
{
    const std::lock_guard lock(m_mutex);
    m_batch.progress.erase(file);
    m_batch.finished[file] = Finished{artifact.kind, note, static_cast<int>(artifact.problems.size())};
}

void LoadInbox::runFound(const Witness& witness)
{
    Witness summary = summaryOf(witness);
    const std::lock_guard lock(m_mutex);
    m_batch.runs.push_back(std::move(summary));
}

void LoadInbox::problemFound(const Problem& problem)
{
    const std::lock_guard lock(m_mutex);
    m_batch.problems.push_back(problem);
}

} // namespace exhibit
