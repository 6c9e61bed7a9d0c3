// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/externaleditor.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

namespace exhibit {

QStringList editorCommandLine(const QString& commandTemplate, const QString& path, qint64 line, int column)
{
    QStringList arguments = QProcess::splitCommand(commandTemplate);
    for (QString& argument : arguments) {
        // In one pass: a path that itself holds `{line}` must stay as it is.
        QString filled;
        for (qsizetype i = 0; i < argument.size();) {
            const QStringView rest = QStringView(argument).mid(i);
            if (rest.startsWith(QLatin1String("{path}"))) {
                filled += path;
                i += 6;
            } else if (rest.startsWith(QLatin1String("{line}"))) {
                filled += QString::number(line);
                i += 6;
            } else if (rest.startsWith(QLatin1String("{column}"))) {
                filled += QString::number(column);
                i += 8;
            } else {
                filled += argument[i++];
            }
        }
        argument = filled;
    }
    return arguments;
}

QString openInEditor(const QString& commandTemplate, const QString& path, qint64 line, int column)
{
    QStringList command = editorCommandLine(commandTemplate, path, line, column);
    if (command.isEmpty()) {
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            return {};
        return QCoreApplication::translate("ExternalEditor",
                                           "No program opens %1: set an editor command in the settings.")
            .arg(path);
    }
    const QString program = command.takeFirst();
    if (QProcess::startDetached(program, command))
        return {};
    return QCoreApplication::translate("ExternalEditor",
                                       "%1 could not be started: check the editor command in the settings.")
        .arg(program);
}

} // namespace exhibit
