// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class Connection;

/// A prepared statement. Parameters and columns count from 0. To use it again, bind and run() again. Same thread as its
/// connection.
class Statement
{
public:
    enum class Type { Null, Integer, Real, Text, Bytes };

    /// Error Database with the engine's reason.
    static Result<Statement> prepare(Connection& connection, std::string_view sql);

    /// An INSERT of one row of so many values, cheaper to bind than one with `?`.
    static Result<Statement> insertInto(Connection& connection, std::string_view table, int columns);

    template <std::integral T> void bind(int index, T value) { bindInteger(index, static_cast<std::int64_t>(value)); }
    void bind(int index, double value);
    /// Text that is no UTF-8, or that the database would give back changed, is kept as bytes (on a server, where
    /// columns have types, as marked hex): see asExactText().
    void bind(int index, std::string_view utf8);
    void bind(int index, const std::string& utf8) { bind(index, std::string_view(utf8)); }
    void bind(int index, const char* utf8) { bind(index, std::string_view(utf8)); }
    template <typename T> void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }
    void bindBytes(int index, std::string_view bytes);
    void bindNull(int index);

    /// Executes it. Rows, if any, are then fetched by next().
    Result<void> run();
    /// The next row; runs the statement if run() was not called. False at the end or at an error (see error()).
    bool next();
    /// What stopped run() or next(), e.g. a damaged page.
    const std::optional<Error>& error() const { return m_error; }
    /// It was a row with a value larger than Connection::maxValueBytes.
    bool metLargeValue() const { return m_metLargeValue; }

    int columnCount() const;
    std::string columnName(int column) const;
    Type type(int column) const;
    bool isNull(int column) const;
    std::int64_t asInt64(int column) const;
    double asDouble(int column) const;
    std::string asText(int column) const;      ///< valid UTF-8 whatever is stored; numbers as C-locale text
    std::string asExactText(int column) const; ///< the bytes that bind() was given
    std::string asBytes(int column) const;
    std::optional<std::int64_t> asOptionalInt64(int column) const; ///< unset for NULL
    std::optional<double> asOptionalDouble(int column) const;

private:
    Statement(QSqlQuery query, std::string path, bool isServer)
        : m_query(std::move(query)), m_path(std::move(path)), m_isServer(isServer)
    {}
    void bindValue(int index, const QVariant& value);
    void bindInteger(int index, std::int64_t value);
    void fail(const QSqlError& error);

    QSqlQuery m_query;
    std::vector<QString> m_names; ///< of the parameters, if they have names
    std::string m_path;           ///< of the database, for errors
    bool m_isServer = false;
    bool m_ran = false;
    bool m_metLargeValue = false;
    std::optional<Error> m_error;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Of BEGIN; false: nothing is protected.
    bool isActive() const { return m_active; }
    Result<void> commit();

private:
    Connection& m_connection;
    bool m_active = false;
};

} // namespace exhibit
