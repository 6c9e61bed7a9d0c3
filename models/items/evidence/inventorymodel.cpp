// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/inventorymodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/messages.h"

#include <algorithm>

namespace exhibit {

namespace {

QString noteOf(const PackFacts& facts, const Artifact& artifact)
{
    if (artifact.mojibake != Mojibake::None ||
        std::any_of(artifact.members.begin(), artifact.members.end(),
                    [](const Member& member) { return member.mojibake != Mojibake::None; }))
        return InventoryModel::tr("mojibake");
    if (artifact.kind == ArtifactKind::Sqlite) {
        const auto events =
            std::count_if(facts.tokenEvents.begin(), facts.tokenEvents.end(),
                          [&artifact](const TokenEvent& event) { return event.where.path == artifact.path; });
        return events > 0 ? InventoryModel::tr("%1 events").arg(groupedNumber(events)) : fileSizeText(artifact.bytes);
    }
    if (artifact.kind == ArtifactKind::ReportCorpus)
        return InventoryModel::tr("%1 reports").arg(groupedNumber(artifact.lines));
    if (artifact.kind == ArtifactKind::CommandLog)
        return InventoryModel::tr("%1 records").arg(groupedNumber(artifact.lines));
    if (artifact.lines > 0)
        return InventoryModel::tr("%1 lines").arg(groupedNumber(artifact.lines));
    return artifactKindText(artifact.kind);
}

} // namespace

void InventoryModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages)
{
    beginResetModel();
    m_rows.clear();
    m_present = m_missing = 0;
    if (snapshot) {
        const PointerNames names(*snapshot.facts);
        for (const Artifact& artifact : snapshot.facts->artifacts) {
            Row row{names.name(artifact.path), noteOf(*snapshot.facts, artifact), {}, State::Present, false, {}};
            row.ref.path = artifact.path;
            QStringList problems;
            for (const Problem& problem : artifact.problems) {
                if (problem.severity == Severity::Info)
                    continue;
                row.state = State::WithProblems;
                problems.append(messages.text(problem.message));
            }
            row.toolTip = fromUtf8(artifact.path) +
                          (problems.isEmpty() ? QString() : QLatin1Char('\n') + problems.join(QLatin1Char('\n')));
            m_rows.push_back(std::move(row));
            ++m_present;
        }
        m_missing = static_cast<int>(snapshot.review->missing.size());
        if (m_missing > 0)
            m_rows.push_back({tr("Referenced but missing"), {}, {}, State::Missing, true, {}});
        for (const MissingEvidence& missing : snapshot.review->missing) {
            Row row{fromUtf8(missing.what), {}, fromUtf8(missing.what), State::Missing, false, {}};
            row.name = row.name.section(QLatin1Char('/'), -1);
            row.note =
                missing.namedAt.size() == 1 ? tr("named once") : tr("named %1 times").arg(missing.namedAt.size());
            if (!missing.namedAt.empty())
                row.ref = missing.namedAt.front();
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

QVariant InventoryModel::cell(int row, int, int role) const
{
    const Row& item = m_rows[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return item.name;
    case Qt::ToolTipRole:
        return item.toolTip;
    case TrailingRole:
        return item.note;
    case KindRole:
        return static_cast<int>(item.state);
    case GroupRole:
        return item.group;
    case SourceRefRole:
        return item.ref.isNull() ? QVariant() : QVariant::fromValue(item.ref);
    case Qt::AccessibleTextRole:
        return QString(item.name + QStringLiteral(", ") + item.note);
    default:
        return {};
    }
}

} // namespace exhibit
