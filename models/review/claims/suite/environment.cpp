// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/environment.h"

#include "models/domain/text.h"
#include "models/parsing/rules/guardedpattern.h"
#include "models/review/claims/suite/suitefigures.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <utility>

namespace exhibit {

namespace {

/// `with Node.js 20` as `node20`: letters and digits alone, in lower case.
std::string squeezed(const std::string& text)
{
    static const LatePattern filler(
        R"((?i)\.js\b|^(?:on|under|with|without|in|using|against|via|at|for)\b|\b(?:the|our|an?|my|server|pipelines?|runners?|containers?|hosts?|machines?|mode|builds?|enabled|on)\b)");
    std::string plain = text;
    RE2::GlobalReplace(&plain, filler, "");
    std::string kept;
    for (const char c : lowered(plain)) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            kept += c;
    }
    return kept;
}

bool isOfCi(const std::string& words)
{
    static const LatePattern ci(
        R"((?i)(?:\w+ )?(?:(?:the|our|an?|my) )?(?:ci|github actions|gitlab ci|jenkins|travis|circleci)\b.*)");
    return RE2::FullMatch(words, ci);
}

/// Whether its names say that the run was made there.
bool tellsThatItIsOf(const Run& run, const std::string& environment)
{
    static const LatePattern ciFolder(
        R"((?i)(?:^|[/_.-])(?:ci|\.?github|gitlab|actions|workflows?|pipelines?|jenkins|travis|circleci)(?:[/_.-]|$))");
    const std::string names = run.log.path + '/' + run.report.path + '/' + run.key.runId + '/' + run.key.phase;
    if (isOfCi(environment) && RE2::PartialMatch(names, ciFolder))
        return true;
    const std::string wanted = squeezed(environment);
    return wanted.size() > 2 && squeezed(names + ' ' + run.command).find(wanted) != std::string::npos;
}

/// `with coverage enabled`, `under valgrind`, `in release mode`: what follows the result and limits it. What says how
/// it went (`in 3 s`, `without errors`), or that it is so everywhere, does not.
std::string statedCircumstance(const std::string& text)
{
    static const LatePattern free(
        R"((?i)^(?:on\s+(?:all|every|each|both|any|main|master|trunk|head|average|top|purpose|schedule|time)\b|on\s+(?:the\s+)?(?:main|master|default|current|latest|first)\b|in\s+(?:under\s+|about\s+|less\s+than\s+|~|≈|<)?\s*\d|in\s+(?:all|every|each|both|any|total|full|order|sequence|one|a|an|under|less|about|seconds|minutes|addition|fact|this|these|general|place|green)\b|in\s+(?:the|our)\s+(?:\w+\s+)?(?:suite|repo(?:sitory)?|project|code(?:base)?|end|log|output|run|workspace|package)\b|without\s+(?:any\s+|further\s+|a\s+single\s+|single\s+)?(?:errors?|failures?|warnings?|issues?|problems?|exceptions?|regressions?|skips?|modifications?|changes?|flak\w+|hiccups?|trouble|retries|complaints?)\b|at\s+(?:once|all|last|100|the end|present|this point|the moment)\b|for\s+(?:the\s+)?(?:first|all|every|each|both|now|real|sure|good)\b|under\s+(?:a|one|\d+|all|every)\b|(?:using|via|under|with)\s+(?:only\s+|the\s+)?(?:`?(?:vendor/bin/|npx\s+|bin/|\./)?(?:pytest|npm|cargo|go|make|jest|vitest|mvn|gradle|dotnet|ctest|phpunit|pest|rspec|composer|python|pnpm|yarn|bun|mix|tox|nox|unittest|mocha)\b)))");
    static const GuardedPattern behind(
        R"((?i)\b(?:pass(?:es|ed|ing)?|green|succeed(?:s|ed)?)\s+(?:(?:cleanly|successfully|now|again|fine|too|also)\s+)*((?:on|under|using|against|via|without|at|for)\s+[^.,;:()|]{1,60}|with\s+(?:\w+\s+){1,3}v?\d+(?:\.\d+)+|in\s+(?:[\w'`.-]+\s+){0,3}?[\w'`.-]+|with\s+[^.,;:()|]{0,40}?\b(?:enabled|disabled|on|off|running|active|activated|mock(?:s|ed)?|stub(?:s|bed)?|installed|turned|set|server|flags?|options?)\b[^.,;:()|]{0,20}|with\s+`?-{1,2}\w[\w=-]*`?|with\s+(?:(?:the|an?|our|my|its|real|actual|local|live)\s+){0,2}(?:[\w.-]+\s+)?(?:simulators?|emulators?|hardware|devices?|boards?|backends?|databases?|brokers?|sandbox(?:es)?|drivers?|engines?|browsers?|interpreters?|toolchains?|runtimes?|adapters?|fakes?|datasets?|fixtures?)|with\s+v?\d+(?:\.\d+)+|as\s+of\s+(?:v?\d+\.\d|commit\b|release\b|version\b)[^.,;:()|]{0,30}|after\s+(?:the\s+|an?\s+)?(?:first|second|third|few|several|some|couple\s+of|two|three|\d+)\s+(?:re-?tr(?:y|ies)|attempts?|tr(?:y|ies)|re-?runs?|runs?)|offline|individually|most of the time|usually|sometimes|mostly|often|when\s+[^.,;:()|]{2,60}))");
    static const GuardedPattern ahead(
        R"((?i)^\W*((?:on|under|using|against|without|in|with|for)\s+[^.,;:()|]{2,50})[,:]\s+(?:all|every|the|our)\b|^\W*((?:in|on|under|with|without|for)\s+(?:the|our|an?)\s+[\w-]+(?:\s+[\w-]+)?)\s+(?:all|every)\b)");
    static const LatePattern freeAhead(
        R"((?i)^(?:in\s+(?:short|summary|total|the end|addition|fact|conclusion|general|all|the meantime|this|brief|sum|the (?:suite|repo(?:sitory)?|project|latest|last|current|final|whole))\b|on\s+(?:the (?:whole|main|master|latest|current|last|final)|top|all|every|main|master)\b|with\s+(?:this|that|these|the|all|it)\b|without\s+(?:doubt|exception|question)\b|for\s+(?:the record|now|the first|once|example|instance|this|that|these|all|both)\b))");
    std::string words;
    if (behind.isIn(text, &words) && !RE2::PartialMatch(words, free))
        return words;
    std::string unmarked; // without a comma
    if (!ahead.isIn(text, &words, &unmarked))
        return {};
    words += unmarked;
    return RE2::PartialMatch(words, freeAhead) ? std::string() : words;
}

/// `on Windows, macOS and Linux`: whichever of them it was, a run is of one.
bool namesAllSystems(const std::string& text)
{
    static const GuardedPattern system(R"((?i)\b(windows|mac ?os|os x|osx|linux)\b)");
    if (!system.mayMatch(text))
        return false;
    constexpr std::size_t allSystems = 3;
    std::vector<std::string> systems;
    std::string name;
    for (re2::StringPiece rest(text); RE2::FindAndConsume(&rest, system.get(), &name);)
        addOnce(systems, lowered(name).substr(0, 3));
    return systems.size() >= allSystems;
}

/// Where the sentence says that its tests ran; empty where it names nothing.
std::string statedEnvironment(const std::string& text)
{
    static const GuardedPattern where(
        R"((?i)\b((?:on|under|with|in|using|against)\s+(?:(?:the|our|an?|my|both|a clean|a fresh)\s+)*(?:(?:windows|win(?:32|64)|mac ?os(?: x)?|os x|osx|macs?|linux|ubuntu|debian|fedora|alpine|centos|rhel|freebsd|openbsd|wsl2?|android|ios|arm(?:64|v\d)?|aarch64|x86(?:[-_]64)?|x64|amd64|apple silicon|raspberry pi|docker|podman|containers?|kubernetes|pypy|jython|graalvm|chrome|chromium|firefox|safari|webkit|ci(?: server| pipelines?| runners?| machines?)?|github actions|gitlab ci|jenkins|travis|circleci|(?:build|developer|dev|local|target)[- ]?(?:machine|host|laptop|box)|machine|laptop)|(?:node(?:\.?js)?|c?python|py|java|jdk|openjdk|jvm|ruby|php|go|golang|rust|\.net|dotnet|gcc|clang|msvc|postgres(?:ql)?|mysql|mariadb|sqlite|redis|mongo(?:db)?|django|rails|react|edge|spring boot|angular|vue|sdk|api level)\s*v?\d+(?:\.[\dx]+)*))(?:\W|$))");
    std::string words;
    if (!where.isIn(text, &words))
        return {};
    return words;
}

/// `## Windows`, `### Nightly`, `## Legacy backend`, `### requests (upstream)`: what stands below is said of that.
std::string headedEnvironment(const std::string& heading)
{
    static const GuardedPattern form(
        R"((?i)^\W*((?:on |for |with |under |the )*(?:(?:windows|win(?:32|64)|mac ?os(?: x)?|os x|linux|ubuntu|debian|fedora|alpine|centos|freebsd|wsl2?|android|ios|arm(?:64|v\d)?|x86(?:[-_]64)?|docker|kubernetes|chrome|chromium|firefox|safari|webkit|pypy|staging|production|nightly|stable|beta|alpha|canary|edge|legacy|old|upstream|downstream|release mode|debug mode|(?:node(?:\.?js)?|c?python|java|jdk|ruby|php|go|rust|\.net|postgres(?:ql)?|mysql|django|rails)\s*v?\d+(?:\.[\dx]+)*)(?: (?:\d[\w.]*|builds?|channel|releases?|backend|support|platform|environment|jobs?|api|client|server|engine|version|code|module))*|[^()]{1,40} \((?:upstream|downstream|vendored|external|third[- ]party|legacy|not ours)\)))\W*$)");
    std::string words;
    return form.isIn(heading, &words) ? words : std::string();
}

} // namespace

