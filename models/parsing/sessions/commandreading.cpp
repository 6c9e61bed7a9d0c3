// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/commandreading.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/runners/runnerlog.h"
#include "models/parsing/sessions/outputlines.h"
#include "models/parsing/sessions/shell/shellcommand.h"
#include "models/parsing/sessions/showncommands.h"
#include "models/parsing/sessions/uncaughterrors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestCommand = 400; // bytes that are kept of one
constexpr std::size_t mostOutput = std::size_t{8} << 20;

SessionAct actNamed(std::string_view name)
{
    static constexpr std::array acts = {SessionAct::Tests,  SessionAct::Build,  SessionAct::Lint, SessionAct::Types,
                                        SessionAct::Format, SessionAct::Commit, SessionAct::Push};
    const auto found =
        std::find_if(acts.begin(), acts.end(), [name](SessionAct act) { return sessionActName(act) == name; });
    return found == acts.end() ? SessionAct::Command : *found;
}

std::string_view setOf(const Rule& rule, const std::string& key)
{
    const auto found = rule.set.find(key);
    return found == rule.set.end() ? std::string_view() : std::string_view(found->second);
}

/// A line of an output that a rule knows.
struct KnownLine
{
    SessionAct act = SessionAct::Command;
    bool isGood = false;
    std::size_t begin = 0, end = 0; ///< bytes of the output
    std::string commit;
};

class CommandReading
{
public:
    CommandReading(const EndedCommand& command, const Rules& rules, std::vector<std::string>* failing)
        : m_command(command), m_rules(rules), m_failing(failing),
          m_lines(outputLines(command.output.substr(0, mostOutput)))
    {}

    std::vector<SessionStep> steps()
    {
        const std::vector<ShellCall> calls = shellCalls(m_command.text);
        for (const ShellCall& call : calls)
            readCall(call);
        m_prints = std::any_of(calls.begin(), calls.end(), [this](const ShellCall& call) {
            return m_rules.group("command.shows").matchesAny(call.text) ||
                   m_rules.group("command.prints").matchesAny(call.text);
        });
        m_showsOnly = std::all_of(calls.begin(), calls.end(),
                                  [this](const ShellCall& call) { return onlyShows(call, m_rules); }) ||
                      showsAnother(calls, m_command.text, m_rules);
        if (m_command.state == EndedCommand::State::Ended)
            m_showsOnly ? readQuotation(calls) : readOutput();
        if (m_steps.empty())
            m_steps.push_back(madeOfOther());
        nameOwner(calls);
        settleBySilence();
        const bool mayRun = std::any_of(calls.begin(), calls.end(), [this](const ShellCall& call) {
            return !onlyShows(call, m_rules) && !m_rules.group("command.harmless").matchesAny(call.text);
        });
        for (SessionStep& step : m_steps)
            step.mayRunAnything = mayRun;
        return std::move(m_steps);
    }

private:
    SessionStep made(SessionAct act, std::string_view text) const
    {
        SessionStep step;
        step.act = act;
        step.text = std::string(text.substr(0, longestCommand));
        const bool isCheck = act != SessionAct::Edit && act != SessionAct::Command;
        step.isPart = isCheck && m_rules.group("command.part").matchesAny(text);
        step.exitCode = m_command.exitCode;
        step.where = m_command.where;
        step.output = m_command.end;
        step.isBackground = m_command.isBackground;
        step.isOfSubAgent = m_command.isOfSubAgent;
        step.atMs = m_command.calledMs;
        step.endedMs = m_command.endedMs;
        step.outputBytes = static_cast<std::int64_t>(m_command.output.size());
        if (m_command.state == EndedCommand::State::NeverStarted)
            step.result = ActResult::NotStarted;
        return step;
    }

