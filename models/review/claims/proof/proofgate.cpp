// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proof/proofgate.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/text.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/review/claims/filecheck.h"
#include "models/review/claims/parts/testfile.h"
#include "models/review/claims/proof/prooftime.h"
#include "models/review/claims/suite/countsnear.h"
#include "models/review/claims/suite/grownsuite.h"
#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/wording/wholeword.h"
#include "models/review/runs/rundays.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

/// Checks that hold one statement against another, and compare their dates themselves.
bool comparesStatements(std::string_view rule)
{
    static constexpr std::string_view rules[] = {
        "check.list",        "check.metric",  "check.version",   "check.setting",        "check.blanket",
        "check.freshness",   "check.entries", "check.reference", "check.status.differs", "check.status.tasks",
        "check.status.work", "check.session", "check.manifest",  "check.count",          "check.own-rows"};
    return std::any_of(std::begin(rules), std::end(rules),
                       [&](std::string_view known) { return rule.starts_with(known); });
}

/// A number that moves with the project: once it was right, it is outdated, and nothing worse.
bool isCount(const JudgedClaim& judged)
{
    return judged.rule == "check.line" || (judged.verdict == Verdict::Stale &&
                                           (judged.rule == "check.test.files" || judged.rule == "check.test.subset" ||
                                            judged.rule == "check.coverage"));
}

/// Words and numbers told the check which part of the tests it is about.
bool isPart(const JudgedClaim& judged)
{
    return judged.rule == "check.test.files" || judged.rule == "check.test.subset";
}

/// A document whose title or folder is that of a part. A README is one of all below its folder. Without a number, a
/// title that its file is not called like may be the name of the project.
bool isOfPartsDocument(const Claim& claim, bool isCounted)
{
    const std::string_view title = statedValue(claim, "title");
    return title == "of-folder" || (!isFrontPage(claim) && (title == "of-subject" || (isCounted && !title.empty())));
}

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The words of a text in small letters: `part2` is none of `part21`.
std::set<std::string> smallWordsOf(const std::string& text)
{
    std::set<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (isOfWord(c))
            word += c;
        else if (!word.empty())
            words.insert(std::exchange(word, {}));
    }
    return words;
}

/// The tallies of its runs are of packages, which are parts by their names.
bool isPackageOfGo(const Run& run)
{
    return run.runner == "go-test";
}

/// `shuttle-status` of `docs/shuttle-status.md`, `weft` of `docs/weft/index.md`. A README that lies deep is of its
/// folder.
std::string fileStemOf(const Claim& claim)
{
    static const RE2 ofFolder(R"((?i)(?:.*/)?([^/]+)/(?:index|overview)\.\w+|(?:.*/)?([^/]+)/readme\.\w+)");
    const std::string& path = claim.where.member.empty() ? claim.where.path : claim.where.member;
    std::string folder, deep;
    if (RE2::FullMatch(path, ofFolder, &folder, &deep))
        return folder.empty() ? deep : folder;
    const std::string_view name = lastPart(path);
    return std::string(name.substr(0, name.rfind('.')));
}

/// `rates` of `packages/rates/README.md`; empty in the top folder and among pages.
std::string folderOfReadme(const Claim& claim)
{
    static const RE2 readme(R"((?i)(?:.*/)?([^/]+)/readme(?:\.\w+)?)");
    static const RE2 pages(R"((?i)docs?|documentation|wiki|reports?|ci|\.github|\.gitlab)");
    std::string folder;
    const bool isDeep = claim.where.member.empty() && RE2::FullMatch(claim.where.path, readme, &folder);
    return isDeep && !RE2::FullMatch(folder, pages) ? folder : std::string();
}

/// A test that fails in a log fails, wherever the log ends.
bool showsFailure(const JudgedClaim& judged)
{
    return isPart(judged) && (judged.title.id.starts_with("claim.test.files.fail") ||
                              judged.title.id.starts_with("claim.test.named.fails"));
}

std::string scopeWordsOf(const Claim& claim, Scope scope)
{
    if (scope != Scope::Part)
        return claim.binding;
    for (const std::string_view name : {"near-files", "label"}) {
        if (const std::string_view words = statedValue(claim, name); claim.subject.type == "suite" && !words.empty())
            return std::string(words);
    }
    return claim.subject.value;
}

