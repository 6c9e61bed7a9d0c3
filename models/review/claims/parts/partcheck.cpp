// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/parts/partcheck.h"

#include "models/parsing/claims/testnames.h"

#include "models/domain/text.h"
#include "models/review/claims/filecheck.h"
#include "models/review/claims/suite/countsnear.h"
#include "models/review/claims/suite/suitecheck.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace exhibit {

namespace {

constexpr std::int64_t tellingTests = 3; // fewer meet by chance where no word tells of the file

/// Words that name a kind of test, not a part of the product: alone they single no file out.
bool isKindOfTest(std::string_view word)
{
    static constexpr std::array<std::string_view, 15> kinds = {
        "unit",       "integration", "regression", "smoke",      "e2e",    "end-to-end", "backend",   "frontend",
        "validation", "new",         "core",       "functional", "system", "feature",    "acceptance"};
    return std::find(kinds.begin(), kinds.end(), word) != kinds.end();
}

bool singlesOut(const std::string& words)
{
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        const std::string_view word = std::string_view(words).substr(begin, end - begin);
        if (word.size() > 2 && !isKindOfTest(word))
            return true;
        begin = end + 1;
    }
    return false;
}

/// Another number than that of all: `1000+`, but not `100%`.
bool statesNumber(const std::string& text)
{
    static const RE2 hundred(R"(100\s*%)");
    std::string rest = text;
    RE2::GlobalReplace(&rest, hundred, "");
    return rest.find_first_of("0123456789") != std::string::npos;
}

/// `webhook integration` without the kind of test.
std::string wordsOfPart(const std::string& words)
{
    std::string telling;
    for (const std::string& word : listed(words, " ")) {
        if (!isKindOfTest(word))
            telling += (telling.empty() ? "" : " ") + word;
    }
    return telling;
}

/// `api layer` is `api`: what kind of part it is, its folder does not say.
std::string wordsOfPlace(const std::string& words)
{
    static const RE2 kind(R"((.+) (?:layer|package|module|component|crate|library|subsystem))");
    std::string place;
    RE2::FullMatch(words, kind, &place);
    return place;
}

Judgement judgedPart(Verdict verdict, Confidence confidence, const std::string& id, std::vector<MessageArg> args)
{
    return verdictOf("check.test.files", verdict, confidence, id, std::move(args));
}

} // namespace

std::optional<Judgement> PartCheck::ofFiles(const Claim& claim, const std::vector<std::string>& files,
                                            std::int64_t fewest) const
{
    const auto stated = statedTotal(claim.test);
    if (files.empty() || !stated || *stated < fewest || claim.bound != Bound::Exact)
        return std::nullopt;
    const auto& runs = m_facts.executed();
    const bool fits = std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        return m_facts.isCounted(*run, files) && m_facts.count(*run, files).total == *stated;
    });
    if (!fits)
        return std::nullopt;
    Judgement judgement = checkResolved(m_facts, claim, files);
    judgement.confidence = std::min(judgement.confidence, Confidence::Medium);
    return judgement;
}

/// Files that the text around names, with a number of tests that is theirs.
std::optional<Judgement> PartCheck::ofNearFiles(const Claim& claim) const
{
    std::vector<std::string> files;
    for (const std::string& name : listed(std::string(statedValue(claim, "near-files")))) {
        const std::vector<std::string> found = m_facts.resolveFile(name);
        if (found.size() != 1)
            return std::nullopt;
        addOnce(files, found.front());
    }
    auto judgement = ofFiles(claim, files, tellingTests);
    // Where the runs bear them out it is not said that the sentence is about these files: that is no support.
    if (judgement && judgement->verdict == Verdict::Supported) {
        std::vector<SourceRef> evidence = std::move(judgement->evidence);
        judgement =
            judgedPart(Verdict::Unsupported, Confidence::Medium, "claim.test.files.near",
                       {{"files", joined(files)}, {"total", std::to_string(statedTotal(claim.test).value_or(0))}});
        judgement->evidence = std::move(evidence);
    }
    return judgement;
}

