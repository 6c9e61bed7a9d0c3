// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"

#include "models/report/reportcancel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <filesystem>
#include <string>
#include <system_error>

namespace exhibit {

namespace {

Error notWritable(const char* id, const QString& path, const QString& why = {})
{
    const std::string folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath()).toStdString();
    return Error{Error::Code::NotWritable,
                 Message{id, {{"path", path.toStdString()}, {"folder", folder}, {"why", why.toStdString()}}}};
}

Error writeError(const QString& path, const QFileDevice& file)
{
    const int reason = errno; // Qt knows no words for some of them
    const bool full = reason == ENOSPC || reason == EDQUOT || file.error() == QFileDevice::ResourceError;
    const QString why =
        reason == 0 ? file.errorString() : QString::fromStdString(std::generic_category().message(reason));
    return notWritable(full ? "error.report.disk-full" : "error.report.not-writable", path, why);
}

using Produce = std::function<void(const TakeBlock& take)>;

bool writeBlocks(QFileDevice& file, const Produce& produce)
{
    bool isGood = true;
    produce([&file, &isGood](const QByteArray& block) {
        endIfCancelled();
        isGood = isGood && file.write(block) == block.size();
        return isGood;
    });
    return isGood && file.flush();
}

/// Devices and pipes are written to; replacing them, as is done with files, would put a file in their place.
Result<void> writeDevice(const QString& path, const Produce& produce)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || !writeBlocks(file, produce))
        return writeError(path, file);
    return {};
}

} // namespace

Result<void> moveReport(const QString& from, const QString& to)
{
    if (QFileInfo(to).isDir())
        return notWritable("error.report.is-folder", to);
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), error);
    return error ? Result<void>(notWritable("error.report.not-writable", to, QString::fromStdString(error.message())))
                 : Result<void>();
}

Result<void> writeReport(const QString& path, const QByteArray& bytes)
{
    return writeReportBlocks(path, [&bytes](const TakeBlock& take) { take(bytes); });
}

Result<void> writeReportBlocks(const QString& path, const std::function<void(const TakeBlock& take)>& produce)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return notWritable("error.report.is-folder", path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return notWritable("error.report.no-folder", path);
    if (target.exists() && !target.isFile())
        return writeDevice(path, produce);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    if (!writeBlocks(file, produce))
        return writeError(path, file);
    endIfCancelled(); // what was written goes with the file that was to take the place
    if (!file.commit())
        return writeError(path, file);
    return {};
}

} // namespace exhibit