    /// A program of which nothing is known: an error that ends its output tells.
    SessionStep madeOfOther() const
    {
        SessionStep step = made(SessionAct::Command, m_command.text);
        const bool isOutput = m_command.state == EndedCommand::State::Ended && !m_showsOnly;
        const std::optional<std::size_t> said = isOutput ? uncaughtErrorAtEnd(m_lines) : std::nullopt;
        if (said) {
            step.result = ActResult::Bad;
            step.output = m_command.locate(m_lines[*said].begin, m_lines[*said].begin + m_lines[*said].text.size());
        }
        return step;
    }

    /// Of a masked status: the program that it is of.
    void nameOwner(const std::vector<ShellCall>& calls)
    {
        const auto owner = std::find_if(calls.rbegin(), calls.rend(), [](const ShellCall& call) {
            return call.ownsSuccess && !call.words.front().empty();
        });
        if (owner == calls.rend())
            return;
        for (SessionStep& step : m_steps)
            step.owner = step.isMasked ? std::string(lastPart(owner->words.front())) : std::string();
    }

    void readCall(const ShellCall& call)
    {
        const SessionAct act = actOfCall(call, m_rules);
        if (act != SessionAct::Command) {
            SessionStep step = made(act, call.text);
            settleByStatus(step, call);
            m_steps.push_back(std::move(step));
        }
        for (const std::string& path : call.writtenFiles) {
            addEdit(path, call.words.front());
            // What a check prints into a file is no change of code behind it.
            m_steps.back().isPart = m_steps.back().isPart || act != SessionAct::Command;
        }
        if (m_rules.group("command.edits").matchesAny(call.text))
            addEdit(call.words.back(), call.words.front());
        if (call.words.front() == "tee" && call.words.size() > 1)
            addEdit(call.words.back(), "tee");
    }

    /// Totals of a test runner in a text that is only printed: no runner ran.
    void readQuotation(const std::vector<ShellCall>& calls)
    {
        for (const Witness& witness : testSessions()) {
            SessionStep step = made(SessionAct::Tests, calls.empty() ? std::string_view(m_command.text)
                                                                     : std::string_view(calls.back().text));
            settle(step, witness);
            step.result = ActResult::NotStarted;
            step.isQuotation = true;
            m_steps.push_back(std::move(step));
        }
    }

    /// Checkers that print nothing where all is well: a pipe into a program that lets all through hides their status,
    /// but nothing of what they would have said.
    void settleBySilence()
    {
        if (m_command.state != EndedCommand::State::Ended || m_showsOnly)
            return;
        bool isSilent = false;
        for (const OutputLine& line : m_lines) {
            const bool isBanner = line.text.starts_with("$ ") || line.text.starts_with("> ");
            if (!isBanner && !isBlank(line.text))
                return;
            isSilent = isSilent || (isBanner && isSilentChecker(line.text.substr(2)));
        }
        for (SessionStep& step : m_steps) {
            const bool passesAll = step.owner == "tail" || step.owner == "cat" || step.owner == "tee";
            // A format that records no status shows all that was printed.
            const bool noStatus =
                !m_command.exitCode && !m_command.isBackground && m_command.text.find('>') == std::string::npos;
            const bool isOpen = step.result == ActResult::Unknown && (noStatus || (step.isMasked && passesAll));
            if (isOpen && (isSilent || isSilentChecker(step.text)))
                step.result = ActResult::Good;
        }
    }

    bool isSilentChecker(std::string_view command) const { return m_rules.group("command.silent").matchesAny(command); }

    void addEdit(const std::string& path, const std::string& program)
    {
        SessionStep step = made(SessionAct::Edit, path);
        step.program = program;
        step.isPart = isDocumentPath(m_rules, path);
        if (m_command.state == EndedCommand::State::Ended)
            step.result = ActResult::Good;
        m_steps.push_back(std::move(step));
    }

