// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/namedruns.h"

#include "models/domain/text.h"

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t shortestName = 3;
constexpr std::size_t shortestNumber = 6; // of a name without a letter: `3.11` is a version
constexpr std::size_t shortestPhase = 8;
constexpr std::size_t mostParts = 16; // of a path that are looked at

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.' || c == '#';
}

/// What ends a sentence or opens a list is no part of a name.
bool isMark(char c)
{
    return c == '-' || c == '.' || c == '#';
}

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

bool isTelling(std::string_view name)
{
    const bool hasLetter =
        std::any_of(name.begin(), name.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
    return name.size() >= (hasLetter ? shortestName : shortestNumber) &&
           std::any_of(name.begin(), name.end(), [](char c) { return isDigit(c) || c == '-' || c == '_'; });
}

bool isWord(std::string_view name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return isNameCharacter(c) || isSlash(c); });
}

std::string_view withoutMarks(std::string_view word)
{
    while (!word.empty() && isMark(word.back()))
        word.remove_suffix(1);
    while (!word.empty() && isMark(word.front()))
        word.remove_prefix(1);
    return word;
}

/// `name` at `at` of `text` is not part of a longer one.
bool standsAlone(std::string_view text, std::size_t at, std::size_t size)
{
    std::string_view before = text.substr(0, at), after = text.substr(at + size);
    while (!before.empty() && isMark(before.back()))
        before.remove_suffix(1);
    while (!after.empty() && isMark(after.front()))
        after.remove_prefix(1);
    return (before.empty() || !isNameCharacter(before.back())) && (after.empty() || !isNameCharacter(after.front()));
}

} // namespace

NamedRuns::NamedRuns(const std::vector<Run>& runs)
{
    std::unordered_map<std::string, std::vector<int>> phases;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const RunKey& key = runs[i].key;
        if (isTelling(key.runId))
            addOnce(m_byName[key.runId], static_cast<int>(i));
        if (isTelling(key.phase) && key.phase.size() >= shortestPhase)
            addOnce(phases[key.phase], static_cast<int>(i));
    }
    for (const auto& [phase, owners] : phases) {
        if (owners.size() == 1 && !m_byName.contains(phase))
            m_byName[phase] = owners;
    }
    addFolders(runs);
    for (const auto& [name, owners] : m_byName) {
        if (!isWord(name))
            m_loose.push_back(name);
    }
    std::sort(m_loose.begin(), m_loose.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

/// Runs that are called by the path of their log are named by a folder, too, that others do not lie in.
void NamedRuns::addFolders(const std::vector<Run>& runs)
{
    std::unordered_map<std::string, std::vector<int>> folders;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::string_view path = runs[i].key.runId;
        for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/')) {
            if (const std::string_view folder = path.substr(0, end); isTelling(folder))
                addOnce(folders[std::string(folder)], static_cast<int>(i));
            path.remove_prefix(end + 1);
        }
    }
    for (auto& [folder, owners] : folders) {
        if (owners.size() < runs.size() && !m_byName.contains(folder))
            m_byName[folder] = std::move(owners);
    }
}

bool NamedRuns::takeName(std::string_view name, std::vector<int>& found) const
{
    const auto known = m_byName.find(std::string(name));
    if (known == m_byName.end())
        return false;
    for (const int run : known->second)
        addOnce(found, run);
    return true;
}

/// The longest names among the parts of a path, from the left; a word without a slash is its only part.
void NamedRuns::takeWord(std::string_view word, std::vector<int>& found) const
{
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < word.size() && starts.size() < mostParts; ++i) {
        if (isSlash(word[i]))
            starts.push_back(i + 1);
    }
    starts.push_back(word.size() + 1);
    for (std::size_t first = 0; first + 1 < starts.size(); ++first) {
        for (std::size_t last = starts.size() - 1; last > first; --last) {
            const std::string_view part = word.substr(starts[first], starts[last] - 1 - starts[first]);
            const std::string_view bare = withoutMarks(part);
            if (bare.size() < shortestName)
                break;
            if (takeName(part, found) || takeName(bare, found)) {
                first = last - 1;
                break;
            }
        }
    }
}

std::vector<int> NamedRuns::namedIn(std::string_view text) const
{
    std::vector<int> found;
    std::string rest;
    if (!m_loose.empty()) {
        rest = text;
        for (const std::string& name : m_loose) {
            for (std::size_t at = rest.find(name); at != std::string::npos; at = rest.find(name, at + 1)) {
                if (!standsAlone(rest, at, name.size()))
                    continue;
                takeName(name, found);
                std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(at), name.size(), ' ');
            }
        }
        text = rest;
    }
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && (isNameCharacter(text[end]) || isSlash(text[end])))
            ++end;
        if (end - begin >= shortestName)
            takeWord(text.substr(begin, end - begin), found);
        begin = std::max(end, begin + 1);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace exhibit
