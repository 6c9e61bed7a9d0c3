// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/nextsteps.h"

#include "models/review/counted.h"
#include "models/review/findings/greenclaims.h"
#include "models/review/runs/runs.h"
#include "models/review/stableid.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace exhibit {

namespace {

enum class Rank { BlocksVerdict, GreenOverRed, DecidesPattern, Tests, Missing, Documents, Commits, Announced };

constexpr std::size_t mostStepPointers = 12;
constexpr std::size_t mostMissing = 8;
constexpr std::size_t mostRuns = 8;
constexpr std::size_t mostAnnounced = 5;

const char* reasonOf(Rank rank)
{
    switch (rank) {
    case Rank::BlocksVerdict:
        return "next.why.blocks";
    case Rank::GreenOverRed:
        return "next.why.green";
    case Rank::DecidesPattern:
        return "next.why.pattern";
    case Rank::Tests:
        return "next.why.tests";
    case Rank::Missing:
        return "next.why.missing";
    case Rank::Documents:
        return "next.why.documents";
    case Rank::Commits:
        return "next.why.commits";
    case Rank::Announced:
        return "next.why.announced";
    }
    return "";
}

struct StepDraft
{
    Rank rank = Rank::DecidesPattern;
    int severity = 0;
    NextStep step;
};

Rank rankOf(const Finding& finding)
{
    if (finding.rule == "documents.disagree")
        return Rank::Documents;
    if (finding.rule == "pattern.import-failure" || finding.rule == "pattern.broken-fix" ||
        finding.kind == FindingKind::CollectionFailure || finding.kind == FindingKind::WitnessDisagreement ||
        finding.rule == "run.unfinished" || finding.rule == "run.not-executed" || finding.rule == "run.red")
        return Rank::BlocksVerdict;
    return finding.kind == FindingKind::Pattern ? Rank::DecidesPattern : Rank::Tests;
}

/// A few of each list before more of one, so that no run or document of a shared step stays without a pointer.
void addPointers(NextStep& step, const std::vector<std::vector<SourceRef>>& lists)
{
    std::size_t longest = 0;
    for (const std::vector<SourceRef>& list : lists)
        longest = std::max(longest, list.size());
    for (std::size_t i = 0; i < longest; ++i) {
        for (const std::vector<SourceRef>& list : lists) {
            if (i < list.size() && step.pointers.size() < mostStepPointers &&
                std::find(step.pointers.begin(), step.pointers.end(), list[i]) == step.pointers.end())
                step.pointers.push_back(list[i]);
        }
    }
}

void addEvidence(NextStep& step, const std::vector<Message>& wanted)
{
    for (const Message& message : wanted) {
        if (std::find(step.extraEvidence.begin(), step.extraEvidence.end(), message) == step.extraEvidence.end())
            step.extraEvidence.push_back(message);
    }
}

class NextSteps
{
public:
    NextSteps(const Review& review, const ToldLines& statements) : m_review(review), m_statements(statements)
    {
        for (const JudgedClaim& claim : review.claims) {
            if (isGreenOverRed(review, claim))
                m_greenOverRed.insert(claim.id);
        }
    }

    std::vector<NextStep> build()
    {
        addFindings();
        addDocuments();
        addCommits();
        addMissing();
        addAnnounced();
        return ranked();
    }

private:
    StepDraft& add(Rank rank, Message text, const std::vector<std::string>& key)
    {
        StepDraft draft;
        draft.rank = rank;
        draft.step.id = stableId("next", key);
        draft.step.text = std::move(text);
        return m_drafts.emplace_back(std::move(draft));
    }

    /// The step of a broken fix asks for the same tests of the same run, if no other test fails anew there.
    StepDraft* ofBrokenFix(const Finding& finding)
    {
        if (finding.rule != "run.new-failures" || finding.runs.size() != 1)
            return nullptr;
        const auto run = std::find_if(m_review.runs.begin(), m_review.runs.end(),
                                      [&](const Run& other) { return other.key == finding.runs.front(); });
        const auto place = static_cast<std::size_t>(run - m_review.runs.begin());
        if (place >= m_review.deltas.size())
            return nullptr;
        for (const Finding& pattern : m_review.findings) {
            if (pattern.rule != "pattern.broken-fix" || pattern.runs != finding.runs)
                continue;
            const auto tests = std::count_if(pattern.rows.begin(), pattern.rows.end(), [](const FindingRow& row) {
                return !row.cells.empty() && row.cells.front().id == "pattern.source.test";
            });
            if (tests < m_review.deltas[place].testsNewlyFailing())
                continue;
            for (StepDraft& draft : m_drafts) {
                if (std::find(draft.step.findings.begin(), draft.step.findings.end(), pattern.id) !=
                    draft.step.findings.end())
                    return &draft;
            }
        }
        return nullptr;
    }

