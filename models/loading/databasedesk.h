// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/loading/workers.h"
#include "models/sql/databasejoins.h"
#include "models/sql/databasequery.h"
#include "models/sql/databaserows.h"
#include "models/sql/evidencedatabase.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// What was found out when a database was opened.
struct OpenDatabase
{
    std::shared_ptr<const EvidenceDatabase> file;
    DatabaseSchema schema;
};

/// A row of a database with all that belongs to it.
struct OpenRow
{
    std::string object;
    std::int64_t id = 0;
    Result<DatabaseRecord> record;
    std::vector<JoinedRows> joined;
};

/// How many findings, claims and the like point to each row: by table and row.
using CitedRows = std::map<std::string, std::map<std::int64_t, int>>;

/// Those of the database at `path`. What was merely read from a row, such as a model call, does not cite it.
CitedRows citedRows(const PackSnapshot& snapshot, const std::string& path);

/// Reads one database of a pack in threads of its own; what is asked for again replaces what was asked for before.
/// GUI thread.
class DatabaseDesk : public QObject
{
    Q_OBJECT

public:
    /// `path` is the artifact's, for what is said of it.
    DatabaseDesk(std::string absolutePath, std::string path, QObject* parent = nullptr);
    ~DatabaseDesk() override;

    void open();
    void findCited(const PackSnapshot& snapshot);
    void count(); ///< the rows of every table and view, one after the other
    void order(const RowQuery& query);
    void readSlice(const DatabaseObject& object, int first, std::vector<std::int64_t> ids);
    void readRow(const DatabaseObject& object, std::int64_t id);
    void ask(const std::string& sql, const QueryLimits& limits);
    void stopAsking();
    bool isAsking() const { return m_asking != 0; }
    /// The rows of `ids` as CSV to a file.
    void save(const DatabaseObject& object, std::vector<std::int64_t> ids, const QString& target);
    bool isBusy() const { return m_workers.isBusy(); }

Q_SIGNALS:
    void opened(const std::shared_ptr<const exhibit::OpenDatabase>& database);
    void failed(const exhibit::Error& error); ///< to open
    void citedFound(const std::shared_ptr<const exhibit::CitedRows>& cited);
    void counted(const QString& object, qint64 rows); ///< -1: they cannot be counted in time
    void ordered(const std::shared_ptr<const exhibit::RowOrder>& order);
    void sliceRead(int first, const std::shared_ptr<const std::vector<exhibit::DatabaseCells>>& rows);
    void rowRead(const std::shared_ptr<const exhibit::OpenRow>& row);
    void answered(const std::shared_ptr<const exhibit::Result<exhibit::QueryRows>>& answer);
    void saved(const QString& target);
    void notSaved(const exhibit::Error& error);

private:
    template <typename Work, typename Done> Workers::Id run(Work work, Done done);
    void replace(Workers::Id& job, Workers::Id by);
    void startCount(std::size_t object);
    Error told(Error error) const;

    std::string m_absolutePath, m_path;
    std::shared_ptr<const OpenDatabase> m_database;
    Workers::Id m_opening = 0, m_citing = 0, m_counting = 0, m_ordering = 0, m_reading = 0, m_asking = 0;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
