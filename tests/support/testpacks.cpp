// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace exhibit::test {

namespace {

QString sharedFile(const QString& relative)
{
    const QString path = QDir::cleanPath(QStringLiteral(EXHIBIT_SHARED_DIR "/") + relative);
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace

QString dataPath(const QString& relative)
{
    return QStringLiteral(EXHIBIT_TEST_DATA "/") + relative;
}

QString realPack(const QString& name)
{
    return sharedFile(QStringLiteral("packs/") + name);
}

QString groundTruth(const QString& name)
{
    return sharedFile(QStringLiteral("groundtruth/") + name);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace exhibit::test
