// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/packscanner.h"

#include "models/files/openfile.h"
#include "models/files/text/blockreader.h"

#include "tests/files/filehelpers.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace exhibit;
using exhibit::test::bytesOf;
using exhibit::test::ScratchFolder;

namespace {

QList<QByteArray> pathsOf(const std::vector<ScannedFile>& files)
{
    QList<QByteArray> paths;
    for (const ScannedFile& file : files)
        paths.append(bytesOf(file.path));
    return paths;
}

void makeFolder(const ScratchFolder& folder, const char* name)
{
    QDir(QString::fromStdString(folder.root())).mkpath(QString::fromUtf8(name));
}

} // namespace

class PackScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFilesSorted();
    void listsWhatIsNoFileWithoutFollowingIt();
    void showsOddNames();
    void listsUnreadableFolders();
    void survivesDeepFolders();
    void staysInThePackWhenAFolderIsExchanged();
    void refusesWhatIsNoPack();
    void stopsWhenCancelled();
};

void PackScannerTest::listsFilesSorted()
{
    const ScratchFolder folder;
    const CancelFlag cancel;
    const auto nothing = scanFolder(folder.root(), cancel);
    QVERIFY(nothing);
    QVERIFY(nothing->empty());
    makeFolder(folder, "docs/deep");
    makeFolder(folder, ".autonomous_runs/run");
    makeFolder(folder, ".git/objects");
    folder.write("b.txt", "12345");
    folder.write("docs/deep/x.md", "");
    folder.write(".autonomous_runs/run/run_summary.md", "# Run");
    folder.write(".git/objects/ab", "blob");
    folder.write("docs.md", "");
    const auto files = scanFolder(folder.root() + "/", cancel);
    QVERIFY(files);
    QCOMPARE(pathsOf(*files),
             (QList<QByteArray>{".autonomous_runs/run/run_summary.md", "b.txt", "docs.md", "docs/deep/x.md"}));
    QCOMPARE(files->at(1).bytes, std::uint64_t{5});
    QVERIFY(files->at(1).modifiedNs > 0);
    QCOMPARE(files->at(1).type, ScannedFile::Type::Regular);
    QVERIFY(QFile::exists(QString::fromStdString(files->at(3).absolutePath)));
}

void PackScannerTest::listsWhatIsNoFileWithoutFollowingIt()
{
    const ScratchFolder folder;
    makeFolder(folder, "inside");
    folder.write("inside/a.txt", "a");
    QCOMPARE(::symlink("..", folder.path("inside/up").c_str()), 0);
    QCOMPARE(::symlink("loop", folder.path("loop").c_str()), 0);
    QCOMPARE(::symlink("/etc/passwd", folder.path("passwd").c_str()), 0);
    QCOMPARE(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    const auto files = scanFolder(folder.root(), CancelFlag());
    QVERIFY(files);
    QCOMPARE(pathsOf(*files), (QList<QByteArray>{"inside/a.txt", "inside/up", "loop", "passwd", "pipe"}));
    QCOMPARE(files->at(0).type, ScannedFile::Type::Regular);
    for (const std::size_t link : {1U, 2U, 3U})
        QCOMPARE(files->at(link).type, ScannedFile::Type::SymbolicLink);
    QCOMPARE(files->at(4).type, ScannedFile::Type::Special);
}

void PackScannerTest::showsOddNames()
{
    const ScratchFolder folder;
    const std::string odd = folder.root() + "/odd-\xFF-name.txt";
    const int descriptor = ::open(odd.c_str(), O_CREAT | O_WRONLY, 0600);
    if (descriptor < 0)
        QSKIP("this file system takes no such name");
    ::close(descriptor);
    folder.write("new\nline", "");
    const auto files = scanFolder(folder.root(), CancelFlag());
    QVERIFY(files);
    QCOMPARE(pathsOf(*files), (QList<QByteArray>{"new\nline", "odd-\xEF\xBF\xBD-name.txt"}));
    QCOMPARE(::access(files->at(1).absolutePath.c_str(), R_OK), 0);
    // Qt cannot name it, so it would stay behind.
    QCOMPARE(::unlink(odd.c_str()), 0);
}

void PackScannerTest::listsUnreadableFolders()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may read everything");
    const ScratchFolder folder;
    makeFolder(folder, "closed");
    folder.write("closed/a.txt", "a");
    const std::string file = folder.write("secret.txt", "a");
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    QCOMPARE(::chmod(folder.path("closed").c_str(), 0), 0);
    const auto files = scanFolder(folder.root(), CancelFlag());
    ::chmod(folder.path("closed").c_str(), 0700);
    QVERIFY(files);
    QCOMPARE(pathsOf(*files), (QList<QByteArray>{"closed", "secret.txt"}));
    QCOMPARE(files->at(0).type, ScannedFile::Type::Unreadable);
    QCOMPARE(files->at(1).type, ScannedFile::Type::Unreadable);
}

void PackScannerTest::survivesDeepFolders()
{
    const ScratchFolder folder;
    QString deep;
    for (int i = 0; i < 200; ++i)
        deep += QStringLiteral("d/");
    makeFolder(folder, deep.toUtf8().constData());
    folder.write((deep + QStringLiteral("a.txt")).toUtf8().constData(), "a");
    const auto files = scanFolder(folder.root(), CancelFlag());
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{1});
}

/// A folder that became a link since the scan leads nowhere, however the kernel is asked.
void PackScannerTest::staysInThePackWhenAFolderIsExchanged()
{
    const ScratchFolder folder, outside;
    makeFolder(folder, "a/b");
    folder.write("a/b/file", "inside");
    makeFolder(outside, "b");
    outside.write("b/file", "outside");
    const auto files = scanFolder(folder.root(), CancelFlag());
    QVERIFY(files && files->size() == 1);
    const std::string path = files->front().absolutePath;
    QVERIFY(BlockReader::open(path));
    const auto opens = [&path](int (*open)(const std::string&, int)) {
        const int descriptor = open(path, O_RDONLY);
        if (descriptor >= 0)
            ::close(descriptor);
        return descriptor >= 0;
    };
    QVERIFY(opens(openWithoutLinks) && opens(openPartByPart));
    QVERIFY(QFile::rename(QString::fromStdString(folder.path("a")), QString::fromStdString(folder.path("was"))));
    QVERIFY(QFile::link(QString::fromStdString(outside.root()), QString::fromStdString(folder.path("a"))));
    QVERIFY(QFile::exists(QString::fromStdString(path)));
    QVERIFY(!BlockReader::open(path));
    QVERIFY(!opens(openWithoutLinks) && !opens(openPartByPart));
}

void PackScannerTest::refusesWhatIsNoPack()
{
    const ScratchFolder folder;
    const auto file = scanFolder(folder.write("file", "x"), CancelFlag());
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::NotAPack);
    const auto missing = scanFolder(folder.path("missing"), CancelFlag());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QVERIFY(!scanFolder("", CancelFlag()));
}

void PackScannerTest::stopsWhenCancelled()
{
    const ScratchFolder folder;
    CancelFlag cancel;
    cancel.cancel();
    const auto files = scanFolder(folder.root(), cancel);
    QVERIFY(!files);
    QCOMPARE(files.error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(PackScannerTest)
#include "tst_packscanner.moc"
