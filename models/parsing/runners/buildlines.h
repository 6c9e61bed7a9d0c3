// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace exhibit {

/// What a line of the output of a compiler, or of what drives compilers, tells of the build.
struct BuildLine
{
    enum class Kind {
        Error,     ///< an error at a place of the code, or one of the linker
        Failed,    ///< the build as a whole failed, for whatever reason
        Succeeded, ///< it ended well
        LastStep,  ///< the last of numbered steps: it ended well if nothing of it failed and nothing else follows
    };
    Kind kind;
    std::string_view language; ///< `rust`, `jvm`, `dotnet`, `native`, `js`, `go`, `swift`, `haskell`, `elixir`, `dart`

    friend bool operator==(const BuildLine&, const BuildLine&) = default;
};

/// What is known of the output around a line. Errors of Go have no form of their own.
enum class GoOutput {
    No,
    OfPackage, ///< behind the name of a package, which tools print as well that look at code: what compilers say tells
    OfBuild,   ///< of `go build` and its like: each place is that of an error
};

/// What `line` (without terminal escapes) tells; unset for lines of no such form.
std::optional<BuildLine> buildLineOf(std::string_view line, GoOutput go = GoOutput::No);

/// What a build prints when it begins, and nobody else.
bool isStartOfBuild(std::string_view line);

/// `command` compiles or builds, alone or by way of a runner of scripts: an error in its output ends it.
bool isBuildCommand(std::string_view command);

} // namespace exhibit
