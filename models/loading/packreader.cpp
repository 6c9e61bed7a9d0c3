// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"

#include "models/files/archives/archive.h"
#include "models/files/text/encoding.h"
#include "models/loading/archivecache.h"
#include "models/loading/keptdecisions.h"
#include "models/loading/packfiles.h"
#include "models/loading/rulefiles.h"
#include "models/loading/userfolders.h"
#include "models/parsing/formats/formats.h"
#include "models/review/engine.h"
#include "models/review/runs/runs.h"
#include "models/store/indexstore.h"
#include "models/store/reviewstore.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace exhibit {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A folder that can be scanned, and what it was opened from.
struct PackFolder
{
    std::string root, archive;
    std::vector<Problem> problems; ///< of the archive
};

Result<PackFolder> packFolder(const std::string& root, const ReadOptions& options, const CancelFlag& cancel)
{
    std::error_code error;
    const fs::path canonical = fs::canonical(root, error);
    if (error) {
        if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
            return Error{Error::Code::NotFound, {"error.pack.not-found", {{"path", root}}}};
        return Error{Error::Code::NotReadable,
                     {"error.pack.not-readable", {{"path", root}, {"reason", error.message()}}}};
    }
    if (fs::is_directory(canonical, error))
        return PackFolder{canonical.string(), {}, {}};
    const ArchiveKind kind = archiveKindOf(canonical.string());
    if (kind == ArchiveKind::Other)
        return Error{Error::Code::NotSupported, {"error.pack.archive", {{"path", root}}}};
    if (kind == ArchiveKind::Readable) {
        Result<OpenedArchive> opened =
            openArchive(canonical.string(), options.cacheDir.empty() ? userCacheFolder() : options.cacheDir, cancel);
        if (!opened)
            return opened.error();
        return PackFolder{opened->root, canonical.string(), std::move(opened->problems)};
    }
    return Error{Error::Code::NotAPack, {"error.pack.not-a-folder", {{"path", root}}}};
}

void tellProblem(ReadListener* listener, Message message)
{
    if (listener)
        listener->problemFound(Problem{Severity::Info, std::move(message), {}});
}

bool changedWhileReading(const PackFacts& facts)
{
    return std::any_of(facts.artifacts.begin(), facts.artifacts.end(), [](const Artifact& artifact) {
        return std::any_of(artifact.problems.begin(), artifact.problems.end(), [](const Problem& problem) {
            return problem.message.id == "problem.file.changed-while-reading";
        });
    });
}

/// A pack that says nothing is fine, but is not silent about it.
void notePoorPack(PackFacts& facts)
{
    if (facts.artifacts.empty()) {
        facts.problems.push_back({Severity::Warning, {"problem.pack.empty", {}}, {}});
        return;
    }
    const bool known = std::any_of(facts.documents.begin(), facts.documents.end(),
                                   [](const Document& document) { return !has(document.kind, Trait::NoForm); });
    if (!known) {
        facts.problems.push_back({Severity::Warning,
                                  {"problem.pack.nothing-known", {{"files", std::to_string(facts.artifacts.size())}}},
                                  {}});
    }
}

void countFacts(const PackFacts& facts, ReadStats& stats)
{
    for (const Artifact& artifact : facts.artifacts) {
        stats.bytes += artifact.bytes;
        stats.lines += artifact.lines;
    }
    for (const Witness& witness : facts.witnesses) {
        stats.results += std::count_if(witness.outcomes.outcomes.begin(), witness.outcomes.outcomes.end(),
                                       [](Outcome outcome) { return outcome != Outcome::Absent; });
    }
    stats.artifacts = static_cast<std::int64_t>(facts.artifacts.size());
}

struct Reading
{
    std::shared_ptr<const PackFacts> facts;
    std::shared_ptr<const Rules> rules;
};

/// The facts of the index, if it is valid.
std::optional<Result<PackFacts>> fromIndex(const IndexStore& index, const std::vector<ScannedFile>& files,
                                           const std::string& rulesDigest, const CancelFlag& cancel,
                                           ReadListener* listener)
{
    Result<std::optional<PackFacts>> kept = index.load(files, rulesDigest, cancel);
    if (kept && kept->has_value())
        return Result<PackFacts>(std::move(**kept));
    if (!kept && kept.error().code == Error::Code::Cancelled)
        return Result<PackFacts>(kept.error());
    if (!kept) {
        index.remove();
        tellProblem(listener, {"problem.index.rebuilt", {}});
    }
    return std::nullopt;
}

/// The name a person knows the pack by.
std::string packName(const PackFolder& folder)
{
    return fs::path(folder.archive.empty() ? folder.root : folder.archive).filename().string();
}

Result<PackFacts> readOrLoad(const PackFolder& folder, const Rules& rules, const ReadOptions& options,
                             const CancelFlag& cancel, ReadListener* listener, ReadStats& stats)
{
    const std::string& root = folder.root;
    Result<std::vector<ScannedFile>> files = scanFolder(root, cancel);
    if (!files)
        return files.error();
    if (listener)
        listener->scanned(*files);
    const IndexStore index(options.cacheDir.empty() ? userCacheFolder() : options.cacheDir, root);
    if (options.useIndex) {
        if (std::optional<Result<PackFacts>> kept = fromIndex(index, *files, rules.digest(), cancel, listener)) {
            stats.fromIndex = static_cast<bool>(*kept);
            return std::move(*kept);
        }
    }
    Result<PackFacts> facts = readFiles(packName(folder), *files, rules, cancel, listener);
    if (!facts)
        return facts;
    notePoorPack(*facts);
    for (const Problem& problem : folder.problems) {
        facts->problems.push_back(problem);
        if (listener)
            listener->problemFound(problem);
    }
    if (options.useIndex && !changedWhileReading(*facts)) {
        const Result<void> saved = index.save(*facts, *files, rules.digest(), cancel);
        if (!saved && saved.error().code == Error::Code::Cancelled)
            return saved.error();
        if (!saved)
            tellProblem(listener, saved.error().message);
    }
    return facts;
}

