// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/renderedreport.h"

#include "models/items/itemtext.h"
#include "models/report/csv/csvreport.h"
#include "models/report/markdowncontext.h"
#include "models/report/markdownreport.h"
#include "models/report/pdf/pdfreport.h"
#include "models/report/placeddecision.h"
#include "models/report/reportcancel.h"
#include "models/report/reportformats.h"

namespace exhibit {

namespace {

constexpr int mostPagesShown = 300; ///< of the PDF; each is kept as it was drawn

void tell(const SharedProgress& progress, double share)
{
    progress->store(static_cast<int>(share * 1000), std::memory_order_relaxed);
}

CheckedPointers checkPlaces(const PackSnapshot& snapshot, const std::vector<SourceRef>& places,
                            const SharedProgress& progress, const CancelFlag& cancel)
{
    return checkPointers(snapshot, places, [&](std::size_t done, std::size_t all) {
        tell(progress, static_cast<double>(done) / static_cast<double>(all));
        return !cancel.isCancelled();
    });
}

void writeShown(RenderedReport& rendered, const PackSnapshot& snapshot, const Messages& messages,
                const ReportOptions& options)
{
    const ReportFormat format = rendered.format;
    MarkdownContext markdown(reportedSnapshot(snapshot, options), messages);
    rendered.markdown =
        QByteArray::fromStdString(reportText(markdown, options, rendered.checked, ReportFormat::Markdown));
    rendered.masked = markdown.masked();
    if (format == ReportFormat::Requests)
        rendered.markdown = reportBytes(format, snapshot, messages, rendered.checked, options);
    if (format == ReportFormat::Pdf)
        rendered.pages = reportPages(snapshot, messages, rendered.checked, options, mostPagesShown);
    if (isShownAsText(format) && format != ReportFormat::Markdown && format != ReportFormat::Requests)
        rendered.source = reportBytes(format, snapshot, messages, rendered.checked, options);
}

} // namespace

bool isShownAsText(ReportFormat format)
{
    return format != ReportFormat::Pdf && format != ReportFormat::Csv;
}

std::shared_ptr<const RenderedReport> renderReport(ReportFormat format, const PackSnapshot& snapshot,
                                                   const Messages& messages, const ReportOptions& options,
                                                   const SharedProgress& progress, const CancelFlag& cancel)
{
    auto rendered = std::make_shared<RenderedReport>();
    rendered->format = format;
    const Result<void> written = unlessCancelled(cancel, [&]() -> Result<void> {
        const std::vector<SourceRef> places = placesOfReport(format, snapshot, messages, options);
        rendered->pointers = places.size();
        rendered->checked = checkPlaces(snapshot, places, progress, cancel);
        endIfCancelled();
        writeShown(*rendered, snapshot, messages, options);
        return {};
    });
    if (!written)
        return rendered;
    for (const PointerFailure& failure : rendered->checked.failures)
        rendered->unresolved.push_back(fromUtf8(toString(failure.where)) + QStringLiteral(": ") +
                                       messages.text(failure.reason));
    return rendered;
}

Result<void> writeRendered(ReportFormat format, const QString& target, const PackSnapshot& snapshot,
                           const Messages& messages, const ReportOptions& options, const RenderedReport& rendered,
                           const SharedProgress& progress, const CancelFlag& cancel)
{
    return unlessCancelled(cancel, [&] {
        const ProgressScope scope([&progress](double share) { tell(progress, share); });
        if (format == ReportFormat::Csv)
            return writeCsvFolder(target, snapshot, messages, options);
        const CheckedPointers checked =
            format == rendered.format
                ? rendered.checked
                : checkPlaces(snapshot, placesOfReport(format, snapshot, messages, options), progress, cancel);
        return writeReportBlocks(
            target, [&](const TakeBlock& take) { streamReport(format, snapshot, messages, checked, options, take); });
    });
}

} // namespace exhibit
