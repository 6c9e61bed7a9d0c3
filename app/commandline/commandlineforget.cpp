// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlineforget.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "app/state/packmemory.h"
#include "models/loading/places/keptofpack.h"
#include "models/loading/userfolders.h"

#include <QSettings>

namespace exhibit {

namespace {

QByteArray lineOf(const char* word, const QByteArray& what, const std::string& where)
{
    return QByteArray(word) + ": " + what + ", " + terminalText(where) + '\n';
}

QByteArray sizeWords(const char* what, const KeptFile& file)
{
    return QByteArray(what) + " (" + QByteArray::number(static_cast<qulonglong>(file.bytes)) + " bytes)";
}

QByteArray countWords(std::int64_t count, const char* one, const char* several)
{
    return QByteArray::number(static_cast<qlonglong>(count)) + ' ' + (count == 1 ? one : several);
}

QByteArray decisionWordsOf(const ReviewCounts& counts)
{
    QByteArray words;
    if (counts.decisions > 0)
        words = countWords(counts.decisions, "decision or note", "decisions and notes");
    if (counts.hasBaseline)
        words += QByteArray(words.isEmpty() ? "" : " and ") + "the chosen baseline";
    return words;
}

/// What goes, and what stays and where.
QByteArray reportOf(const KeptOfPack& kept, const std::string& settingsFile, bool isRemembered, bool decisionsToo,
                    bool isDry)
{
    const char* const gone = isDry ? "would forget" : "forgotten";
    QByteArray text;
    for (const KeptFile& file : kept.indexes)
        text += lineOf(gone, sizeWords("the index", file), file.path);
    for (const KeptFile& folder : kept.unpacked)
        text += lineOf(gone, sizeWords("an unpacked archive", folder), folder.path);
    if (kept.review.hasReview || kept.review.statements > 0)
        text += lineOf(gone, "the kept review with " + countWords(kept.review.statements, "statement", "statements"),
                       kept.reviewFile);
    if (isRemembered)
        text += lineOf(gone, "its place among recent packs and in the window", settingsFile);
    if (kept.review.isDecided())
        text +=
            lineOf(decisionsToo ? gone : "kept",
                   decisionWordsOf(kept.review) + (decisionsToo ? "" : " (--decisions removes them)"), kept.reviewFile);
    return text.isEmpty() ? "nothing is kept of " + terminalText(kept.pack) + '\n' : text;
}

} // namespace

int runForgetCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK…"));
    options.add(QStringLiteral("decisions"), CommandLineWords::tr("decisions, notes and the chosen baseline as well"));
    options.add(QStringLiteral("dry-run"), CommandLineWords::tr("only say what would be removed"));
    if (!options.parseSome(arguments))
        return ExitUsage;
    const Messages messages = messagesFor({});
    const Result<KeptOfPack> kept = keptOfPack(options.packOfAll(), {}, {});
    if (!kept)
        return failWith(kept.error(), messages);
    const bool decisionsToo = options.isSet(QStringLiteral("decisions"));
    const bool isDry = options.isSet(QStringLiteral("dry-run"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("exhibit"),
                       QStringLiteral("exhibit"));
    const QString pack = QString::fromStdString(kept->pack);
    const bool isRemembered = remembersPack(settings, pack);
    if (!isDry) {
        if (const Result<void> done = forgetPack(*kept, decisionsToo); !done)
            return failWith(done.error(), messages);
        if (isRemembered && !forgetPackIn(settings, pack)) {
            printError(CommandLineWords::tr("%1: cannot be written. Check the permissions of that file.")
                           .arg(settings.fileName()));
            return ExitNotWritable;
        }
    }
    const QByteArray report = reportOf(*kept, settings.fileName().toStdString(), isRemembered, decisionsToo, isDry);
    return printOutput(report) ? ExitFine : ExitNotWritable;
}

} // namespace exhibit
