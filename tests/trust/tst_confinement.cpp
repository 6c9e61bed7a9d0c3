// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that reads a pack can do nothing outside of it, and what it reads is the same as without.
#include "app/commandline/commandline.h"
#include "models/loading/auditedfile.h"
#include "models/loading/confinement/packconfinement.h"
#include "models/loading/packreader.h"
#include "models/loading/searchjob.h"
#include "tests/app/capturedrun.h"
#include "tests/support/builtinrules.h"
#include "tests/support/testfiles.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <thread>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// errno of a call that returns a descriptor or 0; 0: it was done.
int errorOf(long result)
{
    if (result < 0)
        return errno;
    if (result > 2)
        ::close(static_cast<int>(result));
    return 0;
}

/// What a hostile file would want of the thread that reads it.
struct Breach
{
    int write, make, read, remove, rename, truncate, socket, execute, attribute, signal, ring, mode, newMode, times;

    static Breach tryAll(const std::string& outside)
    {
        const std::string file = outside + "/secret";
        const char* const none[] = {nullptr};
        Breach breach = {};
        breach.write = errorOf(::open(file.c_str(), O_WRONLY | O_APPEND));
        breach.make = errorOf(::open((outside + "/made").c_str(), O_WRONLY | O_CREAT, 0600));
        breach.read = errorOf(::open(file.c_str(), O_RDONLY));
        breach.remove = errorOf(::unlink(file.c_str()));
        breach.rename = errorOf(::rename(file.c_str(), (outside + "/renamed").c_str()));
        breach.truncate = errorOf(::truncate(file.c_str(), 0));
        breach.socket = errorOf(::socket(AF_INET, SOCK_STREAM, 0));
        breach.execute = errorOf(::execve("/nowhere/at/all", const_cast<char* const*>(none), nullptr));
        breach.attribute = errorOf(::syscall(SYS_setxattr, file.c_str(), "user.a", "b", std::size_t{1}, 0));
        breach.signal = errorOf(::syscall(SYS_kill, ::getpid(), 0));
        breach.ring = errorOf(::syscall(425 /* io_uring_setup */, 1U, nullptr));
        breach.mode = errorOf(::chmod(file.c_str(), 0));
        breach.newMode = errorOf(::syscall(452 /* fchmodat2 */, AT_FDCWD, file.c_str(), 0, 0));
        const timespec epoch[2] = {};
        breach.times = errorOf(::utimensat(AT_FDCWD, file.c_str(), epoch, 0));
        return breach;
    }

    QString text() const
    {
        QStringList words;
        for (const int error : {write, make, read, remove, rename, truncate, socket, execute, attribute, signal, ring,
                                mode, newMode, times})
            words << QString::number(error);
        return words.join(QLatin1Char(' '));
    }
};

const QString refused = [] {
    QStringList words;
    for (const int error :
         {EACCES, EACCES, EACCES, EACCES, EACCES, EPERM, EPERM, EPERM, EPERM, EPERM, EPERM, EPERM, EPERM, EPERM})
        words << QString::number(error);
    return words.join(QLatin1Char(' '));
}();

/// Lets the calls fail with these errors in this thread, as a container or an older kernel does.
void forbid(std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> calls)
{
    std::vector<sock_filter> program = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    for (const auto& [call, error] : calls) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

/// Tries it in the threads that call it.
class BreakingListener : public ReadListener
{
public:
    explicit BreakingListener(std::string outside) : m_outside(std::move(outside)) {}
    void scanned(const std::vector<ScannedFile>&) override { m_seen << Breach::tryAll(m_outside).text(); }
    void fileFinished(std::size_t, const Artifact&, const Message&) override
    {
        m_seen << Breach::tryAll(m_outside).text();
    }
    const QStringList& seen() const { return m_seen; }

private:
    std::string m_outside;
    QStringList m_seen;
};

constexpr std::uint32_t landlockCalls[] = {444, 445, 446};

} // namespace

