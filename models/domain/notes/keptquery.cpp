// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notes/keptquery.h"

#include "models/domain/text.h"

#include <algorithm>
#include <tuple>

namespace exhibit {

namespace {

constexpr std::string_view queryPrefix = "query:";
constexpr char beforeSql = '\x1F'; ///< in no path
constexpr char lineOfSql = '\x1E'; ///< an id is one line

std::string replaced(std::string_view text, char from, char to)
{
    std::string result(text);
    std::replace(result.begin(), result.end(), from, to);
    return result;
}

} // namespace

std::string keptQueryId(std::string_view database, std::string_view sql)
{
    return std::string(queryPrefix) + std::string(database) + beforeSql + replaced(trimmed(sql), '\n', lineOfSql);
}

bool isKeptQuery(std::string_view id)
{
    return id.starts_with(queryPrefix) && id.find(beforeSql) != std::string_view::npos;
}

Anchor keptQueryAnchor(const std::string& id)
{
    Anchor anchor;
    anchor.id = id;
    anchor.kind = "query";
    if (!isKeptQuery(id))
        return anchor;
    const std::size_t end = id.find(beforeSql);
    anchor.path = id.substr(queryPrefix.size(), end - queryPrefix.size());
    anchor.quote = replaced(std::string_view(id).substr(end + 1), lineOfSql, ' ');
    return anchor;
}

std::string keptQueryNote(std::string_view name, std::string_view answer)
{
    return replaced(trimmed(name), '\n', ' ') + '\n' + std::string(answer);
}

std::vector<KeptQuery> keptQueries(const DecisionSet* decisions)
{
    std::vector<KeptQuery> kept;
    if (!decisions)
        return kept;
    for (auto at = decisions->byId.lower_bound(queryPrefix);
         at != decisions->byId.end() && at->first.starts_with(queryPrefix); ++at) {
        const std::string& note = at->second.decision.note;
        if (!isKeptQuery(at->first) || note.empty())
            continue;
        const std::size_t end = std::min(note.find('\n'), note.size());
        const std::size_t sql = at->first.find(beforeSql);
        kept.push_back({at->first, at->first.substr(queryPrefix.size(), sql - queryPrefix.size()),
                        replaced(std::string_view(at->first).substr(sql + 1), lineOfSql, '\n'), note.substr(0, end),
                        note.substr(std::min(end + 1, note.size()))});
    }
    std::stable_sort(kept.begin(), kept.end(), [](const KeptQuery& a, const KeptQuery& b) {
        return std::tie(a.database, a.name) < std::tie(b.database, b.name);
    });
    return kept;
}

} // namespace exhibit
