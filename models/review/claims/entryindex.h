// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The numbered entries that one document lists in headings and table rows: `BUILD-137`, `ADR-12`. Never empty.
struct EntryList
{
    struct Entry
    {
        std::optional<Stamp> date; ///< on its line, the earliest
        SourceRef where;           ///< the first line that lists it
    };
    std::string path, member; ///< of the document
    std::map<std::int64_t, Entry> entries;
    std::optional<std::int64_t> total; ///< as the document states it (`Total_Builds: 137`)
    SourceRef totalAt;

    const std::string& document() const { return member.empty() ? path : member; }
    std::int64_t largest() const { return entries.empty() ? 0 : entries.rbegin()->first; }
    const SourceRef& highest() const { return entries.rbegin()->second.where; }
    /// Entries dated at least a day before `moment`.
    std::int64_t datedBefore(std::int64_t moment) const;
};

/// Lists of numbered entries of all prose documents, by prefix.
class EntryIndex
{
public:
    explicit EntryIndex(const PackFacts& facts);

    /// Lists whose prefix is what `noun` counts: `builds` -> BUILD, `decisions` -> DEC; largest first.
    std::vector<const EntryList*> listsOf(std::string_view noun) const;
    /// Lists with exactly this prefix.
    std::vector<const EntryList*> listsWithPrefix(const std::string& prefix) const;

private:
    void addLists(const Document& document);

    std::map<std::string, std::vector<EntryList>, std::less<>> m_lists;
};

} // namespace exhibit
