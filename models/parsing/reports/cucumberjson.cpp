// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/cucumberjson.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct Scenario
{
    std::string_view name, type;
    std::size_t offset = 0, causeOffset = 0;
    std::string message;
    bool hasSteps = false, failed = false, skipped = false;
    bool hasUnknown = false; ///< a status that is no word of the format
};

class CucumberJson : public JsonFileReader
{
public:
    explicit CucumberJson(TestDictionary& tests) : m_run(tests, "cucumber") {}

protected:
    error_code read(json::Object& object) override
    {
        m_feature = {};
        m_scenarios.clear();
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key == "name")
                return json::readText(value, m_feature);
            if (key != "elements")
                return SUCCESS;
            return json::eachElement(value, [this](json::Value element) { return readElement(element); });
        });
    }

    void commit(ReportPlaces& places, DocumentRecords& /*records*/) override
    {
        Scenario background;
        for (Scenario& scenario : m_scenarios) {
            if (scenario.type == "background") {
                background = scenario;
                continue;
            }
            if (background.failed && !scenario.failed) {
                scenario.failed = true;
                scenario.message = background.message;
                scenario.causeOffset = background.causeOffset;
            }
            scenario.hasUnknown = scenario.hasUnknown || background.hasUnknown;
            background = {};
            if (scenario.hasUnknown && !scenario.failed) {
                m_run.addUnknown(places.at(scenario.offset));
                continue;
            }
            const Outcome outcome = scenario.failed                          ? Outcome::Failed
                                    : scenario.skipped || !scenario.hasSteps ? Outcome::Skipped
                                                                             : Outcome::Passed;
            Failure failure;
            failure.where = places.at(scenario.offset);
            if (scenario.failed) {
                failure.message = messageLine(scenario.message);
                readTracePlace(scenario.message, failure);
                if (scenario.causeOffset > 0)
                    failure.cause = places.at(scenario.causeOffset);
            }
            m_run.add(std::string(m_feature) + " \u203A " + std::string(scenario.name), outcome, std::move(failure));
        }
    }

    void end(ReportPlaces& places, DocumentRecords& records) override
    {
        if (m_run.saysAnything())
            records.witnesses.push_back(m_run.take(places.lineOf(0), records.problems));
    }

private:
    error_code readElement(json::Value& value)
    {
        Scenario scenario;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "name") {
                scenario.offset = offsetOf(field);
                return json::readText(field, scenario.name);
            }
            if (key == "type")
                return json::readText(field, scenario.type);
            if (key != "steps" && key != "before" && key != "after")
                return SUCCESS;
            scenario.hasSteps = scenario.hasSteps || key == "steps";
            return json::eachElement(field, [&](json::Value step) { return readStep(step, scenario); });
        });
        if (!error)
            m_scenarios.push_back(std::move(scenario));
        return error;
    }

    error_code readStep(json::Value& value, Scenario& scenario)
    {
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            return key == "result" ? readResult(field, scenario) : SUCCESS;
        });
    }

    error_code readResult(json::Value& value, Scenario& scenario)
    {
        std::string_view word;
        std::string message;
        std::size_t offset = 0;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "status") {
                offset = offset == 0 ? offsetOf(field) : offset;
                return json::readText(field, word);
            }
            if (key != "error_message")
                return SUCCESS;
            offset = offsetOf(field);
            return json::readText(field, message);
        });
        const std::string status = lowered(word);
        const bool failed = status == "failed" || status == "undefined" || status == "ambiguous";
        if (failed && !scenario.failed) {
            scenario.failed = true;
            scenario.message = message.empty() ? status : std::move(message);
            scenario.causeOffset = offset;
        }
        const bool skipped = status == "skipped" || status == "pending";
        scenario.skipped = scenario.skipped || skipped;
        scenario.hasUnknown = scenario.hasUnknown || (!failed && !skipped && status != "passed");
        return error;
    }

    RunReport m_run;
    std::string_view m_feature;
    std::vector<Scenario> m_scenarios;
};

} // namespace

bool isCucumberJson(const JsonPeek& peek, const std::string& prefix)
{
    return prefix == "[]." && peek.has("[].elements") && peek.has("[].keyword") &&
           (peek.has("[].uri") || peek.has("[].elements[].steps"));
}

std::unique_ptr<DocumentParser> makeCucumberJson(const DocumentContext& context)
{
    return makeJsonReport<CucumberJson>(context);
}

} // namespace exhibit
