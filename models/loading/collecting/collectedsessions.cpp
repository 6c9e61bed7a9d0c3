// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/collectedsessions.h"

#include "models/files/packscanner.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/filetext.h"
#include "models/loading/identify.h"
#include "models/loading/packreader.h"
#include "models/parsing/text/isotime.h"

#include <QDir>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

/// Below a person's home, where agents keep their records.
constexpr const char* usualFolders[] = {".claude/projects", ".codex/sessions", ".gemini/tmp"};

bool isBelow(const std::string& path, const std::string& root)
{
    return path == root || path.starts_with(root + '/');
}

/// UTC milliseconds since the epoch; 0 for a time that is not written as one.
std::int64_t timeOf(const std::string& written)
{
    constexpr double msPerSecond = 1000;
    return static_cast<std::int64_t>(isoEpoch(written, ZonelessTime::Utc).value_or(0) * msPerSecond);
}

/// How a record hangs on the repository.
struct Fit
{
    bool inFolder = false, byEdits = false, byCommits = false;
    std::vector<std::string> commits;

    bool any() const { return inFolder || byEdits || byCommits; }
};

bool isMadeDuring(const CollectedCommit& commit, std::int64_t first, std::int64_t last)
{
    return first > 0 && commit.committedMs >= first && commit.committedMs <= last;
}

/// The path of an edit in the repository; empty: it lies elsewhere.
std::string editedPath(const PackFacts& facts, const SessionStep& step, const std::string& root)
{
    const bool isWhole = step.text.starts_with('/');
    const std::string path =
        isWhole || facts.sessions.size() != 1 ? step.text : facts.sessions.front().folder + '/' + step.text;
    return path.size() > root.size() && isBelow(path, root) ? path.substr(root.size() + 1) : std::string();
}

/// What was edited stands in the first commit of the file behind it, also where the record had ended by then. After a
/// day somebody else may have written it anew.
void addCommitsOfEdits(const PackFacts& facts, const RepositoryHistory& history, std::vector<std::string>& commits)
{
    constexpr std::int64_t longestMs = std::int64_t{24} * 60 * 60 * 1000;
    for (const SessionStep& step : facts.sessionSteps) {
        const std::int64_t madeMs = std::max(step.atMs, step.endedMs);
        const std::string path = step.act == SessionAct::Edit && step.atMs > 0 && step.result != ActResult::Bad &&
                                         step.result != ActResult::NotStarted
                                     ? editedPath(facts, step, history.root)
                                     : std::string();
        const CollectedCommit* next = nullptr;
        for (const CollectedCommit& commit : history.commits) {
            if (!path.empty() && commit.committedMs >= step.atMs && commit.paths.contains(path) &&
                (!next || commit.committedMs <= next->committedMs))
                next = &commit;
        }
        if (next && next->committedMs - madeMs <= longestMs)
            commits.push_back(next->sha);
    }
}

/// Each once, the newest first.
void inOrderOf(const RepositoryHistory& history, std::vector<std::string>& commits)
{
    const std::set<std::string> found(commits.begin(), commits.end());
    commits.clear();
    for (const CollectedCommit& commit : history.commits) {
        if (found.contains(commit.sha))
            commits.push_back(commit.sha);
    }
}

Fit fitOf(const PackFacts& facts, const RepositoryHistory& history)
{
    Fit fit;
    bool onBranch = false;
    std::int64_t first = 0, last = 0;
    const auto extend = [&first, &last](std::int64_t from, std::int64_t to) {
        first = first == 0 || (from > 0 && from < first) ? from : first;
        last = std::max(last, to);
    };
    for (const AgentSession& session : facts.sessions) {
        extend(timeOf(session.started), timeOf(session.ended));
        fit.inFolder |= isBelow(session.folder, history.root);
        onBranch |= session.branch.empty() || history.branch.empty() || session.branch == history.branch;
    }
    for (const SessionStep& step : facts.sessionSteps) {
        fit.byEdits |= step.act == SessionAct::Edit && !editedPath(facts, step, history.root).empty();
        extend(step.atMs, std::max(step.atMs, step.endedMs));
    }
    for (const CollectedCommit& commit : history.commits) {
        const bool isMade =
            std::any_of(facts.sessionSteps.begin(), facts.sessionSteps.end(), [&commit](const SessionStep& step) {
                return step.act == SessionAct::Commit && isOneCommit(step.commit, commit.sha);
            });
        fit.byCommits |= isMade;
        const bool worksHere = fit.inFolder || fit.byEdits;
        if (isMade || (worksHere && onBranch && isMadeDuring(commit, first, last)))
            fit.commits.push_back(commit.sha);
    }
    if (onBranch)
        addCommitsOfEdits(facts, history, fit.commits);
    inOrderOf(history, fit.commits);
    return fit;
}