/// What a plan has ticked off it says to be so. That it counts the very tests of the run that speaks against it tells
/// that it is no goal, and of which tests it is; a few meet by chance.
bool isTickedOff(const Claim& claim, const std::vector<const Run*>& witnesses)
{
    constexpr std::int64_t telling = 10;
    static const RE2 commit(R"((?i)\b(?:commit|at|rev(?:ision)?)\s+`?[0-9a-f]{7,40}\b)"); // of its own day
    const std::int64_t stated = statedTotal(claim.test).value_or(0);
    if (RE2::PartialMatch(claim.text, commit) || !statedValue(claim, "of-part").empty())
        return false;
    return claim.genre == Genre::Plan && !statedValue(claim, "ticked").empty() && stated >= telling &&
           claim.bound == Bound::Exact && !witnesses.empty() &&
           std::all_of(witnesses.begin(), witnesses.end(),
                       [stated](const Run* run) { return run->counts.tests() == stated; });
}

/// A list of what to check before a release names tools that shall be clean.
bool isAskedOfTool(const JudgedClaim& judged)
{
    return (judged.rule == "check.status.lint" || judged.rule == "check.status.build") &&
           !statedValue(judged.claim, askedFor).empty();
}

bool genreAllows(const Claim& claim)
{
    switch (claim.claimClass) {
    case ClaimClass::Test:
    case ClaimClass::Status:
    case ClaimClass::Blanket:
    case ClaimClass::Metric:
        return statesFacts(claim.genre);
    case ClaimClass::Freshness:
    case ClaimClass::Version:
    case ClaimClass::Config:
    case ClaimClass::Path:
    case ClaimClass::Line:
    case ClaimClass::Reference:
        break;
    }
    return claim.genre != Genre::CapturedOutput && claim.genre != Genre::Licence;
}

/// The counts of the sentence, or those around it, are of no run that speaks against it: another set is meant, and
/// there is nothing to look at.
const char* otherSetOf(const Claim& claim, const std::vector<const Run*>& witnesses, const PartWords& words)
{
    const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
    if (claim.claimClass != ClaimClass::Test || witnesses.empty() || claim.bound != Bound::Exact)
        return nullptr;
    if (!stated)
        return fitsCountsNear(claim, witnesses) || words.namesWholeSuite(claim.text) ? nullptr
                                                                                     : "claim.test.suite.counts-near";
    const bool isTheirs = std::any_of(witnesses.begin(), witnesses.end(), [&](const Run* run) {
        return run->counts.tests() == *stated || run->counts.passed == stated;
    });
    return isTheirs ? nullptr : "claim.test.suite.figures-unknown";
}

void settleOtherSet(JudgedClaim& judged, const std::string& id, const ClaimFacts& facts,
                    const std::vector<const Run*>& witnesses, LineEdit& edit)
{
    std::vector<MessageArg> args = suiteArgs(facts, witnesses, splitRuns(witnesses), judged.claim);
    args.push_back({"counts", countsNearText(judged.claim)});
    judged.verdict = Verdict::Unsupported;
    judged.confidence = Confidence::Medium;
    judged.title.id = id + ".title";
    judged.reason = {id + ".reason", std::move(args)};
    judged.recommendation = {id + ".recommendation", {}};
    judged.evidence.clear();
    edit = {};
}

void demote(JudgedClaim& judged, LineEdit& edit)
{
    const std::string id = "claim.notice." + std::string(proofEntryName(judged.proof->lacks.front()));
    const MessageArg asOf{"asOf", judged.proof->asOf};
    judged.verdict = Verdict::Unsupported;
    judged.confidence = Confidence::Low;
    judged.title.id = "claim.notice.title";
    judged.reason = {id + (judged.proof->asOf.empty() ? ".reason" : ".dated.reason"), {asOf}};
    judged.recommendation = {"claim.notice.recommendation", {}};
    edit = {};
}

} // namespace

ProofGate::ProofGate(const ClaimFacts& facts, const MeasuredRules& measured)
    : m_facts(facts), m_measured(measured), m_words(facts), m_latest(facts.facts(), facts.runs())
{
    const PackFacts& pack = facts.facts();
    for (std::int32_t i = 0; i < pack.tests.count(); ++i) {
        const std::string& nodeId = pack.tests.nodeId(TestId{i});
        m_testFiles.emplace(lastPart(std::string_view(nodeId).substr(0, nodeId.find("::"))));
    }
    for (const Mention& mention : pack.mentions) {
        if (isTestFileName(lastPart(mention.path)))
            m_testFiles.emplace(lastPart(mention.path));
    }
}

