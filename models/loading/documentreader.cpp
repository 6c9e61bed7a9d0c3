// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/documentreader.h"

#include "models/domain/failures/collectionlimit.h"
#include "models/files/text/encoding.h"
#include "models/parsing/formats/formats.h"

#include <algorithm>
#include <cstring>

namespace exhibit {

namespace {

/// The text that the line had before damage, whatever the damage was: a copy in a bundle and the file itself then have
/// the same digest, although the damage of a text is only known at its end.
std::optional<std::string> undamaged(std::string_view line)
{
    if (std::optional<std::string> repaired = repairLine(line, Mojibake::Windows1252))
        return repaired;
    return repairLine(line, Mojibake::Cp437);
}

/// A problem of the parser tells more than that nothing was read.
bool saysWhyUnread(const DocumentRecords& records)
{
    return std::any_of(records.problems.begin(), records.problems.end(), [](const Problem& problem) {
        return problem.message.id == "problem.runner.unread" || problem.message.id == "problem.runner.not-started";
    });
}

bool hasRecords(const DocumentRecords& records)
{
    return !records.witnesses.empty() || !records.commits.empty() || !records.tokenEvents.empty() ||
           !records.escalations.empty() || !records.diagnostics.empty() || !records.baselineFiles.empty() ||
           !records.applyStats.empty() || !records.coverage.empty() || !records.sessions.empty();
}

std::string_view damageName(Mojibake mojibake)
{
    return mojibake == Mojibake::Cp437 ? "CP437" : "Windows-1252";
}

} // namespace

DocumentReader::DocumentReader(TextSource origin, std::optional<ArtifactKind> kind, std::optional<RunKey> key,
                               const Rules& rules, TestDictionary& dictionary)
    : m_context{std::move(origin), rules, dictionary}, m_kind(kind)
{
    m_records.key = std::move(key);
    if (m_kind)
        decideKind();
}

void DocumentReader::addLine(std::string_view line)
{
    if (m_kind) {
        take(line);
        return;
    }
    m_head += line;
    m_head += '\n';
    m_headEnds.push_back(m_head.size() - 1);
    if (m_head.size() >= maxHeadBytes)
        decideKind();
}

void DocumentReader::decideKind()
{
    const ArtifactKind found =
        m_kind ? *m_kind : kindOfFile(m_context.origin.member, m_head, false, m_context.rules.runners());
    // A member cannot hold members: their headers would have ended it.
    m_kind = found == ArtifactKind::Bundle ? ArtifactKind::Unknown : found;
    m_records.kind = *m_kind;
    m_wantsDigest = !has(*m_kind, Trait::DigestOfFile) || !m_context.origin.member.empty();
    if (const auto make = formatOf(*m_kind).make)
        m_parser = make(m_context);
    m_logText.emplace(*m_kind, m_context.origin, m_context.rules);
    if (!m_logText->wantsLines())
        m_logText.reset();
    const std::string head = std::move(m_head);
    std::size_t begin = 0;
    for (const std::size_t end : m_headEnds) {
        take(std::string_view(head).substr(begin, end - begin));
        begin = end + 1;
    }
    m_headEnds.clear();
}

void DocumentReader::take(std::string_view line)
{
    if (++m_lines == 1)
        m_returns = std::count(line.begin(), line.end(), '\r');
    if (!m_sawText) {
        m_sawText = line.find_first_not_of(" \t\r\f\v") != std::string_view::npos;
        m_records.blankLines += m_sawText ? 0 : 1;
    }
    std::optional<std::string> repaired;
    if (!isAscii(line)) {
        m_mojibake.addLine(line);
        repaired = undamaged(line);
        if (repaired && m_damagedLines++ == 0)
            m_firstDamaged = m_context.origin.pointTo(LineNumber{m_lines}, line);
    }
    if (!line.empty() && std::memchr(line.data(), '\0', line.size()) && m_nulLines++ == 0)
        m_firstNul = m_context.origin.pointTo(LineNumber{m_lines}, {});
    if (m_wantsDigest)
        m_digest.addLine(repaired ? std::string_view(*repaired) : line);
    if (m_parser)
        m_parser->addLine(LineNumber{m_lines}, line);
    if (m_logText)
        m_logText->addLine({LineNumber{m_lines}, line, repaired ? std::string_view(*repaired) : line});
}

void DocumentReader::boundCollectionErrors(Witness& witness)
{
    const std::size_t named = witness.collectionErrors.size();
    if (named <= maxCollectionErrors)
        return;
    witness.counts.failedCollectors =
        std::max(witness.counts.failedCollectors.value_or(0), static_cast<std::int64_t>(named));
    witness.collectionErrors.resize(maxCollectionErrors);
    witness.collectionErrors.shrink_to_fit();
    addProblem(m_records.problems, {Severity::Warning,
                                    {"problem.document.collection-errors",
                                     {{"named", std::to_string(named)}, {"kept", std::to_string(maxCollectionErrors)}}},
                                    witness.summary.isNull() ? witness.where : witness.summary});
}

void DocumentReader::end()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    if (!m_kind)
        decideKind();
    m_records.mojibake = m_mojibake.result();
    if (m_wantsDigest)
        m_records.textDigest = m_digest.hex();
    m_digest = {}; // what it holds of the text may wait long
}

