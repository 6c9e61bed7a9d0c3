// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/runnerlog.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/formats/textforms.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/compilerwarnings.h"
#include "models/parsing/runners/linematch.h"
#include "models/parsing/runners/lintlines.h"
#include "models/parsing/runners/programlog.h"
#include "models/parsing/runners/ruledreader.h"
#include "models/parsing/runners/taskstreams.h"
#include "models/parsing/text/ansi.h"

#include <re2/re2.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

namespace exhibit {

namespace {

/// The part of a line that a terminal would still show: behind the last carriage return with text after it.
std::string_view shown(std::string_view line)
{
    while (line.ends_with('\r'))
        line.remove_suffix(1);
    const std::size_t overwritten = line.rfind('\r');
    return overwritten == std::string_view::npos ? line : line.substr(overwritten + 1);
}

std::string_view withoutTrailingBlanks(std::string_view line)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

constexpr std::size_t leastIndent = 4; ///< of a log that is indented as a whole

constexpr std::size_t mostPreface = 12; ///< lines that a runner of tasks prints before those of its first task

bool isIndentedLine(std::string_view line)
{
    return line.starts_with('\t') || indentOf(line) >= leastIndent;
}

bool overlap(const RunnerSession& a, const RunnerSession& b)
{
    return a.firstLine() <= b.lastLine() && b.firstLine() <= a.lastLine();
}

std::int64_t length(const RunnerSession& session)
{
    return session.lastLine().value - session.firstLine().value;
}

} // namespace

RunnerLogParser::RunnerLogParser(TextSource origin, const RunnerRules& rules, TestDictionary& tests)
    : m_origin(std::move(origin)), m_rules(&rules), m_tests(&tests), m_coverage(m_origin), m_environments(m_origin),
      m_ends(m_origin), m_pytest(m_origin, tests),
      m_records([this](const ErrorRecords::Line& line) { giveShown(line); },
                [this](LineNumber line, std::string_view command) { addCommand(line, command, true); })
{
    m_slots.resize(rules.rules().size() + runnerRows().size());
    for (std::size_t at = 0; at < rules.rules().size(); ++at) {
        m_slots[at].isOwn = rules.rules()[at].isOwn;
        m_slots[at].isWrapper = rules.rules()[at].isWrapper;
    }
    for (std::size_t row = 0; row < runnerRows().size(); ++row)
        m_slots[rules.rules().size() + row].isHost = runnerRows()[row].hostsOthers;
}

RunnerLogParser::~RunnerLogParser() = default;

/// A reader is made when it is first asked: of most logs few are, and a record of a session holds thousands of logs.
RunnerReader& RunnerLogParser::readerOf(std::size_t slot)
{
    std::unique_ptr<RunnerReader>& reader = m_slots[slot].reader;
    const std::size_t rules = m_rules->rules().size();
    if (!reader && slot < rules)
        reader = makeRuledReader(m_rules->rules()[slot], m_origin, *m_tests, slot);
    else if (!reader)
        reader = runnerRows()[slot - rules].make(m_origin, *m_tests);
    return *reader;
}

bool RunnerLogParser::isCall(std::string_view command) const
{
    return callsTestRunner(command) || m_rules->isCalledBy(command);
}

void RunnerLogParser::addLine(std::string_view line)
{
    constexpr std::size_t enough = 30, most = 200;
    if (m_hasBegun) {
        takeLine(line);
        return;
    }
    // As long as all lines are indented they may be so by whoever quoted the log.
    const bool isText = !isBlank(line);
    m_head.emplace_back(line);
    m_headText += isText ? 1 : 0;
    m_headIndented += isText && isIndentedLine(line) ? 1 : 0;
    m_prefixes.learn(line);
    const bool isPlain = m_headIndented < m_headText && !m_prefixes.hasSeen() && m_headText > mostPreface;
    if (isPlain || m_headText >= enough || m_head.size() >= most)
        beginLines();
}

/// Takes the lines that waited. Blanks that all of them begin with are not the runner's if there are more than runners
/// indent their own lists by.
void RunnerLogParser::beginLines()
{
    m_hasBegun = true;
    std::size_t indent = std::string_view::npos;
    for (const std::string& line : m_head) {
        if (!isBlank(line))
            indent = std::min(indent, indentOf(line));
    }
    m_indent = m_headText >= 2 && m_headIndented == m_headText ? indent : 0;
    if (m_prefixes.decide(m_headText))
        m_tasks = std::make_unique<TaskStreams>(
            [this] { return std::make_unique<RunnerLogParser>(m_origin, *m_rules, *m_tests); });
    for (const std::string& line : std::exchange(m_head, {}))
        takeLine(line);
}

void RunnerLogParser::takeLine(std::string_view line)
{
    m_line = m_line.plus(1);
    if (m_tasks) {
        const TaskPrefixes::Prefix prefix = m_prefixes.in(line);
        m_tasks->addLine(prefix.task, line.substr(prefix.bytes));
        return;
    }
    if (m_indent > 0)
        line.remove_prefix(std::min(m_indent, indentOf(line)));
    m_pytest.addLine(line);
    m_records.addLine(m_line, line);
}

void RunnerLogParser::giveShown(const ErrorRecords::Line& line)
{
    const std::string_view text = withoutTrailingBlanks(shown(withoutColours(line.text, m_plain)));
    const LogLine plain{line.first, line.last, text, line.raw, LineSigns(text)};
    readPrompt(plain);
    give(plain);
    m_coverage.addLine(plain.first, plain.text, plain.raw);
    m_environments.addLine(plain.first, plain.text, plain.raw);
    m_ends.addLine(plain.first, plain.text, plain.raw);
    m_start.addLine(plain.first, plain.text);
}

void RunnerLogParser::readPrompt(const LogLine& line)
{
    using Kind = PromptLine::Kind;
    if (line.text.starts_with("```")) { // of a document that shows outputs
        m_asked = m_open;
        m_asked.each([&](std::size_t at) {
            if (m_slots[at].reader->isOver())
                endOutput(at);
        });
        return;
    }
    const std::optional<PromptLine> prompt = promptLine(line.text);
    if (!prompt)
        return;
    const bool isAnnounced =
        prompt->kind == Kind::Arrow && m_packageLine.isValid() && m_packageLine.plus(1) == line.first;
    if (prompt->kind == Kind::Arrow && !isAnnounced)
        return;
    if (prompt->kind == Kind::Dollar && !isCall(prompt->command))
        return;
    if (prompt->kind == Kind::Package)
        m_packageLine = line.first;
    m_asked = m_open;
    m_asked.each([&](std::size_t at) {
        // What only looks like a prompt ends no output that is under way.
        if (prompt->kind == Kind::Shell || m_slots[at].reader->isOver())
            endOutput(at);
    });
    if (!prompt->command.empty())
        addCommand(line.first, prompt->command, false);
    if (prompt->kind != Kind::Dollar && line.first.value <= RunnerSigns::linesOnTop)
        m_isRunnerCalled = m_isRunnerCalled || isCall(prompt->command);
}

void RunnerLogParser::addCommand(LineNumber line, std::string_view text, bool isRecord)
{
    constexpr std::size_t most = 10'000;
    if (m_commands.size() < most)
        m_commands.push_back({line, std::string(text), isRecord});
    const bool calls = isCall(text);
    m_isRunnerCalled = m_isRunnerCalled || (isRecord && calls);
    for (std::size_t at = 0; calls && at < m_slots.size(); ++at) {
        readerOf(at).noteCall(text);
        noteOpen(at);
    }
}

void RunnerLogParser::endOutput(std::size_t at)
{
    Slot& slot = m_slots[at];
    slot.reader->finish();
    for (RunnerSession& session : slot.reader->takeSessions())
        m_found.push_back({std::move(session), slot.isOwn, slot.isWrapper, slot.isHost});
    slot.reader.reset();
    m_open.set(at, false);
}

void RunnerLogParser::noteOpen(std::size_t slot)
{
    m_open.set(slot, m_slots[slot].reader->isOpen());
}

void RunnerLogParser::give(const LogLine& line)
{
    const std::size_t first = indentOf(line.text);
    const unsigned char byte = first == line.text.size() ? 0 : static_cast<unsigned char>(line.text[first]);
    LogLine asked = line;
    asked.ruled = m_rules->startedBy(line.text, m_ruled) ? &m_ruled : nullptr;
    m_asked = m_open;
    for (const std::size_t row : runnersStartingWith(byte))
        m_asked.set(m_rules->rules().size() + row, true);
    for (const RuledLine& ruled : m_ruled) // a rule has the slot of its number
        m_asked.set(ruled.rule, true);
    m_asked.each([&](std::size_t at) {
        readerOf(at).addLine(asked);
        noteOpen(at);
    });
}

std::vector<RunnerSession> RunnerLogParser::chosenSessions()
{
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        if (m_slots[at].reader)
            endOutput(at);
    }
    std::vector<Found> all = std::exchange(m_found, {});
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        if (a.isWrapper != b.isWrapper)
            return b.isWrapper;
        if (a.isHost != b.isHost)
            return a.isHost;
        if (a.session.isComplete() != b.session.isComplete())
            return a.session.isComplete();
        return a.isOwn != b.isOwn ? a.isOwn : length(a.session) > length(b.session);
    });
    // What a wrapper prints behind the totals of its runner, or before one that was cut, is no session of its own.
    const auto isAround = [](const Found& found, const RunnerSession& other) {
        return found.isWrapper && (found.session.firstLine() == other.lastLine().plus(1) ||
                                   (!found.session.isComplete() && found.session.lastLine() < other.firstLine()));
    };
    std::vector<RunnerSession> chosen;
    for (Found& found : all) {
        if (std::none_of(chosen.begin(), chosen.end(), [&](const RunnerSession& other) {
                return overlap(found.session, other) || isAround(found, other);
            }))
            chosen.push_back(std::move(found.session));
    }
    return chosen;
}

