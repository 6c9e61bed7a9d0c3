// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/repositoryhistory.h"

#include "models/loading/collecting/gitprogram.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

constexpr int mostWithoutBase = 20; ///< commits

QString qText(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string firstLine(const QByteArray& text)
{
    return text.left(text.indexOf('\n')).trimmed().toStdString();
}

std::set<std::string> zeroSeparated(const QByteArray& text)
{
    std::set<std::string> paths;
    for (const QByteArray& path : text.split('\0')) {
        if (!path.isEmpty())
            paths.insert(path.toStdString());
    }
    return paths;
}

std::optional<std::string> commitNamed(const GitProgram& git, const QString& revision)
{
    const Result<QByteArray> hash =
        git.run({QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--quiet"),
                 QStringLiteral("--end-of-options"), revision + QStringLiteral("^{commit}")});
    return hash ? std::optional(firstLine(*hash)) : std::nullopt;
}

/// Where the branch left what it is to be merged into; nothing if it is that itself.
std::string usualBase(const GitProgram& git, const std::string& head)
{
    for (const char* name : {"@{upstream}", "origin/HEAD", "origin/main", "origin/master", "main", "master"}) {
        const auto other = commitNamed(git, QString::fromLatin1(name));
        if (!other)
            continue;
        const Result<QByteArray> base = git.run({QStringLiteral("merge-base"), qText(*other), qText(head)});
        if (base && firstLine(*base) != head)
            return firstLine(*base);
    }
    return {};
}

QStringList rangeOf(const RepositoryHistory& history)
{
    if (history.base.empty())
        return {QStringLiteral("--max-count=%1").arg(mostWithoutBase), qText(history.head)};
    return {qText(history.base) + QStringLiteral("..") + qText(history.head)};
}

Result<void> readCommits(const GitProgram& git, RepositoryHistory& history)
{
    const Result<QByteArray> list =
        git.run(QStringList{QStringLiteral("log"), QStringLiteral("-z"), QStringLiteral("--no-color"),
                            QStringLiteral("--format=%H%n%at%n%ct%n%s")} +
                rangeOf(history));
    if (!list)
        return list.error();
    for (const QByteArray& entry : list->split('\0')) {
        const QList<QByteArray> lines = entry.split('\n');
        if (lines.size() < 4)
            continue;
        history.commits.push_back({lines[0].trimmed().toStdString(), lines[3].toStdString(),
                                   lines[1].toLongLong() * 1000, lines[2].toLongLong() * 1000});
    }
    const Result<QByteArray> log =
        git.run(QStringList{QStringLiteral("log"), QStringLiteral("--no-color"), QStringLiteral("--no-decorate"),
                            QStringLiteral("--no-notes"), QStringLiteral("--format=medium"), QStringLiteral("--patch"),
                            QStringLiteral("--no-ext-diff"), QStringLiteral("--no-textconv"),
                            QStringLiteral("--full-index"), QStringLiteral("--find-renames")} +
                rangeOf(history));
    if (!log)
        return log.error();
    history.log = log->toStdString();
    return {};
}

Result<void> readPaths(const GitProgram& git, RepositoryHistory& history)
{
    const Result<QByteArray> tracked =
        git.run({QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("-z"), QStringLiteral("--name-only"),
                 QStringLiteral("--full-tree"), qText(history.head)});
    if (!tracked)
        return tracked.error();
    history.tracked = zeroSeparated(*tracked);
    if (history.base.empty()) {
        history.changed = history.tracked;
        return {};
    }
    const Result<QByteArray> changed = git.run(
        {QStringLiteral("diff-tree"), QStringLiteral("-r"), QStringLiteral("-z"), QStringLiteral("--name-only"),
         QStringLiteral("--no-ext-diff"), QStringLiteral("--no-textconv"), qText(history.base), qText(history.head)});
    if (!changed)
        return changed.error();
    history.changed = zeroSeparated(*changed);
    return {};
}

} // namespace

Result<RepositoryHistory> repositoryHistory(const std::string& folder, const std::string& since)
{
    const GitProgram git(folder);
    const Result<QByteArray> top = git.run({QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")});
    if (!top && top.error().code == Error::Code::NotFound)
        return top.error();
    if (!top)
        return Error{Error::Code::NotAPack, {"error.git.none-here", {{"path", folder}}}};
    RepositoryHistory history;
    std::error_code error;
    history.root = std::filesystem::canonical(top->trimmed().toStdString(), error).native();
    const auto head = commitNamed(git, QStringLiteral("HEAD"));
    if (error || !head)
        return Error{Error::Code::NotAPack, {"error.git.no-commit", {{"path", folder}}}};
    history.head = *head;
    if (const auto branch = git.run({QStringLiteral("symbolic-ref"), QStringLiteral("--quiet"),
                                     QStringLiteral("--short"), QStringLiteral("HEAD")}))
        history.branch = firstLine(*branch);
    if (since.empty()) {
        history.base = usualBase(git, history.head);
    } else if (const auto base = commitNamed(git, qText(since))) {
        history.base = *base;
    } else {
        return Error{Error::Code::InvalidArgument, {"error.git.revision", {{"revision", since}}}};
    }
    for (const auto step : {readCommits, readPaths}) {
        if (const Result<void> done = step(git, history); !done)
            return done.error();
    }
    history.isCut = history.base.empty() && history.commits.size() == mostWithoutBase;
    return history;
}

} // namespace exhibit
