// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/csv/csvtables.h"

#include "models/domain/workdecision.h"
#include "models/report/placeddecision.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportcancel.h"
#include "models/report/tables/eventtable.h"
#include "models/report/tables/problemtable.h"
#include "models/report/tables/runtable.h"
#include "models/review/citations.h"
#include "models/review/claims/wording/closedtext.h"
#include "models/review/decision/decidereview.h"
#include "models/review/sets/deltas.h"

namespace exhibit {

namespace {

QString text(std::string_view value)
{
    return fromUtf8(value);
}

template <typename Number> QString number(const std::optional<Number>& value)
{
    return value ? QString::number(*value) : QString();
}

QString number(std::size_t value)
{
    return QString::number(value);
}

QStringList columns(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << QLatin1String(name);
    return list;
}

QString runsOf(const std::vector<RunKey>& keys)
{
    QStringList names;
    for (const RunKey& key : keys)
        names << text(toString(key));
    return names.join(QLatin1Char(' '));
}

QString firstPlace(const std::vector<SourceRef>& places)
{
    return places.empty() ? QString() : text(toString(places.front()));
}

QString decisionOf(const PlacedDecision& placed)
{
    return text(decisionStateName(placed.decision.state));
}

/// Whose decision stands, where another reviewer says otherwise.
QString decidedBy(const PlacedDecision& placed)
{
    return placed.others.empty() ? QString() : text(placed.decision.by);
}

/// `ann: accepted (reason) note`, one after the other.
QString decidedOtherwise(const PlacedDecision& placed)
{
    QStringList all;
    for (const Decision& other : placed.others) {
        QString said = text(other.by) + QLatin1String(": ") + text(decisionStateName(other.state));
        if (!other.reason.empty())
            said += QLatin1String(" (") + text(other.reason) + QLatin1Char(')');
        if (!other.note.empty())
            said += QLatin1Char(' ') + text(other.note);
        all << said;
    }
    return all.join(QLatin1String("; "));
}

SourceRef placeOf(const Run& run, TestId test)
{
    const std::uint32_t line =
        test.value >= 0 ? run.outcomes.lines[static_cast<std::size_t>(test.value)] : std::uint32_t(0);
    SourceRef place = run.log.isNull() ? run.report : run.log;
    if (line > 0 && !run.log.isNull())
        place.firstLine = place.lastLine = LineNumber{static_cast<std::int64_t>(line)};
    return place;
}

/// The cell of a pointer. Names of files mostly need no quotes, whatever the line is.
QByteArray placeCell(const SourceRef& place)
{
    static thread_local std::pair<std::string, bool> known;
    if (known.first != place.path) {
        const QString plain = text(place.path + "#L1");
        known = {place.path, csvCell(plain) == plain};
    }
    const std::string where = toString(place);
    return known.second ? QByteArray::fromStdString(where) : csvCell(text(where)).toUtf8();
}

} // namespace

CsvTable findingsCsv(const CsvSource& source)
{
    CsvTable csv{
        columns({"id", "kind", "rule", "severity", "verdict", "classification", "confidence", "title", "assessment",
                 "recommendation", "runs", "decision", "note", "pointer", "decision_by", "decided_otherwise"}),
        {}};
    for (const Finding& finding : source.snapshot.review->findings) {
        const PlacedDecision& placed = placedDecision(source.snapshot, finding);
        csv.rows.push_back(
            {text(finding.id), text(findingKindName(finding.kind)), text(finding.rule),
             QString::number(finding.severity), finding.isMismatch() ? text(verdictName(finding.verdict)) : QString(),
             text(classificationName(finding.classification)), text(confidenceName(finding.confidence)),
             source.messages.text(finding.title), source.messages.text(finding.assessment),
             source.messages.text(finding.recommendation), runsOf(finding.runs), decisionOf(placed),
             text(placed.decision.note), firstPlace(finding.pointers), decidedBy(placed), decidedOtherwise(placed)});
    }
    return csv;
}

void streamClaimsCsv(const CsvSource& source, const TakeBlock& take)
{
    CsvStream csv(take, columns({"id", "class", "verdict", "confidence", "rule", "text", "reason", "proposed_text",
                                 "decision", "note", "pointer", "evidence", "decision_by", "decided_otherwise"}));
    const std::vector<JudgedClaim>& claims = source.snapshot.review->claims;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const JudgedClaim& judged = claims[i];
        const PlacedDecision& placed = placedDecision(source.snapshot, judged.id);
        if (!csv.add({text(judged.id), text(claimClassName(judged.claim.claimClass)), text(verdictName(judged.verdict)),
                      text(confidenceName(judged.confidence)), text(judged.rule),
                      text(withClosedBrackets(judged.claim.text)), source.messages.text(judged.reason),
                      text(judged.proposedText), decisionOf(placed), text(placed.decision.note),
                      text(toString(judged.claim.where)), firstPlace(judged.evidence), decidedBy(placed),
                      decidedOtherwise(placed)}))
            return;
        tellProgress(i + 1, claims.size());
    }
    csv.end();
}

