// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/jasmine.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <string>

namespace exhibit {

namespace {

class JasmineReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (line.text.empty())
            return;
        const char first = line.text.front();
        if (first >= '0' && first <= '9') {
            if (!addTotals(line))
                addTitle(line);
        } else if (line.text == "Started" || line.text == "Failures:") {
            startPart(line);
        } else if (line.text == "No specs found" && isOpen() && !session().hasStated()) {
            session().prove();
            session().setSummary(line);
            session().setComplete();
            close();
        } else if (line.text == "Pending:") {
            m_isFailures = false;
        } else if (first == ' ' && m_isFailures) {
            addDetail(line);
        } else if (isOpen()) {
            addEnd(line);
        }
    }

private:
    void startPart(const LogLine& line)
    {
        if (line.text == "Started") {
            begin(line);
            m_isFailures = false;
        } else {
            if (isOpen() && session().hasStated())
                close();
            sessionAt(line).extend(line);
            m_isFailures = true;
        }
        m_test = {};
    }

    /// `4 specs, 1 failure, 1 pending spec`; specs include the pending ones.
    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 form(R"((\d+) specs?, (\d+) failures?(?:, (\d+) pending specs?)?)");
        RunCounts counts;
        std::int64_t all = 0, failed = 0;
        std::string pending;
        if (!matchesWhole(line.text, form, &all, &failed, &pending))
            return false;
        counts.total = all;
        counts.failed = failed;
        counts.skipped = numberOf(pending).value_or(0);
        if (isOpen() && session().hasStated())
            close();
        sessionAt(line).prove();
        session().addStated(counts, line);
        session().setComplete();
        m_isFailures = false;
        return true;
    }

    /// `1) cart totals rounds`.
    void addTitle(const LogLine& line)
    {
        static const re2::RE2 form(R"((\d+)\) (.+))");
        std::string number, title;
        if (m_isFailures && isOpen() && matchesWhole(line.text, form, &number, &title))
            m_test = session().addFailing(title, Outcome::Failed, line);
    }

    /// `  Message:` and `  Stack:` are heads of what stands deeper.
    void addDetail(const LogLine& line)
    {
        static const re2::RE2 place(R"(\s+at (?:.* \()?(?:file://)?([^()]+?\.[cm]?[jt]sx?):(\d+):\d+\)?)");
        const std::string_view text = trimmed(line.text);
        if (m_test.value < 0 || !isOpen() || text.empty() || text == "Message:" || text == "Stack:")
            return;
        std::string path;
        std::int64_t at = 0;
        session().extend(line);
        if (!matchesWhole(line.text, place, &path, &at))
            session().explain(m_test, text, line);
        else if (path.find("node_modules") == std::string::npos && !path.starts_with("node:"))
            session().setCrash(m_test, path, at);
    }

    void addEnd(const LogLine& line)
    {
        static const re2::RE2 time(R"(Finished in ([\d.]+) seconds?)");
        std::string seconds;
        if (!session().hasStated())
            return;
        if (matchesWhole(line.text, time, &seconds)) {
            session().setDuration(secondsOf(seconds));
            session().extend(line);
        } else if (line.text.starts_with("Incomplete: ")) {
            session().extend(line);
        }
    }

    TestId m_test;
    bool m_isFailures = false; ///< below `Failures:`
};

} // namespace

std::unique_ptr<RunnerReader> makeJasmineReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<JasmineReader>(origin, tests, "jasmine");
}

} // namespace exhibit
