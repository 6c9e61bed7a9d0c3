// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/judge.h"

#include "models/parsing/claims/testnames.h"
#include "models/review/claims/badgecheck.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/claims/documentcheck.h"
#include "models/review/claims/echocheck.h"
#include "models/review/claims/filecheck.h"
#include "models/review/claims/freshnesscheck.h"
#include "models/review/claims/manifests/manifestcheck.h"
#include "models/review/claims/metriccheck.h"
#include "models/review/claims/parts/partcheck.h"
#include "models/review/claims/pathcheck.h"
#include "models/review/claims/proof/latestwords.h"
#include "models/review/claims/proof/proofgate.h"
#include "models/review/claims/referencecheck.h"
#include "models/review/claims/runstatecheck.h"
#include "models/review/claims/states/statedwork.h"
#include "models/review/claims/statuscheck.h"
#include "models/review/claims/suite/countcheck.h"
#include "models/review/claims/suite/environment.h"
#include "models/review/claims/suite/restofsentence.h"
#include "models/review/claims/suite/suitecheck.h"
#include "models/review/claims/symptomcheck.h"
#include "models/review/claims/wording/claimtext.h"
#include "models/review/claims/wording/proposal.h"
#include "models/review/sessions/authors.h"
#include "models/review/sessions/otherwords.h"
#include "models/review/sessions/sessioncheck.h"
#include "models/review/stableid.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

/// All checks, each made ready once for the pack.
class Checks
{
public:
    explicit Checks(const ClaimFacts& facts)
        : m_facts(facts), m_coverage(coverageOf(facts.facts(), facts.executed())), m_entries(facts),
          m_freshness(facts, m_entries.index()), m_paths(facts, m_coverage), m_documents(facts.facts()),
          m_manifests(facts), m_metrics(facts, m_entries, m_coverage), m_references(facts, m_entries),
          m_states(facts, m_coverage), m_symptoms(facts), m_echoes(facts), m_parts(facts), m_sessions(facts.facts()),
          m_work(facts), m_latest(facts.facts(), facts.runs())
    {
        for (const Claim& claim : facts.facts().claims) {
            if (claim.claimClass == ClaimClass::Metric && claim.sessionSteps < 0 && !isCountOfTests(claim))
                m_metricsAt.emplace(std::pair(claim.document, claim.where.firstLine), &claim);
            else if (claim.claimClass == ClaimClass::Status && claim.sessionSteps < 0)
                m_statesAt.emplace(claim.document, claim.where.firstLine);
            else if (claim.claimClass == ClaimClass::Test && claim.sessionSteps < 0)
                m_testsAt.emplace(std::pair(claim.document, claim.where.firstLine), &claim);
            if (isToldByManifest(claim))
                m_manifestsAt.emplace(claim.document, claim.where.firstLine);
        }
    }

    Judgement check(const Claim& claim) const
    {
        if (claim.sessionSteps >= 0)
            return m_sessions.check(claim);
        if (ManifestCheck::isAsked(claim))
            return *m_manifests.check(claim);
        if (isCountOfTests(claim))
            return *checkCount(claim);
        Judgement judgement = checkFamily(claim);
        if (claim.claimClass == ClaimClass::Metric && isWrongTotal(judgement) && isBorneOut(claim))
            return MetricCheck::unproven();
        if (claim.claimClass == ClaimClass::Test && !isMismatch(judgement.verdict)) {
            const bool isOfRun = judgement.verdict == Verdict::Supported;
            if (auto parts = m_metrics.checkParts(claim);
                parts && !(isOfRun && isWrongTotal(*parts)) && !isSaidOfMetric(claim, *parts))
                return std::move(*parts);
        }
        if (judgement.verdict != Verdict::Unsupported || !judgement.evidence.empty())
            return judgement;
        auto echo = m_echoes.check(claim);
        if (!echo)
            return judgement;
        echo->wouldSettle = std::move(judgement.wouldSettle);
        return std::move(*echo);
    }

