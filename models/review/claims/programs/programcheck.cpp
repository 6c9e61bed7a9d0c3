// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/programcheck.h"

#include "models/domain/text.h"
#include "models/review/audit/words.h"
#include "models/review/claims/verdictof.h"
#include "models/review/claims/wording/claimtext.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace exhibit {

namespace {

std::vector<std::string> partsOf(std::string_view command)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < command.size();) {
        const std::size_t end = std::min(command.find(' ', at), command.size());
        std::string part(command.substr(at, end - at));
        std::replace(part.begin(), part.end(), '\\', '/');
        if (part.starts_with("./"))
            part.erase(0, 2);
        if (!part.empty())
            parts.push_back(std::move(part));
        at = end + 1;
    }
    return parts;
}

/// What runs the file that follows it.
bool isInterpreter(const std::string& part)
{
    static const RE2 form(
        R"((?i)(?:\S*/)?(?:python[\d.]*|py|pypy\d?|node|deno|bun|bash|sh|zsh|ruby|perl|php|rscript|julia|lua|tsx|ts-node|pwsh|powershell|run|uv|poetry|pipenv|hatch|npx|exec|bundle|sudo|env|time|nohup)(?:\.exe)?)");
    return RE2::FullMatch(part, form);
}

/// The file that a command runs; empty if it runs none.
std::string startedFile(const std::vector<std::string>& command)
{
    static const RE2 setting(R"(-.*|[A-Z_][A-Z0-9_]*=.*)");
    static const RE2 file(R"(\S*\.\w{1,4})");
    for (const std::string& part : command) {
        if (isInterpreter(part) || RE2::FullMatch(part, setting))
            continue;
        return RE2::FullMatch(part, file) ? part : std::string();
    }
    return {};
}

/// One path may be written from a folder above or below.
bool isSameFile(std::string_view a, std::string_view b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    return !b.empty() && a.ends_with(b) && (a.size() == b.size() || a[a.size() - b.size() - 1] == '/');
}

/// The words of a name that tell which program it is, without plural.
std::set<std::uint64_t> wordsOfProgram(std::string_view name)
{
    static constexpr std::string_view noise[] = {"script", "run", "process", "job", "command", "tool"};
    std::set<std::uint64_t> words;
    for (const TextWord& word : wordsOf(name)) {
        const bool isNoise = isCommonWord(word.id) || std::any_of(std::begin(noise), std::end(noise),
                                                                  [&](auto text) { return word.stem == stemId(text); });
        if (!isNoise)
            words.insert(word.stem);
    }
    return words;
}

/// Whether `program`, as a sentence names it, is what `command` runs.
bool names(std::string_view program, std::string_view command)
{
    // One word is a name only where the sentence says of what: `the backfill script`.
    static const RE2 isSaid(R"((?i).*\b(?:script|command|tool|generator)\W*)");
    const std::size_t fewestWords = RE2::FullMatch(re2::StringPiece(program.data(), program.size()), isSaid) ? 1 : 2;
    const std::vector<std::string> said = partsOf(program);
    const std::vector<std::string> called = partsOf(command);
    const std::string file = startedFile(called);
    if (said.size() == 1 && isSameFile(said.front(), file))
        return true;
    const bool isCommand =
        said.size() > 1 && said.size() <= called.size() && std::equal(said.begin(), said.end(), called.begin());
    if (isCommand && (!startedFile(said).empty() || said.size() > 2 || !isInterpreter(said.front())))
        return true;
    const std::string_view last = lastPart(file);
    const std::set<std::uint64_t> words = wordsOfProgram(program);
    return words.size() >= fewestWords && words == wordsOfProgram(last.substr(0, last.rfind('.')));
}

} // namespace

std::optional<Judgement> checkProgram(const ClaimFacts& facts, const NamedCommits& commits, const Claim& claim)
{
    std::string program(statedValue(claim, "program"));
    std::erase(program, '`');
    if (trimmed(program).empty())
        return std::nullopt;
    const Run* failed = nullptr;
    const Run* ended = nullptr;
    for (const Run& run : facts.runs()) {
        if (run.runner == programRunner && names(trimmed(program), run.command) && commits.mayBeMeant(claim.text, run))
            (run.state == RunState::Failed ? failed : ended) = &run;
    }
    if ((failed != nullptr) == (ended != nullptr))
        return std::nullopt;
    Judgement judgement;
    if (failed) {
        judgement = verdictOf("check.status.program", Verdict::Contradicted, Confidence::Medium, "claim.status.program",
                              {{"command", failed->command}, {"error", std::string(trimmed(failed->summary.quote))}});
        judgement.evidence.push_back(failed->summary);
    } else {
        judgement = verdictOf("check.status.program", Verdict::Supported, Confidence::Medium,
                              "claim.status.program-ended", {{"command", ended->command}});
        judgement.evidence.push_back(ended->summary);
    }
    return judgement;
}

} // namespace exhibit
