// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/csv/csvtext.h"
#include "models/report/reportoptions.h"

#include <QByteArray>

#include <functional>

namespace exhibit {

/// What the tables are made of.
struct CsvSource
{
    const PackSnapshot& snapshot;
    const Messages& messages;
    const ReportOptions& options;
};

// The tables of a review, each with its columns in the first row.
CsvTable findingsCsv(const CsvSource& source);
CsvTable claimsCsv(const CsvSource& source);
CsvTable runsCsv(const CsvSource& source);
/// A row for each test and run that knows its outcome. These are millions, so that they are made a block at a time;
/// false of `take` ends it.
void streamTestsCsv(const CsvSource& source, const std::function<bool(const QByteArray& block)>& take);
CsvTable deltasCsv(const CsvSource& source);
CsvTable signaturesCsv(const CsvSource& source);
CsvTable collectionErrorsCsv(const CsvSource& source);
CsvTable telemetryCsv(const CsvSource& source);
CsvTable escalationsCsv(const CsvSource& source);
CsvTable commitsCsv(const CsvSource& source);
CsvTable pointersCsv(const CsvSource& source);
CsvTable problemsCsv(const CsvSource& source);
CsvTable proofCsv(const CsvSource& source);

} // namespace exhibit
