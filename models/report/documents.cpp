// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/documents.h"

namespace exhibit {

std::string addressText(const PackFacts& facts, const DocumentAddress& address)
{
    const auto index = static_cast<std::size_t>(address.artifact);
    if (address.artifact < 0 || index >= facts.artifacts.size())
        return {};
    const Artifact& artifact = facts.artifacts[index];
    const auto member = static_cast<std::size_t>(address.member);
    if (address.member < 0 || member >= artifact.members.size())
        return artifact.path;
    return artifact.path + " (" + artifact.members[member].path + ')';
}

std::map<DocumentAddress, DocumentAddress> canonicalAddresses(const PackFacts& facts)
{
    std::map<DocumentAddress, DocumentAddress> canonical;
    for (const Document& document : facts.documents) {
        for (const DocumentAddress& address : document.alsoAt)
            canonical.emplace(address, document.canonical);
    }
    return canonical;
}

} // namespace exhibit
