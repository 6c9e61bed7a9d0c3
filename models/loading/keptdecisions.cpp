// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/keptdecisions.h"

#include "models/loading/deciding/decisionplacer.h"
#include "models/loading/userfolders.h"

#include <QFile>

namespace exhibit {

namespace {

constexpr qint64 largestFile = qint64{512} * 1024 * 1024;

std::string folderOf(const std::string& dataDir)
{
    return dataDir.empty() ? userDataFolder() : dataDir;
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

} // namespace exhibit
