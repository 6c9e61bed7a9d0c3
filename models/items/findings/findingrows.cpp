// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findings/findingrows.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/items/roles.h"
#include "models/items/runs/runnames.h"
#include "models/report/markdownsections.h"
#include "models/report/messages.h"
#include "models/report/placeddecision.h"

#include <QCoreApplication>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int mostNames = 3;

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

/// `v20, v26`; with many runs their number.
QString runsText(const Finding& finding, const Review& review, const QStringList& names)
{
    QStringList found;
    for (std::size_t run = 0; run < review.runs.size(); ++run) {
        if (std::find(finding.runs.begin(), finding.runs.end(), review.runs[run].key) != finding.runs.end())
            found.append(names.value(static_cast<qsizetype>(run)));
    }
    return found.size() > mostNames ? FindingWords::tr("%1 runs").arg(groupedNumber(found.size())) : listText(found);
}

ListRow::Says commonSays(const Review& review, std::size_t at, const QString& title)
{
    const Finding& finding = review.findings[at];
    ListRow::Says says{
        {Qt::DisplayRole, title},
        {OriginRole, static_cast<int>(at)},
        {SourceRefsRole, QVariant::fromValue(QVector<SourceRef>(finding.pointers.begin(), finding.pointers.end()))}};
    if (!finding.pointers.empty())
        says.insert(SourceRefRole, QVariant::fromValue(finding.pointers.front()));
    return says;
}

} // namespace

std::vector<ListRow> findingRows(const PackSnapshot& snapshot)
{
    std::vector<ListRow> rows;
    if (!snapshot)
        return rows;
    const std::vector<Finding>& findings = snapshot.review->findings;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        if (isToldElsewhere(snapshot, finding))
            continue;
        ListRow row;
        row.id = fromUtf8(finding.claimId.empty() ? finding.id : finding.claimId);
        row.origin = static_cast<int>(at);
        rows.push_back(std::move(row));
    }
    return rows;
}

RowList::Tell findingTeller(const PackSnapshot& snapshot, const Messages& messages)
{
    if (!snapshot)
        return {};
    return [snapshot, &messages, names = PointerNames(*snapshot.facts)](int origin) {
        const auto at = static_cast<std::size_t>(origin);
        const Finding& finding = snapshot.review->findings[at];
        const QString title = messages.text(finding.title, NumberStyle::Grouped);
        const QString kind = findingKindText(finding.kind);
        ListRow::Says says = commonSays(*snapshot.review, at, title);
        says.insert({{Qt::ToolTipRole, messages.text(finding.assessment, NumberStyle::Grouped)},
                     {SecondLineRole, kind},
                     {KindRole, static_cast<int>(finding.kind)},
                     {Qt::AccessibleTextRole, FindingWords::tr("%1: %2").arg(kind, title)}});
        if (finding.kind == FindingKind::Mismatch)
            says.insert(VerdictRole, static_cast<int>(finding.verdict));
        if (!finding.pointers.empty())
            says.insert(PointerTextRole, names.text(finding.pointers.front()));
        return says;
    };
}

Table<FindingRow> findingTable(const Finding* finding, const Messages& messages)
{
    Table<FindingRow> table{.pointer = [](const FindingRow& row) { return row.where; }};
    if (!finding)
        return table;
    table.rows = finding->rows;
    for (std::size_t at = 0; at < finding->columns.size(); ++at) {
        const auto text = [at](const FindingRow& row, const CellText& cell) {
            return at < row.cells.size() ? cell.say(row.cells[at]) : QString();
        };
        Column<FindingRow> column{.id = std::to_string(at),
                                  .title = messages.text(finding->columns[at], NumberStyle::Grouped),
                                  .text = text,
                                  .toolTip = text};
        column.layout.look = at == 0 ? ColumnLook::Code : ColumnLook::Text;
        column.layout.stretches = at == std::min<std::size_t>(1, finding->columns.size() - 1);
        table.columns.push_back(std::move(column));
    }
    Column<FindingRow>* last = table.columns.empty() ? nullptr : &table.columns.back();
    const auto isPlace = [&](const FindingRow& row) {
        return row.cells.size() == table.columns.size() &&
               messages.text(row.cells.back(), NumberStyle::Grouped) == fromUtf8(toString(row.where));
    };
    if (last && !table.rows.empty() && isPlace(table.rows.front())) {
        // The head of the column names the place; the table is too narrow to repeat the path in each row.
        last->layout.look = ColumnLook::Pointer;
        last->text = [](const FindingRow& row, const CellText& cell) { return cell.line(row.where); };
    }
    return table;
}

ListRow::Says decisionSays(const DecisionSet* decisions, const std::string& id)
{
    static const PlacedDecision none;
    const auto found = decisions ? decisions->byId.find(id) : decltype(decisions->byId)::const_iterator();
    const PlacedDecision& placed = decisions && found != decisions->byId.end() ? found->second : none;
    const DecisionState state = placed.decision.state;
    const bool isUnsettled = !placed.others.empty();
    const bool isSaid = state != DecisionState::Undecided || isUnsettled;
    return {{DecisionRole, static_cast<int>(state)},
            {UnsettledRole, isUnsettled},
            {MutedRole, state == DecisionState::Dismissed},
            {Qt::AccessibleDescriptionRole, isSaid ? decisionText(state, isUnsettled) : QString()}};
}

std::vector<ListRow> patternRows(const PackSnapshot& snapshot, const Messages& messages)
{
    if (!snapshot)
        return {};
    const QStringList names = runColumnNames(runTitles(*snapshot.review));
    const std::vector<Finding>& findings = snapshot.review->findings;
    std::vector<ListRow> patterns, others;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        if (finding.kind == FindingKind::Mismatch)
            continue;
        std::vector<ListRow>& rows = finding.isPattern() ? patterns : others;
        const QString title = messages.text(finding.title, NumberStyle::Grouped);
        const QString kind = findingKindText(finding.kind);
        const auto number = static_cast<int>(rows.size()) + 1;
        ListRow row{commonSays(*snapshot.review, at, title)};
        row.says.insert({{KindRole, static_cast<int>(finding.classification)},
                         {IdRole, fromUtf8(finding.id)},
                         {CountRole, number},
                         {SecondLineRole, finding.isPattern() ? messages.text(classificationMessage(finding)) : kind},
                         {TrailingRole, runsText(finding, *snapshot.review, names)},
                         {Qt::ToolTipRole, title},
                         {Qt::AccessibleTextRole, FindingWords::tr("%1 %2, %3").arg(kind).arg(number).arg(title)}});
        row.says.insert(decisionSays(snapshot.decisions.get(), finding.id));
        rows.push_back(std::move(row));
    }
    std::vector<ListRow> groups;
    if (!patterns.empty())
        groups.push_back(groupRow(FindingWords::tr("Patterns"), std::move(patterns)));
    if (!others.empty())
        groups.push_back(groupRow(FindingWords::tr("Other findings"), std::move(others)));
    return groups;
}

} // namespace exhibit
