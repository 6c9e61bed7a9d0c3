// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archives/archivenames.h"
#include "models/loading/packreader.h"
#include "models/loading/places/archivecache.h"
#include "models/parsing/formats/formats.h"
#include "tests/support/builtinrules.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <sys/stat.h>
#include <vector>

using namespace exhibit;

namespace {

struct Entry
{
    std::string name;
    std::string data;
    unsigned int type = AE_IFREG;
    std::string link;
};

/// `kind`: zip, tar, tar.gz, tar.bz2, tar.xz or tar.zst.
void writeArchive(const QString& path, const std::string& kind, const std::vector<Entry>& entries,
                  const char* password = nullptr)
{
    ::archive* writer = ::archive_write_new();
    if (kind == "zip") {
        ::archive_write_set_format_zip(writer);
        if (password) {
            ::archive_write_set_options(writer, "zip:encryption=zipcrypt");
            ::archive_write_set_passphrase(writer, password);
        }
    } else {
        ::archive_write_set_format_pax_restricted(writer);
        if (kind == "tar.gz")
            ::archive_write_add_filter_gzip(writer);
        else if (kind == "tar.bz2")
            ::archive_write_add_filter_bzip2(writer);
        else if (kind == "tar.xz")
            ::archive_write_add_filter_xz(writer);
        else if (kind == "tar.zst")
            ::archive_write_add_filter_zstd(writer);
    }
    QCOMPARE(::archive_write_open_filename(writer, path.toUtf8().constData()), ARCHIVE_OK);
    for (const Entry& entry : entries) {
        ::archive_entry* header = ::archive_entry_new();
        ::archive_entry_set_pathname_utf8(header, entry.name.c_str());
        ::archive_entry_set_filetype(header, entry.type);
        ::archive_entry_set_perm(header, 0777);
        ::archive_entry_set_mtime(header, 1735340000, 0);
        if (entry.type == AE_IFLNK)
            ::archive_entry_set_symlink(header, entry.link.c_str());
        else if (!entry.link.empty())
            ::archive_entry_set_hardlink(header, entry.link.c_str());
        ::archive_entry_set_size(header, entry.link.empty() ? static_cast<la_int64_t>(entry.data.size()) : 0);
        ::archive_write_header(writer, header);
        if (entry.link.empty() && !entry.data.empty())
            ::archive_write_data(writer, entry.data.data(), entry.data.size());
        ::archive_entry_free(header);
    }
    ::archive_write_close(writer);
    ::archive_write_free(writer);
}

/// `id:name`, separated by blanks.
QString problems(const std::vector<Problem>& list)
{
    QStringList lines;
    for (const Problem& problem : list) {
        QString line = QString::fromStdString(problem.message.id);
        line.remove(QStringLiteral("problem.archive."));
        for (const MessageArg& arg : problem.message.args) {
            if (arg.name == "name")
                line += QLatin1Char(':') + QString::fromStdString(arg.value);
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char(' '));
}

QString filesBelow(const QString& root)
{
    QStringList files;
    QDirIterator entries(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (!QFileInfo(path).isDir() || QFileInfo(path).isSymLink())
            files.append(QDir(root).relativeFilePath(path));
    }
    files.sort();
    return files.join(QLatin1Char(' '));
}

std::vector<Entry> entriesOf(const QString& folder, const std::string& prefix)
{
    std::vector<Entry> entries;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        entries.push_back({prefix + QDir(folder).relativeFilePath(path).toStdString(),
                           test::readFile(path).toStdString(),
                           AE_IFREG,
                           {}});
    }
    return entries;
}

} // namespace

