// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/lists/rspecjson.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"

#include <re2/re2.h>

#include <optional>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct RspecExample
{
    std::string title, file, message;
    std::string_view status;
    std::optional<std::int64_t> line;
    std::size_t offset = 0, causeOffset = 0;
};

class RspecJson : public JsonFileReader
{
public:
    explicit RspecJson(TestDictionary& tests) : m_tests(tests) {}

protected:
    error_code read(json::Object& object) override
    {
        m_draft = {};
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key == "examples")
                return json::eachElement(value, [this](json::Value example) { return readExample(example); });
            if (key == "summary")
                return readSummary(value);
            if (key != "messages")
                return SUCCESS;
            m_draft.messagesOffset = offsetOf(value);
            return readTexts(value, m_draft.messages);
        });
    }

    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        RunReport run(m_tests, "rspec");
        for (const RspecExample& example : m_draft.examples) {
            Failure failure;
            failure.where = places.at(example.offset);
            const bool isKnown =
                example.status == "passed" || example.status == "failed" || example.status == "pending";
            if (!isKnown) {
                run.addUnknown(failure.where);
                continue;
            }
            if (example.status == "failed") {
                failure.message = messageLine(trimmed(example.message));
                failure.crashPath = example.file;
                failure.crashLine = example.line.value_or(0);
                if (example.causeOffset > 0)
                    failure.cause = places.at(example.causeOffset);
            }
            run.addOfFile(example.file, example.title,
                          example.status == "passed"   ? Outcome::Passed
                          : example.status == "failed" ? Outcome::Failed
                                                       : Outcome::Skipped,
                          std::move(failure));
        }
        addOutside(places, run);
        run.stated = m_draft.stated;
        run.duration = m_draft.seconds;
        run.summary = places.at(m_draft.summaryOffset);
        run.saysFailed = m_draft.outside.value_or(0) > 0;
        records.witnesses.push_back(run.take(places.lineOf(0), records.problems));
    }

private:
    struct Draft
    {
        std::vector<RspecExample> examples;
        std::vector<std::string> messages;
        RunCounts stated;
        std::optional<std::int64_t> outside; ///< errors that are of no example
        std::optional<double> seconds;
        std::size_t summaryOffset = 0, messagesOffset = 0;
    };

    /// `An error occurred while loading ./spec/a_spec.rb.`, with the error below.
    void addOutside(ReportPlaces& places, RunReport& run) const
    {
        static const re2::RE2 head(R"(An error occurred while loading (\S+?)\.?\s*\n((?s:.*)))");
        for (const std::string& message : m_draft.messages) {
            std::string file, rest;
            if (!re2::RE2::PartialMatch(message, head, &file, &rest))
                continue;
            CollectionError error;
            error.module = file;
            error.message = messageLine(trimmed(rest));
            error.where = places.at(m_draft.messagesOffset);
            run.addCollectionError(std::move(error));
        }
    }

    error_code readExample(json::Value& value)
    {
        RspecExample example;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "full_description") {
                example.offset = offsetOf(field);
                return json::readText(field, example.title);
            }
            if (key == "status")
                return json::readText(field, example.status);
            if (key == "file_path")
                return json::readText(field, example.file);
            if (key == "line_number")
                return json::readCount(field, example.line);
            if (key != "exception")
                return SUCCESS;
            return json::eachField(field, [&](std::string_view part, json::Value what) {
                if (part != "message")
                    return SUCCESS;
                example.causeOffset = offsetOf(what);
                return json::readText(what, example.message);
            });
        });
        if (!error)
            m_draft.examples.push_back(std::move(example));
        return error;
    }

    error_code readSummary(json::Value& value)
    {
        return json::eachField(value, [this](std::string_view key, json::Value field) {
            if (key == "example_count") {
                m_draft.summaryOffset = offsetOf(field);
                return json::readCount(field, m_draft.stated.total);
            }
            if (key == "failure_count")
                return json::readCount(field, m_draft.stated.failed);
            if (key == "pending_count")
                return json::readCount(field, m_draft.stated.skipped);
            if (key == "errors_outside_of_examples_count")
                return json::readCount(field, m_draft.outside);
            return key == "duration" ? json::readNumber(field, m_draft.seconds) : SUCCESS;
        });
    }

    TestDictionary& m_tests;
    Draft m_draft;
};

} // namespace

bool isRspecJson(const JsonPeek& peek, const std::string& prefix)
{
    const bool hasExamples = peek.has("examples[].full_description") && peek.has("examples[].status");
    return prefix.empty() && (hasExamples || (peek.has("examples") && peek.has("summary.example_count")));
}

void readRspecJson(const TextSource& source, TestDictionary& tests, DocumentRecords& records)
{
    RspecJson(tests).readFile(source, records);
}

} // namespace exhibit
