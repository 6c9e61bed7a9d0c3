// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/cilog.h"

#include "models/domain/text.h"
#include "models/files/kinds/runnermarks.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/cisteps.h"
#include "models/parsing/runners/compilerwarnings.h"
#include "models/parsing/runners/lintlines.h"
#include "models/parsing/runners/taskstreams.h"
#include "models/parsing/text/isotime.h"

#include <algorithm>
#include <memory>
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

bool isRed(const Witness& witness)
{
    return witness.state != RunState::Passed && witness.state != RunState::NoTests;
}

class CiLog : public DocumentParser
{
public:
    explicit CiLog(const DocumentContext& context)
        : m_context(context), m_warnings(context.origin), m_lints(context.origin)
    {
        beginJob(LineNumber{1}, {});
    }

    void addLine(LineNumber line, std::string_view text) override
    {
        // A program may print a table: the names of containers are taken off only where nothing else stands before
        // them.
        if (m_containers == Containers::Unknown && withoutContainer(text))
            m_containers = Containers::Named;
        else if (m_containers == Containers::Unknown && runnerMarkOf(text) != RunnerMark::None)
            m_containers = Containers::None;
        const std::string_view whole = text;
        if (m_containers == Containers::Named)
            text = withoutContainer(text).value_or(text);
        const std::string_view container = whole.substr(0, whole.size() - text.size());
        const RunnerLine parts = runnerLineOf(text);
        // Lines of a member count from its first one, so that it is read in one piece.
        if (!parts.job.empty() && parts.job != m_job && m_context.origin.member.empty()) {
            endJob();
            beginJob(line, parts.job);
        }
        const std::string_view printed = withoutRunnerMarks(text);
        m_streams->addLine(container.substr(0, container.find('|')), printed);
        m_warnings.addLine(printed, whole);
        m_lints.addLine(parts.text, whole);
        keepStamp(line, parts.mark);
        if (m_steps.addLine(line, parts.step, parts.text) && m_steps.failed()->failed == line)
            m_failQuote = whole;
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        endJob();
        // What happened is known without any test session.
        if (!m_witnesses.empty())
            std::erase_if(m_problems,
                          [](const Problem& problem) { return problem.message.id == "problem.pytest.no-session"; });
        append(records.witnesses, std::move(m_witnesses));
        append(records.coverage, std::move(m_coverage));
        append(records.toolFindings, m_warnings.finish());
        append(records.toolFindings, m_lints.finish());
        appendProblems(records.problems, std::move(m_problems));
    }

private:
    void beginJob(LineNumber line, std::string_view name)
    {
        m_job = name;
        m_first = line;
        m_steps = {};
        m_failQuote.clear();
        TextSource origin = m_context.origin;
        origin.firstLine = origin.firstLine.plus(line.zeroBased());
        m_streams = std::make_unique<TaskStreams>([this, origin] {
            return std::make_unique<RunnerLogParser>(origin, m_context.rules.runners(), m_context.tests);
        });
    }

    void endJob()
    {
        std::vector<Witness> sessions = m_streams->finish();
        for (Witness& session : sessions) {
            if (!session.createdEpoch)
                session.createdEpoch = timeAt(lineOf(session.where));
        }
        if (const auto job = jobAside(sessions))
            sessions.push_back(*job);
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            sessions[i].session = static_cast<int>(i);
            sessions[i].key.phase = m_job;
        }
        append(m_witnesses, std::move(sessions));
        appendProblems(m_problems, m_streams->takeProblems());
        DocumentRecords printed;
        m_streams->takeCoverage(printed);
        append(m_coverage, std::move(printed.coverage));
    }

    /// What the job says beside the sessions in it.
    std::optional<Witness> jobAside(const std::vector<Witness>& sessions) const
    {
        const RunState state = m_steps.state();
        if (state == RunState::Unknown || (!sessions.empty() && state != RunState::Failed))
            return std::nullopt;
        Witness job;
        job.kind = WitnessKind::Log;
        job.runner = ciJobRunner;
        job.state = state;
        if (state != RunState::Failed) {
            if (state == RunState::Passed)
                job.exitCode = 0;
            return placed(std::move(job), m_first, m_steps.endLine(), m_steps.endText());
        }
        const FailedStep& step = *m_steps.failed();
        // A red session in the step is why it failed, and one before it may be: its program may hand its result on.
        const bool isSaid = std::any_of(sessions.begin(), sessions.end(), [&](const Witness& session) {
            return isRed(session) && lineOf(session.where) <= step.failed;
        });
        if (isSaid)
            return std::nullopt;
        job.command = step.name;
        job.exitCode = step.exitCode.value_or(1);
        return placed(std::move(job), sessions.empty() ? m_first : step.first, step.failed, m_failQuote);
    }

    std::optional<Witness> placed(Witness job, LineNumber first, LineNumber line, const std::string& quote) const
    {
        job.summary = m_context.origin.pointTo(line, line, quote);
        job.where = m_context.origin.pointTo(first, line, quote);
        job.createdEpoch = timeAt(line);
        return job;
    }

    LineNumber lineOf(const SourceRef& ref) const
    {
        return LineNumber{ref.firstLine.value - m_context.origin.firstLine.value + 1};
    }

    void keepStamp(LineNumber line, std::string_view mark)
    {
        constexpr std::size_t most = 500'000; // a log that is longer loses the times of its last sessions
        if (static_cast<std::size_t>(line.zeroBased()) != m_stamps.size() || m_stamps.size() >= most)
            return;
        m_stamps.emplace_back(stampOf(mark));
    }

    std::optional<double> timeAt(LineNumber line) const
    {
        const auto at = static_cast<std::size_t>(line.zeroBased());
        return at < m_stamps.size() ? isoEpoch(m_stamps[at]) : std::nullopt;
    }

    enum class Containers { Unknown, None, Named };

    DocumentContext m_context;
    Containers m_containers = Containers::Unknown; ///< before the lines
    std::string m_job;                             ///< as the columns name it; empty without them
    LineNumber m_first;                            ///< of the job
    CiSteps m_steps;
    CompilerWarnings m_warnings;
    LintLines m_lints;
    std::string m_failQuote;                ///< the line that says that the job's first failing step failed
    std::unique_ptr<TaskStreams> m_streams; ///< of the containers, one without a name where none are named
    std::vector<std::string> m_stamps;      ///< of the lines, from the first
    std::vector<Witness> m_witnesses;
    std::vector<CoverageMeasure> m_coverage;
    std::vector<Problem> m_problems;
};

} // namespace

std::unique_ptr<DocumentParser> makeCiRunnerLog(const DocumentContext& context)
{
    return std::make_unique<CiLog>(context);
}

} // namespace exhibit
