// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/repositoryhistory.h"

#include "models/files/text/encoding.h"
#include "models/loading/collecting/gitprogram.h"
#include "models/loading/collecting/storedobjects.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
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
            paths.insert(toValidUtf8(path.toStdString()));
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
std::string usualBase(const GitProgram& git, const GitProgram& stored, const std::string& head)
{
    for (const char* name : {"@{upstream}", "origin/HEAD", "origin/main", "origin/master", "main", "master"}) {
        const auto other = commitNamed(git, QString::fromLatin1(name));
        if (!other)
            continue;
        const Result<QByteArray> base = stored.run({QStringLiteral("merge-base"), qText(*other), qText(head)});
        if (base && firstLine(*base) != head)
            return firstLine(*base);
    }
    return {};
}

/// The commits that are shown, without the newest `skipped`.
QStringList rangeOf(const RepositoryHistory& history, std::size_t skipped = 0)
{
    QStringList range{QStringLiteral("--skip=%1").arg(skipped)};
    if (history.base.empty())
        range << QStringLiteral("--max-count=%1").arg(std::size_t(mostWithoutBase) - skipped) << qText(history.head);
    else
        range << qText(history.base) + QStringLiteral("..") + qText(history.head);
    return range;
}

/// A commit may state any number.
std::int64_t msOfSeconds(const QByteArray& seconds)
{
    constexpr qint64 endOfYear9999 = 253'402'300'799;
    bool isNumber = false;
    const qint64 value = seconds.toLongLong(&isNumber);
    return isNumber && value >= -endOfYear9999 && value <= endOfYear9999 ? value * 1000 : 0;
}

Result<void> readCommits(const GitProgram& stored, RepositoryHistory& history)
{
    const Result<QByteArray> list =
        stored.run(QStringList{QStringLiteral("log"), QStringLiteral("-z"), QStringLiteral("--no-color"),
                               QStringLiteral("--format=%H%n%at%n%ct%n%s")} +
                   rangeOf(history));
    if (!list)
        return list.error();
    for (const QByteArray& entry : list->split('\0')) {
        const QList<QByteArray> lines = entry.split('\n');
        if (lines.size() < 4)
            continue;
        history.commits.push_back(
            {lines[0].trimmed().toStdString(), lines[3].toStdString(), msOfSeconds(lines[1]), msOfSeconds(lines[2])});
    }
    return {};
}

/// Which files each commit changes. Where git cannot tell, as of a clone without its trees, it is not known.
void readChangedPaths(const GitProgram& stored, RepositoryHistory& history)
{
    const Result<QByteArray> list = stored.run(
        QStringList{QStringLiteral("log"), QStringLiteral("-z"), QStringLiteral("--no-color"),
                    QStringLiteral("--name-only"), QStringLiteral("--no-renames"), QStringLiteral("--no-ext-diff"),
                    QStringLiteral("--no-textconv"), QStringLiteral("--format=%x01%H")} +
        rangeOf(history));
    CollectedCommit* commit = nullptr;
    for (const QByteArray& entry : list ? list->split('\0') : QList<QByteArray>()) {
        const QByteArray part = entry.startsWith('\n') ? entry.mid(1) : entry;
        if (part.startsWith('\1')) {
            const auto found =
                std::find_if(history.commits.begin(), history.commits.end(), [&part](const CollectedCommit& known) {
                    return part.mid(1).trimmed() == QByteArrayView(known.sha.data(), qsizetype(known.sha.size()));
                });
            commit = found == history.commits.end() ? nullptr : &*found;
        } else if (commit && !part.isEmpty()) {
            commit->paths.insert(toValidUtf8(part.toStdString()));
        }
    }
}

/// Without their diffs commits still name their files, which asks for none of them.
QStringList logOptions(bool withDiffs)
{
    QStringList options{
        QStringLiteral("log"),          QStringLiteral("--no-color"),      QStringLiteral("--no-decorate"),
        QStringLiteral("--no-notes"),   QStringLiteral("--format=medium"), QStringLiteral("--no-ext-diff"),
        QStringLiteral("--no-textconv")};
    if (withDiffs)
        return options << QStringLiteral("--patch") << QStringLiteral("--full-index")
                       << QStringLiteral("--find-renames");
    return options << QStringLiteral("--name-status") << QStringLiteral("--no-renames");
}

/// Where each commit begins: messages and diffs are set in, so that no other line begins as these do.
std::vector<std::size_t> commitStarts(std::string_view log)
{
    constexpr std::string_view mark = "commit ";
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < log.size(); at = std::min(log.find('\n', at), log.size() - 1) + 1) {
        if (log.substr(at).starts_with(mark))
            starts.push_back(at);
    }
    return starts;
}

