// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/buildlines.h"

#include "models/parsing/runners/linttotals.h"
#include "models/parsing/text/needles.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace exhibit {

namespace {

using BuildKind = BuildLine::Kind;

struct BuildForm
{
    re2::RE2 form;
    BuildLine told;
};

/// The first of the forms that fits.
const BuildForm* buildFormOf(re2::StringPiece line)
{
    static const BuildForm forms[] = {
        {R"(^error\[E\d{4}\]: )", {BuildKind::Error, "rust"}},
        {R"(^error: could not compile `|^error: aborting due to )", {BuildKind::Failed, "rust"}},
        {R"(^ {4}Finished `?\w+`? (?:profile )?\[)", {BuildKind::Succeeded, "rust"}},
        {R"(^(?:\S.*)?\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|cu|ino):\d+(?::\d+)?: (?:fatal )?error: )",
         {BuildKind::Error, "native"}},
        {R"(^(?:\S.*)?\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx)\(\d+(?:,\d+)?\) ?: (?:fatal )?error C\d+: |: (?:fatal )?error LNK\d+: )",
         {BuildKind::Error, "native"}},
        {R"(: undefined reference to [`']|^collect2: error: ld returned )", {BuildKind::Error, "native"}},
        {R"(^ninja: build stopped: )", {BuildKind::Failed, "native"}},
        {R"(^\S.*\.swift:\d+:\d+: error: )", {BuildKind::Error, "swift"}},
        {R"(^\*\* (?:BUILD|ARCHIVE) FAILED \*\*)", {BuildKind::Failed, "swift"}},
        {R"(^\*\* (?:BUILD|ARCHIVE) SUCCEEDED \*\*|^Build complete!)", {BuildKind::Succeeded, "swift"}},
        {R"(^(?:\[ERROR\] )?(?:\S.*)?\.(?:java|kt|scala|groovy):\[\d+,\d+\] |^\S.*\.java:\d+: error: )",
         {BuildKind::Error, "jvm"}},
        {R"(^e: \S.*\.kts?:(?: \(\d+, \d+\): |\d+:\d+ )|^\[error\] \S.*\.scala:\d+)", {BuildKind::Error, "jvm"}},
        {R"(^\[error\] \((?:\S+ / )*(?:\w+:)?compile\w*\) Compilation failed$)", {BuildKind::Failed, "jvm"}},
        {R"(^(?:\[(?:INFO|ERROR)\] )?BUILD FAILURE$|^BUILD FAILED in |^FAILURE: Build failed with an exception\.)",
         {BuildKind::Failed, "jvm"}},
        {R"(^(?:\[INFO\] )?BUILD SUCCESS$|^BUILD SUCCESSFUL in )", {BuildKind::Succeeded, "jvm"}},
        // With the project behind it the line is MSBuild's: `dotnet test` says no more of a build that failed.
        {R"(^\s*\S.*\.(?:cs|vb|fs|razor|cshtml|xaml)\(\d+,\d+\): error \w+: .* \[\S.*\.\w+proj(?:::.*)?\]$)",
         {BuildKind::Failed, "dotnet"}},
        {R"(^\s*\S.*\.(?:cs|vb|fs|razor|cshtml|xaml)\(\d+,\d+\): error \w+: )", {BuildKind::Error, "dotnet"}},
        {R"(^\s*Build FAILED\.$)", {BuildKind::Failed, "dotnet"}},
        {R"(^\s*Build succeeded\.$)", {BuildKind::Succeeded, "dotnet"}},
        {R"(^\S.*\.l?hs:\d+:\d+: error:)", {BuildKind::Error, "haskell"}},
        {R"(^Error: \[Cabal-\d+\]$|^(?:\S+: |Error: )?Failed to build \S+-\d|^Error: \[S-\d+\]$|^\s*While building package \S+-\d)",
         {BuildKind::Failed, "haskell"}},
        {R"(^== Compilation error in file \S+ ==$)", {BuildKind::Error, "elixir"}},
        {R"(^\*\* \((?:CompileError|SyntaxError|TokenMissingError)\) )", {BuildKind::Failed, "elixir"}},
        {R"(^\S+\.dart:\d+:\d+: Error: )", {BuildKind::Error, "dart"}},
        {R"(^(?:✘ )?\[ERROR\] \S.* \[plugin |^✘ \[ERROR\] )", {BuildKind::Error, "js"}},
        {R"(^error during build:|^\W*Failed to compile\.?$|^\W*Build failed in \d|^Build failed with \d+ errors?:|^webpack \S+ compiled with \d+ errors?)",
         {BuildKind::Failed, "js"}},
        {R"(^\W*built in \d[\d.]*\s?m?s$|^\W*Compiled successfully|^webpack \S+ compiled successfully)",
         {BuildKind::Succeeded, "js"}},
    };
    const auto found = std::find_if(std::begin(forms), std::end(forms),
                                    [line](const BuildForm& form) { return re2::RE2::PartialMatch(line, form.form); });
    return found == std::end(forms) ? nullptr : found;
}

/// `[4/4] Linking CXX executable app`, as Ninja counts its steps, or `[100%] Built target app` of Make.
bool isLastStep(re2::StringPiece line)
{
    static const re2::RE2 form(
        R"(^\[(\d+)/(\d+)\] (?:Linking (?:\w+ (?:executable|(?:static|shared|module) library|shared module)|(?:static )?target) |(?:Building|Compiling) \w+ object ))");
    static const re2::RE2 target(R"(^\[100%\] Built target \S)");
    std::string step, steps;
    if (line.starts_with("[100%]"))
        return re2::RE2::PartialMatch(line, target);
    return line.starts_with("[") && re2::RE2::PartialMatch(line, form, &step, &steps) && step == steps;
}

/// What only the compiler of Go says, not one of the tools that look at code that compiles.
bool isOfGoCompiler(re2::StringPiece line)
{
    static const re2::RE2 form(
        R"(\.go:\d+:\d+: (?:undefined: |cannot (?:use|convert|assign|infer|call|range|find package) |syntax error|invalid (?:operation|argument): |declared (?:and|but) not used|missing return$|(?:not enough|too many) (?:arguments|return values)|assignment mismatch: |unknown field |no required module provides |non-name |no new variables on left side|import cycle not allowed|\S+ (?:redeclared in this block|is not a type$|undefined \(|declared and not used|imported and not used|imported but not used)|"[^"]+" imported (?:and|but) not used))");
    return re2::RE2::PartialMatch(line, form);
}

} // namespace

