// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessions/sessionline.h"

#include "models/parsing/text/isotime.h"
#include "models/review/patterns/commitfacts.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr double msPerSecond = 1000;

bool isRun(const SessionStep& step)
{
    return step.act == SessionAct::Tests && step.result != ActResult::NotStarted;
}

/// Collects the marks of one session.
class LineMaker
{
public:
    LineMaker(const PackSnapshot& snapshot, const AgentSession& session)
        : m_facts(*snapshot.facts), m_review(*snapshot.review), m_session(session)
    {}

    SessionLine make()
    {
        for (std::size_t i = 0; i < m_facts.sessionSteps.size(); ++i) {
            if (m_facts.sessionSteps[i].document == m_session.document)
                m_steps.push_back(i);
        }
        m_line.hasClock = std::any_of(m_steps.begin(), m_steps.end(),
                                      [this](std::size_t i) { return m_facts.sessionSteps[i].atMs > 0; });
        addSteps();
        addSaid();
        addTokens();
        settleRange();
        findStale();
        std::stable_sort(m_line.marks.begin(), m_line.marks.end(), [](const SessionMark& a, const SessionMark& b) {
            return std::tie(a.lane, a.at) < std::tie(b.lane, b.at);
        });
        return std::move(m_line);
    }

private:
    void addSteps()
    {
        for (std::size_t order = 0; order < m_steps.size(); ++order) {
            const SessionStep& step = m_facts.sessionSteps[m_steps[order]];
            SessionMark mark;
            mark.index = m_steps[order];
            mark.result = step.result;
            mark.isOwnStatus = !step.isMasked && !step.isBackground && step.exitCode.has_value();
            mark.isBackground = step.isBackground;
            mark.at = m_line.hasClock ? static_cast<double>(step.atMs) : static_cast<double>(order);
            mark.ended = m_line.hasClock ? static_cast<double>(std::max(step.endedMs, step.atMs)) : mark.at;
            if (m_line.hasClock && step.atMs == 0)
                mark.at = mark.ended = m_last;
            m_last = mark.at;
            if (step.act == SessionAct::Edit) {
                mark.lane = SessionLane::Edits;
                mark.isTestFile = isTestFile(step.text);
            } else if (isRun(step)) {
                mark.lane = SessionLane::Runs;
                mark.count = step.result == ActResult::Good ? step.counts.passed.value_or(0)
                                                            : step.counts.failures().value_or(0);
            } else if (step.act == SessionAct::Commit && step.result == ActResult::Good) {
                mark.lane = SessionLane::Commits;
            } else {
                mark.lane = SessionLane::Commands;
            }
            m_line.marks.push_back(mark);
        }
    }

    void addSaid()
    {
        for (std::size_t i = 0; i < m_review.claims.size(); ++i) {
            const Claim& claim = m_review.claims[i].claim;
            if (claim.document != m_session.document || claim.sessionSteps < 0)
                continue;
            SessionMark mark;
            mark.lane = SessionLane::Said;
            mark.index = i;
            mark.verdict = m_review.claims[i].verdict;
            constexpr double justBefore = 0.5; // the next step
            mark.at = m_line.hasClock ? static_cast<double>(claim.saidMs) : claim.sessionSteps - justBefore;
            mark.ended = mark.at;
            if (!m_line.hasClock || claim.saidMs > 0)
                m_line.marks.push_back(mark);
        }
    }

    void addTokens()
    {
        if (!m_line.hasClock || m_session.id.empty())
            return;
        for (const TokenEvent& event : m_facts.tokenEvents) {
            const auto seconds =
                event.runId == m_session.id ? isoEpoch(event.timestamp, ZonelessTime::Utc) : std::optional<double>();
            if (!seconds)
                continue;
            SessionMark mark;
            mark.lane = SessionLane::Tokens;
            mark.at = mark.ended = *seconds * msPerSecond;
            mark.count = event.actual.value_or(0);
            m_line.marks.push_back(mark);
        }
    }

    void settleRange()
    {
        if (m_line.marks.empty())
            return;
        m_line.begin = m_line.end = m_line.marks.front().at;
        for (const SessionMark& mark : m_line.marks) {
            m_line.begin = std::min(m_line.begin, mark.at);
            m_line.end = std::max({m_line.end, mark.at, mark.isBackground ? mark.at : mark.ended});
        }
        if (m_line.end <= m_line.begin)
            m_line.end = m_line.begin + 1;
    }

    /// What happened behind the last green run, up to the next run.
    void findStale()
    {
        const auto green = std::find_if(m_steps.rbegin(), m_steps.rend(), [this](std::size_t i) {
            return isRun(m_facts.sessionSteps[i]) && m_facts.sessionSteps[i].result == ActResult::Good;
        });
        if (green == m_steps.rend())
            return;
        const std::size_t last = *green;
        for (const SessionMark& mark : m_line.marks) {
            if (mark.index == last && mark.lane == SessionLane::Runs)
                m_line.lastGreen = mark.ended;
        }
        double until = m_line.end;
        for (const SessionMark& mark : m_line.marks) {
            if (mark.lane == SessionLane::Runs && mark.index > last)
                until = std::min(until, mark.at);
        }
        std::optional<double> from;
        for (SessionMark& mark : m_line.marks) {
            if (mark.lane != SessionLane::Edits || mark.index < last || mark.at > until)
                continue;
            const SessionStep& step = m_facts.sessionSteps[mark.index];
            mark.isLate = step.result == ActResult::Good && !step.isPart;
            m_line.lateEdits += mark.isLate ? 1 : 0;
            if (mark.isLate)
                from = std::min(from.value_or(mark.at), mark.at);
        }
        if (from)
            m_line.stale = {*from, until};
    }

    const PackFacts& m_facts;
    const Review& m_review;
    const AgentSession& m_session;
    SessionLine m_line;
    std::vector<std::size_t> m_steps; ///< of the session: indexes
    double m_last = 0;
};

} // namespace

std::int64_t SessionLine::countOf(SessionLane lane) const
{
    std::int64_t count = 0;
    for (const SessionMark& mark : marks) {
        if (mark.lane == lane)
            count += lane == SessionLane::Tokens ? mark.count : 1;
    }
    return count;
}

SessionLine sessionLine(const PackSnapshot& snapshot, std::size_t session)
{
    return LineMaker(snapshot, snapshot.facts->sessions[session]).make();
}

std::pair<std::size_t, std::size_t> stepsBefore(const PackFacts& facts, const Claim& claim)
{
    const auto first = std::find_if(facts.sessionSteps.begin(), facts.sessionSteps.end(),
                                    [&](const SessionStep& step) { return step.document == claim.document; });
    const auto begin = static_cast<std::size_t>(first - facts.sessionSteps.begin());
    return {begin, begin + static_cast<std::size_t>(std::max(claim.sessionSteps, 0))};
}

std::optional<std::size_t> decidingStep(const PackSnapshot& snapshot, const JudgedClaim& claim)
{
    const std::vector<SessionStep>& steps = snapshot.facts->sessionSteps;
    const auto [begin, end] = stepsBefore(*snapshot.facts, claim.claim);
    std::optional<std::size_t> edit;
    for (const SourceRef& ref : claim.evidence) {
        for (std::size_t i = std::min(end, steps.size()); i-- > begin;) {
            if (!(steps[i].output == ref) && !(steps[i].where == ref))
                continue;
            if (steps[i].act != SessionAct::Edit)
                return i;
            edit = edit.value_or(i);
            break;
        }
    }
    return edit;
}

} // namespace exhibit
