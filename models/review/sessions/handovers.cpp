// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/handovers.h"

#include "models/domain/enumnames.h"
#include "models/review/sessions/authors.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace exhibit {

namespace {

constexpr EnumName<HandOverState> handOverStateNames[] = {
    {HandOverState::Contradicted, "contradicted"},
    {HandOverState::NeverRun, "never-run"},
    {HandOverState::Stale, "stale"},
    {HandOverState::Open, "open"},
    {HandOverState::Holds, "holds"},
    {HandOverState::Nothing, "nothing"},
};

constexpr EnumName<HandOverPart::Kind> handOverPartNames[] = {
    {HandOverPart::Kind::Message, "message"},
    {HandOverPart::Kind::CommitMessage, "commit-message"},
    {HandOverPart::Kind::PullRequest, "pull-request"},
    {HandOverPart::Kind::Summary, "summary"},
};

HandOverState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return HandOverState::Holds;
    case Verdict::Contradicted:
    case Verdict::TooBroad:
    case Verdict::ScopeMismatch:
        return HandOverState::Contradicted;
    case Verdict::NeverRun:
        return HandOverState::NeverRun;
    case Verdict::Stale:
        return HandOverState::Stale;
    case Verdict::Unsupported:
    case Verdict::NotAttributable:
    case Verdict::NotCheckable:
        return HandOverState::Open;
    }
    return HandOverState::Open;
}

/// In which text the agent said it: SessionWriter marks those that are no messages.
HandOverPart::Kind partKindOf(const Claim& claim)
{
    for (const MessageArg& value : claim.values) {
        if (value.name == "in")
            return valueOf(handOverPartNames, value.value, HandOverPart::Kind::Message);
    }
    return HandOverPart::Kind::Message;
}

/// Where a statement stands among those of its session.
auto placeInSession(const Claim& claim)
{
    return std::tuple(claim.sessionSteps, claim.where.firstLine.value);
}

class HandOverMaker
{
public:
    HandOverMaker(const PackFacts& facts, const Review& review) : m_review(review), m_authors(facts)
    {
        for (std::size_t i = 0; i < review.claims.size(); ++i)
            m_claims[review.claims[i].claim.document].push_back(i);
        for (const auto& [document, claims] : m_claims)
            findWriter(document, claims);
    }

    HandOver make(const AgentSession& session)
    {
        HandOver made;
        made.document = session.document;
        addSaid(made);
        addWritten(made);
        std::stable_sort(made.parts.begin(), made.parts.end(),
                         [](const HandOverPart& a, const HandOverPart& b) { return a.kind < b.kind; });
        judge(made);
        return made;
    }

private:
    const JudgedClaim& claim(std::size_t index) const { return m_review.claims[index]; }

    /// A document that a session wrote as a whole: what it states is that session's own word.
    void findWriter(int document, const std::vector<std::size_t>& claims)
    {
        if (document < 0 || claim(claims.front()).claim.sessionSteps >= 0)
            return;
        if (const SessionStep* writer = m_authors.wholeWriterOf(document))
            m_written[writer->document].push_back(document);
    }

    void add(HandOver& made, HandOverPart part) const
    {
        std::sort(part.claims.begin(), part.claims.end(), [this](std::size_t a, std::size_t b) {
            return comesBefore(claim(a).claim.where, claim(b).claim.where);
        });
        part.where = claim(part.claims.front()).claim.where;
        made.parts.push_back(std::move(part));
    }

    /// The last message that states something, and of the texts of commits and pull requests each.
    void addSaid(HandOver& made) const
    {
        const auto found = m_claims.find(made.document);
        if (found == m_claims.end())
            return;
        const Claim* last = nullptr;
        for (const std::size_t index : found->second) {
            const Claim& said = claim(index).claim;
            if (partKindOf(said) == HandOverPart::Kind::Message &&
                (!last || placeInSession(*last) < placeInSession(said)))
                last = &said;
        }
        std::map<std::tuple<HandOverPart::Kind, int, std::int64_t>, HandOverPart> parts;
        for (const std::size_t index : found->second) {
            const Claim& said = claim(index).claim;
            const HandOverPart::Kind kind = partKindOf(said);
            if (kind == HandOverPart::Kind::Message && said.sessionSteps != last->sessionSteps)
                continue;
            HandOverPart& part =
                parts[{kind, said.sessionSteps, kind == HandOverPart::Kind::Message ? 0 : said.where.firstLine.value}];
            part.kind = kind;
            part.claims.push_back(index);
        }
        for (auto& [key, part] : parts)
            add(made, std::move(part));
    }

    void addWritten(HandOver& made) const
    {
        const auto written = m_written.find(made.document);
        for (const int document : written == m_written.end() ? std::vector<int>() : written->second) {
            HandOverPart part;
            part.kind = HandOverPart::Kind::Summary;
            for (const std::size_t index : m_claims.at(document)) {
                if (claim(index).claim.claimClass == ClaimClass::Test && !claim(index).isNotice())
                    part.claims.push_back(index);
            }
            if (!part.claims.empty())
                add(made, std::move(part));
        }
    }

    void judge(HandOver& made) const
    {
        for (const HandOverPart& part : made.parts) {
            for (const std::size_t index : part.claims)
                count(made, index);
        }
        std::vector<MessageArg> args{{"statements", std::to_string(made.statements)},
                                     {"hold", std::to_string(made.hold)},
                                     {"contradicted", std::to_string(made.contradicted)},
                                     {"never", std::to_string(made.neverRun)},
                                     {"stale", std::to_string(made.stale)},
                                     {"open", std::to_string(made.open)}};
        if (made.statements > 0)
            args.push_back({"statement", claim(made.deciding).claim.text});
        made.verdict = {"said.hand-over." + std::string(handOverStateName(made.state)), std::move(args)};
    }

    void count(HandOver& made, std::size_t index) const
    {
        const HandOverState state = stateOf(claim(index).verdict);
        if (made.statements++ == 0 || state < made.state) {
            made.state = state;
            made.deciding = index;
        }
        made.hold += state == HandOverState::Holds ? 1 : 0;
        made.contradicted += state == HandOverState::Contradicted ? 1 : 0;
        made.neverRun += state == HandOverState::NeverRun ? 1 : 0;
        made.stale += state == HandOverState::Stale ? 1 : 0;
        made.open += state == HandOverState::Open ? 1 : 0;
    }

    const Review& m_review;
    Authors m_authors;
    std::map<int, std::vector<std::size_t>> m_claims; ///< by document
    std::map<int, std::vector<int>> m_written;        ///< documents that a session wrote, by the document of its record
};

} // namespace

std::string_view handOverStateName(HandOverState state)
{
    return nameOf(handOverStateNames, state);
}

std::string_view handOverPartName(HandOverPart::Kind kind)
{
    return nameOf(handOverPartNames, kind);
}

std::vector<HandOver> handOversOf(const PackFacts& facts, const Review& review)
{
    std::vector<HandOver> made;
    if (facts.sessions.empty())
        return made;
    HandOverMaker maker(facts, review);
    for (const AgentSession& session : facts.sessions)
        made.push_back(maker.make(session));
    return made;
}

} // namespace exhibit
