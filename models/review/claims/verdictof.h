// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/judgement.h"

#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// A judgement whose sentences are `<id>.title`, `<id>.reason` and `<id>.recommendation`.
inline Judgement verdictOf(std::string rule, Verdict verdict, Confidence confidence, const std::string& id,
                           std::vector<MessageArg> args = {})
{
    Judgement judgement;
    judgement.rule = std::move(rule);
    judgement.verdict = verdict;
    judgement.confidence = confidence;
    judgement.title = {id + ".title", args};
    judgement.reason = {id + ".reason", args};
    judgement.recommendation = {id + ".recommendation", std::move(args)};
    return judgement;
}

} // namespace exhibit
