// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/trx.h"

#include "models/domain/measures/statednumber.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/isotime.h"
#include "models/parsing/xml/xmlreport.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

Outcome trxOutcome(std::string_view word)
{
    constexpr std::pair<std::string_view, Outcome> words[] = {
        {"Passed", Outcome::Passed},       {"Completed", Outcome::Passed},   {"PassedButRunAborted", Outcome::Passed},
        {"Warning", Outcome::Passed},      {"Failed", Outcome::Failed},      {"Timeout", Outcome::Failed},
        {"Error", Outcome::Error},         {"Aborted", Outcome::Error},      {"InProgress", Outcome::Error},
        {"Disconnected", Outcome::Error},  {"Pending", Outcome::Skipped},    {"Inconclusive", Outcome::Skipped},
        {"NotExecuted", Outcome::Skipped}, {"NotRunnable", Outcome::Skipped}};
    const auto found =
        std::find_if(std::begin(words), std::end(words), [word](const auto& entry) { return entry.first == word; });
    return found == std::end(words) ? Outcome::Absent : found->second;
}

class Trx : public XmlReport
{
public:
    explicit Trx(const DocumentContext& context) : XmlReport(context), m_tests(context.tests) {}

protected:
    void opened(const XmlElement& element) override;
    void closed(std::string_view name, const XmlText& text) override;
    void complete(bool isWhole, DocumentRecords& records) override;

private:
    struct Result
    {
        std::string testId, name;
        Outcome outcome = Outcome::Absent;
        Failure failure;
        bool hasRows = false;
    };

    void takeCounters(const XmlElement& element);
    std::string idOf(const Result& result) const;

    TestDictionary& m_tests;
    RunReport m_run{m_tests, "dotnet-test"};
    std::vector<Result> m_results;                          ///< complete ones
    std::vector<Result> m_openResults;                      ///< a data-driven one holds its rows
    std::unordered_map<std::string, std::string> m_classes; ///< test id -> class
    std::string m_definition;                               ///< id of the definition being read
    SourceRef m_root;
    std::optional<double> m_start;
};

void Trx::opened(const XmlElement& element)
{
    if (m_root.isNull())
        m_root = at(element);
    if (element.name == "UnitTestResult") {
        if (!m_openResults.empty())
            m_openResults.back().hasRows = true;
        Result result;
        result.testId = element.attribute("testId");
        result.name = element.attribute("testName");
        result.outcome = trxOutcome(element.attribute("outcome"));
        result.failure.where = at(element);
        m_openResults.push_back(std::move(result));
    } else if (element.name == "UnitTest") {
        m_definition = element.attribute("id");
    } else if (element.name == "TestMethod") {
        std::string_view className = element.attribute("className");
        m_classes[m_definition] =
            std::string(className.substr(0, className.find(','))); // an assembly's name may follow
    } else if (element.name == "Times") {
        m_start = isoEpoch(element.attribute("start"));
        m_run.createdEpoch = isoEpoch(element.attribute("finish"));
        if (m_start && m_run.createdEpoch && *m_run.createdEpoch >= *m_start)
            m_run.duration = *m_run.createdEpoch - *m_start;
    } else if (element.name == "ResultSummary") {
        m_run.summary = at(element);
        m_run.saysFailed = element.attribute("outcome") == "Failed" || element.attribute("outcome") == "Error";
        m_run.isUnfinished = element.attribute("outcome") == "Aborted" || element.attribute("outcome") == "Timeout";
    } else if (element.name == "Counters") {
        takeCounters(element);
    }
}

void Trx::takeCounters(const XmlElement& element)
{
    m_run.summary = at(element);
    const auto number = [&](std::string_view name) -> std::optional<std::int64_t> {
        if (!element.has(name))
            return std::nullopt;
        const std::optional<std::int64_t> value = wholeNumber(element.attribute(name));
        m_run.numberNotRead = m_run.numberNotRead || !value;
        return value;
    };
    RunCounts& counts = m_run.stated;
    counts.total = number("total");
    counts.passed = number("passed");
    if (const auto failed = number("failed"))
        counts.failed = *failed + number("timeout").value_or(0);
    if (const auto errors = number("error"))
        counts.errors = *errors + number("aborted").value_or(0);
    // `notExecuted` stays 0 in the files of many versions, whatever was skipped.
    if (const auto executed = number("executed"); executed && counts.total && *counts.total >= *executed)
        counts.skipped = *counts.total - *executed;
}

void Trx::closed(std::string_view name, const XmlText& text)
{
    if (name == "UnitTestResult" && !m_openResults.empty()) {
        Result result = std::move(m_openResults.back());
        m_openResults.pop_back();
        if (result.hasRows)
            return;
        if (result.outcome == Outcome::Absent)
            m_run.addUnknown(result.failure.where);
        else
            m_results.push_back(std::move(result));
        return;
    }
    if (m_openResults.empty() || !isInside("ErrorInfo"))
        return;
    Failure& failure = m_openResults.back().failure;
    if (name == "Message") {
        failure.message = messageLine(text.text);
        failure.cause = text.where;
    } else if (name == "StackTrace") {
        readTracePlace(text.text, failure);
    }
}

std::string Trx::idOf(const Result& result) const
{
    const auto found = m_classes.find(result.testId);
    if (found == m_classes.end() || found->second.empty() || result.name.starts_with(found->second + '.'))
        return result.name;
    return found->second + '.' + result.name;
}

void Trx::complete(bool isWhole, DocumentRecords& records)
{
    for (Result& result : m_results)
        m_run.add(idOf(result), result.outcome, std::move(result.failure));
    m_run.isUnfinished = m_run.isUnfinished || !isWhole;
    if (m_run.saysAnything())
        records.witnesses.push_back(m_run.take(m_root, records.problems));
    m_run = RunReport(m_tests, "dotnet-test");
    m_results.clear();
    m_openResults.clear();
    m_root = {};
}

} // namespace

bool isTrx(const TextHead& head)
{
    return head.rootName() == "TestRun" && head.root().find("TeamTest") != std::string_view::npos;
}

std::unique_ptr<DocumentParser> makeTrx(const DocumentContext& context)
{
    return std::make_unique<Trx>(context);
}

} // namespace exhibit
