// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/jvm/antjunit.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

/// One invocation runs many classes and never prints what they sum up to.
class AntJunitReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        m_isMaven =
            m_isMaven || trimmed(text) == "T E S T S" || text.starts_with("Results:") || text.starts_with("Results :");
        if (addReason(line) || addClass(line) || addTotals(line) || addTest(line))
            return;
        if (isOpen() && text.starts_with("Test ") && text.ends_with(')') &&
            (text.find(" FAILED (crashed") != std::string_view::npos ||
             text.find(" FAILED (timeout") != std::string_view::npos))
            session().addCollectionError(m_class, {}, text, line);
    }

    void finish() override
    {
        endTest(Outcome::Passed);
        // Ant 1.9 says it as well, without Maven's lines around it.
        if (isOpen() && !m_isMaven && session().hasStated() && session().isComplete())
            session().prove();
        close();
        m_isMaven = false;
    }

private:
    bool addClass(const LogLine& line)
    {
        static const re2::RE2 form(R"((?:Testsuite: |Running )((?:[\w$]+\.)*[\w$]+))");
        std::string name;
        if (!matchesWhole(line.text, form, &name))
            return false;
        endTest(Outcome::Passed);
        if (isOpen() && line.text.front() == 'T')
            session().prove();
        if (name == m_class && isOpen())
            return true; // the summary and the formatter both say it
        // What only looks like a beginning is forgotten by the next one.
        if (isOpen() && !isProven() && !session().hasStated())
            begin(line);
        sessionAt(line).extend(line);
        session().setComplete(false);
        if (line.text.front() == 'T')
            session().prove();
        m_class = std::move(name);
        m_said.clear();
        return true;
    }

    /// The formatter and the summary may say the numbers of a class twice.
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 form(
            R"(Tests run: (\d+), Failures: (\d+), Errors: (\d+)(?:, Skipped: (\d+))?, Time elapsed: ([\d,.]+) sec)");
        std::int64_t run = 0, failures = 0, errors = 0;
        std::optional<std::int64_t> skipped;
        std::string seconds;
        if (!isOpen() || !line.text.starts_with("Tests run:") ||
            !matchesWhole(line.text, form, &run, &failures, &errors, &skipped, &seconds))
            return false;
        endTest(Outcome::Passed);
        session().extend(line);
        if (m_said == line.text)
            return true;
        m_said = line.text;
        if (!skipped)
            session().prove(); // Maven, which prints lines like these two, always says how many were skipped
        RunCounts counts;
        counts.total = run;
        counts.failed = failures;
        counts.errors = errors;
        counts.skipped = skipped.value_or(0);
        session().addStated(counts, line);
        const std::int64_t failed = failures + errors, others = failed + skipped.value_or(0);
        session().addTally({m_class, std::max<std::int64_t>(0, run - others), others, failed, skipped.value_or(0), {}});
        session().setComplete();
        return true;
    }

    /// `Testcase: testTake took 0.005 sec`, whose outcome is the line below; `Testcase: testTake(a.CartTest):` with it.
    bool addTest(const LogLine& line)
    {
        static const re2::RE2 plain(R"(Testcase: (.+) took [\d,.]+ sec)");
        static const re2::RE2 brief(R"(Testcase: (.+)\([\w.$]+\):\s*(FAILED|Caused an ERROR|SKIPPED.*))");
        std::string word;
        if (!isOpen() || !line.text.starts_with("Testcase: "))
            return false;
        endTest(Outcome::Passed);
        if (matchesWhole(line.text, plain, &m_name)) {
            m_line = KeptLine(line);
            session().prove();
        } else if (matchesWhole(line.text, brief, &m_name, &word)) {
            m_line = KeptLine(line);
            session().prove();
            endTest(outcomeOf(word));
        }
        return true;
    }

    static Outcome outcomeOf(std::string_view word)
    {
        return word == "FAILED"              ? Outcome::Failed
               : word == "Caused an ERROR"   ? Outcome::Error
               : word.starts_with("SKIPPED") ? Outcome::Skipped
                                             : Outcome::Passed;
    }

    /// The test that waits for what the next line says of it.
    void endTest(Outcome outcome)
    {
        m_failing = {};
        if (m_line.isNull())
            return;
        const std::string name = m_class + "." + m_name;
        const TestId test = session().addResult(name, outcome, m_line.view());
        if (isFailure(outcome))
            m_failing = test;
        m_line = {};
    }

    bool addReason(const LogLine& line)
    {
        static const re2::RE2 frame(R"(\s*at ([\w.$<>]+)\((\w+\.\w+):(\d+)\))");
        if (!isOpen() || isBlank(line.text))
            return false;
        if (!m_line.isNull()) {
            const Outcome outcome = outcomeOf(trimmed(line.text));
            if (outcome == Outcome::Passed)
                return false;
            endTest(outcome);
            session().extend(line);
            return true;
        }
        if (m_failing.value < 0)
            return false;
        if (line.text.starts_with("Testcase: ") || line.text.starts_with("Tests run:") ||
            line.text.starts_with("Testsuite: ") || line.text.starts_with("Running ")) {
            m_failing = {};
            return false;
        }
        std::string method, file;
        std::int64_t number = 0;
        if (!matchesWhole(line.text, frame, &method, &file, &number))
            session().explain(m_failing, line.text, line);
        else if (!method.starts_with("org.junit.") && !method.starts_with("junit.") && !method.starts_with("java."))
            session().setCrash(m_failing, file, number);
        return true;
    }

    std::string m_class; ///< whose tests come
    std::string m_said;  ///< its numbers
    std::string m_name;
    KeptLine m_line; ///< of the test whose outcome comes
    bool m_isMaven = false;
    TestId m_failing; ///< the one whose reason comes
};

} // namespace

std::unique_ptr<RunnerReader> makeAntJunitReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<AntJunitReader>(origin, tests, "ant-junit");
}

} // namespace exhibit
