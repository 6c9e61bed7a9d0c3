// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/jestjson.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/ansi.h"

#include <algorithm>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct JestTest
{
    std::vector<std::string> path; ///< suites, then the title
    std::string_view status;
    std::string failure; ///< the first message
    std::size_t offset = 0, failureOffset = 0;
};

struct JestFile
{
    std::string_view name, status, message;
    std::size_t offset = 0;
    std::vector<JestTest> tests;
};

Outcome jestOutcome(std::string_view status)
{
    if (status == "passed" || status == "focused")
        return Outcome::Passed;
    if (status == "failed")
        return Outcome::Failed;
    const bool isSkipped = status == "pending" || status == "skipped" || status == "todo" || status == "disabled";
    return isSkipped ? Outcome::Skipped : Outcome::Absent;
}

/// The first line of a message that says something: jest puts a heading with a bullet before it.
std::string causeOf(std::string_view message)
{
    std::string buffer;
    while (!message.empty()) {
        const std::size_t end = std::min(message.find('\n'), message.size());
        const std::string_view line = messageLine(withoutAnsi(message.substr(0, end), buffer));
        message.remove_prefix(std::min(end + 1, message.size()));
        if (!line.empty() && !line.starts_with("\u25CF"))
            return std::string(line);
    }
    return {};
}

class JestJson : public JsonFileReader
{
public:
    explicit JestJson(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override;
    void commit(ReportPlaces& places, DocumentRecords& records) override;

private:
    struct Draft
    {
        std::optional<std::int64_t> total, passed, failed, pending, todo;
        std::optional<bool> success, interrupted;
        std::optional<double> startMs, lastMs;
        std::size_t summaryOffset = 0;
        bool numberNotRead = false;
        std::vector<JestFile> files;
    };

    error_code readNumber(std::string_view key, json::Value& value, bool& known);
    error_code readTestFile(json::Value& value);
    error_code readTest(json::Value& value, JestFile& file);
    error_code readFailures(json::Value& value, JestTest& test);
    void addTests(const JestFile& file, ReportPlaces& places, RunReport& run) const;

    TestDictionary& m_tests;
    Draft m_draft;
};

error_code JestJson::readNumber(std::string_view key, json::Value& value, bool& known)
{
    const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {{"numTotalTests", &m_draft.total},
                                                                                 {"numPassedTests", &m_draft.passed},
                                                                                 {"numFailedTests", &m_draft.failed},
                                                                                 {"numPendingTests", &m_draft.pending},
                                                                                 {"numTodoTests", &m_draft.todo}};
    for (const auto& [name, number] : numbers) {
        if (name != key)
            continue;
        known = true;
        if (key == "numTotalTests" || m_draft.summaryOffset == 0)
            m_draft.summaryOffset = offsetOf(value);
        const error_code error = json::readCount(value, *number);
        m_draft.numberNotRead = m_draft.numberNotRead || !*number;
        return error;
    }
    return SUCCESS;
}

error_code JestJson::readFailures(json::Value& value, JestTest& test)
{
    return json::eachElement(value, [&](json::Value element) {
        if (!test.failure.empty())
            return SUCCESS;
        test.failureOffset = offsetOf(element);
        return json::readText(element, test.failure);
    });
}

error_code JestJson::readTest(json::Value& value, JestFile& file)
{
    JestTest test;
    std::string title;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "ancestorTitles")
            return readTexts(field, test.path);
        if (key == "title") {
            test.offset = offsetOf(field);
            return json::readText(field, title);
        }
        if (key == "status")
            return json::readText(field, test.status);
        return key == "failureMessages" ? readFailures(field, test) : SUCCESS;
    });
    test.path.push_back(std::move(title));
    if (!error)
        file.tests.push_back(std::move(test));
    return error;
}

error_code JestJson::readTestFile(json::Value& value)
{
    JestFile file;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "name" || key == "testFilePath") {
            file.offset = offsetOf(field);
            return json::readText(field, file.name);
        }
        if (key == "status")
            return json::readText(field, file.status);
        if (key == "message" || key == "failureMessage")
            return json::readText(field, file.message);
        if (key == "endTime")
            return json::readNumber(field, m_draft.lastMs);
        if (key != "assertionResults" && key != "testResults")
            return SUCCESS;
        return json::eachElement(field, [&](json::Value element) { return readTest(element, file); });
    });
    if (!error)
        m_draft.files.push_back(std::move(file));
    return error;
}

error_code JestJson::read(json::Object& object)
{
    m_draft = {};
    return json::eachField(object, [this](std::string_view key, json::Value value) {
        bool known = false;
        if (const error_code error = readNumber(key, value, known); error || known)
            return error;
        if (key == "success")
            return json::readBoolean(value, m_draft.success);
        if (key == "wasInterrupted")
            return json::readBoolean(value, m_draft.interrupted);
        if (key == "startTime")
            return json::readNumber(value, m_draft.startMs);
        if (key != "testResults")
            return SUCCESS;
        return json::eachElement(value, [this](json::Value element) { return readTestFile(element); });
    });
}

void JestJson::addTests(const JestFile& file, ReportPlaces& places, RunReport& run) const
{
    for (const JestTest& test : file.tests) {
        const Outcome outcome = jestOutcome(test.status);
        if (outcome == Outcome::Absent) {
            run.addUnknown(places.at(test.offset));
            continue;
        }
        Failure failure;
        failure.where = places.at(test.offset);
        if (isFailure(outcome)) {
            failure.message = causeOf(test.failure);
            readTracePlace(test.failure, failure);
            if (test.failureOffset > 0)
                failure.cause = places.at(test.failureOffset);
        }
        run.addOfFile(file.name, joined(test.path, " \u203A "), outcome, std::move(failure));
    }
    if (file.status == "failed" && file.tests.empty()) {
        CollectionError error;
        error.module = withSlashes(file.name);
        error.message = causeOf(file.message);
        error.where = places.at(file.offset);
        run.addCollectionError(std::move(error));
    }
}

void JestJson::commit(ReportPlaces& places, DocumentRecords& records)
{
    RunReport run(m_tests, m_draft.interrupted ? "jest" : "vitest");
    for (const JestFile& file : m_draft.files)
        addTests(file, places, run);
    run.stated.total = m_draft.total;
    run.stated.passed = m_draft.passed;
    run.stated.failed = m_draft.failed;
    if (m_draft.pending || m_draft.todo)
        run.stated.skipped = m_draft.pending.value_or(0) + m_draft.todo.value_or(0);
    run.summary = places.at(m_draft.summaryOffset);
    run.numberNotRead = m_draft.numberNotRead;
    run.saysFailed = m_draft.success == false;
    run.isUnfinished = m_draft.interrupted.value_or(false);
    constexpr double milliseconds = 1000;
    if (m_draft.startMs && *m_draft.startMs > 0)
        run.createdEpoch = *m_draft.startMs / milliseconds;
    if (m_draft.startMs && m_draft.lastMs && *m_draft.lastMs >= *m_draft.startMs)
        run.duration = (*m_draft.lastMs - *m_draft.startMs) / milliseconds;
    records.witnesses.push_back(run.take(places.lineOf(0), records.problems));
}

} // namespace

bool isJestJson(const JsonPeek& peek, const std::string& prefix)
{
    return prefix.empty() && peek.has("numTotalTests") && (peek.has("testResults") || !peek.complete);
}

void readJestJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records)
{
    JestJson(tests).readFile(source, records);
}

} // namespace exhibit
