// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/entryindex.h"

#include "models/parsing/text/isotime.h"
#include "models/parsing/told/listedentries.h"

#include <algorithm>

namespace exhibit {

std::int64_t EntryList::datedBefore(std::int64_t moment) const
{
    const std::int64_t latest = moment - secondsPerDay;
    return std::count_if(entries.begin(), entries.end(), [latest](const auto& entry) {
        return entry.second.date && *entry.second.date->epochSeconds <= latest;
    });
}

EntryIndex::EntryIndex(const PackFacts& facts)
{
    for (const Document& document : facts.documents)
        addLists(document);
    for (auto& [prefix, lists] : m_lists) {
        std::stable_sort(lists.begin(), lists.end(),
                         [](const EntryList& a, const EntryList& b) { return a.entries.size() > b.entries.size(); });
    }
}

void EntryIndex::addLists(const Document& document)
{
    std::map<std::string, EntryList> lists;
    for (const ListedEntry& listed : document.text.entries) {
        EntryList& list = lists[listed.prefix];
        list.path = listed.where.path;
        list.member = listed.where.member;
        if (listed.isTotal) {
            list.total = listed.number;
            list.totalAt = listed.where;
            continue;
        }
        const std::optional<Stamp> date = listed.date.epochSeconds ? std::optional(listed.date) : std::nullopt;
        const auto [entry, isNew] = list.entries.try_emplace(listed.number, EntryList::Entry{date, listed.where});
        std::optional<Stamp>& known = entry->second.date;
        if (!isNew && date && (!known || *date->epochSeconds < *known->epochSeconds))
            known = date;
    }
    for (auto& [prefix, list] : lists)
        m_lists[prefix].push_back(std::move(list));
}

std::vector<const EntryList*> EntryIndex::listsOf(std::string_view noun) const
{
    constexpr std::size_t shortestAbbreviation = 3;
    const std::string wanted = upperSingular(noun);
    std::vector<const EntryList*> found;
    for (const auto& [prefix, lists] : m_lists) {
        const bool abbreviated = prefix.size() >= shortestAbbreviation && wanted.rfind(prefix, 0) == 0;
        if (prefix != wanted && !abbreviated)
            continue;
        for (const EntryList& list : lists)
            found.push_back(&list);
    }
    return found;
}

std::vector<const EntryList*> EntryIndex::listsWithPrefix(const std::string& prefix) const
{
    std::vector<const EntryList*> found;
    if (const auto lists = m_lists.find(prefix); lists != m_lists.end()) {
        for (const EntryList& list : lists->second)
            found.push_back(&list);
    }
    return found;
}

} // namespace exhibit
