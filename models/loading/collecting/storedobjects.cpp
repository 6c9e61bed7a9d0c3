// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/storedobjects.h"

#include "models/files/openfile.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace exhibit {

namespace {

bool writeSmallFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// `shallow` of a repository's folder, which names the commits at which its history was cut off; empty if there is
/// none. It is opened as evidence is: nothing but an ordinary file is read, and no link is followed.
Result<QByteArray> cutsOf(const QByteArray& gitFolder)
{
    constexpr qint64 mostBytes = qint64{16} << 20;
    const std::string path = gitFolder.toStdString() + "/shallow";
    const int descriptor = openWithoutLinks(path, O_RDONLY | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return QByteArray();
    struct stat status = {};
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle) ||
        ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > mostBytes)
        return Error{Error::Code::NotReadable, {"error.git.shallow", {{"path", path}}}};
    return file.read(mostBytes);
}

QByteArray settingsFor(const QByteArray& objectFormat)
{
    const bool isOfSha1 = objectFormat == "sha1";
    return "[core]\n\trepositoryformatversion = " + QByteArray(isOfSha1 ? "0" : "1") + "\n\tbare = true\n" +
           (isOfSha1 ? QByteArray() : "[extensions]\n\tobjectFormat = " + objectFormat + '\n');
}

} // namespace

StoredObjects::StoredObjects(std::unique_ptr<QTemporaryDir> folder, GitProgram git)
    : m_folder(std::move(folder)), m_git(std::move(git))
{}

Result<StoredObjects> StoredObjects::of(const GitProgram& repository)
{
    // One path an answer: a path may hold the end of a line.
    QByteArray answers[3];
    const QStringList questions[] = {{QStringLiteral("--git-path"), QStringLiteral("objects")},
                                     {QStringLiteral("--git-common-dir")},
                                     {QStringLiteral("--show-object-format")}};
    for (std::size_t i = 0; i < std::size(questions); ++i) {
        Result<QByteArray> answer = repository.run(
            QStringList{QStringLiteral("rev-parse"), QStringLiteral("--path-format=absolute")} + questions[i]);
        if (!answer)
            return answer.error();
        answers[i] = answer->chopped(answer->endsWith('\n') ? 1 : 0);
    }
    const auto& [objects, gitFolder, format] = answers;
    const Result<QByteArray> cuts = cutsOf(gitFolder);
    if (!cuts)
        return cuts.error();
    auto folder = std::make_unique<QTemporaryDir>();
    const QDir own(folder->path());
    const bool isMade = folder->isValid() && own.mkpath(QStringLiteral("objects")) &&
                        own.mkpath(QStringLiteral("refs")) &&
                        writeSmallFile(own.filePath(QStringLiteral("HEAD")), "ref: refs/heads/none\n") &&
                        writeSmallFile(own.filePath(QStringLiteral("config")), settingsFor(format)) &&
                        (cuts->isEmpty() || writeSmallFile(own.filePath(QStringLiteral("shallow")), *cuts));
    if (!isMade)
        return Error{Error::Code::NotWritable,
                     {"error.collect.write", {{"path", "git"}, {"why", folder->errorString().toStdString()}}}};
    GitProgram git(folder->path().toStdString(),
                   {{QStringLiteral("GIT_DIR"), folder->path()},
                    {QStringLiteral("GIT_OBJECT_DIRECTORY"), QFile::decodeName(objects)}});
    return StoredObjects(std::move(folder), std::move(git));
}

} // namespace exhibit