std::vector<const Run*> ProofGate::witnessesOf(const JudgedClaim& judged) const
{
    std::vector<const Run*> runs;
    for (const Run& run : m_facts.runs()) {
        // A run of which each class has a file of its own has its failures there.
        const auto isOfFailure = [&run](const SourceRef& place) {
            return std::any_of(run.failures.begin(), run.failures.end(),
                               [&place](const Failure& failure) { return failure.where == place; });
        };
        if (std::any_of(judged.evidence.begin(), judged.evidence.end(),
                        [&](const SourceRef& place) { return run.speaksAt(place) || isOfFailure(place); }))
            runs.push_back(&run);
    }
    return runs;
}

bool ProofGate::coversSuite(const Run& run) const
{
    const auto [known, isNew] = m_coversSuite.try_emplace(&run, false);
    if (!isNew)
        return known->second;
    std::set<std::string_view> files;
    for (const auto& entry : entriesOf(run.outcomes.outcomes)) {
        const std::string& nodeId = m_facts.facts().tests.nodeId(testIdOf(entry.id));
        files.insert(lastPart(std::string_view(nodeId).substr(0, nodeId.find("::"))));
    }
    return known->second = files.empty() || files.size() * 3 >= m_testFiles.size();
}

/// `shuttle` of `test_shuttle.py`, `shuttle_test.go`, `ShuttleTests.swift`: what files of tests are called after.
const std::set<std::string>& ProofGate::testedParts() const
{
    static const RE2 file(R"((?i)(?:test_(.+)|(.+?)(?:_tests?|[.-](?:test|spec)|_spec|Tests?|Spec))\.\w+)");
    if (m_testedParts)
        return *m_testedParts;
    m_testedParts.emplace();
    for (const std::string& name : m_testFiles) {
        ++m_looks;
        std::string before, behind;
        if (RE2::FullMatch(name, file, &before, &behind))
            m_testedParts->insert(lowered(before.empty() ? behind : before));
    }
    for (const Run& run : m_facts.runs()) {
        for (const FileTally& tally : isPackageOfGo(run) ? run.tallies : std::vector<FileTally>()) {
            ++m_looks;
            m_testedParts->insert(lowered(lastPart(tally.file)));
        }
    }
    return *m_testedParts;
}

/// `shuttle` of `The shuttle module`, where a file of tests is called so.
std::string ProofGate::testedPartIn(const std::string& heading) const
{
    std::string words = lowered(m_words.headingPart(heading));
    std::replace(words.begin(), words.end(), '-', '_');
    return testedParts().count(words) != 0 ? words : std::string();
}

/// The tests that fail in any run by the words of their names, all in small letters.
const std::map<std::string, std::vector<ProofGate::FailingTest>>& ProofGate::failingTests() const
{
    if (m_failingTests)
        return *m_failingTests;
    std::set<std::size_t> ids;
    for (const Run& run : m_facts.runs()) {
        for (const auto& entry : entriesOf(run.outcomes.outcomes)) {
            if (isFailure(entry.value))
                ids.insert(entry.id);
        }
    }
    m_failingTests.emplace();
    for (const std::size_t id : ids) {
        const auto name = std::make_shared<const std::string>(lowered(m_facts.facts().tests.nodeId(testIdOf(id))));
        for (const std::string& word : smallWordsOf(*name))
            (*m_failingTests)[word].push_back({testIdOf(id), name});
    }
    return *m_failingTests;
}

