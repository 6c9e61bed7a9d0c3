// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/inventoryrows.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace exhibit {

namespace {

struct InventoryWords
{
    Q_DECLARE_TR_FUNCTIONS(InventoryRows)
};

QString noteOf(const PackFacts& facts, const Artifact& artifact)
{
    if (artifact.mojibake != Mojibake::None ||
        std::any_of(artifact.members.begin(), artifact.members.end(),
                    [](const Member& member) { return member.mojibake != Mojibake::None; }))
        return InventoryWords::tr("mojibake");
    if (artifact.kind == ArtifactKind::Sqlite) {
        const auto events =
            std::count_if(facts.tokenEvents.begin(), facts.tokenEvents.end(),
                          [&artifact](const TokenEvent& event) { return event.where.path == artifact.path; });
        return events == 0   ? fileSizeText(artifact.bytes)
               : events == 1 ? InventoryWords::tr("1 event")
                             : InventoryWords::tr("%1 events").arg(groupedNumber(events));
    }
    if (artifact.kind == ArtifactKind::ReportCorpus)
        return artifact.lines == 1 ? InventoryWords::tr("1 report")
                                   : InventoryWords::tr("%1 reports").arg(groupedNumber(artifact.lines));
    if (artifact.kind == ArtifactKind::CommandLog)
        return artifact.lines == 1 ? InventoryWords::tr("1 record")
                                   : InventoryWords::tr("%1 records").arg(groupedNumber(artifact.lines));
    if (artifact.lines > 0)
        return artifact.lines == 1 ? InventoryWords::tr("1 line")
                                   : InventoryWords::tr("%1 lines").arg(groupedNumber(artifact.lines));
    return artifactKindText(artifact.kind);
}

ListRow rowOf(const QString& name, const QString& note, const QString& toolTip, InventoryState state,
              const SourceRef& ref)
{
    ListRow row{{{Qt::DisplayRole, name},
                 {TrailingRole, note},
                 {Qt::ToolTipRole, toolTip},
                 {KindRole, static_cast<int>(state)},
                 {Qt::AccessibleTextRole, QString(name + QStringLiteral(", ") + note)}}};
    if (!ref.isNull())
        row.says.insert(SourceRefRole, QVariant::fromValue(ref));
    return row;
}

} // namespace

std::vector<const MissingEvidence*> missingByWeight(const Review& review)
{
    std::vector<const MissingEvidence*> all;
    all.reserve(review.missing.size());
    for (const MissingEvidence& missing : review.missing)
        all.push_back(&missing);
    std::stable_sort(all.begin(), all.end(), [](const MissingEvidence* a, const MissingEvidence* b) {
        return a->namedAt.size() > b->namedAt.size();
    });
    return all;
}

std::vector<ListRow> inventoryRows(const PackSnapshot& snapshot, const Messages& messages)
{
    std::vector<ListRow> rows;
    if (!snapshot)
        return rows;
    const PointerNames names(*snapshot.facts);
    for (const Artifact& artifact : snapshot.facts->artifacts) {
        InventoryState state = InventoryState::Present;
        QStringList lines{fromUtf8(artifact.path)};
        for (const Problem& problem : artifact.problems) {
            if (problem.severity == Severity::Info)
                continue;
            state = InventoryState::WithProblems;
            lines.append(messages.text(problem.message));
        }
        SourceRef ref;
        ref.path = artifact.path;
        rows.push_back(rowOf(names.name(artifact.path), noteOf(*snapshot.facts, artifact),
                             lines.join(QLatin1Char('\n')), state, ref));
    }
    if (!snapshot.review->missing.empty())
        rows.push_back({{{Qt::DisplayRole, InventoryWords::tr("Referenced but missing")}, {GroupRole, true}}});
    for (const MissingEvidence* missing : missingByWeight(*snapshot.review)) {
        const QString path = fromUtf8(missing->what);
        const auto times = missing->namedAt.size();
        rows.push_back(
            rowOf(path.section(QLatin1Char('/'), -1),
                  times == 1 ? InventoryWords::tr("named once") : InventoryWords::tr("named %1 times").arg(times), path,
                  InventoryState::Missing, times > 0 ? missing->namedAt.front() : SourceRef()));
    }
    return rows;
}

} // namespace exhibit
