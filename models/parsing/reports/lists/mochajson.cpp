// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/lists/mochajson.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/isotime.h"

#include <optional>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct MochaTest
{
    std::string title, file;
    std::optional<Outcome> outcome; ///< unset: no word of the format
    std::string message, stack;
    std::size_t offset = 0, causeOffset = 0;
    bool isHook = false;
};

/// mocha lists the tests by outcome, mochawesome nests them in suites and gives each its state.
class MochaJson : public JsonFileReader
{
public:
    explicit MochaJson(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override
    {
        m_draft = {};
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key == "stats")
                return readStats(value);
            if (key == "results")
                return json::eachElement(value, [this](json::Value suite) { return readSuite(suite, {}, 0); });
            const std::pair<std::string_view, Outcome> lists[] = {
                {"passes", Outcome::Passed}, {"failures", Outcome::Failed}, {"pending", Outcome::Skipped}};
            for (const auto& [name, outcome] : lists) {
                if (name == key)
                    return json::eachElement(
                        value, [this, outcome = outcome](json::Value test) { return readTest(test, outcome, {}); });
            }
            return SUCCESS;
        });
    }

    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        RunReport run(m_tests, "mocha");
        for (MochaTest& test : m_draft.tests) {
            Failure failure;
            failure.where = places.at(test.offset);
            if (!test.outcome) {
                if (!test.isHook)
                    run.addUnknown(failure.where);
                continue;
            }
            if (test.isHook && *test.outcome != Outcome::Failed)
                continue; // hooks are no tests unless they fail
            if (*test.outcome == Outcome::Failed) {
                failure.message = messageLine(test.message);
                readTracePlace(test.stack, failure);
                if (test.causeOffset > 0)
                    failure.cause = places.at(test.causeOffset);
            }
            run.addOfFile(test.file, test.title, *test.outcome, std::move(failure));
        }
        run.stated = m_draft.stated;
        run.numberNotRead = m_draft.numberNotRead;
        run.summary = places.at(m_draft.summaryOffset);
        run.createdEpoch = isoEpoch(m_draft.start);
        if (m_draft.milliseconds)
            run.duration = *m_draft.milliseconds / 1000;
        records.witnesses.push_back(run.take(places.lineOf(0), records.problems));
    }

private:
    static constexpr int mostNested = 200;

    struct Draft
    {
        std::vector<MochaTest> tests;
        RunCounts stated;
        std::string_view start;
        std::optional<double> milliseconds;
        std::size_t summaryOffset = 0;
        bool numberNotRead = false;
    };

    error_code readStats(json::Value& value)
    {
        return json::eachField(value, [this](std::string_view key, json::Value field) {
            const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {
                {"passes", &m_draft.stated.passed},
                {"failures", &m_draft.stated.failed},
                {"pending", &m_draft.stated.skipped}};
            for (const auto& [name, number] : numbers) {
                if (name != key)
                    continue;
                m_draft.summaryOffset = offsetOf(field);
                const error_code error = json::readCount(field, *number);
                m_draft.numberNotRead = m_draft.numberNotRead || !*number;
                return error;
            }
            if (key == "start")
                return json::readText(field, m_draft.start);
            if (key == "skipped") { // of mochawesome: what a failing hook has kept from running
                std::optional<std::int64_t> skipped;
                const error_code error = json::readCount(field, skipped);
                m_draft.stated.skipped = m_draft.stated.skipped.value_or(0) + skipped.value_or(0);
                return error;
            }
            return key == "duration" ? json::readNumber(field, m_draft.milliseconds) : SUCCESS;
        });
    }

    error_code readSuite(json::Value& value, std::string file, int depth)
    {
        if (depth > mostNested)
            return SUCCESS;
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "fullFile" || (key == "file" && file.empty()))
                return json::readText(field, file);
            if (key == "tests" || key == "beforeHooks" || key == "afterHooks")
                return json::eachElement(field, [&](json::Value test) { return readTest(test, std::nullopt, file); });
            if (key != "suites")
                return SUCCESS;
            return json::eachElement(field, [&](json::Value suite) { return readSuite(suite, file, depth + 1); });
        });
    }

    error_code readTest(json::Value& value, std::optional<Outcome> outcome, const std::string& file)
    {
        MochaTest test;
        test.outcome = outcome;
        test.file = file;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "fullTitle") {
                test.offset = offsetOf(field);
                return json::readText(field, test.title);
            }
            if (key == "file")
                return json::readText(field, test.file);
            if (key == "err")
                return readError(field, test);
            return readState(key, field, test);
        });
        if (!error && (!test.title.empty() || test.outcome))
            m_draft.tests.push_back(std::move(test));
        return error;
    }

    /// Of mochawesome's tests and hooks.
    static error_code readState(std::string_view key, json::Value& value, MochaTest& test)
    {
        if (key == "isHook") {
            std::optional<bool> isHook;
            const error_code error = json::readBoolean(value, isHook);
            test.isHook = isHook.value_or(false);
            return error;
        }
        if (key == "skipped") {
            std::optional<bool> isSkipped;
            const error_code error = json::readBoolean(value, isSkipped);
            if (isSkipped.value_or(false))
                test.outcome = Outcome::Skipped;
            return error;
        }
        if (key != "state")
            return SUCCESS;
        std::string_view state;
        const error_code error = json::readText(value, state);
        if (state == "passed")
            test.outcome = Outcome::Passed;
        else if (state == "failed")
            test.outcome = Outcome::Failed;
        else if (state == "pending" || state == "skipped")
            test.outcome = Outcome::Skipped;
        return error;
    }

    error_code readError(json::Value& value, MochaTest& test)
    {
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "message") {
                test.causeOffset = offsetOf(field);
                return json::readText(field, test.message);
            }
            return key == "stack" || key == "estack" ? json::readText(field, test.stack) : SUCCESS;
        });
    }

    TestDictionary& m_tests;
    Draft m_draft;
};

} // namespace

bool isMochaJson(const JsonPeek& peek, const std::string& prefix)
{
    return prefix.empty() && peek.has("stats") && peek.has("stats.suites") && peek.has("stats.passes") &&
           (peek.has("tests") || peek.has("results") || peek.has("passes") || !peek.complete);
}

void readMochaJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records)
{
    MochaJson(tests).readFile(source, records);
}

} // namespace exhibit
