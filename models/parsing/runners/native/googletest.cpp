// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/googletest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class GoogleTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (text.starts_with('[')) {
            addMarked(line);
            return;
        }
        if (isOpen() && m_isRunning)
            addReason(line);
    }

    void finish() override
    {
        if (isOpen() && m_hasEnd) {
            session().setStated(m_counts, m_end.view());
            session().setComplete();
        }
        close();
    }

private:
    void addMarked(const LogLine& line)
    {
        static const re2::RE2 start(R"(\[==========\] Running (\d+) tests? from \d+ test (?:suites?|cases?)\.)");
        static const re2::RE2 end(
            R"(\[==========\] (\d+) tests? from \d+ test (?:suites?|cases?) ran\.(?: \((\d+) ms total\))?)");
        static const re2::RE2 total(R"(\[  (PASSED|FAILED|SKIPPED) +\] (\d+) tests?(?:\.|, listed below:))");
        static const re2::RE2 result(R"(\[ +(RUN|OK|FAILED|SKIPPED) +\] (\S+?\.\S+?)(?:, where .*)?(?: \(\d+ ms\))?)");
        std::string word, name, time;
        std::int64_t number = 0;
        if (matchesWhole(line.text, start, &number)) {
            if (isOpen())
                finish();
            begin(line).prove();
            m_counts = {};
            m_hasEnd = m_isList = m_isRunning = false;
        } else if (!isOpen() && !matchesWhole(line.text, end)) {
            // --gtest_brief prints failing tests and the end alone.
            if (matchesWhole(line.text, result, &word, &name) && word == "FAILED" && line.text.ends_with(" ms)")) {
                begin(line);
                m_counts = {};
                m_hasEnd = m_isList = false;
                addResult(word, name, line);
            }
            return;
        } else if (matchesWhole(line.text, end, &number, &time)) {
            if (!isOpen()) {
                begin(line);
                m_counts = {};
                m_isList = m_isRunning = false;
            }
            session().prove();
            m_counts.total = number;
            m_end = KeptLine(line);
            m_hasEnd = true;
            session().extend(line);
            if (!time.empty())
                session().setDuration(static_cast<double>(numberOf(time).value_or(0)) / 1000);
        } else if (m_hasEnd && matchesWhole(line.text, total, &word, &number)) {
            (word == "PASSED" ? m_counts.passed : word == "FAILED" ? m_counts.failed : m_counts.skipped) = number;
            if (word == "FAILED")
                m_end = KeptLine(line);
            m_isList = true;
            session().extend(line);
        } else if (!m_isList && matchesWhole(line.text, result, &word, &name)) {
            addResult(word, name, line);
        }
    }

    void addResult(const std::string& word, const std::string& name, const LogLine& line)
    {
        m_isRunning = word == "RUN";
        if (m_isRunning) {
            m_message = {};
            m_number = 0;
            m_path.clear();
            session().extend(line);
            return;
        }
        const Outcome outcome = word == "OK" ? Outcome::Passed : word == "FAILED" ? Outcome::Failed : Outcome::Skipped;
        const TestId test = session().addResult(name, outcome, line);
        if (outcome != Outcome::Failed)
            return;
        if (!m_message.isNull())
            session().explain(test, m_message.text(), m_message.view());
        if (m_number > 0)
            session().setCrash(test, m_path, m_number);
    }

    /// `a.cc:12: Failure` and the lines below it, before the verdict.
    void addReason(const LogLine& line)
    {
        static const re2::RE2 place(R"((\S.*?)[:(](\d+)\)?: (?:Failure|error: .*))");
        std::string path;
        std::int64_t number = 0;
        if (isBlank(line.text))
            return;
        if (m_path.empty() && line.text == "unknown file: Failure")
            m_path = "unknown file";
        else if (m_path.empty() && matchesWhole(line.text, place, &path, &number)) {
            m_path = path;
            m_number = number;
        } else if (!m_path.empty() && m_message.isNull()) {
            m_message = KeptLine(line);
        }
    }

    RunCounts m_counts;
    KeptLine m_end, m_message;
    std::string m_path;
    std::int64_t m_number = 0;
    bool m_hasEnd = false, m_isList = false, m_isRunning = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeGoogleTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<GoogleTestReader>(origin, tests, "googletest");
}

} // namespace exhibit
