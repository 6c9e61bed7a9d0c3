// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/lists/googletestjson.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <optional>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct GoogleTestCase
{
    std::string suite, name, message;
    std::string_view status, result;
    std::size_t offset = 0, causeOffset = 0;
};

class GoogleTestJson : public JsonFileReader
{
public:
    explicit GoogleTestJson(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override
    {
        m_cases.clear();
        m_failed.reset();
        m_summaryOffset = 0;
        m_start = {};
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key == "failures") {
                m_summaryOffset = offsetOf(value);
                return json::readCount(value, m_failed);
            }
            if (key == "timestamp")
                return json::readText(value, m_start);
            if (key != "testsuites")
                return SUCCESS;
            return json::eachElement(value, [this](json::Value suite) {
                return json::eachField(suite, [this](std::string_view part, json::Value field) {
                    if (part != "testsuite")
                        return SUCCESS;
                    return json::eachElement(field, [this](json::Value test) { return readCase(test); });
                });
            });
        });
    }

    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        static const re2::RE2 place(R"(^(\S.*?):(\d{1,9})\n)");
        RunReport run(m_tests, "googletest");
        for (const GoogleTestCase& test : m_cases) {
            Failure failure;
            failure.where = places.at(test.offset);
            const bool isSkipped = lowered(test.status) == "notrun" || lowered(test.result) == "skipped" ||
                                   lowered(test.result) == "suppressed";
            const bool isFailed = test.causeOffset > 0;
            if (isFailed) {
                std::string_view text = test.message;
                re2::RE2::PartialMatch(test.message, place, &failure.crashPath, &failure.crashLine);
                if (!failure.crashPath.empty())
                    text.remove_prefix(text.find('\n') + 1);
                failure.message = messageLine(text);
                failure.cause = places.at(test.causeOffset);
            }
            run.add(test.suite + "." + test.name,
                    isFailed    ? Outcome::Failed
                    : isSkipped ? Outcome::Skipped
                                : Outcome::Passed,
                    std::move(failure));
        }
        run.stated.failed = m_failed;
        run.summary = places.at(m_summaryOffset);
        run.createdEpoch = isoEpoch(m_start);
        records.witnesses.push_back(run.take(places.lineOf(0), records.problems));
    }

private:
    error_code readCase(json::Value& value)
    {
        GoogleTestCase test;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "name") {
                test.offset = offsetOf(field);
                return json::readText(field, test.name);
            }
            if (key == "classname")
                return json::readText(field, test.suite);
            if (key == "status")
                return json::readText(field, test.status);
            if (key == "result")
                return json::readText(field, test.result);
            if (key != "failures")
                return SUCCESS;
            return json::eachElement(field, [&](json::Value failure) {
                return json::eachField(failure, [&](std::string_view part, json::Value text) {
                    if (part != "failure" || test.causeOffset > 0)
                        return SUCCESS;
                    test.causeOffset = offsetOf(text);
                    return json::readText(text, test.message);
                });
            });
        });
        if (!error)
            m_cases.push_back(std::move(test));
        return error;
    }

    TestDictionary& m_tests;
    std::vector<GoogleTestCase> m_cases;
    std::optional<std::int64_t> m_failed;
    std::string_view m_start;
    std::size_t m_summaryOffset = 0;
};

} // namespace

bool isGoogleTestJson(const JsonPeek& peek, const std::string& prefix)
{
    return prefix.empty() && peek.has("testsuites") && peek.has("disabled") &&
           (peek.has("testsuites[].testsuite") || !peek.complete);
}

void readGoogleTestJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records)
{
    GoogleTestJson(tests).readFile(source, records);
}

} // namespace exhibit
