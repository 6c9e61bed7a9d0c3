// SPDX-License-Identifier: GPL-3.0-or-later
// Files as packs: one alone, and several that are opened together.
#include "models/loading/packreader.h"
#include "models/loading/places/packplace.h"
#include "tests/support/builtinrules.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace exhibit;

class TestPackPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// A file is a pack of its own: what lies beside it is not read.
    void oneFile()
    {
        QFile::copy(test::dataPath(QStringLiteral("runners/cargo-two-binaries.log")), file(QStringLiteral("out.txt")));
        QFile beside(file(QStringLiteral("beside.md")));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write("# Beside\n\nAll tests pass.\n");
        beside.close();
        const auto pack = readPack(file(QStringLiteral("out.txt")).toStdString(), options(), CancelFlag());
        QVERIFY(pack);
        QCOMPARE(pack->facts->name, std::string("out.txt"));
        QCOMPARE(pack->facts->artifacts.size(), std::size_t{1});
        QCOMPARE(pack->review->runs.size(), std::size_t{1});
        QCOMPARE(pack->facts->chosenPaths.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(pack->facts->openedPath),
                 QFileInfo(file(QStringLiteral("out.txt"))).canonicalFilePath());
    }

    /// Files and folders from different places are one pack, and nothing else is.
    void severalAtOnce()
    {
        const QString log = test::dataPath(QStringLiteral("runners/cargo-two-binaries.log"));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("docs/deep")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("ci")));
        QFile::copy(log, file(QStringLiteral("ci/out.txt")));
        QFile::copy(log, file(QStringLiteral("ci/beside.txt")));
        QFile page(file(QStringLiteral("docs/deep/STATUS.md")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("# Status\n\nAll tests pass.\n");
        page.close();
        const std::string path =
            packPathOf({file(QStringLiteral("docs")).toStdString(), file(QStringLiteral("ci/out.txt")).toStdString(),
                        file(QStringLiteral("ci/out.txt")).toStdString()});
        const auto pack = readPack(path, options(), CancelFlag());
        QVERIFY(pack);
        QCOMPARE(pack->facts->name, std::string("out.txt, docs"));
        QStringList artifacts;
        for (const Artifact& artifact : pack->facts->artifacts)
            artifacts.append(QString::fromStdString(artifact.path));
        QCOMPARE(artifacts, QStringList({QStringLiteral("ci/out.txt"), QStringLiteral("docs/deep/STATUS.md")}));
        QCOMPARE(pack->review->runs.size(), std::size_t{1});
        QCOMPARE(pack->facts->absolutePath("ci/out.txt"),
                 QFileInfo(file(QStringLiteral("ci/out.txt"))).canonicalFilePath().toStdString());
        const auto again = readPack(pack->facts->openedPath, options(), CancelFlag());
        QVERIFY(again);
        QCOMPARE(again->facts->digest, pack->facts->digest);
        const auto missing = readPack(path + '\n' + file(QStringLiteral("no")).toStdString(), options(), CancelFlag());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    ReadOptions options() const
    {
        ReadOptions options;
        options.rules = test::builtInRules();
        options.cacheDir = file(QStringLiteral("cache")).toStdString();
        options.dataDir = file(QStringLiteral("data")).toStdString();
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPackPlaces)
#include "tst_packplaces.moc"
