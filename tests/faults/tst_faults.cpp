// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <map>
#include <memory>
#include <string>

namespace {

struct Ran
{
    bool ended = false; ///< of its own will, in time
    int code = -1;
    QByteArray output, errors;
    bool wasHit = false; ///< a call was failed
};

struct Fault
{
    const char* kind;
    int error;
    bool goesOn;
};

/// A full disk goes on, what a disk cannot read once may be read the next time.
constexpr Fault faults[] = {{"open", EACCES, false}, {"open", EMFILE, true},   {"read", EIO, false},
                            {"read", EINTR, false},  {"read", EIO, true},      {"write", ENOSPC, true},
                            {"write", EIO, false},   {"write", EINTR, false},  {"sync", EIO, false},
                            {"sync", ENOSPC, true},  {"rename", EACCES, true}, {"map", ENOMEM, true}};

bool runsAll()
{
    return qEnvironmentVariable("EXHIBIT_FAULTS") == QStringLiteral("all");
}

/// All calls one after the other where EXHIBIT_FAULTS=all, else some.
std::vector<int> numbers()
{
    std::vector<int> list = {1, 2, 5};
    if (runsAll()) {
        list.clear();
        for (int number = 1; number <= 40; ++number)
            list.push_back(number);
    }
    return list;
}

QByteArray decisions(const char* state, const char* year, const char* note)
{
    return QByteArray("exhibit.decisions/1\n\nid: claim-0123456789ab\nkind: claim\npath: README.md\nquote: 3 passed\n"
                      "state: ") +
           state + "\nchanged: " + year + "-01-01T00:00:00.000Z\nnote: " + note + "\n";
}

} // namespace

/// Whatever call of the system fails: no crash, nothing acknowledged is lost, no half of a file is used, and it is
/// told.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void review_data() { addFaults(); }
    void review();
    void report_data() { addFaults(); }
    void report();
    void deciding_data() { addFaults(); }
    void deciding();
    void decisionsAreOnTheDisk();
    void killed();
    void killedWhileKeeping();

private:
    static void addFaults();
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const;
    QProcessEnvironment environment() const;
    Ran run(const QStringList& arguments, const QByteArray& fault = {}, const char* below = "") const;
    QByteArray fault(int number) const;
    void killAmid(const QStringList& arguments, int afterMs) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFaults::addFaults()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("goesOn");
    for (const Fault& fault : faults)
        QTest::addRow("%s, error %d%s", fault.kind, fault.error, fault.goesOn ? ", from then on" : "")
            << QByteArray(fault.kind) << fault.error << fault.goesOn;
}

void TestFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write("pack/README.md", "# Work\n\nRun r1: 3 passed, 0 failed.\n");
    write("pack/report.ndjson",
          R"({"run_id":"r1","phase":"p","report":{"exitcode":1,"summary":{"passed":2,"failed":1,"total":3},"tests":[)"
          R"({"nodeid":"t.py::a","outcome":"passed"},{"nodeid":"t.py::b","outcome":"passed"},)"
          R"({"nodeid":"t.py::c","outcome":"failed"}],"collectors":[]}})"
          "\n");
    write("pack/run.log", "a.py::a PASSED [100%]\n============ 1 passed in 0.10s ============\n");
}

void TestFaults::write(const char* name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestFaults::fault(int number) const
{
    const QByteArray kind = *static_cast<QByteArray*>(QTest::qData("kind", qMetaTypeId<QByteArray>()));
    const int error = *static_cast<int*>(QTest::qData("error", qMetaTypeId<int>()));
    const bool goesOn = *static_cast<bool*>(QTest::qData("goesOn", qMetaTypeId<bool>()));
    return kind + ':' + QByteArray::number(number) + ':' + QByteArray::number(error) + (goesOn ? ":on" : "");
}

QProcessEnvironment TestFaults::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* folder : {"cache", "data", "config"})
        variables.insert(QStringLiteral("XDG_%1_HOME").arg(QString::fromLatin1(folder).toUpper()), path(folder));
    return variables;
}

