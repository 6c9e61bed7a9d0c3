// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/gitprogram.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace exhibit {

namespace {

constexpr int longestRunMs = 10 * 60 * 1000;

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
{}

Result<QByteArray> GitProgram::run(const QStringList& arguments) const
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (program.isEmpty())
        return Error{Error::Code::NotFound, {"error.git.none", {}}};
    QProcess git;
    git.setProcessEnvironment(harmlessEnvironment());
    git.setStandardInputFile(QProcess::nullDevice());
    git.start(program, harmlessOptions() << QStringLiteral("-C")
                                         << QFile::decodeName(QByteArray::fromStdString(m_folder)) << arguments);
    if (!git.waitForFinished(longestRunMs)) {
        git.kill();
        git.waitForFinished();
        return gitError("error.git.failed", git.errorString());
    }
    if (git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return gitError("error.git.failed", QString::fromUtf8(git.readAllStandardError()));
    return git.readAllStandardOutput();
}

} // namespace exhibit
