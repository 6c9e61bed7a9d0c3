// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of digests in a pack: what is changed, missing or not listed is named, and nothing else is.
#include "models/files/bags/manifest.h"
#include "models/loading/packreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

void write(const QTemporaryDir& folder, const QString& path, const QByteArray& bytes)
{
    const QString file = folder.filePath(path);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray sum(const QByteArray& bytes, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

PackSnapshot read(const QString& path)
{
    ReadOptions options;
    options.useIndex = false;
    const CancelFlag cancel;
    auto snapshot = readPack(path.toStdString(), options, cancel);
    return snapshot ? std::move(snapshot).value() : PackSnapshot();
}

/// `changed README.md` and the like, sorted.
QStringList told(const QString& path)
{
    QStringList all;
    const PackSnapshot snapshot = read(path);
    if (!snapshot)
        return {QStringLiteral("not read")};
    for (const Artifact& artifact : snapshot.facts->artifacts) {
        for (const Problem& problem : artifact.problems) {
            const std::string prefix = "problem.integrity.";
            if (problem.message.id.starts_with(prefix))
                all << QString::fromStdString(problem.message.id.substr(prefix.size()) + ' ' +
                                              problem.message.args.front().value);
        }
    }
    all.sort();
    const bool hasFinding = std::any_of(snapshot.review->findings.begin(), snapshot.review->findings.end(),
                                        [](const Finding& finding) { return finding.rule == "pack.integrity"; });
    if (hasFinding == all.isEmpty())
        all << QStringLiteral("finding and problems differ");
    return all;
}

/// What lists name and the pack does not hold, with how many there are.
QStringList noted(const QString& path)
{
    QStringList all;
    const PackSnapshot snapshot = read(path);
    for (const Artifact& artifact : snapshot.facts->artifacts) {
        for (const Problem& problem : artifact.problems) {
            if (problem.message.id == "problem.list.missing")
                all << QString::fromStdString(problem.message.args.front().value + ' ' + std::to_string(problem.count));
        }
    }
    return all;
}

const QByteArray readme = "# Small\n\nIt has 2 files.\n", notes = "Nothing to see.\n";

/// A bag with two files, whole.
void writeBag(const QTemporaryDir& folder)
{
    write(folder, QStringLiteral("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    write(folder, QStringLiteral("data/README.md"), readme);
    write(folder, QStringLiteral("data/a%b/notes.txt"), notes);
    const QByteArray oxum = QByteArray::number(readme.size() + notes.size()) + ".2";
    write(folder, QStringLiteral("bag-info.txt"), "Payload-Oxum: " + oxum + '\n');
    write(folder, QStringLiteral("manifest-sha512.txt"),
          sum(readme, QCryptographicHash::Sha512) + "  data/README.md\n" + sum(notes, QCryptographicHash::Sha512) +
              "  data/a%25b/notes.txt\n");
}

} // namespace

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("paths");
        const QByteArray digest(64, 'a'), md5(32, 'B');
        QTest::newRow("coreutils") << digest + "  a b.txt\n" + digest + " *b\n"
                                   << QStringList{QStringLiteral("a b.txt"), QStringLiteral("b")};
        QTest::newRow("tagged") << QByteArray("SHA256 (x (1).txt) = " + digest + "\r\n")
                                << QStringList{QStringLiteral("x (1).txt")};
        QTest::newRow("escaped") << QByteArray("\\" + digest + "  a\\\\b\n") << QStringList{QStringLiteral("a\\b")};
        QTest::newRow("comments") << QByteArray("# sums\n\n" + md5 + "  ./a\n") << QStringList{QStringLiteral("a")};
        QTest::newRow("no digest") << QByteArray("abc  a\n") << QStringList();
        QTest::newRow("prose between") << digest + "  a\nthat was all\n" << QStringList();
        QTest::newRow("another digest as long") << QByteArray("SHA512/256 (a) = " + digest + '\n') << QStringList();
        QTest::newRow("digest alone") << digest + '\n' << QStringList();
    }

    void linesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, paths);
        QStringList found;
        for (const ManifestEntry& entry : manifestEntries(text.toStdString(), false))
            found << QString::fromStdString(entry.path);
        QCOMPARE(found, paths);
    }

    void wholePacksAreFine()
    {
        const QTemporaryDir bag, sums;
        writeBag(bag);
        QCOMPARE(told(bag.path()), QStringList());
        write(sums, QStringLiteral("README.md"), readme);
        write(sums, QStringLiteral("notes.txt"), notes);
        write(sums, QStringLiteral("SHA256SUMS"), sum(readme) + "  README.md\n" + sum(notes) + "  notes.txt\n");
        QCOMPARE(told(sums.path()), QStringList());
    }

    void bagsAreHeldAgainstTheirManifest()
    {
        const QTemporaryDir bag;
        writeBag(bag);
        QByteArray flipped = readme;
        flipped[3] = char(flipped[3] ^ 1);
        write(bag, QStringLiteral("data/README.md"), flipped);
        QFile::remove(bag.filePath(QStringLiteral("data/a%b/notes.txt")));
        write(bag, QStringLiteral("data/more.txt"), "More.\n");
        QStringList expected{QStringLiteral("changed data/README.md"), QStringLiteral("missing data/a%b/notes.txt"),
                             QStringLiteral("oxum %1.2").arg(readme.size() + 6),
                             QStringLiteral("unlisted data/more.txt")};
        QCOMPARE(told(bag.path()), expected);
    }

    /// Cases of RFC 8493, each a whole bag with one change.
    void bags_data()
    {
        QTest::addColumn<QString>("path"); ///< written anew, or removed where there is no text
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* path, const QByteArray& text, const QStringList& expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << text << expected;
        };
        const QByteArray both = sum(readme, QCryptographicHash::Sha512) + "  data/README.md\n" +
                                sum(notes, QCryptographicHash::Sha512) + "  data/a%25b/notes.txt\n";
        const QByteArray declared = "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
        row("an older version", "bagit.txt", declared, {});
        row("ends of lines of Windows", "manifest-sha512.txt", QByteArray(both).replace("\n", "\r\n"), {});
        row("digests in capitals", "manifest-sha512.txt",
            QByteArray(both).replace(sum(notes, QCryptographicHash::Sha512),
                                     sum(notes, QCryptographicHash::Sha512).toUpper()),
            {});
        row("a tab between", "manifest-sha512.txt", QByteArray(both).replace("  ", "\t"), {});
        row("a mark of binary files", "manifest-sha512.txt", QByteArray(both).replace("  ", " *"), {});
        row("a second list", "manifest-sha256.txt",
            sum(readme) + "  data/README.md\n" + sum(notes) + "  data/a%25b/notes.txt\n", {});
        row("a list of tags", "tagmanifest-sha256.txt",
            sum("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n") + "  bagit.txt\n", {});
        row("a name of one's own in the notes", "bag-info.txt", "Source-Organization: Shop\n  of the quay\n", {});
        row("a second list without a file", "manifest-sha256.txt", sum(readme) + "  data/README.md\n",
            {QStringLiteral("unlisted data/a%b/notes.txt")});
        row("a tag that was changed", "tagmanifest-sha256.txt", sum("x") + "  bagit.txt\n",
            {QStringLiteral("changed bagit.txt")});
        row("a path that leads out", "manifest-sha512.txt", both + QByteArray(128, 'a') + "  ../secret.txt\n",
            {QStringLiteral("outside ../secret.txt")});
        row("a line that is no entry", "manifest-sha512.txt", both + "and more\n", {});
        row("a digest of another kind", "manifest-sha384.txt", QByteArray(96, 'a') + "  data/README.md\n", {});
        row("no list of data", "manifest-sha512.txt", {}, {QStringLiteral("no-manifest data/")});
        row("no version", "bagit.txt", "Tag-File-Character-Encoding: UTF-8\n",
            {QStringLiteral("declaration bagit.txt")});
        row("no encoding", "bagit.txt", "BagIt-Version: 1.0\n", {QStringLiteral("declaration bagit.txt")});
        row("a mark of byte order", "bagit.txt", "\xEF\xBB\xBF" + declared, {QStringLiteral("declaration bagit.txt")});
        row("another number of bytes", "bag-info.txt", "Payload-Oxum: 1.2\n",
            {QStringLiteral("oxum %1.2").arg(readme.size() + notes.size())});
    }

    void bags()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        const QTemporaryDir bag;
        writeBag(bag);
        if (text.isEmpty())
            QFile::remove(bag.filePath(path));
        else
            write(bag, path, text);
        QCOMPARE(told(bag.path()), expected);
    }

    void filesToBeFetchedAreNotMissing()
    {
        const QTemporaryDir bag;
        writeBag(bag);
        QFile::remove(bag.filePath(QStringLiteral("data/README.md")));
        QFile::remove(bag.filePath(QStringLiteral("bag-info.txt")));
        write(bag, QStringLiteral("fetch.txt"), "https://example.org/README.md - data/README.md\n");
        QCOMPARE(told(bag.path()), QStringList());
    }

    /// Names are in fetch.txt as they are in the manifest, blanks and all.
    void namesToFetchAreReadToTheirEnd()
    {
        const QTemporaryDir bag;
        writeBag(bag);
        write(bag, QStringLiteral("manifest-sha256.txt"),
              sum("A") + "  data/my file.bin\n" + sum("B") + "  data/file.bin\n" + sum(readme) + "  data/README.md\n" +
                  sum(notes) + "  data/a%25b/notes.txt\n");
        write(bag, QStringLiteral("fetch.txt"), "https://example.org/f 12 data/my file.bin\r\n");
        QCOMPARE(told(bag.path()), QStringList(QStringLiteral("missing data/file.bin")));
    }

    void whatIsNotReadAccusesNobody()
    {
        const QTemporaryDir bag, blank, odd, prose;
        writeBag(bag);
        write(bag, QStringLiteral("data/lib/.git/HEAD"), "ref: refs/heads/main\n");
        write(bag, QStringLiteral("manifest-sha512.txt"),
              sum(readme, QCryptographicHash::Sha512) + "  data/README.md\n" + sum(notes, QCryptographicHash::Sha512) +
                  "  data/a%25b/notes.txt\n" + sum("ref: refs/heads/main\n", QCryptographicHash::Sha512) +
                  "  data/lib/.git/HEAD\n");
        write(bag, QStringLiteral("bag-info.txt"),
              "Payload-Oxum: " + QByteArray::number(readme.size() + notes.size() + 21) + ".3\n");
        QCOMPARE(told(bag.path()), QStringList());
        const QByteArray oxum = QByteArray::number(readme.size() + notes.size()) + ".2";
        writeBag(blank);
        write(blank, QStringLiteral("bag-info.txt"),
              "External-Description: no Payload-Oxum: here\nPayload-Oxum: " + oxum + " \t\r\n");
        QCOMPARE(told(blank.path()), QStringList());
        writeBag(odd); // of a digest that is not known here
        write(odd, QStringLiteral("manifest-sha3256.txt"), sum("x") + "  data/README.md\n");
        QCOMPARE(told(odd.path()), QStringList());
        writeBag(prose);
        write(prose, QStringLiteral("manifest-sha512.txt"), "The digests are kept elsewhere.\n");
        QCOMPARE(told(prose.path()), QStringList());
    }

    /// Before BagIt 1.0, each of several manifests could list some of the files.
    void oldBagsMayShareTheirFiles()
    {
        const QTemporaryDir bag;
        writeBag(bag);
        write(bag, QStringLiteral("bagit.txt"), "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        write(bag, QStringLiteral("manifest-md5.txt"), sum(readme, QCryptographicHash::Md5) + "  data/README.md\n");
        QCOMPARE(told(bag.path()), QStringList());
        QFile::remove(bag.filePath(QStringLiteral("manifest-sha512.txt")));
        QCOMPARE(told(bag.path()), QStringList(QStringLiteral("unlisted data/a%b/notes.txt")));
        // What lies in a folder of such a name is no list of this bag.
        write(bag, QStringLiteral("manifest-old/manifest-sha1.txt"), "# kept\n");
        QCOMPARE(told(bag.path()), QStringList(QStringLiteral("unlisted data/a%b/notes.txt")));
    }

    void listsOfAReleaseAccuseNobody()
    {
        const QTemporaryDir pack;
        write(pack, QStringLiteral("dist/tool.tar.gz"), "bytes");
        write(pack, QStringLiteral("dist/REPORT.md"), "# Report\n");
        write(pack, QStringLiteral("dist/SHA256SUMS"),
              sum("bytes") + "  tool.tar.gz\n" + sum("a") + "  tool.zip\n" + sum("b") + "  tool.deb\n" + sum("c") +
                  "  tool.rpm\n");
        QCOMPARE(told(pack.path()), QStringList());
        QCOMPARE(noted(pack.path()), QStringList(QStringLiteral("tool.zip 3")));
        write(pack, QStringLiteral("dist/tool.tar.gz"), "other");
        QCOMPARE(told(pack.path()), QStringList(QStringLiteral("changed dist/tool.tar.gz")));
    }

    void listsMayListThemselvesAndListAgain()
    {
        const QTemporaryDir pack;
        write(pack, QStringLiteral("README.md"), readme);
        write(pack, QStringLiteral("notes.txt"), notes);
        write(pack, QStringLiteral("SHA256SUMS"),
              sum({}) + "  SHA256SUMS\n" + sum("before") + "  README.md\n" + sum(readme) + "  README.md\n" +
                  sum(notes) + "  notes.txt\n");
        QCOMPARE(told(pack.path()), QStringList());
    }

    /// git's names of files are as long as SHA-1, and are of a heading and the bytes.
    void listsMayHaveTheNamesOfGit()
    {
        const QTemporaryDir pack;
        write(pack, QStringLiteral("README.md"), readme);
        const QByteArray blob = "blob " + QByteArray::number(readme.size()) + QByteArray(1, '\0') + readme;
        write(pack, QStringLiteral("checksums.txt"), sum(blob, QCryptographicHash::Sha1) + "  README.md\n");
        QCOMPARE(told(pack.path()), QStringList());
        write(pack, QStringLiteral("README.md"), "# Other\n");
        QCOMPARE(told(pack.path()), QStringList(QStringLiteral("changed README.md")));
    }

    void sumsOfBagsAreToldAsSums()
    {
        const QTemporaryDir bag;
        writeBag(bag);
        write(bag, QStringLiteral("bag-info.txt"), "Payload-Oxum: 1.2\n");
        QCOMPARE(told(bag.path()).size(), 1);
        const PackSnapshot snapshot = read(bag.path());
        for (const Finding& finding : snapshot.review->findings) {
            if (finding.rule == "pack.integrity")
                QCOMPARE(finding.title.id, std::string("finding.integrity.sum.title"));
        }
    }

    /// A list in a folder of its own may name paths of a folder above.
    void pathsMayBeginAbove()
    {
        const auto listIn = [](const QTemporaryDir& pack, const QString& path, const QByteArray& ofNotes) {
            write(pack, path,
                  R"({"files": [{"path": "README.md", "sha256": ")" + sum(readme) +
                      R"("}, {"path": "docs/notes.txt", "sha256": ")" + ofNotes + R"("}]})");
        };
        for (const QString& top : {QString(), QStringLiteral("pack/")}) {
            const QTemporaryDir pack;
            write(pack, top + QStringLiteral("README.md"), readme);
            write(pack, top + QStringLiteral("docs/notes.txt"), notes);
            write(pack, top + QStringLiteral("meta/README.md"), "Of the meta data.\n");
            listIn(pack, top + QStringLiteral("meta/manifest.json"), sum(notes));
            QCOMPARE(told(pack.path()), QStringList());
            listIn(pack, top + QStringLiteral("meta/manifest.json"), sum("other"));
            QCOMPARE(told(pack.path()), QStringList(QStringLiteral("changed %1docs/notes.txt").arg(top)));
            QFile::remove(pack.filePath(top + QStringLiteral("docs/notes.txt")));
            QCOMPARE(told(pack.path()), QStringList());
        }
    }

    void sumsAreHeldAgainstTheirFolder()
    {
        const QTemporaryDir pack;
        write(pack, QStringLiteral("ci/a.txt"), "A.\n");
        write(pack, QStringLiteral("ci/b.txt"), "B.\n");
        write(pack, QStringLiteral("ci/extra.txt"), "E.\n");
        write(pack, QStringLiteral("README.md"), readme);
        write(pack, QStringLiteral("ci/SHA256SUMS"),
              sum("A.\n") + "  a.txt\n" + sum("b.\n") + "  b.txt\n" + sum("C.\n") + "  c.txt\n" + sum("x") +
                  "  ../README.md\n");
        QCOMPARE(told(pack.path()), QStringList(QStringLiteral("changed ci/b.txt")));
        QCOMPARE(noted(pack.path()), QStringList(QStringLiteral("c.txt 2")));
        const PackSnapshot snapshot = read(pack.path());
        for (const Finding& finding : snapshot.review->findings) {
            if (finding.rule == "pack.integrity")
                QCOMPARE(QString::fromStdString(finding.pointers.front().path), QStringLiteral("ci/SHA256SUMS"));
        }
    }

    void jsonManifestsAreRead()
    {
        const QTemporaryDir pack;
        write(pack, QStringLiteral("README.md"), readme);
        write(pack, QStringLiteral("notes.txt"), notes);
        write(pack, QStringLiteral("manifest.json"),
              R"({"files": [{"path": "README.md", "sha256": ")" + sum(readme) +
                  R"("}, {"path": "notes.txt", "sha256": "sha256:)" + sum("other") + R"("}]})");
        QCOMPARE(told(pack.path()), QStringList({QStringLiteral("changed notes.txt")}));
    }

    /// Lists that speak of something else accuse nobody.
    void listsOfOtherFilesSayNothing()
    {
        const QTemporaryDir pack;
        write(pack, QStringLiteral("README.md"), readme);
        write(pack, QStringLiteral("notes.txt"), notes);
        write(pack, QStringLiteral("SHA256SUMS"), sum("x") + "  tool-1.0.tar.gz\n" + sum("y") + "  tool-1.0.zip\n");
        write(pack, QStringLiteral("manifest.json"), R"({"files": [{"path": "index.js", "sha256": "short"}]})");
        QCOMPARE(told(pack.path()), QStringList());
        // A list of one file among many is no list of the folder.
        write(pack, QStringLiteral("README.md.sha256"), sum(readme) + "  README.md\n");
        QCOMPARE(told(pack.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)

#include "tst_integrity.moc"
