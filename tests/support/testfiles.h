// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace exhibit::test {

/// Files of one test function, in a folder of its own: renew() in init(). A base of test classes, behind QObject.
class TestFiles
{
protected:
    void renew() { m_dir = std::make_unique<QTemporaryDir>(); }

    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    std::string text(const char* name) const { return path(name).toStdString(); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace exhibit::test