std::vector<Witness> RunnerLogParser::finish()
{
    if (!m_hasBegun)
        beginLines();
    if (m_tasks) {
        std::vector<Witness> all = m_tasks->finish();
        m_problems = m_tasks->takeProblems();
        m_isRunnerCalled = m_tasks->isRunnerCalled();
        if (!all.empty() || m_isRunnerCalled)
            std::erase_if(m_problems,
                          [](const Problem& problem) { return problem.message.id == "problem.pytest.no-session"; });
        return all;
    }
    m_records.finish();
    std::vector<Witness> witnesses;
    for (RunnerSession& session : chosenSessions())
        witnesses.push_back(session.finish(m_problems));
    const auto apart = [&witnesses](const Witness& pytest) {
        return std::none_of(witnesses.begin(), witnesses.end(),
                            [&](const Witness& other) { return contains(other.where, pytest.where); });
    };
    for (Witness& pytest : m_pytest.finish()) {
        if (!apart(pytest))
            continue;
        // What a test of pytest's prints is part of its session.
        std::erase_if(witnesses, [&](const Witness& other) { return contains(pytest.where, other.where); });
        witnesses.push_back(std::move(pytest));
    }
    for (Problem& problem : m_pytest.takeProblems()) {
        // That a log has no session of pytest's is no problem where another runner wrote it.
        if (problem.message.id != "problem.pytest.no-session" || (witnesses.empty() && !m_isRunnerCalled))
            addProblem(m_problems, std::move(problem));
    }
    std::sort(witnesses.begin(), witnesses.end(),
              [](const Witness& a, const Witness& b) { return comesBefore(a.where, b.where); });
    m_ends.applyTo(witnesses);
    m_environments.nameSessions(witnesses);
    append(witnesses, m_environments.finish(witnesses));
    std::sort(witnesses.begin(), witnesses.end(),
              [](const Witness& a, const Witness& b) { return comesBefore(a.where, b.where); });
    for (std::size_t i = 0; i < witnesses.size(); ++i)
        witnesses[i].session = static_cast<int>(i);
    setCommands(witnesses);
    if (witnesses.empty() && m_isRunnerCalled)
        reportUnread();
    return witnesses;
}

