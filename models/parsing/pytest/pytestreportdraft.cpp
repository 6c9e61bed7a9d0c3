// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreportdraft.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/pytest/pytestreporttext.h"
#include "models/parsing/reports/reportcounts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

using json::Type;
using simdjson::error_code;
using simdjson::SUCCESS;

Outcome pytestOutcome(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, Outcome>, 6> names{{{"passed", Outcome::Passed},
                                                                         {"failed", Outcome::Failed},
                                                                         {"skipped", Outcome::Skipped},
                                                                         {"error", Outcome::Error},
                                                                         {"xfailed", Outcome::XFailed},
                                                                         {"xpassed", Outcome::XPassed}}};
    for (const auto& [name, outcome] : names) {
        if (text == name)
            return outcome;
    }
    constexpr std::size_t longest = 7;
    const bool mayBeCapital = text.size() <= longest && std::any_of(text.begin(), text.end(), isUpper);
    return mayBeCapital ? pytestOutcome(lowered(text)) : Outcome::Absent;
}

std::string oneLine(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    text = text.substr(first, text.find_first_of("\r\n", first) - first);
    std::size_t size = std::min(text.size(), ReportParser::maxMessageBytes);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return std::string(text.substr(0, size));
}

std::optional<std::int64_t> RunCounts::*countField(std::string_view key)
{
    using Field = std::optional<std::int64_t> RunCounts::*;
    constexpr std::array<std::pair<std::string_view, Field>, 10> fields{{{"passed", &RunCounts::passed},
                                                                         {"failed", &RunCounts::failed},
                                                                         {"skipped", &RunCounts::skipped},
                                                                         {"error", &RunCounts::errors},
                                                                         {"errors", &RunCounts::errors},
                                                                         {"xfailed", &RunCounts::xfailed},
                                                                         {"xpassed", &RunCounts::xpassed},
                                                                         {"deselected", &RunCounts::deselected},
                                                                         {"total", &RunCounts::total},
                                                                         {"collected", &RunCounts::collected}}};
    for (const auto& [name, field] : fields) {
        if (key == name)
            return field;
    }
    return nullptr;
}

} // namespace

void TestDraft::clear()
{
    // Most tests pass and say nothing: their eight strings are not made anew a million times.
    if (hasStages)
        *this = {};
    nodeId = outcomeText = {};
    offset = 0;
}

Outcome TestDraft::outcome() const
{
    return pytestOutcome(outcomeText);
}

const TestDraft::Stage& TestDraft::failedStage() const
{
    for (const Stage* stage : {&call, &setup, &teardown}) {
        if (stage->failed && !stage->message.empty())
            return *stage;
    }
    for (const Stage* stage : {&own, &call, &setup, &teardown}) {
        if (!stage->message.empty())
            return *stage;
    }
    return own;
}

void ReportDraft::clear()
{
    std::vector<Test> keptMemory = std::move(tests);
    keptMemory.clear();
    *this = {};
    tests = std::move(keptMemory);
}

RunCounts ReportDraft::counts() const
{
    RunCounts counts = summary;
    const auto isUnread = [this](auto field) {
        return std::find(unreadCounts.begin(), unreadCounts.end(), field) != unreadCounts.end();
    };
    if (hasTests && !counts.total && !isUnread(&RunCounts::total))
        counts.total = static_cast<std::int64_t>(tests.size());
    if (hasSummary && !summaryIsNull) {
        for (auto field : {&RunCounts::passed, &RunCounts::failed, &RunCounts::errors, &RunCounts::skipped,
                           &RunCounts::xfailed, &RunCounts::xpassed, &RunCounts::deselected}) {
            // What stands there and cannot be read is not zero; without one number the failing tests are not known.
            const bool isFailing = field == &RunCounts::failed || field == &RunCounts::errors;
            if (!isUnread(field) && !(isFailing && (isUnread(&RunCounts::failed) || isUnread(&RunCounts::errors))))
                counts.*field = (counts.*field).value_or(0);
        }
    }
    if (hasCollectors)
        counts.failedCollectors = static_cast<std::int64_t>(failedCollectors.size());
    return counts;
}

