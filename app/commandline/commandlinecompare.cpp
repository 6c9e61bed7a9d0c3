// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinecompare.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "app/commandline/keptlistener.h"
#include "models/loading/history/comparedreviews.h"
#include "models/loading/history/storedreviewof.h"
#include "models/loading/packreader.h"
#include "models/loading/userfolders.h"
#include "models/report/reportwriter.h"
#include "models/store/reviewstore.h"

#include <QFile>

#include <string>

namespace exhibit {

namespace {

/// One pack at a time is in memory: of each only what is compared is kept.
Result<StoredReview> reviewed(const QString& path, const ReadOptions& reading, const Messages& messages)
{
    const CancelFlag cancel;
    KeptListener listener;
    const Result<PackSnapshot> snapshot = readPack(QFile::encodeName(path).toStdString(), reading, cancel, &listener);
    if (!snapshot)
        return snapshot.error();
    if (listener.error())
        return *listener.error();
    return storedReviewOf(*snapshot, {}, messages);
}

int writeComparison(const QByteArray& text, const QString& file, const Messages& messages)
{
    if (file.isEmpty() || file == QLatin1String("-"))
        return printOutput(text) ? ExitFine : ExitNotWritable;
    const Result<void> written = writeReport(file, text);
    return written ? int{ExitFine} : failWith(written.error(), messages);
}

} // namespace

int runCompareCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("A B"));
    options.add(QStringLiteral("rules"), CommandLineWords::tr("folder of further rules"), QStringLiteral("DIR"));
    options.add(QStringLiteral("format"), QStringLiteral("md|json"), QStringLiteral("FORMAT"));
    options.add(QStringLiteral("o"), CommandLineWords::tr("file to write; - for standard output"),
                QStringLiteral("FILE"));
    if (!options.parse(arguments, 2))
        return ExitUsage;
    const QString format =
        options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format")) : QStringLiteral("md");
    if (format != QLatin1String("md") && format != QLatin1String("json")) {
        printError(CommandLineWords::tr("--format %1: there is no such format. Use one of %2.")
                       .arg(format, QStringLiteral("md, json")));
        return ExitUsage;
    }
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    const Result<StoredReview> a = reviewed(options.word(0), options.readOptions(), messages);
    if (!a)
        return failWith(a.error(), messages);
    const Result<StoredReview> b = reviewed(options.word(1), options.readOptions(), messages);
    if (!b)
        return failWith(b.error(), messages);
    const auto groups = comparedReviews(ReviewStore(userDataFolder()), *a, *b, messages);
    if (!groups)
        return failWith(groups.error(), messages);
    return writeComparison(format == QLatin1String("md") ? markdownComparison(*groups, a->pack, b->pack, messages)
                                                         : jsonComparison(*groups, a->pack, b->pack),
                           options.value(QStringLiteral("o")), messages);
}

} // namespace exhibit
