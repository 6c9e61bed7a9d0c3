// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/importevidence.h"

#include "models/review/counted.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

bool isTopLevel(const std::string& module)
{
    return module.find('.') == std::string::npos;
}

/// `a/b` for `a.b`.
std::string fileStem(std::string module)
{
    std::replace(module.begin(), module.end(), '.', '/');
    return module;
}

/// Whether `path` holds the module's file, also below another root: `src/a/b.py`, `a/b/__init__.py` for `a.b`.
bool isFileOf(std::string_view path, const std::string& stem)
{
    for (const char* end : {".py", "/__init__.py"}) {
        const std::string file = stem + end;
        if (path == file ||
            (path.size() > file.size() && path.ends_with(file) && path[path.size() - file.size() - 1] == '/'))
            return true;
    }
    return false;
}

std::string topOf(const std::string& module)
{
    return module.substr(0, module.find('.'));
}

bool sharePrefix(const std::vector<std::string>& modules)
{
    return std::all_of(modules.begin(), modules.end(),
                       [&](const std::string& module) { return topOf(module) == topOf(modules.front()); });
}

} // namespace

ImportEvidence::ImportEvidence(const PatternContext& context, std::vector<int> runs, std::vector<std::string> missing,
                               std::vector<const CollectionError*> errors)
    : m_context(context), m_runs(std::move(runs)), m_missing(std::move(missing)), m_errors(std::move(errors))
{
    lookForFiles();
    lookAtTestModules();
}

void ImportEvidence::lookForFiles()
{
    m_hasFileLists = !m_context.coverage.empty();
    for (const std::string& module : m_missing) {
        const std::string stem = fileStem(module);
        const std::size_t before = m_foundAt.size();
        for (const CoverageRow& row : m_context.coverage) {
            if (isFileOf(row.path, stem))
                m_foundAt.push_back(row.where);
        }
        for (const Commit& commit : m_context.facts.commits) {
            for (const CommitFile& file : commit.files) {
                if (file.status != "D" && isFileOf(file.path, stem))
                    m_foundAt.push_back(file.where);
            }
        }
        for (const Artifact& artifact : m_context.facts.artifacts) {
            if (isFileOf(artifact.path, stem)) {
                SourceRef whole;
                whole.path = artifact.path;
                m_foundAt.push_back(whole);
            }
        }
        const ShownFile shown = m_context.workspace.module(stem);
        if (shown.answer == ShownFile::Answer::There)
            m_foundAt.push_back(shown.where);
        if (m_foundAt.size() > before) {
            ++m_found;
        } else if (shown.answer == ShownFile::Answer::Missing) {
            ++m_shownMissing;
            m_missingIn = shown.path;
            if (std::find(m_missingAt.begin(), m_missingAt.end(), shown.where) == m_missingAt.end())
                m_missingAt.push_back(shown.where);
        }
    }
}

/// A module that other runs collect was changed by these runs, one that no other run has is new in them.
void ImportEvidence::lookAtTestModules()
{
    std::set<std::string> modules;
    for (const CollectionError* error : m_errors)
        modules.insert(error->module);
    for (const std::string& module : modules) {
        std::vector<TestId> tests;
        const auto& ids = m_context.facts.tests.nodeIds();
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i].starts_with(module + "::"))
                tests.push_back(TestId{static_cast<std::int32_t>(i)});
        }
        SourceRef seen;
        for (std::size_t i = 0; i < m_context.review.runs.size() && seen.isNull() && !tests.empty(); ++i) {
            const Run& run = m_context.review.runs[i];
            const bool ours = std::find(m_runs.begin(), m_runs.end(), static_cast<int>(i)) != m_runs.end();
            const bool has = !ours && std::any_of(tests.begin(), tests.end(), [&](TestId test) {
                return run.outcomes.of(test) != Outcome::Absent;
            });
            if (has)
                seen = run.summary.isNull() ? run.report : run.summary;
        }
        (seen.isNull() ? m_newModules : m_knownModules).push_back(module);
        if (!seen.isNull() && std::find(m_knownAt.begin(), m_knownAt.end(), seen) == m_knownAt.end())
            m_knownAt.push_back(seen);
    }
}