    void settleByStatus(SessionStep& step, const ShellCall& call) const
    {
        if (m_command.state != EndedCommand::State::Ended || !m_command.exitCode)
            return;
        const bool good = *m_command.exitCode == 0;
        step.isMasked =
            good ? !call.ownsSuccess || m_rules.group("command.lenient").matchesAny(call.text) : !call.ownsFailure;
        if (isCutOff(call)) {
            step.isMasked = false;
            return;
        }
        // What the tests of a run that shows no totals did is not told by a status that anything may have caused.
        if (!step.isMasked && (good || step.act != SessionAct::Tests))
            step.result = good ? ActResult::Good : ActResult::Bad;
        constexpr int notFound = 127;
        constexpr int notExecutable = 126;
        if (!step.isMasked && (*m_command.exitCode == notFound || *m_command.exitCode == notExecutable))
            step.result = ActResult::NotStarted;
        if (step.result == ActResult::Unknown)
            settleByTold(step, call);
    }

    /// Stopped from outside: it has no status of its own.
    bool isCutOff(const ShellCall& call) const
    {
        constexpr int interrupted = 130;
        constexpr int killed = 137;
        constexpr int terminated = 143;
        constexpr int timedOut = 124;
        const int code = m_command.exitCode.value_or(0);
        return code == interrupted || code == killed || code == terminated || (code == timedOut && call.hasTimeLimit);
    }

    /// By a line that the command prints of it: its status, or what is printed only if it succeeded or failed.
    void settleByTold(SessionStep& step, const ShellCall& call) const
    {
        for (const ShellCall::Told& told : call.told) {
            const OutputLine* line = toldLineIn(m_lines, told);
            if (!line)
                continue;
            const std::string_view shown = trimmed(line->text);
            const bool good = told.isNumber ? numberOf(told, shown) == 0 : told.provesSuccess;
            if (!(good ? told.provesSuccess : told.provesFailure) || (!good && step.act == SessionAct::Tests))
                continue;
            step.result = good ? ActResult::Good : ActResult::Bad;
            step.output = m_command.locate(line->begin, line->begin + line->text.size());
            return;
        }
    }

    static int numberOf(const ShellCall::Told& told, std::string_view shown)
    {
        const std::string_view rest = trimmed(shown.substr(trimmed(told.before).size()));
        return !rest.empty() && rest.front() == '0' && (rest.size() == 1 || !isDigit(rest[1])) ? 0 : 1;
    }

    void readOutput()
    {
        for (const OutputLine& line : m_lines)
            readLine(line);
        addNamedScripts();
        settleByLines();
        addHooks();
        countProblems();
        addTestSessions();
        const auto notStarted = std::find_if(m_lines.begin(), m_lines.end(), [this](const OutputLine& line) {
            return m_rules.group("output.not-started").matchesAny(line.text);
        });
        if (notStarted == m_lines.end())
            return;
        for (SessionStep& step : m_steps) {
            const bool isOpen = step.result != ActResult::Good && step.counts == RunCounts{};
            if (isOpen && step.act != SessionAct::Edit && step.act != SessionAct::Command)
                step.result = ActResult::NotStarted;
        }
    }

    void readLine(const OutputLine& line)
    {
        constexpr std::size_t longest = 2000;
        const std::string_view text = line.text.substr(0, longest);
        for (const bool good : {false, true}) {
            for (const RuleMatch& match : m_rules.group(good ? "output.good" : "output.bad").findAll(text)) {
                KnownLine known{actNamed(setOf(*match.rule, "act")), good, line.begin, line.begin + text.size(), {}};
                for (const auto& [name, value] : match.groups)
                    known.commit = name.starts_with("commit") ? std::string(value) : known.commit;
                m_known.push_back(std::move(known));
            }
        }
        // `$ tsc --noEmit`, `> eslint .`: what a script or a hook says that it starts.
        const bool named = (text.starts_with("$ ") || text.starts_with("> ")) && text.size() > 3;
        if (named && !m_steps.empty())
            m_named.emplace_back(line, text.substr(2));
    }

