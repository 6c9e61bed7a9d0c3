// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/statuscheck.h"

#include "models/parsing/claims/stamps.h"
#include "models/parsing/claims/wordingreader.h"
#include "models/review/claims/programs/lintcheck.h"
#include "models/review/claims/programs/programcheck.h"
#include "models/review/claims/verdictof.h"
#include "models/review/claims/wording/wholeword.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t mostOfTitle = 16; ///< more headings alike are a template

/// What a title says of its state: 1 finished, -1 not, 0 nothing or both.
int titlePolarity(const std::string& text)
{
    static const RE2 finished(
        R"((?i)✅|🎉|🟢|\b(?:complete[d]?|done|fixed|resolved|verified|ready|implemented|deployed|operational|shipped|closed|restored)\b)");
    static const RE2 unfinished(
        R"((?i)🔄|❌|🚧|⏳|\b(?:in progress|incomplete|partial(?:ly)?|blocked|failed|broken|not started|pending|attempted|wip)\b)");
    const bool isFinished = RE2::PartialMatch(text, finished);
    const bool isUnfinished = RE2::PartialMatch(text, unfinished);
    return isFinished == isUnfinished ? 0 : isFinished ? 1 : -1;
}

/// The words of a title without dates, states and what stands in brackets; empty if too little is left to name one
/// thing.
std::string titleKey(const std::string& text)
{
    constexpr std::size_t longestTitle = 200;
    constexpr int fewestWords = 4;
    static const RE2 noise(
        R"((?i)\([^()]*\)|\d{4}-\d{2}-\d{2}(?:T[\d:]+Z?)?|\b(?:status|complete[d]?|done|fixed|resolved|verified|ready|implemented|deployed|operational|shipped|closed|restored|in progress|incomplete|partial(?:ly)?|blocked|failed|broken|not started|pending|attempted|wip)\b)");
    if (text.size() > longestTitle)
        return {};
    std::string plain = text;
    RE2::GlobalReplace(&plain, noise, " ");
    std::string key;
    int words = 0;
    for (std::size_t i = 0; i < plain.size();) {
        std::string word;
        for (; i < plain.size() && std::isalnum(static_cast<unsigned char>(plain[i])) != 0; ++i)
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(plain[i])));
        words += word.size() > 2 ? 1 : 0;
        if (word.empty())
            ++i;
        else
            key += ' ' + word;
    }
    return words < fewestWords ? std::string() : key;
}

/// When a statement speaks: as its words say, else as its document does.
std::optional<std::int64_t> momentOf(const Claim& claim)
{
    const auto found = findStamp(claim.text);
    return found && found->stamp.epochSeconds ? found->stamp.epochSeconds : claim.asOf.stamp.epochSeconds;
}

/// `other` may tell of a time before that of `claim`, which then says what became of it.
bool mayBeEarlier(const Claim& other, const Claim& claim)
{
    const auto own = momentOf(claim);
    const auto their = momentOf(other);
    return their && (!own || *their < *own);
}

bool statesFailure(const std::string& state)
{
    static const RE2 failure(R"((?i)fail|block|error|abort|cancel)");
    return RE2::PartialMatch(state, failure);
}

bool containsId(std::string_view text, std::string_view id)
{
    return containsWord(
        text, id, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_'; });
}

} // namespace

StatusCheck::StatusCheck(const ClaimFacts& facts, const Coverage& coverage)
    : m_facts(facts), m_coverage(coverage), m_commits(facts.facts()), m_builds(facts, m_commits),
      m_isLinted(isAnyLinted(facts))
{
    for (const Claim& claim : facts.facts().claims) {
        if (claim.sessionSteps >= 0) // of its session alone
            continue;
        const bool heading = claim.claimClass == ClaimClass::Freshness && claim.subject.type == "section";
        if (claim.claimClass != ClaimClass::Status && !heading)
            continue;
        std::string key = titleKey(claim.text);
        if (key.empty())
            continue;
        std::vector<const Claim*>& same = m_titles[std::move(key)];
        if (same.size() < mostOfTitle)
            same.push_back(&claim);
    }
    for (const Witness& witness : facts.facts().witnesses) {
        if (witness.kind == WitnessKind::Prose && witness.key.runId.size() > 3 && statesFailure(witness.statedState))
            m_failed.push_back(&witness);
    }
}

