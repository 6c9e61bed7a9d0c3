// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>

using namespace exhibit;

class TestReportWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.md"));
        QVERIFY(bool(writeReport(path, "one")));
        QVERIFY(bool(writeReport(path, "two")));
        QCOMPARE(test::readFile(path), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void writesBlocksAfterEachOther()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tests.csv"));
        const auto produce = [](const TakeBlock& take) {
            QVERIFY(take("one,"));
            QVERIFY(take("two"));
        };
        QVERIFY(bool(writeReportBlocks(path, produce)));
        QCOMPARE(test::readFile(path), QByteArray("one,two"));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("id");
        QTest::newRow("no folder") << QStringLiteral("nowhere/review.md") << QStringLiteral("error.report.no-folder");
        QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("error.report.is-folder");
    }

    void errors()
    {
        QFETCH(QString, place);
        QFETCH(QString, id);
        QTemporaryDir folder;
        const auto result = writeReport(folder.filePath(place), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotWritable);
        QCOMPARE(QString::fromStdString(result.error().message.id), id);
    }

    void fullDisk()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        if (QFileInfo(QStringLiteral("/dev/full")).isFile())
            QSKIP("/dev/full is no device here");
        const auto result = writeReport(QStringLiteral("/dev/full"), QByteArray(1 << 16, 'x'));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotWritable);
        QCOMPARE(result.error().message.id, std::string("error.report.disk-full"));
        // The device itself must not have been replaced by a file.
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void pipesAreWrittenTo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(bool(writeReport(path, "text")));
        char buffer[8] = {};
        QCOMPARE(::read(reader, buffer, sizeof buffer), 4);
        ::close(reader);
        QCOMPARE(QByteArray(buffer), QByteArray("text"));
        QVERIFY(!QFileInfo(path).isFile());
    }

    /// Written beside it and put in its place: who reads the old one never sees a half of the new one.
    void neverWritesIntoWhatStandsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.md"));
        const QString other = folder.filePath(QStringLiteral("other"));
        QVERIFY(bool(writeReport(path, "one")));
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        QVERIFY(bool(writeReport(path, "two")));
        QCOMPARE(test::readFile(path), QByteArray("two"));
        QCOMPARE(test::readFile(other), QByteArray("one"));
    }

    void tooLargeForTheSystemIsSaidInWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.md"));
        QVERIFY(bool(writeReport(path, "one")));
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small = {4096, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto result = writeReport(path, QByteArray(1 << 20, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        ::signal(SIGXFSZ, handler);
        QVERIFY(!result);
        QCOMPARE(result.error().message.args.back().value, std::generic_category().message(EFBIG));
        QCOMPARE(test::readFile(path), QByteArray("one"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void readOnlyFolderKeepsWhatStoodThere()
    {
        if (::geteuid() == 0)
            QSKIP("root writes everywhere");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.md"));
        QVERIFY(bool(writeReport(path, "one")));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto result = writeReport(path, "two");
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!result);
        QCOMPARE(result.error().message.id, std::string("error.report.not-writable"));
        QCOMPARE(test::readFile(path), QByteArray("one"));
    }
};

QTEST_GUILESS_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"
