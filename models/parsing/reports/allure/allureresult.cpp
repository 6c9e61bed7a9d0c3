// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/allure/allureresult.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/pytest/pytestreporttext.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/reports/testnodeid.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct AllureDraft
{
    std::string_view name, fullName, status, message, trace;
    std::map<std::string, std::string> labels; ///< the first of each name
    std::vector<std::string> parameters;       ///< `name: value` of those that tell tests apart
    std::optional<double> startMs, stopMs;
    std::optional<std::int64_t> total, passed, failed, broken, skipped;
    std::size_t offset = 0, messageOffset = 0, totalsOffset = 0;
    bool hasTotals = false;
};

class AllureResult : public JsonFileReader
{
public:
    explicit AllureResult(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override;
    void commit(ReportPlaces& places, DocumentRecords& records) override;

private:
    error_code readField(std::string_view key, json::Value& value);
    error_code readLabel(json::Value& value);
    error_code readParameter(json::Value& value);
    error_code readTotals(json::Value& value);
    error_code readTimes(std::string_view key, json::Value& value);
    std::string label(const std::string& name) const;
    bool tellsErrorsApart() const;
    Outcome outcome() const;
    std::string nodeId() const;
    void addTest(ReportPlaces& places, RunReport& run, std::vector<Problem>& problems) const;

    TestDictionary& m_tests;
    AllureDraft m_draft;
};

error_code AllureResult::readLabel(json::Value& value)
{
    std::string name, text;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "name")
            return json::readText(field, name);
        return key == "value" ? json::readText(field, text) : SUCCESS;
    });
    if (!error)
        m_draft.labels.try_emplace(std::move(name), std::move(text));
    return error;
}

error_code AllureResult::readParameter(json::Value& value)
{
    constexpr std::size_t most = 50;
    std::string name, text;
    std::optional<bool> excluded;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "name")
            return json::readText(field, name);
        if (key == "excluded")
            return json::readBoolean(field, excluded);
        return key == "value" ? json::readText(field, text) : SUCCESS;
    });
    if (!error && !excluded.value_or(false) && m_draft.parameters.size() < most)
        m_draft.parameters.push_back(name + ": " + text);
    return error;
}

error_code AllureResult::readTotals(json::Value& value)
{
    m_draft.hasTotals = true;
    m_draft.totalsOffset = offsetOf(value);
    return json::eachField(value, [this](std::string_view key, json::Value field) {
        const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {{"total", &m_draft.total},
                                                                                     {"passed", &m_draft.passed},
                                                                                     {"failed", &m_draft.failed},
                                                                                     {"broken", &m_draft.broken},
                                                                                     {"skipped", &m_draft.skipped}};
        const auto found = std::find_if(std::begin(numbers), std::end(numbers),
                                        [key](const auto& number) { return number.first == key; });
        return found == std::end(numbers) ? SUCCESS : json::readCount(field, *found->second);
    });
}

error_code AllureResult::readTimes(std::string_view key, json::Value& value)
{
    if (key == "start")
        return json::readNumber(value, m_draft.startMs);
    return key == "stop" ? json::readNumber(value, m_draft.stopMs) : SUCCESS;
}

error_code AllureResult::readField(std::string_view key, json::Value& value)
{
    if (key == "name") {
        m_draft.offset = offsetOf(value);
        return json::readText(value, m_draft.name);
    }
    if (key == "fullName")
        return json::readText(value, m_draft.fullName);
    if (key == "status")
        return json::readText(value, m_draft.status);
    if (key == "statusDetails") {
        return json::eachField(value, [this](std::string_view name, json::Value field) {
            if (name == "message") {
                m_draft.messageOffset = offsetOf(field);
                return json::readText(field, m_draft.message);
            }
            return name == "trace" ? json::readText(field, m_draft.trace) : SUCCESS;
        });
    }
    if (key == "labels")
        return json::eachElement(value, [this](json::Value element) { return readLabel(element); });
    if (key == "parameters")
        return json::eachElement(value, [this](json::Value element) { return readParameter(element); });
    if (key == "statistic")
        return readTotals(value);
    if (key == "time")
        return json::eachField(value,
                               [this](std::string_view name, json::Value field) { return readTimes(name, field); });
    return readTimes(key, value);
}

error_code AllureResult::read(json::Object& object)
{
    m_draft = {};
    return json::eachField(object, [this](std::string_view key, json::Value value) { return readField(key, value); });
}

std::string AllureResult::label(const std::string& name) const
{
    const auto found = m_draft.labels.find(name);
    return found == m_draft.labels.end() ? std::string() : found->second;
}

bool AllureResult::tellsErrorsApart() const
{
    const std::string language = lowered(label("language"));
    return language == "java" || language == "kotlin" || language == "scala" || language == "groovy";
}