std::optional<BuildLine> buildLineOf(std::string_view line, GoOutput go)
{
    static const re2::RE2 any(
        R"((?i)error|fail|finished|build |succe|undefined reference|built in|^\[\d+/\d+\] [LBC]|^\[100%\] B|\.(?:java|kt|scala|groovy):\[)");
    static const re2::RE2 goPlace(R"(^(?:\.{0,2}[/\\])?[\w./\\@-]+\.go:\d+:\d+: \S)");
    // Of `any`; the last two are letters of other alphabets that count as `s` and `k` without regard to case.
    static const Needles signs({"error", "fail", "finished", "build ", "succe", "undefined reference", "built in", "[",
                                "\xC5\xBF", "\xE2\x84\xAA"},
                               true);
    constexpr std::size_t longest = 600;
    if (line.size() > longest)
        return std::nullopt;
    const re2::StringPiece text(line.data(), line.size());
    if (go != GoOutput::No && re2::RE2::PartialMatch(text, goPlace) &&
        (go == GoOutput::OfBuild || isOfGoCompiler(text)))
        return BuildLine{BuildKind::Error, "go"};
    if (!signs.anyIn(line) || !re2::RE2::PartialMatch(text, any))
        return std::nullopt;
    if (isLastStep(text))
        return BuildLine{BuildKind::LastStep, "native"};
    if (lintToolByLine(line) == "tsc")
        return BuildLine{BuildKind::Error, "js"};
    const BuildForm* form = buildFormOf(text);
    return form ? std::optional(form->told) : std::nullopt;
}

bool isStartOfBuild(std::string_view line)
{
    static const re2::RE2 form(
        R"(^Build profile: -w |^In order, the following will be built |^(?:Preprocessing|Building|Configuring) (?:library|executable|test suite|benchmark)\b.* for \S+-\d[\d.]*\.\.\.$|^Compiling \d+ files? \(\.exs?\)$|^ {3}Compiling \S+ v\d)");
    return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), form);
}

bool isBuildCommand(std::string_view command)
{
    static const re2::RE2 form(
        R"(^(?:\S*/)?(?:(?:npx|pnpm|yarn|bunx|bun|npm|exec|dlx|sudo|time|nice|env|docker compose exec \S+|\w+=\S+)\s+)*(?:run\s+)?(?:\S*/)?(?:cargo (?:\+\S+ )?(?:build|check|b|run|install)|rustc|cabal (?:v2-|new-)?(?:build|install|run)|stack (?:build|install)|mix compile|flutter build|dart compile|dune build|go (?:build|install|run)|(?:g?make|ninja|cmake --build|meson compile|bazel build)(?:\s|$)|(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|nvcc|cl|cl\.exe|arm-\S+-g\+\+|emcc)\s|javac\s|kotlinc\s|scalac\s|sbt (?:\S+ )*compile|(?:mvnw?|mvn\.cmd)\s(?:\S+ )*(?:compile|package|install|verify|deploy)|(?:gradlew?|gradlew\.bat)\s(?:\S+ )*(?:build|assemble\S*|compile\S*|classes)|dotnet (?:build|publish|pack)|msbuild|swift build|xcodebuild|zig build|tsc (?:-\S+ )*&& |(?:\S+ && )*(?:vite|next|nuxt|ng|webpack|rollup|esbuild|astro|react-scripts|vue-cli-service|parcel|turbo)(?: run)? build|webpack|tsup|build(?:\s|$|:)))");
    return re2::RE2::PartialMatch(re2::StringPiece(command.data(), command.size()), form);
}

} // namespace exhibit
