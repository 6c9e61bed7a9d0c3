// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/genretext.h"

#include "models/report/messages.h"
#include "models/review/documentgenre.h"

#include <algorithm>

namespace exhibit {

QString genreText(Genre genre, const Messages& messages)
{
    const std::string_view name = genreName(genre);
    return messages.text("genre." + std::string(name.empty() ? "unknown" : name));
}

const Document* documentAt(const PackFacts& facts, const Artifact& artifact, const Member* member)
{
    DocumentAddress address;
    address.artifact = static_cast<int>(&artifact - facts.artifacts.data());
    address.member = member ? static_cast<int>(member - artifact.members.data()) : -1;
    const auto found = std::find_if(facts.documents.begin(), facts.documents.end(), [&](const Document& document) {
        return document.canonical == address ||
               std::find(document.alsoAt.begin(), document.alsoAt.end(), address) != document.alsoAt.end();
    });
    return found == facts.documents.end() ? nullptr : &*found;
}

QString genreSentence(const PackSnapshot& snapshot, const Document& document, LineNumber line, const Messages& messages)
{
    const std::vector<GenrePart> parts = genreParts(*snapshot.facts, snapshot.review->corrections, document);
    const GenrePart* part = parts.empty() ? nullptr : &parts.front();
    for (const GenrePart& inner : parts) { // those inside come after those around them
        if (line.isValid() && inner.first <= line && line <= inner.last)
            part = &inner;
    }
    if (!part || part->genre == Genre::Unknown)
        return {};
    return messages.text(
        Message{
            "proof.genre.is",
            {{"genre", genreText(part->genre, messages).toStdString()},
             {"confidence", messages.text("confidence." + std::string(confidenceName(part->confidence))).toStdString()},
             {"why", messages.text(part->reason, NumberStyle::Grouped).toStdString()}}},
        NumberStyle::Grouped);
}

} // namespace exhibit
