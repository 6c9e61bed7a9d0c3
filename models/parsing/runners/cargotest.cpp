// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/cargotest.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <string>

namespace exhibit {

namespace {

class CargoTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addBlock(line) || addResult(line) || addTotals(line) || addReason(line))
            return;
        if (m_reasonOf.value >= 0 && !isBlank(line.text) && !line.text.starts_with("note:")) {
            session().explain(m_reasonOf, line.text, line);
            m_reasonOf = {};
        }
    }

private:
    bool addBlock(const LogLine& line)
    {
        static const re2::RE2 block(R"(^running \d+ tests?$)");
        if (!line.text.starts_with("running ") ||
            !re2::RE2::FullMatch(re2::StringPiece(line.text.data(), line.text.size()), block))
            return false;
        sessionAt(line).prove();
        session().extend(line);
        m_inBlock = true;
        return true;
    }

    bool addResult(const LogLine& line)
    {
        constexpr std::string_view separator = " ... ";
        if (!m_inBlock || !line.text.starts_with("test "))
            return false;
        const std::size_t end = line.text.rfind(separator);
        if (end == std::string_view::npos)
            return false;
        const std::string_view name = line.text.substr(5, end - 5);
        const std::string_view word = line.text.substr(end + separator.size());
        if (word == "ok")
            session().addResult(name, Outcome::Passed, line);
        else if (word == "FAILED")
            session().addResult(name, Outcome::Failed, line);
        else if (word.starts_with("ignored"))
            session().addResult(name, Outcome::Skipped, line);
        else
            return false;
        return true;
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"(^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored;.*?(?: (\d+) filtered out;)?.*?(?:finished in ([\d.]+)s)?$)");
        if (!line.text.starts_with("test result: "))
            return false;
        std::int64_t passed = 0, failed = 0, ignored = 0;
        std::string filtered, seconds;
        if (!re2::RE2::FullMatch(re2::StringPiece(line.text.data(), line.text.size()), totals, &passed, &failed,
                                 &ignored, &filtered, &seconds))
            return false;
        RunnerSession& open = sessionAt(line);
        open.prove();
        RunCounts counts;
        counts.passed = passed;
        counts.failed = failed;
        counts.skipped = ignored;
        open.addStated(counts, line);
        if (!seconds.empty())
            open.addDuration(std::stod(seconds));
        open.setComplete();
        m_inBlock = false;
        return true;
    }

    bool addReason(const LogLine& line)
    {
        static const re2::RE2 panic(R"(^thread '(.+)'(?: \(\d+\))? panicked at (.+?):(\d+):\d+:$)");
        if (!isOpen() || !line.text.starts_with("thread '"))
            return false;
        std::string name, path;
        std::int64_t number = 0;
        if (!re2::RE2::FullMatch(re2::StringPiece(line.text.data(), line.text.size()), panic, &name, &path, &number) ||
            !session().has(name))
            return false;
        m_reasonOf = session().addFailing(name, Outcome::Failed, line);
        session().setCrash(m_reasonOf, path, number);
        return true;
    }

    TestId m_reasonOf; ///< whose message comes next
    bool m_inBlock = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeCargoTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<CargoTestReader>(origin, tests, "cargo-test");
}

} // namespace exhibit
