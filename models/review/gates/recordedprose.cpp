// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/recordedprose.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t shortestRunId = 3;

bool isIdChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

/// A word like `ci` occurs in any prose; a name with a digit or a joint does not.
bool isDistinctive(const std::string& runId)
{
    return runId.size() >= shortestRunId && runId.find('#') == std::string::npos &&
           std::any_of(runId.begin(), runId.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

int indentOf(std::string_view line)
{
    int indent = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t')
            break;
        indent += c == '\t' ? 4 : 1;
    }
    return indent;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

int headingLevel(std::string_view text)
{
    const std::size_t level = text.find_first_not_of('#');
    return level != std::string_view::npos && level > 0 && level <= 6 && text[level] == ' ' ? static_cast<int>(level)
                                                                                            : 0;
}

bool isListItem(std::string_view text)
{
    if (text.size() > 1 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && text[1] == ' ')
        return true;
    const std::size_t digits = text.find_first_not_of("0123456789");
    return digits != std::string_view::npos && digits > 0 && digits + 1 < text.size() &&
           (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
}

/// The part of `line` around begin..end that one statement fills: up to a full stop or semicolon.
std::string_view clauseAround(std::string_view line, std::size_t begin, std::size_t end)
{
    const auto isEnd = [&](std::size_t i) {
        return line[i] == ';' || (line[i] == '.' && (i + 1 == line.size() || line[i + 1] == ' '));
    };
    while (begin > 0 && !isEnd(begin - 1))
        --begin;
    while (end < line.size() && !isEnd(end))
        ++end;
    return line.substr(begin, end - begin);
}

/// Whether a text names something in backticks that is not `name`.
bool namesAnother(std::string_view text, std::string_view name)
{
    const std::size_t open = text.find('`');
    const std::size_t close = open == std::string_view::npos ? open : text.find('`', open + 1);
    return close != std::string_view::npos && text.substr(open + 1, close - open - 1) != name;
}

bool containsName(std::string_view text, const std::string& name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isIdChar(text[at - 1])) && (end == text.size() || !isIdChar(text[end]) || text[end] == '.'))
            return true;
    }
    return false;
}

} // namespace

RecordedProse::RecordedProse(const std::vector<Run>& runs, const PackFacts& facts, const Rules& wordings)
    : m_runs(runs), m_wordings(wordings), m_outcomes(runs.size())
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool isNamed = std::any_of(runs[i].witnesses.begin(), runs[i].witnesses.end(), [&](int index) {
            return facts.witnesses[static_cast<std::size_t>(index)].key.runId == runs[i].key.runId;
        });
        if (isNamed && isDistinctive(runs[i].key.runId))
            m_runsById[runs[i].key.runId].push_back(static_cast<int>(i));
    }
}

void RecordedProse::startDocument()
{
    m_item = m_section = Scope{};
    m_inFence = m_afterBlank = false;
}

