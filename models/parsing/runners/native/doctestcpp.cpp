// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/doctestcpp.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class DoctestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.starts_with("[doctest] ")) {
            addMarked(line);
            return;
        }
        if (!isOpen())
            return;
        static const re2::RE2 head(R"((?:TEST CASE|SCENARIO): +(.+)|  (Scenario: .+))");
        std::string name, scenario;
        if (text.starts_with("=====")) {
            endCase();
        } else if (m_case.isNull() && matchesWhole(text, head, &name, &scenario)) {
            m_case = KeptLine(line);
            m_name = name.empty() ? scenario : name;
            m_isRed = m_isExcused = false;
            m_reason = {};
        } else if (!m_case.isNull()) {
            addReason(line);
        }
    }

private:
    void addMarked(const LogLine& line)
    {
        static const re2::RE2 cases(
            R"(\[doctest\] test cases: +(\d+) \| +(\d+) passed \| +(\d+) failed \|(?: +(\d+) skipped)?)");
        std::int64_t total = 0, passed = 0, failed = 0;
        std::optional<std::int64_t> skipped;
        if (line.text.starts_with("[doctest] doctest version is ")) {
            begin(line); // `--version` prints no more than this
            m_case = {};
        } else if (line.text.starts_with("[doctest] run with ")) {
            if (isOver())
                begin(line);
            sessionAt(line).prove();
            m_case = {};
        } else if (matchesWhole(line.text, cases, &total, &passed, &failed, &skipped)) {
            endCase();
            sessionAt(line).prove();
            // What a filter left out is not part of the number of cases.
            RunCounts counts;
            counts.total = total;
            counts.passed = passed;
            counts.failed = failed;
            counts.deselected = skipped;
            session().setStated(counts, line);
            session().setComplete();
            if (total == 0)
                session().setState(RunState::NoTests);
        } else if (isOpen()) {
            session().extend(line);
            if (line.text.starts_with("[doctest] Status: FAILURE!") && session().stated().failed.value_or(0) == 0)
                session().setState(RunState::Failed);
        }
    }

    void addReason(const LogLine& line)
    {
        static const re2::RE2 error(R"((\S.*?)[:(](\d+)\)?: (?:FATAL )?ERROR: ?(.*))");
        const std::string_view text = line.text;
        std::string path, what;
        std::int64_t number = 0;
        if (text.find("ERROR:") != std::string_view::npos && matchesWhole(text, error, &path, &number, &what)) {
            m_isRed = true;
            if (m_reason.isNull()) {
                m_reason = KeptLine(line);
                m_path = path;
                m_number = number;
            }
        } else if (text.starts_with("Allowed to fail so marking it as not failed") ||
                   text.starts_with("Failed as expected so marking it as not failed") ||
                   text.starts_with("Failed exactly ")) {
            m_isExcused = true;
        } else if (text.starts_with("Should have failed but didn't") || text.starts_with("Didn't fail exactly ") ||
                   text.starts_with("Test case exceeded time limit")) {
            m_isRed = true;
            if (m_reason.isNull())
                m_reason = KeptLine(line);
        }
    }

    void endCase()
    {
        if (!m_case.isNull() && m_isRed && !m_isExcused) {
            const TestId test = session().addFailing(m_name, Outcome::Failed, m_case.view());
            session().explain(test, m_reason.text(), m_reason.view());
            session().setCrash(test, m_path, m_number);
        }
        m_case = {};
        m_isRed = m_isExcused = false;
        m_path.clear();
    }

    KeptLine m_case, m_reason;
    std::string m_name, m_path;
    std::int64_t m_number = 0;
    bool m_isRed = false;
    bool m_isExcused = false; ///< the case was allowed to fail
};

} // namespace

std::unique_ptr<RunnerReader> makeDoctestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<DoctestReader>(origin, tests, "doctest");
}

} // namespace exhibit
