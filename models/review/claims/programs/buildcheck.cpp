// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/buildcheck.h"

#include "models/domain/text.h"
#include "models/parsing/claims/wordingreader.h"
#include "models/parsing/runners/compilerwarnings.h"
#include "models/parsing/runners/linttotals.h"
#include "models/review/claims/parts/runnerfamily.h"
#include "models/review/claims/parts/testfile.h"
#include "models/review/claims/verdictof.h"
#include "models/review/runs/runorder.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace exhibit {

namespace {

bool saysThatItBuilds(const std::string& text)
{
    static const RE2 builds(
        R"((?i)\b(?:zero|0|no)\s+(?:compil(?:er|ation)|build|type(?:script)?)\s+errors?\b|^\W*(?:build|compil(?:er|ation))(?:\s+errors?)?\s*[:|–—]\s*\W*(?:(?:zero|no|0)\s+errors?\b|(?:zero|none|0)\W*$)|\b(?:compiles?|builds?)\s+(?:clean(?:ly)?|successfully|without (?:any )?(?:errors?|warnings)|fine)\b|\b(?:builds?|compilation|type[- ]?check(?:s|ing)?|(?:cargo|go|dotnet|npm run|gradlew?|swift) (?:build|check|vet)|mvnw? (?:clean )?(?:compile|package|install))\b[^.;|]{0,30}?(?:[:|]|\s)\s*(?:✅\s*)?(?:is\s+|are\s+|now\s+)*(?:(?:pass(?:es|ed|ing)?|succeed(?:s|ed)|success(?:ful)?|green|clean|ok)(?:\W|$)|✅\s*(?:$|[^\w\s]|(?:in|with|without|after|on|no|0|zero|all|and)\b))|\b(?:code(?:base)?|packages?|modules?|crates?|targets?|projects?|sources?|workspace|everything)\s+(?:now\s+)?(?:compiles?|builds?)\s*(?:$|[^\w\s]|\s(?:and|with|on)\b))");
    static const RE2 not_(
        R"((?i)\b(?:not|n't|never|fails?|failed|failing|broken|except|apart from|old|older|previous(?:ly)?|former(?:ly)?|earlier|once|originally|used to|must|should|shall|will|would|needs? to|ha(?:s|ve) to|before|if|when|unless|until|expect(?:ed|s)?|yesterday|last (?:year|month|week|release|version)(?:'s|’s)?)\b|❌|[:|]\s*(?:no|false|nein)\s*(?:$|[.,;|]))");
    return RE2::PartialMatch(text, builds) && !RE2::PartialMatch(text, not_);
}

/// `Build: SUCCESS`, `mvn verify succeeds`: of a builder that runs the tests, and fails with them.
bool saysBuildWithTests(const std::string& text)
{
    static const RE2 good(
        R"((?i)^\W*(?:(?:maven|gradle|current|overall|full|last|latest|final)\s+)?build(?:\s+(?:status|result|state))?\s*[:|]\W*(?:success(?:ful)?|passing|passed|passes|green|ok|✅)\W*$|\bBUILD\s+SUCCESS(?:FUL)?\b|\b(?:mvnw?|gradlew?)\s+[^.;|]{0,40}?\b(?:verify|install|test|build|check|package)\b[^.;|]{0,20}?(?:[:|]|\s)\s*\W*(?:is\s+)?(?:passes|passed|succeeds|succeeded|green|success(?:ful)?)\b)");
    static const RE2 open(
        R"((?i)\b(?:not|never|fails?|failed|failing|except|but|old|previous(?:ly)?|earlier|must|should|shall|will|would|needs?|ha(?:s|ve) to|before|if|when|unless|until|expect(?:ed|s)?|skip(?:s|ped|ping)?|prints?|says|without)\b|-DskipTests|-x\s+test|❌|n't\b)");
    return RE2::PartialMatch(text, good) && !RE2::PartialMatch(text, open);
}

/// `Builds without warnings`, `no compiler warnings`.
bool deniesBuildWarnings(const std::string& text)
{
    static const RE2 none(
        R"((?i)\b(?:builds?|compiles?|compiling|building|compilation|cargo (?:build|test|check)|dotnet build)\b[^.;|]{0,40}?(?:\b(?:without|with no|with zero|with 0)|,\s*(?:zero|no|0))\s+(?:any\s+)?(?:errors?\s+(?:or|and)\s+)?(?:compiler\s+)?warnings?\b|\b(?:no|zero|0|without(?:\s+any)?)\s+(?:build|compil(?:er|ation)|rustc|gcc|clang|msvc|javac)\s+(?:errors?\s+(?:or|and)\s+)?warnings?\b|\b(?:compilers?|rustc|gcc|g\+\+|clang|msvc|javac)\s+(?:gives?|reports?|emits?|prints?|produces?|shows?|issues?|raises?|finds?|has|have|with)\s+(?:no|zero|0)\s+warnings?\b|\b(?:builds?|compiles?)\s+(?:is\s+|completely\s+)?warning[- ]free\b|\b(?:build|compilation)\b[^.;|]{0,30}[:|,–—(-]\s*\W*(?:(?:0|no|zero)\s+errors?\s*(?:,|and|/|;)+\s*)?(?:0|no|zero)\s+warnings?\b)");
    static const RE2 open(
        R"((?i)\b(?:not|never|except|apart from|other than|but|should|must|shall|will|would|until|target|goal|new|before|after|if|when|unless|requires?|required|needs? to|ha(?:s|ve) to|treat(?:s|ed)?|once|used to|release|tests?|keeps?|wish(?:es)?|wants?|hop(?:e|es|ing)|aims?|could|merged|plan(?:s|ned)?)\b|n't\b|❌)");
    return RE2::PartialMatch(text, none) && !RE2::PartialMatch(text, open);
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

/// What the output of a program that builds, and ran no test, says of it; unset for all other runs.
std::optional<BuildLine> builtBy(const Run& run)
{
    if (run.summary.isNull() || run.executed)
        return std::nullopt;
    static const RE2 documents(R"(^(?:\S*/)?cargo (?:\+\S+ )?(?:doc|rustdoc|fmt|metadata|fetch)\b)");
    if (run.runner == programRunner && RE2::PartialMatch(run.command, documents))
        return std::nullopt; // `Finished` says nothing of what warns when it is compiled
    // A builder that came to no test: what ended it is the errors, where it names any.
    if (run.runner != programRunner)
        return run.state != RunState::Passed && run.collectionErrors.empty() ? buildLineOf(trimmed(run.summary.quote))
                                                                             : std::nullopt;
    const std::string line(trimmed(run.summary.quote));
    static const RE2 bundle(R"(\btsc\b.*&&.*\bbuild\b)"); // its errors end the build that stands behind it
    if (run.state == RunState::Failed && RE2::PartialMatch(run.command, bundle) && isLintEnd(run.command, line))
        return BuildLine{BuildLine::Kind::Error, "js"};
    if (!lintToolOf(run.command).empty())
        return std::nullopt;
    // The first error of Go says no more than its place: only its build writes it as an end.
    return buildLineOf(run.summary.quote, GoOutput::OfBuild);
}

/// What a command builds with, and what of it: `gradlew build`, whatever options it has and whatever is run behind it.
std::string builderOf(const Run& run)
{
    static const RE2 word(R"(\s*([^\s;&|]+))");
    re2::StringPiece rest(run.command), next;
    std::string builder;
    for (int words = 0; words < 2 && RE2::Consume(&rest, word, &next);) {
        if (next.starts_with("-"))
            continue;
        builder += (words == 0 ? std::string(lastPart({next.data(), next.size()})) : ' ' + next.as_string());
        ++words;
    }
    return builder;
}

/// What the sentence says that it builds, lowered: `viewer`, `tide-tables`; empty where it means all of it.
std::vector<std::string> builtPart(const std::string& text)
{
    static const RE2 before(
        R"((?i)^[^\pL\pN`]*((?:[\pL\pN_./+#`-]+ ){0,4}?[\pL\pN_./+#`-]+)(?:\s*\([^()]*\))?(?:\s*[|:]\s*|\s+)(?:compiles?|builds?|0 errors|no errors)\b)");
    static const RE2 general(
        R"((?i)(?:the|our|this|these|its|a|an|new|whole|entire|full|all|final|last|latest|current|clean|now|also|still|both|each|every|of|is|code|code-?base|base|projects?|crates?|packages?|modules?|targets?|sources?|workspace|everything|it|build|application|app|program|solution|repository|repo|library|binary|cargo|go|dotnet|npm|pnpm|yarn|run|mvn|maven|gradlew?|make|cmake|swift|rust|typescript|java|kotlin|c\+\+|c#|and|that|which|zero|release|debug|production|compilation|type-?check|status|backend|server))");
    std::string words, word;
    std::vector<std::string> parts;
    RE2::PartialMatch(text, before, &words);
    static const RE2 next(R"(`*([\pL\pN_./+#-]+)`*\s*)");
    re2::StringPiece rest(words);
    while (RE2::FindAndConsume(&rest, next, &word)) {
        if (!RE2::FullMatch(word, general))
            parts.push_back(lowered(word));
    }
    return parts;
}

/// Whether the output is of that part, by what it names.
bool isOfPart(const std::vector<std::string>& part, const std::string& names)
{
    return part.empty() || std::any_of(part.begin(), part.end(), [&](const std::string& word) {
               return word.size() > 2 && names.find(word) != std::string::npos;
           });
}

/// Whether the sentence is of a build as a whole, not of code alone.
bool isOfBuild(const std::string& text)
{
    static const RE2 build(R"((?i)\bbuild(?:s|ing)?\b|\bmvn\b|\bgradlew?\b)");
    return RE2::PartialMatch(text, build);
}

bool isOfOtherBuild(const std::string& text)
{
    static const RE2 other(R"((?i)\b(?:tests?|lint|docker|image|docs?|documentation|site|wheel|installer)\b)");
    return RE2::PartialMatch(text, other);
}

/// Output without a time may be of the state that the document says it mended.
void weighTime(const Claim& claim, const Run& run, Judgement& judgement)
{
    if (!run.createdEpoch && !statedValue(claim, brokenBefore).empty())
        judgement.lacks.push_back(ProofEntry::AsOf);
}

/// The error stands in code that a build of the program leaves out, or may do so.
bool isOfTestCode(const Run& run, std::string_view language)
{
    static const RE2 go(R"(_test\.go:\d)");
    static const RE2 all(R"(\s--(?:all-targets|tests|benches|examples|test|bench|example)\b)");
    return (language == "go" && RE2::PartialMatch(run.summary.quote, go)) ||
           (language == "rust" && RE2::PartialMatch(run.command, all));
}

} // namespace

/// The output of a build that broke, which no later one of its language mends.
struct BuildCheck::Output
{
    const Run* run;
    BuildLine said;
    std::string names; ///< lowered: its command, its log and its error
};

/// A run that errors in the code itself kept from its tests.
struct BuildCheck::Stopped
{
    const Run* run;
    const CollectionError* error;
};

/// What was built of a language without errors.
struct BuildCheck::GoodBuilds
{
    std::vector<const Run*> runs;

