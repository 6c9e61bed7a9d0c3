// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/keptdecisions.h"

#include "models/loading/deciding/decisionplacer.h"
#include "models/loading/deciding/said.h"
#include "models/loading/userfolders.h"
#include "models/store/storeinuse.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace exhibit {

namespace {

constexpr qint64 largestFile = qint64{512} * 1024 * 1024;

std::string folderOf(const std::string& dataDir)
{
    return dataDir.empty() ? userDataFolder() : dataDir;
}

/// Who of those that say otherwise is meant.
const Decision* meantOther(const KeptDecision& row, const std::optional<std::string>& by)
{
    if (!by)
        return row.others.size() == 1 ? &row.others.front() : nullptr;
    const auto other =
        std::find_if(row.others.begin(), row.others.end(), [&](const Decision& said) { return said.by == *by; });
    return other == row.others.end() ? nullptr : &*other;
}

bool settle(KeptDecision& row, const Settling& settling, const std::string& reviewer)
{
    const Decision* const other = meantOther(row, settling.by);
    if (!other)
        return false;
    const std::int64_t before = row.decision.changedMs;
    if (settling.way == Settling::Way::Take) {
        std::int64_t seen = before;
        for (const Decision& said : row.others)
            seen = std::max(seen, said.changedMs);
        row.decision = Decision(*other);
        row.decision.by = reviewer;
        row.decision.seenMs = seen;
        row.others.clear();
    } else {
        Said kept = keptAgainst({row.decision, row.others}, std::string(other->by));
        row.decision = std::move(kept.decision);
        row.others = std::move(kept.others);
    }
    row.decision.changedMs = std::max<std::int64_t>(QDateTime::currentMSecsSinceEpoch(), before + 1);
    return true;
}

} // namespace

Result<KeptDecisions> readDecisionFile(const std::string& path, const Messages& messages)
{
    QFile file(QFile::decodeName(QByteArray::fromStdString(path)));
    const auto unreadable = [&](const std::string& why) {
        return Error{Error::Code::NotReadable, {"error.decisions.unreadable", {{"file", path}, {"why", why}}}};
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString().toStdString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString().toStdString());
    // A part of it would be taken for the whole.
    if (bytes.size() > largestFile)
        return unreadable("it is larger than 512 MiB");
    Result<KeptDecisions> kept = parseDecisionText({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (kept)
        return kept;
    const Message& why = kept.error().message;
    return Error{Error::Code::InvalidArgument,
                 {"error.decisions.broken",
                  {{"file", path}, {"line", why.args.front().value}, {"why", messages.text(why).toStdString()}}}};
}

Result<KeptDecisions> keptDecisions(const PackFacts& facts, const ReadOptions& options, const Messages& messages)
{
    return options.decisionsFile.empty() ? ReviewStore(folderOf(options.dataDir)).decisions(facts.openedPath)
                                         : readDecisionFile(options.decisionsFile, messages);
}

Corrections correctionsIn(const KeptDecisions& kept)
{
    Corrections corrections;
    for (const auto& [id, decision] : kept)
        corrections.add(decision.anchor, decision.decision);
    return corrections;
}

Result<DecisionMerge> importDecisions(const PackSnapshot& snapshot, const KeptDecisions& other,
                                      const std::string& dataDir, const Messages& messages)
{
    const auto targets = std::make_shared<const DecisionTargets>(snapshot, messages);
    DecisionPlacer own(targets);
    DecisionPlacer theirs(targets);
    static_cast<void>(theirs.place(other));
    DecisionMerge merge;
    const auto edit = [&](KeptDecisions& kept) {
        static_cast<void>(own.place(kept));
        merge = mergeDecisions(kept, other, [&](const Anchor& anchor) {
            const std::string statement = theirs.placeOf(anchor.id);
            return statement.empty() ? std::string() : own.placedAt(statement);
        });
    };
    const Result<KeptDecisions> written =
        ReviewStore(folderOf(dataDir)).editDecisions(snapshot.facts->openedPath, edit);
    if (!written)
        return written.error();
    return merge;
}

Result<bool> settleConflict(const PackSnapshot& snapshot, const std::string& anchorId, const Settling& settling,
                            const std::string& dataDir)
{
    const std::string reviewer = reviewerName(folderOf(dataDir));
    bool isSettled = false;
    const auto edit = [&](KeptDecisions& kept) {
        const auto found = kept.find(anchorId);
        isSettled = found != kept.end() && settle(found->second, settling, reviewer);
    };
    const Result<KeptDecisions> written =
        ReviewStore(folderOf(dataDir)).editDecisions(snapshot.facts->openedPath, edit);
    return written ? Result<bool>(isSettled) : written.error();
}

} // namespace exhibit