std::optional<Judgement> StatusCheck::checkTitle(const Claim& claim) const
{
    const auto same = m_titles.find(titleKey(claim.text));
    if (same == m_titles.end() || titlePolarity(claim.text) <= 0)
        return std::nullopt;
    const Claim* echo = nullptr;
    for (const Claim* other : same->second) {
        if (documentPath(*other) == documentPath(claim) || mayBeEarlier(*other, claim))
            continue;
        const int polarity = titlePolarity(other->text);
        const std::vector<MessageArg> args = {{"other", m_facts.names().nameOf(documentPath(*other))},
                                              {"text", shownStatement(*other, 120)}};
        if (polarity < 0) {
            Judgement judgement = verdictOf("check.status.differs", Verdict::Contradicted, Confidence::Medium,
                                            "claim.status.differs", args);
            judgement.evidence.push_back(other->where);
            return judgement;
        }
        if (polarity > 0 && !echo)
            echo = other;
    }
    if (!echo)
        return std::nullopt;
    Judgement judgement =
        verdictOf("check.echo", Verdict::Supported, Confidence::Low, "claim.echo",
                  {{"other", m_facts.names().nameOf(documentPath(*echo))}, {"text", shownStatement(*echo, 120)}});
    judgement.evidence.push_back(echo->where);
    return judgement;
}

/// The run that the statement is about: named in it, in its heading, or in the nearest line above that names one.
const Witness* StatusCheck::failedRunOf(const Claim& claim) const
{
    constexpr std::int64_t reach = 8; // lines
    const auto named = [this](std::string_view text) -> const Witness* {
        for (const Witness* witness : m_failed) {
            if (containsId(text, witness->key.runId))
                return witness;
        }
        return nullptr;
    };
    if (m_failed.empty())
        return nullptr;
    if (const Witness* witness = named(claim.text))
        return witness;
    if (const Witness* witness = named(claim.heading))
        return witness;
    const std::vector<TextLine> above =
        m_facts.linesBeside(claim, claim.where.firstLine.plus(-reach), claim.where.firstLine.plus(-1));
    for (auto line = above.rbegin(); line != above.rend(); ++line) {
        if (const Witness* witness = named(line->text))
            return witness;
        const bool namesAnother = std::any_of(m_facts.runs().begin(), m_facts.runs().end(), [&](const Run& run) {
            return run.key.runId.size() > 3 && containsId(line->text, run.key.runId);
        });
        if (namesAnother || line->text.starts_with('#'))
            return nullptr;
    }
    return nullptr;
}

std::optional<Judgement> StatusCheck::checkRun(const Claim& claim) const
{
    static const RE2 success(R"((?i)\b(?:complete[d]?|success(?:ful(?:ly)?)?|succeeded|passed|green)\b)");
    static const RE2 ofPhase(R"((?i)\b(?:phase|tier|step|task)\b|\bP\d+\b)");
    if (m_failed.empty() || titlePolarity(claim.text) < 0 || !RE2::PartialMatch(claim.text, success))
        return std::nullopt;
    const Witness* witness = failedRunOf(claim);
    if (!witness || witness->where.path == claim.where.path)
        return std::nullopt;
    // That a phase is done and that its run failed do not exclude each other.
    const bool phase = RE2::PartialMatch(claim.text, ofPhase) && witness->key.phase.empty();
    const std::string id = phase ? "claim.status.run-of-phase" : "claim.status.run";
    Judgement judgement =
        verdictOf("check.status.run", phase ? Verdict::Unsupported : Verdict::Contradicted, Confidence::Medium, id,
                  {{"run", witness->key.runId}, {"state", witness->statedState}});
    judgement.evidence.push_back(witness->summary.isNull() ? witness->where : witness->summary);
    if (phase)
        judgement.wouldSettle.push_back({"claim.settle.phase-summary", {{"run", witness->key.runId}}});
    return judgement;
}

std::optional<Judgement> StatusCheck::checkCoverage(const Claim& claim) const
{
    static const RE2 file(R"(([\w./-]+\.(?:py|js|ts|tsx|go|rs|java|rb|cpp|c|cs))\b)");
    static const RE2 tested(R"((?i)\b(?:tested|verified|validated|covered)\b)");
    std::string name;
    if (m_coverage.rows.empty() || titlePolarity(claim.text) < 0 || !RE2::PartialMatch(claim.text, file, &name))
        return std::nullopt;
    const CoverageRow* row = m_coverage.find(name);
    if (!row || row->percent > 0 || row->statements == 0)
        return std::nullopt;
    const bool saysTested = RE2::PartialMatch(claim.text, tested);
    Judgement judgement =
        verdictOf("check.status.coverage", saysTested ? Verdict::TooBroad : Verdict::Unsupported, Confidence::Medium,
                  saysTested ? "claim.status.never-executed" : "claim.status.not-exercised",
                  {{"file", row->path}, {"run", m_facts.label(*m_coverage.run)}});
    judgement.evidence.push_back(row->where);
    if (!saysTested)
        judgement.wouldSettle.push_back({"claim.settle.status", {}});
    return judgement;
}

