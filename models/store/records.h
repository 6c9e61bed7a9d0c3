// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <concepts>
#include <type_traits>

namespace exhibit {

/// T is Record or const Record: one description of the columns serves writing and reading.
template <typename T, typename Record>
concept Is = std::same_as<std::remove_const_t<T>, Record>;

// Each visits the fields of a record in the order of its table's columns in schema.sql, without the leading key.

template <typename Io, Is<Artifact> T> void visitColumns(Io& io, T& artifact)
{
    io(artifact.path), io(artifact.kind), io(artifact.bytes), io(artifact.modifiedNs), io(artifact.lines);
    io(artifact.encoding), io(artifact.bom), io(artifact.nulBytes), io(artifact.mojibake), io(artifact.sha256);
    io(artifact.textDigest);
}

template <typename Io, Is<Member> T> void visitColumns(Io& io, T& member)
{
    io(member.title), io(member.path), io(member.kind), io(member.headerLine), io(member.firstLine);
    io(member.lastLine), io(member.mojibake), io(member.textDigest);
}

template <typename Io, Is<Problem> T> void visitColumns(Io& io, T& problem)
{
    io(problem.severity), io(problem.message), io(problem.where), io(problem.count);
}

template <typename Io, Is<DocumentAddress> T> void visitColumns(Io& io, T& address)
{
    io(address.artifact), io(address.member);
}

template <typename Io, Is<Document> T> void visitColumns(Io& io, T& document)
{
    io(document.kind), visitColumns(io, document.canonical);
}

template <typename Io, Is<TextScope> T> void visitColumns(Io& io, T& scope)
{
    io(scope.kind), io(scope.level), io(scope.parent), io(scope.text), io(scope.where), io(scope.last);
}

template <typename Io, Is<RecognisedLine> T> void visitColumns(Io& io, T& line)
{
    io(line.rule), io(line.text), io(line.where), io(line.scope), io(line.isLog);
}

template <typename Io, Is<OutcomeLine> T> void visitColumns(Io& io, T& line)
{
    io(line.text), io(line.where), io(line.scope), io(line.matches);
}

template <typename Io, Is<ListedEntry> T> void visitColumns(Io& io, T& entry)
{
    io(entry.prefix), io(entry.number), io(entry.isTotal), io(entry.date.text), io(entry.date.epochSeconds);
    io(entry.date.hasTime), io(entry.date.hasZone), io(entry.where);
}

template <typename Io, Is<StateLine> T> void visitColumns(Io& io, T& line)
{
    io(line.work), io(line.text), io(line.isDone), io(line.where), io(line.heading), io(line.genre);
    io(line.asOf.stamp.text), io(line.asOf.stamp.epochSeconds), io(line.asOf.stamp.hasTime);
    io(line.asOf.stamp.hasZone), io(line.asOf.source), io(line.open), io(line.tasks), io(line.firstOpen);
}

template <typename Io, Is<StatedValue> T> void visitColumns(Io& io, T& value)
{
    io(value.about), io(value.value), io(value.text), io(value.where);
    io(value.asOf.stamp.text), io(value.asOf.stamp.epochSeconds), io(value.asOf.stamp.hasTime);
    io(value.asOf.stamp.hasZone), io(value.asOf.source);
}

template <typename Io, Is<CoverageRow> T> void visitColumns(Io& io, T& row)
{
    io(row.path), io(row.statements), io(row.percent), io(row.lastMissing), io(row.where), io(row.head);
}

template <typename Io, Is<GenrePart> T> void visitColumns(Io& io, T& part)
{
    io(part.genre), io(part.confidence), io(part.reason), io(part.first), io(part.last);
}

template <typename Io, Is<TextLine> T> void visitColumns(Io& io, T& line)
{
    io(line.line), io(line.text);
}

template <typename Io, Is<SourceRef> T> void visitColumns(Io& io, T& where)
{
    io(where);
}

template <typename Io, Is<RunCounts> T> void visitColumns(Io& io, T& counts)
{
    io(counts.collected), io(counts.total), io(counts.passed), io(counts.failed), io(counts.errors);
    io(counts.skipped), io(counts.xfailed), io(counts.xpassed), io(counts.deselected), io(counts.warnings);
    io(counts.failedCollectors);
}

template <typename Io, Is<Witness> T> void visitColumns(Io& io, T& witness)
{
    io(witness.kind), io(witness.key.runId), io(witness.key.phase), io(witness.state), io(witness.exitCode);
    io(witness.exitCodeDerived), visitColumns(io, witness.counts), io(witness.durationSeconds);
    io(witness.createdEpoch), io(witness.where), io(witness.summary), io(witness.collectedAt);
    io(witness.reportPath), io(witness.reportLine), io(witness.statedState), visitColumns(io, witness.document);
    io(witness.session), io(witness.outcomes), io(witness.fileLines), io(witness.reportNamed);
    io(witness.runner), io(witness.command), io(witness.passesUnnamed), io(witness.collectOnly);
    io(witness.tallies);
}

template <typename Io, Is<Failure> T> void visitColumns(Io& io, T& failure)
{
    io(failure.test), io(failure.outcome), io(failure.message), io(failure.crashPath), io(failure.crashLine);
    io(failure.where), io(failure.cause);
}

template <typename Io, Is<CollectionError> T> void visitColumns(Io& io, T& error)
{
    io(error.module), io(error.exception), io(error.message), io(error.missing), io(error.where);
}

template <typename Io, Is<Claim> T> void visitColumns(Io& io, T& claim)
{
    io(claim.claimClass), io(claim.text), io(claim.where), io(claim.subject.type), io(claim.subject.value);
    io(claim.heading), io(claim.test.passed), io(claim.test.failed), io(claim.test.skipped), io(claim.test.total);
    io(claim.test.errors), io(claim.test.percent), io(claim.test.allPass), io(claim.stamp.text);
    io(claim.stamp.epochSeconds), io(claim.stamp.hasTime), io(claim.stamp.hasZone), io(claim.values);
    io(claim.generated), io(claim.document), io(claim.genre), io(claim.asOf.stamp.text);
    io(claim.asOf.stamp.epochSeconds), io(claim.asOf.stamp.hasTime), io(claim.asOf.stamp.hasZone);
    io(claim.asOf.source), io(claim.bound), io(claim.scope), io(claim.binding), io(claim.sessionSteps);
    io(claim.saidMs);
}

template <typename Io, Is<Commit> T> void visitColumns(Io& io, T& commit)
{
    io(commit.sha), io(commit.author), io(commit.date), io(commit.subject), io(commit.body), io(commit.where);
    io(commit.hasDiff);
}

template <typename Io, Is<CommitFile> T> void visitColumns(Io& io, T& file)
{
    io(file.status), io(file.path), io(file.oldPath), io(file.added), io(file.removed), io(file.where);
    io(file.hunks);
}

template <typename Io, Is<TokenEvent> T> void visitColumns(Io& io, T& event)
{
    io(event.runId), io(event.phaseId), io(event.timestamp), io(event.category), io(event.complexity);
    io(event.model), io(event.stopReason), io(event.predicted), io(event.actual), io(event.ceiling);
    io(event.input), io(event.deliverables), io(event.success), io(event.truncated), io(event.smapePercent);
    io(event.isSum), io(event.where);
}

template <typename Io, Is<Escalation> T> void visitColumns(Io& io, T& escalation)
{
    io(escalation.runId), io(escalation.phaseId), io(escalation.timestamp), io(escalation.reason);
    io(escalation.baseSource), io(escalation.attemptIndex), io(escalation.baseValue), io(escalation.retryMaxTokens);
    io(escalation.factor), io(escalation.wasTruncated), io(escalation.where);
}

template <typename Io, Is<PhaseRecord> T> void visitColumns(Io& io, T& phase)
{
    io(phase.runId), io(phase.phaseId), io(phase.state), io(phase.category), io(phase.complexity);
    io(phase.changeSize), io(phase.failure), io(phase.scope), io(phase.deliverables), io(phase.attempt);
    io(phase.allowNoop), io(phase.where);
}

template <typename Io, Is<TelemetrySource> T> void visitColumns(Io& io, T& source)
{
    io(source.path), io(source.table), io(source.holds), io(source.rows), io(source.joined), io(source.dropped);
}

template <typename Io, Is<DiagnosticsRecord> T> void visitColumns(Io& io, T& record)
{
    io(record.kind), io(record.runId), io(record.label), io(record.detail), io(record.exitCode), io(record.timedOut);
    io(record.skipped), io(record.where);
}

template <typename Io, Is<CoverageRate> T> void visitColumns(Io& io, T& rate)
{
    io(rate.covered), io(rate.total), io(rate.percent);
}

template <typename Io, Is<CoverageMeasure> T> void visitColumns(Io& io, T& measure)
{
    io(measure.path), visitColumns(io, measure.lines), visitColumns(io, measure.statements);
    visitColumns(io, measure.branches), visitColumns(io, measure.functions), io(measure.combined), io(measure.where);
    visitColumns(io, measure.document);
}

template <typename Io, Is<ToolFinding> T> void visitColumns(Io& io, T& finding)
{
    io(finding.tool), io(finding.rule), io(finding.level), io(finding.message), io(finding.path), io(finding.line);
    io(finding.isSuppressed), io(finding.where), visitColumns(io, finding.document);
}

template <typename Io, Is<AgentSession> T> void visitColumns(Io& io, T& session)
{
    io(session.document), io(session.format), io(session.id), io(session.version), io(session.model);
    io(session.folder), io(session.branch), io(session.started), io(session.ended), io(session.utterances);
    io(session.commands), io(session.edits), io(session.refused), io(session.unknownRecords), io(session.showsStatus);
    io(session.where), io(session.parent), io(session.showsSubAgents), io(session.otherCalls), io(session.isWhole);
}

template <typename Io, Is<SessionStep> T> void visitColumns(Io& io, T& step)
{
    io(step.document), io(step.act), io(step.result), io(step.text), io(step.runner), io(step.isPart);
    io(step.isMasked), io(step.exitCode), io(step.counts.total), io(step.counts.passed), io(step.counts.failed);
    io(step.counts.errors), io(step.counts.skipped), io(step.commit), io(step.where), io(step.output);
    io(step.isBackground), io(step.isOfSubAgent), io(step.owner), io(step.atMs), io(step.endedMs);
    io(step.outputBytes), io(step.added), io(step.removed), io(step.mayRunAnything), io(step.isQuotation);
    io(step.program), io(step.counts.warnings), io(step.addsOnly), io(step.changedCheck);
}

template <typename Io, Is<FlakyTest> T> void visitColumns(Io& io, T& flaky)
{
    io(flaky.test), io(flaky.failedAttempts), io(flaky.where);
}

template <typename Io, Is<BaselineFile> T> void visitColumns(Io& io, T& file)
{
    io(file.commit), io(file.key.runId), io(file.key.phase), io(file.timestamp), io(file.createdEpoch);
    io(file.total), io(file.passing), io(file.failing), io(file.errors), io(file.skipped), io(file.where);
    visitColumns(io, file.document), io(file.failingTestIds);
}

template <typename Io, Is<BaselineSignature> T> void visitColumns(Io& io, T& signature)
{
    io(signature.nodeId), io(signature.text), io(signature.isCollection), io(signature.where);
}

template <typename Io, Is<ApplyStats> T> void visitColumns(Io& io, T& stats)
{
    io(stats.key.runId), io(stats.key.phase), io(stats.mode), io(stats.planned), io(stats.applied);
    io(stats.failed), io(stats.touched), io(stats.patchNonempty), io(stats.patchCharacters), io(stats.where);
    visitColumns(io, stats.document), io(stats.touchedPaths);
}

template <typename Io, Is<Mention> T> void visitColumns(Io& io, T& mention)
{
    io(mention.path), io(mention.where);
}

} // namespace exhibit
