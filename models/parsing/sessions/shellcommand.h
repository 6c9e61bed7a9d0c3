// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// One program that a command line of sh, bash or zsh starts, and whether the status of the line is its own.
struct ShellCall
{
    std::string text;                      ///< program and arguments, one blank between words, wrappers taken off
    std::vector<std::string> words;        ///< of `text`, without their quotes
    std::vector<std::string> writtenFiles; ///< by `>` and `>>`, but not below /dev
    bool ownsFailure = false;              ///< a status that is not 0 can only be its own
    bool ownsSuccess = false;              ///< a status of 0 proves its own
    bool feedsPipe = false;                ///< what it prints goes to another program
};

/// What a command line starts, in order. `timeout 5`, `env A=1`, `sudo`, `nohup`, `time`, `npx`, `uv run` and the like
/// in front of a program are taken off, `bash -c '…'` is opened. Bodies of here-documents are no commands. Quotes and
/// escapes are read as sh reads them; nothing is expanded.
std::vector<ShellCall> shellCalls(std::string_view line);

} // namespace exhibit