    void addNamedScripts()
    {
        const auto owner = std::find_if(m_steps.rbegin(), m_steps.rend(), [](const SessionStep& step) {
            return step.act != SessionAct::Edit && step.act != SessionAct::Push;
        });
        if (owner == m_steps.rend())
            return;
        const SessionStep ofOwner = *owner;
        for (const auto& [line, text] : m_named) {
            const std::vector<ShellCall> calls = shellCalls(text);
            for (const ShellCall& call : calls) {
                const Rule* known = m_rules.group("command.act").firstMatching(call.text);
                const SessionAct act = known ? actNamed(setOf(*known, "act")) : SessionAct::Command;
                const bool has = std::any_of(m_steps.begin(), m_steps.end(),
                                             [act](const SessionStep& step) { return step.act == act; });
                if (!known || has || act == SessionAct::Tests)
                    continue;
                SessionStep step = made(act, call.text);
                // What let its owner go on has passed; why an owner failed is not told by it.
                step.result = ofOwner.result == ActResult::Good ? ActResult::Good : ActResult::Unknown;
                step.output = m_command.locate(line.begin, line.begin + line.text.size());
                m_steps.push_back(std::move(step));
            }
        }
    }

    /// What ran before a commit, by the hook's own word.
    void addHooks()
    {
        for (const HookLine& hook : hookLines(m_lines, m_rules)) {
            SessionStep step = made(hook.act, trimmed(hook.name));
            step.result = hook.result;
            step.output = m_command.locate(hook.line.begin, hook.line.begin + hook.line.text.size());
            m_steps.insert(m_steps.begin(), std::move(step));
        }
    }

    /// A line that speaks of the act goes before a status that is not its own, and of a commit before any.
    void settleByLines()
    {
        for (SessionStep& step : m_steps) {
            const SessionAct act = step.act == SessionAct::Format ? SessionAct::Lint : step.act;
            const bool anyway = act == SessionAct::Commit || act == SessionAct::Push;
            const KnownLine* bad = nullptr;
            const KnownLine* good = nullptr;
            for (const KnownLine& line : m_known) {
                if (line.act == act)
                    (line.isGood ? good : bad) = &line;
                if (line.act == act && !line.commit.empty())
                    step.commit = line.commit;
            }
            const KnownLine* shown = bad ? bad : good;
            if (!shown)
                continue;
            if (step.result == ActResult::Unknown || (anyway && bad && !good))
                step.result = bad && !(anyway && good) ? ActResult::Bad : ActResult::Good;
            const KnownLine* cited = step.result == ActResult::Good ? good : bad;
            if (cited)
                step.output = m_command.locate(cited->begin, cited->end);
        }
    }

    /// How many errors the output of a checker counts, or else shows: its only count. Of several checkers in one call
    /// it is not told whose they are.
    void countProblems()
    {
        SessionStep* checker = nullptr;
        for (SessionStep& step : m_steps) {
            if (step.act != SessionAct::Lint && step.act != SessionAct::Types && step.act != SessionAct::Build)
                continue;
            if (checker)
                return;
            checker = &step;
        }
        if (checker)
            checker->counts.warnings = warningsIn(m_lines, m_rules);
        if (!checker || checker->result == ActResult::Good)
            return;
        std::int64_t shown = 0;
        for (const OutputLine& line : m_lines) {
            for (const RuleMatch& match : m_rules.group("output.problems").findAll(line.text)) {
                if (match.groups.empty() || match.groups.front().second.empty()) {
                    ++shown;
                    continue;
                }
                checker->counts.errors = wholeNumber(match.groups.front().second);
                return;
            }
        }
        if (shown > 0)
            checker->counts.errors = shown;
    }

    std::vector<Witness> testSessions() const
    {
        TestDictionary tests;
        TextSource origin;
        origin.path = "output";
        RunnerLogParser parser(std::move(origin), m_rules.runners(), tests);
        for (std::size_t i = firstOfTests(); i < m_lines.size(); ++i)
            parser.addLine(m_lines[i].text);
        std::vector<Witness> witnesses = parser.finish();
        for (const Witness& witness : m_failing && !m_showsOnly ? witnesses : std::vector<Witness>()) {
            for (const Failure& failure : witness.failures)
                m_failing->push_back(tests.nodeId(failure.test));
        }
        return witnesses;
    }

