// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/toldlines.h"

#include "models/review/patterns/documentscan.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t maxBytes = std::size_t{64} << 20;
constexpr int linesAtOnce = 4096;
void addOnce(std::vector<int>& list, int value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

bool isProse(ArtifactKind kind)
{
    return kind == ArtifactKind::Prose || kind == ArtifactKind::RunSummary || kind == ArtifactKind::PhaseSummary;
}

bool isLog(ArtifactKind kind)
{
    return kind == ArtifactKind::ExecutorLog || kind == ArtifactKind::CiRunnerLog ||
           kind == ArtifactKind::CommandOutput;
}

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

} // namespace

ToldLines::ToldLines(const PackFacts& facts, const std::vector<Run>& runs, const Rules* rules,
                     const LineProvider& lines)
{
    if (!rules || !lines)
        return;
    const NamedRuns names(runs);
    std::size_t bytes = 0;
    for (const Document& document : facts.documents) {
        if ((!isProse(document.kind) && !isLog(document.kind)) || document.canonical.artifact < 0)
            continue;
        const Artifact& artifact = facts.artifacts[static_cast<std::size_t>(document.canonical.artifact)];
        TextSource source;
        source.path = artifact.path;
        std::int64_t count = artifact.lines;
        Mojibake damage = artifact.mojibake;
        if (document.canonical.member >= 0) {
            const Member& member = artifact.members[static_cast<std::size_t>(document.canonical.member)];
            source.member = member.path;
            source.firstLine = member.firstLine;
            count = member.lastLine.value - member.firstLine.value + 1;
            damage = member.mojibake;
        }
        const std::string& path = source.member.empty() ? source.path : source.member;
        DocumentScan scan(source, damage, *rules, names,
                          runsOfDocument(facts, runs, document, path, rules->executors()), isLog(document.kind));
        for (std::int64_t read = 0; read < count && bytes < maxBytes;) {
            const int wanted = static_cast<int>(std::min<std::int64_t>(linesAtOnce, count - read));
            const std::vector<std::string> text = lines(source.path, source.firstLine.plus(read), wanted);
            if (text.empty())
                break;
            for (const std::string& line : text) {
                bytes += line.size() + 1;
                scan.addLine(line);
            }
            read += static_cast<std::int64_t>(text.size());
        }
        std::vector<ToldLine> found = scan.finish();
        std::move(found.begin(), found.end(), std::back_inserter(m_all));
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
