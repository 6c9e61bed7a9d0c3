// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace exhibit::test {

namespace {

/// Without links: readers open no file behind one, and a checkout may lie behind one. Empty if there is no such file.
QString sharedFile(const QString& relative)
{
    return QFileInfo(QStringLiteral(EXHIBIT_SHARED_DIR "/") + relative).canonicalFilePath();
}

} // namespace

QString dataPath(const QString& relative)
{
    static const QString root = QFileInfo(QStringLiteral(EXHIBIT_TEST_DATA)).canonicalFilePath();
    return root + QLatin1Char('/') + relative;
}

QString realPack(const QString& name)
{
    return sharedFile(QStringLiteral("packs/") + name);
}

QString groundTruth(const QString& name)
{
    return sharedFile(QStringLiteral("groundtruth/") + name);
}

std::vector<RuleFile> shippedRules()
{
    std::vector<RuleFile> files;
    const QDir folder(dataPath(QStringLiteral("../../resources/rules")));
    for (const QString& part : {QString(), QStringLiteral("executors/")}) {
        const QStringList names = QDir(folder.filePath(part)).entryList({QStringLiteral("*.toml")}, QDir::Files);
        for (const QString& name : names)
            files.push_back({QString(part + name).toStdString(), readFile(folder.filePath(part + name)).toStdString()});
    }
    return files;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace exhibit::test
