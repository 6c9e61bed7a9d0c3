// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinereview.h"

#include "app/commandline/commandlineconditions.h"
#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "app/commandline/keptlistener.h"
#include "app/languages/spokenlanguage.h"
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/report/csv/csvreport.h"
#include "models/report/placeddecision.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportcancel.h"
#include "models/report/reportformats.h"
#include "models/report/sections/reportsections.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

namespace {

/// Empty if the policy is one of those of the rules.
QString policyFault(const Review& review, const std::string& policy)
{
    QStringList names;
    for (const DecisionPolicy& known : review.policies) {
        if (policy.empty() || known.id == policy)
            return {};
        names << QString::fromStdString(known.id);
    }
    return CommandLineWords::tr("--policy %1: there is no such policy. Use one of %2.")
        .arg(QString::fromStdString(policy), names.join(QStringLiteral(", ")));
}

CheckedPointers checkedPointers(ReportFormat format, const PackSnapshot& snapshot, const Messages& messages,
                                const ReportOptions& options)
{
    const std::vector<SourceRef> places = placesOfReport(format, snapshot, messages, options);
    CheckedPointers checked = checkPointers(snapshot, places, [](std::size_t, std::size_t) {
        endIfCancelled();
        return true;
    });
    const std::vector<PointerFailure>& failures = checked.failures;
    if (!failures.empty()) {
        const PointerFailure& first = failures.front();
        const bool allUnread =
            std::all_of(failures.begin(), failures.end(), [](const PointerFailure& each) { return each.isUnread(); });
        printError((allUnread
                        ? CommandLineWords::tr("%1: the evidence could not be read again (%2); pointers that could "
                                               "not be checked: %3. Review the pack again when it can be read.")
                        : CommandLineWords::tr("%1: this pointer does not resolve (%2); pointers that do not: %3. "
                                               "Please report this."))
                       .arg(QString::fromStdString(toString(first.where)), messages.text(first.reason),
                            QString::number(failures.size())));
    }
    return checked;
}

/// The program ends when the report is written: taking a large review apart would cost time for memory that is given
/// back anyway.
void keepToTheEnd(const PackSnapshot& snapshot)
{
    static auto* const kept = new std::vector<PackSnapshot>;
    kept->push_back(snapshot);
}

/// The same of rules, with every pattern that was compiled. None where they cannot be read: reading tells why.
std::shared_ptr<const LoadedRules> rulesToTheEnd(const std::string& folder)
{
    const Result<std::shared_ptr<const LoadedRules>> rules = loadRules(folder);
    if (!rules)
        return nullptr;
    static auto* const kept = new std::vector<std::shared_ptr<const LoadedRules>>;
    return kept->emplace_back(*rules);
}

/// What was asked for, checked as far as it can be without the pack.
struct Request
{
    ReportFormat format = ReportFormat::Markdown;
    ReportOptions report;
    QString file, table;
    QStringList conditions;
    QByteArray verified;                 ///< the report that is held against the pack; empty: one is written
    std::optional<WrittenTables> tables; ///< the same, of tables
};

QString nameList(const std::vector<std::string>& names, const char* between)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(QLatin1String(between));
}

