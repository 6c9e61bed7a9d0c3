// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/gitprogram.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr int longestRunMs = 10 * 60 * 1000;
constexpr std::size_t mostOutput = std::size_t{512} << 20;
constexpr qsizetype mostComplaints = 4096; ///< bytes of what git says of an error

/// What a repository's configuration could have run, or changed in the bytes, is set aside.
QStringList harmlessOptions()
{
    QStringList options{QStringLiteral("--no-pager"), QStringLiteral("--no-replace-objects"),
                        QStringLiteral("--no-optional-locks")};
    for (const char* setting :
         {"core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false", "core.attributesFile=/dev/null",
          "log.showSignature=false", "log.mailmap=false", "log.date=default", "log.follow=false", "diff.noprefix=false",
          "diff.mnemonicPrefix=false", "diff.renames=true", "diff.algorithm=default", "diff.context=3",
          "diff.interHunkContext=0", "diff.orderFile=/dev/null", "diff.submodule=short", "i18n.logOutputEncoding=UTF-8",
          "protocol.allow=never", "core.abbrev=auto"})
        options << QStringLiteral("-c") << QString::fromLatin1(setting);
    return options;
}

QProcessEnvironment harmlessEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("GIT_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1"));
    // Goes before what the repository allows; there is no protocol of this name.
    environment.insert(QStringLiteral("GIT_ALLOW_PROTOCOL"), QStringLiteral("none"));
    environment.insert(QStringLiteral("GIT_ATTR_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

Error gitError(const char* id, const QString& why)
{
    return {Error::Code::NotReadable, {id, {{"why", why.simplified().toStdString()}}}};
}

} // namespace

GitProgram::GitProgram(std::string folder) : m_folder(std::move(folder))
{
    for (const char* file : {"--system", "--global"}) {
        QProcess git;
        git.setStandardInputFile(QProcess::nullDevice());
        git.start(QStandardPaths::findExecutable(QStringLiteral("git")),
                  {QStringLiteral("config"), QLatin1String(file), QStringLiteral("--includes"), QStringLiteral("-z"),
                   QStringLiteral("--get-all"), QStringLiteral("safe.directory")});
        if (!git.waitForFinished(longestRunMs) || git.exitCode() != 0)
            continue;
        for (const QByteArray& value : git.readAllStandardOutput().chopped(1).split('\0'))
            m_safeFolders << QStringLiteral("-c") << QStringLiteral("safe.directory=") + QFile::decodeName(value);
    }
}

GitProgram::GitProgram(std::string folder, QMap<QString, QString> variables)
    : m_folder(std::move(folder)), m_variables(std::move(variables))
{}

GitProgram::Output GitProgram::runUpTo(std::size_t mostBytes, const QStringList& arguments) const
{
    Output output;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (program.isEmpty()) {
        output.error = Error{Error::Code::NotFound, {"error.git.none", {}}};
        return output;
    }
    QProcessEnvironment environment = harmlessEnvironment();
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess git;
    git.setProcessEnvironment(environment);
    git.setStandardInputFile(QProcess::nullDevice());
    QByteArray complaints;
    QObject::connect(&git, &QProcess::readyReadStandardError, [&git, &complaints] {
        complaints += git.readAllStandardError().left(mostComplaints - complaints.size());
    });
    git.start(program, harmlessOptions() << m_safeFolders << QStringLiteral("-C")
                                         << QFile::decodeName(QByteArray::fromStdString(m_folder)) << arguments);
    const QDeadlineTimer deadline(longestRunMs);
    while (git.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        output.text += git.readAllStandardOutput();
        output.isCut = std::size_t(output.text.size()) > mostBytes;
        if (output.isCut)
            break;
    }
    if (output.isCut || (git.state() != QProcess::NotRunning && !git.waitForFinished(int(deadline.remainingTime())))) {
        const QString why = git.errorString();
        git.kill();
        git.waitForFinished();
        output.text.truncate(qsizetype(std::min(mostBytes, std::size_t(output.text.size()))));
        if (!output.isCut)
            output.error = gitError("error.git.failed", why);
        return output;
    }
    output.text += git.readAllStandardOutput();
    output.isCut = std::size_t(output.text.size()) > mostBytes;
    output.text.truncate(qsizetype(std::min(mostBytes, std::size_t(output.text.size()))));
    if (git.error() == QProcess::FailedToStart)
        output.error = gitError("error.git.failed", git.errorString());
    else if (git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        output.error =
            gitError("error.git.failed", complaints.isEmpty() ? git.errorString() : QString::fromUtf8(complaints));
    return output;
}

Result<QByteArray> GitProgram::run(const QStringList& arguments) const
{
    Output output = runUpTo(mostOutput, arguments);
    if (output.isCut)
        return Error{Error::Code::NotReadable, {"error.git.too-much", {}}};
    if (output.error)
        return *output.error;
    return std::move(output.text);
}

} // namespace exhibit
