// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreport.h"

#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/pytest/pytestreportdraft.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace exhibit {

namespace {

using json::Type;
using simdjson::error_code;
using simdjson::SUCCESS;

/// One object of a corpus while it is read.
struct Record
{
    std::string_view runId, phase, reportPath, anyPath, reportType;
    bool hasWrapped = false;
    ReportDraft bare, wrapped, candidate;
    TestDraft test;

    void clear()
    {
        runId = phase = reportPath = anyPath = reportType = {};
        hasWrapped = false;
        bare.clear();
        wrapped.clear();
        test.clear();
    }
    bool statesRun() const { return !runId.empty() || !phase.empty() || !anyPath.empty(); }
};

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), text) != names.end();
}

bool looksLikePath(std::string_view text)
{
    return text.find_first_of("/\\") != std::string_view::npos && text.find('\n') == std::string_view::npos;
}

Problem simpleProblem(std::string_view id, Severity severity, const SourceRef& where)
{
    Problem problem;
    problem.severity = severity;
    problem.message.id = id;
    problem.message.args = {{"line", std::to_string(where.firstLine.value)}};
    problem.where = where;
    return problem;
}

/// Counts what one-test-a-line records add up to.
void completeCounts(Witness& witness)
{
    RunCounts& counts = witness.counts;
    std::array<std::int64_t, 7> of{};
    for (const Outcome outcome : witness.outcomes.outcomes)
        ++of[static_cast<std::size_t>(outcome)];
    std::int64_t total = 0;
    for (std::size_t i = 1; i < of.size(); ++i)
        total += of[i];
    const auto complete = [&](std::optional<std::int64_t>& count, Outcome outcome) {
        count = count.value_or(of[static_cast<std::size_t>(outcome)]);
    };
    complete(counts.passed, Outcome::Passed);
    complete(counts.failed, Outcome::Failed);
    complete(counts.errors, Outcome::Error);
    complete(counts.skipped, Outcome::Skipped);
    complete(counts.xfailed, Outcome::XFailed);
    complete(counts.xpassed, Outcome::XPassed);
    counts.total = counts.total.value_or(total);
    witness.state = runStateOf(witness.exitCode, counts);
}

} // namespace

class ReportParser::Private
{
public:
    Private(TestDictionary& dictionary, RunKeyOfPath keyFromPath) : tests(dictionary), keyOfPath(std::move(keyFromPath))
    {}

    void read(const TextSource& origin, LineNumber first, std::string_view text, std::size_t readableBytes,
              bool isFile);
    std::vector<Witness> finish();

    std::vector<Problem> problems;

private:
    error_code readRecord(json::Object& object);
    error_code wrapperField(std::string_view key, json::Value& value, Type type);
    void commit(ReportPlaces& places);
    void commitReport(const ReportDraft& draft, ReportPlaces& places);
    void commitTest(ReportPlaces& places);
    void commitHeader(ReportPlaces& places);
    Witness& groupOf(const RunKey& key, const SourceRef& where);
    RunKey statedKey() const;
    void noteWrongTotal(const ReportDraft& draft, const Witness& witness);

    TestDictionary& tests;
    RunKeyOfPath keyOfPath;
    JsonLines lines;
    ReportFieldReader fields{lines};
    Record record;
    bool wholeFile = false;
    LineNumber line;
    RunKey fileKey; ///< what the file's own path says, for a whole file

    std::vector<Witness> reports;
    std::vector<Witness> groups; ///< runs that stand one test a line
    int currentGroup = -1;
    RunKey headerKey;
};

