// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/nodedots.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

class NodeDotsReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (isBlank(text))
            return;
        if (!m_isList && text.find_first_not_of(".X") == std::string_view::npos) {
            sessionAt(line).extend(line);
            const auto red = std::count(text.begin(), text.end(), 'X');
            m_red += red;
            m_green += static_cast<std::int64_t>(text.size()) - red;
            return;
        }
        if (!isOpen())
            return;
        if (!m_isList && text == "Failed tests:" && m_red > 0) {
            m_isList = true;
            session().prove();
            session().setSummary(line);
            return;
        }
        if (!m_isList || !addListed(line))
            finish();
    }

    void finish() override
    {
        if (isProven()) {
            RunCounts counts;
            counts.passed = m_green;
            counts.failed = m_red;
            counts.total = m_green + m_red;
            session().setCounts(counts);
            session().setComplete(session().count(Outcome::Failed) >= m_red);
        }
        close();
        m_green = m_red = 0;
        m_isList = false;
        m_test = {};
    }

private:
    /// `✖ title (1.2ms)`, and below it, indented, the error.
    bool addListed(const LogLine& line)
    {
        static const re2::RE2 titled(R"((.+?) \([\d.]+m?s\)(?: # .*)?)");
        if (line.text.front() == ' ') {
            session().extend(line);
            if (m_test.value >= 0 && !isStackFrame(line.text))
                session().explain(m_test, trimmed(line.text), line);
            return true;
        }
        const std::string_view sign = signOf(line.text);
        std::string title;
        if (outcomeOfMark(sign) != Outcome::Failed ||
            !matchesWhole(trimmed(line.text.substr(sign.size())), titled, &title))
            return false;
        m_test = session().addResult(title, Outcome::Failed, line);
        return true;
    }

    std::int64_t m_green = 0, m_red = 0; ///< dots and X
    TestId m_test;                       ///< of the list, whose error comes
    bool m_isList = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeNodeDotsReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<NodeDotsReader>(origin, tests, "node-test");
}

} // namespace exhibit