/// The log with its diffs, as far as they can be had in `mostDiffBytes`: behind that, commits stand without.
Result<void> readLog(const GitProgram& stored, std::size_t mostDiffBytes, RepositoryHistory& history)
{
    const GitProgram::Output log = stored.runUpTo(mostDiffBytes, logOptions(true) + rangeOf(history));
    history.log = log.text.toStdString();
    if (!log.isCut && !log.error)
        return {};
    // The last one that came may not be whole.
    const std::vector<std::size_t> starts = commitStarts(history.log);
    const std::size_t whole = starts.empty() ? 0 : starts.size() - 1;
    history.log.resize(starts.empty() ? 0 : starts.back());
    history.withoutDiffs = history.commits.size() - std::min(whole, history.commits.size());
    if (log.error && !log.error->message.args.empty())
        history.whyWithoutDiffs = log.error->message.args.front().value;
    const Result<QByteArray> rest = stored.run(logOptions(false) + rangeOf(history, whole));
    if (!rest)
        return rest.error();
    history.log += rest->toStdString();
    return {};
}

Result<void> readPaths(const GitProgram& stored, RepositoryHistory& history)
{
    const Result<QByteArray> tracked =
        stored.run({QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("-z"),
                    QStringLiteral("--full-tree"), qText(history.head)});
    if (!tracked)
        return tracked.error();
    for (const std::string& entry : zeroSeparated(*tracked)) {
        // MODE TYPE ID<TAB>PATH
        const std::size_t tab = std::min(entry.find('\t'), entry.size());
        history.tracked.insert(entry.substr(std::min(tab + 1, entry.size())));
        history.trackedBlobs.insert(entry.substr(entry.rfind(' ', tab) + 1, tab - entry.rfind(' ', tab) - 1));
    }
    if (history.base.empty()) {
        history.changed = history.tracked;
        return {};
    }
    const Result<QByteArray> changed = stored.run(
        {QStringLiteral("diff-tree"), QStringLiteral("-r"), QStringLiteral("-z"), QStringLiteral("--name-only"),
         QStringLiteral("--no-ext-diff"), QStringLiteral("--no-textconv"), qText(history.base), qText(history.head)});
    if (!changed)
        return changed.error();
    history.changed = zeroSeparated(*changed);
    return {};
}

/// The top of the repository that the folder lies in; empty: it lies in none.
std::string nearestTop(std::string folder)
{
    std::error_code error;
    std::filesystem::path path = std::filesystem::canonical(folder, error);
    for (; !error && !path.empty(); path = path.parent_path()) {
        if (isRepositoryTop(path.native()))
            return path.native();
        if (path == path.root_path())
            break;
    }
    return {};
}

/// The settings of a repository may name any folder of the disk as its work tree; only its own one is looked through.
Result<std::string> workTreeOf(const std::string& folder)
{
    const std::string nearest = nearestTop(folder);
    const Result<QByteArray> top =
        GitProgram(folder).run({QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")});
    if (!top && (top.error().code == Error::Code::NotFound || !nearest.empty()))
        return top.error();
    std::error_code error;
    const std::string root =
        top ? std::filesystem::canonical(top->chopped(1).toStdString(), error).native() : std::string();
    if (!top || nearest.empty())
        return Error{Error::Code::NotAPack, {"error.git.none-here", {{"path", folder}}}};
    if (error || root != nearest)
        return Error{Error::Code::NotAPack, {"error.git.other-tree", {{"path", folder}}}};
    return root;
}

} // namespace

bool isRepositoryTop(const std::string& folder)
{
    std::error_code error;
    const std::filesystem::path git = std::filesystem::path(folder) / ".git";
    return std::filesystem::is_regular_file(git, error) || std::filesystem::exists(git / "HEAD", error);
}

Result<RepositoryHistory> repositoryHistory(const std::string& folder, const std::string& since,
                                            std::size_t mostDiffBytes)
{
    Result<std::string> root = workTreeOf(folder);
    if (!root)
        return root.error();
    RepositoryHistory history;
    history.root = std::move(root).value();
    const GitProgram git(history.root);
    const Result<StoredObjects> objects = StoredObjects::of(git);
    if (!objects)
        return objects.error();
    const GitProgram& stored = objects->git();
    const auto head = commitNamed(git, QStringLiteral("HEAD"));
    if (!head)
        return Error{Error::Code::NotAPack, {"error.git.no-commit", {{"path", folder}}}};
    history.head = *head;
    if (const auto branch = git.run({QStringLiteral("symbolic-ref"), QStringLiteral("--quiet"),
                                     QStringLiteral("--short"), QStringLiteral("HEAD")}))
        history.branch = firstLine(*branch);
    if (since.empty()) {
        history.base = usualBase(git, stored, history.head);
    } else if (const auto base = commitNamed(git, qText(since))) {
        history.base = *base;
    } else {
        return Error{Error::Code::InvalidArgument, {"error.git.revision", {{"revision", since}}}};
    }
    if (const Result<void> done = readCommits(stored, history); !done)
        return done.error();
    readChangedPaths(stored, history);
    if (const Result<void> done = readLog(stored, mostDiffBytes, history); !done)
        return done.error();
    if (const Result<void> done = readPaths(stored, history); !done)
        return done.error();
    history.isCut = history.base.empty() && history.commits.size() == mostWithoutBase;
    return history;
}

} // namespace exhibit