    /// What names something that no manifest of the pack knows; and the sentence as such, where a manifest tells more.
    bool isNoSetting(const Claim& claim) const
    {
        if (isCountOfTests(claim))
            return claim.sessionSteps >= 0 || !checkCount(claim);
        if (ManifestCheck::isAsked(claim))
            return !isToldByManifest(claim);
        return claim.claimClass == ClaimClass::Config && claim.subject.type != "setting" &&
               m_manifestsAt.contains({claim.document, claim.where.firstLine});
    }

    /// What a sentence calls by a name of code is no test as long as no run has one that is called so; what a row names
    /// is no part of the tests of which no run tells.
    bool namesNoTest(const Claim& claim) const
    {
        const std::string_view name = statedValue(claim, calledName);
        if (name.empty() || claim.subject.type == "test")
            return !name.empty() && !m_parts.isTest(name) && !m_parts.isPath(name);
        const std::optional<Judgement> part = m_parts.find(claim);
        // Where nothing says that its numbers are of tests, other numbers are those of something else.
        const bool isOther = part && statedTotal(claim.test) &&
                             (part->verdict == Verdict::Stale || part->verdict == Verdict::ScopeMismatch);
        return !part || isOther || part->verdict == Verdict::Unsupported;
    }

    /// What nothing else in the pack shows, in a document that a session wrote: as if it had been said in the session.
    void checkWritten(const Claim& claim, const Authors& authors, Judgement& judgement) const
    {
        const SessionStep* writer = claim.document < 0 ? nullptr : authors.wholeWriterOf(claim.document);
        if (!writer || !statesFacts(claim.genre))
            return;
        Judgement own = m_sessions.check(m_sessions.asSaidAt(claim, *writer));
        if (own.verdict != Verdict::Unsupported)
            judgement = std::move(own);
    }

    /// States that only their contradiction makes worth a claim.
    std::vector<Claim> refutedStates() const { return m_work.claims(); }

private:
    /// A number of tests is a claim where its own parts or the runs refute it.
    std::optional<Judgement> checkCount(const Claim& claim) const
    {
        if (auto parts = m_metrics.checkParts(claim))
            return parts;
        return checkCountOfTests(m_facts, claim);
    }

    bool isToldByManifest(const Claim& claim) const
    {
        return ManifestCheck::isAsked(claim) && claim.sessionSteps < 0 && m_manifests.check(claim).has_value();
    }

    static bool isWrongTotal(const Judgement& judgement)
    {
        return judgement.title.id == "claim.metric.wrong-total.title" || judgement.title.id == "claim.own.list.title";
    }

    /// A row whose total a run bears out is right, whatever the rows above it make.
    bool isBorneOut(const Claim& claim) const
    {
        const auto [first, last] = m_testsAt.equal_range({claim.document, claim.where.firstLine});
        return std::any_of(first, last,
                           [&](const auto& entry) { return checkFamily(*entry.second).verdict == Verdict::Supported; });
    }

    /// The same numbers of the line are a claim of their own, which is judged so.
    bool isSaidOfMetric(const Claim& claim, const Judgement& parts) const
    {
        const auto [first, last] = m_metricsAt.equal_range({claim.document, claim.where.firstLine});
        return std::any_of(first, last, [&](const auto& entry) {
            const auto own = m_metrics.checkParts(*entry.second);
            return own && own->title == parts.title && own->reason == parts.reason;
        });
    }

    Judgement checkFamily(const Claim& claim) const
    {
        switch (claim.claimClass) {
        case ClaimClass::Test: {
            Judgement judgement = checkTest(claim);
            settleEnvironment(m_facts, claim, judgement);
            settleRest(m_facts, claim, judgement);
            return judgement;
        }
        case ClaimClass::Freshness:
            return m_freshness.check(claim);
        case ClaimClass::Version: {
            auto own = m_manifests.checkOwn(claim);
            return own ? std::move(*own) : m_documents.checkVersion(claim);
        }
        case ClaimClass::Config:
            return m_documents.checkSetting(claim);
        case ClaimClass::Path:
            return m_paths.checkPath(claim);
        case ClaimClass::Line:
            return m_paths.checkLines(claim);
        case ClaimClass::Metric:
            return m_metrics.check(claim);
        case ClaimClass::Reference:
            return m_references.check(claim);
        case ClaimClass::Status: {
            Judgement judgement = checkState(claim);
            settleRestOfTool(m_facts, claim, judgement);
            return judgement;
        }
        case ClaimClass::Blanket:
            return checkBlanket(claim);
        }
        return {};
    }

