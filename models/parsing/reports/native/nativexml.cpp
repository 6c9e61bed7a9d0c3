// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/native/nativexml.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/xml/xmlreport.h"

#include <optional>
#include <string>
#include <utility>

namespace exhibit {

namespace {

/// What the readers of the four formats share: one test after another, each with the first thing that went wrong.
class NativeXml : public XmlReport
{
public:
    NativeXml(const DocumentContext& context, std::string_view runner)
        : XmlReport(context), m_tests(context.tests), m_runner(runner), m_run(context.tests, runner)
    {}

protected:
    void open(std::string name, const XmlElement& element)
    {
        m_name = std::move(name);
        m_isOpen = true;
        m_failure = {};
        m_failure.where = at(element);
        m_outcome.reset();
    }

    void conclude()
    {
        if (!std::exchange(m_isOpen, false))
            return;
        if (!m_outcome)
            m_run.addUnknown(m_failure.where);
        else
            m_run.add(m_name, *m_outcome, std::move(m_failure));
    }

    void drop() { m_isOpen = false; }

    void setPlace(const XmlElement& element, std::string_view path)
    {
        if (!m_failure.crashPath.empty())
            return;
        m_failure.crashPath = element.attribute(path);
        m_failure.crashLine = wholeNumber(element.attribute("line")).value_or(0);
    }

    void explain(std::string_view message, const SourceRef& where)
    {
        if (!m_failure.message.empty() || message.empty())
            return;
        m_failure.message = messageLine(message);
        m_failure.cause = where;
    }

    void rename(std::string_view name) { m_name = trimmed(name); }

    /// Of the root; returns whether it is one.
    bool seeRoot(const XmlElement& element)
    {
        if (!m_root.isNull())
            return false;
        m_root = at(element);
        return true;
    }

    void setRunner(std::string_view runner)
    {
        m_runner = runner;
        forget();
    }

    void complete(bool isWhole, DocumentRecords& records) override
    {
        m_run.isUnfinished = !isWhole;
        if (m_run.saysAnything())
            records.witnesses.push_back(m_run.take(m_root, records.problems));
        m_run = RunReport(m_tests, m_runner);
        m_root = {};
    }

    RunReport& run() { return m_run; }
    void forget() { m_run = RunReport(m_tests, m_runner); }
    void setOutcome(Outcome outcome) { m_outcome = outcome; }
    bool isOpen() const { return m_isOpen; }
    const std::string& name() const { return m_name; }

private:
    TestDictionary& m_tests;
    std::string_view m_runner;
    RunReport m_run;
    SourceRef m_root;
    bool m_isOpen = false; ///< a test; its name may be empty
    std::string m_name;
    std::optional<Outcome> m_outcome;
    Failure m_failure;
};

std::optional<std::int64_t> sumOf(const XmlElement& element, std::string_view a, std::string_view b)
{
    const std::optional<std::int64_t> first = wholeNumber(element.attribute(a));
    return first ? std::optional(*first + wholeNumber(element.attribute(b)).value_or(0)) : std::nullopt;
}

/// `<TestCase name= filename= line=>` with the assertions that failed and, last, what became of it. Catch2 and doctest
/// differ in the words of the results.
class CatchXml final : public NativeXml
{
public:
    using NativeXml::NativeXml;

protected:
    void opened(const XmlElement& element) override
    {
        if (seeRoot(element) && element.name == "doctest")
            setRunner("doctest");
        const auto& tag = element.name;
        if (tag == "TestCase") {
            open(std::string(element.attribute("name")), element);
            if (element.attribute("skipped") == "true")
                setOutcome(Outcome::Skipped);
        } else if (tag == "Expression") {
            m_call = element.attribute("success") == "false" ? std::string(element.attribute("type")) : std::string();
            if (!m_call.empty())
                setPlace(element, "filename");
        } else if (tag == "Exception" || tag == "Failure" || tag == "FatalErrorCondition") {
            setPlace(element, "filename");
        } else if (tag == "OverallResult") {
            const bool isSkipped = wholeNumber(element.attribute("skips")).value_or(0) > 0;
            setOutcome(element.attribute("success") != "true" ? Outcome::Failed
                       : isSkipped                            ? Outcome::Skipped
                                                              : Outcome::Passed);
        } else if (tag == "OverallResultsAsserts" && element.has("test_case_success")) {
            setOutcome(element.attribute("test_case_success") == "true" ? Outcome::Passed : Outcome::Failed);
        } else if ((tag == "OverallResultsCases" || tag == "OverallResultsTestCases") && element.has("unskipped")) {
            m_isListing = true; // what would run
        } else if (tag == "OverallResultsCases" || tag == "OverallResultsTestCases") {
            run().summary = at(element);
            run().stated.passed = sumOf(element, "successes", "expectedFailures");
            run().stated.failed = wholeNumber(element.attribute("failures"));
            run().stated.skipped = wholeNumber(element.attribute(element.has("skips") ? "skips" : "skipped"));
        }
    }

    void closed(std::string_view tag, const XmlText& text) override
    {
        if (tag == "Original" && !m_call.empty())
            explain(m_call + "( " + std::string(trimmed(text.text)) + " )", text.where);
        else if (tag == "Exception" || tag == "Failure" || tag == "FatalErrorCondition")
            explain(trimmed(text.text), text.where);
        else if (tag == "TestCase")
            conclude();
    }

