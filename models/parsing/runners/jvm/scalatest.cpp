// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/jvm/scalatest.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class ScalaTestReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const bool info = line.text.starts_with("[info] "), error = line.text.starts_with("[error] ");
        // MUnit prints its own lines without a prefix where sbt does not capture them.
        const bool isPlain = line.text.starts_with("==> X ");
        if (!info && !error && !isPlain)
            return;
        const std::string_view text = line.text.substr(info ? 7 : error ? 8 : 0);
        if (addTotals(line, text) || addResult(line, text))
            return;
        if (m_test.value >= 0 && text.starts_with("  ")) {
            addReason(line, trimmed(text));
            return;
        }
        m_test = {};
        if (text.starts_with("Run completed in ") && isOpen()) {
            session().extend(line);
        } else if (text.ends_with(':') && text.find(' ') == std::string_view::npos && info) {
            m_suite = text.substr(0, text.size() - 1);
            m_scope.clear();
        } else if (info && !m_suite.empty() && text.size() <= maxScopeBytes) {
            m_scope = trimmed(text);
        }
    }

private:
    static bool isVerb(std::string_view title)
    {
        return title.starts_with("should ") || title.starts_with("must ") || title.starts_with("can ");
    }

    RunnerSession& opened(const LogLine& line)
    {
        if (isOpen() && session().hasStated())
            begin(line);
        return sessionAt(line);
    }

    bool addResult(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 munit(R"(==> X (\S.*?)  [\d.]+s(?: (.*))?)");
        static const re2::RE2 specs(R"( +(x|!|\+|o|\*) (\S.*?)(?: \(\d+ ms\))?)");
        const std::size_t indent = indentOf(text);
        std::string_view title = text.substr(indent);
        std::string name, sign, message;
        if (title.starts_with("==> X ") && matchesWhole(title, munit, &name, &message)) {
            session().explain(m_test = opened(line).addFailing(name, Outcome::Failed, line), message, line);
            return true;
        }
        if (indent > 0 && m_suite.empty() && matchesWhole(text, specs, &sign, &name)) { // specs2
            const Outcome result = sign == "+"   ? Outcome::Passed
                                   : sign == "x" ? Outcome::Failed
                                   : sign == "!" ? Outcome::Error
                                                 : Outcome::Skipped;
            const TestId test = opened(line).addResult(name, result, line);
            m_test = isFailure(result) ? test : TestId{};
            return true;
        }
        if (!title.starts_with("- "))
            return false;
        title.remove_prefix(2);
        Outcome outcome = Outcome::Passed;
        for (const auto& [mark, meaning] : {std::pair<std::string_view, Outcome>{" *** FAILED ***", Outcome::Failed},
                                            {" !!! IGNORED !!!", Outcome::Skipped},
                                            {" !!! CANCELED !!!", Outcome::Skipped},
                                            {" (pending)", Outcome::Skipped}}) {
            const std::size_t at = title.find(mark);
            if (at == std::string_view::npos)
                continue;
            title = title.substr(0, at);
            outcome = meaning;
        }
        // `A stack`, the line above `- should grow`, is the beginning of the name.
        name = m_scope.empty() || !isVerb(title) ? std::string(title) : m_scope + ' ' + std::string(title);
        if (!m_suite.empty())
            name.insert(0, m_suite + " > ");
        const TestId test = opened(line).addResult(name, outcome, line);
        m_test = outcome == Outcome::Failed ? test : TestId{};
        return true;
    }

    void addReason(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 place(R"(.*\((\w+\.scala):(\d+)\).*)");
        std::string path;
        std::int64_t number = 0;
        if (matchesWhole(text, place, &path, &number))
            session().setCrash(m_test, path, number);
        session().explain(m_test, text, line);
    }

    bool addTotals(const LogLine& line, std::string_view text)
    {
        static const re2::RE2 totals(
            R"(Tests: succeeded (\d+), failed (\d+), canceled (\d+), ignored (\d+), pending (\d+))");
        static const re2::RE2 sbt(R"((?:Passed|Failed): Total (\d+), Failed (\d+), Errors (\d+), Passed (\d+).*)");
        std::int64_t passed = 0, failed = 0, canceled = 0, ignored = 0, pending = 0;
        RunCounts counts;
        if (text.starts_with("Tests: ") &&
            matchesWhole(text, totals, &passed, &failed, &canceled, &ignored, &pending)) {
            counts.passed = passed;
            counts.failed = failed;
            counts.skipped = canceled + ignored + pending;
            sessionAt(line).prove();
            m_isScalaTest = true;
        } else if (text.find("Total ") != std::string_view::npos &&
                   matchesWhole(text, sbt, &counts.total.emplace(), &failed, &ignored, &passed)) {
            sessionAt(line).prove();
            session().extend(line);
            session().setComplete();
            if (m_isScalaTest)
                return true; // the framework's own total said it
            counts.passed = passed;
            counts.failed = failed;
            counts.errors = ignored;
            counts.skipped = numberAfter(text, "Skipped").value_or(0) + numberAfter(text, "Ignored").value_or(0);
        } else {
            return false;
        }
        session().addStated(counts, line);
        session().setComplete();
        return true;
    }

    static constexpr std::size_t maxScopeBytes = 200;
    std::string m_suite;
    std::string m_scope; ///< the last line that is no test
    TestId m_test;
    bool m_isScalaTest = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeScalaTestReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<ScalaTestReader>(origin, tests, "scalatest");
}

} // namespace exhibit
