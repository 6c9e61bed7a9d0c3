// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/loadinbox.h"
#include "models/loading/packreader.h"
#include "models/parsing/formats/formats.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace exhibit;

namespace {

std::string problemIds(const PackFacts& facts)
{
    std::string ids;
    const auto add = [&](const Problem& problem) {
        ids += (ids.empty() ? "" : " ") + problem.where.path + ":" + problem.message.id + "*" +
               std::to_string(problem.count);
    };
    for (const Artifact& artifact : facts.artifacts) {
        for (const Problem& problem : artifact.problems)
            add(problem);
    }
    for (const Problem& problem : facts.problems)
        add(problem);
    return ids;
}

std::string kinds(const PackFacts& facts)
{
    std::string text;
    for (const Artifact& artifact : facts.artifacts)
        text += (text.empty() ? "" : " ") + artifact.path + "=" + std::string(kindName(artifact.kind));
    return text;
}

std::string runs(const Review& review)
{
    std::string text;
    for (const Run& run : review.runs) {
        text += (text.empty() ? "" : " ") + toString(run.key) + ":" + std::string(runStateName(run.state)) + ":" +
                std::to_string(run.counts.failed.value_or(-1));
    }
    return text;
}

const Artifact* artifactOf(const PackFacts& facts, const char* path)
{
    return facts.findArtifact(path);
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_options = {};
        m_options.cacheDir = m_dir->filePath(QStringLiteral("cache")).toStdString();
        m_options.dataDir = m_dir->filePath(QStringLiteral("data")).toStdString();
        QVERIFY(QDir().mkpath(pack()));
    }

