// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/keptaudit.h"

#include "models/files/digest.h"
#include "models/loading/userfolders.h"
#include "models/store/reviewstore.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

constexpr std::string_view markPrefix = "mark:";

ReviewStore auditStore(const std::string& dataDir)
{
    return ReviewStore(dataDir.empty() ? userDataFolder() : dataDir);
}

/// No path is like it, so that it is the name of no pack.
std::string auditName(const std::string& pack, const std::string& text)
{
    Sha256 digest;
    digest.add(text);
    return pack + "\naudit:" + digest.hex();
}

DecisionState stateOf(const std::optional<AuditChoice>& choice)
{
    if (!choice)
        return DecisionState::Undecided;
    return *choice == AuditChoice::Take   ? DecisionState::Accepted
           : *choice == AuditChoice::Keep ? DecisionState::Dismissed
                                          : DecisionState::NeedsEvidence;
}

std::optional<AuditChoice> auditChoiceOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return AuditChoice::Take;
    case DecisionState::Dismissed:
        return AuditChoice::Keep;
    case DecisionState::NeedsEvidence:
        return AuditChoice::Unsure;
    case DecisionState::Undecided:
        break;
    }
    return {};
}

} // namespace

Result<KeptAudit> keptAudit(const std::string& dataDir, const std::string& pack, const std::string& text)
{
    const Result<KeptDecisions> decisions = auditStore(dataDir).decisions(auditName(pack, text));
    if (!decisions)
        return decisions.error();
    KeptAudit audit;
    for (const auto& [id, kept] : *decisions) {
        std::size_t place = 0;
        const std::string_view number = std::string_view(id).substr(std::min(markPrefix.size(), id.size()));
        const auto read = std::from_chars(number.data(), number.data() + number.size(), place);
        if (id.starts_with(markPrefix) && read.ec == std::errc() && !kept.decision.isEmpty())
            audit[place] = {auditChoiceOf(kept.decision.state), kept.decision.note};
    }
    return audit;
}

Result<void> keepAudit(const std::string& dataDir, const std::string& pack, const std::string& text,
                       const KeptAudit& audit)
{
    const auto edit = [&audit](KeptDecisions& decisions) {
        for (const auto& [place, mark] : audit) {
            const std::string id = std::string(markPrefix) + std::to_string(place);
            KeptDecision& kept = decisions[id];
            kept.anchor.id = id;
            kept.anchor.kind = "audit";
            kept.decision.state = stateOf(mark.choice);
            kept.decision.note = mark.note;
        }
    };
    const Result<KeptDecisions> kept = auditStore(dataDir).editDecisions(auditName(pack, text), edit);
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace exhibit
