// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/hostilepack.h"

#include "models/sql/connection.h"

#include <utility>

namespace exhibit::test {

namespace {

constexpr int blockBytes = 512;

void put(QByteArray& header, int at, const QByteArray& value)
{
    header.replace(at, value.size(), value);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

/// An entry of a tar archive, by hand: what no tool would write.
QByteArray entry(const QByteArray& name, const QByteArray& bytes, char type = '0', const QByteArray& target = {},
                 qint64 size = -1)
{
    QByteArray header(blockBytes, '\0');
    put(header, 0, name.left(100));
    put(header, 100, "0000644");
    put(header, 108, "0000000");
    put(header, 116, "0000000");
    put(header, 124, octal(size < 0 ? bytes.size() : size, 11));
    put(header, 136, octal(1'770'919'330, 11));
    put(header, 148, QByteArray(8, ' '));
    header[156] = type;
    put(header, 157, target.left(100));
    put(header, 257,
        QByteArray("ustar\0"
                   "00",
                   8));
    int sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<unsigned char>(byte);
    put(header, 148, octal(sum, 6) + QByteArray("\0 ", 2));
    const auto padding = (blockBytes - bytes.size() % blockBytes) % blockBytes;
    return header + bytes + QByteArray(padding, '\0');
}

HostilePack archive(const char* name, const QByteArray& entries, const char* problem = "",
                    const QByteArray& end = QByteArray(2 * blockBytes, '\0'))
{
    const auto write = [entries, end](const PackFolder& pack) {
        QByteArray tar;
        for (const auto& [path, bytes] : canaryFiles())
            tar += entry(path.toUtf8(), bytes);
        pack.write(QStringLiteral("pack.tar"), tar + entries + end);
    };
    return {name, write, problem, "pack.tar"};
}

std::vector<HostilePack> archives()
{
    const QByteArray text = "# A\n\n5 tests passed\n";
    return {
        archive("an archive that leads upwards", entry("../../up.md", text) + entry("a/../../b.md", text)),
        archive("an archive of absolute paths", entry("/tmp/exhibit-zoo-absolute.md", text)),
        archive("an archive with a link out and a file behind it",
                entry("out", {}, '2', "/tmp") + entry("out/exhibit-zoo-behind.md", text)),
        archive("an archive with a hard link to a file outside", entry("hosts", {}, '1', "/etc/hosts")),
        archive("an archive with devices and pipes",
                entry("tty", {}, '3') + entry("disk", {}, '4') + entry("pipe", {}, '6')),
        archive("an archive with one name twice", entry("a.md", text) + entry("a.md", "# B\n")),
        archive("an archive with a file in a file", entry("a.md", text) + entry("a.md/b.md", text)),
        archive("an archive with a folder that is a file", entry("d/", {}, '5') + entry("d", text)),
        archive("an archive that ends early", entry("a.md", text).left(blockBytes + 5), "", {}),
        archive("an archive with an entry larger than it", entry("a.md", text, '0', {}, 8'000'000'000), "", {}),
        archive("an archive with a name that is no UTF-8", entry("caf\xE9.md", text)),
        archive("an archive with names of nothing", entry({}, text) + entry(".", {}, '5') + entry("./", {}, '5')),
        archive("an archive with names of controls",
                entry("a\nb\x1b[31m.md", text) + entry("\xE2\x80\xAEgnp.md", text)),
        archive("an archive with a type of its own", entry("a.md", text, 'Z') + entry("b.md", text, 'x')),
        archive("an archive with noise behind it", {}, "", QByteArray(100'000, '\x5a')),
        archive("an archive of 3,000 empty files",
                []() -> QByteArray {
                    QByteArray all;
                    for (int i = 0; i < 3'000; ++i)
                        all += entry("d/f" + QByteArray::number(i), {});
                    return all;
                }()),
    };
}

HostilePack database(const char* name, const char* script, const char* problem = "")
{
    const auto write = [script](const PackFolder& pack) {
        const std::string path = pack.path(QStringLiteral("a.db")).toStdString();
        pack.write(QStringLiteral("note.txt"), "beside it\n");
        const auto made = Connection::open(path, Connection::OpenMode::ReadWriteCreate);
        if (made)
            static_cast<void>(static_cast<bool>((*made)->executeScript(script)));
    };
    return {name, write, problem};
}

#define EVENTS                                                                                                         \
    "CREATE TABLE token_estimation_v2_events(run_id TEXT, phase_id TEXT, model TEXT, actual_output_tokens INT, "       \
    "selected_budget INT);"

std::vector<HostilePack> databases()
{
    const HostilePack withWal = {
        "a database with a log beside it", [](const PackFolder& pack) {
            database("", EVENTS "INSERT INTO token_estimation_v2_events VALUES('r','p','m',5,6)").write(pack);
            pack.write(QStringLiteral("a.db-wal"), QByteArray(4'096, '\x5a'));
            pack.write(QStringLiteral("a.db-journal"), QByteArray(4'096, '\x5a'));
        }};
    return {
        withWal,
        database("a database in UTF-16", "PRAGMA encoding = 'UTF-16be';" EVENTS
                                         "INSERT INTO token_estimation_v2_events VALUES('r','p','m',5,6)"),
        database("a database of large pages",
                 "PRAGMA page_size = 65536;" EVENTS "INSERT INTO token_estimation_v2_events VALUES('r','p','m',5,6)"),
        database("a database of small pages",
                 "PRAGMA page_size = 512; PRAGMA auto_vacuum = FULL;" EVENTS
                 "INSERT INTO token_estimation_v2_events VALUES('r','p',hex(zeroblob(3000)),5,6)"),
        database("a database with row ids below zero",
                 EVENTS "INSERT INTO token_estimation_v2_events(rowid, run_id) VALUES(-9223372036854775808,'r');"
                        "INSERT INTO token_estimation_v2_events(rowid, run_id) VALUES(0,'r');"
                        "INSERT INTO token_estimation_v2_events(rowid, run_id) VALUES(9223372036854775807,'r')"),
        database("a database with a column called rowid",
                 "CREATE TABLE token_estimation_v2_events(rowid TEXT, oid TEXT, _rowid_ TEXT, run_id TEXT);"
                 "INSERT INTO token_estimation_v2_events VALUES('x','x','x','r')"),
        database("a database with numbers that are none",
                 EVENTS "INSERT INTO token_estimation_v2_events VALUES('r','p','m',9e999,-9e999);"
                        "INSERT INTO token_estimation_v2_events VALUES('r','p','m','0x10','1e5')"),
        database("a database whose names are quoted",
                 "CREATE TABLE \"a\"\"b;--\"(\"c'd\" INT); CREATE TABLE [x y](z); INSERT INTO \"a\"\"b;--\" VALUES(1)"),
        database("a database with columns that are computed",
                 "CREATE TABLE token_estimation_v2_events(run_id TEXT, model TEXT AS (hex(run_id)) VIRTUAL);"
                 "INSERT INTO token_estimation_v2_events(run_id) VALUES('r')"),
        database("a database with triggers and an index of functions",
                 EVENTS "CREATE TRIGGER t AFTER INSERT ON token_estimation_v2_events BEGIN SELECT 1; END;"
                        "CREATE INDEX i ON token_estimation_v2_events(hex(run_id));"
                        "INSERT INTO token_estimation_v2_events VALUES('r','p','m',5,6)"),
        database("a database with a search table",
                 EVENTS "CREATE VIRTUAL TABLE s USING fts5(body); INSERT INTO s VALUES('3 passed');"
                        "INSERT INTO token_estimation_v2_events VALUES('r','p','m',5,6)"),
        database(
            "a database whose view calls for more memory",
            "CREATE TABLE t(a); CREATE VIEW token_estimation_v2_events AS SELECT hex(zeroblob(400000000)) AS run_id"),
        database("a database with keys that lead nowhere",
                 "PRAGMA foreign_keys = OFF; CREATE TABLE phases(id INTEGER PRIMARY KEY, run INT REFERENCES runs(id));"
                 "INSERT INTO phases VALUES(1, 99)"),
    };
}

#undef EVENTS

} // namespace

std::vector<HostilePack> hostileContainers()
{
    std::vector<HostilePack> all = archives();
    const std::vector<HostilePack> more = databases();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace exhibit::test
