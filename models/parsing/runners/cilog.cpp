// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/cilog.h"

#include "models/domain/text.h"
#include "models/files/kinds/runnermarks.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/runnerlog.h"
#include "models/parsing/text/ansi.h"
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

/// `2026-05-04T10:00:00.0006185Z` of the runner's mark before the text; empty without one.
std::string_view stampOf(std::string_view mark)
{
    constexpr std::string_view begin = "0000-00-00T00:00:00";
    for (std::size_t at = 0; at + begin.size() < mark.size(); ++at) {
        std::size_t i = 0;
        while (i < begin.size() && (begin[i] == '0' ? isDigit(mark[at + i]) : begin[i] == mark[at + i]))
            ++i;
        const std::size_t end = i == begin.size() ? mark.find('Z', at + i) : std::string_view::npos;
        if (end != std::string_view::npos)
            return mark.substr(at, end + 1 - at);
    }
    return {};
}

class CiLog : public DocumentParser
{
public:
    explicit CiLog(const DocumentContext& context)
        : m_origin(context.origin), m_parser(context.origin, context.rules.runners(), context.tests)
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        const std::string_view plain = withoutRunnerMarks(text);
        m_parser.addLine(plain);
        keepStamp(line, text.substr(0, text.size() - plain.size()));
        if (m_failure.isNull())
            keepFailure(line, text);
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        std::vector<Witness> witnesses = m_parser.finish();
        for (Witness& witness : witnesses) {
            const auto line = static_cast<std::size_t>(witness.where.firstLine.value - m_origin.firstLine.value);
            if (line < m_stamps.size() && !witness.createdEpoch)
                witness.createdEpoch = isoEpoch(m_stamps[line]);
        }
        if (witnesses.empty() && !m_failure.isNull())
            witnesses.push_back(failedJob());
        append(records.witnesses, std::move(witnesses));
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    void keepStamp(LineNumber line, std::string_view mark)
    {
        constexpr std::size_t most = 500'000; // a log that is longer loses the times of its last sessions
        if (static_cast<std::size_t>(line.zeroBased()) != m_stamps.size() || m_stamps.size() >= most)
            return;
        m_stamps.emplace_back(stampOf(mark));
    }

    void keepFailure(LineNumber line, std::string_view text)
    {
        if (const auto code = jobFailure(withoutAnsi(text, m_plain))) {
            m_failure = m_origin.pointTo(line, text);
            m_exitCode = *code;
        }
    }

    Witness failedJob() const
    {
        Witness witness;
        witness.kind = WitnessKind::Log;
        witness.runner = "ci-job";
        witness.state = RunState::Failed;
        witness.exitCode = m_exitCode;
        witness.where = witness.summary = m_failure;
        const auto line = static_cast<std::size_t>(m_failure.firstLine.value - m_origin.firstLine.value);
        if (line < m_stamps.size())
            witness.createdEpoch = isoEpoch(m_stamps[line]);
        return witness;
    }

    TextSource m_origin;
    RunnerLogParser m_parser;
    std::vector<std::string> m_stamps; ///< of the lines, from the first
    std::string m_plain;
    SourceRef m_failure; ///< where the job first says that it failed
    int m_exitCode = 1;
};

} // namespace

std::optional<int> jobFailure(std::string_view line)
{
    constexpr std::string_view words[] = {"Job failed", "##[error]", "Finished: FAILURE", "Exited with code"};
    const auto has = [line](std::string_view word) { return line.find(word) != std::string_view::npos; };
    if (line.size() > 1000 || std::none_of(std::begin(words), std::end(words), has))
        return std::nullopt;
    static const re2::RE2 form(
        R"((?:^|[ \t])(?:ERROR: Job failed(?: \(system failure\))?:? ?.*?(?:exit code (\d+))?|##\[error\](?:Process completed with exit code (\d+)|\w+ exited with code '(\d+)')\.?|Finished: FAILURE|Exited with code exit status (\d+))$)");
    std::string codes[4];
    if (!re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), form, &codes[0], &codes[1], &codes[2],
                                &codes[3]))
        return std::nullopt;
    for (const std::string& code : codes) {
        if (!code.empty() && code.size() < 6)
            return std::stoi(code);
    }
    return 1;
}

std::unique_ptr<DocumentParser> makeCiRunnerLog(const DocumentContext& context)
{
    return std::make_unique<CiLog>(context);
}

} // namespace exhibit
