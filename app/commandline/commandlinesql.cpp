// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinesql.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "app/commandline/querytext.h"
#include "models/domain/text.h"
#include "models/loading/packreader.h"
#include "models/loading/userfolders.h"
#include "models/sql/databasequery.h"
#include "models/store/indexstore.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <thread>

namespace exhibit {

namespace {

using std::chrono::milliseconds;

constexpr double mostSeconds = 3600;
/// A function of SQLite cannot be stopped inside: so long the program waits for it.
constexpr milliseconds grace(150);

/// `PACK`, `PACK:DB` or `PACK:index`; a colon may be part of a path.
struct QueryTarget
{
    std::string pack, database;
};

QueryTarget targetOf(const QString& word)
{
    const std::string whole = QFile::encodeName(word).toStdString();
    std::error_code ignored;
    if (std::filesystem::exists(whole, ignored))
        return {whole, {}};
    for (std::size_t colon = whole.rfind(':'); colon != std::string::npos && colon > 0;
         colon = whole.rfind(':', colon - 1)) {
        if (std::filesystem::exists(whole.substr(0, colon), ignored))
            return {whole.substr(0, colon), whole.substr(colon + 1)};
    }
    return {whole, {}};
}

/// `sql: ` and what is wrong with the query.
int failWithQuery(const Error& error, const Messages& messages)
{
    printError(CommandLineWords::tr("sql: %1").arg(messages.text(error)));
    return ExitUsage;
}

bool readFormat(const QString& name, QueryFormat& format)
{
    const std::pair<QString, QueryFormat> formats[] = {{QStringLiteral("tsv"), QueryFormat::Tsv},
                                                       {QStringLiteral("csv"), QueryFormat::Csv},
                                                       {QStringLiteral("json"), QueryFormat::Json},
                                                       {QStringLiteral("table"), QueryFormat::Table},
                                                       {QStringLiteral("md"), QueryFormat::Markdown}};
    for (const auto& [known, value] : formats) {
        if (known == name)
            format = value;
        if (known == name || name.isEmpty())
            return true;
    }
    printError(
        CommandLineWords::tr("--format %1: there is no such format. Use tsv, csv, json, table or md.").arg(name));
    return false;
}

bool readLimits(const CommandOptions& options, QueryLimits& limits, QueryFormat& chosen)
{
    bool good = true;
    if (const QString rows = options.value(QStringLiteral("limit")); !rows.isEmpty()) {
        limits.rows = rows.toLongLong(&good);
        if (!good || limits.rows < 0) {
            printError(CommandLineWords::tr("--limit %1: a number of rows is wanted, 0 for all.").arg(rows));
            return false;
        }
    }
    if (const QString seconds = options.value(QStringLiteral("time")); !seconds.isEmpty()) {
        const double value = seconds.toDouble(&good);
        if (!good || !(value > 0) || value > mostSeconds) {
            printError(CommandLineWords::tr("--time %1: seconds are wanted, up to %2.").arg(seconds).arg(mostSeconds));
            return false;
        }
        limits.time = milliseconds(static_cast<std::int64_t>(value * 1000));
    }
    return readFormat(options.value(QStringLiteral("format")), chosen);
}

/// Ends the program if the query does not end by itself.
class Watchdog
{
public:
    Watchdog(milliseconds time, const Messages& messages)
        : m_messages(messages), m_thread([this, time] { watch(time); })
    {}
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;
    ~Watchdog()
    {
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            m_done = true;
        }
        m_ended.notify_all();
        m_thread.join();
    }

private:
    void watch(milliseconds time)
    {
        std::unique_lock<std::mutex> lock(m_mutex);
        if (m_ended.wait_for(lock, time + grace, [this] { return m_done; }))
            return;
        std::_Exit(failWithQuery(outOfTime(time), m_messages));
    }