class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void formats_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"zip", "tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst"})
            QTest::newRow(kind) << QString::fromUtf8(kind);
    }

    /// An archive of a folder reads like the folder: same digest, artifacts and runs.
    void formats()
    {
        QFETCH(QString, kind);
        const QString source = test::dataPath(QStringLiteral("packs/raw-tree"));
        const QString path = file(QStringLiteral("pack.") + kind);
        writeArchive(path, kind.toStdString(), entriesOf(source, {}));
        const auto folder = readPack(source.toStdString(), options(), CancelFlag());
        const auto archive = readPack(path.toStdString(), options(), CancelFlag());
        QVERIFY(folder);
        QVERIFY2(archive, archive ? "" : archive.error().message.id.c_str());
        QCOMPARE(archive->facts->name, "pack." + kind.toStdString());
        QCOMPARE(archive->facts->openedPath, QFileInfo(path).canonicalFilePath().toStdString());
        QCOMPARE(archive->facts->digest, folder->facts->digest);
        QCOMPARE(archive->facts->artifacts.size(), folder->facts->artifacts.size());
        QCOMPARE(archive->review->runs.size(), folder->review->runs.size());
        QVERIFY(archive->facts->problems.empty());
    }

    void folderOfItsOwnName()
    {
        const QString source = test::dataPath(QStringLiteral("packs/raw-tree"));
        writeArchive(file(QStringLiteral("Night.zip")), "zip", entriesOf(source, "night/"));
        const auto opened = open(QStringLiteral("Night.zip"));
        QVERIFY(opened);
        QVERIFY(opened->root.ends_with("/night"));
        writeArchive(file(QStringLiteral("other.zip")), "zip", entriesOf(source, "night/"));
        QVERIFY(open(QStringLiteral("other.zip"))->root.ends_with("/pack"));
    }

    void unpacksOnceAndPrivately()
    {
        writeArchive(file(QStringLiteral("a.zip")), "zip", {{"d/x.txt", "one\n", AE_IFREG, {}}});
        const auto first = open(QStringLiteral("a.zip"));
        QVERIFY(first);
        struct stat status = {};
        QCOMPARE(::stat((first->root + "/d/x.txt").c_str(), &status), 0);
        QCOMPARE(static_cast<unsigned>(status.st_mode & 0777), 0600U);
        QCOMPARE(static_cast<qint64>(status.st_mtim.tv_sec), qint64(1735340000));
        QCOMPARE(::stat((first->root + "/d").c_str(), &status), 0);
        QCOMPARE(static_cast<unsigned>(status.st_mode & 0777), 0700U);
        QFile mark(QString::fromStdString(first->root) + QStringLiteral("/mark"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        const auto second = open(QStringLiteral("a.zip"));
        QCOMPARE(second->root, first->root);
        QVERIFY(mark.exists());
        // A changed archive is another one.
        writeArchive(file(QStringLiteral("a.zip")), "zip", {{"d/x.txt", "longer text\n", AE_IFREG, {}}});
        QVERIFY(open(QStringLiteral("a.zip"))->root != first->root);
        QVERIFY(!QDir(file(QStringLiteral("cache/archives"))).entryList({QStringLiteral("part-*")}).size());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* bad, const char* problem, unsigned type = AE_IFREG,
                            const char* link = "") {
            QTest::newRow(name) << QString::fromUtf8(bad) << static_cast<int>(type) << QString::fromUtf8(link)
                                << QString::fromUtf8(problem);
        };
        row("parent", "../evil.txt", "unsafe-path:../evil.txt");
        row("parent inside", "a/../../evil.txt", "unsafe-path:a/../../evil.txt");
        row("absolute", "/etc/evil.txt", "unsafe-path:/etc/evil.txt");
        row("drive letter", "C:evil.txt", "unsafe-path:C:evil.txt");
        row("backslash", "..\\evil.txt", "unsafe-path:..\\evil.txt");
        row("control character", "a\nb.txt",
            "unsafe-path:a\xEF\xBF\xBD"
            "b.txt");
        row("symbolic link", "link", "link:link", AE_IFLNK, "/etc");
        row("hard link", "hard", "link:hard", AE_IFREG, "good.txt");
        row("pipe", "pipe", "special:pipe", AE_IFIFO);
        row("device", "device", "special:device", AE_IFCHR);
        row("duplicate", "good.txt", "duplicate:good.txt");
        row("below a file", "good.txt/x", "duplicate:good.txt/x");
        row("case", "GOOD.txt", "similar-name:GOOD.txt");
        row("form of letters", "\xEF\xBC\xA7OOD.txt", "similar-name:\xEF\xBC\xA7OOD.txt");
        row("case of a folder", "D/y.txt", "similar-name:D/y.txt");
    }

    /// What is refused is told; everything else is read.
    void refused()
    {
        QFETCH(QString, bad);
        QFETCH(int, type);
        QFETCH(QString, link);
        QFETCH(QString, problem);
        const std::vector<Entry> entries = {
            {"good.txt", "good\n", AE_IFREG, {}},
            {"caf\xC3\xA9.txt", "x\n", AE_IFREG, {}},
            {"d/x.txt", "x\n", AE_IFREG, {}},
            {bad.toStdString(), "bad\n", static_cast<unsigned>(type), link.toStdString()},
            {"last.txt", "last\n", AE_IFREG, {}},
        };
        writeArchive(file(QStringLiteral("a.tar")), "tar", entries);
        const auto opened = open(QStringLiteral("a.tar"));
        QVERIFY2(opened, opened ? "" : opened.error().message.id.c_str());
        QCOMPARE(problems(opened->problems), problem);
        QCOMPARE(filesBelow(QString::fromStdString(opened->root)),
                 QString::fromUtf8("caf\xC3\xA9.txt d/x.txt good.txt last.txt"));
        QVERIFY(!QFile::exists(file(QStringLiteral("cache/archives/evil.txt"))));
        // The problems stay known when nothing is unpacked again, and the review has them.
        QCOMPARE(problems(open(QStringLiteral("a.tar"))->problems), problem);
        const auto pack = readPack(file(QStringLiteral("a.tar")).toStdString(), options(), CancelFlag());
        QVERIFY(pack);
        QVERIFY(problems(pack->facts->problems).contains(problem.section(QLatin1Char(':'), 0, 0)));
    }

    /// Folders that entries only name are made, and count like entries.
    void folderBomb()
    {
        std::vector<Entry> entries;
        for (int i = 0; i < 100; ++i) {
            const std::string top = "d" + std::to_string(i) + "/a/b/c/d/e/f/g/h/i/f.txt";
            entries.push_back({top, {}, AE_IFREG, {}});
        }
        writeArchive(file(QStringLiteral("a.tar.gz")), "tar.gz", entries);
        ArchiveLimits limits;
        limits.entries = 200;
        const auto opened = open(QStringLiteral("a.tar.gz"), limits);
        QVERIFY(opened);
        QVERIFY(problems(opened->problems).startsWith(QLatin1String("too-many")));
        QVERIFY(filesBelow(QString::fromStdString(opened->root)).split(QLatin1Char(' ')).size() < 25);
    }

    void limits_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("files");
        QTest::newRow("one file") << 0 << QStringLiteral("file-too-large:big") << QStringLiteral("a b/c/d z");
        QTest::newRow("total") << 1 << QStringLiteral("total-size:big") << QStringLiteral("a b/c/d");
        QTest::newRow("entries") << 2 << QStringLiteral("too-many:b/c/d") << QStringLiteral("a b/c/d");
        QTest::newRow("depth") << 3 << QStringLiteral("too-deep:b/c/d") << QStringLiteral("a big z");
        QTest::newRow("name") << 4 << QStringLiteral("name-too-long:b/c/d") << QStringLiteral("a big z");
        QTest::newRow("bomb") << 5 << QStringLiteral("ratio:big") << QStringLiteral("a b/c/d");
    }

    void limits()
    {
        QFETCH(int, which);
        QFETCH(QString, problem);
        QFETCH(QString, files);
        ArchiveLimits limits;
        switch (which) {
        case 0:
            limits.fileBytes = 100'000;
            break;
        case 1:
            limits.totalBytes = 100'000;
            break;
        case 2:
            limits.entries = 2;
            break;
        case 3:
            limits.depth = 1;
            break;
        case 4:
            limits.pathBytes = 3;
            break;
        default:
            limits.ratioFrom = 1'000'000;
            limits.ratio = 20;
        }
        writeArchive(file(QStringLiteral("a.tar.gz")), "tar.gz",
                     {{"a", "1", AE_IFREG, {}},
                      {"b/c/d", "2", AE_IFREG, {}},
                      {"big", std::string(8'000'000, '0'), AE_IFREG, {}},
                      {"z", "3", AE_IFREG, {}}});
        const auto opened = open(QStringLiteral("a.tar.gz"), limits);
        QVERIFY2(opened, opened ? "" : opened.error().message.id.c_str());
        QCOMPARE(problems(opened->problems), problem);
        QCOMPARE(filesBelow(QString::fromStdString(opened->root)), files);
    }

    void manyRefusedEntriesAreCounted()
    {
        std::vector<Entry> entries = {{"good", "1", AE_IFREG, {}}};
        for (int i = 0; i < 300; ++i)
            entries.push_back({"../" + std::to_string(i), "x", AE_IFREG, {}});
        writeArchive(file(QStringLiteral("a.zip")), "zip", entries);
        const auto opened = open(QStringLiteral("a.zip"));
        QVERIFY(opened);
        QCOMPARE(opened->problems.size(), std::size_t{100});
        QCOMPARE(opened->problems.back().count, std::int64_t{201});
    }

    void truncated()
    {
        std::string noise;
        for (unsigned value = 1; noise.size() < 400'000; value = value * 1'664'525U + 1'013'904'223U)
            noise += static_cast<char>('a' + (value >> 24) % 26);
        writeArchive(file(QStringLiteral("a.tar.gz")), "tar.gz",
                     {{"first.txt", "first\n", AE_IFREG, {}}, {"second.txt", noise, AE_IFREG, {}}});
        QFile archive(file(QStringLiteral("a.tar.gz")));
        QVERIFY(archive.resize(archive.size() / 2));
        const auto opened = open(QStringLiteral("a.tar.gz"));
        QVERIFY(opened);
        QCOMPARE(problems(opened->problems), QStringLiteral("broken"));
        QCOMPARE(filesBelow(QString::fromStdString(opened->root)), QStringLiteral("first.txt second.txt"));
    }

    void archiveInsideIsAFile()
    {
        writeArchive(file(QStringLiteral("inner.zip")), "zip", {{"x", "1", AE_IFREG, {}}});
        const std::string inner = test::readFile(file(QStringLiteral("inner.zip"))).toStdString();
        writeArchive(file(QStringLiteral("a.zip")), "zip",
                     {{"inner.zip", inner, AE_IFREG, {}}, {"n.md", "# N\n\ntext\n", AE_IFREG, {}}});
        const auto pack = readPack(file(QStringLiteral("a.zip")).toStdString(), options(), CancelFlag());
        QVERIFY(pack);
        QCOMPARE(pack->facts->artifacts.size(), std::size_t{3});
        QCOMPARE(kindName(pack->facts->findArtifact("inner.zip")->kind), std::string_view("binary"));
        QVERIFY(pack->facts->findArtifact("inner.zip/x"));
    }

    /// An archive beside other files is read where it lies, and a pointer into it resolves.
    void insideAFolder()
    {
        QDir(m_folder->path()).mkpath(QStringLiteral("pack/ci"));
        const std::string log =
            test::readFile(test::dataPath(QStringLiteral("runners/cargo-two-binaries.log"))).toStdString();
        writeArchive(file(QStringLiteral("pack/ci/logs.zip")), "zip",
                     {{"job/1_test.txt", log, AE_IFREG, {}}, {"../out.txt", "x", AE_IFREG, {}}});
        writeArchive(file(QStringLiteral("pack/ci/broken.zip")), "zip", {{"x", "1", AE_IFREG, {}}});
        QFile::resize(file(QStringLiteral("pack/ci/broken.zip")), 20);
        const auto cold = readPack(file(QStringLiteral("pack")).toStdString(), options(), CancelFlag());
        QVERIFY(cold);
        const Artifact* inner = cold->facts->findArtifact("ci/logs.zip/job/1_test.txt");
        QVERIFY(inner);
        QCOMPARE(cold->review->runs.size(), std::size_t{1});
        QCOMPARE(cold->review->runs.front().log.path, inner->path);
        QVERIFY(QFileInfo::exists(QString::fromStdString(cold->facts->absolutePath(inner->path))));
        const auto told = [&cold](const char* id) {
            return std::count_if(cold->facts->problems.begin(), cold->facts->problems.end(),
                                 [id](const Problem& problem) { return problem.message.id == id; });
        };
        QCOMPARE(told("error.archive.broken"), 1);
        QCOMPARE(cold->facts->problems.size(), std::size_t{2});
        const auto warm = readPack(file(QStringLiteral("pack")).toStdString(), options(), CancelFlag());
        QVERIFY(warm);
        QCOMPARE(warm->facts->digest, cold->facts->digest);
        QCOMPARE(warm->facts->absolutePath(inner->path), cold->facts->absolutePath(inner->path));
        QCOMPARE(warm->facts->problems.size(), std::size_t{2});
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("id");
        QTest::newRow("no zip") << QByteArray("PK\x03\x04 and more") << QStringLiteral("error.archive.broken");
        QTest::newRow("packed text") << QByteArray("\x1f\x8b\x08 and more") << QStringLiteral("error.archive.broken");
        QTest::newRow("7z") << QByteArray("7z\xbc\xaf\x27\x1c more") << QStringLiteral("error.pack.archive");
    }

    void errors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, id);
        QFile target(file(QStringLiteral("a.bin")));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        target.close();
        const auto pack = readPack(file(QStringLiteral("a.bin")).toStdString(), options(), CancelFlag());
        QVERIFY(!pack);
        QCOMPARE(QString::fromStdString(pack.error().message.id), id);
    }

    void encrypted()
    {
        writeArchive(file(QStringLiteral("a.zip")), "zip", {{"x", "secret", AE_IFREG, {}}}, "word");
        const auto opened = open(QStringLiteral("a.zip"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().message.id, std::string("error.archive.encrypted"));
    }

    void nothingSafe()
    {
        writeArchive(file(QStringLiteral("a.zip")), "zip", {{"../x", "1", AE_IFREG, {}}});
        const auto opened = open(QStringLiteral("a.zip"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().message.id, std::string("error.archive.nothing"));
    }

    void cancelled()
    {
        writeArchive(file(QStringLiteral("a.zip")), "zip", {{"x", "1", AE_IFREG, {}}});
        CancelFlag cancel;
        cancel.cancel();
        const auto opened = openArchive(file(QStringLiteral("a.zip")).toStdString(),
                                        file(QStringLiteral("cache")).toStdString(), cancel);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Cancelled);
    }

    void safeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QStringLiteral("a/b.txt") << QStringLiteral("a/b.txt");
        QTest::newRow("dots") << QStringLiteral("./a//./b") << QStringLiteral("a/b");
        QTest::newRow("backslashes") << QStringLiteral("a\\b") << QStringLiteral("a/b");
        QTest::newRow("dots in a name") << QStringLiteral("a..b/...") << QStringLiteral("a..b/...");
        QTest::newRow("colon inside") << QStringLiteral("run:1.log") << QStringLiteral("run:1.log");
        QTest::newRow("nothing") << QStringLiteral("./") << QString();
        QTest::newRow("long part") << QString(256, QLatin1Char('a')) << QString();
    }

    void safeNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QCOMPARE(QString::fromStdString(safeEntryPath(name.toStdString()).value_or(std::string())), path);
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

    Result<OpenedArchive> open(const QString& name, const ArchiveLimits& limits = {}) const
    {
        return openArchive(QFileInfo(file(name)).canonicalFilePath().toStdString(),
                           file(QStringLiteral("cache")).toStdString(), CancelFlag(), limits);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