error_code ReportParser::Private::wrapperField(std::string_view key, json::Value& value, Type type)
{
    if (type == Type::Text) {
        std::string_view text;
        if (const error_code error = json::readText(value, text))
            return error;
        if (isOneOf(key, {"run_id", "runId", "run"}))
            record.runId = text;
        else if (isOneOf(key, {"phase", "phase_id", "phaseId"}))
            record.phase = text;
        else if (key == "$report_type")
            record.reportType = text;
        else if (isOneOf(key, {"report_path", "reportPath", "report_file"}))
            record.reportPath = text;
        else if (key != "root" && record.anyPath.empty() && looksLikePath(text))
            record.anyPath = text;
        return SUCCESS;
    }
    if (type != Type::Object || record.hasWrapped || isOneOf(key, {"environment", "metadata", "keywords"}))
        return SUCCESS;
    record.candidate.clear();
    bool known = false;
    const error_code error = json::eachField(value, [&](std::string_view name, json::Value& field) {
        return fields.reportField(name, field, record.candidate, known);
    });
    if (!error && record.candidate.isReport()) {
        std::swap(record.wrapped, record.candidate);
        record.hasWrapped = true;
    }
    return error;
}

error_code ReportParser::Private::readRecord(json::Object& object)
{
    record.clear();
    return json::eachField(object, [&](std::string_view key, json::Value& value) {
        bool known = false;
        Type type{};
        if (const error_code error = json::typeOf(value, type))
            return error;
        if (const error_code error = fields.testField(key, value, record.test, known); error || known)
            return error;
        if (const error_code error = fields.reportField(key, value, record.bare, known); error || known)
            return error;
        return wrapperField(key, value, type);
    });
}

RunKey ReportParser::Private::statedKey() const
{
    RunKey key{std::string(record.runId), std::string(record.phase)};
    for (const std::string_view path : {record.reportPath, record.anyPath}) {
        if ((!key.runId.empty() && !key.phase.empty()) || path.empty() || !keyOfPath)
            continue;
        const std::optional<RunKey> fromPath = keyOfPath(path);
        if (!fromPath || (!key.runId.empty() && key.runId != fromPath->runId))
            continue;
        if (key.runId.empty())
            key.runId = fromPath->runId;
        if (key.phase.empty())
            key.phase = fromPath->phase;
    }
    return key.runId.empty() && key.phase.empty() && wholeFile ? fileKey : key;
}

void ReportParser::Private::noteWrongTotal(const ReportDraft& draft, const Witness& witness)
{
    const auto listed = static_cast<std::int64_t>(draft.tests.size());
    if (listed > 0 && witness.counts.total && *witness.counts.total != listed) {
        Problem problem = simpleProblem("problem.report.total-differs", Severity::Info, witness.summary);
        problem.message.args.push_back({"total", std::to_string(*witness.counts.total)});
        problem.message.args.push_back({"listed", std::to_string(listed)});
        addProblem(problems, std::move(problem));
    }
    if (draft.numbersAsText)
        addProblem(problems, simpleProblem("problem.report.number-as-text", Severity::Info, witness.summary));
}

void ReportParser::Private::commitReport(const ReportDraft& draft, ReportPlaces& places)
{
    Witness witness = witnessOf(draft, places, tests);
    witness.key = statedKey();
    witness.reportPath = record.reportPath.empty() ? record.anyPath : record.reportPath;
    if (!wholeFile)
        witness.reportLine = line;
    if (!draft.hasTests)
        headerKey = witness.key;
    noteWrongTotal(draft, witness);
    reports.push_back(std::move(witness));
}

Witness& ReportParser::Private::groupOf(const RunKey& key, const SourceRef& where)
{
    const bool current = currentGroup >= 0 && groups[static_cast<std::size_t>(currentGroup)].key == key;
    if (!current) {
        const auto known =
            std::find_if(groups.rbegin(), groups.rend(), [&](const Witness& group) { return group.key == key; });
        currentGroup = known == groups.rend() ? -1 : static_cast<int>(std::distance(known, groups.rend()) - 1);
    }
    if (currentGroup < 0) {
        Witness group;
        group.kind = WitnessKind::Report;
        group.key = key;
        group.where = where;
        group.summary = where;
        if (!wholeFile)
            group.reportLine = line;
        currentGroup = static_cast<int>(groups.size());
        groups.push_back(std::move(group));
    }
    Witness& group = groups[static_cast<std::size_t>(currentGroup)];
    group.where.lastLine = std::max(group.where.lastLine, where.lastLine);
    return group;
}

