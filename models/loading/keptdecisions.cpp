// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/keptdecisions.h"

#include "models/loading/decisionplacer.h"
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

Result<std::shared_ptr<const DecisionSet>> decisionsFor(const PackSnapshot& snapshot, const ReadOptions& options,
                                                        const Messages& messages)
{
    const Result<KeptDecisions> kept =
        options.decisionsFile.empty() ? ReviewStore(folderOf(options.dataDir)).decisions(snapshot.facts->openedPath)
                                      : readDecisionFile(options.decisionsFile, messages);
    if (!kept)
        return kept.error();
    if (kept->empty())
        return std::shared_ptr<const DecisionSet>();
    return DecisionPlacer(snapshot, messages).place(*kept);
}

Result<DecisionMerge> importDecisions(const PackSnapshot& snapshot, const KeptDecisions& other,
                                      const std::string& dataDir, const Messages& messages)
{
    DecisionPlacer own(snapshot, messages);
    DecisionPlacer theirs(snapshot, messages);
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
