// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databasequery.h"

#include "models/domain/text.h"
#include "models/sql/databaseschema.h"
#include "models/sql/queryguard.h"

#include <algorithm>
#include <sstream>

namespace exhibit {

namespace {

Error wrongQuery(std::string id, std::vector<MessageArg> args = {})
{
    return Error{Error::Code::InvalidArgument, {std::move(id), std::move(args)}};
}

std::string secondsOf(std::chrono::milliseconds time)
{
    std::ostringstream text;
    text << static_cast<double>(time.count()) / 1000;
    return text.str();
}

/// Why the statement cannot be asked, with the place in it.
Error wrongAt(const std::string& reason, const std::string& sql, int offset)
{
    if (offset < 0 || static_cast<std::size_t>(offset) > sql.size())
        return wrongQuery("error.query.wrong", {{"reason", reason}});
    const std::string before = sql.substr(0, static_cast<std::size_t>(offset));
    const std::size_t newline = before.rfind('\n');
    const auto isCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const auto column = std::count_if(before.begin() + (newline == std::string::npos ? 0 : std::ptrdiff_t(newline) + 1),
                                      before.end(), isCharacter);
    return wrongQuery("error.query.wrong-at",
                      {{"reason", reason},
                       {"line", std::to_string(1 + std::count(before.begin(), before.end(), '\n'))},
                       {"column", std::to_string(column + 1)}});
}

Error errorOf(const Error& error, const QueryGuard& guard, const std::string& sql, int offset,
              const QueryLimits& limits, const CancelFlag* cancel)
{
    if (cancel != nullptr && cancel->isCancelled())
        return Error{Error::Code::Cancelled, {"error.cancelled", {}}};
    if (guard.ranOutOfTime())
        return outOfTime(limits.time);
    if (!guard.refused().empty())
        return wrongQuery("error.query.refused", {{"what", guard.refused()}});
    const std::string reason = reasonOf(error);
    // What stands behind a whole statement is the driver's own refusal, about which the database knows nothing.
    if (reason == "not an error")
        return wrongQuery("error.query.several");
    return wrongAt(reason, sql, offset);
}

} // namespace

Error outOfTime(std::chrono::milliseconds time)
{
    return wrongQuery("error.query.out-of-time", {{"seconds", secondsOf(time)}});
}

Result<QueryRows> askDatabase(Connection& connection, const std::string& sql, const QueryLimits& limits,
                              const CancelFlag* cancel)
{
    if (isBlank(sql))
        return wrongQuery("error.query.empty");
    const auto start = std::chrono::steady_clock::now();
    const QueryGuard guard(connection, limits.time, cancel);
    Result<Statement> statement = Statement::prepare(connection, sql);
    if (!statement)
        return errorOf(statement.error(), guard, sql, guard.errorOffset(), limits, cancel);
    QueryRows answer;
    while (statement->next()) {
        answer.wasCut = limits.rows > 0 && static_cast<std::int64_t>(answer.rows.size()) == limits.rows;
        if (answer.wasCut)
            break;
        answer.rows.push_back(cellsOf(*statement, 0, Connection::maxValueBytes));
    }
    if (statement->error())
        return errorOf(*statement->error(), guard, sql, -1, limits, cancel);
    for (int column = 0; column < statement->columnCount(); ++column)
        answer.columns.push_back(statement->columnName(column));
    answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    return answer;
}

} // namespace exhibit
