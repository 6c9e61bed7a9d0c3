// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findings/findinglistmodel.h"

#include "models/report/messages.h"

namespace exhibit {

void FindingListModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_titles.clear();
    m_assessments.clear();
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    if (snapshot) {
        for (const Finding& finding : snapshot.review->findings) {
            m_titles.push_back(messages.text(finding.title, NumberStyle::Grouped));
            m_assessments.push_back(messages.text(finding.assessment, NumberStyle::Grouped));
        }
    }
    endResetModel();
}

const Finding* FindingListModel::findingAt(int row) const
{
    return row >= 0 && row < rows() ? &m_snapshot.review->findings[static_cast<std::size_t>(row)] : nullptr;
}

QVariant FindingListModel::cell(int row, int, int role) const
{
    const Finding& finding = *findingAt(row);
    const auto at = static_cast<std::size_t>(row);
    switch (role) {
    case Qt::DisplayRole:
        return m_titles[at];
    case Qt::ToolTipRole:
        return m_assessments[at].isEmpty() ? QVariant() : QVariant(m_assessments[at]);
    case SecondLineRole:
        return findingKindText(finding.kind);
    case KindRole:
        return static_cast<int>(finding.kind);
    case VerdictRole:
        return finding.kind == FindingKind::Mismatch ? QVariant(static_cast<int>(finding.verdict)) : QVariant();
    case SortRole:
        return row;
    case IdRole:
        return fromUtf8(finding.claimId.empty() ? finding.id : finding.claimId);
    case CountRole:
        return static_cast<qint64>(finding.pointers.size());
    case SourceRefRole:
        return finding.pointers.empty() ? QVariant() : QVariant::fromValue(finding.pointers.front());
    case SourceRefsRole:
        return QVariant::fromValue(QVector<SourceRef>(finding.pointers.begin(), finding.pointers.end()));
    case PointerTextRole:
        return finding.pointers.empty() ? QString() : m_names.text(finding.pointers.front());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(findingKindText(finding.kind), m_titles[at]);
    default:
        return {};
    }
}

} // namespace exhibit
