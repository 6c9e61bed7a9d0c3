// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlineaudit.h"

#include "app/commandline/auditmemory.h"
#include "app/commandline/commandlineconditions.h"
#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "app/commandline/keptlistener.h"
#include "app/languages/spokenlanguage.h"
#include "models/loading/history/storedreviewof.h"
#include "models/loading/packreader.h"
#include "models/loading/places/packsbelow.h"
#include "models/loading/rulefiles.h"
#include "models/loading/userfolders.h"
#include "models/report/languages/language.h"
#include "models/report/packs/packlist.h"
#include "models/report/reportwriter.h"
#include "models/store/reviewstore.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <unistd.h>

namespace exhibit {

namespace {

constexpr int mostJobs = 64;

const std::pair<const char*, PackListFormat> listFormats[] = {
    {"ndjson", PackListFormat::Ndjson}, {"csv", PackListFormat::Csv}, {"html", PackListFormat::Html}};

std::optional<PackListFormat> formatOf(const QString& name)
{
    for (const auto& [known, format] : listFormats) {
        if (name == QLatin1String(known))
            return format;
    }
    return std::nullopt;
}

struct AuditRequest
{
    PackListFormat format = PackListFormat::Ndjson;
    ReadOptions reading;
    std::string policy;
    QStringList conditions;
    int jobs = 1;
    bool isStored = false; ///< the reviews are kept in the user's store
};

struct Audited : AuditedPack
{
    QString notStored; ///< why the review could not be kept
};

/// What rows say: JSON is never translated.
Messages wordsOfRows(const AuditRequest& request, const Messages& messages)
{
    return request.format == PackListFormat::Ndjson ? messages.in(english()) : messages;
}

Audited audited(const std::string& path, const AuditRequest& request, const AuditMemory& memory,
                const Messages& messages, const CancelFlag& cancel)
{
    Audited result;
    if (std::optional<AuditedPack> known = memory.find(path)) {
        static_cast<AuditedPack&>(result) = std::move(*known);
        return result;
    }
    result.summary.path = path;
    KeptListener listener;
    ReadStats stats;
    const Result<PackSnapshot> snapshot = readPack(path, request.reading, cancel, &listener, &stats);
    if (!snapshot || listener.error()) {
        const Error& error = snapshot ? *listener.error() : snapshot.error();
        result.summary.failure = wordsOfRows(request, messages).text(error).toStdString();
        return result;
    }
    result.summary = summarised(*snapshot, path, request.policy, wordsOfRows(request, messages));
    if (request.isStored) {
        const StoredReview review = storedReviewOf(*snapshot, request.policy, messages);
        if (const Result<void> kept = ReviewStore(userDataFolder()).keepReview(review); !kept)
            result.notStored = messages.text(kept.error());
    }
    for (const QString& condition : request.conditions) {
        if (const QString why = failReason(condition, *snapshot, messages, request.policy); !why.isEmpty())
            result.failures << QStringLiteral("--fail-on %1: %2: %3").arg(condition, fromUtf8(path), why);
    }
    if (stats.isIndexed && result.notStored.isEmpty())
        memory.keep(path, result);
    return result;
}

/// Says how far it is where a person watches.
class Progress
{
public:
    explicit Progress(std::size_t total) : m_total(total), m_isShown(::isatty(STDERR_FILENO) != 0) {}
    ~Progress()
    {
        if (m_isShown)
            std::fputs("\r\x1b[K", stderr);
    }

    void step()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        if (m_isShown)
            std::fprintf(stderr, "\r\x1b[K%zu of %zu", m_done, m_total);
    }

private:
    std::mutex m_mutex;
    std::size_t m_done = 0;
    const std::size_t m_total;
    const bool m_isShown;
};

/// Of each pack only its row is kept, so that a thousand need no more memory than `jobs`.
std::vector<Audited> auditAll(const std::vector<std::string>& packs, const AuditRequest& request,
                              const Messages& messages)
{
    const CancelFlag cancel;
    const AuditMemory memory(request.reading,
                             request.conditions + QStringList{QString::fromStdString(request.policy),
                                                              messages.language().tag(),
                                                              wordsOfRows(request, messages).language().tag()},
                             request.isStored);
    std::vector<Audited> results(packs.size());
    Progress progress(packs.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < packs.size(); i = next++) {
            results[i] = audited(packs[i], request, memory, messages, cancel);
            progress.step();
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 1; i < request.jobs; ++i)
        threads.emplace_back(work);
    work();
    threads.clear();
    std::sort(results.begin(), results.end(),
              [](const Audited& one, const Audited& other) { return isReadBefore(one.summary, other.summary); });
    return results;
}

QString requestFault(const CommandOptions& options, AuditRequest& request)
{
    const QString format = options.value(QStringLiteral("format"));
    if (const auto known = formatOf(format.isEmpty() ? QStringLiteral("ndjson") : format))
        request.format = *known;
    else
        return CommandLineWords::tr("--format %1: there is no such format. Use one of %2.")
            .arg(format, QStringLiteral("ndjson, csv, html"));
    request.conditions = options.values(QStringLiteral("fail-on"));
    for (const QString& condition : std::as_const(request.conditions)) {
        if (!failConditionNames().contains(condition))
            return CommandLineWords::tr("--fail-on %1: there is no such condition. Use one of %2.")
                .arg(condition, failConditionNames().join(QStringLiteral(", ")));
    }
    const QString jobs = options.value(QStringLiteral("jobs"));
    bool isNumber = true;
    request.jobs = jobs.isEmpty() ? std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, mostJobs)
                                  : jobs.toInt(&isNumber);
    if (!isNumber || request.jobs < 1 || request.jobs > mostJobs)
        return CommandLineWords::tr("--jobs %1: name a number from 1 to %2.").arg(jobs, QString::number(mostJobs));
    request.policy = options.value(QStringLiteral("policy")).toStdString();
    request.isStored = options.isSet(QStringLiteral("store"));
    request.reading = options.readOptions();
    return {};
}

