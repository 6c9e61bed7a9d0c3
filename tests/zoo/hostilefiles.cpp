// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/hostilepack.h"

#include "models/sql/connection.h"

#include <sys/stat.h>
#include <unistd.h>

namespace exhibit::test {

namespace {

/// A database made by statements, separated by `;`.
void writeDatabase(const PackFolder& pack, const QString& name, const char* script)
{
    const std::string path = pack.path(name).toStdString();
    const auto connection = Connection::open(path, Connection::OpenMode::ReadWriteCreate);
    if (connection)
        static_cast<void>(static_cast<bool>((*connection)->executeScript(script)));
}

constexpr const char* events = "CREATE TABLE token_estimation_v2_events(run_id TEXT, phase_id TEXT, model TEXT, "
                               "actual_output_tokens INT, selected_budget INT);";

std::string withEvents(const char* more)
{
    return std::string(events) + "INSERT INTO token_estimation_v2_events VALUES('r','p','m',5,6);" + more;
}

void cutDatabase(const PackFolder& pack, qint64 bytes)
{
    writeDatabase(pack, QStringLiteral("a.db"), withEvents("CREATE TABLE t(a); CREATE TABLE u(b);").c_str());
    QFile::resize(pack.path(QStringLiteral("a.db")), bytes);
}

void overwriteDatabase(const PackFolder& pack, qint64 offset, const QByteArray& bytes)
{
    writeDatabase(pack, QStringLiteral("a.db"), withEvents("CREATE TABLE t(a); CREATE TABLE u(b);").c_str());
    QFile file(pack.path(QStringLiteral("a.db")));
    if (file.open(QIODevice::ReadWrite) && file.seek(offset))
        file.write(bytes);
}

} // namespace

std::vector<HostilePack> hostileFiles()
{
    return {
        {"an empty file", [](const PackFolder& p) { p.write(QStringLiteral("empty.json"), {}); }},
        {"a name with a newline",
         [](const PackFolder& p) { p.write(QStringLiteral("a\nb.log"), "1 passed in 0.1s\n"); }},
        {"a name that turns text around",
         [](const PackFolder& p) { p.write(QStringLiteral("\u202Egnp.log"), "1 passed in 0.1s\n"); }},
        {"a name like markup",
         [](const PackFolder& p) { p.write(QStringLiteral("<script>|`*.md"), "# A\n\n3 passed\n"); }},
        {"a name of 250 bytes", [](const PackFolder& p) { p.write(QString(250, QLatin1Char('n')), "text\n"); }},
        {"200 folders deep",
         [](const PackFolder& p) {
             p.write(QStringLiteral("d/").repeated(200) + QStringLiteral("a.log"), "== 1 passed in 0.10s ==\n");
         }},
        {"a folder named like a report",
         [](const PackFolder& p) { QDir().mkpath(p.path(QStringLiteral("report.json/junit.xml"))); }},
        {"a link out of the pack",
         [](const PackFolder& p) { QFile::link(QStringLiteral("/etc/passwd"), p.path(QStringLiteral("log.txt"))); },
         "problem.file.symbolic-link"},
        {"a link to itself",
         [](const PackFolder& p) { QFile::link(p.path(QStringLiteral("loop")), p.path(QStringLiteral("loop"))); },
         "problem.file.symbolic-link"},
        {"a link to the folder above",
         [](const PackFolder& p) { QFile::link(p.path(QStringLiteral("..")), p.path(QStringLiteral("up"))); },
         "problem.file.symbolic-link"},
        {"a pipe",
         [](const PackFolder& p) { ::mkfifo(p.path(QStringLiteral("report.json")).toUtf8().constData(), 0600); },
         "problem.file.special"},
        {"100 GB of holes",
         [](const PackFolder& p) {
             p.write(QStringLiteral("holes.log"), "begin\n");
             QFile::resize(p.path(QStringLiteral("holes.log")), qint64{100} << 30);
         },
         "problem.file.sampled"},
        {"2,000 small files",
         [](const PackFolder& p) {
             for (int i = 0; i < 2'000; ++i)
                 p.write(QStringLiteral("d%1/f%2.txt").arg(i % 40).arg(i), "word " + QByteArray::number(i) + '\n');
         }},
        {"a zip that is none",
         [](const PackFolder& p) { p.write(QStringLiteral("a.zip"), "PK\x03\x04" + QByteArray(500, 'x')); }},
        {"a gzip that is none",
         [](const PackFolder& p) {
             p.write(QStringLiteral("a.tar.gz"), QByteArray("\x1f\x8b\x08", 3) + QByteArray(500, 'x'));
         }},
        {"a text named like an archive", [](const PackFolder& p) { p.write(QStringLiteral("a.tar.xz"), "a text\n"); }},
        {"a database of a header",
         [](const PackFolder& p) {
             p.write(QStringLiteral("a.db"), QByteArray("SQLite format 3\0", 16) + QByteArray(84, 'x'));
         }},
        {"a database of a cut header", [](const PackFolder& p) { cutDatabase(p, 60); }},
        {"a database cut in its schema", [](const PackFolder& p) { cutDatabase(p, 4'096); }},
        {"a database cut behind its table", [](const PackFolder& p) { cutDatabase(p, 8'192); }},
        {"a database with a broken page",
         [](const PackFolder& p) { overwriteDatabase(p, 4'096, QByteArray(200, '\xff')); }},
        {"a database with a broken schema",
         [](const PackFolder& p) { overwriteDatabase(p, 4'000, QByteArray(90, 'Z')); }},
        {"a database with a large value",
         [](const PackFolder& p) {
             writeDatabase(
                 p, QStringLiteral("a.db"),
                 withEvents("INSERT INTO token_estimation_v2_events VALUES('s','p',hex(zeroblob(9000000)),5,6)")
                     .c_str());
         },
         "problem.database.large-value"},
        {"a database without row ids",
         [](const PackFolder& p) {
             writeDatabase(p, QStringLiteral("a.db"),
                           "CREATE TABLE token_estimation_v2_events(run_id TEXT PRIMARY KEY, model TEXT) WITHOUT ROWID;"
                           "INSERT INTO token_estimation_v2_events VALUES('b','m');"
                           "INSERT INTO token_estimation_v2_events VALUES('a','m')");
         }},
        {"a database with odd values",
         [](const PackFolder& p) {
             writeDatabase(p, QStringLiteral("a.db"),
                           withEvents("INSERT INTO token_estimation_v2_events VALUES(x'00FF','p',NULL,'many',1e300);"
                                      "INSERT INTO token_estimation_v2_events VALUES(CAST(x'61FF' AS TEXT),'',"
                                      "CAST(x'EFBFBF' AS TEXT),-9223372036854775807,0)")
                               .c_str());
         }},
        {"a database whose table is a view",
         [](const PackFolder& p) {
             writeDatabase(
                 p, QStringLiteral("a.db"),
                 "CREATE TABLE t(a); CREATE VIEW token_estimation_v2_events AS WITH RECURSIVE c(x) AS (SELECT 1 "
                 "UNION ALL SELECT x+1 FROM c) SELECT x AS run_id FROM c");
         }},
    };
}

} // namespace exhibit::test
