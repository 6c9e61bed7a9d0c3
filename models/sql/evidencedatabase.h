// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/sql/connection.h"

#include <cstdint>
#include <memory>
#include <string>

namespace exhibit {

/// A database of a pack, so that connections of several threads read the same state of it. Where a write-ahead log
/// stands beside it, the two are copied to a private folder of the user and merged there; else it is read where it is.
/// The pack is never touched. Immutable; any thread.
class EvidenceDatabase
{
public:
    enum class Journal {
        None,
        Merged,   ///< a write-ahead log, read in the copy
        Unmerged, ///< one that could not be copied: what only it holds is not seen
        Rollback, ///< a change that was left half done; it is not taken back, because its journal may name other files
    };

    /// Errors: NotReadable, Cancelled, or Database as Connection::open().
    static Result<std::shared_ptr<const EvidenceDatabase>> prepare(const std::string& path, const CancelFlag& cancel);
    EvidenceDatabase(const EvidenceDatabase&) = delete;
    EvidenceDatabase& operator=(const EvidenceDatabase&) = delete;
    ~EvidenceDatabase();

    Result<std::unique_ptr<Connection>> open() const;
    bool isCopy() const { return !m_folder.empty(); }
    Journal journal() const { return m_journal; }
    std::int64_t journalBytes() const { return m_journalBytes; }
    bool isWriteAhead() const { return m_isWriteAhead; } ///< says the header, whether a log is there or not

private:
    explicit EvidenceDatabase(std::string path) : m_path(std::move(path)) {}
    bool copy(const CancelFlag& cancel);

    std::string m_path;   ///< in the pack
    std::string m_folder; ///< of the copy; empty: none
    Journal m_journal = Journal::None;
    std::int64_t m_journalBytes = 0;
    bool m_isWriteAhead = false;
};

} // namespace exhibit
