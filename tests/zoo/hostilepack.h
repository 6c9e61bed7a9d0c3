// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <functional>
#include <vector>

namespace exhibit::test {

/// A folder into which hostile files are written.
class PackFolder
{
public:
    explicit PackFolder(QString root) : m_root(std::move(root)) {}

    QString path(const QString& name) const { return m_root + QLatin1Char('/') + name; }
    void write(const QString& name, const QByteArray& bytes) const
    {
        const QString file = path(name);
        QDir().mkpath(file.left(file.lastIndexOf(QLatin1Char('/'))));
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
    }

private:
    QString m_root;
};

struct HostilePack
{
    const char* name;
    std::function<void(const PackFolder&)> write;
    const char* problem = ""; ///< id of one that must be told; empty: none must be
};

std::vector<HostilePack> hostileFiles();   ///< what a file system, an archive or a database can be
std::vector<HostilePack> hostileRecords(); ///< JSON, XML
std::vector<HostilePack> hostileTexts();   ///< encodings, logs, Markdown, lists of commits

} // namespace exhibit::test
