// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// What the pack shows of a file of the workspace.
struct ShownFile
{
    enum class Answer {
        Unknown,   ///< nothing shows it, and nothing that shows its folder is known to be whole
        There,     ///< it exists
        Elsewhere, ///< a file of its name and folder lies at another place
        Missing,   ///< a walk over the workspace shows the folder that would hold it, and not the file
    };
    Answer answer = Answer::Unknown;
    std::string path; ///< where it lies, or the folder that it is missing in
    SourceRef where;
};

/// The files of the workspace that listings in the pack show. Names are compared without case: what differs by that
/// alone is nobody's fault. Facts must outlive it.
class Workspace
{
public:
    explicit Workspace(const PackFacts& facts);

    bool hasListings() const { return !m_listings.empty(); }
    /// `path` counts from the root of the workspace; one that ends with `/` is a folder with any file in it.
    ShownFile file(std::string_view path) const;
    /// A module by the path of its file without ending (`a/b` of `a.b`), below any root of imports.
    ShownFile module(const std::string& stem) const;

private:
    struct Folder
    {
        std::string shown;
        const SourceRef* where = nullptr;
    };
    struct Listing
    {
        std::string root; ///< lower case; empty: the folder that the listing was made in
        bool isWalk = false;
        std::unordered_map<std::string, Folder> folders; ///< by path in lower case; those with something in them
    };
    struct Entry
    {
        std::string path; ///< in lower case
        const RecognisedLine* line = nullptr;
        std::size_t listing = 0;
        bool isFolder = false;
    };

    void read(const DocumentText& text);
    bool isNamed(const std::string& path, std::size_t listing) const;
    const Entry* found(const std::string& path, bool isFolder) const;
    const Entry* elsewhere(const std::string& path) const;
    /// Missing if the walk shows the folder below the base that would hold the path; else unknown.
    ShownFile missingBelow(std::size_t listing, const std::string& base, const std::string& path) const;

    std::vector<Listing> m_listings;
    std::vector<Entry> m_entries;
    std::unordered_multimap<std::string, std::size_t> m_byName; ///< entries by the last part, in lower case
};

} // namespace exhibit