    /// As far as is known: one of which nothing tells when it was built may be the last one.
    bool isAfter(const Run& broken) const
    {
        return std::any_of(runs.begin(), runs.end(), [&](const Run* run) { return !isKnownLater(broken, *run); });
    }
};

BuildCheck::BuildCheck(const ClaimFacts& facts, const NamedCommits& commits) : m_facts(facts), m_commits(commits)
{
    std::map<std::string_view, GoodBuilds> good;
    std::set<std::string> open; // builders of which nothing but their exit code is known
    for (const Run& run : facts.runs()) {
        const std::optional<BuildLine> said = builtBy(run);
        const std::string_view language = languageOf(run);
        if (said)
            m_languages.insert(said->language);
        if (said && run.state == RunState::Passed)
            good[said->language].runs.push_back(&run);
        else if (said && (said->kind == BuildLine::Kind::Error || said->kind == BuildLine::Kind::Failed))
            m_broken.push_back({&run, *said, {}});
        else if (run.runner == programRunner && isBuildCommand(run.command))
            open.insert(builderOf(run));
        if (isCompiled(language) && run.executed && run.collectionErrors.empty())
            good[language].runs.push_back(&run);
        if (run.executed && language == "jvm" && run.exitCode)
            (*run.exitCode == 0 ? m_goodWithTests : m_redWithTests).push_back(&run);
    }
    for (const ToolFinding& finding : facts.facts().toolFindings) {
        if (finding.tool == compilerTool)
            m_languages.insert(finding.rule); // built as well, if with warnings
    }
    const auto isSettled = [&good](const Run& run, std::string_view language) {
        const auto found = good.find(language);
        return found != good.end() && found->second.isAfter(run);
    };
    std::erase_if(m_broken, [&](const Output& output) {
        const Run& run = *output.run;
        return isSettled(run, output.said.language) || isOfTestCode(run, output.said.language) ||
               open.contains(builderOf(run));
    });
    for (Output& output : m_broken)
        output.names = lowered(output.run->command + ' ' + output.run->summary.path + ' ' + output.run->summary.quote);
    for (const Run* run : facts.speaking()) {
        const CollectionError* error = buildErrorOf(*run);
        if (error && !isSettled(*run, languageOf(*run)))
            m_stopped.push_back({run, error});
    }
}

BuildCheck::~BuildCheck() = default;

std::optional<Judgement> BuildCheck::checkOutputs(const Claim& claim) const
{
    if (m_broken.empty() || isOfOtherBuild(claim.text))
        return std::nullopt;
    const std::string_view named = languageIn(claim.text);
    const std::vector<std::string> part = builtPart(claim.text);
    const bool isBuild = isOfBuild(claim.text);
    for (const auto& [run, said, names] : m_broken) {
        // Of several languages the sentence has to say which one, by its name or by that of a part.
        const bool isMeant = named.empty() ? m_languages.size() == 1 || !part.empty() : named == said.language;
        // A builder may stop for other reasons than the code: that refutes a build that passes, and no code that
        // compiles.
        const bool isRefuted = isBuild || said.kind == BuildLine::Kind::Error || said.language == "rust";
        if (!isMeant || !isRefuted || !isOfPart(part, names) || !m_commits.mayBeMeant(claim.text, *run))
            continue;
        Judgement judgement =
            verdictOf("check.status.build", Verdict::Contradicted, Confidence::Medium, "claim.status.build-output",
                      {{"command", run->command.empty() ? m_facts.label(*run) : run->command},
                       {"error", std::string(trimmed(run->summary.quote))}});
        judgement.evidence.push_back(run->summary);
        weighTime(claim, *run, judgement);
        return judgement;
    }
    return std::nullopt;
}

/// No log in which this language was built is without a warning: whichever of them is the newest, it has some.
bool BuildCheck::warnEverywhere(std::string_view language) const
{
    const auto& findings = m_facts.facts().toolFindings;
    return std::all_of(m_facts.runs().begin(), m_facts.runs().end(), [&](const Run& run) {
        const std::optional<BuildLine> said = builtBy(run);
        const std::string_view own = said ? std::string_view(said->language) : languageOf(run);
        const bool isOfIt = own == language && (said || isCompiled(own)); // CTest runs what was built elsewhere
        if (!isOfIt || run.log.isNull() || (run.runner == programRunner && !lintToolOf(run.command).empty()))
            return true;
        return std::any_of(findings.begin(), findings.end(), [&](const ToolFinding& finding) {
            return finding.tool == compilerTool && finding.rule == language && finding.where.path == run.log.path;
        });
    });
}

std::optional<Judgement> BuildCheck::checkWarnings(const Claim& claim) const
{
    if (!deniesBuildWarnings(claim.text) || !isOfPart(builtPart(claim.text), {}))
        return std::nullopt;
    const ToolFinding* first = nullptr;
    const std::string_view named = languageIn(claim.text);
    for (const ToolFinding& finding : m_facts.facts().toolFindings) {
        if (finding.tool != compilerTool || (!named.empty() && named != finding.rule))
            continue;
        if (first && first->rule != finding.rule)
            return std::nullopt; // of which language it speaks, the sentence does not say
        first = &finding;
    }
    if (!first || !warnEverywhere(first->rule))
        return std::nullopt;
    Judgement judgement = verdictOf("check.status.build", Verdict::Contradicted, Confidence::Medium,
                                    "claim.status.build-warnings", {{"warning", first->message}});
    judgement.evidence.push_back(first->where);
    return judgement;
}

/// Maven and Gradle end with `BUILD FAILURE` where tests fail: so every log does in which they ran any.
std::optional<Judgement> BuildCheck::checkWithTests(const Claim& claim) const
{
    if (m_redWithTests.empty() || !m_goodWithTests.empty())
        return std::nullopt;
    const std::string_view named = languageIn(claim.text);
    const bool isOfOthers = named.empty() ? std::any_of(m_languages.begin(), m_languages.end(),
                                                        [](std::string_view language) { return language != "jvm"; })
                                          : named != "jvm";
    if (isOfOthers || !saysBuildWithTests(claim.text))
        return std::nullopt;
    const Run& run = *m_redWithTests.back();
    if (!m_commits.mayBeMeant(claim.text, run))
        return std::nullopt;
    Judgement judgement =
        verdictOf("check.status.build", Verdict::Contradicted, Confidence::Medium, "claim.status.build-tests",
                  {{"run", m_facts.label(run)}, {"line", std::string(trimmed(run.summary.quote))}});
    judgement.evidence.push_back(run.summary);
    return judgement;
}

std::optional<Judgement> BuildCheck::check(const Claim& claim) const
{
    if (auto judgement = checkWarnings(claim))
        return judgement;
    if (auto judgement = checkWithTests(claim))
        return judgement;
    static const RE2 frontend(R"((?i)\b(?:front[- ]?end|client|web|ui|docs|documentation|docker|image|site)\b)");
    if ((m_broken.empty() && m_stopped.empty()) || !saysThatItBuilds(claim.text))
        return std::nullopt;
    if (auto judgement = checkOutputs(claim))
        return judgement;
    const std::string_view named = languageIn(claim.text);
    const std::vector<std::string> part = builtPart(claim.text);
    for (const auto& [run, error] : m_stopped) {
        const std::string names = lowered(error->module + ' ' + error->message + ' ' + error->where.quote);
        const bool isOther = !isOfPart(part, names) ||
                             (named.empty() ? RE2::PartialMatch(claim.text, frontend) : named != languageOf(*run));
        if (isOther || !m_commits.mayBeMeant(claim.text, *run))
            continue;
        Judgement judgement =
            verdictOf("check.status.build", Verdict::Contradicted, Confidence::Medium, "claim.status.build",
                      {{"run", m_facts.label(*run)}, {"module", error->module}, {"error", error->message}});
        judgement.evidence.push_back(error->where.isNull() ? run->summary : error->where);
        weighTime(claim, *run, judgement);
        return judgement;
    }
    return std::nullopt;
}

} // namespace exhibit
