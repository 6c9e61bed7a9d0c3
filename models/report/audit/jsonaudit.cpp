// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/audit/audittext.h"
#include "models/report/json/jsoncontext.h"

#include <QJsonDocument>

namespace exhibit {

namespace {

QJsonObject jsonMark(JsonContext& context, const ReviewAudit& audit, const AuditMark& mark)
{
    QJsonObject object;
    object[QStringLiteral("kind")] = jsonName(auditKindName(mark.kind));
    object[QStringLiteral("verdict")] = jsonName(auditVerdictName(mark.verdict));
    object[QStringLiteral("wrong")] = isWrong(mark);
    object[QStringLiteral("line")] = static_cast<qint64>(mark.line.value);
    object[QStringLiteral("begin")] = static_cast<qint64>(mark.begin);
    object[QStringLiteral("end")] = static_cast<qint64>(mark.end);
    context.putText(object, "text", mark.text);
    context.putText(object, "statement", audit.statements[static_cast<std::size_t>(mark.statement)].label);
    context.putMessage(object, "reason", mark.reason);
    context.putPointer(object, "was", mark.was);
    context.putPointer(object, "place", mark.place);
    if (mark.verdict == AuditVerdict::Reanchored || mark.verdict == AuditVerdict::Paraphrase)
        object[QStringLiteral("confidence")] = jsonName(confidenceName(mark.confidence));
    if (!mark.edits.empty())
        object[QStringLiteral("taken")] = proposedChoice(mark) == AuditChoice::Take;
    return object;
}

QJsonObject jsonCounts(const AuditCounts& counts)
{
    QJsonObject kinds;
    for (const AuditKind kind : {AuditKind::Pointer, AuditKind::File, AuditKind::Quote, AuditKind::Number,
                                 AuditKind::Run, AuditKind::Commit, AuditKind::Date}) {
        QJsonObject verdicts;
        for (int v = 0; v <= static_cast<int>(AuditVerdict::NotChecked); ++v) {
            const auto verdict = static_cast<AuditVerdict>(v);
            if (const int count = counts.of(kind, verdict); count > 0)
                verdicts[jsonName(auditVerdictName(verdict))] = count;
        }
        if (!verdicts.isEmpty())
            kinds[jsonName(auditKindName(kind))] = verdicts;
    }
    return kinds;
}

} // namespace

QByteArray jsonAudit(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages)
{
    JsonContext context(snapshot, messages);
    const AuditCounts counts = countMarks(audit);
    QJsonArray marks, omissions;
    for (const AuditMark& mark : audit.marks)
        marks.append(jsonMark(context, audit, mark));
    for (const int index : audit.omissions) {
        const Finding& finding = snapshot.review->findings[static_cast<std::size_t>(index)];
        QJsonObject object;
        object[QStringLiteral("id")] = jsonName(finding.id);
        context.putMessage(object, "title", finding.title);
        object[QStringLiteral("pointers")] = context.pointers(finding.pointers);
        omissions.append(object);
    }
    QJsonObject root;
    root[QStringLiteral("schema")] = QStringLiteral("exhibit.audit/1");
    root[QStringLiteral("generator")] =
        QJsonObject{{QStringLiteral("name"), QStringLiteral("exhibit")},
                    {QStringLiteral("version"), QLatin1String(EXHIBIT_VERSION)},
                    {QStringLiteral("rules_digest"), jsonName(snapshot.review->rulesDigest)}};
    root[QStringLiteral("pack")] = QJsonObject{{QStringLiteral("name"), context.text(snapshot.facts->name)},
                                               {QStringLiteral("digest"), jsonName(snapshot.facts->digest)}};
    root[QStringLiteral("review")] = context.text(audit.name);
    root[QStringLiteral("headline")] = context.say(auditHeadline(counts));
    root[QStringLiteral("wrong")] = counts.wrong;
    root[QStringLiteral("counts")] = jsonCounts(counts);
    root[QStringLiteral("marks")] = marks;
    root[QStringLiteral("omissions")] = omissions;
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace exhibit
