// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// One program that a command line of a shell starts, and whether the status of the line is its own.
struct ShellCall
{
    std::string text;                      ///< program and arguments, one blank between words, wrappers taken off
    std::vector<std::string> words;        ///< of `text`, without their quotes
    std::vector<std::string> writtenFiles; ///< by `>` and `>>`, but not below /dev
    bool ownsFailure = false;              ///< a status that is not 0 can only be its own
    bool ownsSuccess = false;              ///< a status of 0 proves its own
    bool feedsPipe = false;                ///< what it prints goes to another program
    bool hasTimeLimit = false;             ///< it was started by something that stops it after a while

    /// A line that the command prints only if this program succeeded, or failed, or that holds its status as a number.
    struct Told
    {
        std::string before, after; ///< the line, or what stands before and behind the number
        bool isNumber = false;
        bool provesSuccess = false, provesFailure = false;
    };
    std::vector<Told> told;
};

/// What a command line starts, in order. `timeout 5`, `env A=1`, `sudo`, `nohup`, `time`, `npx`, `uv run`, `xargs`,
/// `docker run image` and the like in front of a program are taken off; `bash -c '…'`, `eval`, here-documents that feed
/// a shell and `pwsh -Command …` are opened. Other bodies of here-documents are no commands. Quotes and escapes are
/// read as sh reads them; nothing is expanded.
std::vector<ShellCall> shellCalls(std::string_view line);

} // namespace exhibit