namespace {

/// A command that calls another runner by its name did not start this one.
bool callsAnother(std::string_view command, std::string_view runner)
{
    struct Call
    {
        std::string_view word, runner;
    };
    static constexpr Call calls[] = {
        {"pytest", "pytest"},           {"jest", "jest"},
        {"vitest", "vitest"},           {"mocha", "mocha"},
        {"cargo test", "cargo-test"},   {"go test", "go-test"},
        {"phpunit", "phpunit"},         {"rspec", "rspec"},
        {"cypress", "cypress"},         {"ctest", "ctest"},
        {"dotnet test", "dotnet-test"}, {"mvn", "maven-surefire"},
        {"gradle", "gradle"},           {"deno test", "deno-test"},
        {"bun test", "bun-test"},       {"playwright test", "playwright"},
    };
    bool isOther = false;
    const bool isKnown =
        std::any_of(std::begin(calls), std::end(calls), [runner](const Call& call) { return call.runner == runner; });
    for (const Call& call : calls) {
        if (command.find(call.word) == std::string_view::npos)
            continue;
        if (call.runner == runner)
            return false;
        isOther = true;
    }
    return isOther && isKnown;
}

} // namespace

/// A session is of the last command before it, unless that has given one of its runner already: what ran again was
/// called again. A record stands somewhere in the output of its command: behind what the program wrote first, or, if it
/// is the only one of the text, anywhere.
void RunnerLogParser::setCommands(std::vector<Witness>& witnesses) const
{
    const auto records = std::count_if(m_commands.begin(), m_commands.end(), std::mem_fn(&Command::isRecord));
    std::set<std::pair<const Command*, std::string_view>> taken;
    for (Witness& witness : witnesses) {
        if (!witness.command.empty())
            continue;
        const std::int64_t before = m_origin.firstLine.value - 1;
        const LineNumber first = LineNumber{witness.where.firstLine.value - before};
        const LineNumber last = LineNumber{witness.where.lastLine.value - before};
        const Command* chosen = nullptr;
        for (const Command& command : m_commands) {
            if (callsAnother(command.text, witness.runner))
                continue;
            const bool isBefore = command.line <= first && (!command.isRecord || !chosen);
            const bool isInside = command.isRecord && (command.line <= last || records == 1);
            if (isBefore || (isInside && !chosen))
                chosen = &command;
        }
        if (chosen && taken.emplace(chosen, witness.runner).second)
            witness.command = chosen->text;
    }
}

