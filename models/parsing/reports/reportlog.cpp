// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/reportlog.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/pytest/pytestreporttext.h"
#include "models/parsing/reports/reportcounts.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/reports/testresults.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

/// One line while it is read. Views die with the next line.
struct Entry
{
    std::string_view type, nodeId, outcome, when, longrepr, message, crashPath;
    std::optional<std::int64_t> crashLine, exitStatus;
    std::optional<double> start, stop;
    bool wasXfail = false;
    std::size_t causeOffset = 0;
};

/// One test of which not all phases were seen.
struct OpenTest
{
    Outcome outcome = Outcome::Absent;
    Failure failure;
    std::int64_t attempts = 0; ///< that failed and were repeated
    bool repeats = false;      ///< the teardown to come is not the last
};

constexpr std::size_t maxSessions = 10'000;

} // namespace

class ReportLogParser::Private
{
public:
    Private(TextSource textSource, TestDictionary& tests) : origin(std::move(textSource)), results(tests) {}

    void read(LineNumber line, std::string_view text);
    void close(bool finished);

    TextSource origin;
    std::vector<Witness> witnesses;
    std::vector<Problem> problems;

private:
    error_code readEntry(json::Object& object);
    error_code readField(std::string_view key, json::Value& value);
    error_code readLongrepr(json::Value& value);
    void commit(ReportPlaces& places);
    void takeCollect(ReportPlaces& places);
    void takeTest(ReportPlaces& places);
    void takePhase(OpenTest& test, ReportPlaces& places);
    void endTest(const std::string& nodeId, OpenTest&& test);

    TestResults results;
    JsonLines lines;
    Entry entry;
    bool open = false;
    Witness session;
    std::unordered_map<std::string, OpenTest> openTests;
    std::optional<double> firstStart, lastStop;
    std::int64_t warnings = 0;
};

error_code ReportLogParser::Private::readLongrepr(json::Value& value)
{
    entry.causeOffset = lines.offsetOf(value.raw_json_token().data());
    json::Type type{};
    if (const error_code error = json::typeOf(value, type))
        return error;
    if (type == json::Type::Text)
        return json::readText(value, entry.longrepr);
    return json::eachField(value, [this](std::string_view key, json::Value field) {
        if (key != "reprcrash")
            return SUCCESS;
        return json::eachField(field, [this](std::string_view name, json::Value part) {
            if (name == "message") {
                entry.causeOffset = lines.offsetOf(part.raw_json_token().data());
                return json::readText(part, entry.message);
            }
            if (name == "path")
                return json::readText(part, entry.crashPath);
            return name == "lineno" ? json::readInteger(part, entry.crashLine) : SUCCESS;
        });
    });
}

error_code ReportLogParser::Private::readField(std::string_view key, json::Value& value)
{
    if (key == "$report_type")
        return json::readText(value, entry.type);
    if (key == "nodeid")
        return json::readText(value, entry.nodeId);
    if (key == "outcome")
        return json::readText(value, entry.outcome);
    if (key == "when")
        return json::readText(value, entry.when);
    if (key == "longrepr")
        return readLongrepr(value);
    if (key == "exitstatus")
        return json::readInteger(value, entry.exitStatus);
    if (key == "start")
        return json::readNumber(value, entry.start);
    if (key == "stop")
        return json::readNumber(value, entry.stop);
    if (key != "wasxfail")
        return SUCCESS;
    json::Type type{};
    const error_code error = json::typeOf(value, type);
    entry.wasXfail = type != json::Type::Null;
    return error;
}

error_code ReportLogParser::Private::readEntry(json::Object& object)
{
    entry = {};
    return json::eachField(object, [this](std::string_view key, json::Value value) { return readField(key, value); });
}

void ReportLogParser::Private::takeCollect(ReportPlaces& places)
{
    if (entry.outcome != "failed")
        return;
    CollectionError error;
    error.module = std::string(entry.nodeId.substr(0, maxNodeIdBytes));
    std::replace(error.module.begin(), error.module.end(), '\\', '/');
    readCollectionCause(collectionCause(entry.longrepr.empty() ? entry.message : entry.longrepr), error);
    error.where = places.at(entry.causeOffset);
    results.addCollectionError(std::move(error));
}

void ReportLogParser::Private::takePhase(OpenTest& test, ReportPlaces& places)
{
    if (entry.outcome == "rerun") {
        if (test.attempts++ == 0)
            test.failure.where = places.lineOf(0);
        test.outcome = Outcome::Absent;
        test.repeats = true;
        return;
    }
    Outcome outcome = Outcome::Absent;
    if (entry.outcome == "failed")
        outcome = entry.when == "call" || entry.when.empty() ? Outcome::Failed : Outcome::Error;
    else if (entry.outcome == "skipped")
        outcome = entry.wasXfail ? Outcome::XFailed : Outcome::Skipped;
    else if (entry.outcome == "passed" && (entry.when == "call" || entry.when.empty()))
        outcome = entry.wasXfail ? Outcome::XPassed : Outcome::Passed;
    else if (entry.outcome != "passed")
        addProblem(problems, {Severity::Warning, {"problem.reportlog.unknown-outcome", {}}, places.lineOf(0)});
    if (outcome == Outcome::Absent || test.outcome == Outcome::Failed)
        return;
    test.outcome = outcome;
    if (!isFailure(outcome))
        return;
    const SourceRef firstAttempt = test.failure.where;
    test.failure = {};
    test.failure.where = test.attempts > 0 ? firstAttempt : places.lineOf(0);
    test.failure.message = messageLine(entry.message.empty() ? causeLine(entry.longrepr) : entry.message);
    test.failure.crashPath = std::string(entry.crashPath.substr(0, maxNodeIdBytes));
    test.failure.crashLine = entry.crashLine.value_or(0);
    if (entry.crashPath.empty())
        readCrashLine(test.failure.message, test.failure);
    if (entry.causeOffset > 0)
        test.failure.cause = places.at(entry.causeOffset);
}

