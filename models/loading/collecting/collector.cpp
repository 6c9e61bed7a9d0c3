// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/collecting/collector.h"

#include "models/domain/text.h"
#include "models/files/bags/manifest.h"
#include "models/files/packscanner.h"
#include "models/files/text/blockreader.h"
#include "models/loading/collecting/collectedsessions.h"
#include "models/loading/identify.h"
#include "models/loading/rulefiles.h"
#include "models/parsing/formats/formats.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

/// What tools install; nothing in it tells of this work.
constexpr std::array installedFolders{"node_modules", ".venv", "venv", "__pycache__", "site-packages", ".tox", ".git"};

constexpr std::array ciFiles{
    ".gitlab-ci.yml", "Jenkinsfile", "azure-pipelines.yml", ".circleci/config.yml", "bitbucket-pipelines.yml",
    ".travis.yml",    ".ci/run"};
constexpr std::array ciFolders{".github/workflows/", ".github/actions/", ".buildkite/", ".gitlab/ci/"};

bool isOfCi(const std::string& path)
{
    return std::find(ciFiles.begin(), ciFiles.end(), path) != ciFiles.end() ||
           std::any_of(ciFolders.begin(), ciFolders.end(),
                       [&path](const char* folder) { return path.starts_with(folder); });
}

bool isReadme(const std::string& path)
{
    return path.find('/') == std::string::npos && (path.starts_with("README") || path.starts_with("readme"));
}

/// `.env`, `deploy/.env.production`: variables as they are set, unlike those of a sample.
bool mayHoldSecrets(const std::string& path)
{
    const std::string name = lowered(path.substr(path.rfind('/') + 1));
    return name.starts_with(".env") && name.find("example") == std::string::npos &&
           name.find("sample") == std::string::npos && name.find("template") == std::string::npos;
}

/// Results of tests and checks, coverage, logs and model calls; what people write, databases and settings are none.
bool isEvidence(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::Unknown:
    case ArtifactKind::Empty:
    case ArtifactKind::Binary:
    case ArtifactKind::Special:
    case ArtifactKind::Unreadable:
    case ArtifactKind::Bundle:
    case ArtifactKind::Prose:
    case ArtifactKind::GitContext:
    case ArtifactKind::BuildScripts:
    case ArtifactKind::Json:
    case ArtifactKind::Sqlite:
    case ArtifactKind::SessionRecord:
        return false;
    default:
        return true;
    }
}