CsvTable runsCsv(const CsvSource& source)
{
    return csvTable(runTable(source.snapshot, source.messages), source.messages);
}

void streamTestsCsv(const CsvSource& source, const TakeBlock& take)
{
    constexpr qsizetype blockBytes = qsizetype{1} << 20;
    const TestDictionary& tests = source.snapshot.facts->tests;
    QByteArray block = csvRow(columns({"test", "run_id", "phase", "outcome", "pointer"})).toUtf8();
    // A test stands in the rows of many runs, and its cell costs more than the row.
    std::vector<QByteArray> cells(static_cast<std::size_t>(tests.count()));
    const std::vector<Run>& runs = source.snapshot.review->runs;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        tellProgress(i, runs.size());
        const Run& run = runs[i];
        const QByteArray key =
            ',' + csvCell(text(run.key.runId)).toUtf8() + ',' + csvCell(text(run.key.phase)).toUtf8() + ',';
        for (std::int32_t id = 0; id < tests.count(); ++id) {
            const Outcome outcome = run.outcomes.of(TestId{id});
            if (outcome == Outcome::Absent)
                continue;
            QByteArray& cell = cells[static_cast<std::size_t>(id)];
            if (cell.isEmpty())
                cell = csvCell(text(tests.nodeId(TestId{id}))).toUtf8();
            const std::string_view name = outcomeName(outcome);
            block += cell + key;
            block.append(name.data(), static_cast<qsizetype>(name.size()));
            block += ',' + placeCell(placeOf(run, TestId{id})) + "\r\n";
            if (block.size() < blockBytes)
                continue;
            if (!take(block))
                return;
            block.clear();
        }
    }
    take(block);
}

CsvTable deltasCsv(const CsvSource& source)
{
    CsvTable csv{columns({"run_id", "phase", "baseline", "change", "test", "severity", "pointer"}), {}};
    const Review& review = *source.snapshot.review;
    for (std::size_t i = 0; i < review.deltas.size() && i < review.runs.size(); ++i) {
        const Delta& delta = review.deltas[i];
        const auto add = [&](const char* change, const std::vector<TestId>& tests) {
            for (const TestId test : tests)
                csv.rows.push_back({text(delta.key.runId), text(delta.key.phase), text(toString(review.baseline.key)),
                                    QLatin1String(change), text(source.snapshot.facts->tests.nodeId(test)),
                                    text(deltaSeverity(delta)), text(toString(placeOf(review.runs[i], test)))});
        };
        add("newly-failing", delta.newlyFailing);
        add("new-test-failing", delta.newTestsFailing);
        add("fixed", delta.fixed);
        add("failing-removed", delta.failingRemoved);
    }
    return csv;
}

CsvTable signaturesCsv(const CsvSource& source)
{
    CsvTable csv{columns({"id", "template", "exception", "crash_path", "crash_line", "side", "tests", "failures",
                          "runs", "pointer"}),
                 {}};
    for (const Signature& signature : source.snapshot.review->signatures)
        csv.rows.push_back({text(signature.id), text(signature.pattern), text(signature.exception),
                            text(signature.crashPath), QString::number(signature.crashLine),
                            text(codeSideName(signature.side)), number(signature.tests.size()),
                            number(signature.members.size()), number(signature.runs.size()),
                            signature.members.empty() ? QString() : text(toString(signature.members.front().where))});
    return csv;
}

