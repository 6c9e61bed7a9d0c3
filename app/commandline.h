// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace exhibit {

/// What the command line asks of the window.
struct WindowRequest
{
    QString pack; ///< empty: the start page
    QString rulesDir;
};

/// Exit codes of DESIGN section 4.
enum ExitCode { ExitFine = 0, ExitConditionHolds = 1, ExitUsage = 2, ExitNoPack = 3, ExitNotWritable = 4 };

/// True if these arguments (with the program's name first) are a command that needs no window and no display.
bool isHeadlessCommand(const QStringList& arguments);

/// Runs `review`, `index`, `search`, `help`, `--help` or `--version` to the end and returns the exit code; needs a
/// QCoreApplication. Nothing, if the arguments ask for the window or for `shot`: then `request` is filled for the
/// former.
std::optional<int> runCommandLine(const QStringList& arguments, WindowRequest* request = nullptr);

} // namespace exhibit