    /// Findings about the same run with the same kind of answer share a step: those of patterns come first.
    StepDraft* sharing(const Finding& finding, Rank rank)
    {
        for (StepDraft& draft : m_drafts) {
            const bool sameEvidence =
                std::any_of(finding.extraEvidence.begin(), finding.extraEvidence.end(), [&](const Message& message) {
                    return std::find(draft.step.extraEvidence.begin(), draft.step.extraEvidence.end(), message) !=
                           draft.step.extraEvidence.end();
                });
            if (sameEvidence)
                return &draft;
            const bool sameRun = draft.rank == rank && rank == Rank::BlocksVerdict &&
                                 finding.kind != FindingKind::Pattern && !finding.runs.empty() &&
                                 std::find(m_runsOf[draft.step.id].begin(), m_runsOf[draft.step.id].end(),
                                           finding.runs.front()) != m_runsOf[draft.step.id].end();
            if (sameRun)
                return &draft;
            const bool sameRule = finding.kind != FindingKind::Pattern && m_ruleOf[draft.step.id] == finding.rule;
            if (sameRule)
                return &draft;
        }
        return nullptr;
    }

    /// A step shared by several runs speaks of all of them.
    void nameRuns(Message& text, const std::string& recommendation, const std::vector<RunKey>& runs) const
    {
        const char* several =
            recommendation == "finding.new-failures.recommendation" ? "finding.new-failures.recommendation.several"
            : recommendation == "finding.tests-lost.recommendation" ? "finding.tests-lost.recommendation.several"
            : recommendation == "finding.red.recommendation"        ? "finding.red.recommendation.several"
            : recommendation == "finding.unfinished.recommendation" ? "finding.unfinished.recommendation.several"
                                                                    : nullptr;
        if (!several || (text.id != recommendation && text.id != several))
            return;
        std::string names;
        for (std::size_t i = 0; i < runs.size() && i < mostRuns; ++i)
            names += (i == 0 ? "" : ", ") + runLabel(m_review.runs, runs[i]);
        if (runs.size() > mostRuns)
            names += ", …";
        text = Message{several, {{"runs", names}}};
    }

    void addFindings()
    {
        for (const bool patterns : {true, false}) {
            for (const Finding& finding : m_review.findings) {
                const bool isPattern = finding.kind == FindingKind::Pattern;
                if (isPattern != patterns || finding.kind == FindingKind::Mismatch ||
                    finding.recommendation.isEmpty() || finding.classification == Classification::Fixed)
                    continue;
                const Rank rank = rankOf(finding);
                StepDraft* draft = ofBrokenFix(finding);
                if (!draft)
                    draft = sharing(finding, rank);
                if (!draft) {
                    draft = &add(rank, finding.recommendation, {finding.id});
                    m_ruleOf[draft->step.id] = finding.rule;
                    draft->severity = finding.severity;
                }
                auto& runs = m_runsOf[draft->step.id];
                runs.insert(runs.end(), finding.runs.begin(), finding.runs.end());
                if (!draft->step.findings.empty())
                    nameRuns(draft->step.text, finding.recommendation.id, runs);
                draft->step.findings.push_back(finding.id);
                addEvidence(draft->step, finding.extraEvidence);
                m_placesOf[draft->step.id].push_back(finding.pointers);
            }
        }
    }

