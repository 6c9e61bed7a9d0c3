// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claims/claimtables.h"

#include "models/items/itemtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace exhibit {

namespace {

using Count = std::optional<std::int64_t>;

struct ClaimTableWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimTables)
};

QString countText(const Count& count)
{
    return count ? groupedNumber(*count) : CellText::absent();
}

QString rangeText(const Review& review, const auto& countOf)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = -1;
    for (const Run& run : review.runs) {
        const Count count = countOf(run.counts);
        if (!run.executed || !count)
            continue;
        least = std::min(least, *count);
        most = std::max(most, *count);
    }
    if (most < 0)
        return CellText::absent();
    return least == most ? groupedNumber(most) : groupedNumber(least) + CellText::absent() + groupedNumber(most);
}

QString quoteText(const EvidenceRow& row, const CellText&)
{
    // The frame that pytest draws around its last line would push the figures out of sight.
    static const QRegularExpression frame(QStringLiteral("^=+ | =+$"));
    return fromUtf8(row.ref.quote).simplified().remove(frame);
}

Column<ClaimValueRow> valueColumn(const char* id, const QString& title, QString ClaimValueRow::*text)
{
    return {.id = id,
            .title = title,
            .layout = {.look = ColumnLook::Code, .rightAligned = true},
            .text = [text](const ClaimValueRow& row, const CellText&) { return row.*text; }};
}

/// The numbers of a run are those of all its tests: beside the numbers of a file, a module or a session of an agent
/// they would say that something differs.
bool isOfWholeRuns(const Claim& claim)
{
    const std::string& subject = claim.subject.type;
    const bool isWhole = subject.empty() || subject == "suite" || subject == "run" || subject == "phase";
    return claim.claimClass == ClaimClass::Test && isWhole && claim.sessionSteps < 0;
}

} // namespace

int runOfPointer(const Review& review, const SourceRef& ref)
{
    const auto found =
        std::find_if(review.runs.begin(), review.runs.end(), [&ref](const Run& run) { return run.speaksAt(ref); });
    return found == review.runs.end() ? -1 : static_cast<int>(found - review.runs.begin());
}

Table<EvidenceRow> evidenceTable(const PackSnapshot& snapshot, const std::vector<SourceRef>& evidence)
{
    Table<EvidenceRow> table{.snapshot = snapshot, .pointer = [](const EvidenceRow& row) { return row.ref; }};
    table.columns = {{.id = "evidence",
                      .title = ClaimTableWords::tr("Evidence"),
                      .layout = {.look = ColumnLook::Name},
                      .text = [](const EvidenceRow& row, const CellText&) { return row.subject; }},
                     {.id = "says",
                      .title = ClaimTableWords::tr("Says"),
                      .layout = {.look = ColumnLook::Evidence, .minimumWidth = 90, .stretches = true},
                      .text = quoteText},
                     {.id = "line",
                      .title = ClaimTableWords::tr("Line"),
                      .layout = {.look = ColumnLook::Pointer, .rightAligned = true},
                      .text = [](const EvidenceRow& row, const CellText& cell) { return cell.line(row.ref); }}};
    const PointerNames names = snapshot.facts ? PointerNames(*snapshot.facts) : PointerNames();
    for (const SourceRef& ref : evidence) {
        const int run = snapshot ? runOfPointer(*snapshot.review, ref) : -1;
        table.rows.push_back({run >= 0 ? fromUtf8(snapshot.review->runs[static_cast<std::size_t>(run)].key.runId)
                                       : names.name(ref.member.empty() ? ref.path : ref.member),
                              ref});
    }
    return table;
}

Table<ClaimValueRow> claimValueTable(const PackSnapshot& snapshot, const JudgedClaim* claim, int run,
                                     const QString& document, const QString& runName)
{
    const bool any = claim && snapshot && snapshot.review->totals.executedRuns > 0 && isOfWholeRuns(claim->claim);
    const Run* shown = any && run >= 0 ? &snapshot.review->runs[static_cast<std::size_t>(run)] : nullptr;
    const std::int64_t executed = any ? snapshot.review->totals.executedRuns : 0;
    Table<ClaimValueRow> table;
    table.columns = {
        {.id = "value",
         .title = ClaimTableWords::tr("Value"),
         .layout = {.stretches = true},
         .text = [](const ClaimValueRow& row, const CellText&) { return row.name; }},
        valueColumn("claim", document.isEmpty() ? ClaimTableWords::tr("Claim") : document, &ClaimValueRow::stated),
        valueColumn("run",
                    !shown              ? ClaimTableWords::tr("Run")
                    : runName.isEmpty() ? fromUtf8(shown->key.runId)
                                        : runName,
                    &ClaimValueRow::shown),
        valueColumn("all",
                    executed == 1 ? ClaimTableWords::tr("1 executed run")
                                  : ClaimTableWords::tr("%1 executed runs").arg(groupedNumber(executed)),
                    &ClaimValueRow::all)};
    table.columns[2].meaning = [](const ClaimValueRow& row) {
        return row.differs ? Meaning(Severity::Error) : Meaning();
    };
    if (!any)
        return table;
    const TestClaimValues& stated = claim->claim.test;
    const auto add = [&](const QString& name, const Count& value, const auto& countOf) {
        const Count found = shown ? countOf(shown->counts) : Count();
        table.rows.push_back({name, countText(value), countText(found), rangeText(*snapshot.review, countOf),
                              value && found && *value != *found});
    };
    const bool statesErrors = stated.failed && stated.errors;
    add(ClaimTableWords::tr("failing"), statesErrors ? Count(*stated.failed + *stated.errors) : stated.failed,
        [](const RunCounts& counts) { return counts.failures(); });
    add(ClaimTableWords::tr("passed"), stated.passed, [](const RunCounts& counts) { return counts.passed; });
    add(ClaimTableWords::tr("skipped"), stated.skipped, [](const RunCounts& counts) { return counts.skipped; });
    add(ClaimTableWords::tr("total"), stated.total, [](const RunCounts& counts) { return counts.total; });
    return table;
}

} // namespace exhibit
