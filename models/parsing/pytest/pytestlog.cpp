// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestlog.h"

#include "models/domain/text.h"
#include "models/parsing/text/ansi.h"

#include <utility>

namespace exhibit {

namespace {

using pytestlog::ResultWord;

constexpr std::string_view sessionStarts = "test session starts";
constexpr std::string_view stderrMarker = "--- STDERR ---";

bool startsSession(std::string_view title)
{
    // pytest-sugar writes it with a capital and goes on in brackets.
    return title.starts_with(sessionStarts) || title.starts_with("Test session starts");
}

bool canBeFinal(std::string_view text)
{
    const bool start = (text.front() >= '0' && text.front() <= '9') || text.starts_with("no tests ");
    return start && (text.back() == 's' || text.back() == ')');
}

} // namespace

PytestLogParser::PytestLogParser(TextSource origin, TestDictionary& tests)
    : m_origin(std::move(origin)), m_tests(&tests)
{}

PytestLogParser::~PytestLogParser() = default;

bool PytestLogParser::isCaptured() const
{
    return hasSession() && m_session->causes().isCaptured();
}

void PytestLogParser::begin(std::string_view raw, bool explicitStart)
{
    close();
    m_session = std::make_unique<PytestLogSession>(m_origin, *m_tests, m_line, raw, explicitStart);
    m_section = Section::Progress;
    m_lastLine = m_line;
}

/// Starts a session at its short summary, the last lines of which have been read.
void PytestLogParser::beginTail(std::string_view raw)
{
    std::vector<SummaryLine> tail = std::exchange(m_tail, {});
    begin(tail.empty() ? raw : std::string_view(tail.front().raw), false);
    if (!tail.empty())
        m_session->moveStart(tail.front().line);
    for (const SummaryLine& line : tail) {
        if (const auto summary = pytestlog::parseSummaryLine(line.text); summary.word != ResultWord::None)
            m_session->addSummary(summary, line.line, line.raw);
    }
}

/// Remembers lines of a short summary that stand outside of any session.
void PytestLogParser::noteTail(std::string_view text, std::string_view raw)
{
    constexpr std::size_t most = 10'000;
    const bool isSummary =
        pytestlog::parseSummaryLine(text).word != ResultWord::None && text.find(".py") != std::string_view::npos;
    if (!isSummary)
        m_tail.clear();
    else if (m_tail.size() < most)
        m_tail.push_back({m_line, std::string(text), std::string(raw)});
}

void PytestLogParser::close()
{
    if (hasSession()) {
        if (!m_session->hasFinal() && !m_started.empty()) {
            m_session->setOpenTest(std::exchange(m_started, {}));
            m_glued = {};
        }
        settleStarted();
        m_witnesses.push_back(m_session->finish(m_lastLine, m_problems));
        m_witnesses.back().session = static_cast<int>(m_witnesses.size()) - 1;
    }
    m_session.reset();
    settleStarted();
    m_conftest.clear();
    m_section = Section::Outside;
    m_nested = false;
}

/// A line of a session stands outside of one: the session before goes on behind output that looked like its end, or
/// a session without banner starts here.
void PytestLogParser::resumeOrBegin(std::string_view raw)
{
    if (hasSession() && m_session->expectsResults()) {
        m_session->dropFinal();
        m_section = Section::Progress;
        return;
    }
    begin(raw, false);
}

bool PytestLogParser::addBanner(std::string_view text, std::string_view raw)
{
    const std::string_view title = pytestlog::bannerTitle(text, '=');
    if (title.empty())
        return false;
    if (startsSession(title)) {
        if (isCaptured() && !m_session->hasFinal())
            m_nested = true;
        else
            begin(raw, true);
        return true;
    }
    if (m_section == Section::Skipped)
        return true;
    return addFinal(title, raw) || m_nested || addSection(title, raw);
}

bool PytestLogParser::addSection(std::string_view title, std::string_view raw)
{
    Section section = Section::Other;
    if (title == "ERRORS")
        section = Section::Errors;
    else if (title == "FAILURES")
        section = Section::Failures;
    else if (title == "PASSES" || title == "XFAILURES" || title == "XPASSES")
        section = Section::Passes;
    else if (title == "short test summary info")
        section = Section::ShortSummary;
    else if (!title.starts_with("warnings summary") && !title.starts_with("slowest ") && title != "tests coverage")
        return m_section == Section::Progress || m_section == Section::Ended || isCaptured() || !hasSession();
    if (!hasSession() || m_section == Section::Ended)
        resumeOrBegin(raw);
    settleStarted();
    m_session->dropFinal();
    m_session->causes().end();
    m_section = section;
    m_lastLine = m_line;
    if (section == Section::Errors)
        m_session->causes().beginErrors();
    else if (section == Section::Failures)
        m_session->causes().beginFailures();
    return true;
}

/// A final line inside a test's captured output may still be the session's: it counts until the session goes on.
bool PytestLogParser::addFinal(std::string_view text, std::string_view raw)
{
    const auto final = pytestlog::parseFinalLine(text);
    if (!final)
        return false;
    const bool captured = isCaptured();
    if (m_glued.word != ResultWord::None) // otherwise a test may have printed it
        settleStarted();
    if (!hasSession())
        beginTail(raw);
    else if (m_section == Section::Ended)
        begin(raw, false);
    m_session->addFinal(*final, m_line, raw);
    m_lastLine = m_line;
    m_nested = false;
    if (!captured)
        m_section = Section::Ended;
    return true;
}

bool PytestLogParser::addStop(std::string_view text, std::string_view raw)
{
    const std::string_view title = pytestlog::bannerTitle(text, '!');
    const auto has = [title](std::string_view part) { return title.find(part) != std::string_view::npos; };
    if (title.empty() || m_nested || m_section == Section::Skipped)
        return false;
    // The tail of a log may begin behind all else.
    if (!hasSession() && title.starts_with("Interrupted: ") && has("during collection"))
        beginTail(raw);
    if (!hasSession())
        return false;
    if (has("during collection"))
        m_session->addStop(PytestLogSession::Stop::Collection);
    else if (has("Interrupt") || has("Exit"))
        m_session->addStop(PytestLogSession::Stop::Interrupted);
    else if (has("stopping after"))
        m_session->addStop(PytestLogSession::Stop::Failures);
    else
        return false;
    m_session->causes().end();
    return true;
}

bool PytestLogParser::addHeader(std::string_view text, std::string_view raw)
{
    const bool block = m_section == Section::Errors || m_section == Section::Failures || m_section == Section::Passes;
    if (!block || m_nested)
        return false;
    const std::string_view title = pytestlog::bannerTitle(text, '_');
    if (title.empty())
        return false;
    if (title == "summary" && m_session->hasFinal()) { // of tox, behind all of its sessions
        m_session->causes().end();
        m_section = Section::Ended;
        return true;
    }
    m_session->dropFinal();
    m_session->causes().addHeader(title, m_line, raw);
    return true;
}

/// `---- generated xml file: /srv/out/junit.xml ----`
bool PytestLogParser::addReportName(std::string_view text, std::string_view raw)
{
    const std::string_view title = pytestlog::bannerTitle(text, '-');
    for (const std::string_view phrase : {"generated xml file: ", "generated report log file: "}) {
        if (!title.starts_with(phrase))
            continue;
        m_session->setReportPath(trimmed(title.substr(phrase.size())), m_line, raw);
        return true;
    }
    return false;
}

bool PytestLogParser::addDashes(std::string_view text, std::string_view raw)
{
    if (text == stderrMarker) {
        close();
        m_section = Section::Skipped;
        return true;
    }
    if (hasSession() && !m_nested && addReportName(text, raw))
        return true;
    if (!hasSession() || m_nested || m_section == Section::Progress)
        return false;
    const std::string_view title = pytestlog::bannerTitle(text, '-');
    if (title.empty())
        return false;
    if (title == "JSON report") {
        m_session->causes().end();
        m_section = Section::JsonFileReader;
    } else if (m_section == Section::Errors || m_section == Section::Failures || m_section == Section::Passes) {
        m_session->causes().addCapture();
    }
    return true;
}

/// Lines that a mark at their start tells apart in any section. True: the line is dealt with.
bool PytestLogParser::addMarked(std::string_view text, std::string_view raw)
{
    switch (text.front()) {
    case '=':
        return addBanner(text, raw);
    case '!':
        return addStop(text, raw);
    case '_':
        return addHeader(text, raw);
    case '-':
        return addDashes(text, raw);
    case '+':
        return addTimeout(text, raw);
    case 'R':
    case 'T':
        return addSugar(text, raw);
    case 'E':
    case 'I':
    case 'u':
        return addErrorNote(text, raw);
    default:
        return m_section != Section::Skipped && m_section != Section::Ended && (hasSession() || m_witnesses.empty()) &&
               canBeFinal(text) && addFinal(text, raw);
    }
}

void PytestLogParser::addOutside(std::string_view text, std::string_view raw)
{
    if (m_section == Section::Outside)
        noteTail(text, raw);
    const bool broken = !m_started.empty() && hasSession() && m_session->expectsResults() &&
                        pytestlog::parseBrokenResult(text) != ResultWord::None;
    if (broken) {
        resumeOrBegin(raw);
        addProgress(text, raw);
        return;
    }
    const bool progress = text.back() == ']';
    if (progress || (m_witnesses.empty() && !hasSession())) {
        const auto letters = pytestlog::parseLetterLine(text);
        const bool starts = (letters && letters->hasProgress) || pytestlog::parseResultLine(text);
        if (starts) {
            resumeOrBegin(raw);
            addProgress(text, raw);
            return;
        }
    }
    if (text.starts_with("collect") && pytestlog::parseCollectedLine(text)) {
        begin(raw, false);
        addProgress(text, raw);
    }
}

void PytestLogParser::addProgress(std::string_view text, std::string_view raw)
{
    // Names of functions have no blanks: what stands between one and the word may be output.
    if (const auto result = pytestlog::parseResultLine(text);
        result && (text.back() == ']' || !pytestlog::hasBlankInName(result->nodeId))) {
        settleStarted();
        m_session->addResult(*result, m_line, raw);
        return;
    }
    addRareProgress(text, raw);
}

void PytestLogParser::addRareProgress(std::string_view text, std::string_view raw)
{
    if (!m_started.empty()) {
        if (const auto word = pytestlog::parseBrokenResult(text); word != ResultWord::None) {
            m_session->addResult({m_started, word}, m_line, raw);
            m_started.clear();
            m_glued = {};
            return;
        }
    }
    if (const auto nodeId = pytestlog::startedNodeId(text); !nodeId.empty()) {
        const auto word = pytestlog::parseBrokenResult(trimmed(text.substr(nodeId.size())));
        if (word != ResultWord::None)
            m_session->addResult({nodeId, word}, m_line, raw);
        else if (const auto glued = pytestlog::parseGluedResult(trimmed(text.substr(nodeId.size())));
                 glued != ResultWord::None)
            m_session->addResult({nodeId, glued}, m_line, raw);
        else
            start(nodeId, text.substr(nodeId.size()), raw);
        return;
    }
    if (m_session->hasTimedOut() && addStackLine(text))
        return;
    noteGlued(text, raw);
    if (const auto letters = pytestlog::parseLetterLine(text)) {
        if (letters->hasProgress || !letters->file.empty() || m_session->hasLetters())
            m_session->addLetters(*letters);
        return;
    }
    if (const auto collected = pytestlog::parseCollectedLine(text))
        m_session->addCollected(*collected, m_line, raw);
    else if (const auto items = pytestlog::parseWorkersLine(text))
        m_session->addWorkers(*items, m_line, raw);
}

void PytestLogParser::start(std::string_view nodeId, std::string_view output, std::string_view raw)
{
    settleStarted();
    m_started = nodeId;
    noteGlued(output, raw);
}

/// With `-s` an outcome stands directly behind what the test printed, without the progress that would vouch for it: it
/// counts if no other follows.
void PytestLogParser::noteGlued(std::string_view text, std::string_view raw)
{
    if (m_started.empty())
        return;
    if (const auto word = pytestlog::parseOutcomeBehindOutput(text); word != ResultWord::None)
        m_glued = {word, m_line, std::string(raw)};
}

void PytestLogParser::settleStarted()
{
    if (hasSession() && m_glued.word != ResultWord::None)
        m_session->addResult({m_started, m_glued.word}, m_glued.line, m_glued.raw);
    m_glued = {};
    m_started.clear();
}

void PytestLogParser::addInside(std::string_view text, std::string_view raw)
{
    constexpr std::string_view saved = "report saved to: ";
    switch (m_section) {
    case Section::Progress:
        addProgress(text, raw);
        break;
    case Section::Errors:
    case Section::Failures:
        if (isCaptured() && m_session->hasFinal() && text.back() == ']') {
            const auto letters = pytestlog::parseLetterLine(text);
            if (letters && letters->hasProgress) {
                begin(raw, false);
                addProgress(text, raw);
                break;
            }
        }
        m_session->causes().addLine(text, m_line, raw);
        break;
    case Section::ShortSummary:
        if (const auto summary = pytestlog::parseSummaryLine(text); summary.word != ResultWord::None)
            m_session->addSummary(summary, m_line, raw);
        break;
    case Section::Results:
        addCount(text, raw);
        break;
    case Section::JsonFileReader:
        if (text.starts_with(saved))
            m_session->setReportPath(trimmed(text.substr(saved.size())), m_line, raw);
        break;
    default:
        break;
    }
}

/// Whether the text holds more sessions than are read. The one that begins then is dropped.
bool PytestLogParser::isFull(std::string_view raw)
{
    if (m_full || m_witnesses.size() < maxSessions)
        return m_full;
    m_full = true;
    m_session.reset();
    addProblem(m_problems, {Severity::Warning,
                            {"problem.pytest.too-many-sessions", {{"kept", std::to_string(maxSessions)}}},
                            m_origin.pointTo(m_line, raw),
                            1});
    return true;
}

void PytestLogParser::addLine(std::string_view line)
{
    m_line = m_line.plus(1);
    if (isFull(line))
        return;
    const std::string_view text = pytestlog::trimmedRight(withoutColours(line, m_plain));
    if (text.empty())
        return;
    const bool done = addMarked(text, line) || m_nested;
    if (hasSession() && m_section != Section::Ended)
        m_lastLine = m_line;
    if (done)
        return;
    if (m_section == Section::Outside || m_section == Section::Ended)
        addOutside(text, line);
    else if (m_section != Section::Skipped)
        addInside(text, line);
}

std::vector<Witness> PytestLogParser::finish()
{
    close();
    if (m_witnesses.empty() && m_line.isValid())
        addProblem(m_problems, {Severity::Info, {"problem.pytest.no-session", {}}, m_origin.pointTo({1}, {1}, {}), 1});
    return std::exchange(m_witnesses, {});
}

std::vector<Problem> PytestLogParser::takeProblems()
{
    return std::exchange(m_problems, {});
}

std::vector<Witness> parsePytestLog(const TextSource& source, TestDictionary& tests, std::vector<Problem>& problems)
{
    PytestLogParser parser({source.path, source.member, source.firstLine, {}}, tests);
    std::string_view rest = source.text;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        parser.addLine(line);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    auto witnesses = parser.finish();
    for (Problem& problem : parser.takeProblems())
        addProblem(problems, std::move(problem));
    return witnesses;
}

} // namespace exhibit
