// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/runners/ends/callerends.h"
#include "models/parsing/runners/python/environmentsteps.h"
#include "models/parsing/text/ansi.h"

#include <memory>
#include <string>
#include <vector>

namespace exhibit {

namespace {

std::string_view withoutBlanksBehind(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

/// A log of pytest's that tox or nox may have written, each environment with sessions of its own.
class PytestEnvironmentsLog
{
public:
    PytestEnvironmentsLog(const TextSource& origin, TestDictionary& tests)
        : m_pytest(origin, tests), m_environments(origin), m_ends(origin)
    {}

    void addLine(LineNumber line, std::string_view text)
    {
        m_pytest.addLine(text);
        const std::string_view plain = withoutBlanksBehind(withoutAnsi(text, m_plain));
        m_environments.addLine(line, plain, text);
        m_ends.addLine(line, plain, text);
    }

    std::vector<Witness> finish()
    {
        std::vector<Witness> witnesses = m_pytest.finish();
        m_ends.applyTo(witnesses);
        append(witnesses, m_environments.finish(witnesses));
        for (std::size_t i = 0; i < witnesses.size(); ++i)
            witnesses[i].session = static_cast<int>(i);
        return witnesses;
    }

    std::vector<Problem> takeProblems() { return m_pytest.takeProblems(); }

private:
    PytestLogParser m_pytest;
    EnvironmentSteps m_environments;
    CallerEnds m_ends;
    std::string m_plain;
};

} // namespace

std::unique_ptr<DocumentParser> makePytestLog(const DocumentContext& context)
{
    return std::make_unique<WitnessLines<PytestEnvironmentsLog>>(context);
}

} // namespace exhibit