Message ImportEvidence::listedWithout() const
{
    return counted(static_cast<std::int64_t>(m_shownMissing), "pattern.import.listed-without.one",
                   "pattern.import.listed-without.many", {{"folder", m_missingIn.empty() ? "." : m_missingIn}});
}

Hypothesis ImportEvidence::neverDelivered() const
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.import.undelivered", {}};
    hypothesis.explanation = Message{"pattern.import.undelivered.why", {}};
    int pro = 0;
    int contra = 0;
    std::vector<SourceRef> causes;
    for (const CollectionError* error : m_errors)
        causes.push_back(error->where);
    if (m_missing.size() > 1) {
        ++pro;
        hypothesis.speaksFor.push_back(
            sentence(Message{"pattern.import.several", {{"count", std::to_string(m_missing.size())}}}, causes));
    }
    if (m_hasFileLists && m_found == 0) {
        pro += 2;
        hypothesis.speaksFor.push_back(
            sentence(Message{"pattern.import.in-no-list", {}}, {m_context.coverage.front().where}));
    }
    if (m_shownMissing > 0) {
        pro += 3;
        hypothesis.speaksFor.push_back(sentence(listedWithout(), m_missingAt));
    }
    if (!m_newModules.empty() && m_newModules.size() + m_knownModules.size() > 1) {
        ++pro;
        hypothesis.speaksFor.push_back(
            sentence(counted(static_cast<std::int64_t>(m_newModules.size()), "pattern.import.new-modules.one",
                             "pattern.import.new-modules.many"),
                     {m_errors.front()->where}));
    }
    bool ownTruncation = false;
    for (const int run : m_runs) {
        for (const char* use : {"pattern.truncation", "pattern.truncation.log", "pattern.incomplete"}) {
            for (const ToldLine* statement : m_context.statements.of(use, run)) {
                ownTruncation = true;
                hypothesis.speaksFor.push_back(quoted(*statement));
            }
        }
    }
    pro += ownTruncation ? 2 : 0;
    for (const ToldLine* statement : m_context.statements.of("pattern.collection")) {
        if (statement->runs.empty() && statement->rule->set.contains("cause"))
            hypothesis.speaksFor.push_back(quoted(*statement));
    }
    if (m_found > 0) {
        contra += 3;
        hypothesis.speaksAgainst.push_back(sentence(
            counted(static_cast<std::int64_t>(m_found), "pattern.import.found.one", "pattern.import.found.many"),
            m_foundAt));
    }
    if (!ownTruncation)
        hypothesis.speaksAgainst.push_back(
            sentence(Message{"pattern.import.no-truncation", {{"run", m_context.labels(m_runs)}}}));
    if (!m_hasFileLists && !m_context.workspace.hasListings())
        hypothesis.speaksAgainst.push_back(sentence(Message{"pattern.import.no-list", {}}));
    hypothesis.likelihood = likelihoodOf(pro, contra);
    return hypothesis;
}

Hypothesis ImportEvidence::wrongPath() const
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.import.path", {}};
    hypothesis.explanation = Message{"pattern.import.path.why", {}};
    int pro = 0;
    int contra = 0;
    if (m_found > 0) {
        pro += 3;
        hypothesis.speaksFor.push_back(sentence(
            counted(static_cast<std::int64_t>(m_found), "pattern.import.found.one", "pattern.import.found.many"),
            m_foundAt));
    }
    if (m_missing.size() > 1 && sharePrefix(m_missing)) {
        ++pro;
        hypothesis.speaksFor.push_back(sentence(
            Message{"pattern.import.prefix", {{"prefix", topOf(m_missing.front()) + '.'}}}, {m_errors.front()->where}));
    }
    if (m_shownMissing > 0) {
        contra += 3;
        hypothesis.speaksAgainst.push_back(sentence(listedWithout(), m_missingAt));
    }
    const Run& run = m_context.run(m_runs.front());
    const std::int64_t collected = run.counts.collected.value_or(0);
    if (collected > 0) {
        contra += 2;
        hypothesis.speaksAgainst.push_back(sentence(
            Message{"pattern.import.others-collected", {{"collected", std::to_string(collected)}}}, {run.summary}));
    }
    if (!m_knownModules.empty()) {
        ++contra;
        hypothesis.speaksAgainst.push_back(
            sentence(counted(static_cast<std::int64_t>(m_knownModules.size()), "pattern.import.known-modules.one",
                             "pattern.import.known-modules.many"),
                     m_knownAt));
    }
    hypothesis.likelihood = likelihoodOf(pro, contra);
    return hypothesis;
}