    const Messages& m_messages;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_done = false;
    std::thread m_thread; ///< last: it uses the others
};

int ask(const std::string& file, const std::string& sql, const QueryLimits& limits, QueryFormat format,
        const Messages& messages)
{
    const auto connection = Connection::open(file, Connection::OpenMode::ReadOnlyImmutable);
    if (!connection)
        return failWith(connection.error(), messages);
    Result<QueryRows> answer = [&] {
        const Watchdog watchdog(limits.time, messages);
        return askDatabase(**connection, sql, limits);
    }();
    if (!answer)
        return failWithQuery(answer.error(), messages);
    if (!printOutput(queryText(*answer, format)))
        return ExitNotWritable;
    if (answer->wasCut)
        printError(CommandLineWords::tr("sql: these are the first %1 rows; there are more. Ask for them with --limit.")
                       .arg(limits.rows));
    return ExitFine;
}

/// The databases of the pack that go by that path or, if none does, that name; all of them without a name.
std::vector<const Artifact*> databasesNamed(const PackFacts& facts, const std::string& name)
{
    std::vector<const Artifact*> found;
    for (const Artifact& artifact : facts.artifacts) {
        if (artifact.kind != ArtifactKind::Sqlite)
            continue;
        if (!name.empty() && artifact.path == name)
            return {&artifact};
        if (name.empty() || lastPart(artifact.path) == name)
            found.push_back(&artifact);
    }
    return found;
}

int failWithName(const PackFacts& facts, const std::string& name, bool isAmbiguous)
{
    QStringList names;
    for (const Artifact* database : databasesNamed(facts, {}))
        names << QString::fromStdString(database->path);
    const QString known = names.isEmpty()
                              ? CommandLineWords::tr("The pack has none.")
                              : CommandLineWords::tr("Use one of %1.").arg(names.join(QStringLiteral(", ")));
    const QString what = isAmbiguous ? CommandLineWords::tr("%1: several databases of the pack have this name. %2")
                                     : CommandLineWords::tr("%1: the pack has no such database. %2");
    printError(what.arg(QString::fromStdString(name), known));
    return ExitUsage;
}

int askIndex(const PackFacts& facts, const std::string& sql, const QueryLimits& limits, QueryFormat format,
             const Messages& messages)
{
    const IndexStore index(userCacheFolder(), facts.openedPath);
    std::error_code ignored;
    if (!std::filesystem::exists(index.path(), ignored)) {
        printError(CommandLineWords::tr("sql: the index of this pack could not be written. See exhibit index."));
        return ExitNotWritable;
    }
    return ask(index.path(), sql, limits, format, messages);
}

} // namespace

int runSqlCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK[:DB] QUERY"));
    options.add(QStringLiteral("format"), CommandLineWords::tr("tsv, csv, json, table or md"),
                QStringLiteral("FORMAT"));
    options.add(QStringLiteral("limit"), CommandLineWords::tr("most rows"), QStringLiteral("ROWS"));
    options.add(QStringLiteral("time"), CommandLineWords::tr("most seconds"), QStringLiteral("SECONDS"));
    options.add(QStringLiteral("rules"), CommandLineWords::tr("folder of further rules"), QStringLiteral("DIR"));
    QueryLimits limits;
    QueryFormat format = QueryFormat::Tsv;
    if (!options.parse(arguments, 2) || !readLimits(options, limits, format))
        return ExitUsage;
    const std::string sql = options.word(1).toStdString();
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    if (isBlank(sql))
        return failWithQuery(Error{Error::Code::InvalidArgument, {"error.query.empty", {}}}, messages);
    const QueryTarget target = targetOf(options.word(0));
    const CancelFlag cancel;
    const auto facts = readFacts(target.pack, options.readOptions(), cancel);
    if (!facts)
        return failWith(facts.error(), messages);
    const std::vector<const Artifact*> databases = databasesNamed(**facts, target.database);
    const bool isDatabase = (*facts)->artifacts.size() == 1 && databases.size() == 1;
    if (target.database == "index" || (target.database.empty() && !isDatabase))
        return askIndex(**facts, sql, limits, format, messages);
    if (databases.size() != 1)
        return failWithName(**facts, target.database, databases.size() > 1);
    for (const Problem& problem : databases.front()->problems) {
        if (problem.severity != Severity::Info)
            printError(QString::fromStdString(databases.front()->path) + QStringLiteral(": ") +
                       messages.text(problem.message));
    }
    return ask((*facts)->absolutePath(databases.front()->path), sql, limits, format, messages);
}

} // namespace exhibit
