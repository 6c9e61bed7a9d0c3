// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// `md`, `html`, …
std::string formatName(ReportFormat format);
std::optional<ReportFormat> formatNamed(const QString& name);
QStringList formatNames();

/// The review in a format. The same input gives the same bytes: no clock, no locale, no folder of this machine.
QByteArray reportBytes(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                       const CheckedPointers& checked, const ReportOptions& options);

/// The same in blocks, for a file: what grows with the statements of a pack is never held as a whole.
void streamReport(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                  const CheckedPointers& checked, const ReportOptions& options, const TakeBlock& take);

/// The places whose pointers a report rests on, in reading order: of a brief page those that it shows, else all of the
/// review. A page of a large pack would else wait until gigabytes were read that it says nothing of.
std::vector<SourceRef> placesOfReport(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                                      const ReportOptions& options);

} // namespace exhibit