Outcome AllureResult::outcome() const
{
    constexpr std::pair<std::string_view, Outcome> words[] = {
        {"passed", Outcome::Passed}, {"failed", Outcome::Failed}, {"skipped", Outcome::Skipped}};
    if (m_draft.status == "broken")
        return tellsErrorsApart() ? Outcome::Error : Outcome::Failed;
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [this](const auto& word) { return word.first == m_draft.status; });
    return found == std::end(words) ? Outcome::Absent : found->second;
}

/// `login.spec.ts` of `login.spec.ts:5:3`; all of it where no place stands behind.
std::string_view withoutPlace(std::string_view name)
{
    const std::size_t last = name.find_last_not_of("0123456789:");
    return last == std::string_view::npos || name.find(':', last) == std::string_view::npos ? name
                                                                                            : name.substr(0, last + 1);
}

std::string AllureResult::nodeId() const
{
    const std::string testClass = label("testClass"), testMethod = label("testMethod");
    const std::string_view full = m_draft.fullName;
    const std::size_t hash = full.find('#');
    std::string id;
    if (hash != std::string_view::npos) {
        const std::string_view method = full.substr(hash + 1);
        const bool named = m_draft.name.starts_with(method) && !m_draft.name.substr(method.size()).starts_with(' ');
        id = nodeIdOf({full.substr(0, hash), named ? m_draft.name : method, {}, {}, label("framework") == "pytest"});
    } else if (!testClass.empty() && !testMethod.empty()) {
        id = nodeIdOf({testClass, testMethod, {}, {}, false});
    } else if (const std::string_view place = withoutPlace(full); place.size() < full.size()) {
        id = std::string(place) + " \u203A " + std::string(m_draft.name);
    } else {
        id = full.empty() ? m_draft.name : full;
    }
    if (!m_draft.parameters.empty() && !id.ends_with(']'))
        id += " [" + joined(m_draft.parameters, ", ") + ']';
    return id;
}

void AllureResult::addTest(ReportPlaces& places, RunReport& run, std::vector<Problem>& problems) const
{
    const Outcome result = outcome();
    if (result == Outcome::Absent) {
        const SourceRef where = places.at(m_draft.offset);
        addProblem(problems, {Severity::Warning,
                              {"problem.report.unknown-outcome", {{"line", std::to_string(where.firstLine.value)}}},
                              where});
        return;
    }
    Failure failure;
    failure.where = places.at(m_draft.offset);
    if (isFailure(result)) {
        failure.message = messageLine(m_draft.message);
        readTracePlace(m_draft.trace, failure);
        Failure crash; // as pytest writes it
        if (failure.crashPath.empty() && readCrashLine(messageLine(causeLine(m_draft.trace)), crash)) {
            failure.crashPath = std::move(crash.crashPath);
            failure.crashLine = crash.crashLine;
        }
        if (m_draft.messageOffset > 0)
            failure.cause = places.at(m_draft.messageOffset);
    }
    run.add(nodeId(), result, std::move(failure));
}

void AllureResult::commit(ReportPlaces& places, DocumentRecords& records)
{
    const std::string framework = label("framework");
    RunReport run(m_tests, framework.empty() ? "allure" : framework);
    if (m_draft.hasTotals) {
        run.stated.total = m_draft.total;
        run.stated.passed = m_draft.passed;
        run.stated.failed = m_draft.failed;
        run.stated.errors = m_draft.broken;
        run.stated.skipped = m_draft.skipped;
        run.summary = places.at(m_draft.totalsOffset);
    } else {
        addTest(places, run, records.problems);
    }
    if (!run.saysAnything())
        return;
    constexpr double milliseconds = 1000;
    if (m_draft.startMs && *m_draft.startMs > 0) {
        run.createdEpoch = *m_draft.startMs / milliseconds;
        if (m_draft.stopMs && *m_draft.stopMs >= *m_draft.startMs)
            run.duration = (*m_draft.stopMs - *m_draft.startMs) / milliseconds;
    }
    records.witnesses.push_back(run.take(places.lineOf(0), records.problems));
}

} // namespace

bool isAllureResult(const JsonPeek& peek, const std::string& prefix)
{
    if (!prefix.empty())
        return false;
    const auto has = [&peek](std::string_view key) { return peek.has(key); };
    const bool isTest = has("uuid") && has("name") && has("status") && (has("historyId") || has("testCaseId")) &&
                        (has("stage") || has("labels") || has("labels[].name"));
    return isTest || (has("statistic.broken") && has("statistic.passed") && has("statistic.total"));
}

std::unique_ptr<DocumentParser> makeAllureResult(const DocumentContext& context)
{
    return makeJsonReport<AllureResult>(context);
}

} // namespace exhibit
