// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"
#include "models/domain/cancelflag.h"
#include "models/domain/result.h"
#include "models/report/messages.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace exhibit {

/// `CommandLineWords::tr("…")`: what the command line says.
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One line on stderr: `exhibit: WHAT: WHY`.
void printError(const QString& text);

/// Writes all of it to stdout; false, after telling why, if that fails (a full disk, a closed pipe).
bool printOutput(const QByteArray& bytes);

/// Tells the error and gives the exit code that belongs to it.
int failWith(const Error& error, const Messages& messages);

/// Empty, or why `--lang` takes no such word.
QString languageFault(const QString& language);

/// Built-in messages and those of `rulesDir`; the built-in ones alone if those cannot be read: reading the pack tells.
Messages messagesFor(const QString& rulesDir);

/// `text` with control characters and bidirectional overrides as visible escapes: evidence must not steer a terminal.
QByteArray terminalText(std::string_view text);

/// Set by Ctrl+C and by a request to end, from the first call on: what is under way stops and leaves nothing half
/// written. A second one ends the program at once.
const CancelFlag& interruptFlag();

} // namespace exhibit
