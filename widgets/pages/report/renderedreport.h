// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pdf/pagepictures.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace exhibit {

/// How far something has come, in thousandths; a thread tells it, the window shows it.
using SharedProgress = std::shared_ptr<std::atomic<int>>;

/// A report as the page shows it.
struct RenderedReport
{
    ReportFormat format = ReportFormat::Markdown;
    QByteArray markdown;
    QByteArray source; ///< the file, where it is another text
    CheckedPointers checked;
    std::size_t pointers = 0; ///< that were checked
    std::vector<QString> unresolved;
    int masked = 0;     ///< credentials
    PagePictures pages; ///< of PDF
};

/// Formats whose file is text to be read as it is.
bool isShownAsText(ReportFormat format);

/// Checks the pointers and writes what is shown. Any thread; what is cancelled comes back in part.
std::shared_ptr<const RenderedReport> renderReport(ReportFormat format, const PackSnapshot& snapshot,
                                                   const Messages& messages, const ReportOptions& options,
                                                   const SharedProgress& progress, const CancelFlag& cancel);

/// Writes the file, or for CSV the folder. Another format than the rendered one rests on pointers of its own.
Result<void> writeRendered(ReportFormat format, const QString& target, const PackSnapshot& snapshot,
                           const Messages& messages, const ReportOptions& options, const RenderedReport& rendered,
                           const SharedProgress& progress, const CancelFlag& cancel);

} // namespace exhibit
