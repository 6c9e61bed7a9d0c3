// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/intoto/intotoreport.h"

#include "models/files/attestations/attestation.h"
#include "models/report/json/jsonreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exhibit {

namespace {

QJsonObject subjectOf(const QJsonValue& name, const QJsonValue& digest)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), digest}}}};
}

} // namespace

QByteArray inTotoReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                        const ReportOptions& options)
{
    const QJsonObject review =
        QJsonDocument::fromJson(jsonReportFor(ReportFormat::InToto, snapshot, messages, checked, options)).object();
    const QJsonObject pack = review[QStringLiteral("pack")].toObject();
    QJsonArray subjects{subjectOf(pack[QStringLiteral("name")], pack[QStringLiteral("digest")])};
    const QJsonArray artifacts = review[QStringLiteral("artifacts")].toArray();
    for (const QJsonValue& value : artifacts) {
        const QJsonObject artifact = value.toObject();
        const QJsonValue digest = artifact[QStringLiteral("sha256")];
        if (digest.toString().size() == 64)
            subjects.append(subjectOf(artifact[QStringLiteral("path")], digest));
    }
    const QJsonObject statement{
        {QStringLiteral("_type"),
         QString::fromUtf8(inTotoStatementType.data(), static_cast<qsizetype>(inTotoStatementType.size()))},
        {QStringLiteral("subject"), subjects},
        {QStringLiteral("predicateType"), QStringLiteral("urn:exhibit:review:1")},
        {QStringLiteral("predicate"), review}};
    return QJsonDocument(statement).toJson();
}

} // namespace exhibit
