// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/native/jvmxml.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/text/isotime.h"
#include "models/parsing/xml/xmlreport.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace exhibit {

namespace {

constexpr std::string_view testNgRoot = "testng-results";

/// `<testng-results passed= failed= skipped=>` with a `<test-method status=>` for each test and for each method around
/// tests, and Jenkins' `<result><suites><suite><cases><case>`, whose cases say in elements what became of them.
class JvmXml final : public XmlReport
{
public:
    explicit JvmXml(const DocumentContext& context)
        : XmlReport(context), m_tests(context.tests), m_run(context.tests, "testng")
    {}

protected:
    void opened(const XmlElement& element) override;
    void closed(std::string_view name, const XmlText& text) override;
    void complete(bool isWhole, DocumentRecords& records) override;

private:
    void openRoot(const XmlElement& element);
    void openMethod(const XmlElement& element);
    void explain(std::string_view message, const SourceRef& where);
    void readTrace(std::string_view trace);
    void concludeMethod();
    void concludeCase();

    TestDictionary& m_tests;
    RunReport m_run;
    SourceRef m_root;
    bool m_isJenkins = false;
    bool m_hasRetried = false;
    bool m_isOpen = false; ///< a test
    bool m_isConfig = false, m_isRetried = false, m_isSkipped = false;
    std::string m_class, m_name, m_status, m_exception;
    Failure m_failure;
    std::map<std::string, std::int64_t> m_attempts; ///< failed ones before the result that counts
};

void JvmXml::openRoot(const XmlElement& element)
{
    m_root = at(element);
    m_isJenkins = element.name != testNgRoot;
    m_run = RunReport(m_tests, m_isJenkins ? std::string_view() : "testng");
    if (m_isJenkins)
        return;
    m_run.summary = m_root;
    // The total that it states also counts tests that are switched off and not listed.
    for (const auto& [name, number] :
         {std::pair("passed", &m_run.stated.passed), std::pair("failed", &m_run.stated.failed),
          std::pair("skipped", &m_run.stated.skipped)}) {
        *number = wholeNumber(element.attribute(name));
        m_run.numberNotRead = m_run.numberNotRead || (element.has(name) && !*number);
    }
    const RunCounts& stated = m_run.stated;
    if (stated.passed && stated.failed && stated.skipped)
        m_run.stated.total = *stated.passed + *stated.failed + *stated.skipped;
}

void JvmXml::openMethod(const XmlElement& element)
{
    m_isOpen = true;
    m_name = element.attribute("name");
    m_status = element.attribute("status");
    m_isConfig = element.attribute("is-config") == "true";
    m_isRetried = element.attribute("retried") == "true";
    m_isSkipped = false;
    m_exception.clear();
    m_failure = {};
    m_failure.where = at(element);
}

void JvmXml::opened(const XmlElement& element)
{
    if (m_root.isNull())
        openRoot(element);
    if (m_isJenkins) {
        if (element.name == "case") {
            openMethod(element);
            m_class.clear();
        }
        return;
    }
    if (element.name == "suite") {
        if (const std::optional<double> milliseconds = decimalNumber(element.attribute("duration-ms")))
            m_run.duration = m_run.duration.value_or(0) + *milliseconds / 1000;
        std::string start(element.attribute("started-at"));
        if (start.ends_with(" UTC"))
            start.replace(start.size() - 4, 4, "Z");
        if (!m_run.createdEpoch)
            m_run.createdEpoch = isoEpoch(start);
    } else if (element.name == "class") {
        m_class = element.attribute("name");
    } else if (element.name == "test-method") {
        openMethod(element);
    } else if (element.name == "exception" && m_isOpen) {
        m_exception = element.attribute("class");
        explain(m_exception, at(element));
    }
}

void JvmXml::explain(std::string_view message, const SourceRef& where)
{
    if (message.empty())
        return;
    m_failure.message = messageLine(message);
    m_failure.cause = where;
}

/// The place of the test's own class; above it stand those of the library of assertions.
void JvmXml::readTrace(std::string_view trace)
{
    const std::size_t own = m_class.empty() ? std::string_view::npos : trace.find("at " + m_class + ".");
    if (own != std::string_view::npos)
        readTracePlace(trace.substr(own), m_failure);
}

void JvmXml::closed(std::string_view name, const XmlText& text)
{
    if (!m_isOpen)
        return;
    if (!m_isJenkins) {
        if (name == "message" && around() == "exception") {
            const std::string_view line = messageLine(text.text);
            explain(m_exception.empty() || line.empty() ? std::string(line) : m_exception + ": " + std::string(line),
                    text.where);
        } else if (name == "full-stacktrace") {
            readTrace(text.text);
        } else if (name == "test-method") {
            concludeMethod();
        }
        return;
    }
    if (name == "case") {
        concludeCase();
    } else if (around() != "case") {
        return;
    } else if (name == "className") {
        m_class = trimmed(text.text);
    } else if (name == "testName") {
        m_name = trimmed(text.text);
    } else if (name == "skipped") {
        m_isSkipped = trimmed(text.text) == "true";
    } else if (name == "errorDetails") {
        m_status = "FAIL";
        explain(text.text, text.where);
    } else if (name == "errorStackTrace") {
        m_status = "FAIL";
        if (m_failure.message.empty())
            explain(text.text, text.where);
        readTrace(text.text);
    }
}

/// What runs around tests is no test; where it failed, the run did.
void JvmXml::concludeMethod()
{
    m_isOpen = false;
    const std::string name = nodeIdOf({m_class, m_name, {}, {}, false});
    const bool isRed = m_status == "FAIL";
    if (m_isConfig) {
        m_run.saysFailed = m_run.saysFailed || isRed;
        if (isRed)
            m_run.addCollectionError({name, {}, m_failure.message, {}, m_failure.where});
        return;
    }
    if (m_isRetried) {
        m_hasRetried = true;
        ++m_attempts[name];
        return;
    }
    const auto tried = m_attempts.find(name);
    const std::int64_t attempts = tried == m_attempts.end() ? 0 : tried->second;
    if (tried != m_attempts.end())
        m_attempts.erase(tried);
    if (isRed || m_status == "PASS" || m_status.starts_with("SUCCESS"))
        m_run.add(name, isRed ? Outcome::Failed : Outcome::Passed, std::move(m_failure), attempts);
    else if (m_status == "SKIP")
        m_run.add(name, Outcome::Skipped, std::move(m_failure));
    else
        m_run.addUnknown(m_failure.where);
}

void JvmXml::concludeCase()
{
    m_isOpen = false;
    const Outcome outcome = m_isSkipped ? Outcome::Skipped : m_status == "FAIL" ? Outcome::Failed : Outcome::Passed;
    m_run.add(nodeIdOf({m_class, m_name, {}, {}, false}), outcome, std::move(m_failure));
}

void JvmXml::complete(bool isWhole, DocumentRecords& records)
{
    m_run.isUnfinished = !isWhole;
    if (m_hasRetried) { // they count attempts, too
        m_run.stated.skipped.reset();
        m_run.stated.total.reset();
    }
    if (m_run.saysAnything())
        records.witnesses.push_back(m_run.take(m_root, records.problems));
    m_run = RunReport(m_tests, "testng");
    m_root = {};
    m_attempts.clear();
    m_hasRetried = m_isOpen = false;
}

} // namespace

bool isTestNgXml(const TextHead& head)
{
    const auto has = [&head](std::string_view tag) { return head.text().find(tag) != std::string_view::npos; };
    const std::string_view root = head.rootName();
    // Other programs call their root so as well.
    const bool isJenkins = root == "result" && has("<suites>") && has("<cases") &&
                           (head.root().find("junit@") != std::string_view::npos || has("<className>"));
    return root == testNgRoot || isJenkins;
}

std::unique_ptr<DocumentParser> makeTestNgXml(const DocumentContext& context)
{
    return std::make_unique<JvmXml>(context);
}

} // namespace exhibit
