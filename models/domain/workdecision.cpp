// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workdecision.h"

#include "models/domain/corrections.h"
#include "models/domain/enumnames.h"
#include "models/domain/notes/keptquery.h"
#include "models/domain/notes/linenote.h"

namespace exhibit {

namespace {

constexpr EnumName<DecisionState> workDecisionNames[] = {{DecisionState::Undecided, "undecided"},
                                                         {DecisionState::Accepted, "accept"},
                                                         {DecisionState::Dismissed, "reject"},
                                                         {DecisionState::NeedsEvidence, "wait"}};

} // namespace

const Decision& workDecision(const DecisionSet* decisions)
{
    static const Decision none;
    return decisions ? decisions->of(workDecisionId) : none;
}

std::string_view workDecisionName(DecisionState state)
{
    return nameOf(workDecisionNames, state);
}

bool isAboutNoStatement(std::string_view id)
{
    return id == workDecisionId || isCorrection(id) || isLineNote(id) || isKeptQuery(id);
}

Anchor anchorWithoutStatement(const std::string& id)
{
    if (isCorrection(id))
        return correctionAnchor(id);
    if (isLineNote(id))
        return lineNoteAnchor(id);
    if (isKeptQuery(id))
        return keptQueryAnchor(id);
    Anchor anchor;
    anchor.id = id;
    anchor.kind = id;
    return anchor;
}

} // namespace exhibit
