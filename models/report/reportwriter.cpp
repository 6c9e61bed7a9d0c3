// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <string>

namespace exhibit {

namespace {

Error notWritable(const char* id, const QString& path, const QString& why = {})
{
    const std::string folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath()).toStdString();
    return Error{Error::Code::NotWritable,
                 Message{id, {{"path", path.toStdString()}, {"folder", folder}, {"why", why.toStdString()}}}};
}

Error writeError(const QString& path, const QSaveFile& file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return notWritable(full ? "error.report.disk-full" : "error.report.not-writable", path, file.errorString());
}

} // namespace

QString fileSuffix(ReportFormat format)
{
    return format == ReportFormat::Markdown ? QStringLiteral(".md") : QStringLiteral(".json");
}

Result<void> writeReport(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return notWritable("error.report.is-folder", path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return notWritable("error.report.no-folder", path);
    QSaveFile file(path);
    // A device such as /dev/full or /dev/stdout cannot be replaced by renaming.
    const bool device = target.exists() && !target.isFile();
    file.setDirectWriteFallback(device);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return writeError(path, file);
    return {};
}

} // namespace exhibit
