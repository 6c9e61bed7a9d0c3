// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace exhibit {

/// What the command line asks of the window.
struct WindowRequest
{
    QStringList paths;      ///< opened as one pack; none: the start page
    QString rulesDir;       ///< empty: the built-in rules alone
    QString at;             ///< what to show first (PaletteSearch::named()); empty: the overview
    QString baseline;       ///< `RUN` or `RUN/PHASE`, empty: the kept one
    bool newWindow = false; ///< also where another window has the pack open
    QString language = {};  ///< id; empty: as it is kept in the settings

    /// Whether a window that has the pack open can do all of it.
    bool canBeHandedOver() const
    {
        return !paths.isEmpty() && !newWindow && rulesDir.isEmpty() && baseline.isEmpty() && language.isEmpty();
    }
};

/// What the program ends with; scripts rely on the numbers.
enum ExitCode {
    ExitFine = 0,
    ExitConditionHolds = 1,
    ExitUsage = 2,
    ExitNoPack = 3,
    ExitNotWritable = 4,
    ExitInterrupted = 130
};

/// True if these arguments (with the program's name first) need no window and no display.
bool isHeadlessCommand(const QStringList& arguments);

/// Runs `review`, `decisions`, `index`, `search`, `pointers`, `next-run`, `sql`, `help`, `--help`, `--version` or
/// reports wrong usage, and returns the exit code. Needs a QCoreApplication. Nothing if the arguments ask for the
/// window, then `request` is filled, or for `shot`.
std::optional<int> runCommandLine(const QStringList& arguments, WindowRequest* request = nullptr);

} // namespace exhibit
