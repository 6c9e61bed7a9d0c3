// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/storedobjects.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace exhibit {

namespace {

bool writeSmallFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
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
                                     {QStringLiteral("--git-path"), QStringLiteral("shallow")},
                                     {QStringLiteral("--show-object-format")}};
    for (std::size_t i = 0; i < std::size(questions); ++i) {
        Result<QByteArray> answer = repository.run(
            QStringList{QStringLiteral("rev-parse"), QStringLiteral("--path-format=absolute")} + questions[i]);
        if (!answer)
            return answer.error();
        answers[i] = answer->chopped(answer->endsWith('\n') ? 1 : 0);
    }
    const auto& [objects, shallow, format] = answers;
    auto folder = std::make_unique<QTemporaryDir>();
    const QDir own(folder->path());
    QFile shallowFile(QFile::decodeName(shallow)); // where the history was cut off
    const bool isMade = folder->isValid() && own.mkpath(QStringLiteral("objects")) &&
                        own.mkpath(QStringLiteral("refs")) &&
                        writeSmallFile(own.filePath(QStringLiteral("HEAD")), "ref: refs/heads/none\n") &&
                        writeSmallFile(own.filePath(QStringLiteral("config")), settingsFor(format)) &&
                        (!shallowFile.exists() || shallowFile.copy(own.filePath(QStringLiteral("shallow"))));
    if (!isMade)
        return Error{Error::Code::NotWritable,
                     {"error.collect.write", {{"path", "git"}, {"why", folder->errorString().toStdString()}}}};
    GitProgram git(folder->path().toStdString(),
                   {{QStringLiteral("GIT_DIR"), folder->path()},
                    {QStringLiteral("GIT_OBJECT_DIRECTORY"), QFile::decodeName(objects)}});
    return StoredObjects(std::move(folder), std::move(git));
}

} // namespace exhibit
