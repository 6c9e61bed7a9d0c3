// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Finds the files that other people's names of them mean. Holds on to the facts.
class PackPaths
{
public:
    explicit PackPaths(const PackFacts& facts);

    /// All that `path` may mean, of the best kind of fit: the whole path, its end, the file's name, the name without
    /// extension, the same in other case. A document that stands at several addresses is one, files go before sections.
    std::vector<DocumentAddress> find(std::string_view path) const;
    /// The file that words of a sentence call by its name (`build log`, `CI logs`); the last one named. `end` becomes
    /// the place behind the name.
    std::vector<DocumentAddress> named(std::string_view text, std::size_t& begin, std::size_t& end) const;

    /// Lines of the artifact that belong to the place.
    LineNumber firstLine(const DocumentAddress& place) const;
    LineNumber lastLine(const DocumentAddress& place) const;
    std::string pathOf(const DocumentAddress& place) const; ///< of the member if it is one
    /// `first`..`last` counted inside the place.
    SourceRef refTo(const DocumentAddress& place, LineNumber first, LineNumber last) const;
    /// The same document elsewhere; `place` itself for others.
    DocumentAddress canonical(const DocumentAddress& place) const;
    /// The innermost place that holds a line of an artifact.
    DocumentAddress placeAt(int artifact, LineNumber line) const;
    const PackFacts& facts() const { return m_facts; }

private:
    struct Name
    {
        std::vector<std::uint64_t> words;
        std::vector<DocumentAddress> places;
        bool whole = true; ///< else the last words of a longer name
    };
    void addNames();
    std::vector<DocumentAddress> unique(std::vector<DocumentAddress> places) const;

    const PackFacts& m_facts;
    std::vector<DocumentAddress> m_places;
    std::unordered_map<std::string, std::vector<DocumentAddress>> m_byName; ///< last part in lower case, also without
                                                                            ///< extension
    std::vector<Name> m_names;                                              ///< longest first
    std::map<DocumentAddress, DocumentAddress> m_canonical;
};

} // namespace exhibit
