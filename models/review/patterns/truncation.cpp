// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/telemetry/buildtelemetry.h"
#include "models/review/telemetry/phaseoutcomes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

struct Measured
{
    std::string runId;
    std::int64_t events = 0, truncated = 0, full = 0;
    SourceRef first; ///< the first call that was truncated or full
};

bool isFull(const TokenEvent& event)
{
    const std::optional<double> used = event.utilizationPercent();
    return used && *used >= 100.0;
}

std::vector<Measured> measure(const std::vector<TokenEvent>& events)
{
    std::vector<Measured> byRun;
    std::map<std::string, std::size_t> places;
    for (const TokenEvent& event : events) {
        const auto [place, isNew] = places.try_emplace(event.runId, byRun.size());
        if (isNew)
            byRun.push_back({event.runId, 0, 0, 0, {}});
        Measured& run = byRun[place->second];
        ++run.events;
        const bool truncated = event.truncated.value_or(false);
        run.truncated += truncated ? 1 : 0;
        run.full += isFull(event) ? 1 : 0;
        if (run.first.isNull() && (truncated || isFull(event)))
            run.first = event.where;
    }
    std::erase_if(byRun, [](const Measured& run) { return run.truncated == 0; });
    std::stable_sort(byRun.begin(), byRun.end(),
                     [](const Measured& a, const Measured& b) { return a.truncated > b.truncated; });
    return byRun;
}

/// Where truncated output and what it may have cost stand in one run.
struct Cascade
{
    int run = -1;
    std::vector<SourceRef> truncated, lost;
};

std::vector<Cascade> cascades(const PatternContext& context, const std::vector<const ToldLine*>& told)
{
    std::vector<Cascade> found;
    for (std::size_t i = 0; i < context.review.runs.size(); ++i) {
        const Run& run = context.review.runs[i];
        Cascade cascade;
        cascade.run = static_cast<int>(i);
        for (const ToldLine* statement : told) {
            if (std::find(statement->runs.begin(), statement->runs.end(), cascade.run) != statement->runs.end())
                cascade.truncated.push_back(statement->where);
        }
        for (const TokenEvent& event : context.facts.tokenEvents) {
            if (event.truncated.value_or(false) && event.runId == run.key.runId && !event.runId.empty() &&
                (event.phaseId.empty() || run.key.phase.empty() || event.phaseId == run.key.phase))
                cascade.truncated.push_back(event.where);
        }
        if (cascade.truncated.empty())
            continue;
        for (const CollectionError& error : run.collectionErrors) {
            if (!error.missing.empty())
                cascade.lost.push_back(error.where);
        }
        for (const ToldLine* statement : context.statements.of("pattern.incomplete", cascade.run))
            cascade.lost.push_back(statement->where);
        if (!cascade.lost.empty())
            found.push_back(std::move(cascade));
    }
    return found;
}

class TruncationFinding
{
public:
    explicit TruncationFinding(const PatternContext& context)
        : m_context(context), m_measured(measure(context.facts.tokenEvents))
    {
        for (const char* use : {"pattern.truncation", "pattern.truncation.log"}) {
            for (const ToldLine* statement : context.statements.of(use)) {
                m_told.push_back(statement);
                for (const int run : statement->runs)
                    addOnce(m_runs, run);
            }
        }
        for (const Measured& run : m_measured) {
            for (std::size_t i = 0; i < context.review.runs.size(); ++i) {
                if (context.review.runs[i].key.runId == run.runId)
                    addOnce(m_runs, static_cast<int>(i));
            }
        }
        m_cascades = cascades(context, m_told);
    }

    bool isEmpty() const
    {
        // Prose that belongs to no run and is not borne out by a figure tells of the past or of a feature.
        return m_measured.empty() && m_runs.empty();
    }

    Finding build() const
    {
        Finding finding = newPattern("pattern.truncation");
        addRuns(finding, m_context, m_runs);
        finding.title = Message{"pattern.truncation.title", {}};
        const TelemetryFigures& figures = m_context.review.telemetry;
        const std::vector<MessageArg> args = {{"told", std::to_string(m_told.size())},
                                              {"events", std::to_string(figures.events)},
                                              {"truncated", std::to_string(figures.truncated)},
                                              {"full", std::to_string(figures.atOrAboveTrigger)},
                                              triggerLevel(figures),
                                              {"names", m_context.labels(m_runs)}};
        const char* kind = m_measured.empty() ? ".told" : m_told.empty() ? ".measured" : ".both";
        finding.signature = Message{std::string("pattern.truncation.signature") + kind, args};
        finding.assessment = Message{std::string("pattern.truncation.assessment") + kind, args};
        finding.recommendation = Message{"pattern.truncation.recommendation", {}};
        finding.confidence = m_measured.empty() ? Confidence::Medium : Confidence::High;
        addPointers(finding);
        addRows(finding);
        judge(finding);
        finding.hypotheses = {tooSmall(), cascade()};
        finding.proposedFixes = {Message{"pattern.truncation.fix.retry", {triggerLevel(figures)}},
                                 Message{"pattern.truncation.fix.split", {}}};
        finding.proposedTests = {Message{"pattern.truncation.test", {triggerLevel(figures)}}};
        finding.extraEvidence = {Message{"pattern.settle.escalations", {}}};
        if (!m_runs.empty())
            finding.extraEvidence.push_back(
                Message{"pattern.settle.token-events", {{"run", m_context.labels(m_runs)}}});
        return finding;
    }

private:
    void addPointers(Finding& finding) const
    {
        for (const ToldLine* statement : m_told) {
            if (!statement->runs.empty())
                point(finding, statement->where);
        }
        for (const Measured& run : m_measured)
            point(finding, run.first);
        pointAll(finding, m_told);
    }

