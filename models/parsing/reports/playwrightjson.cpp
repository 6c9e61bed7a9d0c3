// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/playwrightjson.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/ansi.h"
#include "models/parsing/text/isotime.h"

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

std::string plainLine(std::string_view message)
{
    std::string buffer;
    return std::string(messageLine(withoutAnsi(messageLine(message), buffer)));
}

struct ErrorDraft
{
    std::string message, stack;
    std::string_view file;
    std::size_t offset = 0;
};

struct PlaywrightTest
{
    int suite = -1;
    std::string_view title, project, status;
    std::size_t offset = 0;
    std::int64_t results = 0;
    std::string_view lastResult;
    ErrorDraft error; ///< of the last attempt that has one
};

struct SuiteDraft
{
    int parent = -1;
    std::string_view title, file;
};

class PlaywrightJson : public JsonFileReader
{
public:
    explicit PlaywrightJson(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override;
    void commit(ReportPlaces& places, DocumentRecords& records) override;

private:
    struct Draft
    {
        std::optional<std::int64_t> expected, unexpected, flaky, skipped;
        std::optional<double> durationMs;
        std::string_view startTime;
        std::size_t statsOffset = 0;
        bool numberNotRead = false;
        std::vector<SuiteDraft> suites;
        std::vector<PlaywrightTest> tests;
        std::vector<ErrorDraft> errors;
    };

    error_code readSuite(json::Value& value, int parent, int depth);
    error_code readSpec(json::Value& value, int suite);
    error_code readTest(json::Value& value, PlaywrightTest& test);
    error_code readResult(json::Value& value, PlaywrightTest& test);
    error_code readError(json::Value& value, ErrorDraft& error);
    error_code readStats(json::Value& value);
    std::string idOf(const PlaywrightTest& test) const;
    void addTest(const PlaywrightTest& test, ReportPlaces& places, RunReport& run) const;

    TestDictionary& m_tests;
    Draft m_draft;
};

error_code PlaywrightJson::readError(json::Value& value, ErrorDraft& error)
{
    return json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "message") {
            error.offset = offsetOf(field);
            return json::readText(field, error.message);
        }
        if (key == "stack")
            return json::readText(field, error.stack);
        if (key != "location")
            return SUCCESS;
        return json::eachField(field, [&](std::string_view name, json::Value part) {
            return name == "file" ? json::readText(part, error.file) : SUCCESS;
        });
    });
}

error_code PlaywrightJson::readResult(json::Value& value, PlaywrightTest& test)
{
    ++test.results;
    return json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "status")
            return json::readText(field, test.lastResult);
        if (key != "error")
            return SUCCESS;
        ErrorDraft error;
        const error_code code = readError(field, error);
        if (!code && error.offset > 0)
            test.error = std::move(error);
        return code;
    });
}

error_code PlaywrightJson::readTest(json::Value& value, PlaywrightTest& test)
{
    return json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "projectName")
            return json::readText(field, test.project);
        if (key == "status")
            return json::readText(field, test.status);
        if (key != "results")
            return SUCCESS;
        return json::eachElement(field, [&](json::Value element) { return readResult(element, test); });
    });
}

/// The title may stand before or behind its tests.
error_code PlaywrightJson::readSpec(json::Value& value, int suite)
{
    const std::size_t first = m_draft.tests.size();
    std::string_view title;
    std::size_t offset = 0;
    const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "title") {
            offset = offsetOf(field);
            return json::readText(field, title);
        }
        if (key != "tests")
            return SUCCESS;
        return json::eachElement(field, [&](json::Value element) {
            PlaywrightTest test;
            test.suite = suite;
            const error_code code = readTest(element, test);
            if (!code)
                m_draft.tests.push_back(std::move(test));
            return code;
        });
    });
    for (std::size_t i = first; i < m_draft.tests.size(); ++i) {
        m_draft.tests[i].title = title;
        m_draft.tests[i].offset = offset;
    }
    return error;
}

