// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportformats.h"

#include "models/report/csv/csvreport.h"
#include "models/report/github/githubreport.h"
#include "models/report/html/htmlreport.h"
#include "models/report/intoto/intotoreport.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdowncontext.h"
#include "models/report/markdownreport.h"
#include "models/report/pdf/pdfreport.h"
#include "models/report/placeddecision.h"
#include "models/report/requests/requestreport.h"
#include "models/report/sarif/sarifreport.h"
#include "models/review/citations.h"

namespace exhibit {

namespace {

using Writer = QByteArray (*)(const PackSnapshot&, const Messages&, const CheckedPointers&, const ReportOptions&);

using Streamer = void (*)(const PackSnapshot&, const Messages&, const CheckedPointers&, const ReportOptions&,
                          const TakeBlock&);

struct FormatRow
{
    ReportFormat format;
    const char* name;
    const char* suffix;
    Writer write; ///< null: it is written by `stream`
    Streamer stream = nullptr;
};

constexpr FormatRow formatRows[] = {
    {ReportFormat::Markdown, "md", ".md", markdownReport},
    {ReportFormat::Json, "json", ".json", nullptr, streamJsonReport},
    {ReportFormat::Html, "html", ".html", htmlReport},
    {ReportFormat::Pdf, "pdf", ".pdf", pdfReport},
    {ReportFormat::Sarif, "sarif", ".sarif", sarifReport},
    {ReportFormat::Csv, "csv", ".csv", csvReport},
    {ReportFormat::Github, "github", ".md", githubReport},
    {ReportFormat::GithubAnnotations, "github-annotations", ".txt", githubAnnotations},
    {ReportFormat::Requests, "requests", ".md", requestReport},
    {ReportFormat::InToto, "in-toto", ".json", nullptr, streamInTotoReport},
};

const FormatRow& rowOf(ReportFormat format)
{
    for (const FormatRow& row : formatRows) {
        if (row.format == format)
            return row;
    }
    return formatRows[0];
}

} // namespace

std::string formatName(ReportFormat format)
{
    return rowOf(format).name;
}

QString fileSuffix(ReportFormat format)
{
    return QLatin1String(rowOf(format).suffix);
}

std::optional<ReportFormat> formatNamed(const QString& name)
{
    for (const FormatRow& row : formatRows) {
        if (name == QLatin1String(row.name))
            return row.format;
    }
    return {};
}

QStringList formatNames()
{
    QStringList names;
    for (const FormatRow& row : formatRows)
        names << QLatin1String(row.name);
    return names;
}

QByteArray reportBytes(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                       const CheckedPointers& checked, const ReportOptions& options)
{
    QByteArray bytes;
    streamReport(format, snapshot, messages, checked, options, [&bytes](const QByteArray& block) {
        bytes += block;
        return true;
    });
    return bytes;
}

void streamReport(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                  const CheckedPointers& checked, const ReportOptions& options, const TakeBlock& take)
{
    const FormatRow& row = rowOf(format);
    const PackSnapshot reported = reportedSnapshot(snapshot, options);
    if (row.write)
        take(row.write(reported, messages, checked, options));
    else
        row.stream(reported, messages, checked, options, take);
}

std::vector<SourceRef> placesOfReport(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                                      const ReportOptions& options)
{
    const bool isPage = format == ReportFormat::Markdown || format == ReportFormat::Html || format == ReportFormat::Pdf;
    if (!isPage || options.scope != ReportScope::Brief)
        return Citations(snapshot).places();
    MarkdownContext context(reportedSnapshot(snapshot, options), messages);
    static_cast<void>(reportText(context, options, {}, format));
    return context.printed();
}

} // namespace exhibit
