// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreportbuilder.h"

#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/reports/reportname.h"

#include <algorithm>

namespace exhibit {

ReportPlaces::ReportPlaces(const TextSource& origin, LineNumber first, std::string_view text)
    : m_origin(origin), m_first(first), m_text(text), m_oneLine(text.find('\n') == std::string_view::npos)
{}

LineNumber ReportPlaces::lineNumber(std::size_t offset)
{
    if (m_oneLine)
        return m_first;
    const auto begin = m_text.begin();
    const auto from = static_cast<std::ptrdiff_t>(std::min(offset, m_offset));
    const auto to = static_cast<std::ptrdiff_t>(std::max(offset, m_offset));
    const auto newlines = std::count(begin + from, begin + to, '\n');
    m_line += offset >= m_offset ? newlines : -newlines;
    m_offset = offset;
    return m_first.plus(m_line);
}

SourceRef ReportPlaces::at(std::size_t offset)
{
    offset = std::min(offset, m_text.size());
    // No more of a line of a megabyte is looked at than a quote can hold.
    std::string_view quote = m_text.substr(offset, 4 * static_cast<std::size_t>(maxQuoteCodePoints) + 4);
    quote = quote.substr(0, quote.find('\n'));
    while (!quote.empty() && quote.back() == '\r')
        quote.remove_suffix(1);
    return m_origin.pointTo(lineNumber(offset), quote);
}

SourceRef ReportPlaces::naming(std::string_view name) const
{
    if (name.empty() || m_text.rfind(name) == std::string_view::npos)
        return {};
    return m_origin.pointTo(m_first, quoteAround(m_text, name));
}

SourceRef ReportPlaces::lineOf(std::size_t offset)
{
    offset = std::min(offset, m_text.size());
    const std::size_t newline = offset == 0 ? std::string_view::npos : m_text.rfind('\n', offset - 1);
    std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    while (begin < offset && (m_text[begin] == ' ' || m_text[begin] == '\t'))
        ++begin;
    return at(begin);
}

Failure failureOf(const ReportDraft::TestFailure& draft, ReportPlaces& places, TestDictionary& tests)
{
    Failure failure;
    failure.test = tests.intern(draft.nodeId);
    failure.outcome = draft.outcome;
    failure.message = draft.stage.message;
    failure.crashPath = draft.stage.crashPath;
    failure.crashLine = draft.stage.crashLine;
    failure.where = places.at(draft.offset);
    if (draft.stage.causeOffset != 0) {
        SourceRef cause = places.at(draft.stage.causeOffset);
        if (cause.firstLine != failure.where.firstLine)
            failure.cause = std::move(cause);
    }
    return failure;
}

Witness witnessOf(const ReportDraft& draft, const JoinedCounts& joined, ReportPlaces& places, TestDictionary& tests)
{
    Witness witness;
    witness.kind = WitnessKind::Report;
    witness.exitCode = draft.exitCode;
    witness.counts = joined.counts;
    witness.state = runStateOf(witness.exitCode, witness.counts);
    witness.durationSeconds = draft.duration;
    witness.createdEpoch = draft.created;
    witness.where = places.lineOf(draft.summaryOffset);
    witness.summary = draft.hasSummary ? places.at(draft.summaryOffset) : witness.where;
    for (const ReportDraft::Test& test : draft.tests)
        witness.outcomes.set(tests.intern(test.nodeId), test.outcome, 0);
    witness.failures.reserve(draft.failures.size());
    for (const ReportDraft::TestFailure& failure : draft.failures)
        witness.failures.push_back(failureOf(failure, places, tests));
    for (const ReportDraft::Collector& collector : draft.failedCollectors) {
        CollectionError error = collector.error;
        error.where = places.at(collector.offset);
        witness.collectionErrors.push_back(std::move(error));
    }
    // A summary may be wrong or unreadable; the test that failed is listed.
    if (!witness.failures.empty() && witness.state != RunState::Interrupted)
        witness.state = RunState::Failed;
    const bool unsure = joined.statesMoreFailures || draft.exitCodeNotRead || draft.unknownOutcomes > 0;
    witness.state =
        unlessUnsure(witness.state, witness.exitCode, unsure || (draft.hidesFailures() && !joined.listStands));
    return witness;
}

} // namespace exhibit
