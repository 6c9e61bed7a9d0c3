// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/parts/runnerfamily.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

namespace exhibit {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 40> languages = {{
    {"ava", "js"},        {"bun-test", "js"},       {"cargo-nextest", "rust"}, {"cargo-test", "rust"},
    {"catch2", "native"}, {"ctest", "native"},      {"cypress", "js"},         {"dart-test", "dart"},
    {"deno-test", "js"},  {"doctest", "native"},    {"dotnet-test", "dotnet"}, {"exunit", "elixir"},
    {"go-test", "go"},    {"googletest", "native"}, {"gradle", "jvm"},         {"jasmine", "js"},
    {"jest", "js"},       {"julia-test", "julia"},  {"karma", "js"},           {"maven-surefire", "jvm"},
    {"minitest", "ruby"}, {"mocha", "js"},          {"node-test", "js"},       {"pest", "php"},
    {"phpunit", "php"},   {"playwright", "js"},     {"pytest", "python"},      {"rspec", "ruby"},
    {"scalatest", "jvm"}, {"swift-test", "swift"},  {"unittest", "python"},    {"vitest", "js"},
    {"xctest", "swift"},  {"zig-test", "zig"},      {"nunit", "dotnet"},       {"xunit", "dotnet"},
    {"trx", "dotnet"},    {"tox", "python"},        {"nox", "python"},         {"nose", "python"},
}};

struct LanguageWords
{
    std::string_view language;
    const char* words;
};

constexpr LanguageWords wordsOfLanguages[] = {
    {"js",
     R"((?i)(\b(?:npm|pnpm|yarn|npx|jest|vitest|mocha|tsc|javascript|typescript|eslint|vite|webpack|next\.js)\b))"},
    {"go",
     R"((\bgo (?:test|build|vet)\b|\b[Gg]olang\b|\bGo (?:\pL+ )?(?:tests?|code|packages?|modules?|build)\b|\bGo:))"},
    {"rust", R"((?i)(\b(?:cargo|rust|clippy)\b))"},
    {"jvm", R"((?i)(\b(?:mvn|maven|gradle|gradlew|java|kotlin|junit|scala|sbt)\b))"},
    {"dotnet", R"((?i)(\b(?:dotnet|csharp|xunit|nunit|mstest)\b|\bC#|\.NET\b))"},
    {"python", R"((?i)(\b(?:pytest|python|unittest|tox|mypy|ruff|pyright)\b))"},
    {"php", R"((?i)(\b(?:phpunit|php|laravel|composer)\b))"},
    {"ruby", R"((?i)(\b(?:rspec|minitest|ruby|rails|bundle exec)\b))"},
    {"swift", R"((\bswift (?:test|build)\b|\b(?:XCTest|xcodebuild|Swift|Xcode)\b))"},
    {"native", R"((?i)(\b(?:ctest|googletest|gtest|catch2|cmake|gcc|clang)\b|\bC\+\+))"},
    {"dart", R"((?i)(\b(?:flutter|dart)\b))"},
    {"elixir", R"((?i)(\b(?:elixir|exunit|mix test)\b))"},
    {"zig", R"((\bzig (?:test|build)\b|\bZig\b))"},
};

using LanguagePatterns = std::vector<std::pair<std::string_view, std::unique_ptr<RE2>>>;

const LanguagePatterns& languagePatterns()
{
    static const LanguagePatterns patterns = [] {
        LanguagePatterns made;
        for (const LanguageWords& entry : wordsOfLanguages)
            made.emplace_back(entry.language, std::make_unique<RE2>(entry.words));
        return made;
    }();
    return patterns;
}

/// What drives a browser is no unit test: `npm test` and these are two things.
bool drivesBrowser(const Run& run)
{
    return run.runner == "playwright" || run.runner == "cypress";
}

} // namespace

std::string_view languageOf(const Run& run)
{
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&run](const auto& entry) { return entry.first == run.runner; });
    return found == languages.end() ? std::string_view() : found->second;
}

bool isCompiled(std::string_view language)
{
    static constexpr std::string_view compiled[] = {"go", "rust", "jvm", "dotnet", "swift", "zig"};
    return std::find(std::begin(compiled), std::end(compiled), language) != std::end(compiled);
}

std::string_view languageIn(std::string_view text, std::string* words)
{
    std::string_view named;
    for (const auto& [language, pattern] : languagePatterns()) {
        std::string first;
        if (!RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *pattern, &first))
            continue;
        if (!named.empty())
            return {};
        named = language;
        if (words)
            *words = std::move(first);
    }
    return named;
}

std::vector<const Run*> runsOfNamedLanguage(std::string_view text, const std::vector<const Run*>& runs)
{
    const std::string_view language = languageIn(text);
    if (language.empty())
        return runs;
    std::vector<const Run*> named;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(named), [&](const Run* run) {
        const std::string_view own = languageOf(*run);
        // Reports of unknown origin are most often those of pytest, whose name is that of the format as well.
        return own == language ? !drivesBrowser(*run) : own.empty() && language == "python";
    });
    return named;
}

} // namespace exhibit