CsvTable collectionErrorsCsv(const CsvSource& source)
{
    CsvTable csv{columns({"run_id", "phase", "module", "exception", "message", "missing", "pointer"}), {}};
    for (const Run& run : source.snapshot.review->runs) {
        for (const CollectionError& error : run.collectionErrors)
            csv.rows.push_back({text(run.key.runId), text(run.key.phase), text(error.module), text(error.exception),
                                text(error.message), text(error.missing), text(toString(error.where))});
    }
    return csv;
}

void streamTelemetryCsv(const CsvSource& source, const TakeBlock& take)
{
    streamCsvTable(eventTable(source.snapshot, source.messages), source.messages, take);
}

CsvTable escalationsCsv(const CsvSource& source)
{
    CsvTable csv{columns({"run_id", "phase", "timestamp", "reason", "attempt", "base", "base_source", "factor",
                          "retry_max_tokens", "pointer"}),
                 {}};
    for (const Escalation& escalation : source.snapshot.facts->escalations)
        csv.rows.push_back({text(escalation.runId), text(escalation.phaseId), text(escalation.timestamp),
                            text(escalation.reason), number(escalation.attemptIndex), number(escalation.baseValue),
                            text(escalation.baseSource), number(escalation.factor), number(escalation.retryMaxTokens),
                            text(toString(escalation.where))});
    return csv;
}

CsvTable commitsCsv(const CsvSource& source)
{
    CsvTable csv{columns({"sha", "author", "date", "subject", "status", "path", "added", "removed", "pointer"}), {}};
    for (const Commit& commit : source.snapshot.facts->commits) {
        const QStringList head{text(commit.sha), text(commit.author), text(commit.date), text(commit.subject)};
        if (commit.files.empty())
            csv.rows.push_back(head + QStringList{{}, {}, {}, {}, text(toString(commit.where))});
        for (const CommitFile& file : commit.files)
            csv.rows.push_back(head + QStringList{text(file.status), text(file.path), number(file.added),
                                                  number(file.removed),
                                                  text(toString(file.where.isNull() ? commit.where : file.where))});
    }
    return csv;
}

void streamPointersCsv(const CsvSource& source, const TakeBlock& take)
{
    CsvStream csv(take, columns({"pointer", "path", "first_line", "last_line", "quote"}));
    for (const SourceRef& place : Citations(source.snapshot).places()) {
        if (!csv.add({text(toString(place)), text(place.path), QString::number(place.firstLine.value),
                      QString::number(place.lastLine.value), text(place.quote)}))
            return;
    }
    csv.end();
}

CsvTable problemsCsv(const CsvSource& source)
{
    return csvTable(problemTable(source.snapshot, source.messages), source.messages);
}

CsvTable proofCsv(const CsvSource& source)
{
    const PackSnapshot& snapshot = source.snapshot;
    const ReviewDecision decision = decideReview(snapshot, source.options.policy);
    CsvTable csv{columns({"what", "value"}), {}};
    const auto add = [&csv](const char* what, const std::string& value) {
        csv.rows.push_back({QLatin1String(what), text(value)});
    };
    add("pack", snapshot.facts->name);
    add("pack_digest", snapshot.facts->digest);
    add("rules_digest", snapshot.review->rulesDigest);
    add("decisions_digest", decisionsDigest(snapshot));
    add("version", EXHIBIT_VERSION);
    add("options", "exhibit review " + optionsText(source.options, ReportFormat::Csv));
    add("baseline", toString(snapshot.review->baseline.key));
    add("decision", std::string(decisionResultName(decision.result)));
    add("policy", decision.policy);
    const Decision& own = workDecision(snapshot.decisions.get());
    add("reviewer_decision", std::string(workDecisionName(own.state)));
    add("reviewer_reason", own.reason);
    // As sha256sum writes it, so that the files of the pack can be checked without this program.
    for (const Artifact& artifact : snapshot.facts->artifacts) {
        if (!artifact.sha256.empty())
            add("file", artifact.sha256 + "  " + artifact.path);
    }
    return csv;
}

} // namespace exhibit