    void complete(bool isWhole, DocumentRecords& records) override
    {
        if (std::exchange(m_isListing, false))
            forget();
        NativeXml::complete(isWhole, records);
    }

private:
    std::string m_call; ///< of the assertion that failed
    bool m_isListing = false;
};

/// Qt Test: a function of tests, each of its rows with an incident. An expected failure comes beside what became of its
/// row, and one row may fail several times.
class QtTestXml final : public NativeXml
{
public:
    explicit QtTestXml(const DocumentContext& context) : NativeXml(context, "qttest") {}

protected:
    void opened(const XmlElement& element) override
    {
        seeRoot(element);
        if (element.name == "TestCase") {
            m_class = element.attribute("name");
        } else if (element.name == "TestFunction") {
            m_function = m_class + "::" + std::string(element.attribute("name"));
            m_failed.clear();
        } else if (element.name == "Incident" || (element.name == "Message" && element.attribute("type") == "skip")) {
            const std::string type = lowered(element.attribute("type"));
            if (type == "xfail" || type == "bxfail")
                return;
            open(m_function, element);
            m_row.clear();
            m_isFailure = type == "fail" || type == "xpass";
            if (m_isFailure)
                setPlace(element, "file");
            if (m_isFailure)
                setOutcome(Outcome::Failed);
            else if (type == "pass")
                setOutcome(Outcome::Passed);
            else if (type == "skip" || type.starts_with('b')) // those on the list of the known ones
                setOutcome(Outcome::Skipped);
        }
    }

    void closed(std::string_view tag, const XmlText& text) override
    {
        if (!isOpen())
            return;
        if (tag == "DataTag") {
            m_row = trimmed(text.text);
        } else if (tag == "Description") {
            explain(text.text, text.where);
        } else if (tag == "Incident" || tag == "Message") {
            rename(name() + "(" + m_row + ")");
            const bool isAgain = m_isFailure && name() == m_failed;
            m_failed = m_isFailure ? name() : std::string();
            if (isAgain)
                drop();
            else
                conclude();
        }
    }

private:
    std::string m_class, m_function, m_row, m_failed;
    bool m_isFailure = false;
};

/// `Test.xml` of ctest: `<Test Status="failed">` with name and measurements.
class CtestXml final : public NativeXml
{
public:
    explicit CtestXml(const DocumentContext& context) : NativeXml(context, "ctest") {}

protected:
    void opened(const XmlElement& element) override
    {
        seeRoot(element);
        if (element.name == "Test" && element.has("Status")) {
            m_status = element.attribute("Status");
            m_exit.clear();
            m_completion.clear();
            open({}, element);
        } else if (element.name == "NamedMeasurement") {
            m_measurement = element.attribute("name");
        } else if (element.name == "Measurement") {
            m_measurement.clear();
        } else if (element.name == "Value") {
            m_isPacked = element.has("encoding");
        }
    }

    void closed(std::string_view tag, const XmlText& text) override
    {
        if (!isOpen())
            return;
        if (tag == "Name" && around() == "Test") {
            rename(text.text);
        } else if (tag == "Value" && m_measurement == "Exit Code") {
            m_exit = trimmed(text.text);
            m_exitWhere = text.where;
        } else if (tag == "Value" && m_measurement == "Completion Status") {
            m_completion = trimmed(text.text);
            if (m_exit.empty())
                m_exitWhere = text.where;
        } else if (tag == "Value" && m_measurement.empty() && !m_isPacked) {
            m_output = std::string(messageLine(text.text));
            m_outputWhere = text.where;
        } else if (tag == "Test") {
            concludeTest();
        }
    }

private:
    /// A test that was to run and could not, failed; one that was disabled or skipped itself, did not.
    void concludeTest()
    {
        const bool isSkipped = m_completion == "Disabled" || m_completion.starts_with("SKIP_");
        if (m_status == "passed")
            setOutcome(Outcome::Passed);
        else if (m_status == "failed" || (m_status == "notrun" && !isSkipped))
            setOutcome(Outcome::Failed);
        else if (m_status == "notrun")
            setOutcome(Outcome::Skipped);
        if (m_status == "failed" && (m_exit.empty() || m_exit == "Failed"))
            explain(m_output, m_outputWhere);
        if (m_status != "passed" && !isSkipped)
            explain(m_exit.empty() ? m_completion : m_exit, m_exitWhere);
        conclude();
        m_output.clear();
        m_exitWhere = m_outputWhere = {};
    }

    std::string m_status, m_measurement, m_exit, m_completion, m_output;
    SourceRef m_exitWhere, m_outputWhere;
    bool m_isPacked = false; ///< the output is compressed
};

} // namespace

bool isCatchXml(const TextHead& head)
{
    const std::string_view root = head.rootName();
    return root == "Catch2TestRun" || root == "Catch" || root == "doctest";
}

std::unique_ptr<DocumentParser> makeCatchXml(const DocumentContext& context)
{
    return std::make_unique<CatchXml>(context, "catch2");
}

bool isQtTestXml(const TextHead& head)
{
    return head.rootName() == "TestCase" && (head.text().find("<QtVersion>") != std::string_view::npos ||
                                             head.text().find("<TestFunction ") != std::string_view::npos);
}

std::unique_ptr<DocumentParser> makeQtTestXml(const DocumentContext& context)
{
    return std::make_unique<QtTestXml>(context);
}

/// ctest writes builds, updates and coverage into such files, too.
bool isCtestXml(const TextHead& head)
{
    return head.rootName() == "Site" && head.text().find("<Testing>") != std::string_view::npos;
}

std::unique_ptr<DocumentParser> makeCtestXml(const DocumentContext& context)
{
    return std::make_unique<CtestXml>(context);
}

} // namespace exhibit
