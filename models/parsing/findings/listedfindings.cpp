// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/findings/listedfindings.h"

#include "models/domain/text.h"
#include "models/parsing/reports/testresults.h"

#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

constexpr std::size_t maxListed = 100'000; ///< of one object

const char* levelOfSeverity(std::string_view severity)
{
    if (severity == "critical" || severity == "high")
        return "error";
    return severity == "info" ? "note" : "warning";
}

} // namespace

bool isListedFindings(const JsonPeek& peek, const std::string& prefix)
{
    const bool isEslint =
        prefix == "[]." && peek.has("[].filePath") && peek.has("[].messages") && peek.has("[].errorCount");
    return isEslint || (prefix.empty() && peek.has("auditReportVersion") && peek.has("vulnerabilities"));
}

error_code ListedFindings::readField(std::string_view key, json::Value& value, const OffsetOf& offsetOf)
{
    if (key == "filePath")
        return json::readText(value, m_file);
    if (key == "messages" || key == "suppressedMessages")
        return json::eachElement(
            value, [&](json::Value element) { return readMessage(element, offsetOf, key != "messages"); });
    if (key != "vulnerabilities")
        return SUCCESS;
    return json::eachField(
        value, [&](std::string_view name, json::Value field) { return readPackage(name, field, offsetOf); });
}

error_code ListedFindings::readMessage(json::Value& value, const OffsetOf& offsetOf, bool isSuppressed)
{
    Listed listed;
    listed.offset = offsetOf(value);
    listed.finding.tool = "ESLint";
    listed.finding.isSuppressed = isSuppressed;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) -> error_code {
        std::optional<std::int64_t> number;
        if (key == "ruleId")
            return json::readText(field, listed.finding.rule);
        if (key == "message") {
            std::string_view text;
            const error_code failed = json::readText(field, text);
            listed.finding.message = messageLine(text);
            return failed;
        }
        if (key != "severity" && key != "line")
            return SUCCESS;
        const error_code failed = json::readCount(field, number);
        if (key == "line")
            listed.finding.line = number.value_or(0);
        else
            listed.finding.level = number.value_or(0) > 1 ? "error" : "warning";
        return failed;
    });
    if (!error && !listed.finding.level.empty() && m_listed.size() < maxListed)
        m_listed.push_back(std::move(listed));
    return error;
}

error_code ListedFindings::readPackage(std::string_view name, json::Value& value, const OffsetOf& offsetOf)
{
    Listed listed;
    listed.offset = offsetOf(value);
    listed.finding.tool = "npm audit";
    std::string range;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) -> error_code {
        std::string_view severity;
        if (key == "range")
            return json::readText(field, range);
        const error_code failed = key == "severity" ? json::readText(field, severity) : SUCCESS;
        if (!severity.empty())
            listed.finding.level = levelOfSeverity(severity);
        return failed;
    });
    listed.finding.message = messageLine(std::string(name) + (range.empty() ? "" : ' ' + range));
    if (!error && !listed.finding.level.empty() && m_listed.size() < maxListed)
        m_listed.push_back(std::move(listed));
    return error;
}

void ListedFindings::commit(ReportPlaces& places, DocumentRecords& records)
{
    for (Listed& listed : m_listed) {
        if (listed.finding.path.empty())
            listed.finding.path = withSlashes(m_file);
        listed.finding.where = places.at(listed.offset);
        records.toolFindings.push_back(std::move(listed.finding));
    }
    clear();
}

} // namespace exhibit
