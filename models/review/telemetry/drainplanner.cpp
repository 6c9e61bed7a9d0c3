// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/drainplanner.h"

#include "models/domain/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace exhibit {

namespace {

bool isOneOf(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool holdsFileName(const std::vector<std::string>& paths, const std::vector<std::string>& names)
{
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
        return isOneOf(names, lowered(std::string_view(path).substr(path.find_last_of('/') + 1)));
    });
}

bool holds(const QueuePoints& rule, const PhaseRecord& phase, const ScoredPhase& scored)
{
    return (!rule.atLeast || scored.deliverables >= *rule.atLeast) &&
           (!rule.atMost || scored.deliverables <= *rule.atMost) &&
           (rule.categories.empty() || isOneOf(rule.categories, scored.category)) &&
           (rule.complexities.empty() || isOneOf(rule.complexities, scored.complexity)) &&
           (rule.changeSizes.empty() || isOneOf(rule.changeSizes, phase.changeSize)) &&
           (rule.fileNames.empty() || holdsFileName(phase.deliverables, rule.fileNames)) &&
           (rule.failure.empty() || lowered(phase.failure).find(lowered(rule.failure)) != std::string::npos);
}

class Planner
{
public:
    Planner(const PackFacts& facts, const DrainOptions& options) : m_facts(facts), m_options(options)
    {
        for (const TokenEvent& event : facts.tokenEvents) {
            // Of several estimates of one phase the latest counts: events stand in the order in which they were made.
            if (!event.category.empty() && !event.phaseId.empty())
                m_estimated[{event.runId, event.phaseId}] = event.category;
        }
    }

    /// Takes the phases of that table that wait.
    void add(const ExecutorProfile& profile)
    {
        const ExecutorQueue& queue = profile.queue;
        for (const PhaseRecord& phase : m_facts.phases) {
            if (phase.where.table != profile.phases.table || phase.state != queue.waiting)
                continue;
            ++m_plan.queued;
            PlannedRun& run = runOf(phase, queue);
            ++run.queued;
            if (!phase.deliverables.empty())
                score(phase, queue, run);
        }
        for (PlannedRun& run : m_plan.runs)
            sum(run, queue.bestPhases);
    }

    DrainPlan finish()
    {
        const bool anyScored = std::any_of(m_plan.runs.begin(), m_plan.runs.end(),
                                           [](const PlannedRun& run) { return !run.phases.empty(); });
        std::stable_sort(m_plan.runs.begin(), m_plan.runs.end(), [](const PlannedRun& a, const PlannedRun& b) {
            if (a.phases.empty() || b.phases.empty())
                return a.phases.empty() == b.phases.empty() ? a.queued > b.queued : !a.phases.empty();
            return std::tuple(a.score, a.bestDeliverables(), a.runId) >
                   std::tuple(b.score, b.bestDeliverables(), b.runId);
        });
        if (!m_plan.runs.empty())
            m_plan.reason = anyScored ? reasonOfScore() : reasonOfCount();
        return std::move(m_plan);
    }

private:
    PlannedRun& runOf(const PhaseRecord& phase, const ExecutorQueue& queue)
    {
        const auto [place, isNew] = m_places.try_emplace(phase.runId, m_plan.runs.size());
        if (isNew) {
            PlannedRun run;
            run.runId = phase.runId;
            for (const std::vector<RunTypeRule>* rules : {&m_options.runTypes, &queue.runTypes}) {
                if (run.runType.empty())
                    run.runType = runTypeBy(*rules, run.runId);
            }
            if (run.runType.empty())
                run.runType = queue.otherType;
            run.where = phase.where;
            m_plan.runs.push_back(std::move(run));
        }
        return m_plan.runs[place->second];
    }

    void score(const PhaseRecord& phase, const ExecutorQueue& queue, PlannedRun& run) const
    {
        const std::string& scoring =
            m_options.scoring.empty() && !queue.scorings.empty() ? queue.scorings.front() : m_options.scoring;
        ScoredPhase scored;
        scored.phaseId = phase.phaseId;
        scored.complexity = phase.complexity.empty() ? queue.usualComplexity : phase.complexity;
        const auto estimate = m_estimated.find({phase.runId, phase.phaseId});
        scored.estimatedCategory = estimate != m_estimated.end();
        scored.category = scored.estimatedCategory ? estimate->second
                          : phase.category.empty() ? queue.usualCategory
                                                   : phase.category;
        scored.deliverables = static_cast<std::int64_t>(phase.deliverables.size());
        scored.where = phase.where;
        for (const QueuePoints& rule : queue.points) {
            if ((!rule.scoring.empty() && rule.scoring != scoring) || !holds(rule, phase, scored))
                continue;
            scored.parts.push_back({rule.id, rule.points});
            scored.score += rule.points;
        }
        if (scored.score > 0)
            run.phases.push_back(std::move(scored));
    }

    static void sum(PlannedRun& run, int best)
    {
        std::stable_sort(run.phases.begin(), run.phases.end(), [](const ScoredPhase& a, const ScoredPhase& b) {
            return std::tuple(a.score, a.deliverables) > std::tuple(b.score, b.deliverables);
        });
        run.score = 0;
        for (std::size_t i = 0; i < run.phases.size() && i < static_cast<std::size_t>(std::max(best, 0)); ++i) {
            run.phases[i].counts = true;
            run.score += run.phases[i].score;
        }
    }

    DrainPlan::Reason reasonOfScore() const
    {
        const PlannedRun& first = m_plan.runs.front();
        if (m_plan.runs.size() < 2 || m_plan.runs[1].score != first.score || m_plan.runs[1].phases.empty())
            return DrainPlan::Reason::Score;
        return m_plan.runs[1].bestDeliverables() != first.bestDeliverables() ? DrainPlan::Reason::Deliverables
                                                                             : DrainPlan::Reason::Name;
    }

    DrainPlan::Reason reasonOfCount() const
    {
        return m_plan.runs.size() > 1 && m_plan.runs[1].queued == m_plan.runs.front().queued
                   ? DrainPlan::Reason::FirstRecorded
                   : DrainPlan::Reason::MostQueued;
    }

    const PackFacts& m_facts;
    const DrainOptions& m_options;
    std::map<std::pair<std::string, std::string>, std::string> m_estimated;
    std::map<std::string, std::size_t> m_places;
    DrainPlan m_plan;
};

} // namespace

DrainPlan planDrain(const PackFacts& facts, const Executors& executors, const DrainOptions& options)
{
    Planner planner(facts, options);
    for (const ExecutorProfile& profile : executors.profiles()) {
        if (!profile.queue.waiting.empty() && !profile.phases.table.empty())
            planner.add(profile);
    }
    return planner.finish();
}

std::vector<std::string> drainScorings(const Executors& executors)
{
    std::vector<std::string> names;
    for (const ExecutorProfile& profile : executors.profiles()) {
        for (const std::string& name : profile.queue.scorings) {
            if (!isOneOf(names, name))
                names.push_back(name);
        }
    }
    return names;
}

} // namespace exhibit
