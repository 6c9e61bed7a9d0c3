// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gates/recordedprose.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t shortestIdInProse = 3;

bool isIdChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

/// A word like `ci` occurs in any prose; a name with a digit or a joint does not.
bool isDistinctive(const std::string& runId)
{
    return runId.size() >= shortestIdInProse && runId.find('#') == std::string::npos &&
           std::any_of(runId.begin(), runId.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '_'; });
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

RecordedProse::RecordedProse(const std::vector<Run>& runs, const PackFacts& facts)
    : m_runs(runs), m_outcomes(runs.size())
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool isNamed = std::any_of(runs[i].witnesses.begin(), runs[i].witnesses.end(), [&](int index) {
            return facts.witnesses[static_cast<std::size_t>(index)].key.runId == runs[i].key.runId;
        });
        if (isNamed && isDistinctive(runs[i].key.runId))
            m_runsById[runs[i].key.runId].push_back(static_cast<int>(i));
    }
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
                mentions.leading = at == firstWord;
            }
            mentions.runIds.push_back(word);
        }
        at = end;
    }
    return mentions;
}

std::string RecordedProse::runAround(const DocumentText& text, int scope) const
{
    constexpr int mostBlanks = 4;
    std::string outermostItem;
    for (int at = scope; at >= 0; at = text.scopes[static_cast<std::size_t>(at)].parent) {
        const TextScope& around = text.scopes[static_cast<std::size_t>(at)];
        if (around.kind == TextScope::Kind::Heading && !outermostItem.empty())
            break;
        const Mentions mentions = mentionsOf(around.text);
        if (mentions.runIds.size() != 1)
            continue;
        if (around.kind == TextScope::Kind::Item && mentions.leading)
            outermostItem = mentions.runIds.front();
        // A section is a run's own if little else stands in its heading.
        const bool isOwn = around.kind == TextScope::Kind::Heading &&
                           std::count(around.text.begin(), around.text.end(), ' ') <= mostBlanks;
        if (isOwn)
            return mentions.runIds.front();
    }
    return outermostItem;
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

void RecordedProse::addOutcome(const std::string& runId, const OutcomeLine& line, const OutcomeLine::Match& match)
{
    const std::string_view text = line.text;
    const int run = runOf(runId, text.substr(match.clauseBegin, match.clauseEnd - match.clauseBegin));
    if (run < 0 || match.open)
        return;
    const std::string_view matched = text.substr(match.begin, match.end - match.begin);
    const std::string& phase = m_runs[static_cast<std::size_t>(run)].key.phase;
    if (!phase.empty() && namesAnother(matched, phase) && !containsName(matched, phase))
        return;
    RecordedOutcome outcome;
    outcome.state = match.state;
    outcome.completed = match.completed;
    outcome.failed = !outcome.completed;
    outcome.where = line.where;
    outcome.where.quote = cutQuote(matched);
    m_outcomes[static_cast<std::size_t>(run)].push_back(std::move(outcome));
}

void RecordedProse::judge(const OutcomeLine& line, const std::string& runAround)
{
    const Mentions mentions = mentionsOf(line.text);
    if (mentions.runIds.size() > 1 || (mentions.runIds.empty() && runAround.empty()))
        return;
    const std::string& runId = mentions.runIds.empty() ? runAround : mentions.runIds.front();
    std::vector<const OutcomeLine::Match*> matches;
    for (const OutcomeLine::Match& match : line.matches) {
        // Outside of the run's own item only the statement that names it speaks of it.
        const std::string_view clause =
            std::string_view(line.text).substr(match.clauseBegin, match.clauseEnd - match.clauseBegin);
        if (runId != runAround && !containsName(clause, runId))
            continue;
        const bool overlaps = std::any_of(matches.begin(), matches.end(), [&](const OutcomeLine::Match* other) {
            return match.begin < other->end && other->begin < match.end;
        });
        if (!overlaps)
            matches.push_back(&match);
    }
    std::sort(matches.begin(), matches.end(), [](const auto* a, const auto* b) { return a->begin < b->begin; });
    for (const OutcomeLine::Match* match : matches)
        addOutcome(runId, line, *match);
}

void RecordedProse::addDocument(const DocumentText& text)
{
    if (m_runsById.empty())
        return;
    for (const OutcomeLine& line : text.outcomes)
        judge(line, runAround(text, line.scope));
}

} // namespace exhibit