void settleEnvironment(const ClaimFacts& facts, const Claim& claim, Judgement& judgement)
{
    if (!isMismatch(judgement.verdict) && judgement.verdict != Verdict::Supported)
        return;
    std::string environment = namesAllSystems(claim.text) ? std::string() : statedEnvironment(claim.text);
    if (environment.empty() && claim.subject.type == "suite" && isMismatch(judgement.verdict) &&
        !namesAllSystems(claim.text))
        environment = statedCircumstance(claim.text);
    if (environment.empty() && claim.subject.type == "suite" && isMismatch(judgement.verdict))
        environment = headedEnvironment(claim.heading);
    if (environment.empty())
        return;
    std::vector<const Run*> witnesses;
    for (const Run& run : facts.runs()) {
        if (std::any_of(judgement.evidence.begin(), judgement.evidence.end(),
                        [&run](const SourceRef& place) { return run.speaksAt(place); }))
            witnesses.push_back(&run);
    }
    std::vector<const Run*> there;
    std::copy_if(witnesses.begin(), witnesses.end(), std::back_inserter(there),
                 [&](const Run* run) { return tellsThatItIsOf(*run, environment); });
    // `All tests pass on Linux`, where a run of Linux is green and one of another system is not.
    const bool isOfThese = there.size() < witnesses.size() && isMismatch(judgement.verdict) && claim.test.allPass;
    if (!there.empty() && isOfThese &&
        std::all_of(there.begin(), there.end(), [](const Run* run) { return isGreen(*run); })) {
        judgement = judgedSuite(Verdict::Supported, Confidence::Medium, "claim.test.suite.supported",
                                suiteArgs(facts, there, splitRuns(there), claim));
        judgement.evidence = summariesOf(there);
        return;
    }
    if (witnesses.empty() || !there.empty())
        return;
    std::vector<SourceRef> evidence = std::move(judgement.evidence);
    const std::string rule = std::move(judgement.rule);
    judgement = unprovenSuite("claim.test.suite.environment", {{"environment", environment}});
    judgement.rule = rule;
    judgement.evidence = std::move(evidence);
}

} // namespace exhibit
