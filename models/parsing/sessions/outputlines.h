// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sessions/session.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/sessions/shell/shellcommand.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// A line of a command's output, without its end; the output must outlive it.
struct OutputLine
{
    std::size_t begin = 0; ///< byte of the output
    std::string_view text;
};

std::vector<OutputLine> outputLines(std::string_view output);

/// A hook that says how it ended: `mypy.....Failed`.
struct HookLine
{
    OutputLine line;
    std::string_view name;
    SessionAct act = SessionAct::Command;
    ActResult result = ActResult::Unknown;
};

/// Those whose names tell what they do. A hook that fails because it wrote files has mended what it found.
std::vector<HookLine> hookLines(const std::vector<OutputLine>& lines, const Rules& rules);

/// The line that the shell prints of a status, or as its last only after success or failure; null if there is none.
const OutputLine* toldLineIn(const std::vector<OutputLine>& lines, const ShellCall::Told& told);

/// How many warnings a checker says that it gave; nothing if it counts none.
std::optional<std::int64_t> warningsIn(const std::vector<OutputLine>& lines, const Rules& rules);

} // namespace exhibit
