// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/ava.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"
#include "models/parsing/runners/javascript/testtitles.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/text/needles.h"

#include <algorithm>
#include <string>
#include <vector>

namespace exhibit {

namespace {

class AvaReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (addTotals(line) || addMiniTotal(line) || line.text.size() < 3 || indentOf(line.text) < 2)
            return;
        if (m_isMini) {
            addMiniDetail(line);
            return;
        }
        if (indentOf(line.text) == 2 && !addRule(line) && !addBroken(line) && !addResult(line))
            addDetails(line);
        else if (indentOf(line.text) > 2)
            addPlace(line);
    }

    void noteCall(std::string_view command) override
    {
        static const re2::RE2 call(R"((?:.*[\s/&|;])?(?:ava|ava\.cmd)(?:\s.*)?)");
        m_isCalled = matchesWhole(command, call);
    }

    void finish() override
    {
        addUnexplained();
        if (isOpen() && m_isMini && !session().stated().passed)
            session().setPassesUnknown();
        close();
        m_isMini = m_isCalled = m_isInDetails = false;
        m_ruleAt = {};
        m_title.clear();
    }

private:
    struct Failing
    {
        std::string text; ///< title and message in one
        std::string raw;
        LineNumber line;
    };

    /// `✔ title (1.2s)`, `✘ [fail]: title message`, `✖ title message`, `- [skip] title`, `- [todo] title`; text behind
    /// two blanks.
    bool addResult(const LogLine& line)
    {
        std::string_view text = line.text.substr(2);
        const std::string_view sign = signOf(text);
        const std::size_t fail = text.find("[fail]: ");
        const bool isSkip = text.starts_with("- [skip] ") || text.starts_with("- [todo] ");
        const std::optional<Outcome> outcome = outcomeOfMark(sign);
        if (m_isInDetails || (!outcome && !isSkip && fail > 8))
            return false;
        if (isSkip) {
            sessionAt(line).addResult(text.substr(9), Outcome::Skipped, line);
        } else if (fail != std::string_view::npos && fail <= 8) {
            sessionAt(line).extend(line);
            session().prove();
            m_failing.push_back({std::string(text.substr(fail + 8)), std::string(line.raw), line.first});
        } else if (outcome == Outcome::Failed) {
            // Before AVA 5 nothing but the mark, which other runners print as well, so that it proves nothing.
            sessionAt(line).extend(line);
            const std::string_view title = trimmed(text.substr(sign.size()));
            if (m_failing.size() < RunnerSession::maxFailures)
                m_failing.push_back({std::string(title), std::string(line.raw), line.first});
            m_hasFile = m_hasFile || title.find(" › ") != std::string_view::npos;
        } else if (outcome == Outcome::Passed && !sign.empty()) {
            const std::string_view title = titleOfAva(trimmed(text.substr(sign.size())));
            if (!title.empty())
                sessionAt(line).addQuietResult(title, Outcome::Passed, line);
            m_hasFile = m_hasFile || title.find(" › ") != std::string_view::npos;
        } else {
            return false;
        }
        return true;
    }

    /// `  Uncaught exception in a.js`, `  ✘ No tests found in a.js, …`, `  ✘ a.js exited with a non-zero exit code: 1`.
    bool addBroken(const LogLine& line)
    {
        static const re2::RE2 uncaught(R"(Uncaught exception in (\S+\.[cm]?[jt]sx?))");
        static const re2::RE2 none(R"(\S{1,6} (No tests found in (\S+\.[cm]?[jt]sx?)(?:,.*)?))");
        static const re2::RE2 exited(R"(\S{1,6} (\S+\.[cm]?[jt]sx?) exited with a non-zero exit code: \d+)");
        static const re2::RE2 cause(R"((?:[A-Z]\w*)?(?:Error|Exception): .+)");
        static const Needles signs({"Uncaught exception in ", " No tests found in ", " exited with a non-zero "});
        const std::string_view text = trimmed(line.text);
        std::string file, message;
        if (m_broken.empty() && !signs.anyIn(text))
            return false;
        if (matchesWhole(text, uncaught, &file)) {
            sessionAt(line).extend(line);
            m_broken = file;
            m_isInDetails = false;
        } else if (matchesWhole(text, none, &message, &file)) {
            sessionAt(line).prove();
            session().addCollectionError(file, {}, message, line);
            session().setComplete();
        } else if (isOpen() && matchesWhole(text, exited, &file)) {
            session().prove();
            session().addCollectionError(file, {}, text, line);
        } else if (isOpen() && !m_broken.empty() && matchesWhole(text, cause)) {
            session().addCollectionError(m_broken, {}, text, line);
            m_broken.clear();
        } else {
            return false;
        }
        return true;
    }

    bool addRule(const LogLine& line)
    {
        const std::string_view text = trimmed(line.text);
        if (!isOpen() || (text != "─" && text != "ΓöÇ" && text != "ÔöÇ"))
            return false;
        m_isInDetails = true;
        session().extend(line);
        return true;
    }

