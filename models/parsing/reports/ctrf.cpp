// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/ctrf.h"

#include "models/domain/text.h"
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
#include <cctype>
#include <string>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct CtrfTest
{
    std::string_view name, status, rawStatus, message, trace, filePath;
    std::string suite;
    std::optional<bool> flaky;
    std::optional<std::int64_t> retries;
    std::size_t offset = 0, messageOffset = 0;
};

struct CtrfDraft
{
    bool hasResults = false, hasTests = false;
    bool numberNotRead = false; ///< a number of the summary stands there and is none
    std::string_view runId, tool;
    std::optional<std::int64_t> tests, passed, failed, skipped, pending, other;
    std::optional<double> start, stop;
    std::size_t summaryOffset = 0;
    std::vector<CtrfTest> list;
};

std::string wordOf(std::string_view text)
{
    std::string word;
    for (const char character : text.substr(0, 40)) {
        if (std::isalpha(static_cast<unsigned char>(character)))
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return word;
}

Outcome outcomeOf(const CtrfTest& test)
{
    constexpr std::pair<std::string_view, Outcome> words[] = {
        {"passed", Outcome::Passed},   {"failed", Outcome::Failed},   {"skipped", Outcome::Skipped},
        {"pending", Outcome::Skipped}, {"error", Outcome::Error},     {"errored", Outcome::Error},
        {"broken", Outcome::Error},    {"xfailed", Outcome::XFailed}, {"xfail", Outcome::XFailed},
        {"xpassed", Outcome::XPassed}, {"xpass", Outcome::XPassed},   {"timedout", Outcome::Failed},
        {"timeout", Outcome::Failed},  {"disabled", Outcome::Skipped}};
    const std::string status = wordOf(test.status);
    const std::string raw = wordOf(test.rawStatus);
    const auto meaning = [&words](std::string_view word) {
        const auto found =
            std::find_if(std::begin(words), std::end(words), [word](const auto& entry) { return entry.first == word; });
        return found == std::end(words) ? Outcome::Absent : found->second;
    };
    if (status == "other")
        return meaning(raw);
    const Outcome outcome = meaning(status);
    const Outcome finer = meaning(raw);
    // pytest's reporters file an error below failed and an expected failure below skipped.
    const bool refines = (outcome == Outcome::Failed && finer == Outcome::Error) ||
                         (outcome == Outcome::Skipped && finer == Outcome::XFailed) ||
                         (outcome == Outcome::Passed && finer == Outcome::XPassed);
    return refines ? finer : outcome;
}

/// Classes of a Python test from its suite, which may repeat the file: `tests/test_a.py > TestA`.
std::string classesOf(std::string_view suite)
{
    std::string classes;
    while (!suite.empty()) {
        const std::size_t end = std::min(suite.find(" > "), suite.size());
        const std::string_view part = suite.substr(0, end);
        suite.remove_prefix(std::min(end + 3, suite.size()));
        if (part.empty() || !std::isupper(static_cast<unsigned char>(part.front())) ||
            part.find_first_of("/ ") != std::string_view::npos)
            continue;
        classes += (classes.empty() ? "" : ".") + std::string(part);
    }
    return classes;
}

std::string idOf(const CtrfTest& test, bool ofPytest)
{
    const bool python = test.filePath.ends_with(".py");
    const std::string className = python ? classesOf(test.suite) : test.suite;
    return nodeIdOf({className, test.name, test.filePath, {}, ofPytest && python});
}

} // namespace

class CtrfParser::Private
{
public:
    explicit Private(TestDictionary& tests) : results(tests) {}

    void read(const TextSource& source);

    TestResults results;
    JsonLines lines;
    bool statusNotRead = false; ///< of a test, by a word that is none of the format
    std::vector<Witness> witnesses;
    std::vector<Problem> problems;

private:
    error_code readRoot(json::Object& object);
    error_code readResults(json::Value& value);
    error_code readSummary(json::Value& value);
    error_code readTest(json::Value& value);
    error_code readTestField(std::string_view key, json::Value& value, CtrfTest& test);
    static error_code readSuite(json::Value& value, std::string& suite);
    std::size_t offsetOf(json::Value& value) const { return lines.offsetOf(value.raw_json_token().data()); }

    void commit(ReportPlaces& places);
    void commitTest(const CtrfTest& test, ReportPlaces& places);
    void checkSummary(const RunCounts& counts, const SourceRef& where);
    void takeSummary(RunCounts& counts) const;

    CtrfDraft draft;
    std::unordered_map<std::string, int> named; ///< how often each name came in the run so far
};