/// `kettle.py` is what `test_kettle.py` tests.
std::optional<Judgement> PartCheck::ofSource(const Claim& claim) const
{
    static const RE2 source(
        R"((?:^|[\s(\[`"'*/])([\w-]{3,60})\.(?:py|js|jsx|ts|tsx|go|rs|java|kt|rb|cs|cpp|php|swift)\b)");
    const std::string label = std::string(statedValue(claim, "label"));
    std::string name, other;
    re2::StringPiece rest(label.empty() ? std::string_view(claim.text) : std::string_view(label));
    if (!RE2::FindAndConsume(&rest, source, &name) || RE2::PartialMatch(rest, source, &other))
        return std::nullopt;
    const std::string file = m_names.fileOf(wordsOfName(name));
    if (file.empty())
        return std::nullopt;
    // A sentence may only mention it: then the number has to be that of its tests.
    return label.empty() ? ofFiles(claim, {file}, 1) : checkResolved(m_facts, claim, {file});
}

/// A folder, a package or a file by its path: `internal/parser: all tests pass`, `Unit tests: all green (tests/unit/)`.
std::optional<Judgement> PartCheck::ofPath(const Claim& claim) const
{
    static const RE2 path(R"((?:^|[\s(\[`"'*])((?:\./)?[\w.@-]+(?:/[\w.@-]+)+/?|[\w@-]+/)(?:$|[\s)\]`"'*:,;]))");
    const std::string label(statedValue(claim, "label"));
    std::string named, other;
    re2::StringPiece rest(label.find('/') == std::string::npos ? claim.text : label);
    if (!RE2::FindAndConsume(&rest, path, &named) || RE2::PartialMatch(rest, path, &other))
        return std::nullopt;
    const std::vector<std::string> files = m_names.filesOfPath(named);
    if (files.empty()) // names of tests begin where their project does: its folder may be that of its log
        return ofRuns(claim, m_names.runsOf(wordsOfName(lastPart(named.substr(0, named.find_last_not_of('/') + 1)))));
    // Without a number the path says which tests are meant; with one it has to be theirs.
    const bool isOpen = !statedTotal(claim.test) && claim.test.allPass;
    return isOpen ? std::optional(checkResolved(m_facts, claim, files)) : ofFiles(claim, files, 1);
}

/// `All parser tests pass` where one file is called so, and nothing else is.
std::optional<Judgement> PartCheck::ofFileCalled(const Claim& claim, const std::string& words) const
{
    const std::string file = claim.test.allPass && claim.bound == Bound::Exact ? m_names.fileOf(words) : std::string();
    if (file.empty() || (statesNumber(claim.text) && !isKnownByFailures(file, words)))
        return std::nullopt;
    Judgement judgement = checkResolved(m_facts, claim, {file});
    judgement.confidence = std::min(judgement.confidence, Confidence::Medium);
    return judgement;
}

/// `All model specs pass` where one folder is called so.
std::optional<Judgement> PartCheck::ofAllBelow(const Claim& claim, const std::vector<std::string>& files) const
{
    // `Unit tests pass: all core authentication tests are fine` is of the narrower part.
    static const RE2 several(R"((?i)\b(?:tests|specs)\b.*\b(?:tests|specs)\b)");
    const bool saysAll = claim.test.allPass && claim.bound == Bound::Exact && !statesNumber(claim.text);
    if (files.empty() || !saysAll || RE2::PartialMatch(claim.text, several))
        return std::nullopt;
    Judgement judgement = checkResolved(m_facts, claim, files);
    judgement.confidence = std::min(judgement.confidence, Confidence::Medium);
    return judgement;
}

