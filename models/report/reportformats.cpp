// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportformats.h"

#include "models/report/csv/csvreport.h"
#include "models/report/github/githubreport.h"
#include "models/report/html/htmlreport.h"
#include "models/report/intoto/intotoreport.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/pdf/pdfreport.h"
#include "models/report/placeddecision.h"
#include "models/report/requests/requestreport.h"
#include "models/report/sarif/sarifreport.h"

namespace exhibit {

namespace {

using Writer = QByteArray (*)(const PackSnapshot&, const Messages&, const CheckedPointers&, const ReportOptions&);

struct FormatRow
{
    ReportFormat format;
    const char* name;
    const char* suffix;
    Writer write;
};

constexpr FormatRow formatRows[] = {
    {ReportFormat::Markdown, "md", ".md", markdownReport},
    {ReportFormat::Json, "json", ".json", jsonReport},
    {ReportFormat::Html, "html", ".html", htmlReport},
    {ReportFormat::Pdf, "pdf", ".pdf", pdfReport},
    {ReportFormat::Sarif, "sarif", ".sarif", sarifReport},
    {ReportFormat::Csv, "csv", ".csv", csvReport},
    {ReportFormat::Github, "github", ".md", githubReport},
    {ReportFormat::GithubAnnotations, "github-annotations", ".txt", githubAnnotations},
    {ReportFormat::Requests, "requests", ".md", requestReport},
    {ReportFormat::InToto, "in-toto", ".json", inTotoReport},
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
    return rowOf(format).write(reportedSnapshot(snapshot, options), messages, checked, options);
}

} // namespace exhibit
