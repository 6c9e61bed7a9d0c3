// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consolidatedpack.h"

#include "models/sql/connection.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace exhibit::test {

namespace {

bool copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool good = true;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.mid(from.size());
        good = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(path, target) && good;
    }
    return good;
}

/// Twelve events, four of which were cut, and one retry with more room.
std::string events()
{
    std::string sql =
        "CREATE TABLE token_estimation_v2_events(event_id INTEGER PRIMARY KEY, run_id TEXT, phase_id TEXT,"
        " actual_output_tokens INTEGER, selected_budget INTEGER, predicted_output_tokens INTEGER,"
        " truncated BOOLEAN, success BOOLEAN, stop_reason TEXT, timestamp TEXT, category TEXT,"
        " complexity TEXT, model TEXT, smape_percent REAL);"
        "CREATE TABLE token_budget_escalation_events(run_id TEXT, phase_id TEXT, base_value INTEGER,"
        " retry_max_tokens INTEGER, escalation_factor REAL, reason TEXT, base_source TEXT,"
        " attempt_index INTEGER, timestamp TEXT);"
        "INSERT INTO token_budget_escalation_events VALUES('mill-system-v2', 'mill-testing-polish', 8192,"
        " 10240, 1.25, 'truncated', 'selected_budget', 1, '2026-01-05 12:40:00');";
    constexpr int used[] = {2048, 4100, 8192, 8192, 3100, 7900, 8192, 1200, 16384, 640, 8000, 5200};
    for (int event = 0; event < 12; ++event) {
        const bool cut = used[event] >= 8192;
        sql += "INSERT INTO token_estimation_v2_events VALUES(" + std::to_string(event + 1) + ", 'mill-system-v" +
               std::to_string(event % 3 + 1) + "', 'mill-phase-" + std::to_string(event) + "', " +
               std::to_string(used[event]) + ", 8192, 6000, " + (cut ? "1, 0, 'max_tokens'" : "0, 1, 'end_turn'") +
               ", '2026-01-05 12:" + std::to_string(event + 10) + ":00', 'implementation', 'medium', 'model-a', 20.0);";
    }
    return sql;
}

} // namespace

bool writeConsolidatedPack(const QString& folder)
{
    if (!copyFolder(dataPath(QStringLiteral("packs/consolidated")), folder))
        return false;
    const auto database = Connection::open(QString(folder + QStringLiteral("/mill.db")).toStdString(),
                                           Connection::OpenMode::ReadWriteCreate);
    return database && (*database)->executeScript(events());
}

} // namespace exhibit::test
