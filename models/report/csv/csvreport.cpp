// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/csv/csvreport.h"

#include "models/report/csv/csvtables.h"
#include "models/report/placeddecision.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportcancel.h"
#include "models/report/reportwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <iterator>

namespace exhibit {

namespace {

struct NamedTable
{
    const char* name;
    CsvTable (*make)(const CsvSource&); ///< null: it is made by `stream`
    void (*stream)(const CsvSource&, const TakeBlock& take) = nullptr;

    void produce(const CsvSource& source, const TakeBlock& take) const
    {
        if (make)
            take(csvBytes(make(source)));
        else
            stream(source, take);
    }
};

constexpr NamedTable tables[] = {
    {"findings", findingsCsv},
    {"claims", nullptr, streamClaimsCsv},
    {"runs", runsCsv},
    {"tests", nullptr, streamTestsCsv},
    {"deltas", deltasCsv},
    {"signatures", signaturesCsv},
    {"collection-errors", collectionErrorsCsv},
    {"telemetry", nullptr, streamTelemetryCsv},
    {"escalations", escalationsCsv},
    {"commits", commitsCsv},
    {"pointers", nullptr, streamPointersCsv},
    {"problems", problemsCsv},
    {"proof", proofCsv},
};

QString fileOf(const NamedTable& table)
{
    return QLatin1String(table.name) + QStringLiteral(".csv");
}

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
        if (name != QLatin1String(table.name))
            continue;
        QByteArray bytes;
        table.produce({reportedSnapshot(snapshot, options), messages, options}, [&bytes](const QByteArray& block) {
            bytes += block;
            return true;
        });
        return bytes;
    }
    return {};
}

QByteArray csvReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers&,
                     const ReportOptions& options)
{
    return csvBytes(findingsCsv({snapshot, messages, options}));
}

Result<void> writeCsvFolder(const QString& folder, const PackSnapshot& snapshot, const Messages& messages,
                            const ReportOptions& options)
{
    const bool isNew = !QFileInfo::exists(folder);
    // A folder that cannot be made is told by the first file that cannot be written into it.
    QDir().mkpath(folder);
    const auto emptyAgain = qScopeGuard([&] { // nothing but an empty folder goes
        if (isNew)
            QDir().rmdir(folder);
    });
    const QTemporaryDir apart(QDir(folder).filePath(QStringLiteral(".exhibit-XXXXXX")));
    const QDir place(apart.isValid() ? apart.path() : folder);
    const PackSnapshot reported = reportedSnapshot(snapshot, options);
    for (std::size_t i = 0; i < std::size(tables); ++i) {
        const NamedTable& table = tables[i];
        const ProgressPart part(i, std::size(tables));
        const auto produce = [&](const TakeBlock& take) { table.produce({reported, messages, options}, take); };
        if (auto written = writeReportBlocks(place.filePath(fileOf(table)), produce); !written)
            return written;
        tellProgress(1, 1);
    }
    if (!apart.isValid())
        return {};
    for (const NamedTable& table : tables) {
        if (auto moved = moveReport(place.filePath(fileOf(table)), QDir(folder).filePath(fileOf(table))); !moved)
            return moved;
    }
    return {};
}

std::optional<WrittenTables> writtenTables(const QString& path, const QString& name)
{
    const QFileInfo file(path);
    const auto pathIn = [](const QString& folder, const QString& table) {
        return QDir(folder).filePath(table + QStringLiteral(".csv"));
    };
    WrittenTables written;
    if (file.isDir()) {
        for (const QString& table : csvTableNames())
            written.paths.emplace_back(table, pathIn(path, table));
        written.proof = pathIn(path, QStringLiteral("proof"));
        return written;
    }
    const bool isNamed = file.suffix() == QLatin1String("csv") && csvTableNames().contains(file.completeBaseName());
    if (name.isEmpty() && !isNamed)
        return {};
    written.paths.emplace_back(name.isEmpty() ? file.completeBaseName() : name, path);
    written.proof = pathIn(file.path(), QStringLiteral("proof"));
    return written;
}

QStringList csvDifferences(const WrittenTables& written, const PackSnapshot& snapshot, const Messages& messages,
                           const ReportOptions& options)
{
    QStringList said;
    for (const auto& [name, path] : written.paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            said << messages.text(Message{"verify.no-table", {{"table", name.toStdString()}}});
            continue;
        }
        const QByteArray table = file.readAll(), again = *csvTableBytes(name, snapshot, messages, options);
        if (table != again)
            said << name + QStringLiteral(".csv: ") + firstDifference(table, again, messages);
    }
    if (QFile proof(written.proof); !said.isEmpty() && proof.open(QIODevice::ReadOnly))
        said += changedInputs(proof.readAll(), reportedSnapshot(snapshot, options), messages);
    return said;
}

} // namespace exhibit
