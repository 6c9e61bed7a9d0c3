// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/workspace/workspace.h"

#include "models/domain/text.h"
#include "models/parsing/told/filelisting.h"

#include <algorithm>

namespace exhibit {

namespace {

using Answer = ShownFile::Answer;

std::string below(const std::string& folder, std::string_view name)
{
    return folder.empty() ? std::string(name) : folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
}

/// Lists leave out what begins with a dot unless they are told not to.
bool mayBeHidden(std::string_view path)
{
    return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

/// The last two parts of a path with two or more.
std::string_view lastTwo(std::string_view path)
{
    const std::size_t last = path.rfind('/');
    if (last == std::string_view::npos || last == 0)
        return {};
    const std::size_t before = path.rfind('/', last - 1);
    return before == std::string_view::npos ? path : path.substr(before + 1);
}

} // namespace

Workspace::Workspace(const PackFacts& facts)
{
    for (const Document& document : facts.documents)
        read(document.text);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_byName.emplace(lastPart(m_entries[i].path), i);
}

void Workspace::read(const DocumentText& text)
{
    if (text.recognised.empty())
        return;
    const RecognisedLine& whole = text.recognised.front();
    if (whole.rule != listingWalkRule && whole.rule != listingPartRule)
        return;
    Listing listing;
    listing.root = lowered(whole.text);
    listing.isWalk = whole.rule == listingWalkRule;
    std::unordered_map<std::string, const RecognisedLine*> named{{listing.root, &whole}};
    for (const RecognisedLine& line : text.recognised) {
        const bool isFolder = line.rule == listedFolderRule;
        if (!isFolder && line.rule != listedFileRule)
            continue;
        Entry entry{lowered(line.text), &line, m_listings.size(), isFolder};
        if (isFolder)
            named.emplace(entry.path, &line);
        // `ls` names folders like files: what something lies in is one.
        listing.folders.try_emplace(std::string(folderPart(entry.path)),
                                    Folder{std::string(folderPart(line.text)), &line.where});
        m_entries.push_back(std::move(entry));
    }
    for (auto& [path, folder] : listing.folders) {
        if (const auto own = named.find(path); own != named.end())
            folder = {own->second->text, &own->second->where};
    }
    m_listings.push_back(std::move(listing));
}

bool Workspace::isNamed(const std::string& path, std::size_t listing) const
{
    const auto [first, last] = m_byName.equal_range(std::string(lastPart(path)));
    return std::any_of(first, last, [&](const auto& at) {
        const Entry& entry = m_entries[at.second];
        return entry.listing == listing && entry.path == path;
    });
}

const Workspace::Entry* Workspace::found(const std::string& path, bool isFolder) const
{
    const auto [first, last] = m_byName.equal_range(std::string(lastPart(path)));
    const Entry* best = nullptr;
    for (auto at = first; at != last; ++at) {
        const Entry& entry = m_entries[at->second];
        const Listing& listing = m_listings[entry.listing];
        const bool holds = listing.folders.contains(entry.path);
        if (isFolder ? !holds : entry.isFolder && holds)
            continue;
        // A name alone lies at the root: one further down is another file.
        const bool same = entry.path == path || entry.path == below(listing.root, path) ||
                          (path.find('/') != std::string::npos && endsWithPath(entry.path, path));
        if (same && (!best || entry.path.size() < best->path.size()))
            best = &entry;
    }
    return best;
}

const Workspace::Entry* Workspace::elsewhere(const std::string& path) const
{
    const std::string_view tail = lastTwo(path);
    if (tail.empty())
        return nullptr;
    const auto [first, last] = m_byName.equal_range(std::string(lastPart(path)));
    const Entry* best = nullptr;
    for (auto at = first; at != last; ++at) {
        const Entry& entry = m_entries[at->second];
        if (!entry.isFolder && endsWithPath(entry.path, tail) && (!best || entry.path < best->path))
            best = &entry;
    }
    return best;
}

ShownFile Workspace::missingBelow(std::size_t index, const std::string& base, const std::string& path) const
{
    const Listing& listing = m_listings[index];
    if (!listing.isWalk)
        return {};
    const Folder* known = nullptr;
    std::string child = base;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t slash = std::min(path.find('/', begin), path.size());
        child = below(base, std::string_view(path).substr(0, slash));
        const auto folder = listing.folders.find(child);
        if (folder == listing.folders.end())
            break;
        known = &folder->second;
        begin = slash + 1;
    }
    // A folder that is named, but nothing in it, may be one that the walk did not go into.
    if (!known || isNamed(child, index))
        return {};
    return {Answer::Missing, known->shown, *known->where};
}

ShownFile Workspace::file(std::string_view named) const
{
    const bool isFolder = named.ends_with('/');
    std::string path = lowered(withSlashes(named));
    while (path.ends_with('/'))
        path.pop_back();
    if (const Entry* entry = found(path, isFolder))
        return {Answer::There, entry->line->text, entry->line->where};
    if (const Entry* entry = isFolder ? nullptr : elsewhere(path))
        return {Answer::Elsewhere, entry->line->text, entry->line->where};
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos || slash == 0 || mayBeHidden(path))
        return {};
    for (std::size_t i = 0; i < m_listings.size(); ++i) {
        const std::string& root = m_listings[i].root;
        ShownFile shown = missingBelow(i, root, path);
        if (shown.answer == Answer::Unknown && !root.empty() && lastPart(root) == path.substr(0, slash))
            shown = missingBelow(i, std::string(folderPart(root)), path);
        if (shown.answer == Answer::Missing)
            return shown;
    }
    return {};
}

ShownFile Workspace::module(const std::string& stem) const
{
    const std::string path = lowered(stem);
    for (const char* ending : {".py", "/__init__.py"}) {
        if (const Entry* entry = found(path + ending, false))
            return {Answer::There, entry->line->text, entry->line->where};
    }
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos || found(path, true))
        return {};
    // Imports may start at any folder: the one is meant that holds the first package.
    const auto [first, last] = m_byName.equal_range(path.substr(0, slash));
    for (auto at = first; at != last; ++at) {
        const Entry& entry = m_entries[at->second];
        if (!m_listings[entry.listing].folders.contains(entry.path))
            continue;
        const ShownFile shown = missingBelow(entry.listing, std::string(folderPart(entry.path)), path + ".py");
        if (shown.answer == Answer::Missing)
            return shown;
    }
    for (std::size_t i = 0; i < m_listings.size(); ++i) {
        const std::string& root = m_listings[i].root;
        if (!root.empty() && lastPart(root) == path.substr(0, slash)) {
            const ShownFile shown = missingBelow(i, std::string(folderPart(root)), path + ".py");
            if (shown.answer == Answer::Missing)
                return shown;
        }
    }
    return {};
}

} // namespace exhibit
