// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/fileplace.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <string>

namespace exhibit {

bool isSourceName(std::string_view path)
{
    static const RE2 name(
        R"((?i).*\.(?:py[iwx]?|[cm]?[jt]sx?|vue|svelte|astro|rs|go|java|kts?|scala|groovy|gradle|clj[cs]?|cc|cpp|cxx|[ch]|hh|hpp|m|mm|cs|csx|fs|fsx|vb|swift|rb|rake|php|phtml|pl|pm|lua|exs?|erl|hrl|hs|ml|mli|elm|dart|zig|nim|jl|r|sql|sh|bash|zsh|fish|ps1|psm1|bat|cmd|ya?ml|toml|ini|cfg|conf|properties|tf|hcl|proto|graphql|css|s[ac]ss|less|snap|feature|cmake|mk|nix|sol|vhdl?|sv|ejs|hbs|jinja2?|j2|tmpl|tpl)|(?i:makefile|gnumakefile|dockerfile|jenkinsfile|vagrantfile|rakefile|gemfile|procfile|cmakelists\.txt))");
    return RE2::FullMatch(std::string(lastPart(path)), name);
}

bool isDocumentName(std::string_view path)
{
    static const RE2 name(
        R"((?i).*\.(?:md|markdown|mdx|rst|adoc|asciidoc)|(?:read[-_]?me|change-?log|changes|history|news|release[-_]?notes|contributing|status|roadmap|todo)(?:\.txt)?)");
    return RE2::FullMatch(std::string(lastPart(path)), name);
}

bool isTestOutputName(std::string_view path)
{
    static const RE2 name(
        R"((?i)(?:.*[_. -])?(?:(?:unit|api|e2e|integration|all)?[_-]?tests?|pytest|unittest|jest|vitest|mocha|rspec|phpunit|junit|cypress|playwright|ctest)(?:[_ -](?:run|suite|final|full|all))?[_ -](?:outputs?|out|results?|logs?|report|summary)(?:[_ -]?(?:\d+|v\d+|final|full|latest|new))?\.(?:txt|log|out))");
    return RE2::FullMatch(std::string(lastPart(path)), name);
}

bool isCapturedOutputName(std::string_view path)
{
    static const RE2 written(R"((?i).*(?:results?|report|summary)[^/]*)");
    return isTestOutputName(path) && !RE2::FullMatch(std::string(lastPart(path)), written);
}

bool isLogName(std::string_view path)
{
    static const RE2 name(R"((?i).+\.(?:log|out))");
    return RE2::FullMatch(std::string(lastPart(path)), name);
}

bool isPrintedName(std::string_view path)
{
    static const RE2 name(
        R"((?i)(?:.*[_. -])?(?:build|compile|compilation|make)(?:[_ -]?(?:outputs?|out|logs?|errors?))+(?:[_ -]?\d+)?\.txt)");
    return isLogName(path) || isTestOutputName(path) || RE2::FullMatch(std::string(lastPart(path)), name);
}

bool isTestLogName(std::string_view path)
{
    static const RE2 name(
        R"((?i)(?:.*[_. -])?(?:tests?|pytest|unittest|tox|nox|jest|vitest|mocha|rspec|phpunit|junit|cypress|playwright|ctest)(?:[_. -].*)?\.(?:log|out|txt))");
    return RE2::FullMatch(std::string(lastPart(path)), name);
}

namespace {

/// Results of another time or of another thing: they are kept, shown or reproduced there.
std::string_view folderOfOtherResults(std::string_view path)
{
    static const RE2 kept(
        R"((?i)((?:[^/]+/)*?(?:archived?|archives|old|backups?|bak|deprecated|obsolete|upstream|repro(?:duction|ducers?|s)?|bisect|samples?|docs?/(?:[^/]+/)*examples?)/).*)");
    re2::StringPiece folder;
    if (!RE2::FullMatch(re2::StringPiece(path.data(), path.size()), kept, &folder))
        return {};
    return path.substr(0, folder.size() - 1);
}

bool isResult(ArtifactKind kind)
{
    return kind != ArtifactKind::Prose && kind != ArtifactKind::SessionRecord && kind != ArtifactKind::RunSummary &&
           kind != ArtifactKind::PhaseSummary && kind != ArtifactKind::Bundle;
}

} // namespace

std::string_view foreignFolder(std::string_view path)
{
    static const RE2 sample(
        R"((?i)((?:[^/]+/)*?(?:(?:__)?fixtures(?:__)?|testdata|__snapshots__|goldens?|(?:tests?|spec|__tests__)/(?:data|resources|samples?))/).*)");
    static const RE2 foreign(R"((?i)(vendor/|(?:[^/]+/)*?(?:node_modules|site-packages|third[_-]party)/).*)");
    const re2::StringPiece text(path.data(), path.size());
    re2::StringPiece folder;
    if (!RE2::FullMatch(text, sample, &folder) && !RE2::FullMatch(text, foreign, &folder))
        return {};
    return path.substr(0, folder.size() - 1);
}

std::string_view folderAside(std::string_view path)
{
    const std::string_view foreign = foreignFolder(path);
    return foreign.empty() ? folderOfOtherResults(path) : foreign;
}

ArtifactKind kindInFolder(ArtifactKind kind, std::string_view path)
{
    static const RE2 ofTests(R"((?i)(?:.*/)?(?:tests?|spec|__tests__|testdata|__fixtures__|node_modules)(?:/.*)?)");
    switch (kind) {
    case ArtifactKind::Empty:
    case ArtifactKind::Binary:
    case ArtifactKind::Special:
    case ArtifactKind::Unreadable:
    case ArtifactKind::Unknown:
    case ArtifactKind::Sqlite:
    case ArtifactKind::Json:
    case ArtifactKind::BuildScripts:
    case ArtifactKind::GitContext:
        return kind;
    default:
        break;
    }
    if (isResult(kind) && !folderOfOtherResults(path).empty())
        return ArtifactKind::Unknown;
    const std::string_view folder = foreignFolder(path);
    const bool isKept =
        folder.empty() || (kind == ArtifactKind::SessionRecord && !RE2::FullMatch(std::string(folder), ofTests));
    return isKept ? kind : ArtifactKind::Unknown;
}

} // namespace exhibit
