// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/html/playwrighthtml.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/files/archives/zipmember.h"
#include "models/files/text/base64.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/reports/html/htmlpages.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/ansi.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

constexpr std::string_view zipMark = "data:application/zip;base64,";
constexpr std::size_t mostReportBytes = std::size_t{64} << 20;

/// The tests of one file, in `report.json`, with `[project] › file › suite › title`.
std::string idOf(const JsonNode& file, const JsonNode& test)
{
    std::vector<std::string> parts;
    if (const std::string_view project = test["projectName"].string(); !project.empty())
        parts.push_back('[' + std::string(project) + ']');
    parts.push_back(withSlashes(file["fileName"].string()));
    for (const JsonNode& suite : test["path"].children)
        parts.emplace_back(suite.string());
    parts.emplace_back(test["title"].string());
    std::erase(parts, std::string());
    return joined(parts, " \u203A ");
}

Outcome outcomeOf(const JsonNode& test)
{
    const std::string_view outcome = test["outcome"].string();
    if (outcome == "expected" || outcome == "flaky")
        return Outcome::Passed;
    if (outcome == "unexpected")
        return Outcome::Failed;
    return outcome == "skipped" ? Outcome::Skipped : Outcome::Absent;
}

std::string plainMessage(std::string_view message)
{
    std::string buffer;
    return std::string(messageLine(withoutAnsi(messageLine(message), buffer)));
}

/// Why tests failed, by their ids: `<file id>.json` beside the report.
std::map<std::string, std::string> messagesOf(std::string_view zip, const JsonNode& file)
{
    std::map<std::string, std::string> messages;
    const std::string name = std::string(file["fileId"].string()) + ".json";
    const std::optional<std::string> details = zipMember(zip, name, mostReportBytes);
    if (!details)
        return messages;
    JsonTree tree;
    tree.read(*details, [&messages](const JsonNode& root) {
        for (const JsonNode& test : root["tests"].children) {
            for (const JsonNode& result : test["results"].children) {
                const JsonNode& errors = result["errors"];
                if (errors.children.empty())
                    continue;
                const JsonNode& first = errors.children.front();
                const std::string_view message = first.isText() ? first.string() : first["message"].string();
                messages[std::string(test["testId"].string())] = plainMessage(message);
            }
        }
    });
    return messages;
}

void addFile(std::string_view zip, const JsonNode& file, const SourceRef& where, RunReport& run)
{
    const auto isRed = [](const JsonNode& test) { return test["outcome"].string() == "unexpected"; };
    const std::vector<JsonNode>& tests = file["tests"].children;
    const bool anyRed = std::any_of(tests.begin(), tests.end(), isRed);
    const std::map<std::string, std::string> messages =
        anyRed ? messagesOf(zip, file) : std::map<std::string, std::string>();
    for (const JsonNode& test : tests) {
        const Outcome outcome = outcomeOf(test);
        if (outcome == Outcome::Absent) {
            run.addUnknown(where);
            continue;
        }
        Failure failure;
        failure.where = where;
        const auto message = messages.find(std::string(test["testId"].string()));
        if (outcome == Outcome::Failed && message != messages.end())
            failure.message = message->second;
        if (outcome == Outcome::Failed) {
            failure.crashPath = withSlashes(test.at({"location", "file"}).string());
            failure.crashLine = test.at({"location", "line"}).integer().value_or(0);
        }
        const auto attempts = static_cast<std::int64_t>(test["results"].children.size());
        const bool wasRepeated = attempts > 1 && (outcome == Outcome::Failed || test["outcome"].string() == "flaky");
        run.add(idOf(file, test), outcome, std::move(failure), wasRepeated ? attempts - 1 : 0);
    }
}

void readReport(std::string_view zip, const JsonNode& report, const SourceRef& where, RunReport& run)
{
    const JsonNode& stats = report["stats"];
    const auto expected = stats["expected"].count();
    const auto unexpected = stats["unexpected"].count();
    if (expected && unexpected) {
        run.stated.passed = *expected + stats["flaky"].count().value_or(0);
        run.stated.failed = unexpected;
        run.stated.skipped = stats["skipped"].count().value_or(0);
        run.stated.total = *run.stated.passed + *run.stated.failed + *run.stated.skipped;
    }
    run.numberNotRead = !stats.isNull() && !(expected && unexpected);
    run.saysFailed = !report["errors"].children.empty();
    if (const auto started = report["startTime"].integer(); started && *started > 0)
        run.createdEpoch = static_cast<double>(*started) / 1000;
    if (const auto took = decimalNumber(report["duration"].text); took && *took >= 0)
        run.duration = *took / 1000;
    for (const JsonNode& file : report["files"].children)
        addFile(zip, file, where, run);
}

void readPlaywrightPage(TestDictionary& tests, const TextSource& source, DocumentRecords& records)
{
    const std::size_t mark = source.text.rfind(zipMark);
    PageLines lines(source.text);
    const LineNumber line = lines.lineOf(mark == std::string_view::npos ? 0 : mark);
    const SourceRef where = source.pointTo(line, mark == std::string_view::npos ? std::string_view() : zipMark);
    const std::size_t begin = mark == std::string_view::npos ? source.text.size() : mark + zipMark.size();
    const std::string_view coded = source.text.substr(begin, source.text.find_first_of("\"'<\r\n", begin) - begin);
    const std::optional<std::string> zip = fromBase64(coded);
    const std::optional<std::string> text = zip ? zipMember(*zip, "report.json", mostReportBytes) : std::nullopt;
    if (!text)
        return; // a page without its report: nothing was read, as the document says
    RunReport run(tests, "playwright");
    run.summary = where;
    JsonTree tree;
    tree.read(*text, [&](const JsonNode& report) { readReport(*zip, report, where, run); });
    if (run.saysAnything())
        records.witnesses.push_back(run.take(where, records.problems));
}

} // namespace

bool isPlaywrightHtml(const TextHead& head)
{
    const std::string_view text = head.text();
    const std::size_t title = text.find("<title>Playwright Test Report</title>");
    return title != std::string_view::npos && lowered(trimmed(text).substr(0, 9)) == "<!doctype";
}

std::unique_ptr<DocumentParser> makePlaywrightHtml(const DocumentContext& context)
{
    return makeWholeFile(context, [&tests = context.tests](const TextSource& source, DocumentRecords& records) {
        readPlaywrightPage(tests, source, records);
    });
}

} // namespace exhibit
