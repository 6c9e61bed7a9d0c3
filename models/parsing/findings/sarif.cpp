// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/findings/sarif.h"

#include "models/domain/text.h"
#include "models/parsing/findings/listedfindings.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/testresults.h"

#include <map>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

constexpr std::size_t maxFindings = 100'000; ///< of one file; further ones are a problem

struct SarifResult
{
    ToolFinding finding;
    std::string kind; ///< `fail` where it is not stated
    std::optional<std::int64_t> ruleIndex;
    std::size_t offset = 0;
};

struct SarifRun
{
    std::string tool;
    std::vector<std::pair<std::string, std::string>> rules; ///< id and default level, by index
    std::vector<SarifResult> results;
};

class Sarif : public JsonFileReader
{
public:
    explicit Sarif(TestDictionary& /*tests*/) {}

protected:
    error_code read(json::Object& object) override
    {
        m_runs.clear();
        m_count = 0;
        m_listed.clear();
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key != "runs")
                return m_listed.readField(key, value, [this](json::Value& at) { return offsetOf(at); });
            return json::eachElement(value, [this](json::Value element) { return readRun(element); });
        });
    }
    void commit(ReportPlaces& places, DocumentRecords& records) override;

private:
    error_code readRun(json::Value& value);
    static error_code readRule(json::Value& value, SarifRun& run);
    static error_code readTool(json::Value& value, SarifRun& run);
    error_code readResult(json::Value& value, SarifRun& run);
    error_code readResultField(std::string_view key, json::Value& value, SarifResult& result);
    static error_code readText(json::Value& value, SarifResult& result);
    static error_code readPlace(json::Value& value, SarifResult& result);
    static error_code readLocation(json::Value& value, SarifResult& result);

    std::vector<SarifRun> m_runs;
    ListedFindings m_listed;
    std::size_t m_count = 0; ///< results, also those that are not kept
};

error_code Sarif::readRule(json::Value& value, SarifRun& run)
{
    auto& rule = run.rules.emplace_back();
    return json::eachField(value, [&rule](std::string_view key, json::Value field) {
        if (key == "id")
            return json::readText(field, rule.first);
        if (key != "defaultConfiguration")
            return SUCCESS;
        return json::eachField(field, [&rule](std::string_view name, json::Value text) {
            return name == "level" ? json::readText(text, rule.second) : SUCCESS;
        });
    });
}

error_code Sarif::readTool(json::Value& value, SarifRun& run)
{
    return json::eachField(value, [&run](std::string_view key, json::Value driver) {
        if (key != "driver")
            return SUCCESS;
        return json::eachField(driver, [&run](std::string_view name, json::Value field) {
            if (name == "name")
                return json::readText(field, run.tool);
            if (name != "rules")
                return SUCCESS;
            return json::eachElement(field, [&run](json::Value element) { return readRule(element, run); });
        });
    });
}

error_code Sarif::readText(json::Value& value, SarifResult& result)
{
    return json::eachField(value, [&result](std::string_view key, json::Value field) {
        std::string_view text;
        const bool isText = key == "text" || (key == "markdown" && result.finding.message.empty());
        const error_code error = isText ? json::readText(field, text) : SUCCESS;
        if (!text.empty())
            result.finding.message = messageLine(text);
        return error;
    });
}

error_code Sarif::readPlace(json::Value& value, SarifResult& result)
{
    return json::eachField(value, [&result](std::string_view key, json::Value part) {
        return json::eachField(part, [&](std::string_view name, json::Value field) {
            if (key == "artifactLocation" && name == "uri") {
                std::string_view uri;
                const error_code error = json::readText(field, uri);
                result.finding.path = withSlashes(uri);
                return error;
            }
            std::optional<std::int64_t> line;
            const bool isLine = key == "region" && name == "startLine";
            const error_code error = isLine ? json::readCount(field, line) : SUCCESS;
            if (line)
                result.finding.line = *line;
            return error;
        });
    });
}

/// The first place of a result is the one it is about.
error_code Sarif::readLocation(json::Value& value, SarifResult& result)
{
    if (!result.finding.path.empty())
        return SUCCESS;
    return json::eachField(value, [&result](std::string_view key, json::Value field) {
        return key == "physicalLocation" ? readPlace(field, result) : SUCCESS;
    });
}

error_code Sarif::readResultField(std::string_view key, json::Value& value, SarifResult& result)
{
    if (key == "ruleId")
        return json::readText(value, result.finding.rule);
    if (key == "ruleIndex")
        return json::readInteger(value, result.ruleIndex);
    if (key == "level")
        return json::readText(value, result.finding.level);
    if (key == "kind")
        return json::readText(value, result.kind);
    if (key == "message") {
        result.offset = offsetOf(value);
        return readText(value, result);
    }
    if (key == "locations")
        return json::eachElement(value, [&result](json::Value element) { return readLocation(element, result); });
    if (key != "suppressions")
        return SUCCESS;
    return json::eachElement(value, [&result](json::Value) {
        result.finding.isSuppressed = true;
        return SUCCESS;
    });
}

error_code Sarif::readResult(json::Value& value, SarifRun& run)
{
    SarifResult result;
    result.offset = offsetOf(value);
    const error_code error = json::eachField(
        value, [&](std::string_view key, json::Value field) { return readResultField(key, field, result); });
    if (!error && ++m_count <= maxFindings)
        run.results.push_back(std::move(result));
    return error;
}

error_code Sarif::readRun(json::Value& value)
{
    SarifRun run;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "tool")
            return readTool(field, run);
        if (key != "results")
            return SUCCESS;
        return json::eachElement(field, [&](json::Value element) { return readResult(element, run); });
    });
    if (!error)
        m_runs.push_back(std::move(run));
    return error;
}

void Sarif::commit(ReportPlaces& places, DocumentRecords& records)
{
    m_listed.commit(places, records);
    for (SarifRun& run : m_runs) {
        std::map<std::string_view, std::string_view> levels;
        for (const auto& [id, level] : run.rules)
            levels.try_emplace(id, level);
        for (SarifResult& result : run.results) {
            // What a tool lists as checked and fine is no finding.
            if (result.kind == "pass" || result.kind == "notApplicable" || result.kind == "informational")
                continue;
            ToolFinding finding = std::move(result.finding);
            finding.tool = run.tool;
            const std::int64_t index = result.ruleIndex.value_or(-1);
            if (finding.rule.empty() && index >= 0 && static_cast<std::size_t>(index) < run.rules.size())
                finding.rule = run.rules[static_cast<std::size_t>(index)].first;
            if (const auto known = levels.find(finding.rule); finding.level.empty() && known != levels.end())
                finding.level = known->second;
            if (finding.level.empty())
                finding.level = "warning";
            finding.where = places.at(result.offset);
            records.toolFindings.push_back(std::move(finding));
        }
    }
    if (m_count > maxFindings)
        addProblem(
            records.problems,
            {Severity::Warning, {"problem.sarif.too-many", {{"count", std::to_string(m_count)}}}, places.lineOf(0)});
}

} // namespace

bool isSarif(const JsonPeek& peek, const std::string& prefix)
{
    if (isListedFindings(peek, prefix))
        return true;
    return prefix.empty() && (peek.has("version") || peek.has("$schema")) &&
           (peek.has("runs[].tool") || peek.has("runs[].results"));
}

std::unique_ptr<DocumentParser> makeSarif(const DocumentContext& context)
{
    return makeJsonReport<Sarif>(context);
}

} // namespace exhibit
