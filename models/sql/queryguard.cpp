// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/queryguard.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace exhibit {

namespace {

constexpr int longestLikePattern = 2000;

/// Pragmas that tell and change nothing, even if they are given an argument.
constexpr std::array<std::string_view, 13> tellingPragmas = {
    "table_info",  "table_xinfo",      "table_list",     "index_list",    "index_info",
    "index_xinfo", "foreign_key_list", "collation_list", "function_list", "database_list",
    "pragma_list", "quick_check",      "integrity_check"};
/// These change something if they are given one.
constexpr std::array<std::string_view, 7> readablePragmas = {
    "user_version", "application_id", "encoding", "page_count", "freelist_count", "page_size", "schema_version"};
/// Functions that reach out of the database.
constexpr std::array<std::string_view, 5> barredFunctions = {"load_extension", "readfile", "writefile", "edit",
                                                             "fts3_tokenizer"};

template <std::size_t count> bool isOneOf(const std::array<std::string_view, count>& names, const char* name)
{
    return name != nullptr && std::any_of(names.begin(), names.end(), [name](std::string_view candidate) {
               return sqlite3_stricmp(std::string(candidate).c_str(), name) == 0;
           });
}

const char* actionName(int action)
{
    switch (action) {
    case SQLITE_ATTACH:
        return "ATTACH";
    case SQLITE_DETACH:
        return "DETACH";
    case SQLITE_PRAGMA:
        return "PRAGMA";
    case SQLITE_INSERT:
        return "INSERT";
    case SQLITE_UPDATE:
        return "UPDATE";
    case SQLITE_DELETE:
        return "DELETE";
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return "a transaction";
    case SQLITE_FUNCTION:
        return "the function";
    case SQLITE_ANALYZE:
        return "ANALYZE";
    case SQLITE_REINDEX:
        return "REINDEX";
    default:
        return "a change of the schema";
    }
}

} // namespace

QueryGuard::QueryGuard(Connection& connection, std::chrono::milliseconds time, const CancelFlag* cancel)
    : m_connection(connection), m_end(std::chrono::steady_clock::now() + time), m_cancel(cancel)
{
    auto* handle = static_cast<sqlite3*>(connection.m_handle);
    if (handle == nullptr)
        return;
    // One function over more could not be stopped in time.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Connection::maxValueBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, longestLikePattern);
    sqlite3_set_authorizer(handle, &QueryGuard::authorize, this);
    sqlite3_progress_handler(handle, stepsBetweenLooks, &QueryGuard::progress, this);
}

QueryGuard::~QueryGuard()
{
    auto* handle = static_cast<sqlite3*>(m_connection.m_handle);
    if (handle == nullptr)
        return;
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
}

int QueryGuard::errorOffset() const
{
    auto* handle = static_cast<sqlite3*>(m_connection.m_handle);
    return handle == nullptr ? -1 : sqlite3_error_offset(handle);
}

void QueryGuard::refuse(int action, const char* name)
{
    if (!m_refused.empty())
        return;
    m_refused = actionName(action);
    if (name != nullptr && (action == SQLITE_PRAGMA || action == SQLITE_FUNCTION))
        m_refused.append(" ").append(name);
}

int QueryGuard::authorize(void* self, int action, const char* first, const char* second, const char* /*database*/,
                          const char* /*trigger*/)
{
    bool allowed = false;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        allowed = true;
        break;
    case SQLITE_FUNCTION:
        allowed = !isOneOf(barredFunctions, second);
        break;
    case SQLITE_PRAGMA:
        allowed = isOneOf(tellingPragmas, first) || (isOneOf(readablePragmas, first) && second == nullptr);
        break;
    default:
        break;
    }
    if (!allowed)
        static_cast<QueryGuard*>(self)->refuse(action, action == SQLITE_FUNCTION ? second : first);
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

int QueryGuard::progress(void* self)
{
    auto& guard = *static_cast<QueryGuard*>(self);
    guard.m_looks.fetch_add(1, std::memory_order_relaxed);
    guard.m_ranOut = guard.m_ranOut || std::chrono::steady_clock::now() >= guard.m_end;
    return guard.m_ranOut || (guard.m_cancel != nullptr && guard.m_cancel->isCancelled()) ? 1 : 0;
}

} // namespace exhibit
