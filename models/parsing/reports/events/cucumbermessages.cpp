// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/events/cucumbermessages.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/reports/runreport.h"

#include <optional>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

class CucumberMessages : public DocumentParser
{
public:
    explicit CucumberMessages(const DocumentContext& context)
        : m_origin(context.origin), m_run(context.tests, "cucumber")
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        if (isBlank(text))
            return;
        const SourceRef where = m_origin.pointTo(line, text);
        const auto read = [&](json::Object& object) {
            Message message;
            std::string_view kind;
            const error_code error = json::eachField(object, [&](std::string_view key, json::Value value) {
                kind = key;
                return readMessage(value, key, message);
            });
            if (!error) // a line that was cut is no message
                take(kind, message, where);
            return error;
        };
        if (const std::optional<JsonFault> fault = m_lines.read(text, read))
            addProblem(m_problems, jsonProblem(*fault, m_origin, line, text));
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        appendProblems(records.problems, std::move(m_problems));
        if (m_where.isNull())
            return;
        addPending();
        m_run.isUnfinished = !m_isOver;
        if (m_run.isUnfinished)
            addProblem(records.problems, {Severity::Warning, {"problem.report.unfinished", {}}, m_where});
        records.witnesses.push_back(m_run.take(m_where, records.problems));
    }

private:
    struct Message
    {
        std::string_view id, name, uri, pickle, testCase, attempt, status, error;
        std::optional<bool> willBeRetried, success;
    };

    struct Attempt
    {
        std::string testCase;
        Failure failure;
        Outcome worst = Outcome::Passed;
        bool hasUnknown = false;
        bool isPending = false;
    };

    struct Scenario
    {
        std::string name, uri;
    };

    struct Pending
    {
        std::string name;
        Failure failure;
        std::int64_t failedAttempts;
    };

    static error_code readMessage(json::Value& value, std::string_view kind, Message& message)
    {
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            const std::pair<std::string_view, std::string_view*> texts[] = {{"id", &message.id},
                                                                            {"name", &message.name},
                                                                            {"uri", &message.uri},
                                                                            {"pickleId", &message.pickle},
                                                                            {"testCaseId", &message.testCase},
                                                                            {"testCaseStartedId", &message.attempt}};
            for (const auto& [name, text] : texts) {
                if (name == key)
                    return json::readText(field, *text);
            }
            if (key == "willBeRetried")
                return json::readBoolean(field, message.willBeRetried);
            if (key == "success")
                return json::readBoolean(field, message.success);
            const bool isResult = key == "testStepResult";
            if (!isResult && !(kind == "gherkinDocument" && key == "feature"))
                return SUCCESS;
            return json::eachField(field, [&](std::string_view part, json::Value what) {
                if (part == "name" && !isResult)
                    return json::readText(what, message.name);
                if (part == "status")
                    return json::readText(what, message.status);
                return part == "message" ? json::readText(what, message.error) : SUCCESS;
            });
        });
    }

    void take(std::string_view kind, const Message& message, const SourceRef& where)
    {
        if (m_where.isNull())
            m_where = where;
        m_where.lastLine = where.lastLine;
        if (kind == "gherkinDocument") {
            m_features[std::string(message.uri)] = message.name;
        } else if (kind == "pickle") {
            m_scenarios[std::string(message.id)] = {std::string(message.name), std::string(message.uri)};
        } else if (kind == "testCase") {
            m_pickles[std::string(message.id)] = message.pickle;
        } else if (kind == "testCaseStarted") {
            m_attempts[std::string(message.id)].testCase = message.testCase;
        } else if (kind == "testStepFinished") {
            takeStep(message, where);
        } else if (kind == "testCaseFinished") {
            endAttempt(message, where);
        } else if (kind == "testRunFinished") {
            m_isOver = true;
            m_run.saysFailed = message.success == false;
            m_run.summary = where;
        }
    }

    void takeStep(const Message& message, const SourceRef& where)
    {
        Attempt& attempt = m_attempts[std::string(message.attempt)];
        const std::string status = lowered(message.status);
        const bool isRed = status == "failed" || status == "undefined" || status == "ambiguous";
        if (isRed && attempt.worst != Outcome::Failed) {
            attempt.worst = Outcome::Failed;
            attempt.failure.message = message.error.empty() ? status : std::string(messageLine(message.error));
            readTracePlace(message.error, attempt.failure);
            attempt.failure.cause = where;
        } else if ((status == "skipped" || status == "pending") && attempt.worst == Outcome::Passed) {
            attempt.worst = Outcome::Skipped;
            if (status == "pending") {
                attempt.isPending = true;
                attempt.failure.message = status;
                attempt.failure.cause = where;
            }
        }
        attempt.hasUnknown =
            attempt.hasUnknown || (!isRed && status != "skipped" && status != "pending" && status != "passed");
    }

    void endAttempt(const Message& message, const SourceRef& where)
    {
        const auto found = m_attempts.find(std::string(message.attempt));
        if (found == m_attempts.end())
            return;
        Attempt attempt = std::move(found->second);
        m_attempts.erase(found);
        if (message.willBeRetried.value_or(false)) {
            ++m_failedAttempts[attempt.testCase];
            return;
        }
        const Scenario& scenario = m_scenarios[m_pickles[attempt.testCase]];
        const std::string& feature = m_features[scenario.uri];
        attempt.failure.where = where;
        if (attempt.hasUnknown && attempt.worst != Outcome::Failed)
            return m_run.addUnknown(where);
        std::string name = (feature.empty() ? scenario.uri : feature) + " \u203A " + scenario.name;
        const std::int64_t failedAttempts = m_failedAttempts[attempt.testCase];
        m_hasFailed = m_hasFailed || attempt.worst == Outcome::Failed;
        if (attempt.isPending && attempt.worst == Outcome::Skipped)
            m_pending.push_back({std::move(name), std::move(attempt.failure), failedAttempts});
        else
            m_run.add(name, attempt.worst, std::move(attempt.failure), failedAttempts);
    }

    /// A pending step fails a strict run, which only the end of the run tells: it failed, and nothing else in it did.
    void addPending()
    {
        const bool isStrict = m_run.saysFailed && !m_hasFailed;
        for (Pending& each : m_pending)
            m_run.add(each.name, isStrict ? Outcome::Failed : Outcome::Skipped,
                      isStrict ? std::move(each.failure) : Failure(), each.failedAttempts);
    }

    TextSource m_origin;
    JsonLines m_lines;
    RunReport m_run;
    std::unordered_map<std::string, std::string> m_features, m_pickles; ///< by uri; by id of the test case
    std::unordered_map<std::string, Scenario> m_scenarios;              ///< by id of the pickle
    std::unordered_map<std::string, Attempt> m_attempts;                ///< under way
    std::unordered_map<std::string, std::int64_t> m_failedAttempts;
    std::vector<Pending> m_pending;
    SourceRef m_where;
    bool m_isOver = false;
    bool m_hasFailed = false; ///< a scenario
    std::vector<Problem> m_problems;
};

} // namespace

bool isCucumberMessages(const JsonPeek& peek, const std::string& prefix)
{
    return prefix.empty() && ((peek.has("meta.protocolVersion") && peek.has("meta.implementation")) ||
                              peek.has("testCaseStarted.testCaseId") || peek.has("pickle.astNodeIds"));
}

std::unique_ptr<DocumentParser> makeCucumberMessages(const DocumentContext& context)
{
    return std::make_unique<CucumberMessages>(context);
}

} // namespace exhibit
