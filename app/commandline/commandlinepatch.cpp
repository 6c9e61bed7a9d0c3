// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinepatch.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/packreader.h"
#include "models/report/patch/editpatch.h"
#include "models/report/reportwriter.h"

namespace exhibit {

int runPatchCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK"));
    options.addReadOptions();
    options.add(QStringLiteral("all"), CommandLineWords::tr("what is proposed as well, unless it was dismissed"));
    options.add(QStringLiteral("decisions"), CommandLineWords::tr("exported decisions instead of the kept ones"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("o"), CommandLineWords::tr("file to write; - for standard output"),
                QStringLiteral("FILE"));
    if (!options.parse(arguments, 1))
        return ExitUsage;
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    const CancelFlag cancel;
    const Result<PackSnapshot> snapshot = readPack(options.pack(), options.readOptions(), cancel);
    if (!snapshot && snapshot.error().message.id.starts_with("error.decisions.")) {
        printError(messages.text(snapshot.error()));
        return ExitUsage;
    }
    if (!snapshot)
        return failWith(snapshot.error(), messages);
    const EditPatch patch =
        editPatch(*snapshot, options.isSet(QStringLiteral("all")) ? PatchEdits::Proposed : PatchEdits::Confirmed);
    for (const LeftOutEdit& left : patch.leftOut)
        printError(QStringLiteral("%1: %2").arg(QString::fromStdString(toString(left.where)), messages.text(left.why)));
    if (patch.documents.empty())
        printError(messages.text("patch.nothing"));
    const QByteArray text = patchText(patch, *snapshot, messages);
    const QString file = options.value(QStringLiteral("o"));
    if (file.isEmpty() || file == QLatin1String("-"))
        return printOutput(text) ? ExitFine : ExitNotWritable;
    const Result<void> written = writeReport(file, text);
    return written ? int{ExitFine} : failWith(written.error(), messages);
}

} // namespace exhibit
