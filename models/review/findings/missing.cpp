// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/missing.h"

#include "models/domain/text.h"
#include "models/review/documentgenre.h"
#include "models/review/executorsofpack.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

/// Paths of other machines are compared by '/' and without regard to case.
std::string comparable(std::string path)
{
    std::replace(path.begin(), path.end(), '\\', '/');
    while (path.starts_with("./"))
        path.erase(0, 2);
    while (path.ends_with('/'))
        path.pop_back();
    std::transform(path.begin(), path.end(), path.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return path;
}

/// Every tail of every path of the pack that begins after a '/': `a/b/c`, `b/c`, `c`.
class KnownPaths
{
public:
    explicit KnownPaths(const PackFacts& facts)
    {
        for (const Artifact& artifact : facts.artifacts) {
            add(artifact.path);
            for (const Member& member : artifact.members)
                add(member.path);
        }
    }

    /// A longer path of another root is known if one of its tails is a whole path of the pack.
    bool contains(const std::string& path) const
    {
        if (m_tails.contains(path))
            return true;
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
            const std::string tail = path.substr(slash + 1);
            if (tail.find('/') != std::string::npos && m_whole.contains(tail))
                return true;
        }
        return false;
    }

private:
    void add(const std::string& path)
    {
        const std::string whole = comparable(path);
        m_whole.insert(whole);
        m_tails.insert(whole);
        for (std::size_t slash = whole.find('/'); slash != std::string::npos; slash = whole.find('/', slash + 1))
            m_tails.insert(whole.substr(slash + 1));
    }

    std::set<std::string> m_whole, m_tails;
};

bool endsWithAny(std::string_view text, const auto& endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [text](std::string_view ending) { return text.ends_with(ending); });
}

bool isDatabasePath(std::string_view path)
{
    static constexpr std::array<std::string_view, 3> endings{".db", ".sqlite3", ".sqlite"};
    return endsWithAny(path, endings);
}

/// A database is evidence where runs are recorded in one. Elsewhere it is what the program under test keeps.
bool keepsDatabases(const PackFacts& facts, const Executors& executors)
{
    return std::any_of(facts.artifacts.begin(), facts.artifacts.end(),
                       [](const Artifact& artifact) { return artifact.kind == ArtifactKind::Sqlite; }) ||
           !recogniseExecutors(facts, executors).empty();
}

/// Parts of documents that tell how something is used: the files that they name are examples.
class Guides
{
public:
    explicit Guides(const PackFacts& facts)
    {
        for (const Document& document : facts.documents) {
            if (document.canonical.artifact >= 0 && !document.text.genres.empty())
                m_parts.emplace(documentPath(facts, document), &document.text.genres);
        }
    }

    bool contains(const SourceRef& place) const
    {
        const auto found = m_parts.find(place.member.empty() ? place.path : place.member);
        if (found == m_parts.end())
            return false;
        Genre genre = found->second->front().genre;
        for (const GenrePart& part : *found->second) {
            if (part.first <= place.firstLine && place.firstLine <= part.last)
                genre = part.genre;
        }
        return genre == Genre::Reference || genre == Genre::Licence;
    }

private:
    std::map<std::string, const std::vector<GenrePart>*> m_parts;
};

/// Prose names source files by the hundred; only what would be evidence of a run is missed here.
bool isEvidencePath(std::string_view path, const Executors& executors, bool databases)
{
    static constexpr std::array<std::string_view, 4> always{".log", ".jsonl", ".ndjson", "run_summary.md"};
    static constexpr std::array<std::string_view, 5> inFolders{".json", ".xml", ".md", ".txt", ".csv"};
    static constexpr std::array<std::string_view, 8> folders{"/ci/",           "/diagnostics/",  "/baselines/",
                                                             "/test-results/", "/test-reports/", "/phases/",
                                                             "/logs/",         "/artifacts/"};
    if (path.find_first_of("*<>{}$ ") != std::string_view::npos || path.find("://") != std::string_view::npos ||
        path.ends_with('/'))
        return false;
    if (endsWithAny(path, always) || (databases && isDatabasePath(path)))
        return true;
    if (!endsWithAny(path, inFolders) && !isDatabasePath(path))
        return false;
    const std::string rooted = '/' + std::string(path);
    const auto& profiles = executors.profiles();
    return std::any_of(folders.begin(), folders.end(),
                       [&](std::string_view folder) { return rooted.find(folder) != std::string::npos; }) ||
           std::any_of(profiles.begin(), profiles.end(),
                       [&](const ExecutorProfile& profile) { return hasLayout(profile, path); });
}

