// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/run.h"
#include "models/parsing/json/jsonlinesvalues.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class JsonLines;

/// What one test of a report says. Views are of the parser: they die with its next text.
struct TestDraft
{
    struct Stage
    {
        bool failed = false;
        std::string message, crashPath; ///< message is one line, cut at a bound
        std::int64_t crashLine = 0;
        std::size_t causeOffset = 0; ///< byte of the message in the text, 0 if there is none
    };

    std::string_view nodeId, outcomeText;
    std::size_t offset = 0; ///< byte of the node id in the text
    Stage setup, call, teardown, own;
    bool hasStages = false; ///< the stages were written to

    void clear();
    Outcome outcome() const;
    bool isRepeated() const { return outcomeText == "rerun"; } ///< the last attempt has its own entry
    bool hasResult() const { return !nodeId.empty() && !outcomeText.empty() && !isRepeated(); }
    const Stage& failedStage() const;
};

/// One report while it is read: nothing of it is kept until its whole line was fine.
struct ReportDraft
{
    struct Test
    {
        std::string_view nodeId;
        Outcome outcome = Outcome::Absent;
    };
    struct TestFailure
    {
        std::string_view nodeId;
        Outcome outcome = Outcome::Failed;
        std::size_t offset = 0;
        TestDraft::Stage stage;
    };
    struct Collector
    {
        CollectionError error;  ///< without pointer
        std::size_t offset = 0; ///< byte of its cause, else of its node id
    };

    bool hasExitCode = false, hasSummary = false, summaryIsNull = false, hasTests = false, hasCollectors = false;
    bool numbersAsText = false, exitCodeNotRead = false;
    std::int64_t unknownOutcomes = 0; ///< tests and modules that are listed without an outcome that is known
    std::size_t unknownOutcomeAt = 0; ///< byte of the first one
    std::vector<std::optional<std::int64_t> RunCounts::*> unreadCounts; ///< the summary has them, but as no number
    std::optional<int> exitCode;
    std::optional<double> created, duration;
    RunCounts summary;
    std::size_t summaryOffset = 0;
    std::vector<Test> tests;
    std::vector<TestFailure> failures;
    std::vector<Collector> failedCollectors;

    void clear();
    void addUnknown(std::size_t at)
    {
        if (unknownOutcomes++ == 0)
            unknownOutcomeAt = at;
    }
    /// Two of its four marks: then it is a report, even one whose fields are null.
    bool isReport() const { return hasExitCode + hasSummary + hasTests + hasCollectors >= 2; }
    RunCounts counts() const; ///< as the summary states them
    RunCounts listed() const; ///< what the tests add up to
    /// The summary has a number of failing tests, or of all, that cannot be read.
    bool hidesFailures() const;
};

/// Takes field by field what belongs to a report or a test. `known` becomes true for a field that was one.
class ReportFieldReader
{
public:
    explicit ReportFieldReader(const JsonLines& lines) : m_lines(lines) {}

    simdjson::error_code reportField(std::string_view key, json::Value& value, ReportDraft& draft, bool& known);
    simdjson::error_code testField(std::string_view key, json::Value& value, TestDraft& test, bool& known);

private:
    simdjson::error_code summary(json::Value& value, ReportDraft& draft);
    simdjson::error_code tests(json::Value& value, ReportDraft& draft);
    simdjson::error_code collectors(json::Value& value, ReportDraft& draft);
    simdjson::error_code stage(json::Value& value, TestDraft::Stage& stage);
    simdjson::error_code stageField(std::string_view key, json::Value& value, TestDraft::Stage& stage, bool& known);
    simdjson::error_code readMessage(json::Value& value, TestDraft::Stage& stage);
    simdjson::error_code crash(json::Value& value, TestDraft::Stage& stage);
    std::size_t offsetOf(json::Value& value) const;
    std::size_t offsetOfCause(json::Value& value) const;

    const JsonLines& m_lines;
};

} // namespace exhibit
