// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/documentgenre.h"

namespace exhibit {

std::string documentPath(const PackFacts& facts, const Document& document)
{
    const Artifact& artifact = facts.artifacts[static_cast<std::size_t>(document.canonical.artifact)];
    return document.canonical.member < 0 ? artifact.path
                                         : artifact.members[static_cast<std::size_t>(document.canonical.member)].path;
}

std::vector<GenrePart> genreParts(const PackFacts& facts, const Corrections& corrections, const Document& document)
{
    const auto said = corrections.genres.find(documentPath(facts, document));
    if (said == corrections.genres.end())
        return document.text.genres;
    GenrePart whole;
    whole.genre = said->second;
    whole.confidence = Confidence::High;
    whole.reason = Message{"genre.reason.reviewer", {}};
    if (!document.text.genres.empty()) {
        whole.first = document.text.genres.front().first;
        whole.last = document.text.genres.front().last;
    }
    return {whole};
}

} // namespace exhibit