void ReportLogParser::Private::endTest(const std::string& nodeId, OpenTest&& test)
{
    if (test.outcome == Outcome::Absent)
        return;
    ReportedResult result;
    result.nodeId = nodeId;
    result.outcome = test.outcome;
    result.failedAttempts = test.attempts;
    result.failure = std::move(test.failure);
    results.add(std::move(result));
}

void ReportLogParser::Private::takeTest(ReportPlaces& places)
{
    if (entry.nodeId.empty())
        return;
    const std::string nodeId(entry.nodeId.substr(0, maxNodeIdBytes));
    OpenTest& test = openTests[nodeId];
    takePhase(test, places);
    if (entry.when != "teardown")
        return;
    if (test.repeats) {
        test.repeats = false;
        return;
    }
    endTest(nodeId, std::move(test));
    openTests.erase(nodeId);
}

void ReportLogParser::Private::commit(ReportPlaces& places)
{
    if (entry.type.empty()) {
        addProblem(problems, {Severity::Info, {"problem.reportlog.other-line", {}}, places.lineOf(0)});
        return;
    }
    if (entry.type == "SessionStart" && open)
        close(false);
    if (!open) {
        open = true;
        session = {};
        session.where = session.summary = places.lineOf(0);
    }
    if (entry.start && (!firstStart || *entry.start < *firstStart))
        firstStart = entry.start;
    if (entry.stop && (!lastStop || *entry.stop > *lastStop))
        lastStop = entry.stop;
    if (entry.type == "CollectReport") {
        takeCollect(places);
    } else if (entry.type == "TestReport") {
        takeTest(places);
    } else if (entry.type == "WarningMessage") {
        ++warnings;
    } else if (entry.type == "SessionFinish") {
        if (entry.exitStatus && *entry.exitStatus >= 0 && *entry.exitStatus <= 255)
            session.exitCode = static_cast<int>(*entry.exitStatus);
        else
            addProblem(problems, {Severity::Warning, {"problem.reportlog.exit-status-not-read", {}}, places.lineOf(0)});
        session.summary = places.lineOf(0);
        close(true);
    }
}

void ReportLogParser::Private::close(bool finished)
{
    if (!open)
        return;
    open = false;
    for (auto& [nodeId, test] : openTests)
        endTest(nodeId, std::move(test));
    openTests.clear();
    Witness witness = std::move(session);
    witness.kind = WitnessKind::Report;
    results.moveTo(witness);
    witness.counts.warnings = std::exchange(warnings, 0);
    witness.createdEpoch = lastStop ? lastStop : firstStart;
    if (firstStart && lastStop && *lastStop >= *firstStart)
        witness.durationSeconds = *lastStop - *firstStart;
    firstStart = lastStop = std::nullopt;
    witness.state = runStateOf(witness.exitCode, witness.counts);
    witness.state = unlessUnsure(witness.state, witness.exitCode, !finished || !witness.exitCode);
    if (!finished) {
        addProblem(problems, {Severity::Warning, {"problem.reportlog.no-finish", {}}, witness.where});
    }
    witness.session = static_cast<int>(witnesses.size());
    if (witnesses.size() < maxSessions)
        witnesses.push_back(std::move(witness));
}

void ReportLogParser::Private::read(LineNumber line, std::string_view text)
{
    ReportPlaces places(origin, line, text);
    const auto take = [&](json::Object& object) {
        const error_code error = readEntry(object);
        if (!error)
            commit(places);
        return error;
    };
    if (const std::optional<JsonFault> fault = lines.read(text, take))
        addProblem(problems, jsonProblem(*fault, origin, line, text));
}

ReportLogParser::ReportLogParser(TextSource origin, TestDictionary& tests)
    : d(std::make_unique<Private>(std::move(origin), tests))
{}

ReportLogParser::~ReportLogParser() = default;

void ReportLogParser::addLine(LineNumber line, std::string_view json)
{
    d->read(line, json);
}

std::vector<Witness> ReportLogParser::finish()
{
    d->close(false);
    return std::exchange(d->witnesses, {});
}

std::vector<Problem> ReportLogParser::takeProblems()
{
    return std::exchange(d->problems, {});
}

std::unique_ptr<DocumentParser> makeReportLog(const DocumentContext& context)
{
    return std::make_unique<WitnessLines<ReportLogParser>>(context);
}

} // namespace exhibit