/// Records that do not name the repository in their beginning are not read whole.
bool namesRepository(const ScannedFile& file, const std::string& root)
{
    const Result<BlockReader> reader = BlockReader::open(file.absolutePath);
    if (!reader)
        return false;
    std::string head(FileText::maxHeadBytes, '\0');
    head.resize(reader->readAt(0, head.data(), head.size()));
    return head.find(root) != std::string::npos;
}

class SessionSearch
{
public:
    SessionSearch(const std::shared_ptr<const LoadedRules>& rules, const CancelFlag& cancel, CollectPlan& plan)
        : m_rules(*rules), m_cancel(cancel), m_plan(plan)
    {
        m_reading.useIndex = false;
        m_reading.rules = rules;
    }

    void look(const std::string& place, bool isNamed)
    {
        std::error_code error;
        const fs::path canonical = fs::canonical(place, error);
        if (error) {
            if (isNamed)
                m_plan.gaps.push_back({fs::path(place).filename().string(), {"collect.gap.no-such-file", {}}});
            return;
        }
        const bool isFile = fs::is_regular_file(canonical, error);
        const auto files = isFile ? scanFile(canonical.native()) : scanFolder(canonical.native(), m_cancel);
        if (!files)
            return;
        for (const ScannedFile& file : *files) {
            if (file.type == ScannedFile::Type::Regular && !m_cancel.isCancelled())
                lookAt(file, isNamed && isFile);
        }
    }

private:
    void lookAt(const ScannedFile& file, bool isNamed)
    {
        if (!isNamed && !namesRepository(file, m_plan.history.root))
            return;
        if (identify(file, m_rules.rules->runners()).kind != ArtifactKind::SessionRecord) {
            if (isNamed)
                m_plan.gaps.push_back({file.path, {"collect.gap.no-session", {}}});
            return;
        }
        const auto facts = readFacts(file.absolutePath, m_reading, m_cancel);
        if (!facts)
            return;
        const Fit fit = fitOf(**facts, m_plan.history);
        if (!fit.any()) {
            m_plan.gaps.push_back({file.path, {"collect.gap.other-work", {}}});
            return;
        }
        const std::string name = file.path.substr(file.path.rfind('/') + 1);
        std::string path = "sessions/" + name;
        for (int copy = 2; !m_paths.insert(path).second; ++copy)
            path = "sessions/" + std::to_string(copy) + '-' + name;
        m_plan.files.push_back({path, file.absolutePath, {}, ArtifactKind::SessionRecord, "session", fit.commits});
    }

    const LoadedRules& m_rules;
    const CancelFlag& m_cancel;
    CollectPlan& m_plan;
    ReadOptions m_reading;
    std::set<std::string> m_paths;
};

} // namespace

void collectSessions(const CollectOptions& options, const std::shared_ptr<const LoadedRules>& rules,
                     const std::vector<std::string>& inRepository, const CancelFlag& cancel, CollectPlan& plan)
{
    SessionSearch search(rules, cancel, plan);
    for (const std::string& place : inRepository)
        search.look(place, true);
    for (const std::string& place : options.sessions)
        search.look(place, true);
    if (options.sessions.empty()) {
        for (const char* folder : usualFolders)
            search.look(QDir::home().filePath(QLatin1String(folder)).toStdString(), false);
    }
    std::set<std::string> covered;
    for (const CollectedFile& file : plan.files)
        covered.insert(file.commits.begin(), file.commits.end());
    for (const CollectedCommit& commit : plan.history.commits) {
        if (!covered.contains(commit.sha))
            plan.gaps.push_back({{}, {"collect.gap.no-session-of", {{"commit", commit.sha.substr(0, 12)}}}});
    }
}

} // namespace exhibit
