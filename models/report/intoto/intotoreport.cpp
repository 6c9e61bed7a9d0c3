// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/intoto/intotoreport.h"

#include "models/files/attestations/attestation.h"
#include "models/report/json/jsoncontext.h"
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

void streamInTotoReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                        const ReportOptions& options, const TakeBlock& take)
{
    const PackFacts& facts = *snapshot.facts;
    QJsonArray subjects{subjectOf(jsonName(facts.name), jsonName(facts.digest))};
    for (const Artifact& artifact : facts.artifacts) {
        if (artifact.sha256.size() == 64)
            subjects.append(subjectOf(jsonName(artifact.path), jsonName(artifact.sha256)));
    }
    // As QJsonDocument would write it: the members in the order of their keys.
    const QByteArray type(inTotoStatementType.data(), static_cast<qsizetype>(inTotoStatementType.size()));
    if (!take("{\n    \"_type\": \"" + type + "\",\n    \"predicate\": ") ||
        !writeJsonReview(ReportFormat::InToto, snapshot, messages, checked, options, take, 4))
        return;
    const QByteArray rest =
        QJsonDocument(QJsonObject{{QStringLiteral("predicateType"), QStringLiteral("urn:exhibit:review:1")},
                                  {QStringLiteral("subject"), subjects}})
            .toJson();
    take(",\n" + rest.mid(2));
}

} // namespace exhibit