bool isCoverage(ArtifactKind kind)
{
    constexpr std::array kinds{
        ArtifactKind::CoberturaXml,     ArtifactKind::JacocoXml,       ArtifactKind::Lcov,     ArtifactKind::GoCover,
        ArtifactKind::CoveragePyReport, ArtifactKind::IstanbulSummary, ArtifactKind::CloverXml};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

class Collection
{
public:
    Collection(const CollectOptions& options, std::shared_ptr<const LoadedRules> rules, RepositoryHistory history,
               const CancelFlag& cancel)
        : m_options(options), m_rules(std::move(rules)), m_cancel(cancel)
    {
        m_plan.history = std::move(history);
    }

    Result<CollectPlan> make()
    {
        const Result<std::vector<ScannedFile>> files = scanFolder(m_plan.history.root, m_cancel);
        if (!files)
            return files.error();
        lookAtRepository(*files);
        for (const std::string& folder : m_options.artifacts) {
            if (const Result<void> looked = lookAtArtifacts(folder); !looked)
                return looked.error();
        }
        addHistory();
        collectSessions(m_options, m_rules, m_sessions, m_cancel, m_plan);
        if (m_cancel.isCancelled())
            return Error{Error::Code::Cancelled, {}};
        tellWhatIsLacking();
        std::sort(m_plan.files.begin(), m_plan.files.end(),
                  [](const CollectedFile& a, const CollectedFile& b) { return a.path < b.path; });
        return std::move(m_plan);
    }

private:
    ArtifactKind kindOf(const ScannedFile& file) const { return identify(file, m_rules->rules->runners()).kind; }

    void take(const std::string& path, const ScannedFile& file, ArtifactKind kind, const char* why)
    {
        // Names that are no UTF-8 are shown alike.
        const std::size_t name = path.rfind('/') + 1;
        std::string own = path;
        for (int copy = 2; !m_paths.insert(own).second; ++copy)
            own = path.substr(0, name) + std::to_string(copy) + '-' + path.substr(name);
        m_plan.files.push_back({own, file.absolutePath, {}, kind, why, {}});
    }

    void gap(const char* why, std::vector<MessageArg> args = {}, const std::string& path = {})
    {
        m_plan.gaps.push_back({path, {std::string("collect.gap.") + why, std::move(args)}});
    }

    static bool isBagHead(const ScannedFile& file)
    {
        constexpr std::string_view start = "BagIt-Version:";
        const Result<BlockReader> reader = BlockReader::open(file.absolutePath);
        std::array<char, start.size()> head{};
        return reader && reader->readAt(0, head.data(), head.size()) == start.size() &&
               std::string_view(head.data(), head.size()) == start;
    }

    /// Folders that are packs already, this command's own ones among them.
    static std::set<std::string> bagsIn(const std::vector<ScannedFile>& files)
    {
        std::set<std::string> bags, withManifest;
        constexpr std::string_view mark = "/bagit.txt";
        for (const ScannedFile& file : files) {
            const std::string folder = file.path.substr(0, std::min(file.path.rfind('/'), file.path.size()));
            if (isPayloadManifest(file.path))
                withManifest.insert(folder);
            if (file.path.ends_with(mark) && file.type == ScannedFile::Type::Regular && isBagHead(file))
                bags.insert(folder);
        }
        std::erase_if(bags, [&withManifest](const std::string& bag) { return !withManifest.contains(bag); });
        return bags;
    }

    /// Whether the file lies in a folder that is a pack or a repository of its own; that is told once.
    bool isOfAnother(const ScannedFile& file, const std::set<std::string>& bags)
    {
        std::size_t end = file.path.find('/'), absoluteEnd = m_plan.history.root.size();
        for (; end != std::string::npos; end = file.path.find('/', end + 1)) {
            absoluteEnd = file.absolutePath.find('/', absoluteEnd + 1);
            const std::string folder = file.path.substr(0, end);
            const auto [known, isNew] = m_others.try_emplace(file.absolutePath.substr(0, absoluteEnd));
            if (isNew && bags.contains(folder))
                known->second = "other-pack";
            else if (isNew && isRepositoryTop(known->first))
                known->second = "other-repository";
            if (isNew && known->second)
                gap(known->second, {}, "repository/" + folder);
            if (known->second)
                return true;
        }
        return false;
    }

    static bool isInstalled(const std::string& path)
    {
        const std::string folded = '/' + path;
        return std::any_of(installedFolders.begin(), installedFolders.end(), [&folded](const char* folder) {
            return folded.find('/' + std::string(folder) + '/') != std::string::npos;
        });
    }

    /// Whether the file holds what a tracked one does: a build that installs, packs or stages them copies fixtures.
    bool isCopyOfTracked(const ScannedFile& file) const
    {
        constexpr std::size_t sha256Digits = 64;
        const Result<BlockReader> opened = BlockReader::open(file.absolutePath);
        if (!opened || opened->isSampled() || m_plan.history.trackedBlobs.empty())
            return false;
        // An id is the digest of the type, the size and the bytes:
        // https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
        const bool isSha256 = m_plan.history.trackedBlobs.begin()->size() == sha256Digits;
        QCryptographicHash id(isSha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1);
        const std::string head = "blob " + std::to_string(opened->sizeAtOpen());
        id.addData(QByteArrayView(head.data(), static_cast<qsizetype>(head.size()) + 1)); // with the zero at its end
        std::vector<char> block(BlockReader::blockBytes);
        for (std::uint64_t at = 0; const std::size_t count = opened->readAt(at, block.data(), block.size());
             at += count) {
            if (m_cancel.isCancelled())
                return false;
            id.addData(QByteArrayView(block.data(), static_cast<qsizetype>(count)));
        }
        return m_plan.history.trackedBlobs.contains(id.result().toHex().toStdString());
    }

    void lookAtRepository(const std::vector<ScannedFile>& files)
    {
        const std::set<std::string> bags = bagsIn(files);
        std::int64_t tracked = 0, links = 0, closed = 0;
        for (const ScannedFile& file : files) {
            if (m_cancel.isCancelled())
                return;
            if (isInstalled(file.path) || isOfAnother(file, bags))
                continue;
            // Nothing could point into what no name leads to.
            if (file.isNameChanged) {
                ++closed;
                continue;
            }
            if (file.type != ScannedFile::Type::Regular) {
                links += file.type == ScannedFile::Type::SymbolicLink ? 1 : 0;
                closed += file.type == ScannedFile::Type::Unreadable ? 1 : 0;
                continue;
            }
            if (m_plan.history.tracked.contains(file.path))
                tracked += lookAtTracked(file) ? 1 : 0;
            else
                tracked += lookAtResult(file) ? 0 : 1;
        }
        if (tracked > 0)
            gap("tracked", {{"count", std::to_string(tracked)}});
        if (links > 0)
            gap("links", {{"count", std::to_string(links)}});
        if (closed > 0)
            gap("closed", {{"count", std::to_string(closed)}});
    }

    /// True for evidence that is part of the project: its fixtures, not its results.
    bool lookAtTracked(const ScannedFile& file)
    {
        const bool isChanged = m_plan.history.changed.contains(file.path);
        const bool isAtTop = file.path.find('/') == std::string::npos;
        if (isOfCi(file.path)) {
            take("repository/" + file.path, file, ArtifactKind::Unknown, "ci");
            return false;
        }
        if (!isChanged && !isAtTop)
            return false;
        const ArtifactKind kind = kindOf(file);
        // A README that is mostly commands is one all the same.
        const bool isDocument = (kind == ArtifactKind::Prose && isChanged) ||
                                (isReadme(file.path) && (kind == ArtifactKind::Prose || kind == ArtifactKind::Unknown));
        if (isDocument || (kind == ArtifactKind::BuildScripts && !mayHoldSecrets(file.path)))
            take("repository/" + file.path, file, kind, "document");
        return isEvidence(kind) && kind != ArtifactKind::CommandOutput;
    }

    /// False for evidence that is a copy of one of the project's own.
    bool lookAtResult(const ScannedFile& file)
    {
        const ArtifactKind kind = kindOf(file);
        if (isEvidence(kind)) {
            if (isCopyOfTracked(file))
                return false;
            take("repository/" + file.path, file, kind, "report");
            tellAge(file);
        } else if (kind == ArtifactKind::SessionRecord) {
            m_sessions.push_back(file.absolutePath);
        }
        return true;
    }

    /// A result from before the last commit says nothing of it; nor does a commit of a time that is yet to come.
    void tellAge(const ScannedFile& file)
    {
        constexpr std::int64_t nanosecondsInMs = 1'000'000;
        const auto& commits = m_plan.history.commits;
        if (!commits.empty() && file.modifiedNs / nanosecondsInMs < commits.front().committedMs &&
            commits.front().committedMs <= QDateTime::currentMSecsSinceEpoch())
            m_plan.gaps.push_back({"repository/" + file.path,
                                   {"collect.gap.older", {{"commit", commits.front().sha.substr(0, 12)}}},
                                   true});
    }

    /// Folders of one name, as several runs of CI give them, stay apart.
    std::string nameOfArtifacts(const std::string& name)
    {
        std::string own = name;
        for (int copy = 2; !m_artifactNames.insert(own).second; ++copy)
            own = std::to_string(copy) + '-' + name;
        return own;
    }

    Result<void> lookAtArtifacts(const std::string& folder)
    {
        std::error_code error;
        const std::filesystem::path canonical = std::filesystem::canonical(folder, error);
        if (error)
            return Error{Error::Code::NotFound, {"error.pack.not-found", {{"path", folder}}}};
        const Result<std::vector<ScannedFile>> files = scanFolder(canonical.native(), m_cancel);
        if (!files)
            return files.error();
        if (!m_artifactFolders.insert(canonical.native()).second)
            return {};
        const std::string below = "artifacts/" + nameOfArtifacts(canonical.filename().string()) + '/';
        for (const ScannedFile& file : *files) {
            if (file.type != ScannedFile::Type::Regular)
                continue;
            const ArtifactKind kind = kindOf(file);
            if (isEvidence(kind))
                take(below + file.path, file, kind, "artifact");
            else
                gap("no-evidence", {}, below + file.path);
        }
        return {};
    }

    void addHistory()
    {
        RepositoryHistory& history = m_plan.history;
        if (history.commits.empty())
            gap("no-commits");
        else
            m_plan.files.push_back(
                {"git/log.txt", {}, std::move(history.log), ArtifactKind::GitContext, "history", {}});
        if (history.isCut)
            gap("no-base", {{"count", std::to_string(history.commits.size())}});
        const std::string count = std::to_string(history.withoutDiffs);
        if (history.withoutDiffs > 0)
            gap(history.whyWithoutDiffs.empty() ? "large-diffs" : "no-diffs", {{"count", count}}, "git/log.txt");
        if (!history.whyWithoutDiffs.empty())
            m_plan.gaps.push_back({"git/log.txt", {"collect.gap.git-says", {{"why", history.whyWithoutDiffs}}}, true});
    }

    void tellWhatIsLacking()
    {
        const auto has = [this](auto&& fits) { return std::any_of(m_plan.files.begin(), m_plan.files.end(), fits); };
        using std::string_view_literals::operator""sv;
        if (!has([](const CollectedFile& file) { return isEvidence(file.kind) && !isCoverage(file.kind); }))
            gap("no-results");
        if (!has([](const CollectedFile& file) { return isCoverage(file.kind); }))
            gap("no-coverage");
        if (!has([](const CollectedFile& file) { return isReadme(file.path.substr(file.path.find('/') + 1)); }))
            gap("no-readme");
        if (!has([](const CollectedFile& file) { return file.why == "ci"sv; }))
            gap("no-ci");
        if (!has([](const CollectedFile& file) { return file.why == "session"sv; }))
            gap("no-sessions");
    }

    const CollectOptions& m_options;
    std::shared_ptr<const LoadedRules> m_rules;
    const CancelFlag& m_cancel;
    CollectPlan m_plan;
    std::map<std::string, const char*> m_others; ///< folders: the gap that those leave which are something of their own
    std::set<std::string> m_paths, m_artifactFolders, m_artifactNames; ///< that are taken
    std::vector<std::string> m_sessions;                               ///< records that lie in the repository
};

} // namespace

Result<CollectPlan> planCollection(const CollectOptions& options, const CancelFlag& cancel)
{
    Result<std::shared_ptr<const LoadedRules>> rules = loadRules(options.rulesDir);
    if (!rules)
        return rules.error();
    Result<RepositoryHistory> history = repositoryHistory(options.repository, options.since, options.mostDiffBytes);
    if (!history)
        return history.error();
    return Collection(options, std::move(rules).value(), std::move(history).value(), cancel).make();
}

} // namespace exhibit
