// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeinuse.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace exhibit {

namespace {

constexpr qint64 longestAddress = 4096;

QString fileOfAddress(const std::string& dataDir)
{
    return QFile::decodeName(QByteArray::fromStdString(dataDir + "/store.address"));
}

Error addressNotWritten(const QString& path, const QString& reason)
{
    return Error{Error::Code::NotWritable,
                 {"error.reviews.not-writable", {{"path", path.toStdString()}, {"reason", reason.toStdString()}}}};
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
    QDir().mkpath(QFile::decodeName(QByteArray::fromStdString(dataDir)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(address) + '\n') < 0 || !file.commit())
        return addressNotWritten(path, file.errorString());
    return {};
}

} // namespace exhibit
