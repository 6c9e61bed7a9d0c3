// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/problemlistmodel.h"

#include "models/report/messages.h"

#include <algorithm>

namespace exhibit {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemListModel::tr("Error");
    case Severity::Warning:
        return ProblemListModel::tr("Warning");
    case Severity::Info:
        return ProblemListModel::tr("Note");
    }
    return {};
}

} // namespace

void ProblemListModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages)
{
    beginResetModel();
    m_rows.clear();
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    const auto take = [this, &messages](const Problem& problem, const std::string& path) {
        Row row{problem, messages.text(problem.message, NumberStyle::Grouped)};
        if (row.problem.where.isNull())
            row.problem.where.path = path;
        m_rows.push_back(std::move(row));
    };
    if (snapshot) {
        for (const Problem& problem : snapshot.facts->problems)
            take(problem, {});
        for (const Artifact& artifact : snapshot.facts->artifacts) {
            for (const Problem& problem : artifact.problems)
                take(problem, artifact.path);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        if (a.problem.severity != b.problem.severity)
            return a.problem.severity > b.problem.severity;
        return comesBefore(a.problem.where, b.problem.where);
    });
    endResetModel();
}

void ProblemListModel::append(const std::vector<Problem>& problems, const Messages& messages)
{
    if (problems.empty())
        return;
    beginInsertRows({}, rows(), rows() + static_cast<int>(problems.size()) - 1);
    for (const Problem& problem : problems)
        m_rows.push_back({problem, messages.text(problem.message, NumberStyle::Grouped)});
    endInsertRows();
}

void ProblemListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const Problem* ProblemListModel::problemAt(int row) const
{
    return row >= 0 && row < rows() ? &m_rows[static_cast<std::size_t>(row)].problem : nullptr;
}

QVariant ProblemListModel::cell(int rowNumber, int column, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const Problem& problem = row.problem;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        switch (column) {
        case SeverityColumn:
            return role == SortRole ? QVariant(-static_cast<int>(problem.severity)) : severityText(problem.severity);
        case TextColumn:
            return row.text;
        case PointerColumn:
            return m_names.text(problem.where);
        default:
            return role == SortRole ? QVariant(static_cast<qlonglong>(problem.count)) : groupedNumber(problem.count);
        }
    case CopyRole:
        if (column == PointerColumn)
            return fromUtf8(problem.where.isNull() ? std::string() : toString(problem.where));
        return column == CountColumn ? QVariant(QString::number(problem.count)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case CountRole:
        return static_cast<qint64>(problem.count);
    case SourceRefRole:
        return problem.where.isNull() ? QVariant() : QVariant::fromValue(problem.where);
    case PointerTextRole:
        return m_names.text(problem.where);
    case SecondLineRole:
        return m_names.text(problem.where);
    default:
        return {};
    }
}

QVariant ProblemListModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Severity"), tr("Problem"), tr("Place"), tr("Count")};
    return names[column];
}

} // namespace exhibit
