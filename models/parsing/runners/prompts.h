// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace exhibit {

/// A line of a log in which a command was typed or is announced.
struct PromptLine
{
    enum class Kind {
        Shell,   ///< `PS C:\shop> …`, `C:\shop> …`, `user@host:~/shop$ …`: the program before it has ended
        Dollar,  ///< `$ …`, as a recipe, a runner of scripts or a document writes it
        Package, ///< `> shop@1.0.0 test`: the line below says the command
        Arrow,   ///< `> …` as such a line below may look
    };
    Kind kind;
    std::string_view command; ///< empty at a prompt at which nothing was typed, and of Package
};

/// What `line` (without terminal escapes) is; unset for lines of no such form, which is told in a few steps.
std::optional<PromptLine> promptLine(std::string_view line);

/// `command` calls a test runner by its name, alone or by way of a runner of scripts (`npx jest`, `cargo test`).
bool callsTestRunner(std::string_view command);

} // namespace exhibit
