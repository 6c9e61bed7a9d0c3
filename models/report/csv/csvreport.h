// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace exhibit {

/// The tables of a review, in their order.
QStringList csvTableNames();

/// One table; nothing if there is none of that name.
std::optional<QByteArray> csvTableBytes(const QString& name, const PackSnapshot& snapshot, const Messages& messages,
                                        const ReportOptions& options);

/// Without a name: the findings.
QByteArray csvReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                     const ReportOptions& options);

/// Every table as a file of a folder, which is made if it is missing; other files of it stay. All take their place
/// when the last one is written, so that what is cancelled or fails leaves what stood there.
Result<void> writeCsvFolder(const QString& folder, const PackSnapshot& snapshot, const Messages& messages,
                            const ReportOptions& options);

/// Tables that lie on a disk, to be held against what a pack gives now.
struct WrittenTables
{
    std::vector<std::pair<QString, QString>> paths; ///< of each table: its name, its file, which may be missing
    QString proof;                                  ///< the file that states how they were written; may be missing
};

/// All tables of a folder that `writeCsvFolder` wrote, or one of its files, or the file of the table `name` anywhere.
/// Nothing if `path` is none of these.
std::optional<WrittenTables> writtenTables(const QString& path, const QString& name);

/// What the tables differ in from those of the snapshot, and which inputs changed since their proof. Empty: equal.
QStringList csvDifferences(const WrittenTables& written, const PackSnapshot& snapshot, const Messages& messages,
                           const ReportOptions& options);

} // namespace exhibit