    void addRows(Finding& finding) const
    {
        finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.column.source", {}},
                           Message{"pattern.column.says", {}}, Message{"pattern.column.first", {}}};
        const auto add = [&](std::string run, const char* source, Message says, const SourceRef& where) {
            if (finding.rows.size() < 2 * mostPatternRows)
                finding.rows.push_back(
                    {{plainText(std::move(run)), Message{source, {}}, std::move(says), plainText(toString(where))},
                     where});
        };
        for (std::size_t i = 0; i < m_measured.size() && i < mostPatternRows; ++i) {
            const Measured& run = m_measured[i];
            add(run.runId.empty() ? std::string("–") : run.runId, "pattern.source.measured",
                Message{"pattern.truncation.row",
                        {{"truncated", std::to_string(run.truncated)},
                         {"events", std::to_string(run.events)},
                         {"full", std::to_string(run.full)}}},
                run.first);
        }
        // ToldLines about runs first: they are what the pattern is seen in.
        for (const bool named : {true, false}) {
            for (const ToldLine* statement : m_told) {
                if (statement->runs.empty() != named)
                    add(named ? m_context.labels(statement->runs) : std::string("–"), "pattern.source.quoted",
                        plainText(shortened(statement->text)), statement->where);
            }
        }
    }

    /// Runs that only the telemetry knows count, too, and are named.
    void judge(Finding& finding) const
    {
        std::vector<std::string> names;
        for (const int run : m_runs)
            names.push_back(m_context.run(run).key.runId);
        for (const Measured& run : m_measured) {
            if (!run.runId.empty() && run.runId != "unknown")
                names.push_back(run.runId);
        }
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        const bool repeated = names.size() > 1;
        finding.classification = repeated ? Classification::Systemic : Classification::None;
        finding.repeats = Message{repeated ? "pattern.truncation.repeats.repeated" : "pattern.truncation.repeats.once",
                                  {{"count", std::to_string(names.size())}, {"names", namesText(std::move(names))}}};
    }

    static std::string namesText(std::vector<std::string> names)
    {
        if (names.empty())
            return "–";
        const std::size_t more = names.size() > mostPatternRows ? names.size() - mostPatternRows : 0;
        names.resize(names.size() - more);
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + name;
        return more == 0 ? text : text + " +" + std::to_string(more);
    }

    Hypothesis tooSmall() const
    {
        Hypothesis hypothesis;
        hypothesis.text = Message{"pattern.truncation.small", {}};
        hypothesis.explanation = Message{"pattern.truncation.small.why", {}};
        int pro = 0;
        std::vector<SourceRef> under;
        for (const TokenEvent& event : m_context.facts.tokenEvents) {
            if (event.truncated.value_or(false) && event.predicted && event.actual && *event.actual > *event.predicted)
                under.push_back(event.where);
        }
        if (!under.empty()) {
            pro += 2;
            const auto count = static_cast<std::int64_t>(under.size());
            under.resize(std::min<std::size_t>(under.size(), mostPatternRows));
            hypothesis.speaksFor.push_back(
                sentence(counted(count, "pattern.truncation.under.one", "pattern.truncation.under.many"), under));
        }
        addRetries(hypothesis, pro);
        for (const ToldLine* statement : m_told) {
            if (statement->rule->set.contains("cause")) {
                ++pro;
                hypothesis.speaksFor.push_back(quoted(*statement));
            }
        }
        for (const ToldLine* statement : m_context.statements.of("pattern.truncation.mended"))
            hypothesis.speaksAgainst.push_back(quoted(*statement));
        hypothesis.likelihood = likelihoodOf(pro, 0);
        return hypothesis;
    }

    /// What became of retries with more room.
    void addRetries(Hypothesis& hypothesis, int& pro) const
    {
        Share fitted;
        std::vector<SourceRef> fitting;
        std::vector<SourceRef> failing;
        std::vector<SourceRef> hidden;
        for (const EscalationOutcome& outcome : m_context.review.telemetry.outcomes) {
            const Escalation& escalation = m_context.facts.escalations[static_cast<std::size_t>(outcome.escalation)];
            if (outcome.hidesTruncation) {
                hidden.push_back(escalation.where);
                hidden.push_back(eventAt(outcome.call).where);
            }
            if (outcome.retry < 0)
                continue;
            const bool fits = !eventAt(outcome.retry).truncated.value_or(false);
            fitted.add(fits);
            (fits ? fitting : failing).push_back(eventAt(outcome.retry).where);
        }
        const std::string whole = std::to_string(fitted.whole);
        if (!fitting.empty()) {
            ++pro;
            hypothesis.speaksFor.push_back(sentence(
                Message{"pattern.truncation.retried", {{"part", std::to_string(fitted.part)}, {"whole", whole}}},
                fitting));
        }
        if (!failing.empty())
            hypothesis.speaksAgainst.push_back(
                sentence(Message{"pattern.truncation.retried-in-vain",
                                 {{"part", std::to_string(failing.size())}, {"whole", whole}}},
                         failing));
        if (!hidden.empty())
            hypothesis.speaksFor.push_back(
                sentence(counted(static_cast<std::int64_t>(hidden.size() / 2), "pattern.truncation.hidden.one",
                                 "pattern.truncation.hidden.many"),
                         hidden));
    }

    const TokenEvent& eventAt(int index) const { return m_context.facts.tokenEvents[static_cast<std::size_t>(index)]; }

    /// Whether phases with a truncated call fail more often than others.
    void addPhases(Hypothesis& hypothesis) const
    {
        PhaseOutcomes outcomes = outcomesOfPhases(m_context.facts);
        const Share& cut = outcomes.failedTruncated;
        const Share& others = outcomes.failedOthers;
        if (cut.whole == 0)
            return;
        const Message message{"pattern.truncation.failed-phases",
                              {{"whole", std::to_string(cut.whole)},
                               {"part", std::to_string(cut.part)},
                               {"others", std::to_string(others.whole)},
                               {"othersfailed", std::to_string(others.part)}}};
        outcomes.places.resize(std::min<std::size_t>(outcomes.places.size(), mostPatternRows));
        const bool speaksFor = cut.percent().value_or(0) > others.percent().value_or(0);
        (speaksFor ? hypothesis.speaksFor : hypothesis.speaksAgainst)
            .push_back(sentence(message, std::move(outcomes.places)));
    }

    Hypothesis cascade() const
    {
        Hypothesis hypothesis;
        hypothesis.text = Message{"pattern.truncation.cascade", {}};
        hypothesis.explanation = Message{"pattern.truncation.cascade.why", {}};
        for (const Cascade& cascade : m_cascades) {
            std::vector<SourceRef> places = cascade.truncated;
            places.insert(places.end(), cascade.lost.begin(), cascade.lost.end());
            hypothesis.speaksFor.push_back(sentence(
                Message{"pattern.truncation.same-run", {{"run", m_context.label(cascade.run)}}}, std::move(places)));
        }
        addPhases(hypothesis);
        for (const char* use : {"pattern.collection", "pattern.incomplete"}) {
            for (const ToldLine* statement : m_context.statements.of(use)) {
                if (statement->rule->set.contains("cause"))
                    hypothesis.speaksFor.push_back(quoted(*statement));
            }
        }
        for (std::size_t i = 0; i < m_context.review.runs.size(); ++i) {
            const Run& run = m_context.review.runs[i];
            const auto index = static_cast<int>(i);
            const bool known = std::any_of(m_cascades.begin(), m_cascades.end(),
                                           [index](const Cascade& cascade) { return cascade.run == index; });
            if (!run.collectionErrors.empty() && !known)
                hypothesis.speaksAgainst.push_back(
                    sentence(Message{"pattern.truncation.no-record", {{"run", m_context.label(index)}}},
                             {run.collectionErrors.front().where}));
        }
        hypothesis.likelihood = !m_cascades.empty()            ? Likelihood::Likely
                                : hypothesis.speaksFor.empty() ? Likelihood::LessLikely
                                                               : Likelihood::Possible;
        return hypothesis;
    }

    const PatternContext& m_context;
    std::vector<Measured> m_measured;
    std::vector<const ToldLine*> m_told;
    std::vector<int> m_runs;
    std::vector<Cascade> m_cascades;
};

} // namespace

std::vector<Finding> findTruncation(const PatternContext& context)
{
    const TruncationFinding truncation(context);
    if (truncation.isEmpty())
        return {};
    return {truncation.build()};
}

} // namespace exhibit