/// By its log: a service of CI prints around what it runs, or the file or its folder is called like one.
bool StatusCheck::isOfCi(const Run& run) const
{
    static const RE2 place(
        R"((?i)(?:^|/)(?:(?:\.?ci|ci[-_]\w+|\.?github|gitlab|actions|workflows?|pipelines?)/|(?:ci|pipeline|jenkins|gitlab[-_]ci|github[-_]actions)(?:[-_.][\w.-]*)?\.(?:log|txt|out)$))");
    const std::string& path = run.log.isNull() ? run.report.path : run.log.path;
    const Artifact* artifact = m_facts.facts().findArtifact(path);
    return run.runner == ciJobRunner || (artifact && artifact->kind == ArtifactKind::CiRunnerLog) ||
           RE2::PartialMatch(path, place);
}

/// "The pipeline is green" where the log of a job says that it failed, or tests do that CI ran, and no other job of the
/// pack passed: it may be the later one. "All jobs are green" is refuted by any of them.
std::optional<Judgement> StatusCheck::checkPipeline(const Claim& claim) const
{
    static const RE2 green(
        R"((?i)\b(?:pipelines?|CI|CI/CD|builds?|workflows?|all checks|jobs?)\b(?:\s+(?:is|are|now|currently|all|runs?|status:?)\b|:)*\s*(?:✅|🟢|green|passing|passes|pass|succeeds?|successful)(?:\W|$))");
    static const RE2 speaksOfCi(R"(\b(?:CI|CI/CD|[Pp]ipelines?|[Ww]orkflows?)\b)");
    static const RE2 ofAll(
        R"((?i)\b(?:all|every|each)\s+(?:(?:the|our|of|ci|build|pipeline)\s+){0,3}(?:jobs?|checks|workflows|pipelines)\b)");
    static const RE2 notNow(
        R"((?i)\b(?:if|when|once|until|unless|before|after|should|must|will|keeps?|not|was|were|target|goal|whether|only|wish(?:es)?|wants?|hop(?:e|es|ing)|aims?|would|could|merged|ha(?:s|ve) to|needs?)\b|n't\b|\?)");
    const bool isNow = !RE2::PartialMatch(claim.text, notNow);
    const bool isOfTests = RE2::PartialMatch(claim.text, speaksOfCi) && isNow;
    const bool isOfAllJobs = RE2::PartialMatch(claim.text, ofAll) && isNow;
    const Run* failed = nullptr;
    bool hasPassed = false, areTestsGreen = false;
    for (const Run& run : m_facts.runs()) {
        if (run.state == RunState::Passed) {
            hasPassed = hasPassed || isOfCi(run) || !isOfTests;
            areTestsGreen = areTestsGreen || run.executed;
            continue;
        }
        const bool isRedJob = run.runner == ciJobRunner && run.state == RunState::Failed;
        if (isRedJob || (isOfTests && run.executed && run.failing() > 0 && isOfCi(run)))
            failed = &run;
    }
    // What failed in CI may pass since, wherever that was seen; a job that is no test does not.
    const bool mayPassSince = failed && failed->runner != ciJobRunner && areTestsGreen;
    if (!failed || mayPassSince || (hasPassed && !isOfAllJobs) || !RE2::PartialMatch(claim.text, green))
        return std::nullopt;
    Judgement judgement = verdictOf("check.status.job", Verdict::Contradicted, Confidence::Medium, "claim.status.job",
                                    {{"run", m_facts.label(*failed)}});
    judgement.evidence.push_back(failed->summary);
    return judgement;
}

std::optional<Judgement> StatusCheck::checkTools(const Claim& claim) const
{
    if (!statedValue(claim, limitedState).empty())
        return std::nullopt;
    if (auto judgement = m_builds.check(claim))
        return judgement;
    return m_isLinted ? checkLint(m_facts, m_commits, claim) : std::nullopt;
}

Judgement StatusCheck::check(const Claim& claim) const
{
    if (auto judgement = checkTools(claim))
        return *judgement;
    if (auto judgement = checkProgram(m_facts, m_commits, claim))
        return *judgement;
    if (auto judgement = checkPipeline(claim))
        return *judgement;
    if (auto judgement = checkRun(claim))
        return *judgement;
    if (auto judgement = checkTitle(claim))
        return *judgement;
    if (auto judgement = checkCoverage(claim))
        return *judgement;
    Judgement judgement = verdictOf("check.status", Verdict::Unsupported, Confidence::Medium, "claim.status.unproven");
    judgement.wouldSettle.push_back({"claim.settle.status", {}});
    return judgement;
}

} // namespace exhibit
