// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlineindex.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/loading/packreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

namespace exhibit {

namespace {

/// Keeps why the index could not be written: reading goes on without, but this command is about nothing else.
class IndexListener : public ReadListener
{
public:
    void problemFound(const Problem& problem) override
    {
        if (problem.message.id.starts_with("error."))
            m_error = problem.message;
    }

    const Message& error() const { return m_error; }

private:
    Message m_error;
};

qint64 peakMemoryBytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<qint64>(usage.ru_maxrss) * 1024;
}

QByteArray statsJson(const ReadStats& stats)
{
    const QJsonObject figures{
        {QStringLiteral("artifacts"), static_cast<qint64>(stats.artifacts)},
        {QStringLiteral("bytes"), static_cast<qint64>(stats.bytes)},
        {QStringLiteral("from_index"), stats.fromIndex},
        {QStringLiteral("lines"), static_cast<qint64>(stats.lines)},
        {QStringLiteral("peak_memory_bytes"), peakMemoryBytes()},
        {QStringLiteral("results"), static_cast<qint64>(stats.results)},
        {QStringLiteral("runs"), static_cast<qint64>(stats.runs)},
        {QStringLiteral("seconds"), stats.seconds},
    };
    return QJsonDocument(figures).toJson(QJsonDocument::Indented);
}

} // namespace

int runIndexCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK"));
    options.add(QStringLiteral("stats"), QStringLiteral("print figures as JSON"));
    options.add(QStringLiteral("rules"), QStringLiteral("folder of further rules"), QStringLiteral("DIR"));
    if (!options.parse(arguments, 1))
        return ExitUsage;
    const Messages messages = messagesFor(options.value(QStringLiteral("rules")));
    IndexListener listener;
    ReadStats stats;
    const CancelFlag cancel;
    const auto facts = readFacts(options.pack(), options.readOptions(), cancel, &listener, &stats);
    if (!facts)
        return failWith(facts.error(), messages);
    if (options.isSet(QStringLiteral("stats")) && !printOutput(statsJson(stats)))
        return ExitNotWritable;
    if (!listener.error().isEmpty()) {
        printError(messages.text(listener.error()));
        return ExitNotWritable;
    }
    return ExitFine;
}

} // namespace exhibit