void RunnerLogParser::reportUnread()
{
    if (const std::optional<LineNumber> line = m_start.line()) {
        addProblem(m_problems, {Severity::Warning,
                                {"problem.runner.not-started", {{"line", m_start.said()}}},
                                m_origin.pointTo(*line, {})});
        return;
    }
    const auto command = std::find_if(m_commands.begin(), m_commands.end(),
                                      [this](const Command& called) { return isCall(called.text); });
    addProblem(m_problems, {Severity::Warning,
                            {"problem.runner.unread", {{"command", command->text}}},
                            m_origin.pointTo(command->line, {})});
}

void RunnerLogParser::takeCoverage(DocumentRecords& records)
{
    m_coverage.moveTo(records);
    if (m_tasks)
        m_tasks->takeCoverage(records);
}

std::vector<Problem> RunnerLogParser::takeProblems()
{
    return std::exchange(m_problems, {});
}

namespace {

/// Sessions of test runners; in a text without any, how its programs ended.
class RunnerLog : public DocumentParser
{
public:
    explicit RunnerLog(const DocumentContext& context)
        : m_sessions(context.origin, context.rules.runners(), context.tests), m_programs(context.origin),
          m_warnings(context.origin), m_lints(context.origin)
    {}

    void addLine(LineNumber /*line*/, std::string_view text) override
    {
        m_sessions.addLine(text);
        m_programs.addLine(text);
        m_warnings.addLine(text);
        m_lints.addLine(text);
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        std::vector<Witness> sessions = m_sessions.finish();
        std::vector<Problem> problems = m_sessions.takeProblems();
        const bool isOfTests = !sessions.empty() || m_sessions.isRunnerCalled();
        // What was to be tested did not compile: `tsc && vitest run` ends before its runner.
        std::vector<Witness> ends = sessions.empty() ? m_programs.finish() : std::vector<Witness>();
        const bool isBroken = !ends.empty() && ends.back().state == RunState::Failed && m_programs.endsAsCheck();
        if (!isOfTests || isBroken) {
            sessions = std::move(ends);
            if (!sessions.empty())
                problems.clear(); // there is no session to miss
        }
        append(records.witnesses, std::move(sessions));
        m_sessions.takeCoverage(records);
        if (records.witnesses.empty() && !records.coverage.empty())
            problems.clear(); // it is the output of what measures, and not of tests
        append(records.toolFindings, m_warnings.finish());
        if (isOfTests) // else the calls themselves have ended
            append(records.toolFindings, m_lints.finish());
        appendProblems(records.problems, std::move(problems));
    }

private:
    RunnerLogParser m_sessions;
    ProgramLogParser m_programs;
    CompilerWarnings m_warnings;
    LintLines m_lints;
};

} // namespace

std::unique_ptr<DocumentParser> makeRunnerLog(const DocumentContext& context)
{
    return std::make_unique<RunnerLog>(context);
}

} // namespace exhibit
