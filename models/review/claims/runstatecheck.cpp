// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/runstatecheck.h"

#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr const char* runStateRule = "check.run.state";

int documentOf(const PackFacts& facts, const DocumentAddress& address)
{
    const auto found = std::find_if(facts.documents.begin(), facts.documents.end(),
                                    [&](const Document& document) { return document.canonical == address; });
    return found == facts.documents.end() ? -1 : static_cast<int>(found - facts.documents.begin());
}

bool statesSuccess(const std::string& state)
{
    static const RE2 success(R"((?i)success|complete|passed|\bdone\b)");
    static const RE2 failure(R"((?i)fail|block|error|abort|cancel|partial|incomplete)");
    return RE2::PartialMatch(state, success) && !RE2::PartialMatch(state, failure);
}

} // namespace

std::vector<Claim> statedRunStates(const PackFacts& facts)
{
    std::vector<Claim> claims;
    for (const Witness& witness : facts.witnesses) {
        if (witness.kind != WitnessKind::Prose || witness.statedState.empty() || witness.key.runId.empty() ||
            witness.summary.isNull())
            continue;
        Claim claim;
        claim.claimClass = ClaimClass::Status;
        claim.text = toString(witness.key) + ": " + witness.statedState;
        claim.where = witness.summary;
        claim.subject = {"run", witness.key.runId};
        claim.values = {{"status", witness.statedState}, {"phase", witness.key.phase}};
        claim.document = documentOf(facts, witness.document);
        // The log of an executor records a step as it went; it claims nothing of the work that stands now.
        if (claim.document >= 0 &&
            facts.documents[static_cast<std::size_t>(claim.document)].kind == ArtifactKind::ExecutorLog)
            continue;
        claims.push_back(std::move(claim));
    }
    return claims;
}

Judgement checkRunState(const ClaimFacts& facts, const Claim& claim)
{
    const std::string state(statedValue(claim, "status"));
    const std::string_view phase = statedValue(claim, "phase");
    std::vector<const Run*> red;
    bool any = false;
    for (const Run* run : facts.speaking()) {
        if (run->key.runId != claim.subject.value || (!phase.empty() && run->key.phase != phase))
            continue;
        any = true;
        if (!run->executed || run->failing() > 0)
            red.push_back(run);
    }
    const Run* last = red.empty() ? nullptr : red.back();
    const std::vector<MessageArg> args = {
        {"run", claim.subject.value}, {"state", state}, {"failures", std::to_string(last ? last->failing() : 0)}};
    Judgement judgement;
    if (last && statesSuccess(state)) {
        const char* id = last->executed ? "claim.run-state.red" : "claim.run-state.uncollected";
        judgement = verdictOf(runStateRule, Verdict::TooBroad, Confidence::Medium, id, args);
    } else if (any && (last != nullptr) != statesSuccess(state)) {
        judgement = verdictOf(runStateRule, Verdict::Supported, Confidence::Medium, "claim.run-state.agrees", args);
    } else {
        judgement = verdictOf(runStateRule, Verdict::Unsupported, Confidence::Medium,
                              any ? "claim.run-state.other-cause" : "claim.run-state.no-log", args);
        judgement.wouldSettle.push_back({"claim.settle.log-of-run", {{"run", claim.subject.value}}});
    }
    for (const Run* run : red)
        judgement.evidence.push_back(run->summary.isNull() ? run->report : run->summary);
    return judgement;
}

} // namespace exhibit
