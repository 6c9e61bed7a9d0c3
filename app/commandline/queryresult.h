// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/statement.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace exhibit {

enum class QueryFormat { Tsv, Csv, Json, Table };

/// Rows of a query, in memory: as many as were asked for.
class QueryResult
{
public:
    /// Takes rows until the end, an error of the statement, or `limit` of them (0: all).
    void fetch(Statement& statement, std::int64_t limit);

    bool wasCut() const { return m_wasCut; } ///< there were more than the limit
    QByteArray text(QueryFormat format) const;

private:
    struct Cell
    {
        QString text; ///< of NULL empty, of bytes how many there are
        QJsonValue json;
        bool isNumber = false;
    };
    using Row = std::vector<Cell>;

    static Cell cellOf(const Statement& statement, int column);
    void nameColumns(const Statement& statement);
    QByteArray tsv() const;
    QByteArray csv() const;
    QByteArray json() const;
    QByteArray table() const;

    QStringList m_columns;
    std::vector<Row> m_rows;
    bool m_wasCut = false;
};

} // namespace exhibit