RunCounts ReportDraft::listed() const
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(tests.size());
    for (const Test& test : tests)
        outcomes.push_back(test.outcome);
    return countsOf(outcomes);
}

bool ReportDraft::hidesFailures() const
{
    return std::any_of(unreadCounts.begin(), unreadCounts.end(), [](auto field) {
        return field == &RunCounts::failed || field == &RunCounts::errors || field == &RunCounts::total;
    });
}

std::size_t ReportFieldReader::offsetOf(json::Value& value) const
{
    return m_lines.offsetOf(value.raw_json_token().data());
}

/// The last `E   ` line inside a string as it stands in the file, where newlines are `\n` escapes.
std::size_t ReportFieldReader::offsetOfCause(json::Value& value) const
{
    constexpr std::string_view lineStart = "\\nE   ";
    const std::string_view token = value.raw_json_token();
    const std::size_t at = token.rfind(lineStart);
    return m_lines.offsetOf(token.data()) + (at == std::string_view::npos ? 0 : at + 2);
}

error_code ReportFieldReader::readMessage(json::Value& value, TestDraft::Stage& stage)
{
    std::string_view text;
    const std::size_t offset = offsetOf(value);
    const error_code error = json::readText(value, text);
    if (!error && !text.empty()) {
        stage.message = oneLine(text);
        stage.causeOffset = offset;
    }
    return error;
}

error_code ReportFieldReader::crash(json::Value& value, TestDraft::Stage& stage)
{
    return json::eachField(value, [&](std::string_view key, json::Value& field) {
        if (key == "path")
            return json::readText(field, stage.crashPath);
        if (key == "message")
            return readMessage(field, stage);
        std::optional<std::int64_t> line;
        const error_code error = key == "lineno" ? json::readInteger(field, line) : SUCCESS;
        stage.crashLine = line.value_or(stage.crashLine);
        return error;
    });
}

error_code ReportFieldReader::stageField(std::string_view key, json::Value& value, TestDraft::Stage& stage, bool& known)
{
    known = true;
    if (key == "outcome") {
        std::string_view text;
        const error_code error = json::readText(value, text);
        stage.failed = text == "failed" || text == "error";
        return error;
    }
    if (key == "crash")
        return crash(value, stage);
    if (key == "message")
        return readMessage(value, stage);
    if (key == "longrepr") {
        std::string_view text;
        const std::size_t offset = offsetOfCause(value);
        const error_code error = json::readText(value, text);
        // The crash message of the same stage is the better one, whichever key comes first.
        if (error || text.empty() || !stage.message.empty())
            return error;
        Failure failure;
        const std::string_view cause = causeLine(text);
        const bool placed = readCrashLine(cause.substr(0, 4 * ReportParser::maxMessageBytes), failure);
        stage.message = oneLine(placed ? std::string_view(failure.message) : cause);
        if (placed && stage.crashPath.empty()) {
            stage.crashPath = failure.crashPath;
            stage.crashLine = failure.crashLine;
        }
        stage.causeOffset = offset;
        return error;
    }
    known = false;
    return SUCCESS;
}

error_code ReportFieldReader::stage(json::Value& value, TestDraft::Stage& stage)
{
    bool known = false;
    return json::eachField(
        value, [&](std::string_view key, json::Value& field) { return stageField(key, field, stage, known); });
}

error_code ReportFieldReader::testField(std::string_view key, json::Value& value, TestDraft& test, bool& known)
{
    known = true;
    if (key == "nodeid") {
        test.offset = offsetOf(value);
        return json::readText(value, test.nodeId);
    }
    if (key == "outcome")
        return json::readText(value, test.outcomeText);
    // Stages of tests that are known to have gone well hold nothing that is kept.
    const bool wanted = test.outcomeText.empty() || isFailure(test.outcome());
    test.hasStages = test.hasStages || wanted;
    if (key == "call")
        return wanted ? stage(value, test.call) : SUCCESS;
    if (key == "setup")
        return wanted ? stage(value, test.setup) : SUCCESS;
    if (key == "teardown")
        return wanted ? stage(value, test.teardown) : SUCCESS;
    if (key == "crash" || key == "longrepr" || key == "message")
        return wanted ? stageField(key, value, test.own, known) : SUCCESS;
    known = false;
    return SUCCESS;
}

