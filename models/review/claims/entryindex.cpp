// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/entryindex.h"

#include "models/parsing/claims/stamps.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr int linesAtOnce = 4096;
constexpr std::size_t headOfLine = 160;  ///< an entry's id stands at the start of its heading or row
constexpr std::size_t fewestEntries = 5; ///< fewer are mentions, not a list

std::string upperSingular(std::string_view noun)
{
    std::string word(noun);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (word.size() > 3 && word.back() == 'S')
        word.pop_back();
    return word;
}

struct Found
{
    std::string prefix;
    std::int64_t number = 0;
};

bool findEntry(std::string_view line, Found& found)
{
    static const RE2 id(R"(\b([A-Z]{2,12})-(\d{1,6})\b)");
    return (line[0] == '#' || line[0] == '|') &&
           RE2::PartialMatch(re2::StringPiece(line.data(), std::min(line.size(), headOfLine)), id, &found.prefix,
                             &found.number);
}

bool findTotal(std::string_view line, Found& found)
{
    static const RE2 total(R"((?i)^[\W_]*total[_ ]+([a-z]{3,20})\W{1,6}(\d{1,7})\W*$)");
    std::string noun;
    if (line.size() > headOfLine ||
        !RE2::FullMatch(re2::StringPiece(line.data(), line.size()), total, &noun, &found.number))
        return false;
    found.prefix = upperSingular(noun);
    return true;
}

void add(EntryList& list, std::int64_t number, const std::string& line, const SourceRef& where)
{
    const auto found = findStamp(std::string_view(line).substr(0, headOfLine));
    std::optional<Stamp> date;
    if (found && found->stamp.epochSeconds)
        date = found->stamp;
    const auto [entry, isNew] = list.entries.try_emplace(number, EntryList::Entry{date, where});
    std::optional<Stamp>& known = entry->second.date;
    if (!isNew && date && (!known || *date->epochSeconds < *known->epochSeconds))
        known = date;
}

} // namespace

std::int64_t EntryList::datedBefore(std::int64_t moment) const
{
    constexpr std::int64_t day = 86'400;
    const std::int64_t latest = moment - day;
    return std::count_if(entries.begin(), entries.end(), [latest](const auto& entry) {
        return entry.second.date && *entry.second.date->epochSeconds <= latest;
    });
}

void EntryIndex::readDocument(const Document& document) const
{
    const auto& artifacts = m_facts.facts().artifacts;
    const DocumentAddress& address = document.canonical;
    if (address.artifact < 0 || static_cast<std::size_t>(address.artifact) >= artifacts.size())
        return;
    const Artifact& artifact = artifacts[static_cast<std::size_t>(address.artifact)];
    const bool inside = address.member >= 0 && static_cast<std::size_t>(address.member) < artifact.members.size();
    const Member* member = inside ? &artifact.members[static_cast<std::size_t>(address.member)] : nullptr;
    const std::int64_t begin = member ? member->firstLine.value : 1;
    const std::int64_t end = member ? member->lastLine.value : artifact.lines;
    std::map<std::string, EntryList> lists;
    for (std::int64_t first = begin; first <= end; first += linesAtOnce) {
        const auto count = static_cast<int>(std::min<std::int64_t>(linesAtOnce, end - first + 1));
        std::int64_t number = first;
        for (const std::string& line : m_facts.lines()(artifact.path, LineNumber{first}, count)) {
            SourceRef where;
            where.path = artifact.path;
            where.firstLine = where.lastLine = LineNumber{number++};
            Found found;
            const bool isTotal = !line.empty() && findTotal(line, found);
            if (line.empty() || (!isTotal && !findEntry(line, found)))
                continue;
            if (member) {
                where.member = member->path;
                where.memberFirstLine = LineNumber{where.firstLine.value - begin + 1};
            }
            where.quote = cutQuote(line);
            EntryList& list = lists[found.prefix];
            if (isTotal) {
                list.total = found.number;
                list.totalAt = where;
            } else {
                add(list, found.number, line, where);
            }
        }
    }
    for (auto& [prefix, list] : lists) {
        if (list.entries.size() < fewestEntries)
            continue;
        list.path = artifact.path;
        list.member = member ? member->path : std::string();
        m_lists[prefix].push_back(std::move(list));
    }
}

void EntryIndex::read() const
{
    if (m_isRead)
        return;
    m_isRead = true;
    if (!m_facts.lines())
        return;
    for (const Document& document : m_facts.facts().documents) {
        if (document.kind == ArtifactKind::Prose)
            readDocument(document);
    }
    for (auto& [prefix, lists] : m_lists) {
        std::stable_sort(lists.begin(), lists.end(),
                         [](const EntryList& a, const EntryList& b) { return a.entries.size() > b.entries.size(); });
    }
}

std::vector<const EntryList*> EntryIndex::listsOf(std::string_view noun) const
{
    constexpr std::size_t shortestAbbreviation = 3;
    const std::string wanted = upperSingular(noun);
    read();
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
    read();
    std::vector<const EntryList*> found;
    if (const auto lists = m_lists.find(prefix); lists != m_lists.end()) {
        for (const EntryList& list : lists->second)
            found.push_back(&list);
    }
    return found;
}

} // namespace exhibit
