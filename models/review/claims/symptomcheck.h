// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// Rule `check.blanket`: an absolute sentence about a symptom against later, dated headings of any document and commit
/// subjects that name the same symptom again. Two names must agree (a route and an error code, an identifier and a
/// route): one alone is too little. A sentence that names its cause is not absolute. The
/// commits of a later heading (same day, same words) are shown with it.
class SymptomCheck
{
public:
    explicit SymptomCheck(const ClaimFacts& facts);

    Judgement check(const Claim& claim) const;

private:
    struct Event
    {
        std::string text;
        SourceRef where;
        std::int64_t epoch = 0;
        bool isCommit = false;
    };
    struct DatedCommit
    {
        std::int64_t epoch = 0;
        std::vector<std::string> words;
        SourceRef where;
    };
    void add(Event event);
    void appendCommits(const Event& heading, std::vector<SourceRef>& evidence) const;
    std::vector<const Event*> laterEvents(const Claim& claim) const;

    std::vector<Event> m_events;
    std::map<std::string, std::vector<std::size_t>> m_byName; ///< name -> events
    std::vector<DatedCommit> m_commits;                       ///< by date
};

} // namespace exhibit
