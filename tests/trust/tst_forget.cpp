// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a pack is found and removed, and nothing of another one.
#include "app/commandline/commandline.h"
#include "models/store/reviewstore.h"
#include "tests/app/capturedrun.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const char* const failingSession = "============================= test session starts ==============================\n"
                                   "collected 2 items\n\n"
                                   "t/test_heron.py::test_one FAILED [ 50%]\n"
                                   "t/test_heron.py::test_two PASSED [100%]\n\n"
                                   "=========================== short test summary info ============================\n"
                                   "FAILED t/test_heron.py::test_one - AssertionError: assert 1 == 2\n"
                                   "========================= 1 failed, 1 passed in 0.12s ==========================\n";

/// A tar archive of one file.
QByteArray tarOf(const QByteArray& name, const QByteArray& data)
{
    QByteArray header(512, '\0');
    header.replace(0, name.size(), name);
    header.replace(100, 7, "0000600");
    header.replace(124, 11, QByteArray::number(data.size(), 8).rightJustified(11, '0'));
    header.replace(136, 11, "14000000000");
    header[156] = '0';
    header.replace(257, 5, "ustar");
    header.replace(263, 2, "00");
    header.replace(148, 8, "        ");
    unsigned sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    header.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    header[154] = '\0';
    const qsizetype padding = (512 - data.size() % 512) % 512;
    return header + data + QByteArray(padding + 1024, '\0');
}

} // namespace

class TestForget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        useFoldersBelow(path("home"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path("home/config"));
        for (const char* pack : {"packs/heron", "packs/heron-2"}) {
            write(path(pack) + QStringLiteral("/ci.log"), failingSession);
            write(path(pack) + QStringLiteral("/README.md"), "# Heron\n\nAll tests pass: 2 passed, 0 failed.\n");
        }
    }

    void indexReviewAndPlacesGo()
    {
        keepAllOf(QStringLiteral("heron"));
        keepAllOf(QStringLiteral("heron-2"));
        const QStringList before = keptFiles();
        const CapturedRun run = forget({pack("heron")});
        QCOMPARE(run.code, int{ExitFine});
        for (const char* told : {"forgotten: the index (", "forgotten: the kept review with ",
                                 "forgotten: its place among recent packs and in the window, ",
                                 "kept: 1 decision or note and the chosen baseline (--decisions removes them), "})
            QVERIFY2(run.output.contains(told), run.output.constData());
        QCOMPARE(keptFiles().size(), before.size() - 2);                                      // the index and its row
        QCOMPARE(forget({pack("heron"), QStringLiteral("--dry-run")}).output.count('\n'), 1); // the decisions
        // Nothing of the other pack went with it.
        const QByteArray other = forget({pack("heron-2"), QStringLiteral("--dry-run")}).output;
        QCOMPARE(other.count("would forget: "), 4);
        QCOMPARE(other.count("kept: "), 1);
    }

    void decisionsGoWhenAskedFor()
    {
        keepAllOf(QStringLiteral("heron"));
        const CapturedRun run = forget({pack("heron"), QStringLiteral("--decisions")});
        QVERIFY2(run.output.contains("forgotten: 1 decision or note and the chosen baseline, "),
                 run.output.constData());
        const CapturedRun again = forget({pack("heron"), QStringLiteral("--decisions")});
        QCOMPARE(again.output, "nothing is kept of " + pack("heron").toUtf8() + '\n');
        QCOMPARE(again.code, int{ExitFine});
    }

    /// Deleted rows must not stay readable in free pages of the file.
    void theDiskDoesNotHoldTheWords()
    {
        keepAllOf(QStringLiteral("heron"));
        const auto holdsWords = [this] {
            bool found = false;
            const QStringList files = keptFiles();
            for (const QString& file : files)
                found = found || readFile(file).contains("a heron stood by");
            return found;
        };
        QVERIFY(holdsWords());
        QCOMPARE(forget({pack("heron"), QStringLiteral("--decisions")}).code, int{ExitFine});
        QVERIFY(!holdsWords());
    }

    void aDryRunChangesNothing()
    {
        keepAllOf(QStringLiteral("heron"));
        const QList<QByteArray> before = keptBytes();
        const CapturedRun run = forget({pack("heron"), QStringLiteral("--decisions"), QStringLiteral("--dry-run")});
        QCOMPARE(run.output.count("would forget: "), 5);
        QCOMPARE(keptBytes(), before);
    }

    void aPackThatIsGoneIsForgotten()
    {
        keepAllOf(QStringLiteral("heron"));
        const QString gone = pack("heron");
        QVERIFY(QDir(gone).removeRecursively());
        const CapturedRun run = forget({gone + QLatin1Char('/'), QStringLiteral("--decisions")});
        QCOMPARE(run.output.count("forgotten: "), 5);
    }

    void unpackedArchivesGo()
    {
        const QByteArray inner = tarOf("inner/ci.log", failingSession);
        write(path("packs/wren.tar"), tarOf("wren/inner.tar", inner));
        write(path("packs/heron/logs.tar"), inner);
        write(path("packs/heron-2/logs.tar"), inner);
        for (const char* each : {"wren.tar", "heron", "heron-2"})
            QCOMPARE(runExhibit({QStringLiteral("review"), pack(each)}).code, int{ExitFine});
        QCOMPARE(unpackedCount(), 4);
        QVERIFY(QFile::remove(pack("wren.tar")));
        const CapturedRun archive = forget({pack("wren.tar")});
        QVERIFY2(archive.output.count("forgotten: an unpacked archive (") == 2, archive.output.constData());
        QCOMPARE(unpackedCount(), 2);
        const CapturedRun folder = forget({pack("heron")});
        QVERIFY2(folder.output.count("forgotten: an unpacked archive (") == 1, folder.output.constData());
        QCOMPARE(unpackedCount(), 1);
    }

    void filesOpenedAsOnePackAreOne()
    {
        const QStringList files{pack("heron/ci.log"), pack("heron/README.md")};
        QCOMPARE(runExhibit(QStringList{QStringLiteral("review")} + files).code, int{ExitFine});
        QVERIFY(forget({files.front()}).output.startsWith("nothing is kept of "));
        QVERIFY(forget({files.back(), files.front()}).output.startsWith("forgotten: the index ("));
    }

    void decisionsThatCannotBeReadAreAnError()
    {
        keepAllOf(QStringLiteral("heron"));
        write(path("home/data/exhibit/reviews.sqlite"), "no database, but somebody's decisions");
        const QList<QByteArray> before = keptBytes();
        const CapturedRun run = forget({pack("heron")});
        QVERIFY(run.code != ExitFine);
        QVERIFY2(run.errors.contains("reviews.sqlite"), run.errors.constData());
        QCOMPARE(keptBytes(), before);
    }

