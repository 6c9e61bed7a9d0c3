// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/robotxml.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/reports/runreport.h"
#include "models/parsing/xml/xmlreport.h"

namespace exhibit {

namespace {

class RobotXml : public XmlReport
{
public:
    explicit RobotXml(const DocumentContext& context) : XmlReport(context), m_tests(context.tests) {}

protected:
    void opened(const XmlElement& element) override
    {
        if (m_root.isNull())
            m_root = at(element);
        if (element.name == "suite") {
            m_suites.emplace_back(element.attribute("name"));
        } else if (element.name == "test") {
            m_name = element.attribute("name");
            m_failure = {};
            m_failure.where = at(element);
            m_outcome = Outcome::Absent;
        } else if (element.name == "status" && around() == "test") {
            const std::string_view status = element.attribute("status");
            m_outcome = status == "PASS"                          ? Outcome::Passed
                        : status == "FAIL"                        ? Outcome::Failed
                        : status == "SKIP" || status == "NOT RUN" ? Outcome::Skipped
                                                                  : Outcome::Absent;
        } else if (element.name == "stat" && around() == "total") {
            takeTotal(element);
        }
    }

    void closed(std::string_view name, const XmlText& text) override
    {
        if (name == "status" && around() == "test" && isFailure(m_outcome)) {
            m_failure.message = messageLine(text.text);
            m_failure.cause = text.where;
        } else if (name == "test" && m_outcome == Outcome::Absent) {
            m_run.addUnknown(m_failure.where);
        } else if (name == "test") {
            std::vector<std::string> parts = m_suites;
            parts.push_back(m_name);
            m_run.add(joined(parts, "."), m_outcome, std::move(m_failure));
        } else if (name == "suite" && !m_suites.empty()) {
            m_suites.pop_back();
        }
    }

    void complete(bool isWhole, DocumentRecords& records) override
    {
        m_run.isUnfinished = !isWhole;
        if (m_run.saysAnything())
            records.witnesses.push_back(m_run.take(m_root, records.problems));
        m_run = RunReport(m_tests, "robot");
        m_suites.clear();
        m_root = {};
    }

private:
    /// Old versions have a line of critical tests before that of all: the last one counts.
    void takeTotal(const XmlElement& element)
    {
        const auto passed = wholeNumber(element.attribute("pass"));
        const auto failed = wholeNumber(element.attribute("fail"));
        m_run.summary = at(element);
        m_run.numberNotRead = !passed || !failed;
        if (m_run.numberNotRead)
            return;
        const std::int64_t skipped = wholeNumber(element.attribute("skip")).value_or(0);
        m_run.stated = {};
        m_run.stated.passed = passed;
        m_run.stated.failed = failed;
        m_run.stated.skipped = skipped;
        m_run.stated.total = *passed + *failed + skipped;
    }

    TestDictionary& m_tests;
    RunReport m_run{m_tests, "robot"};
    std::vector<std::string> m_suites;
    std::string m_name;
    Outcome m_outcome = Outcome::Absent;
    Failure m_failure;
    SourceRef m_root;
};

} // namespace

bool isRobotXml(const TextHead& head)
{
    return head.rootName() == "robot" && head.root().find("generator") != std::string_view::npos;
}

std::unique_ptr<DocumentParser> makeRobotXml(const DocumentContext& context)
{
    return std::make_unique<RobotXml>(context);
}

} // namespace exhibit
