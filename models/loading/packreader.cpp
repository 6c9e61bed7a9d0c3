// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"

#include "models/domain/outcomewalk.h"
#include "models/files/text/encoding.h"
#include "models/loading/confinement/packconfinement.h"
#include "models/loading/deciding/carrieddecisions.h"
#include "models/loading/deciding/decisionplacer.h"
#include "models/loading/history/storedreviewof.h"
#include "models/loading/integrity/integrity.h"
#include "models/loading/integrity/signaturecheck.h"
#include "models/loading/keptdecisions.h"
#include "models/loading/packfiles.h"
#include "models/loading/places/packplace.h"
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

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void tellProblem(ReadListener* listener, Message message)
{
    if (listener)
        listener->problemFound(Problem{Severity::Info, std::move(message), {}});
}

/// Another reading may give something else although no file's time tells: such facts are not kept.
bool mayDifferNextTime(const PackFacts& facts)
{
    return std::any_of(facts.artifacts.begin(), facts.artifacts.end(), [](const Artifact& artifact) {
        return std::any_of(artifact.problems.begin(), artifact.problems.end(), [](const Problem& problem) {
            return problem.message.id == "problem.file.changed-while-reading" ||
                   problem.message.id == "problem.file.not-read";
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
    const bool known = !facts.witnesses.empty() ||
                       std::any_of(facts.documents.begin(), facts.documents.end(),
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
    for (const Witness& witness : facts.witnesses)
        stats.results += countEntries(witness.outcomes.outcomes);
    stats.artifacts = static_cast<std::int64_t>(facts.artifacts.size());
}

struct Reading
{
    std::shared_ptr<const PackFacts> facts;
    std::shared_ptr<const LoadedRules> rules;
};

Result<std::shared_ptr<const LoadedRules>> rulesOf(const ReadOptions& options)
{
    return options.rules ? options.rules : loadRules(options.rulesDir);
}

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

std::string cacheFolder(const ReadOptions& options)
{
    return options.cacheDir.empty() ? userCacheFolder() : options.cacheDir;
}

Result<PackFacts> readOrLoad(const PackPlace& place, const PackScan& scan, const Rules& rules,
                             const ReadOptions& options, const CancelFlag& cancel, ReadListener* listener,
                             ReadStats& stats)
{
    if (listener)
        listener->scanned(scan.files);
    const IndexStore index(cacheFolder(options), place.opened);
    if (options.useIndex) {
        if (std::optional<Result<PackFacts>> kept = fromIndex(index, scan.files, rules.digest(), cancel, listener)) {
            stats.fromIndex = stats.isIndexed = static_cast<bool>(*kept);
            return std::move(*kept);
        }
    }
    const std::string folder = std::filesystem::path(place.opened).parent_path().filename().string();
    Result<PackFacts> facts = readFiles(folder + '/' + place.name(), scan.files, rules, cancel, listener);
    if (!facts)
        return facts;
    notePoorPack(*facts);
    if (place.chosen.empty()) // of some files of a folder nothing can be missing
        checkIntegrity(*facts, scan.files, cancel);
    for (const std::vector<Problem>* problems : {&place.problems, &scan.problems}) {
        for (const Problem& problem : *problems) {
            facts->problems.push_back(problem);
            if (listener)
                listener->problemFound(problem);
        }
    }
    if (options.useIndex && !mayDifferNextTime(*facts)) {
        const Result<void> saved = index.save(*facts, scan.files, rules.digest(), cancel);
        if (!saved && saved.error().code == Error::Code::Cancelled)
            return saved.error();
        stats.isIndexed = static_cast<bool>(saved);
        if (!saved)
            tellProblem(listener, saved.error().message);
    }
    return facts;
}

Result<Reading> readWithRules(const std::string& root, const Result<std::shared_ptr<const LoadedRules>>& loaded,
                              const Result<std::vector<GivenKey>>& keys, const ReadOptions& options,
                              const CancelFlag& cancel, ReadListener* listener, ReadStats& stats)
{
    Result<PackPlace> place = packPlace(root, cacheFolder(options), cancel);
    if (!place)
        return place.error();
    if (!loaded)
        return loaded.error();
    if (!keys)
        return keys.error();
    const Rules& rules = *(*loaded)->rules;
    Result<PackScan> scan = scanPack(*place, cacheFolder(options), cancel);
    if (!scan)
        return scan.error();
    Result<PackFacts> facts = readOrLoad(*place, *scan, rules, options, cancel, listener, stats);
    if (!facts)
        return facts.error();
    if (const Result<void> checked = checkSignatures(*facts, scan->files, *keys, cancel); !checked)
        return checked.error();
    facts->rootPath = place->root;
    facts->openedPath = place->opened;
    facts->chosenPaths = place->chosen;
    facts->mounts = std::move(scan->mounts);
    facts->name = toValidUtf8(place->name());
    countFacts(*facts, stats);
    return Reading{std::make_shared<const PackFacts>(std::move(facts).value()), loaded.value()};
}

/// Whatever a parser is made to do by what it reads, it can do nothing outside of the pack. A person's own rules and
/// keys are trusted, and read before.
Result<Reading> readConfined(const std::string& root, const ReadOptions& options, const CancelFlag& cancel,
                             ReadListener* listener, ReadStats& stats)
{
    const Result<std::shared_ptr<const LoadedRules>> rules = rulesOf(options);
    const Result<std::vector<GivenKey>> keys = givenKeys(options);
    std::optional<Result<Reading>> reading;
    runConfined(placesOfPack(root, cacheFolder(options)),
                [&] { reading = readWithRules(root, rules, keys, options, cancel, listener, stats); });
    return std::move(*reading);
}

/// The baseline asked for, else the one a person chose for this pack.
std::optional<std::string> keptBaseline(const PackFacts& facts, const ReadOptions& options, ReadListener* listener)
{
    const ReviewStore store(options.dataDir.empty() ? userDataFolder() : options.dataDir);
    const Result<std::optional<RunKey>> kept = store.chosenBaseline(facts.openedPath);
    if (!kept && listener)
        listener->keptNotRead(kept.error());
    if (!kept || !kept->has_value())
        return std::nullopt;
    return toString(**kept);
}

/// Puts what was decided about earlier packs of the project under the pack's own decisions.
void carryFromEarlier(PackSnapshot& snapshot, const KeptDecisions& own, const ReadOptions& options,
                      DecisionPlacer& placer, ReadListener* listener)
{
    const ReviewStore store(options.dataDir.empty() ? userDataFolder() : options.dataDir);
    const auto earlier = store.earlierDecisions(placeInHistory(snapshot));
    if (!earlier && listener)
        listener->keptNotRead(earlier.error());
    const auto holdsAny = [](const std::vector<EarlierDecision>& pack) { return !pack.empty(); };
    if (!earlier || std::none_of(earlier->begin(), earlier->end(), holdsAny))
        return;
    auto set =
        snapshot.decisions ? std::make_shared<DecisionSet>(*snapshot.decisions) : std::make_shared<DecisionSet>();
    carryDecisions(*earlier, own, snapshot, placer, *set);
    if (!set->byId.empty() || snapshot.decisions)
        snapshot.decisions = std::move(set);
}

Result<PackSnapshot> review(std::shared_ptr<const PackFacts> facts, const ReadOptions& options,
                            const LoadedRules& rules, ReadListener* listener,
                            const std::function<bool(double)>& goOn = {})
{
    ReviewOptions reviewOptions;
    reviewOptions.goOn = goOn;
    reviewOptions.ruleFiles = rules.files;
    reviewOptions.rulesDigest = rules.rules->digest();
    reviewOptions.rules = rules.rules;
    reviewOptions.baseline = options.baseline;
    // Of kept decisions that cannot be read the listener hears; a file that was asked for has to be right.
    const Result<KeptDecisions> decisions = keptDecisions(*facts, options, rules.messages);
    if (!decisions && !options.decisionsFile.empty())
        return decisions.error();
    if (!decisions && listener)
        listener->keptNotRead(decisions.error());
    if (decisions)
        reviewOptions.corrections = correctionsIn(*decisions);
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
    if (!decisions)
        return snapshot;
    DecisionPlacer placer(std::make_shared<const DecisionTargets>(snapshot, rules.messages));
    if (!decisions->empty())
        snapshot.decisions = placer.place(*decisions);
    if (options.decisionsFile.empty())
        carryFromEarlier(snapshot, *decisions, options, placer, listener);
    return snapshot;
}

} // namespace

Result<std::shared_ptr<const PackFacts>> readFacts(const std::string& root, const ReadOptions& options,
                                                   const CancelFlag& cancel, ReadListener* listener, ReadStats* stats)
{
    const Clock::time_point start = Clock::now();
    ReadStats figures;
    Result<Reading> reading = readConfined(root, options, cancel, listener, figures);
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
    Result<Reading> reading = readConfined(root, options, cancel, listener, figures);
    if (!reading)
        return reading.error();
    Result<PackSnapshot> snapshot = review(reading->facts, options, *reading->rules, listener);
    if (snapshot && stats) {
        figures.runs = static_cast<std::int64_t>(snapshot->review->runs.size());
        figures.seconds = secondsSince(start);
        *stats = figures;
    }
    return snapshot;
}

Result<PackSnapshot> reviewAgain(std::shared_ptr<const PackFacts> facts, const ReadOptions& options,
                                 const std::function<bool(double)>& goOn)
{
    const Result<std::shared_ptr<const LoadedRules>> rules = rulesOf(options);
    if (!rules)
        return rules.error();
    return review(std::move(facts), options, **rules, nullptr, goOn);
}

} // namespace exhibit
