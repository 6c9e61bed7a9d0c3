// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/toldtwice.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace exhibit {

namespace {

struct TellingRule
{
    std::string_view pattern, finding;
};

/// Patterns that tell all that a run's own finding says, about the same runs and at the same places.
constexpr std::array tellingRules{TellingRule{"pattern.import-failure", "run.collection-failed"},
                                  TellingRule{"pattern.broken-fix", "run.new-failures"}};

/// A statement by where it stands, among those that one check judged alike.
std::string statementKey(const JudgedClaim& judged, const SourceRef& where)
{
    return judged.rule + '\n' + std::string(verdictName(judged.verdict)) + '\n' + judged.title.id + '\n' +
           toString(where);
}

/// Of statements that contradict each other and nothing else, the first tells all. What has an edit of its own is told.
void markClaims(std::vector<JudgedClaim>& claims)
{
    std::unordered_map<std::string, int> teller; ///< statement -> who tells it
    for (std::size_t at = 0; at < claims.size(); ++at) {
        JudgedClaim& judged = claims[at];
        if (!isMismatch(judged.verdict) || judged.title.isEmpty())
            continue;
        int other = -1;
        for (std::size_t i = 0; i < judged.evidence.size(); ++i) {
            const auto found = teller.find(statementKey(judged, judged.evidence[i]));
            const int tells = found == teller.end() ? -1 : found->second;
            other = i == 0 || other == tells ? tells : -1;
        }
        if (other >= 0 && judged.proposedText.empty())
            judged.toldBy = other;
        teller.emplace(statementKey(judged, judged.claim.where), judged.toldBy < 0 ? static_cast<int>(at) : other);
    }
}

void markMismatches(Review& review)
{
    std::unordered_map<std::string_view, std::size_t> claimOf;
    for (std::size_t at = 0; at < review.claims.size(); ++at) {
        if (isMismatch(review.claims[at].verdict)) // no finding is about another
            claimOf.emplace(review.claims[at].id, at);
    }
    std::unordered_map<std::size_t, int> findingOf; ///< by index of the claim
    for (std::size_t at = 0; at < review.findings.size(); ++at) {
        const auto claim = claimOf.find(review.findings[at].claimId);
        if (review.findings[at].isMismatch() && claim != claimOf.end())
            findingOf.emplace(claim->second, static_cast<int>(at));
    }
    for (const auto& [claim, finding] : findingOf) {
        const int teller = review.claims[claim].toldBy;
        const auto told = teller < 0 ? findingOf.end() : findingOf.find(static_cast<std::size_t>(teller));
        if (told != findingOf.end())
            review.findings[static_cast<std::size_t>(finding)].toldBy = told->second;
    }
}

bool isToldBy(const Finding& finding, const Finding& pattern, const std::unordered_set<std::string>& summaries)
{
    const bool sameRuns = std::all_of(finding.runs.begin(), finding.runs.end(), [&pattern](const RunKey& key) {
        return std::find(pattern.runs.begin(), pattern.runs.end(), key) != pattern.runs.end();
    });
    if (!sameRuns)
        return false;
    std::unordered_set<std::string> places;
    for (const SourceRef& ref : pattern.pointers)
        places.insert(toString(ref));
    return std::all_of(finding.pointers.begin(), finding.pointers.end(), [&](const SourceRef& ref) {
        const std::string place = toString(ref);
        return places.contains(place) || summaries.contains(place);
    });
}

void markRunFindings(Review& review)
{
    std::unordered_set<std::string> summaries;
    for (const Run& run : review.runs)
        summaries.insert(toString(run.summary));
    for (Finding& finding : review.findings) {
        const auto rule = std::find_if(tellingRules.begin(), tellingRules.end(),
                                       [&finding](const TellingRule& row) { return row.finding == finding.rule; });
        if (rule == tellingRules.end() || finding.pointers.empty())
            continue;
        const auto pattern = std::find_if(review.findings.begin(), review.findings.end(), [&](const Finding& other) {
            return other.rule == rule->pattern && isToldBy(finding, other, summaries);
        });
        if (pattern != review.findings.end())
            finding.toldBy = static_cast<int>(pattern - review.findings.begin());
    }
}

} // namespace

void markToldTwice(Review& review)
{
    markClaims(review.claims);
    markMismatches(review);
    markRunFindings(review);
}

} // namespace exhibit
