// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/requests/requestlist.h"

#include "models/report/placeddecision.h"
#include "models/report/requests/commands.h"

#include <algorithm>

namespace exhibit {

namespace {

struct Draft
{
    EvidenceRequest request;
    int wanted = 0;     ///< how many statements a person said to need it for
    std::string phrase; ///< tells equal requests

    /// A finding about runs weighs more than a sentence about them.
    std::size_t weight() const { return request.settles.size() + 2 * request.findings.size(); }
};

class RequestCollector
{
public:
    RequestCollector(const PackSnapshot& snapshot, const Messages& messages)
        : m_snapshot(snapshot), m_messages(messages), m_commands(*snapshot.review, messages)
    {
        for (const Finding& finding : snapshot.review->findings)
            add(finding);
        for (const JudgedClaim& judged : snapshot.review->claims)
            add(judged);
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft& a, const Draft& b) {
            return a.wanted != b.wanted ? a.wanted > b.wanted : a.weight() > b.weight();
        });
        for (const MissingEvidence& missing : snapshot.review->missing)
            add(missing);
    }

    std::vector<EvidenceRequest> requests() &&
    {
        std::vector<EvidenceRequest> list;
        for (Draft& draft : m_drafts)
            list.push_back(std::move(draft.request));
        return list;
    }

private:
    Draft& draftOf(const Message& what)
    {
        std::string phrase = m_messages.text(what).toStdString();
        const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                        [&phrase](const Draft& draft) { return draft.phrase == phrase; });
        if (found != m_drafts.end())
            return *found;
        Draft& draft = m_drafts.emplace_back();
        draft.request.what = what;
        draft.phrase = std::move(phrase);
        return draft;
    }

    void add(const JudgedClaim& judged)
    {
        const DecisionState state = placedDecision(m_snapshot, judged.id).decision.state;
        const bool isWanted = state == DecisionState::NeedsEvidence;
        if (judged.isNotice() || (!isWanted && !(waitsForDecision(judged) && state == DecisionState::Undecided)))
            return;
        for (const Message& what : judged.wouldSettle) {
            Draft& draft = draftOf(what);
            draft.wanted += isWanted ? 1 : 0;
            draft.request.settles.push_back(judged.claim.where);
            draft.request.command = m_commands.of(what);
        }
    }

    void add(const Finding& finding)
    {
        // What a mismatch lacks was asked for with its claim.
        if (finding.isMismatch() || placedDecision(m_snapshot, finding).decision.state == DecisionState::Dismissed)
            return;
        for (const Message& what : finding.extraEvidence)
            draftOf(what).request.findings.push_back(finding.title);
    }

    void add(const MissingEvidence& missing)
    {
        Draft& draft = m_drafts.emplace_back();
        draft.request.file = missing.what;
        draft.request.wouldShow = missing.wouldSettle;
        draft.request.namedAt = missing.namedAt;
        draft.request.command = m_commands.ofFile(missing.what);
    }

    const PackSnapshot& m_snapshot;
    const Messages& m_messages;
    EvidenceCommands m_commands;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<EvidenceRequest> evidenceRequests(const PackSnapshot& snapshot, const Messages& messages)
{
    return RequestCollector(snapshot, messages).requests();
}

} // namespace exhibit