error_code PlaywrightJson::readSuite(json::Value& value, int parent, int depth)
{
    constexpr int mostDepth = 100;
    if (depth > mostDepth)
        return SUCCESS;
    const auto suite = static_cast<int>(m_draft.suites.size());
    m_draft.suites.push_back({parent, {}, {}});
    return json::eachField(value, [&](std::string_view key, json::Value field) {
        if (key == "title")
            return json::readText(field, m_draft.suites[static_cast<std::size_t>(suite)].title);
        if (key == "file")
            return json::readText(field, m_draft.suites[static_cast<std::size_t>(suite)].file);
        if (key == "suites")
            return json::eachElement(field, [&](json::Value element) { return readSuite(element, suite, depth + 1); });
        if (key != "specs")
            return SUCCESS;
        return json::eachElement(field, [&](json::Value element) { return readSpec(element, suite); });
    });
}

error_code PlaywrightJson::readStats(json::Value& value)
{
    m_draft.statsOffset = offsetOf(value);
    return json::eachField(value, [this](std::string_view key, json::Value field) {
        const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {
            {"expected", &m_draft.expected},
            {"unexpected", &m_draft.unexpected},
            {"flaky", &m_draft.flaky},
            {"skipped", &m_draft.skipped}};
        for (const auto& [name, number] : numbers) {
            if (name != key)
                continue;
            const error_code error = json::readCount(field, *number);
            m_draft.numberNotRead = m_draft.numberNotRead || !*number;
            return error;
        }
        if (key == "startTime")
            return json::readText(field, m_draft.startTime);
        return key == "duration" ? json::readNumber(field, m_draft.durationMs) : SUCCESS;
    });
}

error_code PlaywrightJson::read(json::Object& object)
{
    m_draft = {};
    return json::eachField(object, [this](std::string_view key, json::Value value) {
        if (key == "suites")
            return json::eachElement(value, [this](json::Value element) { return readSuite(element, -1, 0); });
        if (key == "stats")
            return readStats(value);
        if (key != "errors")
            return SUCCESS;
        return json::eachElement(value, [this](json::Value element) {
            ErrorDraft error;
            const error_code code = readError(element, error);
            if (!code)
                m_draft.errors.push_back(std::move(error));
            return code;
        });
    });
}

std::string PlaywrightJson::idOf(const PlaywrightTest& test) const
{
    std::vector<std::string> parts{std::string(test.title)};
    for (int at = test.suite; at >= 0; at = m_draft.suites[static_cast<std::size_t>(at)].parent) {
        const SuiteDraft& suite = m_draft.suites[static_cast<std::size_t>(at)];
        parts.insert(parts.begin(), suite.parent < 0 ? withSlashes(suite.file.empty() ? suite.title : suite.file)
                                                     : std::string(suite.title));
    }
    if (!test.project.empty())
        parts.insert(parts.begin(), '[' + std::string(test.project) + ']');
    std::erase(parts, std::string());
    return joined(parts, " \u203A ");
}

void PlaywrightJson::addTest(const PlaywrightTest& test, ReportPlaces& places, RunReport& run) const
{
    Outcome outcome = Outcome::Absent;
    if (test.status == "expected" || test.status == "flaky")
        outcome = Outcome::Passed;
    else if (test.status == "unexpected")
        outcome = test.lastResult == "interrupted" ? Outcome::Error : Outcome::Failed;
    else if (test.status == "skipped")
        outcome = Outcome::Skipped;
    Failure failure;
    failure.where = places.at(test.offset);
    if (outcome == Outcome::Absent)
        return run.addUnknown(failure.where);
    if (isFailure(outcome) && test.error.offset > 0) {
        failure.message = plainLine(test.error.message);
        readTracePlace(test.error.stack, failure);
        failure.cause = places.at(test.error.offset);
    }
    const bool wasRepeated = test.results > 1 && (isFailure(outcome) || test.status == "flaky");
    run.add(idOf(test), outcome, std::move(failure), wasRepeated ? test.results - 1 : 0);
}