    /// `The compiler gives no warnings`: what tools say of it, unless the line is judged as a state already.
    Judgement checkBlanket(const Claim& claim) const
    {
        Judgement judgement = m_symptoms.check(claim);
        if (isMismatch(judgement.verdict) || m_statesAt.contains({claim.document, claim.where.firstLine}))
            return judgement;
        auto ofTools = m_states.checkTools(claim);
        return ofTools && isMismatch(ofTools->verdict) ? std::move(*ofTools) : std::move(judgement);
    }

    Judgement checkTest(const Claim& claim) const
    {
        const std::string& subject = claim.subject.type;
        if (subject == "file" || subject == "files")
            return checkFilesOrRun(claim);
        if (subject == "test" || subject == "tests")
            return m_parts.checkTests(claim);
        if (subject == "build")
            return checkEntryOrLast(claim);
        return subject == "suite" ? checkSuiteOrPart(claim) : m_parts.check(claim);
    }

    /// The newest entry of a history is held against runs of as many tests that bear no time of their own.
    Judgement checkEntryOrLast(const Claim& claim) const
    {
        Judgement judgement = checkEntry(m_facts, claim);
        const std::optional<std::int64_t> stated = statedTotal(claim.test);
        if (judgement.rule != "check.test.entry" || !stated)
            return judgement;
        if (auto ofDay = checkSuiteOfDay(m_facts, claim))
            return *std::move(ofDay);
        std::vector<const Run*> same;
        for (const Run* run : m_facts.speaking()) {
            if (run->counts.tests() == *stated)
                same.push_back(run);
        }
        if (!m_latest.mayBeRefutedBy(claim, same))
            return judgement;
        Judgement ofRuns = checkSuite(m_facts, claim);
        ofRuns.confidence = std::min(ofRuns.confidence, Confidence::Medium); // a run of a later day may be as large
        return isMismatch(ofRuns.verdict) ? std::move(ofRuns) : std::move(judgement);
    }

    /// Where the text around told which files are meant, a run that has all numbers of the sentence tells it better.
    Judgement checkFilesOrRun(const Claim& claim) const
    {
        Judgement judgement = checkTestFiles(m_facts, claim);
        const TestClaimValues& stated = claim.test;
        const bool isCounted = stated.total && stated.passed && stated.failed.value_or(0) > 0;
        if (!isMismatch(judgement.verdict) || !isCounted || !testFiles(claim.text).empty())
            return judgement;
        Judgement ofRun = checkSuite(m_facts, claim);
        return ofRun.verdict == Verdict::Supported ? std::move(ofRun) : std::move(judgement);
    }

    /// What names no part may all the same be of one: its numbers are in no run as a whole, but in a part that is near.
    Judgement checkSuiteOrPart(const Claim& claim) const
    {
        if (auto judgement = m_parts.ofTitle(claim))
            return std::move(*judgement);
        if (auto judgement = m_parts.ofProject(claim))
            return std::move(*judgement);
        if (auto judgement = m_parts.ofHeading(claim))
            return std::move(*judgement);
        Judgement judgement = checkSuite(m_facts, claim);
        if (judgement.verdict == Verdict::Supported)
            return judgement;
        auto part = m_parts.find(claim);
        return part ? std::move(*part) : std::move(judgement);
    }

    Judgement checkState(const Claim& claim) const
    {
        if (claim.subject.type == "badge") {
            Claim sentence = claim;
            sentence.text = saidByBadge(claim.subject.value);
            auto ofTools = sentence.text.empty() ? std::nullopt : m_states.checkTools(sentence);
            return ofTools && isMismatch(ofTools->verdict) ? *std::move(ofTools) : checkBadge(m_facts, claim);
        }
        if (claim.subject.type == "run")
            return checkRunState(m_facts, claim);
        Judgement judgement = m_states.check(claim);
        if (isMismatch(judgement.verdict))
            return judgement;
        auto work = m_work.check(claim);
        return work ? std::move(*work) : std::move(judgement);
    }