Ran TestFaults::run(const QStringList& arguments, const QByteArray& fault, const char* below) const
{
    QProcessEnvironment variables = environment();
    const auto set = [&variables](const char* name, const QString& value) {
        variables.insert(QString::fromLatin1(name), value);
    };
    const QString hit = path("hit");
    QFile::remove(hit);
    if (!fault.isEmpty()) {
        // Behind the sanitizers' runtime, which has to be the first.
        const QString before = variables.value(QStringLiteral("LD_PRELOAD"));
        set("LD_PRELOAD", before.isEmpty() ? QStringLiteral(EXHIBIT_FAULTY_CALLS)
                                           : before + QLatin1Char(':') + QStringLiteral(EXHIBIT_FAULTY_CALLS));
        set("EXHIBIT_FAULT", QString::fromLatin1(fault));
        set("EXHIBIT_FAULT_BELOW", path(below));
        set("EXHIBIT_FAULT_HIT", hit);
    }
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(EXHIBIT_PROGRAM), arguments);
    Ran ran;
    ran.ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    ran.code = process.exitCode();
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    ran.wasHit = QFileInfo(hit).size() > 0;
    return ran;
}

/// The evidence, the cache and the decisions: what cannot be read is told, and the next review is whole again.
void TestFaults::review()
{
    const QStringList arguments = {QStringLiteral("review"), path("pack"), QStringLiteral("--format"),
                                   QStringLiteral("json")};
    const Ran whole = run(arguments);
    QCOMPARE(whole.code, 0);
    for (const char* below : {"pack/", "cache/"}) {
        for (const int number : numbers()) {
            QDir(path("cache")).removeRecursively();
            const Ran ran = run(arguments, fault(number), below);
            if (!ran.wasHit)
                break;
            const QByteArray where = QByteArray(below) + ' ' + fault(number) + ": " + ran.errors;
            QVERIFY2(ran.ended && ran.code >= 0 && ran.code <= 4, where.constData());
            const bool isWhole = ran.output == whole.output;
            QVERIFY2(isWhole || ran.code != 0 ||
                         ran.output.count("\"kind\": \"problem.") > whole.output.count("\"kind\": \"problem."),
                     where.constData());
            QVERIFY2(ran.code == 0 || ran.errors.startsWith("exhibit: "), where.constData());
            QVERIFY2(run(arguments).output == whole.output, where.constData());
        }
    }
}