void PlaywrightJson::commit(ReportPlaces& places, DocumentRecords& records)
{
    RunReport run(m_tests, "playwright");
    for (const PlaywrightTest& test : m_draft.tests)
        addTest(test, places, run);
    for (const ErrorDraft& error : m_draft.errors) {
        run.saysFailed = true;
        CollectionError collection;
        collection.module = withSlashes(error.file);
        collection.message = plainLine(error.message);
        collection.where = places.at(error.offset);
        if (!collection.module.empty())
            run.addCollectionError(std::move(collection));
    }
    if (m_draft.expected && m_draft.unexpected && !m_draft.numberNotRead) {
        run.stated.passed = *m_draft.expected + m_draft.flaky.value_or(0);
        run.stated.failed = m_draft.unexpected;
        run.stated.skipped = m_draft.skipped.value_or(0);
        run.stated.total = *run.stated.passed + *run.stated.failed + *run.stated.skipped;
    }
    if (m_draft.statsOffset > 0)
        run.summary = places.at(m_draft.statsOffset);
    run.numberNotRead = m_draft.numberNotRead;
    run.createdEpoch = isoEpoch(m_draft.startTime);
    if (m_draft.durationMs && *m_draft.durationMs >= 0)
        run.duration = *m_draft.durationMs / 1000;
    records.witnesses.push_back(run.take(places.lineOf(0), records.problems));
}

class PlaywrightLastRun : public JsonFileReader
{
public:
    explicit PlaywrightLastRun(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override
    {
        m_status = {};
        m_failed = 0;
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key == "status") {
                m_offset = offsetOf(value);
                return json::readText(value, m_status);
            }
            if (key != "failedTests")
                return SUCCESS;
            return json::eachElement(value, [this](json::Value) {
                ++m_failed;
                return SUCCESS;
            });
        });
    }

    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        RunReport run(m_tests, "playwright");
        if (m_failed > 0)
            run.stated.failed = m_failed;
        run.saysFailed = m_status == "failed" || m_status == "timedout";
        run.isUnfinished = m_status == "interrupted";
        run.summary = places.lineOf(m_offset);
        Witness witness = run.take(places.lineOf(0), records.problems);
        if (m_status == "passed" && m_failed == 0)
            witness.state = RunState::Passed;
        else if (m_status == "interrupted" && m_failed == 0)
            witness.state = RunState::Interrupted;
        witness.passesUnnamed = true;
        records.witnesses.push_back(std::move(witness));
    }

private:
    TestDictionary& m_tests;
    std::string_view m_status;
    std::size_t m_offset = 0;
    std::int64_t m_failed = 0;
};

} // namespace

bool isPlaywrightJson(const JsonPeek& peek, const std::string& prefix)
{
    if (!prefix.empty() || !peek.has("config"))
        return false;
    // The configuration stands first and may be all that the head shows.
    const bool isOurs = peek.has("config.rootDir") && (peek.has("config.projects") || peek.has("config.workers"));
    return peek.has("suites") ? peek.has("stats") || !peek.complete || isOurs : isOurs && !peek.complete;
}

std::unique_ptr<DocumentParser> makePlaywrightJson(const DocumentContext& context)
{
    return makeJsonReport<PlaywrightJson>(context);
}

bool isPlaywrightLastRun(const JsonPeek& peek, const std::string& prefix)
{
    return prefix.empty() && peek.complete && peek.keys.size() == 2 && peek.has("status") && peek.has("failedTests");
}

std::unique_ptr<DocumentParser> makePlaywrightLastRun(const DocumentContext& context)
{
    return makeJsonReport<PlaywrightLastRun>(context);
}

} // namespace exhibit