    /// The title of a failure alone, which its line above begins with.
    void addDetails(const LogLine& line)
    {
        if (!isOpen() || !m_isInDetails)
            return;
        const std::string_view text = trimmed(line.text);
        const auto found = std::find_if(m_failing.begin(), m_failing.end(),
                                        [text](const Failing& failing) { return failing.text.starts_with(text); });
        if (found == m_failing.end()) {
            addPlace(line);
            return;
        }
        m_test = add(*found, text);
        if (found->text.size() > text.size())
            session().explain(m_test, trimmed(found->text).substr(text.size()), line);
        m_failing.erase(found);
    }

    TestId add(const Failing& failing, std::string_view title)
    {
        const LogLine at{failing.line, failing.line, failing.raw, failing.raw};
        return session().addFailing(title, Outcome::Failed, at);
    }

    /// `  test/cart.js:12` below a title.
    void addPlace(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s+(\S+\.[cm]?[jt]sx?):(\d+)(?::\d+)?)");
        std::string path;
        std::int64_t number = 0;
        if (m_test.value < 0 || !matchesWhole(line.text, place, &path, &number))
            return;
        session().extend(line);
        session().setCrash(m_test, path, number);
        m_test = {};
    }

    void addUnexplained()
    {
        if (!isOpen())
            return;
        for (const Failing& failing : m_failing)
            add(failing, failing.text);
        m_failing.clear();
    }

    /// AVA 1 to 3 print on a terminal no tests but these totals, then each failure: with one, no passes are counted.
    /// Other programs print such lines, too; so AVA was called, or the failures stand below as AVA prints them.
    bool addMiniTotal(const LogLine& line)
    {
        static const re2::RE2 form(R"(  (\d+) tests? (passed|failed))");
        std::int64_t number = 0;
        std::string word;
        if (isOpen() || line.text.size() > 40)
            return false;
        if (line.text == "  ─")
            m_ruleAt = line.last;
        // Below its rule, which the blocks of failures end with, they are the end of a log that lost its beginning.
        const bool isTail = m_ruleAt.isValid() && line.first.value <= m_ruleAt.value + 2;
        if (!matchesWhole(line.text, form, &number, &word) || (word == "passed" && !m_isCalled && !isTail))
            return false;
        begin(line);
        m_isMini = !isTail;
        m_isInDetails = isTail;
        return addTotals(line);
    }

    /// `  cart › rounds half up` above `  /x/test/cart.js:12`.
    void addMiniDetail(const LogLine& line)
    {
        const std::int64_t failed = session().stated().failed.value_or(0);
        const bool mayBePlace =
            line.text.find("s:") != std::string_view::npos || line.text.find("x:") != std::string_view::npos;
        static const re2::RE2 place(R"(  (\S+\.[cm]?[jt]sx?):(\d+))");
        std::string path;
        std::int64_t number = 0;
        if (indentOf(line.text) != 2)
            return;
        if (!mayBePlace || m_title.empty() || session().count(Outcome::Failed) >= failed ||
            !matchesWhole(line.text, place, &path, &number)) {
            m_title = trimmed(line.text);
            m_titleLine = KeptLine(line);
            return;
        }
        session().prove();
        session().extend(line);
        session().setCrash(session().addFailing(m_title, Outcome::Failed, m_titleLine.view()), path, number);
        m_title.clear();
    }

    /// `  4 tests passed`, `  1 test failed`, `  2 tests remained pending after a timeout`, a line each.
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 form(
            R"(  (\d+) (?:(tests?) (passed|failed|skipped|todo)|(known failures?)|(uncaught exceptions?|unhandled rejections?)|tests? (remained pending)\b.*))");
        std::int64_t number = 0;
        std::string tests, word, known, uncaught, pending;
        if (!isOpen() || line.text.size() < 12 || line.text.size() > 80 || !isDigit(line.text[2]) ||
            !matchesWhole(line.text, form, &number, &tests, &word, &known, &uncaught, &pending))
            return false;
        if (!m_isMini && !m_isInDetails && m_failing.empty() && session().count(Outcome::Passed) == 0)
            return false;
        addUnexplained();
        RunCounts counts;
        if (word == "passed")
            counts.passed = number;
        else if (word == "failed")
            counts.failed = number;
        else if (!known.empty())
            counts.xfailed = number;
        else if (!uncaught.empty() || !pending.empty())
            counts.errors = number;
        else
            counts.skipped = number;
        if (m_isInDetails || m_hasFile || (m_isMini && m_isCalled)) // what other programs print proves nothing
            session().prove();
        session().addStated(counts, line);
        session().setComplete();
        return true;
    }

    std::vector<Failing> m_failing;
    std::string m_broken; ///< a file that threw, whose error comes
    TestId m_test;
    bool m_isInDetails = false;
    bool m_hasFile = false; ///< a title was `file › title`
    bool m_isCalled = false;
    bool m_isMini = false; ///< totals came first
    LineNumber m_ruleAt;   ///< the last rule outside of a session
    std::string m_title;   ///< the last line, perhaps of a failure whose place comes
    KeptLine m_titleLine;
};

} // namespace

std::unique_ptr<RunnerReader> makeAvaReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<AvaReader>(origin, tests, "ava");
}

} // namespace exhibit
