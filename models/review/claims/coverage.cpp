// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/coverage.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::int64_t farthest = 6000; ///< lines between the table's head and the end of a log
constexpr std::size_t mostRunsTried = 3;

const Document* documentAt(const PackFacts& facts, const DocumentAddress& address)
{
    const auto found = std::find_if(facts.documents.begin(), facts.documents.end(),
                                    [&](const Document& document) { return document.canonical == address; });
    return found == facts.documents.end() ? nullptr : &*found;
}

/// The rows that a log prints in a run's own lines.
const std::vector<CoverageRow>* rowsOf(const PackFacts& facts, const Run& run)
{
    for (const int index : run.witnesses) {
        const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
        if (witness.kind != WitnessKind::Log || witness.where != run.log)
            continue;
        const Document* document = documentAt(facts, witness.document);
        return document ? &document->text.coverage : nullptr;
    }
    return nullptr;
}

Coverage tableOf(const PackFacts& facts, const Run& run)
{
    Coverage table;
    const LineNumber end = run.summary.firstLine;
    const LineNumber begin{std::max(run.log.firstLine.value, end.value - farthest)};
    const std::vector<CoverageRow>* rows = run.summary.path == run.log.path ? rowsOf(facts, run) : nullptr;
    if (!rows || end <= begin)
        return table;
    const auto last = std::find_if(rows->rbegin(), rows->rend(), [&](const CoverageRow& row) {
        return row.head >= begin && row.where.firstLine < end;
    });
    for (const CoverageRow& row : *rows) {
        if (last == rows->rend() || row.head != last->head || row.where.firstLine >= end)
            continue;
        if (row.path == "TOTAL")
            table.total = row;
        else
            table.rows.push_back(row);
    }
    table.run = &run;
    return table;
}

} // namespace

const CoverageRow* Coverage::find(const std::string& name) const
{
    const CoverageRow* found = nullptr;
    for (const CoverageRow& row : rows) {
        if (!endsWithPath(row.path, name) && !endsWithPath(name, row.path))
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

Coverage coverageOf(const PackFacts& facts, const std::vector<const Run*>& executed)
{
    std::size_t tried = 0;
    for (auto run = executed.rbegin(); run != executed.rend() && tried < mostRunsTried; ++run) {
        if ((*run)->log.isNull() || (*run)->summary.isNull())
            continue;
        ++tried;
        Coverage table = tableOf(facts, **run);
        if (!table.rows.empty() || table.total)
            return table;
    }
    return {};
}

} // namespace exhibit
