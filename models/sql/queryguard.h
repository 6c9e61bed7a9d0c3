// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/sql/connection.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

namespace exhibit {

/// Lets a connection do nothing but read, and only for so long, as long as it lives: whatever a person or a schema asks
/// for. Statements of it must be gone before.
class QueryGuard
{
public:
    /// `cancel` may be null.
    QueryGuard(Connection& connection, std::chrono::milliseconds time, const CancelFlag* cancel = nullptr);
    QueryGuard(const QueryGuard&) = delete;
    QueryGuard& operator=(const QueryGuard&) = delete;
    ~QueryGuard();

    /// Instructions of SQLite's machine between two looks at the clock and at `cancel`; of each of them the largest
    /// value bounds the work.
    static constexpr int stepsBetweenLooks = 2000;

    std::int64_t looks() const { return m_looks; } ///< so far; from any thread
    /// What was asked for that is no reading, e.g. `ATTACH`; empty if nothing was.
    const std::string& refused() const { return m_refused; }
    bool ranOutOfTime() const { return m_ranOut; }
    /// Byte of the statement last prepared at which it is wrong; -1: not known.
    int errorOffset() const;

private:
    static int authorize(void* self, int action, const char* first, const char* second, const char* database,
                         const char* trigger);
    static int progress(void* self);
    void refuse(int action, const char* name);

    Connection& m_connection;
    std::chrono::steady_clock::time_point m_end;
    const CancelFlag* m_cancel;
    std::string m_refused;
    std::atomic<std::int64_t> m_looks = 0;
    bool m_ranOut = false;
};

} // namespace exhibit
