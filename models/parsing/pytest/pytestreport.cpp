// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreport.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/pytest/pytestreportdraft.h"
#include "models/parsing/reports/reportcounts.h"
#include "models/parsing/reports/reportname.h"
#include "models/parsing/rules/rules.h"

#include <algorithm>
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

/// One run of which each test stands on a line of its own.
struct Session
{
    Witness witness;
    bool hasReport = false;  ///< a line sums it up
    bool unsure = false;     ///< a number of failing tests, or the exit code, stands there and cannot be read
    bool hasUnknown = false; ///< a test has an outcome that is no word of the format
    std::int64_t listed = 0; ///< different tests

    /// Only tests of unknown outcome named it.
    bool isEmpty() const
    {
        return hasUnknown && !hasReport && listed == 0 && !witness.exitCode && witness.counts == RunCounts{};
    }
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

RunKeyOfPath runOfPath(const Rules& rules)
{
    return [&rules](std::string_view path) { return rules.executors().runOfPath(path); };
}

void takeFrom(ReportParser& parser, DocumentRecords& records)
{
    append(records.witnesses, parser.finish());
    appendProblems(records.problems, parser.takeProblems());
}

class Corpus : public JsonDocument
{
public:
    explicit Corpus(const DocumentContext& context)
        : JsonDocument(context, OneLine::IsALine), m_parser(context.tests, runOfPath(context.rules))
    {}

protected:
    void readLine(const TextSource& origin, LineNumber line, std::string_view text) override
    {
        m_parser.addLine(origin, line, text);
    }
    void readFile(const TextSource& source) override { m_parser.addFile(source); }
    void takeRecords(DocumentRecords& records) override { takeFrom(m_parser, records); }

private:
    ReportParser m_parser;
};

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
    Witness reportOf(const ReportDraft& draft, ReportPlaces& places);
    void commitReport(const ReportDraft& draft, ReportPlaces& places);
    void commitTest(ReportPlaces& places);
    void commitHeader(const ReportDraft& draft, ReportPlaces& places);
    int findSession(const RunKey& key, bool withoutReport) const;
    Session& sessionOf(const RunKey& key, bool withoutReport, const SourceRef& where);
    void completeSession(Session& session);
    RunKey statedKey() const;
    void noteWrongTotal(const RunCounts& stated, std::int64_t listed, const SourceRef& where);
    void noteDifference(const JoinedCounts& joined, const SourceRef& where);
    void noteUnread(const ReportDraft& draft, ReportPlaces& places, const SourceRef& where);

    TestDictionary& tests;
    RunKeyOfPath keyOfPath;
    JsonLines lines;
    ReportFieldReader fields{lines};
    Record record;
    bool wholeFile = false;
    LineNumber line;
    RunKey fileKey; ///< what the file's own path says, for a whole file

