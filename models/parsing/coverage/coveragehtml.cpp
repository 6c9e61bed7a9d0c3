// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragehtml.h"

#include "models/domain/text.h"
#include "models/parsing/coverage/coveragefiles.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/reports/html/htmlpages.h"

#include <re2/re2.h>

#include <string>

namespace exhibit {

namespace {

re2::StringPiece pageOf(std::string_view text)
{
    return {text.data(), text.size()};
}

/// `<span class="strong">85.71% </span> <span class="quiet">Statements</span> <span class='fraction'>12/14</span>`
void readIstanbul(const TextSource& source, CoverageMeasure& measure)
{
    static const RE2 number(
        R"(<span class="strong">\s*([\d.]+)%\s*</span>\s*<span class="quiet">(\w+)</span>\s*<span class=['"]fraction['"]>(\d+)/(\d+)</span>)");
    PageLines lines(source.text);
    re2::StringPiece rest = pageOf(source.text);
    re2::StringPiece percent;
    std::string what;
    std::int64_t covered = 0, total = 0;
    while (RE2::FindAndConsume(&rest, number, &percent, &what, &covered, &total)) {
        CoverageRate* rate = what == "Statements"  ? &measure.statements
                             : what == "Branches"  ? &measure.branches
                             : what == "Functions" ? &measure.functions
                             : what == "Lines"     ? &measure.lines
                                                   : nullptr;
        if (!rate || rate->isKnown())
            continue;
        const std::string_view said(percent.data(), percent.size());
        *rate = {covered, total, percentageOf(said)};
        if (measure.where.isNull())
            measure.where =
                source.pointTo(lines.lineOf(static_cast<std::size_t>(said.data() - source.text.data())), said);
    }
}

/// The row of the total: `<td class="right" data-ratio="154 200">77%</td>`; it counts branches too where they were
/// measured.
void readCoveragePy(const TextSource& source, CoverageMeasure& measure)
{
    static const RE2 total(R"re(<tr class="total">[\s\S]{0,900}?data-ratio="(\d+) (\d+)"[^>]*>\s*([\d.]+)%)re");
    std::int64_t covered = 0, all = 0;
    re2::StringPiece percent;
    if (!RE2::PartialMatch(pageOf(source.text), total, &covered, &all, &percent))
        return;
    const std::string_view said(percent.data(), percent.size());
    PageLines lines(source.text);
    measure.lines = {covered, all, percentageOf(said)};
    measure.where = source.pointTo(lines.lineOf(static_cast<std::size_t>(said.data() - source.text.data())), said);
}

void readCoveragePage(const TextSource& source, DocumentRecords& records)
{
    CoverageMeasure measure;
    readIstanbul(source, measure);
    if (measure.where.isNull())
        readCoveragePy(source, measure);
    if (!measure.where.isNull())
        records.coverage.push_back(std::move(measure));
}

} // namespace

bool isCoverageHtml(const TextHead& head)
{
    static const RE2 istanbul(R"(<title>Code coverage report for All files</title>)");
    static const RE2 coveragePy(
        R"(<title>[^<]{0,80}</title>[\s\S]{0,900}coverage_html[\w.]*\.js[\s\S]{0,900}<body class="indexfile">)");
    const std::string_view text = head.text();
    return lowered(trimmed(text).substr(0, 9)) == "<!doctype" &&
           (RE2::PartialMatch(pageOf(text), istanbul) || RE2::PartialMatch(pageOf(text), coveragePy));
}

std::unique_ptr<DocumentParser> makeCoverageHtml(const DocumentContext& context)
{
    return makeWholeFile(context,
                         [](const TextSource& source, DocumentRecords& records) { readCoveragePage(source, records); });
}

} // namespace exhibit
