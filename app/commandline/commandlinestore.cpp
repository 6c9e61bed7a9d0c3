// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinestore.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/userfolders.h"
#include "models/sql/serveraddress.h"
#include "models/store/reviewstore.h"
#include "models/store/storeinuse.h"

namespace exhibit {

namespace {

QByteArray placeOf(const ReviewStore& store, const std::string& address)
{
    return terminalText(store.isOnServer() ? address : store.path());
}

/// Where it is, and that it can be asked.
int sayStore(const Messages& messages)
{
    const std::string address = storeInUse(userDataFolder());
    const ReviewStore store(userDataFolder());
    const Result<std::vector<std::string>> decided = store.decidedPacks();
    if (!decided)
        return failWith(decided.error(), messages);
    const Result<std::vector<StoredPack>> packs = store.packs();
    if (!packs)
        return failWith(packs.error(), messages);
    const Result<std::map<std::string, std::int64_t>> conflicts = store.conflicts();
    if (!conflicts)
        return failWith(conflicts.error(), messages);
    const std::string reviewer = reviewerName(userDataFolder());
    const Result<std::size_t> unsent = store.unsentPacks();
    QByteArray text = "store: " + placeOf(store, address) +
                      "\npacks with decisions: " + QByteArray::number(static_cast<qulonglong>(decided->size())) +
                      "\nkept reviews: " + QByteArray::number(static_cast<qulonglong>(packs->size())) +
                      "\nreviewer: " + (reviewer.empty() ? QByteArray("not named") : terminalText(reviewer)) + '\n';
    for (const auto& [pack, count] : *conflicts)
        text += "statements that reviewers see differently: " + QByteArray::number(static_cast<qlonglong>(count)) +
                " (exhibit decisions " + terminalText(pack) + " --conflicts)\n";
    if (unsent && *unsent > 0)
        text += "packs with decisions to be sent: " + QByteArray::number(static_cast<qulonglong>(*unsent)) + '\n';
    return printOutput(text) ? ExitFine : ExitNotWritable;
}

/// Nothing is changed before the new store has answered.
int useOther(const std::string& address, bool takesAlong, const Messages& messages)
{
    const ReviewStore before(userDataFolder());
    if (!address.empty()) {
        if (const Result<ServerAddress> known = ServerAddress::parse(address); !known) {
            printError(messages.text(known.error()));
            return ExitUsage;
        }
    }
    const std::string old = storeInUse(userDataFolder());
    if (const Result<void> used = useStore(userDataFolder(), address); !used)
        return failWith(used.error(), messages);
    const ReviewStore now(userDataFolder());
    Result<std::size_t> taken = std::size_t{0};
    if (const Result<std::vector<std::string>> answer = now.decidedPacks(); !answer)
        taken = answer.error();
    else if (takesAlong)
        taken = now.takeFrom(before);
    if (!taken) {
        static_cast<void>(static_cast<bool>(useStore(userDataFolder(), old)));
        return failWith(taken.error(), messages);
    }
    return sayStore(messages);
}

} // namespace

int runStoreCommand(const QStringList& arguments)
{
    CommandOptions options{QString()};
    options.add(QStringLiteral("use"), CommandLineWords::tr("address of a PostgreSQL server, or sqlite"),
                QStringLiteral("ADDRESS"));
    options.add(QStringLiteral("take"), CommandLineWords::tr("take decisions and reviews along"));
    options.add(QStringLiteral("as"), CommandLineWords::tr("your name as a reviewer; empty: not named"),
                QStringLiteral("NAME"));
    if (!options.parse(arguments, 0))
        return ExitUsage;
    const Messages messages = messagesFor({});
    if (options.isSet(QStringLiteral("as"))) {
        const Result<void> named =
            setReviewerName(userDataFolder(), options.value(QStringLiteral("as")).simplified().toStdString());
        if (!named)
            return failWith(named.error(), messages);
    }
    const QString use = options.value(QStringLiteral("use"));
    if (use.isEmpty())
        return sayStore(messages);
    return useOther(use == QLatin1String("sqlite") ? std::string() : use.toStdString(),
                    options.isSet(QStringLiteral("take")), messages);
}

} // namespace exhibit