error_code ReportFieldReader::summary(json::Value& value, ReportDraft& draft)
{
    Type type{};
    if (const error_code error = json::typeOf(value, type))
        return error;
    draft.summaryIsNull = type != Type::Object;
    draft.summary = {};
    return json::eachField(value, [&](std::string_view key, json::Value& field) {
        const auto count = countField(key);
        if (count == nullptr)
            return SUCCESS;
        const error_code error = json::readCount(field, draft.summary.*count, &draft.numbersAsText);
        const bool ofTests = count != &RunCounts::collected && count != &RunCounts::deselected;
        if (!error && !(draft.summary.*count) && ofTests)
            draft.unreadCounts.push_back(count);
        return error;
    });
}

error_code ReportFieldReader::tests(json::Value& value, ReportDraft& draft)
{
    Type type{};
    if (const error_code error = json::typeOf(value, type))
        return error;
    draft.hasTests = draft.hasTests || type == Type::Array;
    TestDraft test;
    bool known = false;
    return json::eachElement(value, [&](json::Value& element) {
        test.clear();
        const error_code error = json::eachField(
            element, [&](std::string_view key, json::Value& field) { return testField(key, field, test, known); });
        if (error || test.nodeId.empty())
            return error;
        const Outcome outcome = test.outcome();
        draft.tests.push_back({test.nodeId, outcome});
        if (outcome == Outcome::Absent && !test.isRepeated())
            draft.addUnknown(test.offset);
        if (isFailure(outcome))
            draft.failures.push_back({test.nodeId, outcome, test.offset, test.failedStage()});
        return SUCCESS;
    });
}

error_code ReportFieldReader::collectors(json::Value& value, ReportDraft& draft)
{
    Type type{};
    if (const error_code error = json::typeOf(value, type))
        return error;
    draft.hasCollectors = draft.hasCollectors || type == Type::Array;
    return json::eachElement(value, [&](json::Value& element) {
        std::string_view nodeId;
        std::string_view outcome;
        std::string_view longrepr;
        std::size_t offset = 0;
        std::size_t causeOffset = 0;
        const error_code error = json::eachField(element, [&](std::string_view key, json::Value& field) {
            if (key == "nodeid") {
                offset = offsetOf(field);
                return json::readText(field, nodeId);
            }
            if (key == "outcome")
                return json::readText(field, outcome);
            if (key != "longrepr")
                return SUCCESS;
            causeOffset = offsetOfCause(field);
            return json::readText(field, longrepr);
        });
        if (!error && outcome != "passed" && outcome != "failed" && outcome != "skipped")
            draft.addUnknown(offset);
        if (error || outcome != "failed")
            return error;
        ReportDraft::Collector failed;
        failed.error.module = nodeId;
        std::replace(failed.error.module.begin(), failed.error.module.end(), '\\', '/');
        readCollectionCause(oneLine(collectionCause(longrepr)), failed.error);
        failed.offset = longrepr.empty() ? offset : causeOffset;
        draft.failedCollectors.push_back(std::move(failed));
        return SUCCESS;
    });
}

error_code ReportFieldReader::reportField(std::string_view key, json::Value& value, ReportDraft& draft, bool& known)
{
    known = true;
    if (key == "exitcode" || key == "exit_code") {
        draft.hasExitCode = true;
        Type type{};
        error_code error = json::typeOf(value, type);
        if (!error)
            error = json::readInteger(value, draft.exitCode, &draft.numbersAsText);
        draft.exitCodeNotRead = !draft.exitCode && type != Type::Null;
        return error;
    }
    if (key == "summary") {
        draft.hasSummary = true;
        draft.summaryOffset = m_lines.offsetOf(key.data()) - 1;
        return summary(value, draft);
    }
    if (key == "tests")
        return tests(value, draft);
    if (key == "collectors")
        return collectors(value, draft);
    if (key == "created")
        return json::readNumber(value, draft.created, &draft.numbersAsText);
    if (key == "duration")
        return json::readNumber(value, draft.duration, &draft.numbersAsText);
    known = false;
    return SUCCESS;
}

} // namespace exhibit
