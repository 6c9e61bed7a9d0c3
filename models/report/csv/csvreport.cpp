// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/csv/csvreport.h"

#include "models/report/csv/csvtables.h"
#include "models/report/reportwriter.h"

#include <QDir>

namespace exhibit {

namespace {

struct NamedTable
{
    const char* name;
    CsvTable (*make)(const CsvSource&);
};

constexpr NamedTable tables[] = {
    {"findings", findingsCsv},
    {"claims", claimsCsv},
    {"runs", runsCsv},
    {"tests", testsCsv},
    {"deltas", deltasCsv},
    {"signatures", signaturesCsv},
    {"collection-errors", collectionErrorsCsv},
    {"telemetry", telemetryCsv},
    {"escalations", escalationsCsv},
    {"commits", commitsCsv},
    {"pointers", pointersCsv},
    {"problems", problemsCsv},
    {"proof", proofCsv},
};

} // namespace

QStringList csvTableNames()
{
    QStringList names;
    for (const NamedTable& table : tables)
        names << QLatin1String(table.name);
    return names;
}

std::optional<QByteArray> csvTableBytes(const QString& name, const PackSnapshot& snapshot, const Messages& messages,
                                        const ReportOptions& options)
{
    for (const NamedTable& table : tables) {
        if (name == QLatin1String(table.name))
            return csvBytes(table.make({snapshot, messages, options}));
    }
    return {};
}

QByteArray csvReport(const PackSnapshot& snapshot, const Messages& messages, const std::vector<PointerFailure>&,
                     const ReportOptions& options)
{
    return csvBytes(findingsCsv({snapshot, messages, options}));
}

Result<void> writeCsvFolder(const QString& folder, const PackSnapshot& snapshot, const Messages& messages,
                            const ReportOptions& options)
{
    // A folder that cannot be made is told by the first file that cannot be written into it.
    QDir().mkpath(folder);
    for (const NamedTable& table : tables) {
        const QString path = QDir(folder).filePath(QLatin1String(table.name) + QLatin1String(".csv"));
        if (auto written = writeReport(path, csvBytes(table.make({snapshot, messages, options}))); !written)
            return written;
    }
    return {};
}

} // namespace exhibit
