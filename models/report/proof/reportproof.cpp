// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/proof/reportproof.h"

#include "models/report/markdownsections.h"
#include "models/report/reportformats.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t shortDigestLength = 12;
constexpr qsizetype mostSaid = 20; ///< of changed inputs

std::string baselineText(MarkdownContext& context)
{
    const Baseline& baseline = context.review().baseline;
    if (baseline.source == BaselineSource::None)
        return context.say("report.baseline.none");
    const char* id = baseline.source == BaselineSource::StandIn   ? "report.baseline.stand-in"
                     : baseline.source == BaselineSource::Tracker ? "report.baseline.tracker"
                                                                  : "report.baseline.chosen";
    return context.code(toString(baseline.key)) + ' ' + context.say(id);
}

/// An option's value may hold what a person typed; only what needs no quoting is stated.
bool isPlain(const std::string& value)
{
    return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-_./:+").find(c) != std::string_view::npos;
    });
}

QString lineText(const QByteArray& line)
{
    constexpr qsizetype longest = 160;
    return QString::fromUtf8(line.left(longest)).trimmed();
}

} // namespace

std::string decisionsDigest(const PackSnapshot& snapshot)
{
    if (!snapshot.decisions || (snapshot.decisions->byId.empty() && snapshot.decisions->unplaced.empty()))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](std::string_view id, const Decision& decision) {
        const std::string state(decisionStateName(decision.state));
        for (const std::string_view part : {id, std::string_view(state), std::string_view(decision.reason),
                                            std::string_view(decision.note), std::string_view(decision.editedText)}) {
            hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
            hash.addData(QByteArrayView("\0", 1));
        }
    };
    for (const auto& [id, placed] : snapshot.decisions->byId) {
        add(id, placed.decision);
        for (const Decision& other : placed.others) {
            add(placed.decision.by, {});
            add(other.by, other);
        }
    }
    for (const UnplacedDecision& unplaced : snapshot.decisions->unplaced)
        add(unplaced.anchor.id, unplaced.decision);
    return hash.result().toHex().toStdString();
}

std::string optionsText(const ReportOptions& options, ReportFormat format)
{
    std::string text = "--format " + formatName(format);
    text += options.scope == ReportScope::Brief ? " --brief" : "";
    text += isPlain(options.reader) ? " --for " + options.reader : "";
    for (std::size_t i = 0; i < options.sections.size(); ++i)
        text += (i == 0 ? " --sections " : ",") + options.sections[i];
    text += options.paper == PaperSize::Letter ? " --paper letter" : "";
    text += isPlain(options.language) ? " --lang " + options.language : "";
    text += options.notes ? "" : " --no-notes";
    text += options.dismissed ? "" : " --no-dismissed";
    // A name may hold anything; as in an address it needs no quoting, whatever format it stands in.
    if (!options.reviewer.empty())
        text += " --reviewer " + QUrl::toPercentEncoding(QString::fromStdString(options.reviewer)).toStdString();
    text += isPlain(options.policy) ? " --policy " + options.policy : "";
    return text + (isPlain(options.baseline) ? " --baseline " + options.baseline : "");
}

std::optional<StatedOptions> statedOptions(const QByteArray& report)
{
    static const QRegularExpression stated(QStringLiteral(
        R"(exhibit review --format ([a-z-]+)( --brief)?(?: --for ([a-z]+))?(?: --sections ([a-z,-]+))?( --paper letter)?)"
        R"((?: --lang ([\w-]+))?( --no-notes)?( --no-dismissed)?(?: --reviewer ([\w\-.~%]+))?)"
        R"((?: --policy ([\w\-./:+]+))?(?: --baseline ([\w\-./:+]+))?)"));
    // The proof stands last in texts, and first in what other programs read.
    std::optional<QRegularExpressionMatch> last;
    for (auto all = stated.globalMatch(QString::fromUtf8(report)); all.hasNext();)
        last = all.next();
    const auto format = last ? formatNamed(last->captured(1)) : std::nullopt;
    if (!format)
        return {};
    StatedOptions result{*format, {}};
    result.options.scope = last->captured(2).isEmpty() ? ReportScope::Full : ReportScope::Brief;
    result.options.reader = last->captured(3).toStdString();
    for (const QString& section : last->captured(4).split(QLatin1Char(','), Qt::SkipEmptyParts))
        result.options.sections.push_back(section.toStdString());
    result.options.paper = last->captured(5).isEmpty() ? PaperSize::A4 : PaperSize::Letter;
    result.options.language = last->captured(6).toStdString();
    result.options.notes = last->captured(7).isEmpty();
    result.options.dismissed = last->captured(8).isEmpty();
    result.options.reviewer = QUrl::fromPercentEncoding(last->captured(9).toLatin1()).toStdString();
    result.options.policy = last->captured(10).toStdString();
    result.options.baseline = last->captured(11).toStdString();
    return result;
}