/// `All raster tests pass` where `raster.edge` and `raster.gamma` are tests.
std::optional<Judgement> PartCheck::ofGroup(const Claim& claim, const std::vector<std::string>& tests) const
{
    constexpr std::size_t mostTests = 12; // more are not told in one sentence
    const auto stated = statedTotal(claim.test);
    const bool isWhole = stated ? static_cast<std::size_t>(*stated) == tests.size() : !statesNumber(claim.text);
    if (tests.size() < 2 || tests.size() > mostTests || !isWhole || !claim.test.allPass || claim.bound != Bound::Exact)
        return std::nullopt;
    Claim ofTests = claim;
    ofTests.subject = {"tests", joined(tests)};
    return checkTests(ofTests);
}

/// How many tests the file has is in no run, and words enough say that it is meant.
bool PartCheck::isKnownByFailures(const std::string& file, const std::string& words) const
{
    const auto& runs = m_facts.executed();
    return words.find(' ') != std::string::npos &&
           std::none_of(runs.begin(), runs.end(), [&](const Run* run) { return m_facts.isCounted(*run, {file}); });
}

/// `test_kettle` may be `test_kettle.py`.
std::string PartCheck::fileCalled(const std::vector<std::string>& names) const
{
    return names.size() == 1 && m_names.testsCalled(names.front()).empty() ? m_names.fileOf(wordsOfName(names.front()))
                                                                           : std::string();
}

std::optional<Judgement> PartCheck::ofWords(const Claim& claim, const std::string& called) const
{
    if (called.empty())
        return std::nullopt;
    const std::string words = called == "end to end" && m_names.filesBelow(called).empty() ? "e 2 e" : called;
    if (singlesOut(words)) {
        const std::string file = m_names.fileOf(words);
        if (auto judgement = file.empty() ? std::nullopt : ofFiles(claim, {file}, 1))
            return judgement;
        if (auto judgement = ofFileCalled(claim, words))
            return judgement;
        const bool several = words.find(' ') != std::string::npos;
        const std::string held = several ? m_facts.fileOfWords(listed(words, " ")) : std::string();
        if (auto judgement = held.empty() ? std::nullopt : ofFiles(claim, {held}, 1))
            return judgement;
    }
    if (auto judgement = ofFiles(claim, m_names.filesBelow(words), tellingTests))
        return judgement;
    if (auto judgement = ofAllBelow(claim, m_names.filesOfOnlyFolder(words)))
        return judgement;
    if (auto judgement = ofGroup(claim, m_names.groupCalled(words)))
        return judgement;
    const std::vector<std::string> ofCargo = m_names.filesOfCargo(words);
    if (auto judgement = ofFiles(claim, ofCargo, tellingTests))
        return judgement;
    if (auto judgement = ofAllBelow(claim, ofCargo))
        return judgement;
    return ofRuns(claim, m_names.runsOf(words));
}

/// Runs with a log that is called so: with the stated number of tests, if one is stated.
std::optional<Judgement> PartCheck::ofRuns(const Claim& claim, const std::vector<const Run*>& runs) const
{
    const auto stated = statedTotal(claim.test);
    const bool fits = !stated || std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
        return run->counts.tests() == *stated || run->counts.passed == stated;
    });
    return runs.empty() || !fits ? std::nullopt : std::optional(checkRuns(m_facts, claim, runs));
}

/// `All tests pass` in the README of a project's folder speaks of that project, where others stand beside it. Folders
/// of documents, tests and output are no projects, whatever is called like them.
std::optional<Judgement> PartCheck::ofProject(const Claim& claim) const
{
    static const RE2 noProject(
        R"((?i)(?:tests?|e2e|docs?|documentation|reports?|results?|logs?|ci|output|artifacts|evidence|src|lib|build)(?:[-_ ].*)?|.*[-_ ](?:tests?|reports?|results?|logs?|output))");
    const std::string document = documentPath(claim);
    const std::string_view folder = lastPart(folderPart(document));
    const bool isReadme = lowered(lastPart(document)).starts_with("readme");
    if (claim.subject.type != "suite" || !isReadme || folder.empty() || RE2::FullMatch(folder, noProject))
        return std::nullopt;
    const std::vector<const Run*> runs = m_names.runsOf(wordsOfName(folder));
    if (runs.empty())
        return std::nullopt;
    Judgement judgement = checkRuns(m_facts, claim, runs);
    judgement.rule = "check.test.subset";
    return judgement;
}

