// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/csv/csvtext.h"
#include "models/report/reportoptions.h"

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
/// Lists that grow with a pack are made a block at a time; false of `take` ends it.
void streamClaimsCsv(const CsvSource& source, const TakeBlock& take);
CsvTable runsCsv(const CsvSource& source);
/// A row for each test and run that knows its outcome.
void streamTestsCsv(const CsvSource& source, const TakeBlock& take);
CsvTable deltasCsv(const CsvSource& source);
CsvTable signaturesCsv(const CsvSource& source);
CsvTable collectionErrorsCsv(const CsvSource& source);
void streamTelemetryCsv(const CsvSource& source, const TakeBlock& take);
CsvTable escalationsCsv(const CsvSource& source);
CsvTable commitsCsv(const CsvSource& source);
void streamPointersCsv(const CsvSource& source, const TakeBlock& take);
CsvTable problemsCsv(const CsvSource& source);
CsvTable proofCsv(const CsvSource& source);

} // namespace exhibit
