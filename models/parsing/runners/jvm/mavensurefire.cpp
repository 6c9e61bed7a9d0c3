// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/jvm/mavensurefire.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <string>
#include <vector>

namespace exhibit {

namespace {

/// The text behind `[INFO] `; whole if there is no such mark.
std::string_view withoutLevel(std::string_view text)
{
    for (const std::string_view level : {"[INFO] ", "[ERROR] ", "[WARNING] "}) {
        if (text.starts_with(level))
            return text.substr(level.size());
    }
    return text == "[INFO]" || text == "[ERROR]" ? std::string_view() : text;
}

class MavenSurefireReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = withoutLevel(line.text);
        if (m_test.value >= 0 && addReason(line))
            return;
        if (addStart(line, text) || addTotals(line, text) || addFailing(line, text) || addListed(line, text) ||
            addCompileError(line, text) || addVerdict(line, text))
            return;
        if (isOpen() && text.starts_with("Running ")) {
            session().prove();
            session().extend(line);
            m_endsWithTotals = false;
            m_class = trimmed(text.substr(8));
        }
    }

    /// What a build that was asked to be quiet, or a part of its output, ends with is its totals: there a line behind
    /// them would be of the next class or module. A build that tells of its projects says how it ended.
    void finish() override
    {
        if (isOpen() && m_endsWithTotals && !m_hasScanned)
            session().setComplete();
        close();
    }

private:
    bool addStart(const LogLine& line, std::string_view text)
    {
        if (text.starts_with("Test set: ")) { // a file that Surefire writes of each class
            restart(line);
            session().prove();
            m_isOfClass = true;
            return true;
        }
        const bool scans = text.starts_with("Scanning for projects...");
        const bool tests = text == " T E S T S" || text == "T E S T S";
        if (!scans && !tests)
            return false;
        if (!isOpen() || (scans && m_isOver))
            restart(line);
        m_hasScanned = m_hasScanned || scans;
        m_endsWithTotals = false;
        session().extend(line);
        if (tests)
            session().prove();
        return true;
    }

    void restart(const LogLine& line)
    {
        begin(line);
        m_isOver = m_compileFailed = m_hasScanned = m_endsWithTotals = m_isOfClass = false;
        m_failing.clear();
        m_modules = 0;
        m_section = Outcome::Absent;
    }

    /// The total of a module has no time; the line of a class has one and is not counted again.
    bool addTotals(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 totals(
            R"(Tests run: *(\d+), *Failures: *(\d+), *Errors: *(\d+), *Skipped: *(\d+)(?:, *Flakes: *(\d+))?(.*))");
        std::int64_t run = 0, failures = 0, errors = 0, skipped = 0;
        std::string flakes, rest;
        if (!text.starts_with("Tests run:") ||
            !matchesWhole(text, totals, &run, &failures, &errors, &skipped, &flakes, &rest))
            return false;
        if (!isOpen())
            restart(line);
        session().prove();
        session().extend(line);
        m_endsWithTotals = rest.find("Time elapsed") == std::string::npos;
        if (!m_endsWithTotals)
            addTally(run, failures + errors, skipped, rest);
        if (!m_endsWithTotals && !m_isOfClass)
            return true;
        if (m_isOfClass)
            session().setComplete();
        RunCounts counts;
        counts.total = run;
        counts.failed = failures;
        counts.errors = errors;
        counts.skipped = skipped;
        session().addStated(counts, line);
        m_section = Outcome::Absent;
        ++m_modules;
        return true;
    }

    /// Of a class; its name stands behind the numbers, or on the line before them.
    void addTally(std::int64_t run, std::int64_t failed, std::int64_t skipped, const std::string& rest)
    {
        static const re2::RE2 named(R"(.* in ([\w.$]+))");
        std::string name;
        if (!matchesWhole(rest, named, &name) || name.find('.') == std::string::npos)
            name = m_class;
        m_class.clear();
        m_failingClass = name;
        if (!name.empty() && name.find(' ') == std::string::npos)
            session().addTally(
                {name, std::max<std::int64_t>(0, run - failed - skipped), failed + skipped, failed, skipped, {}});
    }

    /// `pkg.ATest.name -- Time elapsed: 0.1 s <<< FAILURE!`, older `name(pkg.ATest)  Time elapsed: …`.
    bool addFailing(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 failing(R"((\S.*?)(?: --)? +Time elapsed: .*<<< (FAILURE|ERROR)!)");
        static const re2::RE2 old(R"((.+)\(([\w.$]+)\))");
        std::string name, word, method, owner;
        if (!isOpen() || text.find("<<< ") == std::string_view::npos || !matchesWhole(text, failing, &name, &word))
            return false;
        if (matchesWhole(name, old, &method, &owner) && owner.find('.') != std::string::npos)
            name = owner + "." + method;
        else if (name.find('.') == std::string::npos && name.find(' ') == std::string::npos && !m_failingClass.empty())
            name = m_failingClass + "." + name; // of the class whose totals stand above
        m_test = session().addFailing(name, word == "ERROR" ? Outcome::Error : Outcome::Failed, line);
        m_failing.push_back(std::move(name));
        return true;
    }

