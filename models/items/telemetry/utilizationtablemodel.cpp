// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/telemetry/utilizationtablemodel.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <numeric>

namespace exhibit {

namespace {

QString dash()
{
    return QString(QChar(0x2013));
}

QString numberText(const std::optional<std::int64_t>& number, bool grouped)
{
    if (!number)
        return dash();
    return grouped ? groupedNumber(*number) : QString::number(*number);
}

QString wordText(const std::string& text)
{
    return text.empty() ? dash() : fromUtf8(text);
}

/// A key by which two events compare; numbers before texts so that only one of them decides.
struct SortKey
{
    double number = 0;
    std::string_view text;
    bool known = true;
};

SortKey numericKey(const std::optional<std::int64_t>& number)
{
    return {static_cast<double>(number.value_or(0)), {}, number.has_value()};
}

SortKey sortKey(const TokenEvent& event, int column)
{
    using Model = UtilizationTableModel;
    switch (column) {
    case Model::RunColumn:
        return {0, event.runId, true};
    case Model::PhaseColumn:
        return {0, event.phaseId, true};
    case Model::TimeColumn:
        return {0, event.timestamp, true};
    case Model::UsedColumn:
        return numericKey(event.actual);
    case Model::CeilingColumn:
        return numericKey(event.ceiling);
    case Model::PercentColumn: {
        const auto percent = event.utilizationPercent();
        return {percent.value_or(0), {}, percent.has_value()};
    }
    case Model::TruncatedColumn:
        return {event.truncated.value_or(false) ? 1.0 : 0.0, {}, event.truncated.has_value()};
    case Model::PredictedColumn:
        return numericKey(event.predicted);
    case Model::StopReasonColumn:
        return {0, event.stopReason, true};
    case Model::ModelColumn:
        return {0, event.model, true};
    default:
        return {static_cast<double>(event.where.isDatabaseRow() ? event.where.rowId : event.where.firstLine.value),
                event.where.path, true};
    }
}

bool holdsAllWords(const TokenEvent& event, const QStringList& words)
{
    const std::string* const fields[] = {&event.runId,    &event.phaseId,    &event.timestamp,
                                         &event.category, &event.stopReason, &event.model};
    return std::all_of(words.begin(), words.end(), [&fields](const QString& word) {
        return std::any_of(std::begin(fields), std::end(fields), [&word](const std::string* field) {
            return fromUtf8(*field).contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace

void UtilizationTableModel::setSnapshot(const PackSnapshot& snapshot, const Messages&)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    m_rows = orderedRows();
    endResetModel();
}

int UtilizationTableModel::eventCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot.facts->tokenEvents.size()) : 0;
}

const TokenEvent* UtilizationTableModel::eventAt(int row) const
{
    if (row < 0 || row >= rows())
        return nullptr;
    return &m_snapshot.facts->tokenEvents[m_rows[static_cast<std::size_t>(row)]];
}

int UtilizationTableModel::rowOf(const SourceRef& where) const
{
    for (int row = 0; row < rows(); ++row) {
        if (eventAt(row)->where == where)
            return row;
    }
    return -1;
}

void UtilizationTableModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    rebuild();
}

void UtilizationTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

std::vector<std::uint32_t> UtilizationTableModel::orderedRows() const
{
    std::vector<std::uint32_t> order;
    if (!m_snapshot)
        return order;
    const auto& events = m_snapshot.facts->tokenEvents;
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    order.reserve(events.size());
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        if (words.isEmpty() || holdsAllWords(events[i], words))
            order.push_back(i);
    }
    if (m_sortColumn < 0)
        return order;
    std::vector<SortKey> keys(events.size());
    for (const std::uint32_t i : order)
        keys[i] = sortKey(events[i], m_sortColumn);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&keys, descending](std::uint32_t a, std::uint32_t b) {
        const SortKey &left = keys[a], &right = keys[b];
        // What is not known stands last in either direction.
        if (left.known != right.known)
            return left.known;
        const SortKey& low = descending ? right : left;
        const SortKey& high = descending ? left : right;
        return low.text != high.text ? low.text < high.text : low.number < high.number;
    });
    return order;
}

void UtilizationTableModel::rebuild()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> events;
    for (const QModelIndex& index : before)
        events.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_rows = orderedRows();
    std::vector<int> rowOfEvent(static_cast<std::size_t>(eventCount()), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowOfEvent[m_rows[row]] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOfEvent[events[static_cast<std::size_t>(i)]];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

QString UtilizationTableModel::display(const TokenEvent& event, int column, bool grouped) const
{
    switch (column) {
    case RunColumn:
        return wordText(event.runId);
    case PhaseColumn:
        return wordText(event.phaseId);
    case TimeColumn:
        return wordText(event.timestamp);
    case UsedColumn: {
        const QString used = numberText(event.actual, grouped);
        // A truncated output stopped at the ceiling: the model wanted more.
        return grouped && event.actual && event.truncated.value_or(false) ? QStringLiteral("\u2265 ") + used : used;
    }
    case CeilingColumn:
        return numberText(event.ceiling, grouped);
    case PercentColumn: {
        const auto percent = event.utilizationPercent();
        return percent ? percentText(*percent) : dash();
    }
    case TruncatedColumn:
        return !event.truncated ? dash() : *event.truncated ? tr("truncated") : tr("no");
    case PredictedColumn:
        return numberText(event.predicted, grouped);
    case StopReasonColumn:
        return wordText(event.stopReason);
    case ModelColumn:
        return wordText(event.model);
    case PointerColumn:
        return grouped ? m_names.text(event.where) : fromUtf8(toString(event.where));
    default:
        return {};
    }
}

QVariant UtilizationTableModel::sortValue(const TokenEvent& event, int column) const
{
    const SortKey key = sortKey(event, column);
    if (!key.known)
        return {};
    return key.text.empty() ? QVariant(key.number) : QVariant(fromUtf8(key.text));
}

QVariant UtilizationTableModel::cell(int row, int column, int role) const
{
    const TokenEvent& event = *eventAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(event, column, true);
    case CopyRole:
        return display(event, column, false);
    case Qt::TextAlignmentRole: {
        const bool number = column == UsedColumn || column == CeilingColumn || column == PercentColumn ||
                            column == PredictedColumn || column == PointerColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case SortRole:
        return sortValue(event, column);
    case KindRole:
        return event.truncated.value_or(false);
    case IdRole:
        return fromUtf8(toString(event.where));
    case SourceRefRole:
        return QVariant::fromValue(event.where);
    case PointerTextRole:
        return m_names.text(event.where);
    default:
        return {};
    }
}

QVariant UtilizationTableModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == UsedColumn || column == CeilingColumn || column == PercentColumn ||
                            column == PredictedColumn || column == PointerColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Run"),       tr("Phase"),     tr("Time"),        tr("Used"),  tr("Ceiling"), tr("Use"),
                             tr("Truncated"), tr("Predicted"), tr("Stop reason"), tr("Model"), tr("Pointer")};
    static_assert(std::size(names) == ColumnCount);
    return names[column];
}

} // namespace exhibit