class TestConfinement : public QObject, protected test::TestFiles
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        renew();
        useFoldersBelow(path("home"));
        write("outside/secret", "untouched");
        write("pack/ci.log", "================ 1 failed, 1 passed in 0.12s ================\n");
        write("pack/README.md", "# Work\n\nAll tests pass: 2 passed, 0 failed.\n");
    }
    void cleanup()
    {
        qunsetenv(confinementVariable);
        QCOMPARE(readFile(path("outside/secret")), QByteArray("untouched"));
    }

    void readersOfAPackAreConfined()
    {
        if (!confinementHere().holds())
            QSKIP(confinementHere().reason.c_str());
        BreakingListener listener(text("outside"));
        ReadOptions options;
        options.rules = builtInRules();
        const CancelFlag cancel;
        QVERIFY(readFacts(text("pack"), options, cancel, &listener));
        QCOMPARE(listener.seen().size(), 3);
        for (const QString& seen : listener.seen())
            QCOMPARE(seen, refused);
        // This thread is as free as before, and so is what it starts.
        QCOMPARE(errorOf(::socket(AF_INET, SOCK_STREAM, 0)), 0);
        QCOMPARE(errorOf(::open((text("outside") + "/made").c_str(), O_WRONLY | O_CREAT, 0600)), 0);
        QProcess process;
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo free")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("free\n"));
        QCOMPARE(::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0), 0);
    }

    void whatReadersNeedIsAllowed()
    {
        const ConfinedPlaces places = placesOfPack(text("pack"), text("home") + "/cache/exhibit");
        int read = -1, made = -1, renamed = -1, removed = -1, random = -1, child = -1;
        runConfined(places, [&] {
            const std::string cache = text("home") + "/cache/exhibit/";
            read = errorOf(::open((text("pack") + "/ci.log").c_str(), O_RDONLY));
            made = errorOf(::open((cache + "a").c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600));
            renamed = errorOf(::rename((cache + "a").c_str(), (cache + "b").c_str()));
            removed = errorOf(::unlink((cache + "b").c_str()));
            random = errorOf(::open("/dev/urandom", O_RDONLY));
            std::thread([&] { child = errorOf(::open((text("outside") + "/secret").c_str(), O_RDONLY)); }).join();
        });
        QCOMPARE(QList<int>({read, made, renamed, removed, random}), QList<int>({0, 0, 0, 0, 0}));
        if (confinementHere().landlock > 0)
            QCOMPARE(child, EACCES);
    }

    void whatTheWorkThrowsIsThrown()
    {
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, runConfined({}, [] { throw std::runtime_error("thrown"); }));
    }

    void itCanBeSwitchedOff()
    {
        qputenv(confinementVariable, "off");
        Breach breach = {};
        const Confinement confinement =
            runConfined({}, [&] { breach.read = errorOf(::open((text("outside") + "/secret").c_str(), O_RDONLY)); });
        QCOMPARE(breach.read, 0);
        QCOMPARE(confinementWords(confinement), std::string("none (switched off)"));
    }

    /// Where the system refuses to confine, the pack is read as before, and the reason can be asked for.
    void systemsWithoutIt_data()
    {
        QTest::addColumn<int>("landlock");
        QTest::addColumn<int>("seccomp");
        QTest::addColumn<QString>("told");
        QTest::newRow("an old kernel") << ENOSYS << EINVAL
                                       << QStringLiteral(
                                              "none (no Landlock in this kernel; seccomp: Invalid argument)");
        QTest::newRow("switched off at its start")
            << EOPNOTSUPP << EPERM
            << QStringLiteral("none (no Landlock in this kernel; seccomp: Operation not permitted)");
        QTest::newRow("a container") << EPERM << EPERM
                                     << QStringLiteral("none (Landlock: Operation not permitted; seccomp: "
                                                       "Operation not permitted)");
    }

    void systemsWithoutIt()
    {
        QFETCH(int, landlock);
        QFETCH(int, seccomp);
        QFETCH(QString, told);
        const CapturedRun before = review("pack", "c1");
        CapturedRun after;
        Confinement confinement;
        std::thread([&] {
            const auto error = static_cast<std::uint32_t>(landlock);
            forbid({{landlockCalls[0], error},
                    {landlockCalls[1], error},
                    {landlockCalls[2], error},
                    {SYS_seccomp, static_cast<std::uint32_t>(seccomp)}});
            confinement = runConfined({}, [] {});
            after = review("pack", "c2");
        }).join();
        QCOMPARE(QString::fromStdString(confinementWords(confinement)), told);
        QCOMPARE(after.code, int{ExitFine});
        QCOMPARE(after.errors, before.errors);
        QCOMPARE(after.output, before.output);
    }

    void sameBytesWithAndWithout_data()
    {
        QTest::addColumn<QString>("pack");
        const QDir packs(dataPath(QStringLiteral("packs")));
        const QStringList names = packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << packs.filePath(name);
        QTest::newRow("one file") << dataPath(QStringLiteral("packs/raw-tree/README.md"));
    }

    void sameBytesWithAndWithout()
    {
        QFETCH(QString, pack);
        compareWithAndWithout(pack);
    }

    /// Its newest rows stand in the log beside it: a copy is made of both.
    void aDatabaseWithAWriteAheadLog()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("wal"));
            database.setDatabaseName(path("pack/a.db"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode = WAL")));
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (a)")));
            QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES ('in the log')")));
            compareWithAndWithout(path("pack"));
            compareWithAndWithout(path("pack/a.db"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("wal"));
    }

    void aLinkToThePack()
    {
        QVERIFY(QFile::link(path("pack"), path("link")));
        compareWithAndWithout(path("link"));
    }

    /// A cache on another disk.
    void aCacheThatIsALink()
    {
        QVERIFY(QDir().mkpath(path("disk")) && QDir().mkpath(path("home/cache")));
        QVERIFY(QFile::link(path("disk"), path("home/cache/exhibit")));
        QCOMPARE(runExhibit({QStringLiteral("review"), path("pack")}).code, int{ExitFine});
        QCOMPARE(QDir(path("disk")).entryList({QStringLiteral("index-*.sqlite")}).size(), 1);
    }

    /// What looks at the files of a pack later is kept inside of it as well: here of a pack that is said to be another
    /// folder, whose own files cannot be read then.
    void searchAndPointerCheckAreConfined()
    {
        if (!confinementHere().holds())
            QSKIP(confinementHere().reason.c_str());
        ReadOptions options;
        options.rules = builtInRules();
        const CancelFlag cancel;
        const auto snapshot = readPack(text("pack"), options, cancel, nullptr);
        QVERIFY(snapshot);
        write("review.md", "See `ci.log#L1`: \"1 failed, 1 passed\".\n");
        const auto review = readReviewFile(text("review.md"));
        QVERIFY(review);
        PackSnapshot elsewhere = *snapshot;
        PackFacts facts = *elsewhere.facts;
        facts.chosenPaths = {text("outside")};
        elsewhere.facts = std::make_shared<const PackFacts>(std::move(facts));
        const auto exact = [&](const PackSnapshot& of) {
            const ReviewAudit audit = auditFile(*review, of, cancel);
            return std::count_if(audit.marks.begin(), audit.marks.end(),
                                 [](const AuditMark& mark) { return mark.verdict == AuditVerdict::Exact; });
        };
        QVERIFY(exact(*snapshot) > 0);
        QCOMPARE(exact(elsewhere), 0);
        const auto found = [](const std::shared_ptr<const PackFacts>& in) {
            SearchJob job;
            qint64 count = -1;
            QObject::connect(&job, &SearchJob::finished, &job, [&count](qint64 lines) { count = lines; });
            SearchOptions search;
            search.pattern = "1 failed";
            return job.start(in, search) && QTest::qWaitFor([&count] { return count >= 0; }) ? count : -2;
        };
        QCOMPARE(found(snapshot->facts), 1);
        QCOMPARE(found(elsewhere.facts), 0);
        qputenv(confinementVariable, "off"); // nothing else keeps them from it
        QVERIFY(exact(elsewhere) > 0);
        QCOMPARE(found(elsewhere.facts), 1);
        qunsetenv(confinementVariable);
        const CapturedRun run = runExhibit({QStringLiteral("search"), path("pack"), QStringLiteral("1 failed")});
        QCOMPARE(run.code, int{ExitFine});
        QVERIFY2(run.output.startsWith("ci.log#L1: "), run.output.constData());
    }

    void itIsReported()
    {
        const QByteArray version = runExhibit({QStringLiteral("--version")}).output;
        const std::string told = "\nreading is confined by: " + confinementWords(confinementHere()) + '\n';
        QVERIFY2(version.endsWith(QByteArray::fromStdString(told)), version.constData());
    }

private:
    CapturedRun review(const char* pack, const char* home) const
    {
        useFoldersBelow(path(home));
        return runExhibit({QStringLiteral("review"), path(pack), QStringLiteral("--format"), QStringLiteral("json")});
    }

    /// Cold, cold without, and from the index that was written confined.
    void compareWithAndWithout(const QString& pack) const
    {
        const QStringList review{QStringLiteral("review"), pack, QStringLiteral("--format"), QStringLiteral("json")};
        useFoldersBelow(path("confined"));
        std::filesystem::remove_all(text("confined"));
        const CapturedRun confined = runExhibit(review);
        const CapturedRun warm = runExhibit(review);
        qputenv(confinementVariable, "off");
        useFoldersBelow(path("free"));
        std::filesystem::remove_all(text("free"));
        const CapturedRun free = runExhibit(review);
        qunsetenv(confinementVariable);
        QCOMPARE(confined.code, free.code);
        QCOMPARE(confined.errors, free.errors);
        QCOMPARE(confined.output, free.output);
        QCOMPARE(warm.output, free.output);
        QVERIFY(!free.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