/// `All 4 tests pass` under `## nightly-old` or `## harbour` speaks of the runs that are called so, where others are
/// not; under a name such as `hotfix-v1` of something that the pack may not hold.
std::optional<Judgement> PartCheck::ofHeading(const Claim& claim) const
{
    static const RE2 identifier(R"([\W_]*([a-zA-Z][a-zA-Z0-9.]*(?:[-_][a-zA-Z0-9.]+)*)[\W_]*)");
    static const RE2 coined(R"([a-z]+(?:[-_][a-z]+)*[-_]v?\d[\d.]*)");
    std::string name;
    if (claim.subject.type != "suite" || !RE2::FullMatch(claim.heading, identifier, &name) ||
        !m_facts.runsNamedIn(name).empty())
        return std::nullopt;
    if (const std::vector<const Run*> runs = m_names.runsOf(wordsOfName(name)); !runs.empty()) {
        Judgement judgement = checkRuns(m_facts, claim, runs);
        judgement.rule = "check.test.subset";
        return judgement;
    }
    if (!RE2::FullMatch(name, coined))
        return std::nullopt;
    Claim part = claim;
    part.subject = {"named-subset", name};
    return check(part);
}

std::optional<Judgement> PartCheck::ofTitle(const Claim& claim) const
{
    const std::size_t end = claim.text.find(" | ");
    const std::string called(statedValue(claim, calledName));
    const std::string title = called.empty() ? claim.text.substr(0, end) : called;
    if ((called.empty() && end == std::string::npos) || statedTotal(claim.test) || !claim.test.allPass ||
        title.find(' ') == std::string::npos || !isTest(title))
        return std::nullopt;
    Claim ofTest = claim;
    ofTest.subject = {"test", title};
    return checkTests(ofTest);
}

/// `ink_level | ✅ pass`: the row of a test, by its own name. A word alone may be the name of anything.
std::optional<Judgement> PartCheck::ofTest(const Claim& claim) const
{
    static const RE2 name(R"(\w*[a-z0-9](?:[_.:#][:\w]*|[A-Z])\w+)");
    const std::string label(statedValue(claim, "label"));
    if (statedTotal(claim.test) || !claim.test.allPass || !RE2::FullMatch(label, name) || !isTest(label))
        return std::nullopt;
    Claim ofTest = claim;
    ofTest.subject = {"test", label};
    return checkTests(ofTest);
}

/// `Canvas: 80/85 passing` where one class or group is called so, and has 85 tests: its own failures are counted.
std::optional<Judgement> PartCheck::ofClass(const Claim& claim) const
{
    const TestClaimValues& stated = claim.test;
    const std::string label(statedValue(claim, "label"));
    if (!stated.total || !stated.passed || *stated.total < tellingTests || claim.bound != Bound::Exact)
        return std::nullopt;
    const std::vector<TestId> tests = m_names.testsOfClassCalled(wordsOfName(label));
    std::vector<SourceRef> places;
    std::vector<std::int64_t> passes;
    for (const Run* run : tests.empty() ? std::vector<const Run*>() : m_facts.executed()) {
        std::int64_t known = 0, passed = 0;
        TestId failing;
        for (const TestId test : tests) {
            const Outcome outcome = run->outcomes.of(test);
            known += outcome == Outcome::Absent ? 0 : 1;
            if (isFailure(outcome))
                failing = failing.value < 0 ? test : failing;
            else
                passed += outcome == Outcome::Absent || outcome == Outcome::Skipped ? 0 : 1;
        }
        if (known != *stated.total || run->passesUnnamed)
            continue;
        passes.push_back(passed);
        places.push_back(failing.value < 0 ? run->summary : m_facts.failurePlace(*run, failing));
    }
    const auto isFewer = [&](std::int64_t passed) { return passed < *stated.passed; };
    const bool isSame =
        std::all_of(passes.begin(), passes.end(), [&](auto passed) { return passed == *stated.passed; });
    if (passes.empty() || (!isSame && !std::all_of(passes.begin(), passes.end(), isFewer)))
        return std::nullopt;
    Judgement judgement = judgedPart(isSame ? Verdict::Supported : Verdict::Contradicted, Confidence::Medium,
                                     isSame ? "claim.test.files.supported" : "claim.test.files.other-figures",
                                     {{"files", label},
                                      {"runs", std::to_string(passes.size())},
                                      {"passed", rangeText(passes)},
                                      {"totals", std::to_string(*stated.total)},
                                      {"stated", std::to_string(*stated.total)},
                                      {"statedPassed", std::to_string(*stated.passed)}});
    judgement.evidence = std::move(places);
    return judgement;
}