/// A report is whole or is not there, and what stood in its place stays.
void TestFaults::report()
{
    const QStringList arguments = {QStringLiteral("review"), path("pack"), QStringLiteral("-o"), path("out/review.md")};
    write("out/old.md", "old");
    QCOMPARE(run(arguments).code, 0);
    const QByteArray whole = exhibit::test::readFile(path("out/review.md"));
    for (const int number : numbers()) {
        write("out/review.md", "what stood there");
        const Ran ran = run(arguments, fault(number), "out/");
        if (!ran.wasHit)
            break;
        const QByteArray where = fault(number) + ": " + ran.errors;
        QVERIFY2(ran.ended, where.constData());
        const QByteArray now = exhibit::test::readFile(path("out/review.md"));
        QVERIFY2(ran.code == 0 ? now == whole : ran.code == 4 && now == "what stood there", where.constData());
        QVERIFY2(ran.code == 0 || ran.errors.startsWith("exhibit: "), where.constData());
        QCOMPARE(QDir(path("out")).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }
}

/// What was answered for is there afterwards; what was not is told, and what was kept before stays.
void TestFaults::deciding()
{
    write("one.txt", decisions("dismissed", "2021", "the first"));
    write("two.txt", decisions("accepted", "2022", "the second"));
    const auto import = [this](const char* file) {
        return QStringList{QStringLiteral("decisions"), path("pack"), QStringLiteral("--import"), path(file)};
    };
    const QStringList exported = {QStringLiteral("decisions"), path("pack"), QStringLiteral("--export"),
                                  QStringLiteral("-")};
    for (const int number : numbers()) {
        QDir(path("data")).removeRecursively();
        QCOMPARE(run(import("one.txt")).code, 0);
        const Ran ran = run(import("two.txt"), fault(number), "data/");
        if (!ran.wasHit)
            break;
        const QByteArray where = fault(number) + ": " + ran.errors;
        QVERIFY2(ran.ended, where.constData());
        const QByteArray kept = run(exported).output;
        QVERIFY2(kept.contains(ran.code == 0 ? "the second" : "the first") ||
                     (ran.code != 0 && kept.contains("the second")),
                 where.constData());
        QVERIFY2(ran.code == 0 || ran.errors.startsWith("exhibit: "), where.constData());
    }
}

/// The journal, its header once more, the database and the folder are synced before a decision is answered for.
void TestFaults::decisionsAreOnTheDisk()
{
    write("one.txt", decisions("dismissed", "2021", "the first"));
    write("two.txt", decisions("accepted", "2022", "the second"));
    const auto import = [this](const char* file) {
        return QStringList{QStringLiteral("decisions"), path("pack"), QStringLiteral("--import"), path(file)};
    };
    int syncs = 0;
    for (bool wasHit = true; wasHit && syncs < 20; syncs += wasHit ? 1 : 0) {
        QDir(path("data")).removeRecursively();
        QCOMPARE(run(import("one.txt")).code, 0);
        const QByteArray plan = "sync:" + QByteArray::number(syncs + 1) + ':' + QByteArray::number(EINTR);
        wasHit = run(import("two.txt"), plan, "data/").wasHit;
    }
    QVERIFY2(syncs >= 4, QByteArray::number(syncs).constData());
}

/// At any moment of reading, indexing and exporting: a report is the old or the new one, and the next review is whole.
void TestFaults::killed()
{
    const std::array formats{"md", "json", "html", "sarif", "pdf"};
    const auto arguments = [this](const char* format) {
        return QStringList{QStringLiteral("review"),    path("pack"),         QStringLiteral("--format"),
                           QString::fromLatin1(format), QStringLiteral("-o"), path("out/review")};
    };
    std::map<std::string, QByteArray> whole;
    for (const char* format : formats) {
        write("out/review", "what stood there");
        QCOMPARE(run(arguments(format)).code, 0);
        whole[format] = exhibit::test::readFile(path("out/review"));
    }
    const int kills = runsAll() ? 1'000 : 12;
    QRandomGenerator random(20261128);
    for (int i = 0; i < kills; ++i) {
        if (i % 2 == 0)
            QDir(path("cache")).removeRecursively();
        const char* format = formats[static_cast<std::size_t>(i / 2) % formats.size()];
        write("out/review", "what stood there");
        killAmid(arguments(format), 20 + static_cast<int>(random.bounded(250)));
        const QByteArray now = exhibit::test::readFile(path("out/review"));
        QVERIFY2(now == whole[format] || now == "what stood there", now.left(200).constData());
        QCOMPARE(run(arguments(format)).code, 0);
        QVERIFY2(exhibit::test::readFile(path("out/review")) == whole[format], format);
    }
}

/// While a review is put into the store, with the decisions of a person in it: they stay, the review is there whole or
/// not at all, and the database is sound.
void TestFaults::killedWhileKeeping()
{
    write("one.txt", decisions("dismissed", "2021", "the first"));
    QCOMPARE(run({QStringLiteral("decisions"), path("pack"), QStringLiteral("--import"), path("one.txt")}).code, 0);
    const QStringList audit{QStringLiteral("audit"), path("pack"), QStringLiteral("--store"), QStringLiteral("-o"),
                            path("list.ndjson")};
    const QString store = QStringLiteral("data/exhibit/reviews.sqlite");
    const auto count = [&](const char* sql) {
        using namespace exhibit;
        const auto connection = Connection::open(m_dir->filePath(store).toStdString(), Connection::OpenMode::ReadOnly);
        if (!connection)
            return std::string("cannot be opened");
        Result<Statement> row = Statement::prepare(**connection, sql);
        return row && row->next() ? row->asText(0) : std::string("cannot be read");
    };
    QCOMPARE(run(audit).code, 0);
    const char* const statements = "SELECT COUNT(*) FROM statements";
    const std::string whole = count(statements);
    QVERIFY(whole != "0");
    QRandomGenerator random(20261201);
    for (int i = 0; i < (runsAll() ? 300 : 6); ++i) {
        QCOMPARE(run({QStringLiteral("forget"), path("pack")}).code, 0);
        QCOMPARE(count(statements), std::string("0"));
        killAmid(audit, 20 + static_cast<int>(random.bounded(200)));
        QCOMPARE(count("PRAGMA integrity_check"), std::string("ok"));
        const std::string now = count(statements);
        QVERIFY2(now == "0" || now == whole, now.c_str());
        QCOMPARE(count("SELECT COUNT(*) FROM decisions WHERE note <> ''"), std::string("1"));
    }
    QCOMPARE(run(audit).code, 0);
    QCOMPARE(count(statements), whole);
}

void TestFaults::killAmid(const QStringList& arguments, int afterMs) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(EXHIBIT_PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
    process.waitForFinished(afterMs);
    process.kill();
    process.waitForFinished();
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
