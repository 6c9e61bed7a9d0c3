// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/storedreview.h"
#include "models/loading/readoptions.h"
#include "models/report/packs/packsummary.h"

#include <QStringList>

#include <map>
#include <optional>
#include <string>

namespace exhibit {

/// A pack that was audited, as it goes into the list.
struct AuditedPack
{
    PackSummary summary;
    QStringList failures; ///< conditions that hold
};

/// The rows of packs that are as they were when they were audited last: files, rules, decisions and what was asked for.
/// They stand beside the indexes and are read instead of them. Any thread.
class AuditMemory
{
public:
    /// `asked`: all beside the pack that a row depends on. `isStored`: a row counts only where the store has the review
    /// as well.
    AuditMemory(const ReadOptions& reading, const QStringList& asked, bool isStored);

    std::optional<AuditedPack> find(const std::string& path) const;
    void keep(const std::string& path, const AuditedPack& pack) const;

private:
    std::optional<std::string> keyOf(const std::string& path, std::string& opened) const;

    std::string m_cacheDir;
    std::string m_asked;
    bool m_isUsed = true; ///< it is known what was decided
    bool m_isStored;
    std::map<std::string, std::string> m_stored; ///< digests of kept reviews by their place
};

} // namespace exhibit
