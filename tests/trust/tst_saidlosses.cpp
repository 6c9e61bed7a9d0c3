// SPDX-License-Identifier: GPL-3.0-or-later
// What is not read, or was not the same from begin to end, is said and not kept; what guards evidence stays on.
#include "app/commandline/commandline.h"
#include "models/loading/packreader.h"
#include "models/loading/places/archivecache.h"
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "tests/app/capturedrun.h"
#include "tests/support/builtinrules.h"
#include "tests/support/testfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <future>
#include <thread>

using namespace exhibit;

namespace {

template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A zip archive of one file whose headers state another size than what it unpacks to.
QByteArray zipOf(const QByteArray& name, const QByteArray& data, quint32 statedSize)
{
    const QByteArray zlib = qCompress(data, 9).mid(4); // behind Qt's length
    const QByteArray packed = zlib.mid(2, zlib.size() - 6);
    const QByteArray common = little<quint16>(20) + little<quint16>(0) + little<quint16>(8) + little<quint32>(0) +
                              little<quint32>(0) + little(static_cast<quint32>(packed.size())) + little(statedSize) +
                              little(static_cast<quint16>(name.size())) + little<quint16>(0);
    const QByteArray local = QByteArray("PK\x03\x04") + common + name + packed;
    const QByteArray central = QByteArray("PK\x01\x02") + little<quint16>(20) + common + little<quint16>(0) +
                               little<quint16>(0) + little<quint16>(0) + little<quint32>(0) + little<quint32>(0) + name;
    return local + central + QByteArray("PK\x05\x06") + little<quint32>(0) + little<quint16>(1) + little<quint16>(1) +
           little(static_cast<quint32>(central.size())) + little(static_cast<quint32>(local.size())) +
           little<quint16>(0);
}

bool hasProblem(const std::vector<Problem>& problems, const char* id)
{
    return std::any_of(problems.begin(), problems.end(),
                       [id](const Problem& problem) { return problem.message.id == id; });
}

/// Acts when a file was read and is not confirmed yet.
class MeddlingListener : public ReadListener
{
public:
    explicit MeddlingListener(std::function<void()> act) : m_act(std::move(act)) {}
    void fileFinished(std::size_t, const Artifact&, const Message&) override { m_act(); }

private:
    std::function<void()> m_act;
};

} // namespace

class TestSaidLosses : public QObject, protected test::TestFiles
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        renew();
        test::useFoldersBelow(path("home"));
    }

    /// By what comes out of it, whatever its header says.
    void aPackedFileIsAsLargeAsItIs()
    {
        write("a.zip", zipOf("big.log", QByteArray(500'000, 'x'), 10));
        ArchiveLimits limits;
        limits.fileBytes = 100'000;
        const auto opened = openArchive(text("a.zip"), text("cache"), CancelFlag(), limits);
        QVERIFY2(!opened || hasProblem(opened->problems, "problem.archive.file-too-large"), "nothing is said");
        if (opened)
            QVERIFY(!QFile::exists(QString::fromStdString(opened->root) + QStringLiteral("/big.log")));
    }

    void schemasOfEvidenceAreNotTrusted()
    {
        write("a.db", {});
        {
            const auto made = Connection::open(text("a.db"), Connection::OpenMode::ReadWriteCreate);
            QVERIFY(made && (*made)->execute("CREATE TABLE t (a)"));
        }
        for (const auto mode : {Connection::OpenMode::ReadOnlyImmutable, Connection::OpenMode::PrivateCopy}) {
            const auto opened = Connection::open(text("a.db"), mode);
            QVERIFY(opened);
            auto row = Statement::prepare(**opened, "PRAGMA trusted_schema");
            QVERIFY(row && row->next());
            QCOMPARE(row->asInt64(0), 0);
        }
    }

    /// It is said, and no index keeps the facts of a text that stands there no more, even where size and time agree.
    void aFileThatChangesWhileItIsRead()
    {
        const QByteArray before = "# Work\n\nAll tests pass: 2 passed, 0 failed.\n";
        write("pack/README.md", before);
        const QDateTime time = QDateTime::currentDateTimeUtc().addDays(-1);
        setTime(time);
        // From another thread: one that reads the pack may not change it.
        std::promise<void> isRead, isChanged;
        std::thread other([&] {
            isRead.get_future().wait();
            write("pack/README.md", before + "More.\n");
            isChanged.set_value();
        });
        MeddlingListener listener([&] {
            isRead.set_value();
            isChanged.get_future().wait();
        });
        const auto changed = readFacts(text("pack"), options(), CancelFlag(), &listener);
        other.join();
        QVERIFY(changed);
        QVERIFY(hasProblem((*changed)->artifacts.front().problems, "problem.file.changed-while-reading"));
        write("pack/README.md", before);
        setTime(time);
        ReadStats stats;
        const auto again = readFacts(text("pack"), options(), CancelFlag(), nullptr, &stats);
        QVERIFY(again && !stats.fromIndex);
        QVERIFY(!hasProblem((*again)->artifacts.front().problems, "problem.file.changed-while-reading"));
    }

    void aLineWithoutEndIsCutAndSaid()
    {
        write("pack/run.log", "================ 1 failed, 1 passed in 0.12s ================\n");
        QFile file(path("pack/run.log"));
        QVERIFY(file.open(QIODevice::Append));
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 257; ++i)
            QCOMPARE(file.write(block), block.size());
        QCOMPARE(file.write("\nlast\n"), 6);
        file.close();
        const auto facts = readFacts(text("pack"), options(), CancelFlag());
        QVERIFY(facts);
        const Artifact& artifact = (*facts)->artifacts.front();
        QVERIFY(hasProblem(artifact.problems, "problem.file.long-line"));
        QCOMPARE(artifact.lines, 3);
    }

    void damagedTextIsMarked()
    {
        write("pack/README.md",
              "# Caf\xC3\x83\xC2\xA9 r\xC3\x83\xC2\xA9sum\xC3\x83\xC2\xA9 \xC3\xA2\xE2\x82\xAC\xE2\x80\x9C done\n");
        const auto facts = readFacts(text("pack"), options(), CancelFlag());
        QVERIFY(facts);
        QVERIFY((*facts)->artifacts.front().mojibake == Mojibake::Windows1252);
    }

    void otherArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C and more");
        QTest::newRow("RAR") << QByteArray("Rar!\x1A\x07\x01 and more");
        QTest::newRow("cabinet") << QByteArray("MSCF and more");
        QTest::newRow("compress") << QByteArray("\x1F\x9D\x90 and more");
    }

    void otherArchivesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        write("a.bin", bytes);
        const test::CapturedRun run = test::runExhibit({QStringLiteral("review"), path("a.bin")});
        QCOMPARE(run.code, int{ExitNoPack});
        QVERIFY2(run.errors.contains("a.bin"), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
    }

private:
    void setTime(const QDateTime& time) const
    {
        QFile file(path("pack/README.md"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

    static ReadOptions options()
    {
        ReadOptions options;
        options.rules = test::builtInRules();
        return options;
    }
};

QTEST_GUILESS_MAIN(TestSaidLosses)
#include "tst_saidlosses.moc"
