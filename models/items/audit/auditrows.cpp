// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/audit/auditrows.h"

#include "models/items/itemtext.h"
#include "models/report/audit/audittext.h"
#include "models/report/messages.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditRows)
};

QString shownText(const AuditMark& mark)
{
    return fromUtf8(mark.text).simplified();
}

/// The result, and what it is instead.
QString resultText(const AuditMark& mark, const Messages& messages)
{
    const QString word = messages.text(auditWord(mark.verdict));
    const bool hasReason = isWrong(mark) && mark.verdict != AuditVerdict::Reanchored;
    return hasReason ? AuditWords::tr("%1: %2").arg(word, messages.text(mark.reason, NumberStyle::Grouped)) : word;
}

ListRow markRow(const ReviewAudit& audit, std::size_t at, const PointerNames& names, const Messages& messages)
{
    const AuditMark& mark = audit.marks[at];
    const QString reason = messages.text(mark.reason, NumberStyle::Grouped);
    ListRow row{{{Qt::DisplayRole, shownText(mark)},
                 {SecondLineRole, resultText(mark, messages)},
                 {TrailingRole, names.text(mark.place)},
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

} // namespace

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

std::vector<ListRow> auditRows(const ReviewAudit& audit, const std::vector<int>& marks, const PackSnapshot& snapshot,
                               const Messages& messages)
{
    std::vector<ListRow> rows;
    const PointerNames names(*snapshot.facts);
    for (const int mark : marks)
        rows.push_back(markRow(audit, static_cast<std::size_t>(mark), names, messages));
    return rows;
}

std::vector<int> walkedMarks(const ReviewAudit& audit, AuditFilter filter)
{
    std::vector<int> marks;
    for (std::size_t i = 0; i < audit.marks.size(); ++i) {
        const AuditMark& mark = audit.marks[i];
        const bool isChecked = mark.verdict != AuditVerdict::NotChecked && mark.kind != AuditKind::File;
        if (filter == AuditFilter::Wrong ? isWrong(mark) : isChecked)
            marks.push_back(static_cast<int>(i));
    }
    return marks;
}

QString auditMarkTitle(const ReviewAudit& audit, const AuditMark& mark, const Messages& messages)
{
    const AuditStatement& statement = audit.statements[static_cast<std::size_t>(mark.statement)];
    const QString kind = messages.text(auditKindWord(mark.kind));
    const QString word = messages.text(auditWord(mark.verdict));
    return statement.label.empty() ? AuditWords::tr("Line %1, %2, %3").arg(QString::number(mark.line.value), kind, word)
                                   : AuditWords::tr("%1, %2, %3").arg(fromUtf8(statement.label), kind, word);
}

QString auditMarkPlace(const ReviewAudit& audit, int index, const Messages& messages)
{
    const AuditMark& mark = audit.marks[static_cast<std::size_t>(index)];
    int place = 0, count = 0;
    for (const int each : walkedMarks(audit, AuditFilter::All)) {
        const bool isSame = audit.marks[static_cast<std::size_t>(each)].kind == mark.kind;
        count += isSame ? 1 : 0;
        place += isSame && each <= index ? 1 : 0;
    }
    const AuditStatement& statement = audit.statements[static_cast<std::size_t>(mark.statement)];
    const QString where =
        statement.label.empty() ? AuditWords::tr("Line %1").arg(mark.line.value) : fromUtf8(statement.label);
    const QString kind = messages.text(auditKindWord(mark.kind));
    return mark.verdict == AuditVerdict::NotChecked
               ? AuditWords::tr("%1, %2").arg(where, kind)
               : AuditWords::tr("%1, %2 %3 of %4").arg(where, kind, groupedNumber(place), groupedNumber(count));
}

} // namespace exhibit
