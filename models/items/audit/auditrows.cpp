// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/audit/auditrows.h"

#include "models/items/itemtext.h"
#include "models/report/audit/audittext.h"
#include "models/report/messages.h"

#include <QCoreApplication>

#include <array>

namespace exhibit {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditRows)
};

enum class Section { Wrong, Look, Holds, Unchecked };

Section sectionOf(const AuditMark& mark)
{
    if (isWrong(mark))
        return Section::Wrong;
    switch (mark.verdict) {
    case AuditVerdict::Reanchored:
    case AuditVerdict::Paraphrase:
    case AuditVerdict::NowhereStated:
        return Section::Look;
    case AuditVerdict::NotChecked:
        return Section::Unchecked;
    default:
        return Section::Holds;
    }
}

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Wrong:
        return AuditWords::tr("To be mended");
    case Section::Look:
        return AuditWords::tr("Worth a look");
    case Section::Holds:
        return AuditWords::tr("What holds");
    case Section::Unchecked:
        break;
    }
    return AuditWords::tr("Not checked");
}

QString shownText(const AuditMark& mark)
{
    return fromUtf8(mark.text).simplified();
}

/// The result, and where or what it is instead.
QString resultText(const AuditMark& mark, const PointerNames& names, const Messages& messages)
{
    const QString word = messages.text(auditWord(mark.verdict));
    if (mark.verdict == AuditVerdict::Reanchored)
        return word + QStringLiteral(" → ") + names.text(mark.place);
    return isWrong(mark) ? AuditWords::tr("%1: %2").arg(word, messages.text(mark.reason, NumberStyle::Grouped)) : word;
}

ListRow markRow(const ReviewAudit& audit, std::size_t at, const PointerNames& names, const Messages& messages)
{
    const AuditMark& mark = audit.marks[at];
    const AuditStatement& statement = audit.statements[static_cast<std::size_t>(mark.statement)];
    const QString reason = messages.text(mark.reason, NumberStyle::Grouped);
    const QString where =
        statement.label.empty() ? AuditWords::tr("line %1").arg(mark.line.value) : fromUtf8(statement.label);
    ListRow row{{{Qt::DisplayRole, shownText(mark)},
                 {SecondLineRole, resultText(mark, names, messages)},
                 {TrailingRole, where},
                 {KindRole, static_cast<int>(mark.verdict)},
                 {OriginRole, static_cast<int>(at)},
                 {IdRole, QStringLiteral("mark %1").arg(at)},
                 {MutedRole, mark.verdict == AuditVerdict::NotChecked},
                 {Qt::ToolTipRole, reason},
                 {Qt::AccessibleTextRole,
                  AuditWords::tr("%1: %2. %3").arg(auditMarkTitle(audit, mark, messages), shownText(mark), reason)}}};
    if (!mark.place.isNull())
        row.says.insert(SourceRefRole, QVariant::fromValue(mark.place));
    return row;
}

std::vector<ListRow> omissionRows(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages)
{
    std::vector<ListRow> rows;
    for (const int index : audit.omissions) {
        const Finding& finding = snapshot.review->findings[static_cast<std::size_t>(index)];
        const QString title = messages.text(finding.title, NumberStyle::Grouped);
        ListRow row{{{Qt::DisplayRole, title},
                     {SecondLineRole, findingKindText(finding.kind)},
                     {IdRole, fromUtf8(finding.id)},
                     {LocationRole,
                      QString(QStringLiteral("id=") + fromUtf8(finding.isMismatch() ? finding.claimId : finding.id))},
                     {Qt::ToolTipRole, title},
                     {Qt::AccessibleTextRole, AuditWords::tr("Not mentioned: %1").arg(title)}}};
        if (!finding.pointers.empty())
            row.says.insert(SourceRefRole, QVariant::fromValue(finding.pointers.front()));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<ListRow> auditRows(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages,
                               AuditFilter filter)
{
    if (!snapshot)
        return {};
    std::array<std::vector<ListRow>, 4> sections;
    const PointerNames names(*snapshot.facts);
    for (std::size_t i = 0; i < audit.marks.size(); ++i) {
        const Section section = sectionOf(audit.marks[i]);
        if (filter == AuditFilter::All || section == Section::Wrong)
            sections[static_cast<std::size_t>(section)].push_back(markRow(audit, i, names, messages));
    }
    std::vector<ListRow> groups;
    const auto add = [&](Section section) {
        std::vector<ListRow>& rows = sections[static_cast<std::size_t>(section)];
        if (!rows.empty())
            groups.push_back(groupRow(sectionTitle(section), std::move(rows)));
    };
    add(Section::Wrong);
    add(Section::Look);
    if (filter == AuditFilter::All && !audit.omissions.empty())
        groups.push_back(groupRow(AuditWords::tr("Not mentioned"), omissionRows(audit, snapshot, messages)));
    add(Section::Holds);
    add(Section::Unchecked);
    return groups;
}

QString auditMarkTitle(const ReviewAudit& audit, const AuditMark& mark, const Messages& messages)
{
    const AuditStatement& statement = audit.statements[static_cast<std::size_t>(mark.statement)];
    const QString kind = messages.text(auditKindWord(mark.kind));
    const QString word = messages.text(auditWord(mark.verdict));
    return statement.label.empty() ? AuditWords::tr("Line %1, %2, %3").arg(QString::number(mark.line.value), kind, word)
                                   : AuditWords::tr("%1, %2, %3").arg(fromUtf8(statement.label), kind, word);
}

} // namespace exhibit
