// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/gotestjson.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <map>
#include <unordered_map>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

struct Event
{
    std::string_view time, action, package, test, output;
};

struct RunningTest
{
    Failure failure; ///< of what it has printed so far
};

struct Package
{
    bool ended = false, failed = false, hasFailingTest = false;
    SourceRef where;     ///< its end, else its first line
    std::string message; ///< the last line that it printed outside of tests
    SourceRef said;
};

/// Output that was piped through test2json without `-p` names no package.
std::string idOf(const Event& event)
{
    return std::string(event.package) + (event.package.empty() ? "" : "::") + std::string(event.test);
}

class GoTestJson : public DocumentParser
{
public:
    explicit GoTestJson(const DocumentContext& context) : m_origin(context.origin), m_run(context.tests, "go-test") {}

    void addLine(LineNumber line, std::string_view text) override;
    void finish(Mojibake mojibake, DocumentRecords& records) override;

private:
    void take(const Event& event, LineNumber line, std::string_view text);
    void takeOutput(const Event& event, RunningTest* test, const SourceRef& where);
    void endTest(const Event& event, const SourceRef& where);
    bool failPanicked(const std::string& package);

    TextSource m_origin;
    JsonLines m_lines;
    RunReport m_run;
    std::map<std::string, Package> m_packages;
    std::unordered_map<std::string, RunningTest> m_open;
    std::optional<double> m_first, m_last;
    SourceRef m_where, m_summary;
    std::vector<Problem> m_problems;
};

void GoTestJson::addLine(LineNumber line, std::string_view text)
{
    const auto read = [&](json::Object& object) {
        Event event;
        const error_code error = json::eachField(object, [&](std::string_view key, json::Value value) {
            const std::pair<std::string_view, std::string_view*> fields[] = {
                {"Time", &event.time},          {"Action", &event.action}, {"Package", &event.package},
                {"ImportPath", &event.package}, {"Test", &event.test},     {"Output", &event.output}};
            for (const auto& [name, field] : fields) {
                if (name == key)
                    return json::readText(value, *field);
            }
            return SUCCESS;
        });
        if (!error && !event.action.empty())
            take(event, line, text);
        return error;
    };
    // What is no JSON between the events was printed by the tool around.
    const bool isEvent = trimmed(text).starts_with('{');
    if (const std::optional<JsonFault> fault = isEvent ? m_lines.read(text, read) : std::nullopt)
        addProblem(m_problems, jsonProblem(*fault, m_origin, line, text));
}

void GoTestJson::take(const Event& event, LineNumber line, std::string_view text)
{
    const SourceRef where = m_origin.pointTo(line, text);
    if (m_where.isNull())
        m_where = where;
    m_where.lastLine = where.lastLine;
    if (const std::optional<double> time = isoEpoch(event.time)) {
        m_first = m_first ? m_first : time;
        m_last = time;
    }
    // `import/path [import/path.test]` is the path as built for its test.
    Package& package = m_packages[std::string(event.package.substr(0, event.package.find(' ')))];
    if (package.where.isNull())
        package.where = where;
    const std::string id = idOf(event);
    if (!event.test.empty() && (event.action == "pass" || event.action == "fail" || event.action == "skip")) {
        package.hasFailingTest = package.hasFailingTest || event.action == "fail";
        return endTest(event, where);
    }
    if (event.action == "output" || event.action == "build-output")
        return takeOutput(event, event.test.empty() ? nullptr : &m_open[id], where);
    if (!event.test.empty()) {
        m_open[id];
        return;
    }
    const bool isEnd = event.action == "pass" || event.action == "fail" || event.action == "skip";
    if (!isEnd && event.action != "build-fail")
        return;
    package.ended = true;
    package.failed = package.failed || event.action == "fail" || event.action == "build-fail";
    package.where = m_summary = where;
}

