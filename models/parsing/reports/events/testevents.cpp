// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/events/testevents.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/reports/runreport.h"

#include <re2/re2.h>

#include <optional>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

/// What a line of either dialect may hold.
struct TestEvent
{
    std::string_view type, event, name, path, result, error, stack, output;
    std::optional<std::int64_t> id, suite, ofTest, line, passed, failed, ignored, milliseconds;
    std::optional<double> seconds;
    std::optional<bool> skipped, hidden, success;
    bool isLoading = false; ///< the test is the loading of a file
};

class TestEvents : public DocumentParser
{
public:
    explicit TestEvents(const DocumentContext& context) : m_origin(context.origin), m_tests(context.tests) {}

    void addLine(LineNumber line, std::string_view text) override
    {
        const auto read = [&](json::Object& object) {
            TestEvent event;
            const error_code error = json::eachField(
                object, [&](std::string_view key, json::Value value) { return readField(key, value, event); });
            if (!error)
                take(event, m_origin.pointTo(line, text));
            return error;
        };
        // Tools print lines of their own between the events; flutter puts some of them into brackets.
        const bool isEvent = trimmed(text).starts_with('{');
        if (const std::optional<JsonFault> fault = isEvent ? m_lines.read(text, read) : std::nullopt)
            addProblem(m_problems, jsonProblem(*fault, m_origin, line, text));
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        appendProblems(records.problems, std::move(m_problems));
        if (m_where.isNull())
            return;
        RunReport& run = report();
        run.isUnfinished = !m_isOver;
        if (run.isUnfinished)
            addProblem(records.problems, {Severity::Warning, {"problem.report.unfinished", {}}, m_where});
        records.witnesses.push_back(run.take(m_where, records.problems));
    }

private:
    /// A test of Dart's that runs.
    struct Running
    {
        std::string name, path;
        Failure failure;
        bool isLoading = false;
    };

    static error_code readField(std::string_view key, json::Value& value, TestEvent& event)
    {
        const std::pair<std::string_view, std::string_view*> texts[] = {
            {"type", &event.type},   {"event", &event.event},      {"name", &event.name},    {"result", &event.result},
            {"error", &event.error}, {"stackTrace", &event.stack}, {"stdout", &event.output}};
        for (const auto& [name, text] : texts) {
            if (name == key)
                return json::readText(value, *text);
        }
        const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {{"testID", &event.ofTest},
                                                                                     {"passed", &event.passed},
                                                                                     {"failed", &event.failed},
                                                                                     {"ignored", &event.ignored},
                                                                                     {"time", &event.milliseconds}};
        for (const auto& [name, number] : numbers) {
            if (name == key)
                return json::readCount(value, *number);
        }
        if (key == "skipped")
            return json::readBoolean(value, event.skipped);
        if (key == "hidden")
            return json::readBoolean(value, event.hidden);
        if (key == "success")
            return json::readBoolean(value, event.success);
        if (key == "exec_time")
            return json::readNumber(value, event.seconds);
        if (key != "test" && key != "suite")
            return SUCCESS;
        return json::eachField(value, [&](std::string_view part, json::Value field) {
            if (part == "id")
                return json::readCount(field, event.id);
            if (part == "name")
                return json::readText(field, event.name);
            if (part == "path")
                return json::readText(field, event.path);
            return part == "suiteID" ? json::readCount(field, event.suite) : SUCCESS;
        });
    }

    RunReport& report()
    {
        if (!m_run)
            m_run.emplace(m_tests, m_isDart ? "dart-test" : "cargo-test");
        return *m_run;
    }

    void take(const TestEvent& event, const SourceRef& where)
    {
        if (event.type.empty())
            return;
        if (m_where.isNull()) {
            m_where = where;
            m_isDart = event.event.empty();
        }
        m_where.lastLine = where.lastLine;
        if (m_isDart)
            takeDart(event, where);
        else if (event.type == "test")
            takeRust(event, where);
        else if (event.type == "suite")
            takeRustSuite(event, where);
    }

    void takeDart(const TestEvent& event, const SourceRef& where)
    {
        if (event.type == "suite" && event.id) {
            m_suites[*event.id] = event.path;
        } else if (event.type == "testStart" && event.id) {
            Running& test = m_running[*event.id];
            test.name = event.name;
            test.path = event.suite ? m_suites[*event.suite] : std::string();
            test.isLoading = event.name.starts_with("loading ");
        } else if (event.type == "error" && event.ofTest) {
            Failure& failure = m_running[*event.ofTest].failure;
            if (failure.message.empty()) {
                failure.message = messageLine(trimmed(event.error));
                failure.cause = where;
                readDartPlace(event.stack, failure);
            }
        } else if (event.type == "testDone" && event.ofTest) {
            endDart(event, where);
        } else if (event.type == "done") {
            m_isOver = true;
            report().saysFailed = event.success == false;
            report().summary = where;
            if (event.milliseconds)
                report().duration = static_cast<double>(*event.milliseconds) / 1000;
        }
    }