error_code CtrfParser::Private::readSuite(json::Value& value, std::string& suite)
{
    json::Type type{};
    if (const error_code error = json::typeOf(value, type))
        return error;
    if (type != json::Type::Array)
        return json::readText(value, suite);
    return json::eachElement(value, [&suite](json::Value element) {
        std::string_view part;
        const error_code error = json::readText(element, part);
        if (!part.empty() && suite.size() < maxNodeIdBytes)
            suite += (suite.empty() ? "" : " > ") + std::string(part);
        return error;
    });
}

error_code CtrfParser::Private::readTestField(std::string_view key, json::Value& value, CtrfTest& test)
{
    if (key == "name") {
        test.offset = offsetOf(value);
        return json::readText(value, test.name);
    }
    if (key == "status")
        return json::readText(value, test.status);
    if (key == "rawStatus")
        return json::readText(value, test.rawStatus);
    if (key == "message") {
        test.messageOffset = offsetOf(value);
        return json::readText(value, test.message);
    }
    if (key == "trace")
        return json::readText(value, test.trace);
    if (key == "filePath" || key == "filepath")
        return json::readText(value, test.filePath);
    if (key == "suite")
        return readSuite(value, test.suite);
    if (key == "flaky")
        return json::readBoolean(value, test.flaky);
    return key == "retries" ? json::readInteger(value, test.retries) : SUCCESS;
}

error_code CtrfParser::Private::readTest(json::Value& value)
{
    CtrfTest test;
    test.offset = offsetOf(value); // until its name comes
    const error_code error = json::eachField(
        value, [&](std::string_view key, json::Value field) { return readTestField(key, field, test); });
    if (!error && (!test.name.empty() || !test.status.empty()))
        draft.list.push_back(std::move(test));
    return error;
}

error_code CtrfParser::Private::readSummary(json::Value& value)
{
    draft.summaryOffset = offsetOf(value);
    return json::eachField(value, [this](std::string_view key, json::Value field) {
        const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {
            {"tests", &draft.tests},     {"passed", &draft.passed},   {"failed", &draft.failed},
            {"skipped", &draft.skipped}, {"pending", &draft.pending}, {"other", &draft.other}};
        for (const auto& [name, number] : numbers) {
            if (name != key)
                continue;
            const error_code error = json::readCount(field, *number);
            draft.numberNotRead = draft.numberNotRead || !*number;
            return error;
        }
        if (key == "start")
            return json::readNumber(field, draft.start);
        return key == "stop" ? json::readNumber(field, draft.stop) : SUCCESS;
    });
}

error_code CtrfParser::Private::readResults(json::Value& value)
{
    draft.hasResults = true;
    return json::eachField(value, [this](std::string_view key, json::Value field) {
        if (key == "summary")
            return readSummary(field);
        if (key == "tool") {
            return json::eachField(field, [this](std::string_view name, json::Value part) {
                return name == "name" ? json::readText(part, draft.tool) : SUCCESS;
            });
        }
        if (key != "tests")
            return SUCCESS;
        draft.hasTests = true;
        return json::eachElement(field, [this](json::Value element) { return readTest(element); });
    });
}

error_code CtrfParser::Private::readRoot(json::Object& object)
{
    draft = {};
    return json::eachField(object, [this](std::string_view key, json::Value value) {
        if (key == "results")
            return readResults(value);
        return key == "runId" ? json::readText(value, draft.runId) : SUCCESS;
    });
}

void CtrfParser::Private::commitTest(const CtrfTest& test, ReportPlaces& places)
{
    std::string id = idOf(test, draft.tool == "pytest");
    if (isBlank(test.name))
        id = namelessTest;
    // One that comes again is a test of its own, in another browser or of another parameter: attempts are counted in a
    // field.
    if (const int times = ++named[id]; times > 1 && (draft.tool != "pytest" || isBlank(test.name)))
        id += " [" + std::to_string(times) + ']';
    ReportedResult result;
    result.nodeId = id;
    result.outcome = outcomeOf(test);
    if (result.outcome == Outcome::Absent) {
        addProblem(problems, {Severity::Info, {"problem.ctrf.unknown-status", {}}, places.at(test.offset)});
        statusNotRead = statusNotRead || wordOf(test.status) != "other"; // which the format knows, and is no failure
        return;
    }
    const std::int64_t retries = std::max<std::int64_t>(test.retries.value_or(0), 0);
    if (test.flaky.value_or(false) || (retries > 0 && isFailure(result.outcome)))
        result.failedAttempts = std::max<std::int64_t>(retries, 1);
    result.failure.where = places.at(test.offset);
    if (isFailure(result.outcome)) {
        result.failure.message = messageLine(test.message);
        if (result.failure.message.empty())
            result.failure.message = messageLine(causeLine(test.trace));
        Failure crash;
        if (readCrashLine(messageLine(causeLine(test.trace)), crash)) {
            result.failure.crashPath = std::move(crash.crashPath);
            result.failure.crashLine = crash.crashLine;
        }
        if (test.messageOffset > 0)
            result.failure.cause = places.at(test.messageOffset);
    }
    results.add(std::move(result));
}

