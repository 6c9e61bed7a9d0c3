// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/citations.h"

#include <algorithm>

namespace exhibit {

/// Walks facts and review once; the order is that of the lists.
class CitationCollector
{
public:
    explicit CitationCollector(std::vector<Citations::Entry>& entries) : m_entries(entries) {}

    void collect(const Review& review)
    {
        each(CitationKind::Claim, review.claims);
        for (std::size_t i = 0; i < review.findings.size(); ++i) {
            const Finding& finding = review.findings[i];
            if (finding.isMismatch()) // it points where its claim does
                continue;
            begin(finding.isPattern() ? CitationKind::Pattern : CitationKind::Finding, static_cast<int>(i));
            add(finding);
        }
        for (std::size_t i = 0; i < review.runs.size(); ++i)
            collect(review.runs[i], static_cast<int>(i));
        each(CitationKind::Signature, review.signatures);
        each(CitationKind::Gate, review.gates);
        for (const CommitReview& commit : review.commits) {
            begin(CitationKind::Commit, commit.commit);
            add(commit);
        }
        each(CitationKind::NextStep, review.nextSteps);
        each(CitationKind::MissingEvidence, review.missing);
    }

    void collect(const PackFacts& facts)
    {
        each(CitationKind::Commit, facts.commits);
        each(CitationKind::TokenEvent, facts.tokenEvents);
        each(CitationKind::Escalation, facts.escalations);
        for (std::size_t i = 0; i < facts.artifacts.size(); ++i)
            collect(facts.artifacts[i].problems, static_cast<int>(i));
        collect(facts.problems, -1);
    }

private:
    void begin(CitationKind kind, int index, int part = -1) { m_citation = {kind, index, part}; }

    template <typename T> void each(CitationKind kind, const std::vector<T>& list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            begin(kind, static_cast<int>(i));
            add(list[i]);
        }
    }

    void collect(const Run& run, int index)
    {
        begin(CitationKind::Run, index);
        add(run.summary);
        add(run.report);
        begin(CitationKind::Log, index);
        add(run.log);
        for (std::size_t i = 0; i < run.failures.size(); ++i) {
            begin(CitationKind::Failure, index, static_cast<int>(i));
            add(run.failures[i].where);
            add(run.failures[i].cause);
        }
        for (std::size_t i = 0; i < run.collectionErrors.size(); ++i) {
            begin(CitationKind::CollectionError, index, static_cast<int>(i));
            add(run.collectionErrors[i].where);
        }
    }

    void collect(const std::vector<Problem>& problems, int artifact)
    {
        for (std::size_t i = 0; i < problems.size(); ++i) {
            begin(CitationKind::Problem, artifact, static_cast<int>(i));
            add(problems[i].where);
        }
    }

    void add(const SourceRef& ref)
    {
        if (!ref.isNull())
            m_entries.push_back({&ref, m_citation, {}});
    }
    void add(const std::vector<SourceRef>& refs)
    {
        for (const SourceRef& ref : refs)
            add(ref);
    }
    void add(const std::vector<EvidenceStatement>& statements)
    {
        for (const EvidenceStatement& statement : statements)
            add(statement.pointers);
    }
    void add(const JudgedClaim& claim)
    {
        add(claim.claim.where);
        add(claim.evidence);
        add(claim.claim.alsoAt);
    }
    void add(const Finding& finding)
    {
        add(finding.pointers);
        for (const FindingRow& row : finding.rows)
            add(row.where);
        for (const Hypothesis& hypothesis : finding.hypotheses) {
            add(hypothesis.speaksFor);
            add(hypothesis.speaksAgainst);
        }
    }
    void add(const Signature& signature)
    {
        for (const SignatureMember& member : signature.members) {
            add(member.where);
            add(member.cause);
        }
    }
    void add(const RunGate& gate)
    {
        for (const GateOutcome& outcome : gate.outcomes) {
            for (const GateStep& step : outcome.steps)
                add(step.pointers);
        }
        for (const RecordedOutcome& recorded : gate.recorded)
            add(recorded.where);
    }
    void add(const CommitReview& review)
    {
        add(review.assessment);
        add(review.risks);
        add(review.followUps);
    }
    void add(const Commit& commit)
    {
        add(commit.where);
        for (const CommitFile& file : commit.files)
            add(file.where);
    }
    void add(const NextStep& step) { add(step.pointers); }
    void add(const MissingEvidence& missing) { add(missing.namedAt); }
    void add(const TokenEvent& event) { add(event.where); }
    void add(const Escalation& escalation) { add(escalation.where); }

    std::vector<Citations::Entry>& m_entries;
    Citation m_citation;
};

Citations::Citations(const PackSnapshot& snapshot) : m_facts(snapshot.facts), m_review(snapshot.review)
{
    if (!snapshot)
        return;
    CitationCollector collector(m_entries);
    collector.collect(*m_review);
    collector.collect(*m_facts);
    for (const Entry& entry : m_entries) {
        if (entry.citation.kind != CitationKind::Log)
            m_byPath[entry.where->path].push_back(entry);
    }
    for (auto& [path, entries] : m_byPath) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.where->firstLine < b.where->firstLine; });
        LineNumber reach;
        for (Entry& entry : entries)
            entry.reach = reach = std::max(reach, std::max(entry.where->firstLine, entry.where->lastLine));
    }
}

std::vector<Citation> Citations::citing(const SourceRef& place) const
{
    std::vector<Citation> found;
    const auto entries = m_byPath.find(place.path);
    if (entries == m_byPath.end())
        return found;
    const LineNumber last = std::max(place.firstLine, place.lastLine);
    auto entry = std::upper_bound(entries->second.begin(), entries->second.end(), last,
                                  [](LineNumber line, const Entry& other) { return line < other.where->firstLine; });
    while (entry != entries->second.begin() && (entry - 1)->reach >= place.firstLine) {
        --entry;
        const SourceRef& where = *entry->where;
        if (std::max(where.firstLine, where.lastLine) >= place.firstLine && where.table == place.table &&
            where.rowId == place.rowId)
            found.push_back(entry->citation);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<SourceRef> Citations::placesOf(const Citation& citation) const
{
    std::vector<SourceRef> found;
    for (const Entry& entry : m_entries) {
        if (entry.citation == citation && std::find(found.begin(), found.end(), *entry.where) == found.end())
            found.push_back(*entry.where);
    }
    return found;
}

std::vector<SourceRef> Citations::places() const
{
    std::vector<const SourceRef*> refs;
    refs.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        refs.push_back(entry.where);
    const auto comesFirst = [](const SourceRef* a, const SourceRef* b) {
        if (comesBefore(*a, *b) || comesBefore(*b, *a))
            return comesBefore(*a, *b);
        return a->quote < b->quote;
    };
    std::sort(refs.begin(), refs.end(), comesFirst);
    const auto same = [&](const SourceRef* a, const SourceRef* b) { return !comesFirst(a, b) && !comesFirst(b, a); };
    refs.erase(std::unique(refs.begin(), refs.end(), same), refs.end());
    std::vector<SourceRef> found;
    found.reserve(refs.size());
    for (const SourceRef* ref : refs)
        found.push_back(*ref);
    return found;
}

} // namespace exhibit
