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

} // namespace exhibit