    std::vector<Witness> reports;
    std::vector<Session> sessions; ///< that stand one test a line
    int currentSession = -1;
    RunKey headerKey; ///< what the last header line says of the tests below it
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

void ReportParser::Private::noteWrongTotal(const RunCounts& stated, std::int64_t listed, const SourceRef& where)
{
    if (listed == 0 || !stated.total || *stated.total == listed)
        return;
    Problem problem = simpleProblem("problem.report.total-differs", Severity::Info, where);
    problem.message.args.push_back({"total", std::to_string(*stated.total)});
    problem.message.args.push_back({"listed", std::to_string(listed)});
    addProblem(problems, std::move(problem));
}

void ReportParser::Private::noteDifference(const JoinedCounts& joined, const SourceRef& where)
{
    if (!joined.differs)
        return;
    Problem problem = simpleProblem("problem.report.counts-differ", Severity::Warning, where);
    problem.message.args.push_back({"name", std::string(joined.differs->name)});
    problem.message.args.push_back({"stated", std::to_string(joined.stated)});
    problem.message.args.push_back({"found", std::to_string(joined.found)});
    addProblem(problems, std::move(problem));
}

/// What stands there and says nothing that can be counted on.
void ReportParser::Private::noteUnread(const ReportDraft& draft, ReportPlaces& places, const SourceRef& where)
{
    if (!draft.unreadCounts.empty())
        addProblem(problems, simpleProblem("problem.report.count-not-read", Severity::Warning, where));
    if (draft.exitCodeNotRead)
        addProblem(problems, simpleProblem("problem.report.exit-code-not-read", Severity::Warning, where));
    if (draft.unknownOutcomes > 0) {
        Problem problem =
            simpleProblem("problem.report.unknown-outcome", Severity::Warning, places.at(draft.unknownOutcomeAt));
        problem.count = draft.unknownOutcomes;
        addProblem(problems, std::move(problem));
    }
    if (draft.numbersAsText)
        addProblem(problems, simpleProblem("problem.report.number-as-text", Severity::Info, where));
}

Witness ReportParser::Private::reportOf(const ReportDraft& draft, ReportPlaces& places)
{
    const JoinedCounts joined =
        joinCounts(draft.counts(), draft.listed(), static_cast<std::int64_t>(draft.tests.size()));
    Witness witness = witnessOf(draft, joined, places, tests);
    witness.key = statedKey();
    witness.reportPath = record.reportPath.empty() ? record.anyPath : record.reportPath;
    if (!wholeFile) {
        witness.reportLine = line;
        witness.reportNamed = places.naming(fileNameOf(witness.reportPath));
    }
    noteUnread(draft, places, witness.summary);
    noteDifference(joined, witness.summary);
    return witness;
}

void ReportParser::Private::commitReport(const ReportDraft& draft, ReportPlaces& places)
{
    reports.push_back(reportOf(draft, places));
    noteWrongTotal(draft.counts(), static_cast<std::int64_t>(draft.tests.size()), reports.back().summary);
}

/// The last session of the run; `withoutReport`: that no line has summed up yet.
int ReportParser::Private::findSession(const RunKey& key, bool withoutReport) const
{
    for (int at = static_cast<int>(sessions.size()) - 1; at >= 0; --at) {
        const Session& session = sessions[static_cast<std::size_t>(at)];
        if (session.witness.key == key)
            return withoutReport && session.hasReport ? -1 : at;
    }
    return -1;
}

Session& ReportParser::Private::sessionOf(const RunKey& key, bool withoutReport, const SourceRef& where)
{
    const bool current =
        currentSession >= 0 && !withoutReport && sessions[static_cast<std::size_t>(currentSession)].witness.key == key;
    if (!current)
        currentSession = findSession(key, withoutReport);
    if (currentSession < 0) {
        Session session;
        session.witness.kind = WitnessKind::Report;
        session.witness.key = key;
        session.witness.where = session.witness.summary = where;
        if (!wholeFile)
            session.witness.reportLine = line;
        currentSession = static_cast<int>(sessions.size());
        sessions.push_back(std::move(session));
    }
    return sessions[static_cast<std::size_t>(currentSession)];
}

void ReportParser::Private::commitTest(ReportPlaces& places)
{
    const TestDraft& test = record.test;
    const Outcome outcome = test.outcome();
    const RunKey stated = statedKey();
    const SourceRef where = places.lineOf(test.offset);
    Session& session = sessionOf(stated == RunKey{} ? headerKey : stated, false, where);
    if (outcome == Outcome::Absent) {
        session.hasUnknown = true;
        return addProblem(problems, simpleProblem("problem.report.unknown-outcome", Severity::Warning, where));
    }
    Witness& witness = session.witness;
    if (!session.hasReport)
        witness.where.lastLine = std::max(witness.where.lastLine, where.lastLine);
    const TestId id = tests.intern(test.nodeId);
    session.listed += witness.outcomes.of(id) == Outcome::Absent ? 1 : 0;
    witness.outcomes.set(id, outcome, 0);
    if (isFailure(outcome))
        witness.failures.push_back(failureOf({test.nodeId, outcome, test.offset, test.failedStage()}, places, tests));
}

/// A line about a run of which the tests stand on other lines: before them or behind them.
void ReportParser::Private::commitHeader(const ReportDraft& draft, ReportPlaces& places)
{
    const RunKey stated = statedKey();
    if (stated != RunKey{} && stated != headerKey) {
        headerKey = stated;
        currentSession = -1;
    }
    if (!draft.hasExitCode && !draft.hasSummary)
        return;
    Session& session = sessionOf(headerKey, true, places.lineOf(draft.summaryOffset));
    Witness& witness = session.witness;
    session.unsure = draft.hidesFailures() || draft.exitCodeNotRead;
    if (draft.isReport()) {
        Witness report = reportOf(draft, places);
        report.key = headerKey;
        report.outcomes = std::move(witness.outcomes);
        report.failures = std::move(witness.failures);
        witness = std::move(report);
        session.hasReport = true;
        return;
    }
    if (draft.exitCode)
        witness.exitCode = draft.exitCode;
    if (draft.duration)
        witness.durationSeconds = draft.duration;
    if (draft.created)
        witness.createdEpoch = draft.created;
    if (draft.hasSummary) {
        witness.counts = draft.counts();
        witness.summary = places.at(draft.summaryOffset);
    }
    noteUnread(draft, places, witness.summary);
}

void ReportParser::Private::commit(ReportPlaces& places)
{
    if (record.hasWrapped)
        return record.wrapped.hasTests || wholeFile ? commitReport(record.wrapped, places)
                                                    : commitHeader(record.wrapped, places);
    if (!record.reportType.empty())
        return addProblem(problems, simpleProblem("problem.report.reportlog-line", Severity::Info, places.lineOf(0)));
    if (record.test.hasResult())
        return commitTest(places);
    const bool alone = wholeFile && (record.bare.isReport() || record.bare.hasSummary);
    if (alone || (record.bare.isReport() && record.bare.hasTests))
        return commitReport(record.bare, places);
    if (record.statesRun() || record.bare.hasExitCode || record.bare.hasSummary)
        return commitHeader(record.bare, places);
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

void ReportParser::Private::completeSession(Session& session)
{
    Witness& witness = session.witness;
    noteWrongTotal(witness.counts, session.listed, witness.summary);
    const JoinedCounts joined =
        joinCounts(witness.counts, countsOf(witness.outcomes.outcomes.stored()), session.listed);
    noteDifference(joined, witness.summary);
    witness.counts = joined.counts;
    witness.state = runStateOf(witness.exitCode, witness.counts);
    if (!witness.failures.empty() && witness.state != RunState::Interrupted)
        witness.state = RunState::Failed;
    witness.state =
        unlessUnsure(witness.state, witness.exitCode,
                     joined.statesMoreFailures || session.hasUnknown || (session.unsure && !joined.listStands));
}

std::vector<Witness> ReportParser::Private::finish()
{
    std::erase_if(sessions, [](const Session& session) { return session.isEmpty(); });
    for (Session& session : sessions) {
        completeSession(session);
        reports.push_back(std::move(session.witness));
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const Witness& a, const Witness& b) { return comesBefore(a.where, b.where); });
    sessions.clear();
    currentSession = -1;
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

std::unique_ptr<DocumentParser> makePytestReport(const DocumentContext& context)
{
    return makeWholeFile(
        context, [&rules = context.rules, &tests = context.tests](const TextSource& source, DocumentRecords& records) {
            ReportParser parser(tests, runOfPath(rules));
            parser.addFile(source);
            takeFrom(parser, records);
        });
}

std::unique_ptr<DocumentParser> makeReportCorpus(const DocumentContext& context)
{
    return std::make_unique<Corpus>(context);
}

} // namespace exhibit
