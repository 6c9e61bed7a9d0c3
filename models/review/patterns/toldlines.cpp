// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/toldlines.h"

#include "models/domain/text.h"
#include "models/review/runs/namedruns.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

/// The runs that a document is about as a whole: those of its witnesses, else of the run that its path names.
std::vector<int> runsOfDocument(const PackFacts& facts, const std::vector<Run>& runs, const Document& document,
                                const std::string& path, const Executors& executors)
{
    std::vector<int> found;
    const auto add = [&](const RunKey& key) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i].key.runId == key.runId && (key.phase.empty() || runs[i].key.phase == key.phase))
                addOnce(found, static_cast<int>(i));
        }
    };
    for (const Witness& witness : facts.witnesses) {
        if (witness.document == document.canonical && !witness.key.runId.empty())
            add(witness.key);
    }
    if (found.empty()) {
        if (const std::optional<RunKey> key = executors.runOfPath(path))
            add(*key);
    }
    return found;
}

std::string withoutHeadingMarks(std::string_view heading)
{
    const std::size_t first = heading.find_first_not_of(" \t\r#*");
    return first == std::string_view::npos
               ? std::string()
               : std::string(heading.substr(first, heading.find_last_not_of(" \t\r#") - first + 1));
}

/// Puts runs and surroundings to the recognised lines of one document.
class LinesOfDocument
{
public:
    /// `first` and `last` are the document's lines in its artifact.
    LinesOfDocument(const DocumentText& text, const NamedRuns& names, std::vector<int> runsOfAll, LineNumber first,
                    LineNumber last)
        : m_text(text), m_names(names), m_runsOfAll(std::move(runsOfAll)), m_first(first), m_last(last),
          m_runsOfScopes(text.scopes.size())
    {}

    ToldLine told(const RecognisedLine& line, const Rule& rule)
    {
        ToldLine told;
        told.rule = &rule;
        told.text = line.text;
        told.where = line.where;
        told.isLog = line.isLog;
        told.runs = m_names.namedIn(line.text);
        told.entryFirst = told.entryLast = line.where.firstLine;
        told.sectionFirst = m_first;
        told.sectionLast = m_last;
        const TextScope* heading = nullptr;
        for (int at = line.scope; at >= 0; at = m_text.scopes[static_cast<std::size_t>(at)].parent) {
            const TextScope& scope = m_text.scopes[static_cast<std::size_t>(at)];
            if (scope.kind == TextScope::Kind::Item) {
                told.entryFirst = scope.where.firstLine;
                told.entryLast = scope.last;
            } else if (!heading) {
                heading = &scope;
            }
        }
        if (heading) {
            told.heading = withoutHeadingMarks(heading->text);
            told.headingAt = heading->where;
            told.sectionFirst = heading->where.firstLine;
            told.sectionLast = heading->last;
        }
        if (told.runs.empty())
            told.runs = runsAround(line.scope);
        return told;
    }

private:
    const std::vector<int>& runsOf(int scope)
    {
        std::optional<std::vector<int>>& runs = m_runsOfScopes[static_cast<std::size_t>(scope)];
        if (!runs)
            runs = m_names.namedIn(m_text.scopes[static_cast<std::size_t>(scope)].text);
        return *runs;
    }

    /// An item or heading that names several runs tells of none of them in particular.
    std::vector<int> runsAround(int scope)
    {
        for (int at = scope; at >= 0; at = m_text.scopes[static_cast<std::size_t>(at)].parent) {
            if (const std::vector<int>& runs = runsOf(at); !runs.empty())
                return runs.size() == 1 ? runs : std::vector<int>{};
        }
        return m_runsOfAll;
    }

    const DocumentText& m_text;
    const NamedRuns& m_names;
    std::vector<int> m_runsOfAll;
    LineNumber m_first, m_last;
    std::vector<std::optional<std::vector<int>>> m_runsOfScopes;
};

} // namespace

ToldLines::ToldLines(const PackFacts& facts, const std::vector<Run>& runs, const Rules* rules)
{
    if (!rules)
        return;
    std::unordered_map<std::string_view, const Rule*> byId;
    for (const Rule* rule : rules->all())
        byId.emplace(rule->id, rule);
    const NamedRuns names(runs);
    for (const Document& document : facts.documents) {
        if (document.text.recognised.empty() || document.canonical.artifact < 0)
            continue;
        const Artifact& artifact = facts.artifacts[static_cast<std::size_t>(document.canonical.artifact)];
        const int index = document.canonical.member;
        const Member* member = index < 0 ? nullptr : &artifact.members[static_cast<std::size_t>(index)];
        const std::string& path = member ? member->path : artifact.path;
        LinesOfDocument lines(document.text, names, runsOfDocument(facts, runs, document, path, rules->executors()),
                              member ? member->firstLine : LineNumber{1},
                              member ? member->lastLine : LineNumber{artifact.lines});
        for (const RecognisedLine& line : document.text.recognised) {
            if (const auto rule = byId.find(line.rule); rule != byId.end())
                m_all.push_back(lines.told(line, *rule->second));
        }
    }
}

std::vector<const ToldLine*> ToldLines::of(std::string_view use) const
{
    std::vector<const ToldLine*> found;
    for (const ToldLine& statement : m_all) {
        if (statement.rule->use == use)
            found.push_back(&statement);
    }
    return found;
}

std::vector<const ToldLine*> ToldLines::of(std::string_view use, int run) const
{
    std::vector<const ToldLine*> found = of(use);
    std::erase_if(found, [run](const ToldLine* statement) {
        return std::find(statement->runs.begin(), statement->runs.end(), run) == statement->runs.end();
    });
    return found;
}

} // namespace exhibit
