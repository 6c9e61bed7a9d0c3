// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/databasedesk.h"

#include "models/report/csv/csvtext.h"
#include "models/report/reportwriter.h"
#include "models/review/citations.h"
#include "models/sql/queryguard.h"

#include <chrono>

namespace exhibit {

namespace {

using std::chrono::seconds;

/// A view may have no end.
constexpr seconds countTime(5), viewTime(10), tableTime(600), joinTime(2);

bool cites(CitationKind kind)
{
    switch (kind) {
    case CitationKind::TokenEvent:
    case CitationKind::Escalation:
    case CitationKind::Problem:
    case CitationKind::Log:
        return false;
    default:
        return true;
    }
}

seconds timeFor(const DatabaseObject& object)
{
    return object.rowIdName.empty() ? viewTime : tableTime;
}

RowOrder orderIn(const EvidenceDatabase& file, const RowQuery& query, const CancelFlag& cancel)
{
    RowOrder order;
    const auto connection = file.open();
    if (!connection) {
        order.problem = connection.error();
        return order;
    }
    const QueryGuard guard(**connection, timeFor(query.object), &cancel);
    order = rowOrder(**connection, query, cancel);
    if (guard.ranOutOfTime())
        order.problem = outOfTime(timeFor(query.object));
    return order;
}

OpenRow rowIn(const OpenDatabase& database, const DatabaseObject& object, std::int64_t id, const CancelFlag& cancel)
{
    const auto connection = database.file->open();
    if (!connection)
        return {object.name, id, connection.error(), {}};
    OpenRow row{object.name, id, DatabaseRecord(), {}};
    {
        const QueryGuard guard(**connection, timeFor(object), &cancel);
        row.record = readRecord(**connection, object, id);
    }
    const QueryGuard guard(**connection, joinTime, &cancel);
    if (row.record)
        row.joined = joinedRows(**connection, database.schema, object, *row.record, cancel);
    return row;
}

QByteArray csvOf(const EvidenceDatabase& file, const DatabaseObject& object, const std::vector<std::int64_t>& ids,
                 const CancelFlag& cancel)
{
    QStringList head;
    for (const DatabaseColumn& column : object.columns)
        head << QString::fromStdString(column.name);
    QByteArray bytes = csvRow(head).toUtf8();
    const auto connection = file.open();
    if (!connection)
        return bytes;
    const QueryGuard guard(**connection, tableTime, &cancel);
    const std::vector<DatabaseCells> rows = readRows(**connection, object, ids, cancel);
    for (const DatabaseCells& row : rows) {
        QStringList cells;
        for (const DatabaseCell& cell : row)
            cells << QString::fromStdString(cell.text);
        bytes += csvRow(cells).toUtf8();
    }
    return bytes;
}

} // namespace

CitedRows citedRows(const PackSnapshot& snapshot, const std::string& path)
{
    CitedRows rows;
    if (!snapshot.facts || !snapshot.review)
        return rows;
    const Citations citations(snapshot);
    for (const SourceRef& place : citations.places()) {
        if (place.path != path || !place.isDatabaseRow())
            continue;
        int count = 0;
        for (const Citation& citation : citations.citing(place))
            count += cites(citation.kind) ? 1 : 0;
        if (count > 0)
            rows[place.table][place.rowId] = count;
    }
    return rows;
}

DatabaseDesk::DatabaseDesk(std::string absolutePath, std::string path, QObject* parent)
    : QObject(parent), m_absolutePath(std::move(absolutePath)), m_path(std::move(path))
{}

DatabaseDesk::~DatabaseDesk() = default;

template <typename Work, typename Done> Workers::Id DatabaseDesk::run(Work work, Done done)
{
    return m_workers.run(this, std::move(work), std::move(done));
}

void DatabaseDesk::replace(Workers::Id& job, Workers::Id by)
{
    if (job != 0)
        m_workers.cancel(job);
    job = by;
}

/// What is said names the file of the pack and not the copy.
Error DatabaseDesk::told(Error error) const
{
    for (MessageArg& arg : error.message.args) {
        if (arg.name == "path")
            arg.value = m_path;
    }
    return error;
}

void DatabaseDesk::open()
{
    using Opened = Result<std::shared_ptr<const OpenDatabase>>;
    const auto work = [path = m_absolutePath](const CancelFlag& cancel) -> Opened {
        auto file = EvidenceDatabase::prepare(path, cancel);
        if (!file)
            return file.error();
        auto connection = (*file)->open();
        if (!connection)
            return connection.error();
        Result<DatabaseSchema> schema = readSchema(**connection);
        if (!schema)
            return schema.error();
        return std::make_shared<const OpenDatabase>(OpenDatabase{*file, std::move(schema).value()});
    };
    replace(m_opening, run(work, [this](const Opened& result) {
                if (!result) {
                    Q_EMIT failed(told(result.error()));
                    return;
                }
                m_database = *result;
                Q_EMIT opened(m_database);
            }));
}

void DatabaseDesk::findCited(const PackSnapshot& snapshot)
{
    const auto work = [snapshot, path = m_path](const CancelFlag&) {
        return std::make_shared<const CitedRows>(citedRows(snapshot, path));
    };
    replace(m_citing, run(work, [this](const auto& cited) { Q_EMIT citedFound(cited); }));
}

void DatabaseDesk::count()
{
    startCount(0);
}

void DatabaseDesk::startCount(std::size_t object)
{
    if (!m_database)
        return;
    const std::vector<DatabaseObject>& objects = m_database->schema.objects;
    while (object < objects.size() &&
           (objects[object].kind == DatabaseObject::Kind::Index || objects[object].columns.empty()))
        ++object;
    if (object == objects.size())
        return;
    const auto work = [database = m_database, name = objects[object].name](const CancelFlag& cancel) -> qint64 {
        const auto connection = database->file->open();
        if (!connection)
            return -1;
        const QueryGuard guard(**connection, countTime, &cancel);
        const Result<std::int64_t> rows = countRows(**connection, name);
        return rows ? static_cast<qint64>(*rows) : -1;
    };
    replace(m_counting, run(work, [this, object](qint64 rows) {
                m_counting = 0;
                Q_EMIT counted(QString::fromStdString(m_database->schema.objects[object].name), rows);
                startCount(object + 1);
            }));
}

void DatabaseDesk::order(const RowQuery& query)
{
    if (!m_database)
        return;
    const auto work = [database = m_database, query](const CancelFlag& cancel) {
        return std::make_shared<const RowOrder>(orderIn(*database->file, query, cancel));
    };
    replace(m_ordering, run(work, [this](const std::shared_ptr<const RowOrder>& found) {
                if (found->problem) {
                    auto said = std::make_shared<RowOrder>(*found);
                    said->problem = told(*found->problem);
                    Q_EMIT ordered(said);
                    return;
                }
                Q_EMIT ordered(found);
            }));
}

void DatabaseDesk::readSlice(const DatabaseObject& object, int first, std::vector<std::int64_t> ids)
{
    using Rows = std::shared_ptr<const std::vector<DatabaseCells>>;
    if (!m_database)
        return;
    const auto work = [database = m_database, object, ids = std::move(ids)](const CancelFlag& cancel) -> Rows {
        const auto connection = database->file->open();
        if (!connection)
            return std::make_shared<const std::vector<DatabaseCells>>(ids.size());
        const QueryGuard guard(**connection, tableTime, &cancel);
        return std::make_shared<const std::vector<DatabaseCells>>(readRows(**connection, object, ids, cancel));
    };
    run(work, [this, first](const Rows& rows) { Q_EMIT sliceRead(first, rows); });
}

void DatabaseDesk::readRow(const DatabaseObject& object, std::int64_t id)
{
    using Row = std::shared_ptr<const OpenRow>;
    if (!m_database)
        return;
    const auto work = [database = m_database, object, id](const CancelFlag& cancel) -> Row {
        return std::make_shared<const OpenRow>(rowIn(*database, object, id, cancel));
    };
    replace(m_reading, run(work, [this](const Row& row) {
                if (row->record) {
                    Q_EMIT rowRead(row);
                    return;
                }
                auto said = std::make_shared<OpenRow>(*row);
                said->record = told(row->record.error());
                Q_EMIT rowRead(said);
            }));
}

void DatabaseDesk::ask(const std::string& sql, const QueryLimits& limits)
{
    using Answer = std::shared_ptr<const Result<QueryRows>>;
    if (!m_database)
        return;
    const auto work = [database = m_database, sql, limits](const CancelFlag& cancel) -> Answer {
        const auto connection = database->file->open();
        return std::make_shared<const Result<QueryRows>>(connection ? askDatabase(**connection, sql, limits, &cancel)
                                                                    : Result<QueryRows>(connection.error()));
    };
    replace(m_asking, run(work, [this](const Answer& answer) {
                m_asking = 0;
                Q_EMIT answered(*answer ? answer : std::make_shared<const Result<QueryRows>>(told(answer->error())));
            }));
}

void DatabaseDesk::stopAsking()
{
    replace(m_asking, 0);
}

void DatabaseDesk::save(const DatabaseObject& object, std::vector<std::int64_t> ids, const QString& target)
{
    if (!m_database)
        return;
    using Why = Result<void>;
    const auto work = [database = m_database, object, ids = std::move(ids), target](const CancelFlag& cancel) -> Why {
        return writeReport(target, csvOf(*database->file, object, ids, cancel));
    };
    run(work, [this, target](const Why& written) {
        if (written)
            Q_EMIT saved(target);
        else
            Q_EMIT notSaved(written.error());
    });
}

} // namespace exhibit
