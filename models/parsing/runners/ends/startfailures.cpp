// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/ends/startfailures.h"

#include "models/domain/text.h"
#include "models/parsing/text/ansi.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

/// What PowerShell puts before the first line that a program writes to its error output.
std::string_view withoutCaller(std::string_view text)
{
    static const re2::RE2 form(R"(^([\w.\\/-]+) : \S)");
    re2::StringPiece caller;
    if (!re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), form, &caller))
        return text;
    // `pytest : The term 'pytest' is not …` is said by PowerShell itself.
    const std::string_view rest = text.substr(caller.size() + 3);
    return rest.starts_with("The term '") || caller == "MSBUILD" ? text : rest;
}

/// As the programs say it: sh, bash, zsh, cmd and PowerShell, the runners of scripts (npm, pnpm, Yarn, Bun, Poetry, uv,
/// Bundler, make, just), the runners of tests, and what they stand on.
bool isStartFailure(std::string_view text)
{
    static const re2::RE2 forms[] = {
        // What was called is not there.
        {R"(^(?:[\w./-]*sh: )?(?:line \d+: |\d+: )?[\w./-]+: (?:command )?not found$|^zsh: (?:command not found|no such file or directory|permission denied): \S+$)"},
        {R"(^(?:[\w./-]*sh: )?(?:[\w./-]+: )?(?:line \d+: )?[\w./-]+: (?:No such file or directory|Permission denied|bad interpreter: .+|cannot execute\b.*)$)"},
        {R"(^'[^']+' is not recognized as an internal or external command|^(?:\S+ ?: )?The term '[^']+' is not recognized as |^The system cannot find the path specified\.$)"},
        {R"(^(?:bundler: )?[Cc]ommand not found: \S+$|^error: Failed to spawn: `)"},
        {R"(^\S*python[\d.]*(?:\.exe)?: (?:No module named \S+|can't open file )|^Could not open input file: \S|^Error: Unable to access jarfile )"},
        // No script or target of that name, no project to test.
        {R"(^npm (?:ERR!|error) (?:Missing script: "|enoent Could not read package\.json|code ENOENT$)|^ ?ERR_PNPM_(?:NO_SCRIPT|RECURSIVE_EXEC_FIRST_FAIL|NO_IMPORTER_MANIFEST_FOUND)\b)"},
        {R"(^error Command "[^"]+" not found\.|^Usage Error: Couldn't find a script named "|^error: (?:Script not found "|script "[^"]+" was not found))"},
        {R"(^g?make(?:\[\d+\])?: \*\*\* (?:No rule to make target |No targets specified and no makefile found)|^error: (?:No justfile found|Justfile does not contain recipe))"},
        {R"(^error: (?:could not find `Cargo\.toml` in |no such (?:sub)?command: `|failed to parse manifest at `|package ID specification `|toolchain '[^']+' is not installed|process didn't exit successfully: `rustc -vV`|Missing manifest in toolchain ))"},
        {R"(^go: (?:go\.mod file not found |cannot find main module|no such tool )|^pattern \S+: (?:directory prefix \S+ does not contain|open |lstat )|^no Go files in )"},
        {R"(^MSBUILD : error MSB1\d{3}: |^Could not execute because the (?:specified command or file|application) was not found|^You must install or update \.NET )"},
        {R"(^Test directory "[^"]+" not found\.|^(?:Error: )?No pubspec\.yaml file found|^Could not find package `test`)"},
        {R"(^(?:ROOT: )?No tox\.ini or setup\.cfg or pyproject\.toml found|^ERROR: tox config file .*not found|^nox > (?:Failed to load Noxfile|Noxfile \S+ not found))"},
        {R"(^error: (?:no such module 'XCTest'|Could not find Package\.swift |root manifest not found)|^xcodebuild: error: |^xcode-select: error: )"},
        {R"(^Error: Could not find or load main class |^(?:ERROR|Error): JAVA_HOME is (?:not set|not defined|set to an invalid))"},
        {R"(^Could not locate Gemfile|^Could not find gem '|^Bundler could not find compatible versions|^Your Ruby version is \S+, but your Gemfile specified )"},
        {R"(^\*\* \(Mix\) (?:Could not (?:find|start|compile)|The task "|Can't continue ))"},
        {R"(^Cannot connect to the Docker daemon at |^error during connect: |^docker: (?:Error response from daemon|Cannot connect)|^no configuration file provided: not found$|^service "[^"]+" is not running)"},
        // The runner itself refuses what it was asked for.
        {R"(^Error: No tests found$|^In \w+\.php line \d+:$|^[\w.-]+: error: (?:unrecognized arguments|no such option|the following arguments are required): |^error: unknown (?:option|command) '|^Test (?:file|directory|suite) "[^"]+" not found)"},
        {R"(^Cannot open (?:file|bootstrap script) "|^PHP Fatal error:  Uncaught Error: Class "PHPUnit|^Error: Cannot find module '[^']*(?:jest|vitest|mocha|playwright|ava|cypress)[^']*'$)"},
    };
    const std::string_view said = withoutCaller(text);
    return std::any_of(std::begin(forms), std::end(forms), [said](const re2::RE2& form) {
        return re2::RE2::PartialMatch(re2::StringPiece(said.data(), said.size()), form);
    });
}

} // namespace

void StartFailure::addLine(LineNumber line, std::string_view text)
{
    constexpr std::size_t longest = 400; // of a line that says so
    const std::string_view shown = trimmed(text);
    if (m_line || m_lines >= sampledLines || shown.empty())
        return;
    ++m_lines;
    if (shown.size() > longest || !isStartFailure(shown))
        return;
    m_line = line;
    m_said = shown;
}

StartFailure startFailureIn(std::string_view text)
{
    StartFailure failure;
    std::string plain;
    for (std::int64_t line = 1; !text.empty() && !failure.line(); ++line) {
        const std::size_t end = text.find('\n');
        failure.addLine(LineNumber{line}, withoutColours(text.substr(0, end), plain));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return failure;
}

} // namespace exhibit
