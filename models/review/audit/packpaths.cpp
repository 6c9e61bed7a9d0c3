// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/packpaths.h"

#include "models/domain/text.h"
#include "models/review/audit/words.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string_view withoutExtension(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

/// Words of a file's name without plural, so that `CI log` is found in `CI_LOGS`.
std::vector<std::uint64_t> nameWords(std::string_view name)
{
    std::vector<std::uint64_t> ids;
    for (const TextWord& word : wordsOf(name))
        ids.push_back(word.stem);
    return ids;
}

/// The words before a date or number at the end of a name: `drain report` of `DRAIN_REPORT_2025-12-28`.
std::string_view withoutNumbers(std::string_view name)
{
    std::size_t end = name.size();
    for (const TextWord& word : wordsOf(name)) {
        const bool isNumber = std::all_of(name.begin() + static_cast<std::ptrdiff_t>(word.begin),
                                          name.begin() + static_cast<std::ptrdiff_t>(word.end), isDigit);
        end = !isNumber ? name.size() : end == name.size() ? word.begin : end;
    }
    return name.substr(0, end);
}

/// How `path` fits a place of the pack; smaller is better, 0: not at all.
int fitOf(std::string_view own, std::string_view path)
{
    if (own == path)
        return 1;
    if (endsWithPath(own, path))
        return 2;
    if (endsWithPath(path, own))
        return 3;
    if (lastPart(own) == lastPart(path))
        return 4;
    if (withoutExtension(lastPart(own)) == path)
        return 5;
    return lowered(lastPart(own)) == lowered(lastPart(path)) ? 6 : 0;
}

} // namespace

PackPaths::PackPaths(const PackFacts& facts) : m_facts(facts)
{
    for (const Document& document : facts.documents) {
        for (const DocumentAddress& address : document.alsoAt)
            m_canonical[address] = document.canonical;
    }
    for (std::size_t i = 0; i < facts.artifacts.size(); ++i) {
        m_places.push_back({static_cast<int>(i), -1});
        for (std::size_t m = 0; m < facts.artifacts[i].members.size(); ++m)
            m_places.push_back({static_cast<int>(i), static_cast<int>(m)});
    }
    for (const DocumentAddress& place : m_places) {
        const std::string name = lowered(lastPart(pathOf(place)));
        m_byName[name].push_back(place);
        if (const std::string stem(withoutExtension(name)); stem != name)
            m_byName[stem].push_back(place);
    }
    addNames();
}

void PackPaths::addNames()
{
    std::map<std::pair<std::vector<std::uint64_t>, bool>, std::vector<DocumentAddress>> names;
    for (const DocumentAddress& place : m_places) {
        const std::string path = pathOf(place);
        const std::string_view stem = withoutExtension(lastPart(path));
        std::vector<std::uint64_t> words = nameWords(stem);
        if (words.empty())
            continue;
        names[{words, true}].push_back(place);
        if (const auto undated = nameWords(withoutNumbers(stem)); undated.size() > 1 && undated.size() < words.size())
            names[{undated, false}].push_back(place);
        for (; words.size() > 2;) {
            words.erase(words.begin());
            names[{words, false}].push_back(place);
        }
    }
    for (auto& [key, places] : names)
        m_names.push_back({key.first, unique(std::move(places)), key.second});
    std::stable_sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) {
        return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : a.whole && !b.whole;
    });
}

std::vector<DocumentAddress> PackPaths::find(std::string_view written) const
{
    const std::string path = withSlashes(written);
    if (path.empty())
        return {};
    int best = 0;
    std::vector<DocumentAddress> found;
    const auto candidates = m_byName.find(lowered(lastPart(path)));
    if (candidates == m_byName.end())
        return {};
    for (const DocumentAddress& place : candidates->second) {
        const int fit = fitOf(pathOf(place), path);
        if (fit == 0 || (best != 0 && fit > best))
            continue;
        if (fit < best || best == 0)
            found.clear();
        best = fit;
        found.push_back(place);
    }
    return unique(std::move(found));
}

std::vector<DocumentAddress> PackPaths::named(std::string_view text, std::size_t& begin, std::size_t& end) const
{
    const std::vector<TextWord> words = wordsOf(text);
    std::vector<std::uint64_t> ids;
    for (const TextWord& word : words)
        ids.push_back(word.stem);
    constexpr std::size_t wordsBack = 12; // a name further away is not the one that is meant
    const std::size_t floor = ids.size() > wordsBack ? ids.size() - wordsBack : 0;
    for (std::size_t stop = ids.size(); stop > floor; --stop) {
        for (const Name& name : m_names) {
            if (name.words.size() > stop || (!name.whole && name.places.size() > 1))
                continue;
            const auto from = ids.begin() + static_cast<std::ptrdiff_t>(stop - name.words.size());
            if (!std::equal(name.words.begin(), name.words.end(), from))
                continue;
            begin = words[stop - name.words.size()].begin;
            end = words[stop - 1].end;
            // One general word (`log`, `report`) is a file's name only where it is written as one.
            const bool telling = name.words.size() > 1 || isUpper(text[begin]);
            if (telling && end - begin >= 4)
                return name.places;
        }
    }
    return {};
}

LineNumber PackPaths::firstLine(const DocumentAddress& place) const
{
    const Artifact& artifact = m_facts.artifacts[static_cast<std::size_t>(place.artifact)];
    return place.member < 0 ? LineNumber{1} : artifact.members[static_cast<std::size_t>(place.member)].firstLine;
}

LineNumber PackPaths::lastLine(const DocumentAddress& place) const
{
    const Artifact& artifact = m_facts.artifacts[static_cast<std::size_t>(place.artifact)];
    return place.member < 0 ? LineNumber{artifact.lines}
                            : artifact.members[static_cast<std::size_t>(place.member)].lastLine;
}

std::string PackPaths::pathOf(const DocumentAddress& place) const
{
    const Artifact& artifact = m_facts.artifacts[static_cast<std::size_t>(place.artifact)];
    return place.member < 0 ? artifact.path : artifact.members[static_cast<std::size_t>(place.member)].path;
}

SourceRef PackPaths::refTo(const DocumentAddress& place, LineNumber first, LineNumber last) const
{
    SourceRef ref;
    ref.path = m_facts.artifacts[static_cast<std::size_t>(place.artifact)].path;
    const std::int64_t before = firstLine(place).value - 1;
    ref.firstLine = first.isValid() ? first.plus(before) : LineNumber{};
    ref.lastLine = last.isValid() ? last.plus(before) : LineNumber{};
    if (place.member >= 0) {
        ref.member = pathOf(place);
        ref.memberFirstLine = first;
    }
    return ref;
}

DocumentAddress PackPaths::canonical(const DocumentAddress& place) const
{
    const auto found = m_canonical.find({place.artifact, place.member});
    return found == m_canonical.end() ? place : DocumentAddress{found->second.artifact, found->second.member};
}

DocumentAddress PackPaths::placeAt(int artifact, LineNumber line) const
{
    const auto& members = m_facts.artifacts[static_cast<std::size_t>(artifact)].members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].firstLine <= line && line <= members[i].lastLine)
            return {artifact, static_cast<int>(i)};
    }
    return {artifact, -1};
}

std::vector<DocumentAddress> PackPaths::unique(std::vector<DocumentAddress> places) const
{
    std::vector<DocumentAddress> result;
    for (const DocumentAddress& place : places)
        addOnce(result, canonical(place));
    std::stable_sort(result.begin(), result.end(),
                     [](const DocumentAddress& a, const DocumentAddress& b) { return a.member < 0 && b.member >= 0; });
    return result;
}

} // namespace exhibit
