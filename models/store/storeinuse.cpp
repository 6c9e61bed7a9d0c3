// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeinuse.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <pwd.h>
#include <unistd.h>

namespace exhibit {

namespace {

constexpr qint64 longestAddress = 4096;
constexpr int longestName = 200;

QString fileOfAddress(const std::string& dataDir)
{
    return QFile::decodeName(QByteArray::fromStdString(dataDir + "/store.address"));
}

QString fileOfReviewer(const std::string& dataDir)
{
    return QFile::decodeName(QByteArray::fromStdString(dataDir + "/reviewer.name"));
}

/// One line that no other part of a text can be mistaken for.
std::string plainName(const QByteArray& name)
{
    return QString::fromUtf8(name.left(longestName)).simplified().toStdString();
}

Error addressNotWritten(const QString& path, const QString& reason)
{
    return Error{Error::Code::NotWritable,
                 {"error.reviews.not-writable", {{"path", path.toStdString()}, {"reason", reason.toStdString()}}}};
}

Result<void> writeLine(const std::string& dataDir, const QString& path, const QByteArray& line)
{
    QDir().mkpath(QFile::decodeName(QByteArray::fromStdString(dataDir)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(line + '\n') < 0 || !file.commit())
        return addressNotWritten(path, file.errorString());
    return {};
}

} // namespace

std::string storeInUse(const std::string& dataDir)
{
    QFile file(fileOfAddress(dataDir));
    return file.open(QIODevice::ReadOnly) ? file.read(longestAddress).trimmed().toStdString() : std::string();
}

Result<void> useStore(const std::string& dataDir, const std::string& address)
{
    const QString path = fileOfAddress(dataDir);
    if (address.empty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<void>() : addressNotWritten(path, file.errorString());
    }
    return writeLine(dataDir, path, QByteArray::fromStdString(address));
}

std::string reviewerName(const std::string& dataDir)
{
    if (qEnvironmentVariableIsSet("EXHIBIT_REVIEWER"))
        return plainName(qgetenv("EXHIBIT_REVIEWER"));
    if (QFile file(fileOfReviewer(dataDir)); file.open(QIODevice::ReadOnly))
        return plainName(file.read(longestName));
    const passwd* user = ::getpwuid(::geteuid());
    return user && user->pw_name ? plainName(user->pw_name) : std::string();
}

Result<void> setReviewerName(const std::string& dataDir, const std::string& name)
{
    return writeLine(dataDir, fileOfReviewer(dataDir), QByteArray::fromStdString(name));
}

} // namespace exhibit