std::string shortDigest(const std::string& sha256)
{
    return sha256.substr(0, shortDigestLength);
}

std::string markdownProof(MarkdownContext& context, const ReportOptions& options, ReportFormat format,
                          const CheckedPointers& checked)
{
    std::string text = heading(2, context.say("report.heading.proof"));
    text += bullet(context.say("report.pack-digest") + ' ' + context.code(context.facts().digest) +
                   context.marks().semicolon + context.say("report.baseline") + ' ' + baselineText(context));
    if (!context.review().rulesDigest.empty())
        text += bullet(context.say("report.rules-digest") + ' ' + context.code(context.review().rulesDigest));
    if (const std::string decisions = decisionsDigest(context.snapshot()); !decisions.empty())
        text += bullet(context.say("report.decisions-digest") + ' ' + context.code(decisions));
    text += bullet(context.say("report.generator", {{"version", EXHIBIT_VERSION}}) + ' ' +
                   context.code("exhibit review " + optionsText(options, format)));
    std::string pointers = checked.failures.empty() ? context.say("report.pointers.fine")
                                                    : context.say("report.pointers.broken",
                                                                  {{"count", std::to_string(checked.failures.size())}});
    if (context.masked() > 0)
        pointers += ' ' + context.say("report.masked", {{"count", std::to_string(context.masked())}});
    return text + bullet(pointers);
}

/// The first line that differs, or of what is no text the first byte.
QString firstDifference(const QByteArray& report, const QByteArray& again, const Messages& messages)
{
    if (report.startsWith("%PDF-")) {
        const auto at = std::mismatch(report.begin(), report.end(), again.begin(), again.end()).first;
        return messages.text(Message{"verify.bytes", {{"byte", std::to_string(at - report.begin() + 1)}}});
    }
    const QList<QByteArray> before = report.split('\n'), after = again.split('\n');
    qsizetype line = 0;
    while (line < before.size() && line < after.size() && before[line] == after[line])
        ++line;
    return messages.text(Message{"verify.line",
                                 {{"line", std::to_string(line + 1)},
                                  {"was", lineText(before.value(line)).toStdString()},
                                  {"is", lineText(after.value(line)).toStdString()}}});
}

QStringList changedInputs(const QByteArray& proof, const PackSnapshot& snapshot, const Messages& messages)
{
    QStringList said;
    const auto holds = [&proof](const std::string& text) { return proof.contains(QByteArray::fromStdString(text)); };
    if (!holds(snapshot.facts->digest))
        said << messages.text("verify.pack");
    if (!snapshot.review->rulesDigest.empty() && !holds(snapshot.review->rulesDigest))
        said << messages.text("verify.rules");
    if (!holds(decisionsDigest(snapshot)))
        said << messages.text("verify.decisions");
    const bool namesFiles = std::any_of(snapshot.facts->artifacts.begin(), snapshot.facts->artifacts.end(),
                                        [&](const Artifact& file) { return holds(shortDigest(file.sha256)); });
    for (const Artifact& file : snapshot.facts->artifacts) {
        if (namesFiles && said.size() < mostSaid && !holds(shortDigest(file.sha256)))
            said << messages.text(Message{"verify.file", {{"path", file.path}}});
    }
    return said;
}

QStringList reportDifferences(const QByteArray& report, const QByteArray& again, const PackSnapshot& snapshot,
                              const Messages& messages)
{
    if (report == again)
        return {};
    return QStringList{firstDifference(report, again, messages)} + changedInputs(report, snapshot, messages);
}

} // namespace exhibit
