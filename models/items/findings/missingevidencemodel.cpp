// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findings/missingevidencemodel.h"

#include "models/report/messages.h"

#include <QStringList>

namespace exhibit {

void MissingEvidenceModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_settle.clear();
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    if (snapshot) {
        for (const MissingEvidence& missing : snapshot.review->missing) {
            QStringList sentences;
            for (const Message& message : missing.wouldSettle)
                sentences.append(messages.text(message, NumberStyle::Grouped));
            m_settle.push_back(sentences.join(QLatin1Char(' ')));
        }
    }
    endResetModel();
}

QVariant MissingEvidenceModel::cell(int row, int column, int role) const
{
    const MissingEvidence& missing = m_snapshot.review->missing[static_cast<std::size_t>(row)];
    const auto places = static_cast<qint64>(missing.namedAt.size());
    switch (role) {
    case Qt::DisplayRole:
        if (column == WhatColumn)
            return fromUtf8(missing.what);
        return places == 1 ? tr("named once") : tr("named %1 times").arg(groupedNumber(places));
    case Qt::TextAlignmentRole:
        return column == NamedAtColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return fromUtf8(missing.what);
    case SecondLineRole:
        return column == WhatColumn ? QVariant(m_settle[static_cast<std::size_t>(row)]) : QVariant();
    case CountRole:
        return places;
    case SortRole:
        return column == WhatColumn ? QVariant(fromUtf8(missing.what)) : QVariant(places);
    case SourceRefRole:
        return missing.namedAt.empty() ? QVariant() : QVariant::fromValue(missing.namedAt.front());
    case SourceRefsRole:
        return QVariant::fromValue(QVector<SourceRef>(missing.namedAt.begin(), missing.namedAt.end()));
    case PointerTextRole:
        return missing.namedAt.empty() ? QString() : m_names.text(missing.namedAt.front());
    default:
        return {};
    }
}

QVariant MissingEvidenceModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == WhatColumn ? tr("Missing") : tr("Named at");
}

} // namespace exhibit
