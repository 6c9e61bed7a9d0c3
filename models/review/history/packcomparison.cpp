// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/history/packcomparison.h"

#include "models/domain/text.h"
#include "models/review/deciding/anchors.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace exhibit {

namespace {

using StatementKind = StoredStatement::Kind;
using Statements = std::vector<StoredStatement>;

/// Tests and runs are the same by their name and by nothing else.
bool isNamed(const StoredStatement& statement)
{
    return statement.kind == StatementKind::Test || statement.kind == StatementKind::Run;
}

void pairByName(const Statements& a, const Statements& b, std::vector<AnchorPlace>& places)
{
    std::unordered_map<std::string_view, int> byId;
    for (std::size_t i = 0; i < b.size(); ++i) {
        if (isNamed(b[i]))
            byId.emplace(b[i].anchor.id, static_cast<int>(i));
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto found = isNamed(a[i]) ? byId.find(a[i].anchor.id) : byId.end();
        if (found != byId.end())
            places[i] = {found->second, AnchorMatch::Exact};
    }
}

void pairByAnchor(const Statements& a, const Statements& b, std::vector<AnchorPlace>& places)
{
    std::vector<Anchor> anchors, targets;
    std::vector<std::size_t> anchorOf, targetOf;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!isNamed(a[i])) {
            anchors.push_back(a[i].anchor);
            anchorOf.push_back(i);
        }
    }
    for (std::size_t i = 0; i < b.size(); ++i) {
        if (isNamed(b[i]))
            continue;
        targets.push_back(b[i].anchor);
        targets.back().before.clear();
        targets.back().after.clear();
        targetOf.push_back(i);
    }
    const std::vector<AnchorPlace> found = placeAnchors(anchors, targets, [&](std::size_t target) {
        const Anchor& anchor = b[targetOf[target]].anchor;
        return AnchorContext{anchor.before, anchor.after};
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].target >= 0)
            places[anchorOf[i]] = {static_cast<int>(targetOf[static_cast<std::size_t>(found[i].target)]),
                                   found[i].match};
    }
}

std::vector<AnchorPlace> placesIn(const Statements& a, const Statements& b)
{
    std::vector<AnchorPlace> places(a.size());
    pairByName(a, b, places);
    pairByAnchor(a, b, places);
    return places;
}

/// `24`, `20261124T0600Z`, `v12`, `4be1c07`: what tells one pack of a project from the next.
bool tellsWhich(std::string_view part)
{
    if (part.size() > 1 && (part.front() == 'v' || part.front() == 'V'))
        part.remove_prefix(1);
    const auto digits = std::count_if(part.begin(), part.end(), isDigit);
    if (digits == 0)
        return false;
    const bool isNumber =
        std::all_of(part.begin(), part.end(), [](char c) { return isDigit(c) || c == 'T' || c == 'Z'; });
    const bool isHash = part.size() >= 7 && std::all_of(part.begin(), part.end(),
                                                        [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
    return isNumber || isHash;
}

/// Of `pack.tar.gz` or `pack.zip`, the `pack`; a folder may be called so, too.
std::string_view withoutArchiveEnding(std::string_view name)
{
    constexpr std::string_view endings[] = {".zip", ".gz",  ".tgz",  ".xz",   ".txz",
                                            ".zst", ".bz2", ".tbz2", ".tzst", ".tar"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view ending : endings) {
            if (name.size() > ending.size() && name.ends_with(ending)) {
                name.remove_suffix(ending.size());
                again = true;
            }
        }
    }
    return name;
}

/// The words of a name that do not tell which pack it is, joined as they were.
std::string projectWords(std::string_view name)
{
    std::string kept;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find_first_of("-_. ", at), name.size());
        const std::string_view part = name.substr(at, end - at);
        if (!part.empty() && !tellsWhich(part))
            (kept.empty() ? kept : kept += name[at - 1]) += part;
        at = end + 1;
    }
    return kept;
}

} // namespace

PackComparison comparePacks(const Statements& a, const Statements& b, const std::set<std::string>& openBefore)
{
    PackComparison result;
    const std::vector<AnchorPlace> places = placesIn(a, b);
    std::vector<bool> isKnown(b.size(), false);
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (places[i].target < 0) {
            if (a[i].isOpen)
                result.gone.push_back(i);
            continue;
        }
        const PackComparison::Pair pair{i, static_cast<std::size_t>(places[i].target), places[i].match};
        isKnown[pair.after] = true;
        if (!a[i].decision.empty())
            result.carried.push_back(pair);
        if (a[i].isOpen && b[pair.after].isOpen)
            result.still.push_back(pair);
        else if (a[i].isOpen)
            result.settled.push_back(pair);
        else if (b[pair.after].isOpen)
            result.worse.push_back(pair);
    }
    for (std::size_t i = 0; i < b.size(); ++i) {
        if (isKnown[i])
            continue;
        if (b[i].kind == StatementKind::Run)
            result.newRuns.push_back(i);
        else if (b[i].isOpen)
            (openBefore.contains(b[i].anchor.id) ? result.backAgain : result.fresh).push_back(i);
    }
    return result;
}

std::string projectOf(std::string_view openedPath)
{
    // Of several chosen together the first stands for all.
    std::string_view path = openedPath.substr(0, openedPath.find('\n'));
    while (path.size() > 1 && path.back() == '/')
        path.remove_suffix(1);
    const std::string_view name = withoutArchiveEnding(lastPart(path));
    const std::string own = projectWords(name);
    if (!own.empty() && own != name)
        return own;
    while (path.find('/') != std::string_view::npos) {
        path = path.substr(0, path.rfind('/'));
        if (const std::string above = projectWords(lastPart(path)); !above.empty())
            return own.empty() ? above : above + '/' + own;
    }
    return own.empty() ? std::string(name) : own;
}

std::int64_t dayOfName(std::string_view name)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        for (std::size_t i = at; i < at + size; ++i)
            value = isDigit(name[i]) ? value * 10 + (name[i] - '0') : -100000;
        return value;
    };
    for (std::size_t at = 0; at + 8 <= name.size(); ++at) {
        if (at > 0 && isDigit(name[at - 1]))
            continue;
        const bool isSplit =
            at + 10 <= name.size() && (name[at + 4] == '-' || name[at + 4] == '_') && name[at + 7] == name[at + 4];
        const std::size_t end = at + (isSplit ? 10 : 8);
        if (end < name.size() && isDigit(name[end]))
            continue;
        const int year = number(at, 4);
        const int month = number(at + (isSplit ? 5 : 4), 2), day = number(at + (isSplit ? 8 : 6), 2);
        const std::chrono::year_month_day date{std::chrono::year(year),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
        if (year >= 1990 && year < 2100 && month > 0 && day > 0 && date.ok())
            return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::sys_days(date).time_since_epoch())
                .count();
    }
    return 0;
}

} // namespace exhibit
