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
    };
    Kind kind;
    std::string_view language; ///< `rust`, `jvm`, `dotnet`, `native`, `js`, `go`, `swift`

    friend bool operator==(const BuildLine&, const BuildLine&) = default;
};

/// What `line` (without terminal escapes) tells; unset for lines of no such form. Errors of Go have no form of their
/// own: they are told only where `isOfGo`, which is behind `go build` or the name of a package.
std::optional<BuildLine> buildLineOf(std::string_view line, bool isOfGo = false);

/// `command` compiles or builds, alone or by way of a runner of scripts: an error in its output ends it.
bool isBuildCommand(std::string_view command);

} // namespace exhibit
