// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/prompts.h"

#include "models/domain/text.h"

#include <re2/re2.h>

namespace exhibit {

namespace {

using PromptKind = PromptLine::Kind;

constexpr std::size_t longestPrompt = 400;

std::optional<PromptLine> ofForm(std::string_view line, const re2::RE2& form, PromptKind kind)
{
    re2::StringPiece command;
    if (!re2::RE2::FullMatch(re2::StringPiece(line.data(), line.size()), form, &command))
        return std::nullopt;
    return PromptLine{kind, trimmed(std::string_view(command.data(), command.size()))};
}

std::optional<PromptLine> windowsPrompt(std::string_view line)
{
    static const re2::RE2 form(R"((?:\([^()]{1,60}\) ?)?(?:PS )?[A-Za-z]:\\[^<>|?*"]*>(.*))");
    static const re2::RE2 abroad(R"((?:\([^()]{1,60}\) ?)?PS /[^<>|?*"]*>(.*))"); // PowerShell elsewhere
    if (line.find(":\\") != std::string_view::npos)
        return ofForm(line, form, PromptKind::Shell);
    return line.find("PS /") != std::string_view::npos ? ofForm(line, abroad, PromptKind::Shell) : std::nullopt;
}

std::optional<PromptLine> unixPrompt(std::string_view line)
{
    static const re2::RE2 form(
        R"((?:\([^()]{1,60}\) ?)?(?:[\w.-]+@[\w.-]+:[~/][^$#\t]{0,200}[$#]|\[[\w.-]+@[\w.-]+ [^\]]{1,100}\][$#%])(?: (.*))?)");
    static const re2::RE2 arrow("[\\w.-]+ \xE2\x9E\x9C [~/][^$]{0,200}\\$(?: (.*))?");
    const std::string_view head = line.substr(0, 60);
    if (head.find('@') != std::string_view::npos)
        return ofForm(line, form, PromptKind::Shell);
    return head.find("\xE2\x9E\x9C") != std::string_view::npos ? ofForm(line, arrow, PromptKind::Shell) : std::nullopt;
}

} // namespace

std::optional<PromptLine> promptLine(std::string_view line)
{
    static const re2::RE2 package(R"(> (?:@[\w.-]+/)?[\w.-]+@[\w.+-]+ [\w:.-]+(?: .*)?|> nx run [\w@/.-]+:[\w:-]+.*)");
    if (line.size() < 2 || line.size() > longestPrompt)
        return std::nullopt;
    switch (line.front()) {
    case '$':
        return line[1] == ' ' ? std::optional(PromptLine{PromptKind::Dollar, trimmed(line.substr(2))}) : std::nullopt;
    case '>':
        if (line[1] != ' ')
            return std::nullopt;
        if (re2::RE2::FullMatch(re2::StringPiece(line.data(), line.size()), package))
            return PromptLine{PromptKind::Package, {}};
        return PromptLine{PromptKind::Arrow, trimmed(line.substr(2))};
    case ' ':
    case '\t':
        return std::nullopt;
    default:
        break;
    }
    if (const std::optional<PromptLine> prompt = windowsPrompt(line))
        return prompt;
    return unixPrompt(line);
}

bool callsTestRunner(std::string_view command)
{
    static const re2::RE2 form(
        R"((?:^|[\s/\\"'])(?:jest|vitest|mocha|ava|karma|tape|tap|bats|pytest|py\.test|tox|nox|nosetests|nose2|stestr|behave|phpunit|pest|paratest|rspec|ctest|robot)(?:\.\w+)?(?:["'\s]|$)|\b(?:cargo (?:nextest|test)|go test|(?:dotnet|mix|flutter|dart|swift|bun|deno|bazel|artisan|rails|rake|sbt|stack|cabal|playwright|xcodebuild\b.*) test|cypress run|zig build test|react-scripts test|node (?:\S+ )*--test|python\S* -m (?:unittest|pytest|nose2?)|manage\.py test|(?:gradlew?|mvnw?)(?:\.\w+)? (?:\S+ )*(?:test|check|verify))\b)");
    return re2::RE2::PartialMatch(re2::StringPiece(command.data(), command.size()), form);
}

} // namespace exhibit
