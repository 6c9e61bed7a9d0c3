// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlinesearch.h"

#include "app/commandline/commandlineconsole.h"
#include "app/commandline/commandlineoptions.h"
#include "models/files/search/search.h"
#include "models/loading/confinement/packconfinement.h"
#include "models/loading/packreader.h"
#include "models/parsing/formats/formats.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr qsizetype flushBytes = 64 * 1024;

QStringList kindNames()
{
    QStringList names;
    for (const Format& format : formats())
        names << QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size()));
    return names;
}

/// Where to look: everything, or the artifacts and bundle members of one kind.
class SearchedScope
{
public:
    explicit SearchedScope(std::optional<ArtifactKind> kind) : m_kind(kind) {}

    bool isWhole(const Artifact& artifact) const { return !m_kind || artifact.kind == *m_kind; }

    bool takesPart(const Artifact& artifact) const
    {
        return has(artifact.kind, Trait::Text) &&
               (isWhole(artifact) || std::any_of(artifact.members.begin(), artifact.members.end(),
                                                 [this](const Member& member) { return member.kind == *m_kind; }));
    }

    bool holds(const Artifact& artifact, LineNumber line) const
    {
        return isWhole(artifact) ||
               std::any_of(artifact.members.begin(), artifact.members.end(), [&](const Member& member) {
                   return member.kind == *m_kind && member.firstLine <= line && line <= member.lastLine;
               });
    }

private:
    std::optional<ArtifactKind> m_kind;
};

class SearchCommand
{
public:
    SearchCommand(const PackFacts& facts, const Searcher& searcher, SearchedScope scope, bool countOnly)
        : m_facts(facts), m_searcher(searcher), m_scope(scope), m_countOnly(countOnly)
    {}

    int run()
    {
        int code = ExitFine;
        for (const Artifact& artifact : m_facts.artifacts) {
            if (m_scope.takesPart(artifact) && !searchOne(artifact)) {
                printError(CommandLineWords::tr("%1: cannot be read any more. Check that it is still there.")
                               .arg(QString::fromStdString(artifact.path)));
                code = ExitNoPack;
            }
            if (m_outputFailed)
                return ExitNotWritable;
        }
        if (m_countOnly)
            m_output = QByteArray::number(m_count) + '\n';
        return flush() ? code : ExitNotWritable;
    }

private:
    bool searchOne(const Artifact& artifact)
    {
        const std::string path = m_facts.absolutePath(artifact.path);
        if (m_countOnly && m_scope.isWhole(artifact)) {
            const std::int64_t lines = m_searcher.countMatchingLines(path, artifact.encoding, artifact.bom, m_cancel);
            m_count += std::max<std::int64_t>(lines, 0);
            return lines >= 0;
        }
        const bool read = m_searcher.search(path, artifact.encoding, artifact.bom, m_cancel, [&](SearchHit&& hit) {
            if (m_scope.holds(artifact, hit.line))
                take(artifact, hit);
            return !m_outputFailed;
        });
        return read || m_outputFailed;
    }

    void take(const Artifact& artifact, const SearchHit& hit)
    {
        ++m_count;
        if (m_countOnly)
            return;
        m_output += terminalText(artifact.path) + "#L" + QByteArray::number(static_cast<qint64>(hit.line.value)) +
                    ": " + terminalText(hit.text) + '\n';
        if (m_output.size() >= flushBytes)
            flush();
    }

    bool flush()
    {
        m_outputFailed = m_outputFailed || !printOutput(m_output);
        m_output.clear();
        return !m_outputFailed;
    }

    const PackFacts& m_facts;
    const Searcher& m_searcher;
    SearchedScope m_scope;
    bool m_countOnly;
    CancelFlag m_cancel;
    QByteArray m_output;
    std::int64_t m_count = 0;
    bool m_outputFailed = false;
};

/// What is wrong with the pattern, why, and what helps.
int failWithPattern(const Error& error, const Messages& messages)
{
    if (error.message.id != "error.search.pattern")
        return failWith(error, messages);
    QString pattern, reason;
    for (const MessageArg& arg : error.message.args)
        (arg.name == "pattern" ? pattern : reason) = QString::fromUtf8(terminalText(arg.value));
    printError(
        CommandLineWords::tr(
            "%1: this is not a valid regular expression (%2). Mend the pattern, or leave out --regex to search for "
            "the text as it is.")
            .arg(pattern, reason));
    return ExitUsage;
}

} // namespace

int runSearchCommand(const QStringList& arguments)
{
    CommandOptions options(QStringLiteral("PACK PATTERN"));
    options.add(QStringLiteral("regex"), CommandLineWords::tr("the pattern is a regular expression"));
    options.add(QStringLiteral("ignore-case"), CommandLineWords::tr("upper and lower case are the same"));
    options.add(QStringLiteral("kind"), CommandLineWords::tr("only files and bundle members of this kind"),
                QStringLiteral("KIND"));
    options.add(QStringLiteral("count"), CommandLineWords::tr("print only how many lines match"));
    if (!options.parse(arguments, 2))
        return ExitUsage;
    std::optional<ArtifactKind> kind;
    if (const QString name = options.value(QStringLiteral("kind")); !name.isEmpty()) {
        if (!kindNames().contains(name)) {
            printError(CommandLineWords::tr("--kind %1: there is no such kind. Use one of %2.")
                           .arg(name, kindNames().join(QStringLiteral(", "))));
            return ExitUsage;
        }
        kind = kindFromName(name.toStdString());
    }
    const Messages messages = messagesFor({});
    SearchOptions search;
    search.pattern = options.word(1).toStdString();
    search.regex = options.isSet(QStringLiteral("regex"));
    search.ignoreCase = options.isSet(QStringLiteral("ignore-case"));
    const Result<Searcher> searcher = Searcher::compile(search);
    if (!searcher)
        return failWithPattern(searcher.error(), messages);
    const CancelFlag cancel;
    const auto facts = readFacts(options.pack(), options.readOptions(), cancel);
    if (!facts)
        return failWith(facts.error(), messages);
    SearchCommand command(**facts, *searcher, SearchedScope(kind), options.isSet(QStringLiteral("count")));
    int code = ExitFine;
    runConfined(placesOfFacts(**facts), [&] { code = command.run(); });
    return code;
}

} // namespace exhibit
