// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claims/claimvaluesmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"

#include <algorithm>
#include <limits>

namespace exhibit {

namespace {

using Count = std::optional<std::int64_t>;

QString countText(const Count& count)
{
    return count ? groupedNumber(*count) : QStringLiteral("–");
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
        return QStringLiteral("–");
    return least == most ? groupedNumber(most) : groupedNumber(least) + QStringLiteral("–") + groupedNumber(most);
}

} // namespace

int runOfPointer(const Review& review, const SourceRef& ref)
{
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        if (review.runs[i].speaksAt(ref))
            return static_cast<int>(i);
    }
    return -1;
}

void ClaimValuesModel::setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim, int run,
                                const QString& document, const QString& runName)
{
    beginResetModel();
    m_rows.clear();
    m_runName.clear();
    m_documentName = document;
    if (claim && snapshot && snapshot.review->totals.executedRuns > 0 && claim->claim.claimClass == ClaimClass::Test) {
        const Review& review = *snapshot.review;
        const Run* shown = run >= 0 ? &review.runs[static_cast<std::size_t>(run)] : nullptr;
        if (shown)
            m_runName = runName.isEmpty() ? fromUtf8(shown->key.runId) : runName;
        const std::int64_t executed = review.totals.executedRuns;
        m_allName = executed == 1 ? tr("1 executed run") : tr("%1 executed runs").arg(groupedNumber(executed));
        const TestClaimValues& stated = claim->claim.test;
        const auto add = [&](const QString& name, const Count& value, const auto& countOf) {
            const Count found = shown ? countOf(shown->counts) : Count();
            m_rows.append({name, countText(value), countText(found), rangeText(review, countOf),
                           value && found && *value != *found});
        };
        const bool statesErrors = stated.failed && stated.errors;
        add(tr("failing"), statesErrors ? Count(*stated.failed + *stated.errors) : stated.failed,
            [](const RunCounts& counts) { return counts.failures(); });
        add(tr("passed"), stated.passed, [](const RunCounts& counts) { return counts.passed; });
        add(tr("skipped"), stated.skipped, [](const RunCounts& counts) { return counts.skipped; });
        add(tr("total"), stated.total, [](const RunCounts& counts) { return counts.total; });
    }
    endResetModel();
}

QVariant ClaimValuesModel::cell(int row, int column, int role) const
{
    const Row& value = m_rows[row];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == SeverityRole && column == RunColumn && value.differs)
        return static_cast<int>(Severity::Error);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return value.name;
    case ClaimColumn:
        return value.stated;
    case RunColumn:
        return value.shown;
    case AllRunsColumn:
        return value.all;
    default:
        return {};
    }
}

QVariant ClaimValuesModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return tr("Value");
    case ClaimColumn:
        return m_documentName.isEmpty() ? tr("Claim") : m_documentName;
    case RunColumn:
        return m_runName.isEmpty() ? tr("Run") : m_runName;
    case AllRunsColumn:
        return m_allName;
    default:
        return {};
    }
}

} // namespace exhibit
