// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/auditmemory.h"

#include "models/domain/cancelflag.h"
#include "models/files/digest.h"
#include "models/loading/confinement/confinement.h"
#include "models/loading/confinement/packconfinement.h"
#include "models/loading/integrity/signaturecheck.h"
#include "models/loading/places/packplace.h"
#include "models/loading/rulefiles.h"
#include "models/loading/userfolders.h"
#include "models/report/packs/packsummarytext.h"
#include "models/store/indexstore.h"
#include "models/store/netstring.h"
#include "models/store/reviewstore.h"

#include <filesystem>

namespace exhibit {

namespace {

/// A program that was built again may judge otherwise.
std::string builtWhen()
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto time = std::filesystem::last_write_time(program, error).time_since_epoch().count();
    return std::to_string(time) + ' ' + std::to_string(std::filesystem::file_size(program, error));
}

} // namespace

AuditMemory::AuditMemory(const ReadOptions& reading, const QStringList& asked, bool isStored)
    : m_cacheDir(reading.cacheDir.empty() ? userCacheFolder() : reading.cacheDir), m_isStored(isStored)
{
    const ReviewStore store(reading.dataDir.empty() ? userDataFolder() : reading.dataDir);
    const Result<std::string> decided = store.stateOfDecisions();
    const Result<std::vector<GivenKey>> keys = givenKeys(reading);
    m_isUsed = static_cast<bool>(decided) && static_cast<bool>(keys) && reading.rules;
    if (!m_isUsed)
        return;
    for (const std::string& part :
         {std::string(EXHIBIT_VERSION), builtWhen(), reading.rules->rules->digest(), *decided})
        appendNetString(m_asked, part);
    for (const GivenKey& given : *keys)
        appendNetString(m_asked, given.name + ' ' + given.key.id());
    for (const QString& word : asked)
        appendNetString(m_asked, word.toStdString());
    const Result<std::vector<StoredPack>> packs =
        isStored ? store.packs() : Result<std::vector<StoredPack>>(std::vector<StoredPack>());
    if (!packs)
        return;
    for (const StoredPack& pack : *packs) {
        if (pack.rulesDigest == reading.rules->rules->digest() && pack.tool == EXHIBIT_VERSION)
            m_stored.emplace(pack.root, pack.digest);
    }
}

std::optional<std::string> AuditMemory::keyOf(const std::string& path, std::string& opened) const
{
    std::optional<std::string> found;
    // Archives are unpacked for it.
    runConfined(placesOfPack(path, m_cacheDir), [&] {
        const CancelFlag cancel;
        const Result<PackPlace> place = packPlace(path, m_cacheDir, cancel);
        const Result<PackScan> scan = place ? scanPack(*place, m_cacheDir, cancel) : Result<PackScan>(place.error());
        if (!scan)
            return;
        opened = place->opened;
        Sha256 key;
        key.add(m_asked);
        key.add(stampOf(scan->files));
        found = key.hex();
    });
    return found;
}

std::optional<AuditedPack> AuditMemory::find(const std::string& path) const
{
    std::string opened;
    const std::optional<std::string> key = m_isUsed ? keyOf(path, opened) : std::nullopt;
    const std::optional<std::string> text = key ? IndexStore(m_cacheDir, opened).textOf(*key) : std::nullopt;
    const std::vector<std::string> parts = text ? netStrings(*text) : std::vector<std::string>();
    std::optional<PackSummary> summary = parts.empty() ? std::nullopt : unpackedSummary(parts.front());
    if (!summary)
        return {};
    if (const auto stored = m_stored.find(opened);
        m_isStored && (stored == m_stored.end() || stored->second != summary->digest))
        return {};
    AuditedPack pack;
    pack.summary = std::move(*summary);
    pack.summary.path = path;
    for (std::size_t i = 1; i < parts.size(); ++i)
        pack.failures << QString::fromStdString(parts[i]);
    return pack;
}

void AuditMemory::keep(const std::string& path, const AuditedPack& pack) const
{
    std::string opened;
    const std::optional<std::string> key = m_isUsed ? keyOf(path, opened) : std::nullopt;
    if (!key || !pack.summary.isRead())
        return;
    std::string text;
    appendNetString(text, packedSummary(pack.summary));
    for (const QString& failure : pack.failures)
        appendNetString(text, failure.toStdString());
    IndexStore(m_cacheDir, opened).keepText(*key, text);
}

} // namespace exhibit