    void handMadePacks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("expectedRuns");
        QTest::addColumn<QByteArray>("expectedProblems");
        QTest::newRow("raw tree") << QStringLiteral("raw-tree")
                                  << QByteArray(
                                         "run-a/core:failed:1 run-b/core:failed:2 run-c/core:collection-failed:0")
                                  << QByteArray();
        QTest::newRow("bundle beside its files")
            << QStringLiteral("bundle-and-files") << QByteArray("run-a/core:failed:1 run-b/core:failed:2")
            << QByteArray("ALL.txt:problem.bundle.literal-separators*3 ALL.txt:problem.encoding.mojibake*1");
        QTest::newRow("one file, broken lines")
            << QStringLiteral("one-file") << QByteArray("run-a/core:failed:1 run-b/core:failed:2")
            << QByteArray("reports.ndjson:problem.json.prose-line*1 reports.ndjson:problem.json.cut-line*1");
        QTest::newRow("nothing known") << QStringLiteral("nothing-known") << QByteArray()
                                       << QByteArray(":problem.pack.nothing-known*1");
        QTest::newRow("encodings")
            << QStringLiteral("encodings") << QByteArray("mixed-ends.log:failed:2 utf16.log:failed:1")
            << QByteArray("latin.md:problem.encoding.windows-1252*1 nuls.md:problem.encoding.nul-bytes*1");
    }

    void handMadePacks()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, expectedRuns);
        QFETCH(QByteArray, expectedProblems);
        const auto snapshot = read(test::dataPath(QStringLiteral("packs/") + name));
        QVERIFY(snapshot);
        QCOMPARE(QByteArray::fromStdString(runs(*snapshot->review)), expectedRuns);
        QCOMPARE(QByteArray::fromStdString(problemIds(*snapshot->facts)), expectedProblems);
    }

    void sameTextTwiceIsOneDocument()
    {
        const auto snapshot = read(test::dataPath(QStringLiteral("packs/bundle-and-files")));
        QVERIFY(snapshot);
        const PackFacts& facts = *snapshot->facts;
        // Log of run-a and the notes: alone and in the bundle, there damaged; log of run-b: in the bundle only.
        QCOMPARE(facts.documents.size(), std::size_t(3));
        for (const Document& document : facts.documents) {
            const bool alone = document.canonical.member < 0;
            QCOMPARE(document.alsoAt.size(), std::size_t(alone ? 1 : 0));
        }
        QCOMPARE(facts.witnesses.size(), std::size_t(2));
        QCOMPARE(facts.claims.size(), std::size_t(1));
        QCOMPARE(facts.claims.front().where.path, std::string("docs/NOTES.md"));
        const Artifact* bundle = artifactOf(facts, "ALL.txt");
        QVERIFY(bundle);
        QCOMPARE(bundle->members.size(), std::size_t(3));
        QVERIFY(bundle->members[2].mojibake == Mojibake::Windows1252);
    }

    void equalLogsOfTwoRunsAreTwo()
    {
        const QByteArray log =
            test::readFile(test::dataPath(QStringLiteral("packs/raw-tree/.autonomous_runs/run-a/ci/pytest_core.log")));
        QVERIFY(!log.isEmpty());
        write(QStringLiteral(".autonomous_runs/run-x/ci/pytest_core.log"), log);
        write(QStringLiteral(".autonomous_runs/run-y/ci/pytest_core.log"), log);
        write(QStringLiteral("copy.log"), log);
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        // The copy has the shortest path, so run-x is reported there.
        QCOMPARE(runs(*snapshot->review), std::string("run-y/core:failed:1 run-x/core:failed:1"));
    }

    void aRunsOwnFolderIsAPack()
    {
        const auto snapshot = read(test::dataPath(QStringLiteral("packs/raw-tree/.autonomous_runs/run-b")));
        QVERIFY(snapshot);
        QCOMPARE(runs(*snapshot->review), std::string("run-b/core:failed:2"));
    }

    void aFolderGivesItsNameToNoRun()
    {
        write(
            QStringLiteral("ci/pytest_unit.log"),
            test::readFile(test::dataPath(QStringLiteral("packs/raw-tree/.autonomous_runs/run-a/ci/pytest_core.log"))));
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        QCOMPARE(runs(*snapshot->review), std::string("ci/pytest_unit.log:failed:1"));
    }

    void encodingOfTheWholeFileCounts()
    {
        QByteArray text("# Notes\n\n");
        while (text.size() < 400'000)
            text += "A line of plain text that says nothing at all.\n";
        write(QStringLiteral("late.md"), text + "Caf\xe9\n");
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        const Artifact* artifact = artifactOf(*snapshot->facts, "late.md");
        QVERIFY(artifact);
        QVERIFY(artifact->encoding == TextEncoding::Windows1252);
        QCOMPARE(artifact->lines, static_cast<std::int64_t>(text.count('\n') + 1));
    }

    void aMarkSaysUtf8WhateverFollows()
    {
        write(QStringLiteral("marked.md"), "\xef\xbb\xbf# Notes\n\nCaf\xe9 here\n");
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        QVERIFY(artifactOf(*snapshot->facts, "marked.md")->encoding == TextEncoding::Utf8);
        QCOMPARE(problemIds(*snapshot->facts), std::string("marked.md:problem.encoding.invalid*1"));
    }

    void problemsNameNoPlaceOfThisMachine()
    {
        write(QStringLiteral("fake.db"), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
        // Qt cannot name this file, so it is made and removed without.
        const std::string odd = QFile::encodeName(pack()).toStdString() + "/bad\xff.md";
        const int descriptor = ::open(odd.c_str(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(descriptor >= 0);
        ::close(descriptor);
        const auto snapshot = read(pack());
        QCOMPARE(::unlink(odd.c_str()), 0);
        QVERIFY(snapshot);
        QCOMPARE(QByteArray::fromStdString(problemIds(*snapshot->facts)),
                 QByteArray("bad\xef\xbf\xbd.md:problem.file.name-not-utf8*1 fake.db:problem.file.not-read*1 "
                            ":problem.pack.nothing-known*1"));
        for (const Artifact& artifact : snapshot->facts->artifacts) {
            for (const Problem& problem : artifact.problems) {
                for (const MessageArg& arg : problem.message.args)
                    QVERIFY2(arg.value.find(pack().toStdString()) == std::string::npos, arg.value.c_str());
            }
        }
    }

    /// What a person takes for a database and is none is said once, and so are results in bytes.
    void whatIsNotWhatItSeems()
    {
        QRandomGenerator random(7);
        QByteArray noise(12'288, '\0');
        random.fillRange(reinterpret_cast<quint32*>(noise.data()), noise.size() / 4);
        write(QStringLiteral("a.db"), noise);
        write(QStringLiteral("b.db"), noise + "x");                // no pages
        write(QStringLiteral("c.DB3"), QByteArray(8'192, '\x01')); // no cipher
        write(QStringLiteral("d.sqlite3"), "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n");
        write(QStringLiteral("e.sqlite"), "");
        write(QStringLiteral("f.bin"), noise);
        const QByteArray packet("\xb3\x2b\x01\x10\x06test.a\0\0\0\0\0\0\0", 16);
        write(QStringLiteral("g.stream"), packet + packet + packet);
        write(QStringLiteral("h.stream"), packet + QByteArray(32, '\x02'));
        write(QStringLiteral("test_output.txt"), "The lamp one is fine\nThe lamp two is dark and cold\n");
        write(QStringLiteral("test_results.txt"), "The lamp one is fine\nThe lamp two is dark and cold\n");
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        QCOMPARE(QByteArray::fromStdString(problemIds(*snapshot->facts)),
                 QByteArray("a.db:problem.database.encrypted*1 b.db:problem.database.none*1 "
                            "c.DB3:problem.database.none*1 d.sqlite3:problem.database.none*1 "
                            "g.stream:problem.file.subunit-2*1 test_output.txt:problem.file.unread-output*1 "
                            ":problem.pack.nothing-known*1"));
    }

    void filesThatAreNotRead()
    {
        write(QStringLiteral("real.md"), "# Real\n");
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), pack() + QStringLiteral("/link.md")));
        QCOMPARE(::mkfifo((pack() + QStringLiteral("/pipe")).toUtf8().constData(), 0600), 0);
        write(QStringLiteral("secret.md"), "# Secret\n");
        QFile::setPermissions(pack() + QStringLiteral("/secret.md"), QFileDevice::Permissions());
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        const bool all = ::geteuid() == 0;
        QCOMPARE(QByteArray::fromStdString(kinds(*snapshot->facts)),
                 QByteArray("link.md=special pipe=special real.md=prose secret.md=") + (all ? "prose" : "unreadable"));
        QCOMPARE(artifactOf(*snapshot->facts, "link.md")->sha256, std::string());
        QFile::setPermissions(pack() + QStringLiteral("/secret.md"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(QFile::remove(pack() + QStringLiteral("/pipe")));
    }

    void emptyFolderIsFine()
    {
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        QCOMPARE(problemIds(*snapshot->facts), std::string(":problem.pack.empty*1"));
    }

    void moreCollectionErrorsThanAnybodyReads()
    {
        QByteArray report(R"({"created":1.5,"duration":1,"exitcode":2,"root":"/s","environment":{},)"
                          R"("summary":{"total":0,"collected":0},"tests":[],"collectors":[)");
        for (int i = 0; i < 12'000; ++i)
            report += (i == 0 ? "" : ",") + (R"({"nodeid":"tests/m)" + QByteArray::number(i) +
                                             R"(.py","outcome":"failed","result":[],"longrepr":"ImportError: x"})");
        write(QStringLiteral("report.json"), report + "]}");
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->review->runs.size(), std::size_t{1});
        const Run& run = snapshot->review->runs.front();
        QCOMPARE(run.state, RunState::CollectionFailed);
        QCOMPARE(run.uncollectedModules(), 12'000);
        QCOMPARE(run.collectionErrors.size(), std::size_t{10'000});
        QVERIFY(problemIds(*snapshot->facts).find("problem.document.collection-errors*1") != std::string::npos);
    }

    void longLines()
    {
        write(QStringLiteral("long.md"), "# Long\n\n" + QByteArray(600'000, 'x') + "\n\nEnd\n");
        write(QStringLiteral("long.json"), "{\"a\": \"" + QByteArray(600'000, 'y') + "\"}\n");
        const auto snapshot = read(pack());
        QVERIFY(snapshot);
        QCOMPARE(artifactOf(*snapshot->facts, "long.md")->lines, std::int64_t(5));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QStringLiteral("nowhere") << QString() << static_cast<int>(Error::Code::NotFound);
        QTest::newRow("a broken archive")
            << QStringLiteral("a.zip") << QStringLiteral("PK\x03\x04...") << static_cast<int>(Error::Code::NotReadable);
    }

    void failures()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        QFETCH(int, code);
        if (!content.isEmpty())
            write(path, content.toUtf8());
        const auto snapshot = read(pack() + QLatin1Char('/') + path);
        QVERIFY(!snapshot);
        QCOMPARE(static_cast<int>(snapshot.error().code), code);
    }

    void secondReadComesFromTheIndex()
    {
        const QString path = test::dataPath(QStringLiteral("packs/raw-tree"));
        ReadStats first;
        ReadStats second;
        const auto a = read(path, &first);
        const auto b = read(path, &second);
        QVERIFY(a && b);
        QVERIFY(!first.fromIndex);
        QVERIFY(second.fromIndex);
        QCOMPARE(second.bytes, first.bytes);
        QCOMPARE(second.lines, first.lines);
        QCOMPARE(second.results, first.results);
        QCOMPARE(runs(*b->review), runs(*a->review));
        QCOMPARE(b->facts->digest, a->facts->digest);
        QCOMPARE(b->facts->rootPath, a->facts->rootPath);
    }

    void aChangedFileIsReadAgain()
    {
        write(QStringLiteral("notes.md"), "# One\n");
        ReadStats stats;
        QVERIFY(read(pack(), &stats));
        write(QStringLiteral("notes.md"), "# Two two\n");
        QVERIFY(read(pack(), &stats));
        QVERIFY(!stats.fromIndex);
        QVERIFY(read(pack(), &stats));
        QVERIFY(stats.fromIndex);
    }

    void aDamagedIndexIsBuiltAnew()
    {
        const QString path = test::dataPath(QStringLiteral("packs/raw-tree"));
        QVERIFY(read(path));
        const QDir cache(m_dir->filePath(QStringLiteral("cache")));
        const QStringList files = cache.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile index(cache.filePath(files.front()));
        QVERIFY(index.open(QIODevice::ReadWrite));
        QVERIFY(index.resize(5000));
        index.close();
        ReadStats stats;
        LoadInbox inbox;
        const auto snapshot = readPack(path.toStdString(), m_options, m_cancel, &inbox, &stats);
        QVERIFY(snapshot);
        QVERIFY(!stats.fromIndex);
        QCOMPARE(snapshot->review->runs.size(), std::size_t(3));
        QVERIFY(snapshot->facts->problems.empty());
        const auto problems = inbox.take().problems;
        QVERIFY(!problems.empty());
        QCOMPARE(problems.front().message.id, std::string("problem.index.rebuilt"));
        QVERIFY(read(path, &stats));
        QVERIFY(stats.fromIndex);
    }

    void withoutAPlaceForTheIndexThePackIsReadAllTheSame()
    {
        m_options.cacheDir = "/proc/nowhere";
        const auto snapshot = read(test::dataPath(QStringLiteral("packs/raw-tree")));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->review->runs.size(), std::size_t(3));
    }

    void cancelledBeforeItBegins()
    {
        CancelFlag cancel;
        cancel.cancel();
        const auto snapshot =
            readPack(test::dataPath(QStringLiteral("packs/raw-tree")).toStdString(), m_options, cancel);
        QVERIFY(!snapshot);
        QVERIFY(snapshot.error().code == Error::Code::Cancelled);
        QVERIFY(!QDir(m_dir->filePath(QStringLiteral("cache"))).exists() ||
                QDir(m_dir->filePath(QStringLiteral("cache"))).isEmpty());
    }

    void tellsNamesFirstThenRuns()
    {
        class Listener : public ReadListener
        {
        public:
            void scanned(const std::vector<ScannedFile>& files) override
            {
                events += "scanned" + std::to_string(files.size());
            }
            void fileIdentified(std::size_t, ArtifactKind) override { events += " kind"; }
            void fileFinished(std::size_t, const Artifact&, const Message&) override { ++finished; }
            void runFound(const Witness& witness) override
            {
                events += " run";
                seen += witness.kind == WitnessKind::Log ? 1 : 0;
            }
            std::string events;
            int finished = 0;
            int seen = 0;
        } listener;
        QVERIFY(
            readPack(test::dataPath(QStringLiteral("packs/raw-tree")).toStdString(), m_options, m_cancel, &listener));
        QCOMPARE(listener.events, std::string("scanned5 kind kind kind kind kind run run run run"));
        QCOMPARE(listener.finished, 5);
        QCOMPARE(listener.seen, 3);
    }

    void baseline_data()
    {
        QTest::addColumn<QByteArray>("baseline");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("run") << QByteArray("run-b") << QByteArray("run-b/core");
        QTest::newRow("run and phase") << QByteArray("run-b/core") << QByteArray("run-b/core");
        QTest::newRow("no such run") << QByteArray("run-z") << QByteArray();
    }

    void baseline()
    {
        QFETCH(QByteArray, baseline);
        QFETCH(QByteArray, key);
        m_options.baseline = baseline.toStdString();
        const auto snapshot = read(test::dataPath(QStringLiteral("packs/raw-tree")));
        QCOMPARE(static_cast<bool>(snapshot), !key.isEmpty());
        if (snapshot)
            QCOMPARE(QByteArray::fromStdString(toString(snapshot->review->baseline.key)), key);
        else
            QVERIFY(snapshot.error().code == Error::Code::InvalidArgument);
    }

private:
    QString pack() const { return m_dir->filePath(QStringLiteral("pack")); }

    void write(const QString& name, const QByteArray& bytes)
    {
        const QString path = pack() + QLatin1Char('/') + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Result<PackSnapshot> read(const QString& path, ReadStats* stats = nullptr)
    {
        return readPack(path.toStdString(), m_options, m_cancel, nullptr, stats);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ReadOptions m_options;
    CancelFlag m_cancel;
};

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