/// The runs in which a test fails that `words`, in small letters, stand in the name or the file of.
const std::set<const Run*>& ProofGate::runsFailingFor(const std::string& words) const
{
    const auto [known, isNew] = m_failingFor.try_emplace(words);
    if (!isNew)
        return known->second;
    std::set<const Run*>& failing = known->second;
    const std::set<std::string> parts = smallWordsOf(words);
    // Each of its words is a whole one of the name: the longest is rare.
    const auto longest =
        std::max_element(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const auto found = longest == parts.end() ? failingTests().end() : failingTests().find(*longest);
    for (const FailingTest& test : found == failingTests().end() ? std::vector<FailingTest>() : found->second) {
        ++m_looks;
        if (!containsWord(*test.name, words, isOfWord))
            continue;
        for (const Run& run : m_facts.runs()) {
            if (isFailure(run.outcomes.of(test.id)))
                failing.insert(&run);
        }
    }
    for (const Run& run : m_facts.runs()) {
        if (isPackageOfGo(run) && failingPackagesOf(run).count(words) != 0)
            failing.insert(&run);
    }
    return failing;
}

/// The last parts of the packages of Go that fail in the run, in small letters.
const std::set<std::string>& ProofGate::failingPackagesOf(const Run& run) const
{
    const auto [known, isNew] = m_failingPackages.try_emplace(&run);
    for (const FileTally& tally : isNew ? run.tallies : std::vector<FileTally>()) {
        ++m_looks;
        if (tally.failed > 0)
            known->second.insert(lowered(lastPart(tally.file)));
    }
    return known->second;
}

/// A test fails in one of `runs` that `words` stand in the name or the file of.
bool ProofGate::failsFor(const std::string& words, const std::vector<const Run*>& runs) const
{
    const std::set<const Run*>& failing = runsFailingFor(lowered(words));
    return std::any_of(runs.begin(), runs.end(), [&failing](const Run* run) { return failing.count(run) != 0; });
}

/// `12 tests`, `all tests` in a document or below a heading about the shuttle are its own, and no others speak of them.
bool ProofGate::isOfOtherPart(const Claim& claim, const std::vector<const Run*>& witnesses) const
{
    if (m_words.isOfOtherFolder(claim, witnesses))
        return true;
    if (m_words.isOfSameFolder(claim, witnesses))
        return false;
    const bool isCounted = statedTotal(claim.test).has_value();
    // "All tests" of a README are those below its folder, which a run of everything names when they fail.
    if (const std::string folder = folderOfReadme(claim); !isCounted && !folder.empty())
        return !m_words.namesWholeSuite(claim.text) && !failsFor(folder, witnesses);
    const bool isOfSection = statedValue(claim, "under-title").empty();
    const std::string section = isOfSection ? testedPartIn(claim.heading) : std::string();
    const std::string stem = fileStemOf(claim);
    const std::string part = section.empty() ? testedPartIn(stem) : section;
    if (m_words.namesWholeSuite(claim.text) || (part.empty() && !isOfPartsDocument(claim, isCounted)))
        return false;
    return isCounted || !failsFor(part.empty() ? stem : part, witnesses);
}

/// A sentence about all tests needs a run of all; one that does not say which needs the total of the very run.
bool ProofGate::isScopeSettled(const JudgedClaim& judged, const std::vector<const Run*>& witnesses) const
{
    const Claim& claim = judged.claim;
    const bool named = isPart(judged) || judged.title.id == grownSuiteTitle || judged.title.id == notBuiltTitle ||
                       (!claim.subject.type.empty() && claim.subject.type != "suite");
    const bool isOfLint = judged.rule == "check.status.lint";
    if ((isOfLint || judged.rule == "check.status.build") && !m_words.isOfSameFolder(claim, witnesses))
        return m_words.folderOfPart(claim.where.path).empty() && !m_words.isOfOtherFolder(claim, witnesses) &&
               testedPartIn(fileStemOf(claim)).empty() &&
               (!isOfLint || (!isOfPartsDocument(claim, false) && testedPartIn(claim.heading).empty()));
    if (claim.claimClass != ClaimClass::Test || named || !m_facts.runsNamedIn(claim.text + ' ' + claim.heading).empty())
        return true;
    const std::optional<std::int64_t> stated = statedTotal(claim.test);
    const auto sameTotal = [&](const Run* run) { return stated && run->executed && run->counts.tests() == *stated; };
    if (std::any_of(witnesses.begin(), witnesses.end(), sameTotal))
        return true;
    if (!stated && !fitsCountsNear(claim, witnesses) && !m_words.namesWholeSuite(claim.text))
        return false;
    if (!stated && isCountNear(claim, witnesses))
        return true;
    if (isOfOtherPart(claim, witnesses))
        return false;
    // "All tests" of a report are those that it reports on: its own title may name a part. The whole suite is none.
    return claim.scope == Scope::Whole && (claim.genre != Genre::Report || m_words.namesWholeSuite(claim.text)) &&
           std::any_of(witnesses.begin(), witnesses.end(), [&](const Run* run) { return coversSuite(*run); });
}

bool ProofGate::isLastWord(const JudgedClaim& judged, const std::vector<const Run*>& witnesses) const
{
    const std::optional<std::int64_t> stated = statedTotal(judged.claim.test);
    // What a history says of all tests under a date is of that day, and a run without one has no day.
    const bool isOfItsDay = judged.claim.genre == Genre::Ledger && judged.claim.asOf.stamp.epochSeconds &&
                            judged.claim.subject.type == "build" && statedValue(judged.claim, "run").empty();
    const bool isTheirs =
        stated && judged.claim.bound == Bound::Exact && !isOfItsDay &&
        std::all_of(witnesses.begin(), witnesses.end(), [&](const Run* run) { return run->counts.tests() == *stated; });
    // A tool says of all code what it found: there is no other set. A history tells what was built on its own day.
    const bool isOfTool = judged.claim.genre == Genre::Report &&
                          (judged.rule == "check.status.build" || judged.rule == "check.status.lint");
    return (isTheirs || ((isPart(judged) || isOfTool) && judged.verdict == Verdict::Contradicted)) &&
           m_latest.mayBeRefutedBy(judged.claim, witnesses);
}

void ProofGate::weigh(JudgedClaim& judged) const
{
    if (m_measured.isEmpty())
        return;
    const Precision precision = m_measured.of(judged.rule);
    judged.precision = precision;
    if (!precision.mayAccuse())
        judged.proof->lacks.push_back(ProofEntry::Precision);
    if (!precision.isSure())
        judged.confidence = std::min(judged.confidence, Confidence::Medium);
}

void ProofGate::examine(JudgedClaim& judged, Judgement& judgement) const
{
    if (!isMismatch(judged.verdict))
        return;
    const Claim& claim = judged.claim;
    const std::vector<const Run*> witnesses = witnessesOf(judged);
    const bool isOfRun = !comparesStatements(judged.rule) && claim.subject.type != "run";
    const bool ticked = isTickedOff(claim, witnesses);
    Proof proof;
    proof.genre = ticked ? Genre::Report : claim.genre;
    proof.asOf = claim.asOf.stamp.text;
    proof.asOfSource = asOfSourceName(claim.asOf.source);
    for (const Run* run : witnesses) {
        if (run->createdEpoch)
            proof.evidenceEpoch =
                std::max(proof.evidenceEpoch.value_or(0), static_cast<std::int64_t>(*run->createdEpoch));
        // Of how many tests there are a list of them is as good a witness as a run.
        const bool isList = run->collectOnly && judged.rule != "check.count";
        proof.complete = proof.complete && run->state != RunState::Interrupted && !isList;
    }
    proof.binding = claim.binding;
    proof.scope = claim.claimClass == ClaimClass::Test && !isPart(judged) ? claim.scope : Scope::Part;
    proof.scopeWords = scopeWordsOf(claim, proof.scope);
    if (!judged.evidence.empty())
        proof.witness = judged.evidence.front();
    const auto need = [&proof](bool filled, ProofEntry entry) {
        if (!filled)
            proof.lacks.push_back(entry);
    };
    proof.lacks = judgement.lacks;
    const bool dated = isOfRun && isDated(claim) && !isOfItsTime(claim, witnesses) && !isLastWord(judged, witnesses);
    const bool outdated = dated && isCount(judged) && isBehind(claim, witnesses);
    need(ticked || (genreAllows(claim) && !isAskedOfTool(judged)), ProofEntry::Genre);
    need(statedValue(claim, reserveWords).empty(), ProofEntry::Assertion);
    need((!dated || outdated) && !isPutAside(m_facts, claim, witnesses) && !areOfBefore(witnesses), ProofEntry::AsOf);
    need(!isOfRun || isScopeSettled(judged, witnesses), ProofEntry::Scope);
    need(!isOfRun || proof.complete || showsFailure(judged), ProofEntry::Evidence);
    need(proof.witness.has_value(), ProofEntry::Witness);
    const bool isUnsettled = std::find(proof.lacks.begin(), proof.lacks.end(), ProofEntry::Scope) != proof.lacks.end();
    if (const char* other = isUnsettled ? otherSetOf(claim, witnesses, m_words) : nullptr) {
        settleOtherSet(judged, other, m_facts, witnesses, judgement.edit);
        return;
    }
    judged.proof = std::move(proof);
    weigh(judged);
    if (judged.isNotice()) {
        demote(judged, judgement.edit);
    } else if (outdated) {
        judged.verdict = Verdict::Stale;
        judged.confidence = Confidence::Low;
        judged.recommendation = {"claim.outdated.recommendation", {}};
        judgement.edit = {};
    }
}

} // namespace exhibit