/// Empty, or what is wrong with the choice of sections and paper.
QString choiceFault(const CommandOptions& options, ReportOptions& report)
{
    const QString reader = options.value(QStringLiteral("for"));
    report.reader = reader.toStdString();
    if (!reader.isEmpty() && sectionsFor(report.reader).empty())
        return CommandLineWords::tr("--for %1: there is no such reader. Use one of %2.")
            .arg(reader, nameList(readerNames(), ", "));
    const QStringList ids = options.value(QStringLiteral("sections")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::vector<std::string> known;
    for (const ReportSection& section : reportSections())
        known.emplace_back(section.id);
    for (const QString& id : ids) {
        if (!sectionNamed(id.toStdString()))
            return CommandLineWords::tr("--sections %1: there is no such section. Use some of %2.")
                .arg(id, nameList(known, ", "));
        report.sections.push_back(id.toStdString());
    }
    const QString paper = options.value(QStringLiteral("paper"));
    if (!paper.isEmpty() && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return CommandLineWords::tr("--paper %1: there is no such paper. Use a4 or letter.").arg(paper);
    report.paper = paper == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4;
    report.notes = !options.isSet(QStringLiteral("no-notes"));
    report.dismissed = !options.isSet(QStringLiteral("no-dismissed"));
    report.reviewer =
        QUrl::fromPercentEncoding(options.value(QStringLiteral("reviewer")).simplified().toUtf8()).toStdString();
    return {};
}

void addReviewOptions(CommandOptions& options)
{
    options.addReadOptions();
    options.add(QStringLiteral("key"), CommandLineWords::tr("public key whose signatures count"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("format"), formatNames().join(QLatin1Char('|')), QStringLiteral("FORMAT"));
    options.add(QStringLiteral("brief"), CommandLineWords::tr("one page"));
    options.add(QStringLiteral("for"), CommandLineWords::tr("whose sections"), nameList(readerNames(), "|"));
    options.add(QStringLiteral("sections"), CommandLineWords::tr("sections in the order wanted"),
                QStringLiteral("ID,…"));
    options.addLanguage();
    options.add(QStringLiteral("paper"), CommandLineWords::tr("of pdf"), QStringLiteral("a4|letter"));
    options.add(QStringLiteral("no-notes"), CommandLineWords::tr("without what was noted beside decisions"));
    options.add(QStringLiteral("no-dismissed"), CommandLineWords::tr("without lists of what was dismissed"));
    options.add(QStringLiteral("reviewer"), CommandLineWords::tr("who answers for the review"), QStringLiteral("NAME"));
    options.add(QStringLiteral("table"), CommandLineWords::tr("one table of csv"), QStringLiteral("NAME"));
    options.add(QStringLiteral("decisions"), CommandLineWords::tr("exported decisions instead of the kept ones"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("policy"), CommandLineWords::tr("policy that decides about the work"),
                QStringLiteral("ID"));
    options.add(QStringLiteral("o"), CommandLineWords::tr("file to write; - for standard output"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("verify"), CommandLineWords::tr("report to hold against the pack"),
                QStringLiteral("REPORT"));
    options.add(QStringLiteral("fail-on"), failConditionNames().join(QLatin1Char('|')), QStringLiteral("CONDITION"));
}

/// Empty, or what is wrong with it.
QString formatFault(const CommandOptions& options, Request& request)
{
    const QString name = options.value(QStringLiteral("format"));
    const auto format = formatNamed(name.isEmpty() ? QStringLiteral("md") : name);
    if (!format)
        return CommandLineWords::tr("--format %1: there is no such format. Use one of %2.")
            .arg(name, formatNames().join(QStringLiteral(", ")));
    request.format = *format;
    request.file = options.value(QStringLiteral("o"));
    request.table = options.value(QStringLiteral("table"));
    if (!request.table.isEmpty() && !csvTableNames().contains(request.table))
        return CommandLineWords::tr("--table %1: there is no such table. Use one of %2.")
            .arg(request.table, csvTableNames().join(QStringLiteral(", ")));
    const bool toOutput = request.file.isEmpty() || request.file == QLatin1String("-");
    if (request.format == ReportFormat::Csv && request.table.isEmpty() && toOutput)
        return CommandLineWords::tr(
            "--format csv: there are several tables. Name a folder with -o, or one table with --table.");
    return {};
}

QString conditionFault(const QStringList& conditions)
{
    for (const QString& condition : conditions) {
        if (!failConditionNames().contains(condition))
            return CommandLineWords::tr("--fail-on %1: there is no such condition. Use one of %2.")
                .arg(condition, failConditionNames().join(QStringLiteral(", ")));
    }
    return {};
}

/// Takes format, scope, sections, policy and baseline from the report itself.
QString verifyFault(const QString& path, Request& request, const Messages& messages)
{
    if (path.isEmpty())
        return {};
    request.tables = writtenTables(path, request.table);
    const bool isFolder = request.tables && request.tables->paths.size() > 1;
    QFile file(isFolder ? request.tables->proof : path);
    if (!file.open(QIODevice::ReadOnly))
        return CommandLineWords::tr("--verify %1: %2").arg(file.fileName(), file.errorString());
    request.verified = file.readAll();
    // A table states nothing itself: what lies beside it does, else what was asked for.
    QFile proof(request.tables ? request.tables->proof : QString());
    const bool hasProof = request.tables && proof.open(QIODevice::ReadOnly);
    const auto stated = statedOptions(hasProof ? proof.readAll() : request.verified);
    if (!stated && request.tables && !isFolder)
        return {};
    if (!stated || (request.tables && stated->format != ReportFormat::Csv))
        return CommandLineWords::tr("--verify %1: %2").arg(path, messages.text("verify.no-options"));
    request.format = stated->format;
    request.report = stated->options;
    return {};
}

/// Written again in the language that it states; what is said of it is said in the one that was asked for.
int verify(const Request& request, const PackSnapshot& snapshot, const Messages& messages)
{
    const Language* stated = languageNamed(request.report.language);
    const Messages texts = messages.in(stated ? *stated : english());
    const QStringList differences =
        request.tables ? csvDifferences(*request.tables, snapshot, texts, request.report)
                       : reportDifferences(request.verified,
                                           reportBytes(request.format, snapshot, texts,
                                                       checkedPointers(request.format, snapshot, texts, request.report),
                                                       request.report),
                                           reportedSnapshot(snapshot, request.report), messages);
    for (const QString& difference : differences)
        printError(QStringLiteral("--verify: ") + difference);
    if (!differences.isEmpty())
        return ExitConditionHolds;
    return printOutput((messages.text("verify.equal") + QLatin1Char('\n')).toUtf8()) ? ExitFine : ExitNotWritable;
}

Result<int> written(const Request& request, const PackSnapshot& snapshot, const Messages& messages)
{
    if (request.format == ReportFormat::Csv && request.table.isEmpty()) {
        const auto tables = writeCsvFolder(request.file, snapshot, messages, request.report);
        return tables ? Result<int>(ExitFine) : Result<int>(tables.error());
    }
    const CheckedPointers pointers = checkedPointers(request.format, snapshot, messages, request.report);
    const auto produce = [&](const TakeBlock& take) {
        if (request.table.isEmpty())
            streamReport(request.format, snapshot, messages, pointers, request.report, take);
        else
            take(*csvTableBytes(request.table, snapshot, messages, request.report));
    };
    if (request.file.isEmpty() || request.file == QLatin1String("-")) {
        bool isPrinted = true;
        produce([&isPrinted](const QByteArray& block) { return isPrinted = isPrinted && printOutput(block); });
        return isPrinted ? ExitFine : ExitNotWritable;
    }
    const Result<void> file = writeReportBlocks(request.file, produce);
    return file ? Result<int>(ExitFine) : Result<int>(file.error());
}

/// The exit code.
int write(const Request& request, const PackSnapshot& snapshot, const Messages& messages, const CancelFlag& cancel)
{
    const Result<int> code = unlessCancelled(cancel, [&] { return written(request, snapshot, messages); });
    return code ? *code : failWith(code.error(), messages);
}

} // namespace

int runReviewCommand(const QStringList& arguments)
{
    CommandOptions options(CommandLineWords::tr("PACK…"));
    addReviewOptions(options);
    if (!options.parseSome(arguments))
        return ExitUsage;
    const SpokenLanguage spoken(options.language(), SpokenLanguage::Of::CommandLine);
    const Messages messages = messagesFor(options.value(QStringLiteral("rules"))).in(options.language());
    ReadOptions reading = options.readOptions();
    Request request;
    request.report.policy = options.value(QStringLiteral("policy")).toStdString();
    request.report.language = options.language().isEnglish() ? std::string() : options.language().id;
    request.report.scope = options.isSet(QStringLiteral("brief")) ? ReportScope::Brief : ReportScope::Full;
    request.report.baseline = options.value(QStringLiteral("baseline")).toStdString();
    request.conditions = options.values(QStringLiteral("fail-on"));
    for (const QString& fault :
         {formatFault(options, request), choiceFault(options, request.report), conditionFault(request.conditions),
          verifyFault(options.value(QStringLiteral("verify")), request, messages)}) {
        if (fault.isEmpty())
            continue;
        printError(fault);
        return ExitUsage;
    }
    if (!request.report.baseline.empty())
        reading.baseline = request.report.baseline;

    reading.rules = rulesToTheEnd(reading.rulesDir);
    const CancelFlag& cancel = interruptFlag();
    KeptListener listener;
    const Result<PackSnapshot> snapshot = readPack(options.packOfAll(), reading, cancel, &listener);
    if (snapshot)
        keepToTheEnd(*snapshot);
    if (!snapshot && snapshot.error().message.id.starts_with("error.decisions.")) {
        printError(messages.text(snapshot.error()));
        return ExitUsage;
    }
    if (!snapshot)
        return failWith(snapshot.error(), messages);
    if (listener.error()) {
        printError(CommandLineWords::tr("the kept decisions cannot be read: %1 Mend that file, or move it away.")
                       .arg(messages.text(listener.error()->message)));
        return ExitNoPack;
    }
    if (const QString fault = policyFault(*snapshot->review, request.report.policy); !fault.isEmpty()) {
        printError(fault);
        return ExitUsage;
    }
    if (request.tables || !request.verified.isNull())
        return verify(request, *snapshot, messages);
    int code = write(request, *snapshot, messages, cancel);
    if (code != ExitFine)
        return code;
    for (const QString& condition : request.conditions) {
        const QString reason = failReason(condition, *snapshot, messages, request.report.policy);
        if (reason.isEmpty())
            continue;
        printError(QStringLiteral("--fail-on %1: %2").arg(condition, reason));
        code = ExitConditionHolds;
    }
    return code;
}

} // namespace exhibit