void CtrfParser::Private::takeSummary(RunCounts& counts) const
{
    counts = {};
    counts.total = draft.tests;
    counts.passed = draft.passed;
    counts.failed = draft.failed;
    if (draft.skipped || draft.pending)
        counts.skipped = draft.skipped.value_or(0) + draft.pending.value_or(0);
}

void CtrfParser::Private::checkSummary(const RunCounts& counts, const SourceRef& where)
{
    const auto compare = [&](const char* what, const std::optional<std::int64_t>& stated, std::int64_t found) {
        if (stated && *stated != found)
            addProblem(problems, {Severity::Warning,
                                  {std::string("problem.ctrf.") + what + "-differ",
                                   {{"stated", std::to_string(*stated)}, {"found", std::to_string(found)}}},
                                  where});
    };
    compare("tests", draft.tests, static_cast<std::int64_t>(draft.list.size()));
    std::int64_t passed = 0, failed = 0;
    for (const CtrfTest& test : draft.list) {
        const std::string status = wordOf(test.status);
        passed += status == "passed" ? 1 : 0;
        failed += status == "failed" ? 1 : 0;
    }
    compare("passed", draft.passed, passed);
    compare("failed", draft.failed, failed);
    const std::int64_t listed = static_cast<std::int64_t>(draft.list.size());
    if (counts.total.value_or(0) < listed && passed + failed > counts.total.value_or(0))
        addProblem(problems,
                   {Severity::Info,
                    {"problem.ctrf.repeated-tests",
                     {{"listed", std::to_string(listed)}, {"found", std::to_string(counts.total.value_or(0))}}},
                    where});
}

void CtrfParser::Private::commit(ReportPlaces& places)
{
    if (!draft.hasResults || (!draft.hasTests && !draft.tests))
        return addProblem(problems, {Severity::Warning, {"problem.ctrf.no-results", {}}, places.lineOf(0)});
    Witness witness;
    witness.kind = WitnessKind::Report;
    witness.key.runId = messageLine(draft.runId);
    witness.where = places.lineOf(0);
    witness.summary = places.at(draft.summaryOffset);
    statusNotRead = false;
    named.clear();
    for (const CtrfTest& test : draft.list)
        commitTest(test, places);
    results.moveTo(witness);
    if (draft.list.empty())
        takeSummary(witness.counts);
    else
        checkSummary(witness.counts, witness.summary);
    constexpr double millisecondsFrom = 1e11; // seconds until the year 5138
    const auto seconds = [](double time) { return time > millisecondsFrom ? time / 1000 : time; };
    if (draft.start && *draft.start > 0) {
        witness.createdEpoch = seconds(draft.stop.value_or(*draft.start));
        if (draft.stop && *draft.stop >= *draft.start)
            witness.durationSeconds = seconds(*draft.stop) - seconds(*draft.start);
    }
    witness.state = runStateOf(std::nullopt, witness.counts);
    const bool hidesFailures = draft.list.empty() && (!draft.failed || !draft.tests);
    const bool statesMore = !draft.list.empty() && draft.failed.value_or(0) > witness.counts.failures().value_or(0);
    witness.state = unlessUnsure(witness.state, std::nullopt,
                                 (draft.numberNotRead && hidesFailures) || statesMore || statusNotRead);
    if (draft.numberNotRead)
        addProblem(problems, {Severity::Warning, {"problem.ctrf.count-not-read", {}}, witness.summary});
    witnesses.push_back(std::move(witness));
}

void CtrfParser::Private::read(const TextSource& source)
{
    ReportPlaces places(source, LineNumber{1}, source.text);
    const auto take = [&](json::Object& object) {
        const error_code error = readRoot(object);
        if (!error)
            commit(places);
        return error;
    };
    if (const std::optional<JsonFault> fault = lines.read(source.text, take))
        addProblem(problems, jsonProblem(*fault, source, LineNumber{1}, source.text));
}

CtrfParser::CtrfParser(TestDictionary& tests) : d(std::make_unique<Private>(tests))
{}

CtrfParser::~CtrfParser() = default;

void CtrfParser::addFile(const TextSource& source)
{
    d->read(source);
}

std::vector<Witness> CtrfParser::finish()
{
    return std::exchange(d->witnesses, {});
}

std::vector<Problem> CtrfParser::takeProblems()
{
    return std::exchange(d->problems, {});
}

std::unique_ptr<DocumentParser> makeCtrf(const DocumentContext& context)
{
    return makeWholeFile(context, [&tests = context.tests](const TextSource& source, DocumentRecords& records) {
        CtrfParser parser(tests);
        parser.addFile(source);
        append(records.witnesses, parser.finish());
        appendProblems(records.problems, parser.takeProblems());
    });
}

} // namespace exhibit
