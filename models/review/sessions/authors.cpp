// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/authors.h"

#include "models/domain/enumnames.h"
#include "models/domain/text.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

constexpr EnumName<Author> authorNames[] = {
    {Author::Harness, "harness"},
    {Author::Ci, "ci"},
    {Author::Agent, "agent"},
};

/// Whether the shell let a checker write: `pytest > out.txt`, `npm test | tee out.txt`, but not `echo … > out.txt`.
bool isOutputOfCheck(const std::vector<SessionStep>& steps, std::size_t at)
{
    static constexpr std::string_view writers[] = {"echo", "printf", "cat", "sed", "perl", "python", "python3", "node"};
    const SessionStep& edit = steps[at];
    if (edit.program.empty() ||
        std::find(std::begin(writers), std::end(writers), lastPart(edit.program)) != std::end(writers))
        return false;
    const auto isSameCheck = [&edit](const SessionStep& step) {
        const bool checks = step.act == SessionAct::Tests || step.act == SessionAct::Lint ||
                            step.act == SessionAct::Types || step.act == SessionAct::Build;
        return step.document == edit.document && step.where == edit.where && checks && !step.isQuotation;
    };
    constexpr std::size_t around = 12;
    const std::size_t begin = at - std::min(at, around);
    const std::size_t end = std::min(steps.size(), at + around);
    return std::any_of(steps.begin() + static_cast<std::ptrdiff_t>(begin),
                       steps.begin() + static_cast<std::ptrdiff_t>(end), isSameCheck);
}

} // namespace

std::string_view authorName(Author author)
{
    return author == Author::Unknown ? std::string_view() : nameOf(authorNames, author);
}

Authors::Authors(const PackFacts& facts) : m_facts(facts)
{
    for (const AgentSession& session : facts.sessions)
        m_folders.emplace(session.document, withSlashes(session.folder));
    for (std::size_t i = 0; i < facts.sessionSteps.size(); ++i) {
        const SessionStep& step = facts.sessionSteps[i];
        if (step.act != SessionAct::Edit || step.result != ActResult::Good || isOutputOfCheck(facts.sessionSteps, i))
            continue;
        m_edits[std::string(lastPart(withSlashes(step.text)))].push_back(&step);
    }
}

/// The path of an edit below the folder of its session.
std::string Authors::relative(const SessionStep& step) const
{
    std::string path = withSlashes(step.text);
    const auto folder = m_folders.find(step.document);
    if (folder != m_folders.end() && !folder->second.empty() && path.starts_with(folder->second + '/'))
        path.erase(0, folder->second.size() + 1);
    return path;
}

const SessionStep* Authors::writtenBy(std::string_view path) const
{
    const auto found = m_edits.find(lastPart(path));
    if (found == m_edits.end())
        return nullptr;
    const auto last = std::find_if(found->second.rbegin(), found->second.rend(),
                                   [&](const SessionStep* step) { return isOf(*step, path); });
    return last == found->second.rend() ? nullptr : *last;
}

bool Authors::isOf(const SessionStep& step, std::string_view path) const
{
    const std::string edited = relative(step);
    return endsWithPath(edited, path) || endsWithPath(path, edited);
}

const SessionStep* Authors::wholeWriterOf(int document) const
{
    const DocumentAddress& address = m_facts.documents[static_cast<std::size_t>(document)].canonical;
    if (address.artifact < 0 || address.member >= 0)
        return nullptr;
    const Artifact& artifact = m_facts.artifacts[static_cast<std::size_t>(address.artifact)];
    const SessionStep* last = writtenBy(artifact.path);
    if (!last || artifact.lines == 0)
        return nullptr;
    std::int64_t added = 0;
    for (const SessionStep* step : m_edits.find(lastPart(artifact.path))->second) {
        if (!isOf(*step, artifact.path))
            continue;
        if (step->document != last->document)
            return nullptr;
        added += step->added - step->removed;
    }
    return added >= artifact.lines ? last : nullptr;
}

Author Authors::of(const Artifact& artifact) const
{
    if (artifact.kind == ArtifactKind::SessionRecord)
        return Author::Harness;
    if (writtenBy(artifact.path))
        return Author::Agent;
    return artifact.kind == ArtifactKind::CiRunnerLog ? Author::Ci : Author::Unknown;
}

void Authors::weigh(Judgement& judgement) const
{
    if (m_edits.empty() || judgement.verdict != Verdict::Supported || judgement.evidence.empty())
        return;
    const SessionStep* writer = nullptr;
    for (const SourceRef& place : judgement.evidence) {
        writer = writtenBy(place.path);
        if (!writer)
            return;
    }
    judgement.verdict = Verdict::Unsupported;
    judgement.confidence = Confidence::Medium;
    const std::vector<MessageArg> args{{"file", judgement.evidence.front().path}, {"command", writer->text}};
    judgement.title = {"claim.own-witness.title", {}};
    judgement.reason = {"claim.own-witness.reason", args};
    judgement.recommendation = {"claim.own-witness.recommendation", {}};
    judgement.evidence.push_back(writer->where);
    judgement.edit = {};
}

} // namespace exhibit
