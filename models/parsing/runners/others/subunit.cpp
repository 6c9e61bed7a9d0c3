// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/subunit.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace exhibit {

namespace {

constexpr std::pair<std::string_view, Outcome> resultWords[] = {
    {"success: ", Outcome::Passed},   {"successful: ", Outcome::Passed}, {"failure: ", Outcome::Failed},
    {"error: ", Outcome::Error},      {"skip: ", Outcome::Skipped},      {"xfail: ", Outcome::XFailed},
    {"uxsuccess: ", Outcome::XPassed}};

class SubunitReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (m_isReason)
            addReason(line);
        else if (!addBegin(line) && isOpen())
            addResult(line);
    }

private:
    bool addBegin(const LogLine& line)
    {
        constexpr std::string_view words[] = {"test: ", "testing: "};
        const auto* const word = std::find_if(std::begin(words), std::end(words),
                                              [&line](std::string_view known) { return line.text.starts_with(known); });
        if (word == std::end(words))
            return false;
        m_name = trimmed(line.text.substr(word->size()));
        // What only looks like a beginning is forgotten by the next one.
        if (isOpen() && !isProven())
            begin(line);
        sessionAt(line).extend(line);
        session().setComplete(false);
        return true;
    }

    void addResult(const LogLine& line)
    {
        const auto* const word =
            std::find_if(std::begin(resultWords), std::end(resultWords),
                         [&line](const auto& known) { return line.text.starts_with(known.first); });
        if (word == std::end(resultWords))
            return;
        std::string_view name = trimmed(line.text.substr(word->first.size()));
        for (const std::string_view bracket : {" [", " [ multipart"}) {
            if (!name.ends_with(bracket))
                continue;
            name.remove_suffix(bracket.size());
            m_isReason = true;
            break;
        }
        if (name != m_name || name.empty()) {
            m_isReason = false;
            return;
        }
        session().prove();
        const TestId test = session().addResult(name, word->second, line);
        m_test = isFailure(word->second) ? test : TestId{};
        session().setComplete();
    }

    /// The last line of a trace says why.
    void addReason(const LogLine& line)
    {
        session().extend(line);
        m_isReason = line.text != "]";
        if (m_isReason && !line.text.empty()) {
            m_reason = KeptLine(line);
            return;
        }
        if (!m_isReason && m_test.value >= 0 && !m_reason.isNull())
            session().explain(m_test, trimmed(m_reason.text()), m_reason.view());
        if (!m_isReason)
            m_reason = {};
    }

    std::string m_name; ///< of the test that was begun
    TestId m_test;
    KeptLine m_reason; ///< the last line of it
    bool m_isReason = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeSubunitReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<SubunitReader>(origin, tests, "subunit");
}

} // namespace exhibit