    const ClaimFacts& m_facts;
    Coverage m_coverage;
    EntryCheck m_entries;
    FreshnessCheck m_freshness;
    PathCheck m_paths;
    DocumentCheck m_documents;
    ManifestCheck m_manifests;
    MetricCheck m_metrics;
    ReferenceCheck m_references;
    StatusCheck m_states;
    SymptomCheck m_symptoms;
    EchoCheck m_echoes;
    PartCheck m_parts;
    SessionCheck m_sessions;
    StatedWork m_work;
    LatestWords m_latest;
    std::multimap<std::pair<int, LineNumber>, const Claim*> m_testsAt;   ///< by document and line
    std::multimap<std::pair<int, LineNumber>, const Claim*> m_metricsAt; ///< by document and line
    std::set<std::pair<int, LineNumber>> m_statesAt, m_manifestsAt;
};

/// A title says which document states what.
Message titled(Message title, const Claim& claim, const DocumentNames& names)
{
    title.args.reserve(title.args.size() + 2);
    title.args.push_back({"document", names.nameOf(documentPath(claim))});
    title.args.push_back({"statement", shownStatement(claim)});
    return title;
}

/// Into `result`, whose claim is set: claims are too big to be moved about.
void tell(const ClaimFacts& facts, const ProofGate& gate, Judgement judgement, JudgedClaim& result)
{
    const Claim& claim = result.claim;
    result.rule = std::move(judgement.rule);
    result.verdict = judgement.verdict;
    result.confidence = judgement.confidence;
    result.title = titled(std::move(judgement.title), claim, facts.names());
    result.reason = std::move(judgement.reason);
    result.recommendation = std::move(judgement.recommendation);
    result.evidence = std::move(judgement.evidence);
    result.wouldSettle = std::move(judgement.wouldSettle);
    gate.examine(result, judgement);
    propose(result, judgement.edit, facts);
}

/// How much of the code tests execute is no result of a test; without any table of it nothing here can settle it. A
/// page that says how things are states it as a fact all the same, which its reader wants to know to be unproven.
bool isUnmeasuredCoverage(const Claim& claim)
{
    static const RE2 coverage(R"((?i)\bcoverage\b|couverture|abdeckung|cobertura|覆盖率|カバレッジ|커버리지|покрыти)");
    return claim.claimClass == ClaimClass::Metric && claim.text.find('%') != std::string::npos &&
           claim.genre != Genre::CurrentState && RE2::PartialMatch(claim.text, coverage);
}

/// Path, text and heading name a claim; a number tells equal ones apart. Lines never do: they move.
void nameClaims(std::vector<JudgedClaim>& claims)
{
    std::unordered_map<std::string, int> seen;
    seen.reserve(claims.size());
    for (JudgedClaim& claim : claims) {
        std::vector<std::string> parts = {std::string(claimClassName(claim.claim.claimClass)),
                                          documentPath(claim.claim), claim.claim.text, claim.claim.heading};
        claim.id = stableId("claim", parts);
        const int occurrence = ++seen[claim.id];
        if (occurrence > 1) {
            parts.push_back(std::to_string(occurrence));
            claim.id = stableId("claim", parts);
        }
    }
}

/// The gravest first; of equal ones what is said of tests, then the surest, then by place.
struct SortedClaim
{
    int seriousness = 0, confidence = 0;
    bool isOfTests = false;
    const SourceRef* where = nullptr;
    std::uint32_t index = 0;

    SortedClaim(const JudgedClaim& claim, std::uint32_t at)
        : seriousness(exhibit::seriousness(claim.verdict)), confidence(static_cast<int>(claim.confidence)),
          isOfTests(claim.claim.claimClass == ClaimClass::Test), where(&claim.claim.where), index(at)
    {}

    bool comesFirst(const SortedClaim& other) const
    {
        const auto rank = [](const SortedClaim& claim) {
            return std::tuple(-claim.seriousness, !claim.isOfTests, -claim.confidence);
        };
        return rank(*this) != rank(other) ? rank(*this) < rank(other) : comesBefore(*where, *other.where);
    }
};