TextSource DocumentReader::unreadProse() const
{
    TextSource source = m_context.origin;
    if (m_hasEnded && m_records.kind == ArtifactKind::Prose && m_parser && !m_logText)
        source.text = m_parser->unreadText();
    return source;
}

DocumentRecords DocumentReader::finish()
{
    end();
    if (m_parser)
        m_parser->finish(m_records.mojibake, m_records);
    if (m_logText)
        m_logText->finish(m_records.text, m_records.problems);
    m_isClean = m_records.problems.empty();
    return takeRecords();
}

DocumentRecords DocumentReader::finishUnread()
{
    end();
    return takeRecords();
}

/// The run whose folder the path names, where a record names none.
void DocumentReader::fillKeys()
{
    for (Witness& witness : m_records.witnesses) {
        boundCollectionErrors(witness);
        // What such a report calls its run is seldom what the run's folder is called.
        if ((witness.key.runId.empty() || has(m_records.kind, Trait::NamesLoosely)) && m_records.key)
            witness.key = *m_records.key;
        if (witness.key.runId.empty()) {
            if (const std::optional<RunKey> stated = m_context.rules.executors().runOfPath(witness.reportPath))
                witness.key = *stated;
        }
    }
    if (!m_records.key)
        return;
    for (BaselineFile& file : m_records.baselineFiles) {
        if (file.key.runId.empty())
            file.key.runId = m_records.key->runId;
    }
    for (TokenEvent& event : m_records.tokenEvents) {
        if (event.runId.empty())
            event.runId = m_records.key->runId;
    }
    for (Escalation& escalation : m_records.escalations) {
        if (escalation.runId.empty())
            escalation.runId = m_records.key->runId;
    }
    for (ApplyStats& stats : m_records.applyStats) {
        if (stats.key.runId.empty())
            stats.key.runId = m_records.key->runId;
    }
}

DocumentRecords DocumentReader::takeRecords()
{
    fillKeys();
    if (has(m_records.kind, Trait::HoldsRecords) && !hasRecords(m_records) && !saysWhyUnread(m_records)) {
        addProblem(m_records.problems,
                   {Severity::Warning,
                    {"problem.document.nothing-read", {{"kind", std::string(kindName(m_records.kind))}}},
                    m_context.origin.pointTo(LineNumber{1}, LineNumber{std::max<std::int64_t>(m_lines, 1)}, {})});
    }
    if (m_records.mojibake != Mojibake::None) {
        Problem problem{Severity::Warning, {"problem.encoding.mojibake", {}}, m_firstDamaged, m_damagedLines};
        problem.message.args = {{"encoding", std::string(damageName(m_records.mojibake))}};
        addProblem(m_records.problems, std::move(problem));
    }
    constexpr std::int64_t fewReturns = 2; // of a progress bar on the only line there is
    if (m_lines == 1 && m_returns > fewReturns)
        addProblem(m_records.problems, {Severity::Warning,
                                        {"problem.encoding.carriage-returns", {}},
                                        m_context.origin.pointTo(LineNumber{1}, {}),
                                        m_returns});
    if (m_nulLines > 0)
        addProblem(m_records.problems, {Severity::Info, {"problem.encoding.nul-bytes", {}}, m_firstNul, m_nulLines});
    return std::move(m_records);
}

} // namespace exhibit