void GoTestJson::takeOutput(const Event& event, RunningTest* test, const SourceRef& where)
{
    static const re2::RE2 place(R"(^\s+([^\s:]+\.go):(\d{1,9}): (.*))");
    const std::string_view line = messageLine(event.output);
    if (!test) {
        Package& package = m_packages[std::string(event.package.substr(0, event.package.find(' ')))];
        const bool isHeading =
            line.starts_with('#') || line.starts_with("FAIL") || line.starts_with("ok ") || line.empty();
        if (!isHeading && package.message.empty()) {
            package.message = std::string(line);
            package.said = where;
        }
        return;
    }
    Failure& failure = test->failure;
    std::string file, message;
    std::int64_t number = 0;
    const bool isPlaced = re2::RE2::PartialMatch(re2::StringPiece(event.output.data(), event.output.size()), place,
                                                 &file, &number, &message);
    if (isPlaced && failure.crashPath.empty()) {
        failure.crashPath = std::move(file);
        failure.crashLine = number;
        failure.message = messageLine(message);
        failure.cause = where;
    } else if (failure.message.empty() && (isPlaced || line.starts_with("panic:"))) {
        failure.message = line;
        failure.where = failure.cause = where;
    } else if (!failure.crashPath.empty() && failure.message.empty() && !line.starts_with("--- ")) {
        failure.message = line; // testify puts nothing on the line of the place
    }
}

void GoTestJson::endTest(const Event& event, const SourceRef& where)
{
    const std::string id = idOf(event);
    Failure failure;
    if (const auto open = m_open.find(id); open != m_open.end()) {
        failure = std::move(open->second.failure);
        m_open.erase(open);
    }
    const Outcome outcome = event.action == "pass"   ? Outcome::Passed
                            : event.action == "fail" ? Outcome::Failed
                                                     : Outcome::Skipped;
    if (outcome != Outcome::Failed)
        failure = {};
    failure.where = where;
    m_run.add(id, outcome, std::move(failure));
}

/// The test that panicked in a package that fails has failed, though nothing says so of it: it ended the program.
bool GoTestJson::failPanicked(const std::string& package)
{
    bool isAny = false;
    for (auto& [id, test] : m_open) {
        if (!test.failure.message.starts_with("panic:") || !(package.empty() || id.starts_with(package + "::")))
            continue;
        m_run.add(id, Outcome::Failed, test.failure);
        isAny = true;
    }
    return isAny;
}

void GoTestJson::finish(Mojibake /*mojibake*/, DocumentRecords& records)
{
    appendProblems(records.problems, std::move(m_problems));
    if (m_where.isNull())
        return;
    for (auto& [name, package] : m_packages) {
        m_run.saysFailed = m_run.saysFailed || package.failed;
        m_run.isUnfinished = m_run.isUnfinished || (!package.ended && !name.empty());
        if (!package.failed || package.hasFailingTest || failPanicked(name))
            continue;
        CollectionError error;
        error.module = name;
        error.message = package.message;
        error.where = package.said.isNull() ? package.where : package.said;
        m_run.addCollectionError(std::move(error));
    }
    for (auto& [id, test] : m_open) {
        // A panic ends the program: the tests that were under way have no end.
        if (test.failure.message.starts_with("panic:") || !m_run.saysFailed)
            m_run.isUnfinished = true;
    }
    m_run.summary = m_summary;
    m_run.createdEpoch = m_last;
    if (m_first && m_last && *m_last >= *m_first)
        m_run.duration = *m_last - *m_first;
    if (m_run.isUnfinished)
        addProblem(records.problems, {Severity::Warning, {"problem.report.unfinished", {}}, m_where});
    records.witnesses.push_back(m_run.take(m_where, records.problems));
}

} // namespace

bool isGoTestJson(const JsonPeek& peek, const std::string& prefix)
{
    // The output of one test binary that was piped through test2json names no package.
    return prefix.empty() && peek.has("Action") && (peek.has("Package") || peek.has("ImportPath") || peek.has("Test"));
}

std::unique_ptr<DocumentParser> makeGoTestJson(const DocumentContext& context)
{
    return std::make_unique<GoTestJson>(context);
}

} // namespace exhibit