RecordedProse::Mentions RecordedProse::mentionsOf(std::string_view line) const
{
    Mentions mentions;
    const std::size_t firstWord =
        std::find_if(line.begin(), line.end(), [](char c) { return isIdChar(c) && c != '-' && c != '.'; }) -
        line.begin();
    for (std::size_t at = 0; at < line.size();) {
        if (!isIdChar(line[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < line.size() && isIdChar(line[end]))
            ++end;
        const bool inPath = (at > 0 && (line[at - 1] == '/' || line[at - 1] == '\\')) ||
                            (end < line.size() && (line[end] == '/' || line[end] == '\\'));
        std::string word(line.substr(at, end - at));
        while (word.ends_with('.') || word.ends_with('-'))
            word.pop_back();
        const auto known = m_runsById.find(word);
        if (!inPath && known != m_runsById.end() &&
            std::find(mentions.runIds.begin(), mentions.runIds.end(), word) == mentions.runIds.end()) {
            if (mentions.runIds.empty()) {
                mentions.at = at;
                mentions.leading = at == firstWord;
            }
            mentions.runIds.push_back(word);
        }
        at = end;
    }
    return mentions;
}

void RecordedProse::moveScopes(std::string_view line, const Mentions& mentions)
{
    const std::string_view text = trimmed(line);
    const std::string own = mentions.runIds.size() == 1 ? mentions.runIds.front() : std::string();
    if (const int level = headingLevel(text)) {
        m_item = Scope{};
        if (m_section.runId.empty() || level <= m_section.depth)
            m_section = Scope{};
        // A section is a run's own if little else stands in its heading.
        const auto words = std::count(text.begin(), text.end(), ' ');
        if (!own.empty() && words <= 4)
            m_section = Scope{own, level};
        return;
    }
    const int indent = indentOf(line);
    const bool leaves = isListItem(text) ? indent <= m_item.depth : m_afterBlank && indent <= m_item.depth;
    if (!m_item.runId.empty() && leaves)
        m_item = Scope{};
    if (isListItem(text) && mentions.leading && !own.empty() && m_item.runId.empty())
        m_item = Scope{own, indent};
}

int RecordedProse::runOf(const std::string& runId, std::string_view clause) const
{
    const auto& candidates = m_runsById.at(runId);
    if (candidates.size() == 1)
        return candidates.front();
    int found = -1;
    for (const int run : candidates) {
        const std::string& phase = m_runs[static_cast<std::size_t>(run)].key.phase;
        if (phase.empty() || !containsName(clause, phase))
            continue;
        if (found >= 0)
            return -1;
        found = run;
    }
    return found;
}

void RecordedProse::addOutcome(const std::string& runId, std::string_view line, const RuleMatch& match,
                               const SourceRef& where)
{
    const std::string_view clause = clauseAround(line, match.begin, match.end);
    const int run = runOf(runId, clause);
    if (run < 0 || m_wordings.group("recorded.open").matchesAny(clause))
        return;
    const std::string_view matched = line.substr(match.begin, match.end - match.begin);
    const std::string& phase = m_runs[static_cast<std::size_t>(run)].key.phase;
    if (!phase.empty() && namesAnother(matched, phase) && !containsName(matched, phase))
        return;
    RecordedOutcome outcome;
    outcome.state = match.groups.empty() ? std::string(matched) : std::string(match.groups.front().second);
    outcome.completed = match.rule->use == "recorded.completed";
    outcome.failed = !outcome.completed;
    outcome.where = where;
    outcome.where.quote = cutQuote(matched);
    m_outcomes[static_cast<std::size_t>(run)].push_back(std::move(outcome));
}

void RecordedProse::judge(std::string_view line, const Mentions& mentions, const SourceRef& where)
{
    const std::string& scope = m_item.runId.empty() ? m_section.runId : m_item.runId;
    if (mentions.runIds.size() > 1 || (mentions.runIds.empty() && scope.empty()))
        return;
    const std::string& runId = mentions.runIds.empty() ? scope : mentions.runIds.front();
    std::vector<RuleMatch> matches;
    for (const char* use : {"recorded.completed", "recorded.failed"}) {
        for (RuleMatch& match : m_wordings.group(use).findAll(line)) {
            // Outside of the run's own item only the statement that names it speaks of it.
            const std::string_view clause = clauseAround(line, match.begin, match.end);
            if (runId != scope && !containsName(clause, runId))
                continue;
            const bool overlaps = std::any_of(matches.begin(), matches.end(), [&](const RuleMatch& other) {
                return match.begin < other.end && other.begin < match.end;
            });
            if (!overlaps)
                matches.push_back(std::move(match));
        }
    }
    std::sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) { return a.begin < b.begin; });
    for (const RuleMatch& match : matches)
        addOutcome(runId, line, match, where);
}

void RecordedProse::addLine(std::string_view line, const SourceRef& where)
{
    const std::string_view text = trimmed(line);
    if (text.starts_with("```") || text.starts_with("~~~"))
        m_inFence = !m_inFence;
    else if (!m_inFence && !text.empty()) {
        const Mentions mentions = mentionsOf(line);
        moveScopes(line, mentions);
        judge(line, mentions, where);
    }
    m_afterBlank = text.empty();
}

} // namespace exhibit