std::optional<Judgement> PartCheck::find(const Claim& claim) const
{
    if (auto judgement = ofTitle(claim))
        return judgement;
    if (auto judgement = ofTest(claim))
        return judgement;
    if (auto judgement = ofClass(claim))
        return judgement;
    if (auto judgement = ofNearFiles(claim))
        return judgement;
    if (auto judgement = ofPath(claim))
        return judgement;
    if (claim.subject.type == "suite" && claim.scope == Scope::Whole)
        return std::nullopt; // "all tests" of a section may be those of its files, but of nothing farther
    if (auto judgement = ofSource(claim))
        return judgement;
    const std::string words = wordsOfName(claim.subject.value);
    if (auto judgement = ofWords(claim, words))
        return judgement;
    if (const std::string telling = wordsOfPart(words); telling != words) {
        if (auto judgement = telling.empty() ? std::nullopt : ofWords(claim, telling))
            return judgement;
    }
    const std::string label = wordsOfName(std::string(statedValue(claim, "label")));
    if (auto judgement = ofWords(claim, label))
        return judgement;
    if (auto judgement = ofWords(claim, wordsOfPlace(words)))
        return judgement;
    return ofWords(claim, wordsOfPlace(label));
}

Judgement PartCheck::check(const Claim& claim) const
{
    if (auto judgement = find(claim)) {
        judgement->rule = "check.test.subset";
        return *judgement;
    }
    if (isWholeOfItsKind(claim) || isOfOnlyRun(claim) || isCountedBeside(claim))
        return checkSuite(m_facts, claim);
    return unknownSubset("check.test.subset", claim.subject.value);
}

/// `All 60 unit tests` where a run has 60 tests in all: they are that kind.
bool PartCheck::isWholeOfItsKind(const Claim& claim) const
{
    constexpr std::int64_t telling = 5;
    const std::string words = wordsOfName(claim.subject.value);
    const auto stated = statedTotal(claim.test);
    const auto& runs = m_facts.executed();
    return !words.empty() && wordsOfPart(words).empty() && stated && *stated >= telling &&
           std::any_of(runs.begin(), runs.end(), [&](const Run* run) { return run->counts.tests() == *stated; });
}

/// `Software tests: 16 passed` where the only run has 16 tests, and nothing is called so.
bool PartCheck::isOfOnlyRun(const Claim& claim) const
{
    constexpr std::int64_t telling = 10;
    const auto stated = statedTotal(claim.test);
    const auto& runs = m_facts.speaking();
    return stated && *stated >= telling && claim.bound == Bound::Exact && runs.size() == 1 &&
           runs.front()->counts.tests() == *stated;
}

/// `All unit tests pass` beside `Total: 14`, where the only run has 14 tests: it is the one that is told of.
bool PartCheck::isCountedBeside(const Claim& claim) const
{
    const std::string words = wordsOfName(claim.subject.value);
    const auto& runs = m_facts.speaking();
    return !words.empty() && wordsOfPart(words).empty() && !statedTotal(claim.test) && runs.size() == 1 &&
           isCountNear(claim, runs);
}

} // namespace exhibit