Hypothesis ImportEvidence::notInstalled() const
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.import.dependency", {}};
    hypothesis.explanation = Message{"pattern.import.dependency.why", {}};
    hypothesis.speaksFor.push_back(
        sentence(Message{"pattern.import.top-level", {{"module", m_missing.front()}}}, {m_errors.front()->where}));
    // The name alone may as well be the project's own package on a path that does not reach it.
    int pro = 1;
    if (m_hasFileLists && m_found == 0) {
        ++pro;
        hypothesis.speaksFor.push_back(
            sentence(Message{"pattern.import.in-no-list", {}}, {m_context.coverage.front().where}));
    }
    const int contra = m_found > 0 ? 3 : 0;
    if (contra > 0)
        hypothesis.speaksAgainst.push_back(sentence(
            counted(static_cast<std::int64_t>(m_found), "pattern.import.found.one", "pattern.import.found.many"),
            m_foundAt));
    hypothesis.likelihood = likelihoodOf(pro, contra);
    return hypothesis;
}

std::vector<Hypothesis> ImportEvidence::hypotheses() const
{
    if (m_missing.empty())
        return {};
    std::vector<Hypothesis> all;
    if (std::all_of(m_missing.begin(), m_missing.end(), isTopLevel))
        all.push_back(notInstalled());
    all.push_back(neverDelivered());
    all.push_back(wrongPath());
    std::stable_sort(all.begin(), all.end(), [](const Hypothesis& a, const Hypothesis& b) {
        return static_cast<int>(a.likelihood) > static_cast<int>(b.likelihood);
    });
    return all;
}

std::vector<Message> ImportEvidence::proposedFixes() const
{
    std::vector<Message> fixes;
    if (m_missing.empty())
        return {Message{"pattern.import.fix.rerun", {{"run", m_context.labels(m_runs)}}}};
    if (m_found > 0)
        fixes.push_back(Message{"pattern.import.fix.path", {{"module", m_missing.front()}}});
    // A name without a parent that nothing in the pack holds is most often somebody else's package.
    const bool foreign = m_found == 0 && std::all_of(m_missing.begin(), m_missing.end(), isTopLevel);
    std::string names;
    for (std::size_t i = 0; i < m_missing.size() && i < 5; ++i)
        names += (names.empty() ? "" : ", ") + (foreign ? m_missing[i] : fileStem(m_missing[i]) + ".py");
    if (foreign) {
        fixes.push_back(Message{"pattern.import.fix.install", {{"modules", names}}});
        return fixes;
    }
    fixes.push_back(Message{"pattern.import.fix.skeleton", {{"files", names}}});
    if (m_context.hasPhases())
        fixes.push_back(Message{"pattern.import.fix.block", {}});
    return fixes;
}

std::vector<Message> ImportEvidence::wouldSettle() const
{
    const std::string run = m_context.labels(m_runs);
    // The deepest package narrows the search most.
    std::string folder;
    for (const std::string& module : m_missing) {
        if (std::count(module.begin(), module.end(), '.') > std::count(folder.begin(), folder.end(), '/') ||
            folder.empty())
            folder = fileStem(module);
    }
    folder = folder.find('/') == std::string::npos ? std::string() : folder.substr(0, folder.rfind('/'));
    std::vector<Message> wanted;
    const bool isListed = m_found + m_shownMissing == m_missing.size() && m_context.workspace.hasListings();
    if (isListed)
        folder.clear();
    else if (folder.empty())
        wanted.push_back(Message{"pattern.settle.workspace-tree", {{"run", run}}});
    else
        wanted.push_back(Message{"pattern.settle.workspace-folder", {{"run", run}, {"folder", folder}}});
    if (m_context.hasPhases()) {
        wanted.push_back(Message{"pattern.settle.deliverables", {{"run", run}}});
        wanted.push_back(Message{"pattern.settle.apply-log", {{"run", run}}});
    }
    return wanted;
}

} // namespace exhibit