Result<Reading> readWithRules(const std::string& root, const ReadOptions& options, const CancelFlag& cancel,
                              ReadListener* listener, ReadStats& stats)
{
    Result<PackFolder> folder = packFolder(root, options, cancel);
    if (!folder)
        return folder.error();
    Result<std::vector<RuleFile>> files = ruleFiles(options.rulesDir);
    if (!files)
        return files.error();
    Result<Rules> rules = Rules::load(*files);
    if (!rules)
        return rules.error();
    Result<PackFacts> facts = readOrLoad(*folder, *rules, options, cancel, listener, stats);
    if (!facts)
        return facts.error();
    facts->rootPath = folder->root;
    facts->archivePath = folder->archive;
    facts->name = toValidUtf8(packName(*folder));
    countFacts(*facts, stats);
    return Reading{std::make_shared<const PackFacts>(std::move(facts).value()),
                   std::make_shared<const Rules>(std::move(rules).value())};
}

/// The baseline asked for, else the one a person chose for this pack.
std::optional<std::string> keptBaseline(const PackFacts& facts, const ReadOptions& options, ReadListener* listener)
{
    const ReviewStore store(options.dataDir.empty() ? userDataFolder() : options.dataDir);
    const Result<std::optional<RunKey>> kept = store.chosenBaseline(facts.openedPath());
    if (!kept && listener)
        listener->keptNotRead(kept.error());
    if (!kept || !kept->has_value())
        return std::nullopt;
    return toString(**kept);
}

/// Of kept decisions that cannot be read the listener hears; a file that was asked for has to be right.
Result<void> addDecisions(PackSnapshot& snapshot, const ReadOptions& options, const std::vector<RuleFile>& files,
                          ReadListener* listener)
{
    const Result<Messages> messages = Messages::load(files);
    Result<std::shared_ptr<const DecisionSet>> decisions =
        decisionsFor(snapshot, options, messages ? *messages : Messages());
    if (decisions)
        snapshot.decisions = std::move(decisions).value();
    else if (!options.decisionsFile.empty())
        return decisions.error();
    else if (listener)
        listener->keptNotRead(decisions.error());
    return {};
}

Result<PackSnapshot> review(std::shared_ptr<const PackFacts> facts, const ReadOptions& options,
                            std::shared_ptr<const Rules> rules, ReadListener* listener)
{
    const Result<std::vector<RuleFile>> files = ruleFiles(options.rulesDir);
    if (!files)
        return files.error();
    ReviewOptions reviewOptions;
    reviewOptions.ruleFiles = *files;
    reviewOptions.rulesDigest = rules->digest();
    reviewOptions.rules = std::move(rules);
    reviewOptions.baseline = options.baseline;
    const bool kept = !options.baseline;
    if (kept)
        reviewOptions.baseline = keptBaseline(*facts, options, listener);
    Result<Review> built = buildReview(*facts, reviewOptions);
    // A kept choice may name a run that the pack has lost since; only what is asked for now has to exist.
    if (!built && kept && reviewOptions.baseline && built.error().code == Error::Code::InvalidArgument) {
        reviewOptions.baseline.reset();
        built = buildReview(*facts, reviewOptions);
    }
    if (!built)
        return built.error();
    PackSnapshot snapshot{std::move(facts), std::make_shared<const Review>(std::move(built).value()), {}};
    if (Result<void> added = addDecisions(snapshot, options, *files, listener); !added)
        return added.error();
    return snapshot;
}

} // namespace

Result<std::shared_ptr<const PackFacts>> readFacts(const std::string& root, const ReadOptions& options,
                                                   const CancelFlag& cancel, ReadListener* listener, ReadStats* stats)
{
    const Clock::time_point start = Clock::now();
    ReadStats figures;
    Result<Reading> reading = readWithRules(root, options, cancel, listener, figures);
    if (!reading)
        return reading.error();
    if (stats) {
        figures.runs = static_cast<std::int64_t>(assembleRuns(*reading->facts).size());
        figures.seconds = secondsSince(start);
        *stats = figures;
    }
    return reading->facts;
}

Result<PackSnapshot> readPack(const std::string& root, const ReadOptions& options, const CancelFlag& cancel,
                              ReadListener* listener, ReadStats* stats)
{
    const Clock::time_point start = Clock::now();
    ReadStats figures;
    Result<Reading> reading = readWithRules(root, options, cancel, listener, figures);
    if (!reading)
        return reading.error();
    Result<PackSnapshot> snapshot = review(reading->facts, options, reading->rules, listener);
    if (snapshot && stats) {
        figures.runs = static_cast<std::int64_t>(snapshot->review->runs.size());
        figures.seconds = secondsSince(start);
        *stats = figures;
    }
    return snapshot;
}

Result<PackSnapshot> reviewAgain(std::shared_ptr<const PackFacts> facts, const ReadOptions& options)
{
    Result<std::vector<RuleFile>> files = ruleFiles(options.rulesDir);
    if (!files)
        return files.error();
    Result<Rules> rules = Rules::load(*files);
    if (!rules)
        return rules.error();
    return review(std::move(facts), options, std::make_shared<const Rules>(std::move(rules).value()), nullptr);
}

} // namespace exhibit