    /// What a document says of tests that fail misleads whoever reads it next, so it does not wait for the rest of it.
    void addDocuments()
    {
        std::map<std::pair<std::string, Rank>, std::vector<const Finding*>> byDocument;
        for (const Finding& finding : m_review.findings) {
            // What is outdated at most needs no correction: it was right on its day.
            const bool outdated = finding.verdict == Verdict::Stale && finding.confidence == Confidence::Low;
            if (finding.kind != FindingKind::Mismatch || outdated || finding.pointers.empty())
                continue;
            const SourceRef& where = finding.pointers.front();
            const Rank rank = m_greenOverRed.count(finding.claimId) > 0 ? Rank::GreenOverRed : Rank::Documents;
            byDocument[{where.member.empty() ? where.path : where.member, rank}].push_back(&finding);
        }
        for (const auto& [document, findings] : byDocument) {
            const auto& [path, rank] = document;
            const bool green = rank == Rank::GreenOverRed;
            StepDraft& draft =
                add(rank,
                    counted(static_cast<std::int64_t>(findings.size()), green ? "next.green.one" : "next.documents.one",
                            green ? "next.green.many" : "next.documents.many", {{"path", path}}),
                    {green ? "green" : "documents", path});
            for (const Finding* finding : findings) {
                draft.step.findings.push_back(finding->id);
                draft.severity = std::max(draft.severity, finding->severity);
                m_placesOf[draft.step.id].push_back({finding->pointers.front()});
            }
        }
    }

    void addCommits()
    {
        std::int64_t count = 0;
        std::vector<SourceRef> places;
        for (const CommitReview& commit : m_review.commits) {
            for (const EvidenceStatement& risk : commit.risks) {
                ++count;
                places.insert(places.end(), risk.pointers.begin(), risk.pointers.end());
            }
        }
        if (count == 0)
            return;
        StepDraft& draft = add(Rank::Commits, counted(count, "next.commits.one", "next.commits.many"), {"commits"});
        m_placesOf[draft.step.id] = {places};
    }

    void addMissing()
    {
        if (m_review.missing.empty())
            return;
        const auto count = static_cast<std::int64_t>(m_review.missing.size());
        StepDraft& draft = add(Rank::Missing, counted(count, "next.missing.one", "next.missing.many"), {"missing"});
        for (std::size_t i = 0; i < m_review.missing.size() && i < mostMissing; ++i) {
            draft.step.extraEvidence.push_back(Message{"pattern.text", {{"text", m_review.missing[i].what}}});
            m_placesOf[draft.step.id].push_back(m_review.missing[i].namedAt);
        }
    }

    /// `docs/archive/…`, `2026-02-12_REPORT.md`: what was open then is no task of now.
    static bool isOfItsDay(const SourceRef& where)
    {
        static const RE2 put(R"((?i)(?:^|/)[^/]*archiv[^/]*/|(?:^|\D)20\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?:\D|$))");
        return RE2::PartialMatch(where.member.empty() ? where.path : where.member, put);
    }

    /// What the documents themselves call open.
    void addAnnounced()
    {
        std::size_t shown = 0;
        for (const ToldLine* statement : m_statements.of("pattern.pending")) {
            if (isOfItsDay(statement->where))
                continue;
            if (shown++ == mostAnnounced)
                break;
            std::string text = statement->text;
            if (text.size() > 160)
                text = text.substr(0, text.rfind(' ', 160)) + "…";
            StepDraft& draft =
                add(Rank::Announced, Message{"next.announced", {{"quote", text}}}, {"announced", statement->text});
            m_placesOf[draft.step.id] = {{statement->where}};
        }
    }

    std::vector<NextStep> ranked()
    {
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const StepDraft& a, const StepDraft& b) {
            if (a.rank != b.rank)
                return a.rank < b.rank;
            if (a.step.findings.size() != b.step.findings.size())
                return a.step.findings.size() > b.step.findings.size();
            return a.severity > b.severity;
        });
        std::vector<NextStep> steps;
        for (StepDraft& draft : m_drafts) {
            addPointers(draft.step, m_placesOf[draft.step.id]);
            draft.step.why = Message{reasonOf(draft.rank), {{"count", std::to_string(draft.step.findings.size())}}};
            steps.push_back(std::move(draft.step));
        }
        return steps;
    }

    const Review& m_review;
    const ToldLines& m_statements;
    std::set<std::string> m_greenOverRed; ///< Claims, by id.
    std::vector<StepDraft> m_drafts;
    std::map<std::string, std::string> m_ruleOf;
    std::map<std::string, std::vector<RunKey>> m_runsOf;
    std::map<std::string, std::vector<std::vector<SourceRef>>> m_placesOf; ///< By step: where each of its findings is.
};

} // namespace

std::vector<NextStep> buildNextSteps(const Review& review, const ToldLines& statements)
{
    return NextSteps(review, statements).build();
}

} // namespace exhibit
