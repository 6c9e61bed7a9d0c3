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

QString rangeText(const Review& review, Count RunCounts::*member)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = -1;
    for (const Run& run : review.runs) {
        const Count& count = run.counts.*member;
        if (!run.executed || !count)
            continue;
        least = std::min(least, *count);
        most = std::max(most, *count);
    }
    if (most < 0)
        return QStringLiteral("–");
    return least == most ? groupedNumber(most) : groupedNumber(least) + QStringLiteral("–") + groupedNumber(most);
}

bool holds(const SourceRef& whole, const SourceRef& part)
{
    return !whole.isNull() && whole.path == part.path && whole.firstLine <= part.firstLine &&
           part.lastLine <= whole.lastLine;
}

} // namespace

int runOfPointer(const Review& review, const SourceRef& ref)
{
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        if (holds(run.log, ref) || holds(run.summary, ref) || holds(run.report, ref))
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
    const bool hasRuns = snapshot && std::any_of(snapshot.review->runs.begin(), snapshot.review->runs.end(),
                                                 [](const Run& r) { return r.executed; });
    if (claim && hasRuns && claim->claim.claimClass == ClaimClass::Test) {
        const Review& review = *snapshot.review;
        const Run* shown = run >= 0 ? &review.runs[static_cast<std::size_t>(run)] : nullptr;
        if (shown)
            m_runName = runName.isEmpty() ? fromUtf8(shown->key.runId) : runName;
        const auto executed =
            std::count_if(review.runs.begin(), review.runs.end(), [](const Run& r) { return r.executed; });
        m_allName = executed == 1 ? tr("1 executed run") : tr("%1 executed runs").arg(executed);
        const TestClaimValues& stated = claim->claim.test;
        const auto add = [&](const QString& name, const Count& value, Count RunCounts::*member) {
            const Count found = shown ? shown->counts.*member : Count();
            m_rows.append({name, countText(value), countText(found), rangeText(review, member),
                           value && found && *value != *found});
        };
        add(tr("failed"), stated.failed, &RunCounts::failed);
        add(tr("passed"), stated.passed, &RunCounts::passed);
        add(tr("skipped"), stated.skipped, &RunCounts::skipped);
        add(tr("total"), stated.total, &RunCounts::total);
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