/// Claims are big: numbers are sorted in their place, then each claim is moved once, without a second list of them.
void sortClaims(std::vector<JudgedClaim>& claims)
{
    std::vector<SortedClaim> sorted;
    sorted.reserve(claims.size());
    for (const JudgedClaim& claim : claims)
        sorted.emplace_back(claim, static_cast<std::uint32_t>(sorted.size()));
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SortedClaim& a, const SortedClaim& b) { return a.comesFirst(b); });
    std::vector<std::uint32_t> order(claims.size());
    std::transform(sorted.begin(), sorted.end(), order.begin(), [](const SortedClaim& claim) { return claim.index; });
    for (std::uint32_t start = 0; start < order.size(); ++start) {
        if (order[start] == start)
            continue;
        JudgedClaim first = std::move(claims[start]);
        std::uint32_t hole = start;
        while (order[hole] != start) {
            claims[hole] = std::move(claims[order[hole]]);
            hole = std::exchange(order[hole], hole);
        }
        claims[hole] = std::move(first);
        order[hole] = hole;
    }
}

} // namespace

std::vector<JudgedClaim> judgeClaims(const PackFacts& facts, const std::vector<Run>& runs,
                                     const Corrections& corrections, const MeasuredRules& measured, const Rules* rules,
                                     const std::function<bool(double)>& goOn)
{
    std::vector<Claim> states = statedRunStates(facts);
    const bool hasStates = std::any_of(facts.documents.begin(), facts.documents.end(),
                                       [](const Document& document) { return !document.text.states.empty(); });
    // What the checks ask of tests and runs is not built for nothing: millions of names take seconds.
    if (facts.claims.empty() && states.empty() && !hasStates)
        return {};
    const ClaimFacts claimFacts(facts, runs, rules);
    const Checks checks(claimFacts);
    const ProofGate gate(claimFacts, measured);
    const Authors authors(facts);
    const OtherWords otherWords(facts, runs);
    std::vector<JudgedClaim> claims;
    claims.reserve(facts.claims.size() + states.size());
    const auto correct = [&corrections](Claim& claim) {
        if (const auto said = corrections.genres.find(documentPath(claim)); said != corrections.genres.end())
            claim.genre = said->second;
    };
    const auto add = [&](const Claim& claim, Judgement judgement) {
        JudgedClaim& result = claims.emplace_back();
        result.claim = claim;
        correct(result.claim);
        tell(claimFacts, gate, std::move(judgement), result);
    };
    const bool hasCoverage = !facts.coverage.empty() ||
                             std::any_of(facts.documents.begin(), facts.documents.end(),
                                         [](const Document& document) { return !document.text.coverage.empty(); });
    constexpr std::size_t toldEvery = 64;
    std::size_t seen = 0;
    for (const Claim& read : facts.claims) {
        if (goOn && seen++ % toldEvery == 0 &&
            !goOn(static_cast<double>(seen) / static_cast<double>(facts.claims.size())))
            return {};
        if ((!hasCoverage && isUnmeasuredCoverage(read)) || checks.namesNoTest(read) || checks.isNoSetting(read))
            continue;
        // Checks know a claim by its place among the facts; only the form of the proof asks for its genre.
        Judgement judgement = checks.check(read);
        if (read.claimClass == ClaimClass::Test && read.sessionSteps < 0) {
            authors.weigh(judgement);
            if (judgement.verdict == Verdict::Unsupported)
                checks.checkWritten(read, authors, judgement);
        }
        // A list of names with marks is an inventory as well: only what a run refutes is held to be a result.
        if (!statedValue(read, markedName).empty() && !isMismatch(judgement.verdict))
            continue;
        otherWords.settle(read, judgement);
        add(read, std::move(judgement));
    }
    for (Claim& claim : checks.refutedStates())
        states.push_back(std::move(claim));
    for (Claim& claim : states) {
        correct(claim);
        Judgement judgement = checks.check(claim);
        add(claim, std::move(judgement));
    }
    nameClaims(claims);
    sortClaims(claims);
    return claims;
}

} // namespace exhibit