private:
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QString pack(const char* name) const
    {
        return QFileInfo(m_dir->path()).canonicalFilePath() + QStringLiteral("/packs/") + QString::fromLatin1(name);
    }

    static void write(const QString& file, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }

    static CapturedRun forget(const QStringList& arguments)
    {
        return runExhibit(QStringList{QStringLiteral("forget")} + arguments);
    }

    /// Index, kept review, a decision, the baseline and what a window remembers.
    void keepAllOf(const QString& name)
    {
        const QString folder = pack(name.toLatin1().constData());
        const QJsonObject review =
            QJsonDocument::fromJson(
                runExhibit({QStringLiteral("review"), folder, QStringLiteral("--format"), QStringLiteral("json")})
                    .output)
                .object();
        const QJsonObject claim = review[QStringLiteral("claims")].toArray().first().toObject();
        QVERIFY(!claim.isEmpty());
        write(path("decisions.txt"),
              "exhibit.decisions/1\n\nid: " + claim[QStringLiteral("id")].toString().toUtf8() +
                  "\nkind: " + claim[QStringLiteral("class")].toString().toUtf8() +
                  "\npath: README.md\nquote: " + claim[QStringLiteral("text")].toString().toUtf8() +
                  "\nstate: dismissed\nchanged: 2026-01-01T00:00:00.000Z\nreason: no test\nnote: a heron stood by\n");
        const CapturedRun import =
            runExhibit({QStringLiteral("decisions"), folder, QStringLiteral("--import"), path("decisions.txt")});
        QVERIFY2(import.output.startsWith("new: 1\n"), import.output.constData());
        QCOMPARE(runExhibit({QStringLiteral("audit"), folder, QStringLiteral("--store")}).code, int{ExitFine});
        const std::string home = path("home/data/exhibit").toStdString();
        QVERIFY(ReviewStore(home).setChosenBaseline(folder.toStdString(), RunKey{"run-a", "core"}));
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("exhibit"),
                           QStringLiteral("exhibit"));
        QJsonArray places = QJsonDocument::fromJson(settings.value(QStringLiteral("packStates")).toByteArray()).array();
        places.append(QJsonObject{{QStringLiteral("path"), folder}, {QStringLiteral("state"), QJsonObject()}});
        settings.setValue(QStringLiteral("packStates"), QJsonDocument(places).toJson(QJsonDocument::Compact));
        const auto count = static_cast<int>(places.size());
        settings.beginWriteArray(QStringLiteral("recent"), count);
        settings.setArrayIndex(count - 1);
        settings.setValue(QStringLiteral("path"), folder);
        settings.endArray();
    }

    QStringList keptFiles() const
    {
        QStringList files;
        QDirIterator below(path("home"), QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(below.next());
        files.sort();
        return files;
    }

    QList<QByteArray> keptBytes() const
    {
        QList<QByteArray> bytes;
        const QStringList files = keptFiles();
        for (const QString& file : files)
            bytes.append(readFile(file));
        return bytes;
    }

    qsizetype unpackedCount() const
    {
        return QDir(path("home/cache/exhibit/archives")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