void ReportParser::Private::commitTest(ReportPlaces& places)
{
    const TestDraft& test = record.test;
    const Outcome outcome = test.outcome();
    const RunKey key = record.statesRun() ? statedKey() : headerKey;
    Witness& group = groupOf(key, places.lineOf(test.offset));
    group.outcomes.set(tests.intern(test.nodeId), outcome, 0);
    if (isFailure(outcome))
        group.failures.push_back(failureOf({test.nodeId, outcome, test.offset, test.failedStage()}, places, tests));
}

void ReportParser::Private::commitHeader(ReportPlaces& places)
{
    if (record.statesRun() && statedKey() != headerKey) {
        headerKey = statedKey();
        currentGroup = -1;
    }
    const ReportDraft& draft = record.bare;
    if (!draft.hasExitCode && !draft.hasSummary)
        return;
    Witness& group = groupOf(headerKey, places.lineOf(draft.summaryOffset));
    if (draft.exitCode)
        group.exitCode = draft.exitCode;
    if (draft.duration)
        group.durationSeconds = draft.duration;
    if (draft.created)
        group.createdEpoch = draft.created;
    if (draft.hasSummary) {
        group.counts = draft.counts();
        group.summary = places.at(draft.summaryOffset);
    }
}

void ReportParser::Private::commit(ReportPlaces& places)
{
    if (record.hasWrapped)
        return commitReport(record.wrapped, places);
    if (!record.reportType.empty())
        return addProblem(problems, simpleProblem("problem.report.reportlog-line", Severity::Info, places.lineOf(0)));
    if (!record.test.nodeId.empty() && record.test.outcome() != Outcome::Absent)
        return commitTest(places);
    const bool alone = record.bare.hasSummary && wholeFile;
    if (record.bare.isReport() || alone)
        return commitReport(record.bare, places);
    if (record.statesRun() || record.bare.hasExitCode || record.bare.hasSummary)
        return commitHeader(places);
    addProblem(problems, simpleProblem("problem.report.other-line", Severity::Info, places.lineOf(0)));
}

void ReportParser::Private::read(const TextSource& origin, LineNumber first, std::string_view text,
                                 std::size_t readableBytes, bool isFile)
{
    wholeFile = isFile;
    line = first;
    if (wholeFile)
        fileKey =
            keyOfPath ? keyOfPath(origin.member.empty() ? origin.path : origin.member).value_or(RunKey{}) : RunKey{};
    ReportPlaces places(origin, first, text);
    const auto take = [&](json::Object& object) {
        const error_code error = readRecord(object);
        if (!error)
            commit(places);
        return error;
    };
    if (const std::optional<JsonFault> fault = lines.read(text, take, readableBytes))
        addProblem(problems, jsonProblem(*fault, origin, first, text));
}

std::vector<Witness> ReportParser::Private::finish()
{
    for (Witness& group : groups) {
        // A summary line before or after the tests of its run is the same report.
        const auto summary = std::find_if(reports.begin(), reports.end(), [&](const Witness& report) {
            return report.key == group.key && report.outcomes.outcomes.empty() && report.reportLine.isValid();
        });
        if (summary != reports.end()) {
            summary->outcomes = std::move(group.outcomes);
            summary->failures = std::move(group.failures);
            continue;
        }
        completeCounts(group);
        reports.push_back(std::move(group));
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const Witness& a, const Witness& b) { return comesBefore(a.where, b.where); });
    groups.clear();
    currentGroup = -1;
    headerKey = {};
    return std::exchange(reports, {});
}

ReportParser::ReportParser(TestDictionary& tests, RunKeyOfPath keyOfPath)
    : d(std::make_unique<Private>(tests, std::move(keyOfPath)))
{}

ReportParser::~ReportParser() = default;

void ReportParser::addLine(const TextSource& origin, LineNumber line, std::string_view json)
{
    d->read(origin, line, json, 0, false);
}

void ReportParser::addFile(const TextSource& source, std::size_t readableBytes)
{
    d->read(source, LineNumber::fromOneBased(1), source.text, readableBytes, true);
}

std::vector<Witness> ReportParser::finish()
{
    return d->finish();
}

std::vector<Problem> ReportParser::takeProblems()
{
    return std::exchange(d->problems, {});
}

} // namespace exhibit
