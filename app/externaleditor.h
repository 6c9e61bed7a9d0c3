// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exhibit {

/// Program and arguments of an editor template: split at blanks outside quotes, then {path}, {line} and {column} are
/// replaced inside each argument. No shell sees it. Empty if the template is empty.
QStringList editorCommandLine(const QString& commandTemplate, const QString& path, qint64 line, int column);

/// Opens the file in the editor of the template, or in the system's default program if that is empty.
/// Returns an empty text, or why it failed.
QString openInEditor(const QString& commandTemplate, const QString& path, qint64 line, int column);

} // namespace exhibit
