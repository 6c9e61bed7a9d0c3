// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/dotnetxml.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/text/isotime.h"
#include "models/parsing/xml/xmlreport.h"

#include <string>
#include <utility>

namespace exhibit {

namespace {

/// How one of the two formats calls its elements.
struct ElementWords
{
    std::string_view runner, test, name, summary, total, passed, failed, skipped, inconclusive, start, trace;
};

constexpr ElementWords nunit{"nunit",  "test-case", "fullname",     "test-run",   "total",      "passed",
                             "failed", "skipped",   "inconclusive", "start-time", "stack-trace"};
/// Version 2 counts what did not run apart, and errors apart from failures.
constexpr ElementWords olderNunit{"nunit", "test-case", "name", "test-results", {}, {}, "failures",
                                  {},      {},          {},     "stack-trace"};
constexpr ElementWords xunit{"xunit",  "test",    "name", "assembly", "total",      "passed",
                             "failed", "skipped", {},     {},         "stack-trace"};

class DotnetXml : public XmlReport
{
public:
    DotnetXml(const DocumentContext& context, const ElementWords& words)
        : XmlReport(context), m_words(&words), m_tests(context.tests), m_run(m_tests, words.runner)
    {}

protected:
    void opened(const XmlElement& element) override;
    void closed(std::string_view name, const XmlText& text) override;
    void complete(bool isWhole, DocumentRecords& records) override;

private:
    void takeNumbers(const XmlElement& element);
    void addNumber(const XmlElement& element, std::string_view name, std::optional<std::int64_t>& sum);

    const ElementWords* m_words;
    TestDictionary& m_tests;
    RunReport m_run;
    bool m_isOpen = false; ///< a test; its name may be empty
    std::string m_name;
    Outcome m_outcome = Outcome::Absent;
    Failure m_failure;
    SourceRef m_root;
};

void DotnetXml::addNumber(const XmlElement& element, std::string_view name, std::optional<std::int64_t>& sum)
{
    if (name.empty() || !element.has(name))
        return;
    const std::optional<std::int64_t> number = wholeNumber(element.attribute(name));
    m_run.numberNotRead = m_run.numberNotRead || !number;
    if (number)
        sum = sum.value_or(0) + *number;
}

/// Each assembly of xUnit has numbers of its own.
void DotnetXml::takeNumbers(const XmlElement& element)
{
    if (m_run.summary.isNull())
        m_run.summary = at(element);
    addNumber(element, m_words->total, m_run.stated.total);
    addNumber(element, m_words->passed, m_run.stated.passed);
    addNumber(element, m_words->failed, m_run.stated.failed);
    addNumber(element, m_words->skipped, m_run.stated.skipped);
    addNumber(element, m_words->inconclusive, m_run.stated.skipped);
    const std::string_view seconds = element.attribute(element.has("duration") ? "duration" : "time");
    if (const std::optional<double> duration = decimalNumber(seconds))
        m_run.duration = m_run.duration.value_or(0) + *duration;
    if (!m_run.createdEpoch && !m_words->start.empty())
        m_run.createdEpoch = isoEpoch(element.attribute(m_words->start));
    m_run.saysFailed = m_run.saysFailed || lowered(element.attribute("result")).starts_with("fail");
    if (element.name == olderNunit.summary) {
        addNumber(element, "errors", m_run.stated.failed);
        return;
    }
    std::optional<std::int64_t> errors; // of what runs around tests, so no tests
    addNumber(element, "errors", errors);
    m_run.saysFailed = m_run.saysFailed || errors.value_or(0) > 0;
}

void DotnetXml::opened(const XmlElement& element)
{
    if (m_root.isNull())
        m_root = at(element);
    if (element.name == "test-results")
        m_words = &olderNunit;
    if (element.name == m_words->summary)
        takeNumbers(element);
    if (element.name != m_words->test)
        return;
    m_isOpen = true;
    m_name = element.attribute(m_words->name);
    const std::string result = lowered(element.attribute("result"));
    m_outcome = result.starts_with("pass") || result == "warning" || result == "success"     ? Outcome::Passed
                : result.starts_with("fail") || result == "error" || result == "notrunnable" ? Outcome::Failed
                : result.starts_with("skip") || result == "inconclusive" || result == "notrun" || result == "ignored"
                    ? Outcome::Skipped
                    : Outcome::Absent;
    m_failure = {};
    m_failure.where = at(element);
}

void DotnetXml::closed(std::string_view name, const XmlText& text)
{
    if (name == m_words->test && std::exchange(m_isOpen, false)) {
        if (m_outcome == Outcome::Absent)
            m_run.addUnknown(m_failure.where);
        else
            m_run.add(m_name, m_outcome, std::move(m_failure));
    } else if (isInside("failure") && name == "message") {
        m_failure.message = messageLine(text.text);
        m_failure.cause = text.where;
    } else if (isInside("failure") && name == m_words->trace) {
        readTracePlace(text.text, m_failure);
    }
}

void DotnetXml::complete(bool isWhole, DocumentRecords& records)
{
    m_run.isUnfinished = !isWhole;
    if (m_run.saysAnything())
        records.witnesses.push_back(m_run.take(m_root, records.problems));
    m_run = RunReport(m_tests, m_words->runner);
    m_root = {};
}

} // namespace

bool isNUnitXml(const TextHead& head)
{
    return head.rootName() == "test-run" ||
           (head.rootName() == "test-results" && head.root().find(" not-run=") != std::string_view::npos);
}

std::unique_ptr<DocumentParser> makeNUnitXml(const DocumentContext& context)
{
    return std::make_unique<DotnetXml>(context, nunit);
}

bool isXUnitXml(const TextHead& head)
{
    return head.rootName() == "assemblies" ||
           (head.rootName() == "assembly" && head.root().find("test-framework") != std::string_view::npos);
}

std::unique_ptr<DocumentParser> makeXUnitXml(const DocumentContext& context)
{
    return std::make_unique<DotnetXml>(context, xunit);
}

} // namespace exhibit