/// A setting that says where a program writes, a command that looks at it, or a duty to write it: none of them says
/// that the file holds what happened.
bool saysWhereItWouldBe(const std::string& line)
{
    static const RE2 setting(
        R"((?i)^\W*[\w.-]*(?:path|file(?:name)?|logs?|output|dest(?:ination)?|target)[\w-]*["']?\s*[:=]\s*["']?[^\s"']+["']?[,;]?\s*(?:[#;/].*)?$)");
    static const RE2 command(
        R"((?i)^\s*(?:[$>]\s+)?(?:sudo\s+)?(?:tail|cat|less|more|head|watch|grep|rg|jq|vim|nano|rm|mkdir|touch|type|get-content)\s)");
    static const RE2 duty(R"((?i)^\W*(?:track|write|log|store|save|record|keep|put|append|maintain)\s)");
    return RE2::PartialMatch(line, setting) || RE2::PartialMatch(line, command) || RE2::PartialMatch(line, duty);
}

/// What a program keeps while it works (`logs/server.log`) is as little evidence as its database. A document offers a
/// file as evidence by its name or folder, which speaks of a run, or by the words around it.
bool isOffered(const std::string& path, const std::string& line)
{
    static const RE2 name(
        R"((?i)(?:^|[/_.\s-])(?:tests?|ci|cd|pytest|junit|jest|vitest|mocha|cargo|gradle|maven|mvn|builds?|compile|runs?|results?|reports?|coverage|lint\w*|ruff|mypy|tsc|eslint|outputs?|smoke|e2e|bench\w*|verif\w*|validat\w*|baselines?|diagnostics?|phases?|artifacts?|evidence|proof|summary|sessions?|transcripts?|telemetry|nightly|deploy\w*|attempts?)(?:$|[/_.\d\s-]))");
    static const RE2 words(
        R"((?i)\b(?:see|cf|per|evidence|proof|prove[sdn]?|logs? of|output of|results?|verif\w+|captured|recorded in|attached|shows?|showed|failed|passed|according to|source:)(?:$|[^\pL]))");
    return !path.starts_with("~") && (RE2::PartialMatch(path, name) || RE2::PartialMatch(line, words));
}

Message wouldSettle(std::string_view path)
{
    if (path.find("/ci/") != std::string_view::npos || path.find("pytest") != std::string_view::npos)
        return Message{"missing.settles.run", {}};
    if (path.ends_with("summary.md") || path.find("/phases/") != std::string_view::npos)
        return Message{"missing.settles.summary", {}};
    if (isDatabasePath(path))
        return Message{"missing.settles.database", {}};
    return Message{"missing.settles.log", {}};
}

/// Where a run names its report file, else where it states its result.
const SourceRef& namingPlace(const Witness& witness)
{
    if (!witness.reportNamed.isNull())
        return witness.reportNamed;
    return witness.summary.isNull() ? witness.where : witness.summary;
}

/// A report of that name is in the pack, whatever its folder was called where it was written.
bool isReadReport(const PackFacts& facts, const std::string& path)
{
    const std::string named = withSlashes(path);
    return std::any_of(facts.witnesses.begin(), facts.witnesses.end(), [&named](const Witness& witness) {
        return witness.kind == WitnessKind::Report && !witness.reportLine.isValid() &&
               lastPart(witness.where.member.empty() ? witness.where.path : witness.where.member) == lastPart(named);
    });
}

} // namespace

std::vector<MissingEvidence> findMissingEvidence(const PackFacts& facts, const Executors& executors)
{
    const KnownPaths known(facts);
    std::map<std::string, MissingEvidence> missing;
    const auto note = [&](std::string path, const SourceRef& where, const char* settles = nullptr) {
        const std::string key = comparable(path);
        if (key.empty() || known.contains(key))
            return;
        std::replace(path.begin(), path.end(), '\\', '/');
        MissingEvidence& entry = missing[key];
        if (entry.what.empty()) {
            entry.what = std::move(path);
            entry.wouldSettle.push_back(wouldSettle(key));
        }
        if (settles)
            entry.wouldSettle = {Message{settles, {}}};
        if (!where.isNull())
            entry.namedAt.push_back(where);
    };
    for (const Witness& witness : facts.witnesses) {
        if (!witness.reportPath.empty() && !isReadReport(facts, witness.reportPath))
            note(witness.reportPath, namingPlace(witness),
                 witness.reportLine.isValid() ? "missing.settles.report-file" : nullptr);
    }
    const bool databases = keepsDatabases(facts, executors);
    const Guides guides(facts);
    for (const Mention& mention : facts.mentions) {
        if (isEvidencePath(comparable(mention.path), executors, databases) && !guides.contains(mention.where) &&
            !saysWhereItWouldBe(mention.where.quote) && isOffered(mention.path, mention.where.quote))
            note(mention.path, mention.where);
    }
    std::vector<MissingEvidence> list;
    for (auto& [key, entry] : missing) {
        std::sort(entry.namedAt.begin(), entry.namedAt.end(), comesBefore);
        entry.namedAt.erase(std::unique(entry.namedAt.begin(), entry.namedAt.end()), entry.namedAt.end());
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace exhibit