    /// The exception on the line below, then its trace: the first place that is not of the test framework.
    bool addReason(const LogLine& line)
    {
        static const re2::RE2 frame(R"(\s+at (\S+)\((\w+\.\w+):(\d+)\))");
        if (isBlank(line.text) || line.text.front() == '[') {
            m_test = {};
            return false;
        }
        std::string method, file;
        std::int64_t number = 0;
        if (!matchesWhole(line.text, frame, &method, &file, &number)) {
            session().explain(m_test, line.text, line);
            return true;
        }
        const bool framework = method.starts_with("org.junit") || method.starts_with("java.") ||
                               method.starts_with("jdk.") || method.starts_with("org.opentest4j") ||
                               method.starts_with("org.assertj") || method.starts_with("org.mockito");
        if (!framework)
            session().setCrash(m_test, file, number);
        return true;
    }

    /// The list below `Results:` names what no block above did, `ATest.name:42 message`.
    bool addListed(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 entry(R"(  ([\w$.]+\.\w+)(?:\(.*?\))?:(\d+)(?:->\S*)? (.*))");
        if (text.starts_with("Flakes:") && isOpen()) {
            m_section = Outcome::Passed;
            return true;
        }
        if (m_section == Outcome::Passed && isOpen() && session().has(trimmed(text))) {
            session().setPassedAfterAll(session().failingNamed(trimmed(text)), 1, line);
            return true;
        }
        if (text.starts_with("Failures:") || text.starts_with("Failed tests:") || text.starts_with("Errors:") ||
            text.starts_with("Tests in error:")) {
            m_section = text.front() == 'F' ? Outcome::Failed : Outcome::Error;
            return isOpen();
        }
        std::string name, number, message;
        if (!isOpen() || m_section == Outcome::Absent || m_section == Outcome::Passed ||
            !matchesWhole(text, entry, &name, &number, &message))
            return false;
        session().extend(line);
        // Blocks have the parameters of a test behind its name.
        const bool known = std::any_of(m_failing.begin(), m_failing.end(), [&name](const std::string& whole) {
            const std::string_view other = std::string_view(whole).substr(0, whole.find_first_of("(["));
            return other == name || other.ends_with("." + name);
        });
        if (known)
            return true;
        const TestId test = session().addFailing(name, m_section, line);
        session().explain(test, message, line);
        return true;
    }

    bool addCompileError(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 error(R"((\S.*\.(?:java|kt|scala|groovy)):\[(\d+),\d+\] (.+))");
        if (!isOpen())
            return false;
        if (text.starts_with("COMPILATION ERROR")) {
            m_compileFailed = true;
            session().extend(line);
            return true;
        }
        std::string path, number, what;
        if (!m_compileFailed || !matchesWhole(text, error, &path, &number, &what))
            return false;
        session().addCollectionError(path, {}, what, line);
        return true;
    }

    bool addVerdict(const LogLine& line, std::string_view text)
    {
        const bool failure = text.starts_with("BUILD FAILURE"), success = text.starts_with("BUILD SUCCESS");
        if ((!failure && !success) || !isOpen())
            return false;
        session().extend(line);
        session().setComplete();
        session().setExitCode(failure ? 1 : 0);
        m_isOver = true;
        if (m_modules == 0) {
            session().setSummary(line);
            // A build that stopped before its tests did not collect any; one that ended well without tests ran none.
            session().setState(failure ? RunState::CollectionFailed : RunState::NoTests);
            if (failure)
                session().prove();
        } else if (failure && session().stated().failures().value_or(0) == 0) {
            session().setState(m_compileFailed ? RunState::CollectionFailed : RunState::Failed);
        }
        return true;
    }

    std::vector<std::string> m_failing; ///< names of the blocks
    std::string m_class;                ///< that runs, as a line of its own says
    std::string m_failingClass;         ///< whose failing tests come
    TestId m_test;                      ///< whose exception comes
    Outcome m_section = Outcome::Absent;
    int m_modules = 0; ///< totals so far
    bool m_isOver = false, m_compileFailed = false;
    bool m_isOfClass = false;      ///< its totals are those of the class
    bool m_hasScanned = false;     ///< the build has told of its projects, so that it tells of its end
    bool m_endsWithTotals = false; ///< nothing of Maven's stands behind totals
};

} // namespace

std::unique_ptr<RunnerReader> makeMavenSurefireReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<MavenSurefireReader>(origin, tests, "maven-surefire");
}

} // namespace exhibit
