// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/statement.h"

#include "models/sql/connection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace exhibit {

namespace {

/// What stands before the hex of a text that a server cannot keep as it is.
constexpr std::string_view hexMark = "\x1Bx:";

/// Qt drops a byte order mark at the start of a text; SQLite turns U+FFFE and U+FFFF into U+FFFD, as both do with what
/// is no UTF-8 at all.
bool comesBackAsText(std::string_view utf8, const QString& text)
{
    const auto isAscii = [](char c) { return static_cast<signed char>(c) > 0; };
    if (std::all_of(utf8.begin(), utf8.end(), isAscii))
        return true;
    return !text.contains(QChar(0xFFFE)) && !text.contains(QChar(0xFFFF)) && !text.contains(QChar(0)) &&
           text.toUtf8().toStdString() == utf8;
}

} // namespace

Result<Statement> Statement::prepare(Connection& connection, std::string_view sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
        return queryError(query.lastError(), connection.path());
    return Statement(std::move(query), connection.path(), connection.isServer());
}

Result<Statement> Statement::insertInto(Connection& connection, std::string_view table, int columns)
{
    std::vector<QString> names;
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES (";
    for (int i = 0; i < columns; ++i) {
        const std::string name = ":v" + std::to_string(i);
        sql += (i > 0 ? "," : "") + name;
        names.push_back(QString::fromStdString(name));
    }
    Result<Statement> statement = prepare(connection, sql + ")");
    if (statement)
        statement->m_names = std::move(names);
    return statement;
}

void Statement::bindValue(int index, const QVariant& value)
{
    m_ran = false;
    // By its number Qt makes a name for it each time, which costs more than SQLite does.
    if (static_cast<std::size_t>(index) < m_names.size())
        m_query.bindValue(m_names[static_cast<std::size_t>(index)], value);
    else
        m_query.bindValue(index, value);
}

void Statement::bindInteger(int index, std::int64_t value)
{
    bindValue(index, QVariant(static_cast<qlonglong>(value)));
}

void Statement::bind(int index, double value)
{
    bindValue(index, QVariant(value));
}

void Statement::bind(int index, std::string_view utf8)
{
    // A null QString would be bound as NULL.
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (m_isServer && (utf8.starts_with(hexMark) || !comesBackAsText(utf8, text))) {
        const QByteArray bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return bindValue(index, QVariant(QString::fromLatin1(hexMark.data()) + QString::fromLatin1(bytes.toHex())));
    }
    if (!comesBackAsText(utf8, text))
        return bindBytes(index, utf8);
    bindValue(index, QVariant(text.isNull() ? QStringLiteral("") : text));
}

void Statement::bindBytes(int index, std::string_view bytes)
{
    const QByteArray value(bytes.data() == nullptr ? "" : bytes.data(), static_cast<qsizetype>(bytes.size()));
    bindValue(index, QVariant(value));
}

void Statement::bindNull(int index)
{
    bindValue(index, QVariant());
}

Result<void> Statement::run()
{
    m_ran = true;
    m_error.reset();
    m_metLargeValue = false;
    if (!m_query.exec()) {
        fail(m_query.lastError());
        return *m_error;
    }
    return {};
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_error || !m_query.isSelect())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        fail(m_query.lastError());
    return false;
}

void Statement::fail(const QSqlError& error)
{
    constexpr int tooBig = 18; // SQLITE_TOOBIG
    m_error = queryError(error, m_path);
    m_metLargeValue = error.nativeErrorCode().toInt() == tooBig;
}

int Statement::columnCount() const
{
    return m_query.record().count();
}

std::string Statement::columnName(int column) const
{
    return m_query.record().fieldName(column).toStdString();
}

Statement::Type Statement::type(int column) const
{
    if (isNull(column))
        return Type::Null;
    switch (m_query.value(column).typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Bool:
        return Type::Integer;
    case QMetaType::Double:
        return Type::Real;
    case QMetaType::QByteArray:
        return Type::Bytes;
    default:
        return Type::Text;
    }
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

std::int64_t Statement::asInt64(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::asDouble(int column) const
{
    return m_query.value(column).toDouble();
}

std::string Statement::asText(int column) const
{
    return m_query.value(column).toString().toStdString();
}

std::string Statement::asExactText(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray().toStdString();
    std::string text = value.toString().toStdString();
    if (m_isServer && text.starts_with(hexMark))
        return QByteArray::fromHex(QByteArray::fromStdString(text.substr(hexMark.size()))).toStdString();
    return text;
}

std::string Statement::asBytes(int column) const
{
    return m_query.value(column).toByteArray().toStdString();
}

std::optional<std::int64_t> Statement::asOptionalInt64(int column) const
{
    if (isNull(column))
        return {};
    return asInt64(column);
}

std::optional<double> Statement::asOptionalDouble(int column) const
{
    if (isNull(column))
        return {};
    return asDouble(column);
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection), m_active(static_cast<bool>(connection.execute(
                                    connection.isServer() ? "BEGIN ISOLATION LEVEL SERIALIZABLE" : "BEGIN IMMEDIATE")))
{}

Transaction::~Transaction()
{
    if (m_active)
        static_cast<void>(static_cast<bool>(m_connection.execute("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    Result<void> done = m_connection.execute("COMMIT");
    if (done)
        m_active = false;
    return done;
}

} // namespace exhibit