    /// A long text that is only printed is no run; its totals, if it is an old log, stand at its end.
    std::size_t firstOfTests() const
    {
        constexpr std::size_t most = 4000;
        return m_showsOnly && m_lines.size() > most ? m_lines.size() - most : 0;
    }

    void addTestSessions()
    {
        const std::vector<Witness> witnesses = testSessions();
        std::vector<std::size_t> called;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i].act == SessionAct::Tests)
                called.push_back(i);
        }
        for (std::size_t i = 0; i < witnesses.size(); ++i) {
            const bool hasStep = i < called.size();
            if (!hasStep)
                m_steps.push_back(made(SessionAct::Tests, m_command.text));
            SessionStep& step = hasStep ? m_steps[called[i]] : m_steps.back();
            settle(step, witnesses[i]);
            const std::string_view summary = summaryOf(witnesses[i]);
            // What a program was handed to print is no result.
            step.isQuotation = m_prints && !summary.empty() &&
                               (m_command.text.find(summary) != std::string_view::npos ||
                                (!hasStep && wasHanded(summary, m_command.text, m_rules)));
            if (step.isQuotation)
                step.result = ActResult::NotStarted;
        }
    }

    void settle(SessionStep& step, const Witness& witness) const
    {
        step.runner = witness.runner;
        step.counts = witness.counts;
        switch (witness.state) {
        case RunState::Passed:
            step.result = ActResult::Good;
            break;
        case RunState::Failed:
        case RunState::CollectionFailed:
            step.result = ActResult::Bad;
            break;
        case RunState::NoTests:
            step.result = ActResult::NotStarted;
            break;
        case RunState::Unknown:
        case RunState::Interrupted:
            step.result = ActResult::Unknown;
            break;
        }
        if (const OutputLine* line = lineOf(witness))
            step.output = m_command.locate(line->begin, line->begin + line->text.size());
    }

    const OutputLine* lineOf(const Witness& witness) const
    {
        const auto line =
            static_cast<std::size_t>(std::max<std::int64_t>(witness.summary.firstLine.value, 1)) - 1 + firstOfTests();
        return line < m_lines.size() ? &m_lines[line] : nullptr;
    }

    std::string_view summaryOf(const Witness& witness) const
    {
        const OutputLine* line = lineOf(witness);
        return line ? trimmed(line->text) : std::string_view();
    }

    const EndedCommand& m_command;
    const Rules& m_rules;
    std::vector<std::string>* m_failing; ///< names of tests; null: nobody asks
    std::vector<OutputLine> m_lines;
    std::vector<SessionStep> m_steps;
    std::vector<KnownLine> m_known;
    std::vector<std::pair<OutputLine, std::string_view>> m_named;
    bool m_showsOnly = false, m_prints = false;
};

} // namespace

SessionAct actOfCall(const ShellCall& call, const Rules& rules)
{
    if (rules.group("command.shows").matchesAny(call.text))
        return SessionAct::Command;
    const Rule* known = rules.group("command.act").firstMatching(call.text);
    // A format check is what others call a dry run.
    const bool runs = known && (known->set.contains("dry") || !rules.group("command.no-run").matchesAny(call.text));
    return runs ? actNamed(setOf(*known, "act")) : SessionAct::Command;
}

bool isDocumentPath(const Rules& rules, std::string_view path)
{
    return rules.group("command.document").matchesAny(withSlashes(path));
}

std::vector<SessionStep> stepsOf(const EndedCommand& command, const Rules& rules, std::vector<std::string>* failing)
{
    return CommandReading(command, rules, failing).steps();
}

} // namespace exhibit
