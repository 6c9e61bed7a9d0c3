// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reviewdecision.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<DecisionResult> decisionResultNames[] = {
    {DecisionResult::Accept, "accept"},
    {DecisionResult::AcceptWithConditions, "accept-with-conditions"},
    {DecisionResult::CannotBeDecided, "cannot-be-decided"},
    {DecisionResult::DoNotAccept, "do-not-accept"},
};

} // namespace

std::string_view decisionResultName(DecisionResult result)
{
    return nameOf(decisionResultNames, result);
}

} // namespace exhibit
