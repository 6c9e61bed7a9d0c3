// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/buildcheck.h"

#include "models/domain/text.h"
#include "models/review/claims/parts/runnerfamily.h"
#include "models/review/claims/parts/testfile.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

bool saysThatItBuilds(const std::string& text)
{
    static const RE2 builds(
        R"((?i)\b(?:zero|0|no)\s+(?:compil(?:er|ation)|build|type(?:script)?)\s+errors?\b|\b(?:compiles?|builds?)\s+(?:clean(?:ly)?|successfully|without (?:any )?(?:errors?|warnings)|fine)\b|\b(?:builds?|compilation|type[- ]?check(?:s|ing)?|(?:cargo|go|dotnet|npm run|gradlew?|swift) (?:build|check|vet)|mvn (?:compile|package|install))\b[^.;|]{0,30}?(?:[:|]|\s)\s*(?:✅\s*)?(?:is\s+|are\s+|now\s+)*(?:pass(?:es|ed|ing)?|succeed(?:s|ed)|success(?:ful)?|green|clean|ok|✅)(?:\W|$)|\b(?:code(?:base)?|packages?|modules?|crates?|targets?|projects?|sources?|workspace|everything)\s+(?:now\s+)?(?:compiles?|builds?)\s*(?:$|[^\w\s]|\s(?:and|with|on)\b))");
    static const RE2 not_(R"((?i)\b(?:not|n't|never|fails?|failed|failing|broken|except|apart from)\b|❌)");
    return RE2::PartialMatch(text, builds) && !RE2::PartialMatch(text, not_);
}

/// Languages whose compilers go over all code before a test runs.
bool isCompiled(std::string_view language)
{
    static constexpr std::string_view compiled[] = {"go", "rust", "jvm", "dotnet", "swift", "zig"};
    return std::find(std::begin(compiled), std::end(compiled), language) != std::end(compiled);
}

bool isOfTests(const CollectionError& error)
{
    static const RE2 tests(
        R"((?i)_test\.go\b|[/\\\\](?:tests?|spec)[/\\\\]|(?:^|[/\\\\:])\w*tests?\w*\.\w{1,6}\b|compileTest|testClasses|\(.*\btest\b.*\)|\.Tests?\b|Tests?/)");
    return RE2::PartialMatch(error.module, tests) || RE2::PartialMatch(error.message, tests);
}

/// The first error of the build that stands in the code itself. Where no place is known, nothing is proven.
const CollectionError* buildErrorOf(const Run& run)
{
    static const RE2 place(R"([\w./\\-]+\.(?:go|rs|java|kt|scala|cs|vb|fs|swift|zig)\b)");
    const std::string_view language = languageOf(run);
    if (!isCompiled(language))
        return nullptr;
    const auto found =
        std::find_if(run.collectionErrors.begin(), run.collectionErrors.end(), [&](const CollectionError& error) {
            const bool isPlaced =
                language == "rust" || RE2::PartialMatch(error.module, place) || RE2::PartialMatch(error.message, place);
            return isPlaced && !isOfTests(error);
        });
    return found == run.collectionErrors.end() ? nullptr : &*found;
}

/// A run of the language that was built, and is not known to be earlier.
bool isSettled(const ClaimFacts& facts, const Run& broken)
{
    return std::any_of(facts.runs().begin(), facts.runs().end(), [&](const Run& run) {
        const bool isBuilt = languageOf(run) == languageOf(broken) && run.executed && run.collectionErrors.empty();
        const bool isEarlier = run.createdEpoch && broken.createdEpoch && *run.createdEpoch < *broken.createdEpoch;
        return isBuilt && !isEarlier;
    });
}

} // namespace

std::optional<Judgement> checkBuild(const ClaimFacts& facts, const Claim& claim)
{
    static const RE2 frontend(R"((?i)\b(?:front[- ]?end|client|web|ui|docs|documentation|docker|image|site)\b)");
    if (facts.speaking().empty() || !saysThatItBuilds(claim.text))
        return std::nullopt;
    const std::string_view named = languageIn(claim.text);
    for (const Run* run : facts.speaking()) {
        const CollectionError* error = buildErrorOf(*run);
        const bool isOther = named.empty() ? RE2::PartialMatch(claim.text, frontend) : named != languageOf(*run);
        if (!error || isOther || isSettled(facts, *run))
            continue;
        Judgement judgement =
            verdictOf("check.status.build", Verdict::Contradicted, Confidence::Medium, "claim.status.build",
                      {{"run", facts.label(*run)}, {"module", error->module}, {"error", error->message}});
        judgement.evidence.push_back(error->where.isNull() ? run->summary : error->where);
        return judgement;
    }
    return std::nullopt;
}

} // namespace exhibit
