// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/runners/ends/callerends.h"
#include "models/parsing/runners/prompts.h"
#include "models/parsing/runners/python/environmentsteps.h"
#include "models/parsing/text/ansi.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
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
        : m_firstLine(origin.firstLine), m_pytest(origin, tests), m_environments(origin), m_ends(origin)
    {}

    void addLine(LineNumber line, std::string_view text)
    {
        m_pytest.addLine(text);
        const std::string_view plain = withoutBlanksBehind(withoutAnsi(text, m_plain));
        m_environments.addLine(line, plain, text);
        m_ends.addLine(line, plain, text);
        noteCommand(line, plain);
    }

    std::vector<Witness> finish()
    {
        std::vector<Witness> witnesses = m_pytest.finish();
        m_ends.applyTo(witnesses);
        setCommands(witnesses);
        m_environments.nameSessions(witnesses);
        append(witnesses, m_environments.finish(witnesses));
        for (std::size_t i = 0; i < witnesses.size(); ++i)
            witnesses[i].session = static_cast<int>(i);
        return witnesses;
    }

    std::vector<Problem> takeProblems() { return m_pytest.takeProblems(); }

private:
    void noteCommand(LineNumber line, std::string_view text)
    {
        constexpr std::size_t most = 10'000;
        const std::optional<PromptLine> prompt = promptLine(text);
        const bool isTyped =
            prompt && (prompt->kind == PromptLine::Kind::Dollar || prompt->kind == PromptLine::Kind::Shell);
        if (isTyped && callsTestRunner(prompt->command) && m_commands.size() < most)
            m_commands.emplace_back(line, prompt->command);
    }

    /// A command is that of the first session behind it.
    void setCommands(std::vector<Witness>& witnesses)
    {
        LineNumber before;
        for (Witness& witness : witnesses) {
            const LineNumber first{witness.where.firstLine.value - m_firstLine.value + 1};
            for (const auto& [line, command] : m_commands) {
                if (before < line && line <= first)
                    witness.command = command;
            }
            before = first;
        }
    }

    LineNumber m_firstLine; ///< of the text in its file
    std::vector<std::pair<LineNumber, std::string>> m_commands;
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