    /// `test/a_test.dart 11:5  main.<fn>`, the first that is no package's.
    static void readDartPlace(std::string_view stack, Failure& failure)
    {
        static const re2::RE2 place(R"((?m)^(?:file://)?(\S+\.dart) (\d{1,9}):\d+ )");
        re2::RE2::PartialMatch(re2::StringPiece(stack.data(), stack.size()), place, &failure.crashPath,
                               &failure.crashLine);
    }

    void endDart(const TestEvent& event, const SourceRef& where)
    {
        Running test = std::move(m_running[*event.ofTest]);
        m_running.erase(*event.ofTest);
        const bool isRed = event.result == "failure" || event.result == "error";
        if (test.isLoading && isRed) {
            CollectionError error;
            error.module = withSlashes(test.path.empty() ? test.name : test.path);
            error.message = test.failure.message;
            error.where = test.failure.cause.isNull() ? where : test.failure.cause;
            report().addCollectionError(std::move(error));
            return;
        }
        if (event.hidden.value_or(false))
            return; // loading and fixtures
        if (!isRed)
            test.failure = {};
        test.failure.where = where;
        if (!isRed && event.result != "success") {
            report().addUnknown(where);
            return;
        }
        const Outcome outcome = isRed                           ? Outcome::Failed
                                : event.skipped.value_or(false) ? Outcome::Skipped
                                                                : Outcome::Passed;
        report().addOfFile(test.path, test.name, outcome, std::move(test.failure));
    }

    void takeRust(const TestEvent& event, const SourceRef& where)
    {
        static const re2::RE2 panic(R"(panicked at (?:'(.*)', )?(\S+?):(\d{1,9}):\d+:?\n?(.*))");
        if (event.event == "started" || event.event == "timeout")
            return;
        Failure failure;
        failure.where = where;
        if (event.event == "failed") {
            std::string older, newer;
            if (re2::RE2::PartialMatch(re2::StringPiece(event.output.data(), event.output.size()), panic, &older,
                                       &failure.crashPath, &failure.crashLine, &newer)) {
                failure.message = messageLine(older.empty() ? newer : older);
                failure.cause = where;
            }
        }
        if (event.event != "ok" && event.event != "failed" && event.event != "ignored") {
            report().addUnknown(where);
            return;
        }
        report().add(event.name,
                     event.event == "ok"       ? Outcome::Passed
                     : event.event == "failed" ? Outcome::Failed
                                               : Outcome::Skipped,
                     std::move(failure));
    }

    /// One suite a binary: their numbers are added.
    void takeRustSuite(const TestEvent& event, const SourceRef& where)
    {
        if (event.event == "started") {
            m_isOver = false;
            return;
        }
        m_isOver = true;
        const auto add = [](std::optional<std::int64_t>& sum, const std::optional<std::int64_t>& number) {
            if (number)
                sum = sum.value_or(0) + *number;
        };
        add(report().stated.passed, event.passed);
        add(report().stated.failed, event.failed);
        add(report().stated.skipped, event.ignored);
        if (event.seconds)
            report().duration = report().duration.value_or(0) + *event.seconds;
        report().saysFailed = report().saysFailed || event.event == "failed";
        report().summary = where;
    }

    TextSource m_origin;
    TestDictionary& m_tests;
    JsonLines m_lines;
    std::optional<RunReport> m_run;
    std::unordered_map<std::int64_t, std::string> m_suites; ///< paths
    std::unordered_map<std::int64_t, Running> m_running;
    SourceRef m_where;
    bool m_isDart = false;
    bool m_isOver = false; ///< the end was told
    std::vector<Problem> m_problems;
};

} // namespace

bool isTestEvents(const JsonPeek& peek, const std::string& prefix)
{
    const bool isDart = peek.has("protocolVersion") && peek.has("runnerVersion") && peek.says("type", "start");
    const bool isRust = peek.says("type", "suite") && peek.says("event", "started") && peek.has("test_count");
    return prefix.empty() && (isDart || isRust);
}

std::unique_ptr<DocumentParser> makeTestEvents(const DocumentContext& context)
{
    return std::make_unique<TestEvents>(context);
}

} // namespace exhibit