int write(const QByteArray& list, const QString& file, const Messages& messages)
{
    if (file.isEmpty() || file == QLatin1String("-"))
        return printOutput(list) ? ExitFine : ExitNotWritable;
    const Result<void> written = writeReport(file, list);
    return written ? int{ExitFine} : failWith(written.error(), messages);
}

} // namespace

int runAuditCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("DIR…"));
    options.add(QStringLiteral("rules"), CommandLineWords::tr("folder of further rules"), QStringLiteral("DIR"));
    options.add(QStringLiteral("key"), CommandLineWords::tr("public key whose signatures count"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("format"), QStringLiteral("ndjson|csv|html"), QStringLiteral("FORMAT"));
    options.addLanguage();
    options.add(QStringLiteral("jobs"), CommandLineWords::tr("packs at the same time"), QStringLiteral("N"));
    options.add(QStringLiteral("policy"), CommandLineWords::tr("policy that decides about the work"),
                QStringLiteral("ID"));
    options.add(QStringLiteral("store"), CommandLineWords::tr("keep the reviews, for history and comparison"));
    options.add(QStringLiteral("o"), CommandLineWords::tr("file to write; - for standard output"),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("fail-on"), failConditionNames().join(QLatin1Char('|')), QStringLiteral("CONDITION"));
    if (!options.parseSome(arguments))
        return ExitUsage;
    AuditRequest request;
    if (const QString fault = requestFault(options, request); !fault.isEmpty()) {
        printError(fault);
        return ExitUsage;
    }
    const SpokenLanguage spoken(options.language(), SpokenLanguage::Of::CommandLine);
    const Messages messages = messagesFor(options.value(QStringLiteral("rules"))).in(options.language());
    std::vector<std::string> folders;
    for (const QString& word : options.words())
        folders.push_back(QFile::encodeName(word).toStdString());
    Result<std::shared_ptr<const LoadedRules>> rules = loadRules(request.reading.rulesDir);
    if (!rules)
        return failWith(rules.error(), messages);
    request.reading.rules = std::move(rules).value();
    const Result<PacksBelow> below = packsBelow(folders, CancelFlag());
    if (!below)
        return failWith(below.error(), messages);
    for (const Problem& problem : below->problems)
        printError(messages.text(problem.message));
    if (below->looseFiles > 0)
        printError(messages.text(Message{"packs.loose", {{"count", std::to_string(below->looseFiles)}}}));
    if (below->packs.empty())
        printError(messages.text("packs.none"));
    const std::vector<Audited> results = auditAll(below->packs, request, messages);
    std::vector<PackSummary> rows;
    bool anyUnread = false, anyFails = false, isAllStored = true;
    for (const Audited& result : results) {
        rows.push_back(result.summary);
        anyUnread = anyUnread || !result.summary.isRead();
        anyFails = anyFails || !result.failures.isEmpty();
        for (const QString& failure : result.failures)
            printError(failure);
        // One reason is enough: it is the same store for all.
        if (isAllStored && !result.notStored.isEmpty())
            printError(CommandLineWords::tr("--store: %1").arg(result.notStored));
        isAllStored = isAllStored && result.notStored.isEmpty();
    }
    const int code = write(packList(request.format, rows, wordsOfRows(request, messages)),
                           options.value(QStringLiteral("o")), messages);
    if (code == ExitFine && !isAllStored)
        return ExitNotWritable;
    if (code != ExitFine || !(anyUnread || anyFails))
        return code;
    return anyFails ? ExitConditionHolds : ExitNoPack;
}

} // namespace exhibit
