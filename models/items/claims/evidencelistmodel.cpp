// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claims/evidencelistmodel.h"

#include "models/items/claims/claimvaluesmodel.h"
#include "models/items/roles.h"

#include <QRegularExpression>

namespace exhibit {

void EvidenceListModel::setEvidence(const PackSnapshot& snapshot, std::vector<SourceRef> evidence)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    m_subjects.clear();
    const PointerNames names = snapshot.facts ? PointerNames(*snapshot.facts) : PointerNames();
    for (const SourceRef& ref : m_evidence) {
        const int run = snapshot ? runOfPointer(*snapshot.review, ref) : -1;
        m_subjects.push_back(run >= 0 ? fromUtf8(snapshot.review->runs[static_cast<std::size_t>(run)].key.runId)
                                      : names.name(ref.member.empty() ? ref.path : ref.member));
    }
    endResetModel();
}

QVariant EvidenceListModel::cell(int row, int column, int role) const
{
    const auto index = static_cast<std::size_t>(row);
    const SourceRef& ref = m_evidence[index];
    if (role == SourceRefRole)
        return QVariant::fromValue(ref);
    if (role == Qt::TextAlignmentRole && column == PointerColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == PointerTextRole && column == PointerColumn)
        return placeText(ref);
    if (role == CopyRole && column == PointerColumn)
        return fromUtf8(toString(ref));
    if (role == SortRole && column == PointerColumn)
        return static_cast<qint64>(ref.firstLine.value);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case SubjectColumn:
        return m_subjects[index];
    case QuoteColumn: {
        // The frame that pytest draws around its last line would push the figures out of sight.
        static const QRegularExpression frame(QStringLiteral("^=+ | =+$"));
        return fromUtf8(ref.quote).simplified().remove(frame);
    }
    case PointerColumn:
        return placeText(ref);
    default:
        return {};
    }
}

QVariant EvidenceListModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SubjectColumn:
        return tr("Evidence");
    case QuoteColumn:
        return tr("Says");
    case PointerColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace exhibit
