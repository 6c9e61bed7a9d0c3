// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/citationtext.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace exhibit {

namespace {

struct CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(CitationText)
};

QString countText(CitationKind kind, qint64 count)
{
    const auto of = [count](const QString& one, const QString& many) {
        return count == 1 ? one : many.arg(groupedNumber(count));
    };
    switch (kind) {
    case CitationKind::Claim:
        return of(CitationWords::tr("1 claim"), CitationWords::tr("%1 claims"));
    case CitationKind::Pattern:
        return of(CitationWords::tr("1 pattern"), CitationWords::tr("%1 patterns"));
    case CitationKind::Finding:
        return of(CitationWords::tr("1 finding"), CitationWords::tr("%1 findings"));
    case CitationKind::Run:
        return of(CitationWords::tr("1 run"), CitationWords::tr("%1 runs"));
    case CitationKind::Failure:
        return of(CitationWords::tr("1 failure"), CitationWords::tr("%1 failures"));
    case CitationKind::CollectionError:
        return of(CitationWords::tr("1 collection error"), CitationWords::tr("%1 collection errors"));
    case CitationKind::Signature:
        return of(CitationWords::tr("1 signature"), CitationWords::tr("%1 signatures"));
    case CitationKind::Gate:
        return of(CitationWords::tr("1 gate"), CitationWords::tr("%1 gates"));
    case CitationKind::Commit:
        return of(CitationWords::tr("1 commit"), CitationWords::tr("%1 commits"));
    case CitationKind::NextStep:
        return of(CitationWords::tr("1 next step"), CitationWords::tr("%1 next steps"));
    case CitationKind::MissingEvidence:
        return of(CitationWords::tr("1 missing piece of evidence"), CitationWords::tr("%1 missing pieces of evidence"));
    case CitationKind::TokenEvent:
        return of(CitationWords::tr("1 model call"), CitationWords::tr("%1 model calls"));
    case CitationKind::Escalation:
        return of(CitationWords::tr("1 escalation"), CitationWords::tr("%1 escalations"));
    case CitationKind::Problem:
        return of(CitationWords::tr("1 diagnostic"), CitationWords::tr("%1 diagnostics"));
    case CitationKind::Log:
        break;
    }
    return {};
}

} // namespace

QString citationsText(const std::vector<Citation>& citations, const Review& review)
{
    QStringList parts;
    for (auto first = citations.begin(); first != citations.end();) {
        const CitationKind kind = first->kind;
        const auto end =
            std::find_if(first, citations.end(), [kind](const Citation& citation) { return citation.kind != kind; });
        const bool oneRun = kind == CitationKind::Run && end - first == 1;
        parts.append(oneRun ? CitationWords::tr("run %1").arg(
                                  fromUtf8(review.runs[static_cast<std::size_t>(first->index)].key.runId))
                            : countText(kind, end - first));
        first = end;
    }
    return parts.isEmpty() ? CitationWords::tr("nothing in the review") : parts.join(QStringLiteral(" \u00b7 "));
}

CitationLink citationLink(const Citation& citation, const PackSnapshot& snapshot, const Messages& messages)
{
    const Review& review = *snapshot.review;
    const auto at = static_cast<std::size_t>(citation.index);
    const auto idLocation = [](const std::string& id) { return QString(QStringLiteral("id=") + fromUtf8(id)); };
    switch (citation.kind) {
    case CitationKind::Claim:
        return {fromUtf8(review.claims[at].claim.text), QStringLiteral("mismatches"), idLocation(review.claims[at].id)};
    case CitationKind::Pattern:
        return {messages.text(review.findings[at].title), QStringLiteral("patterns"),
                idLocation(review.findings[at].id)};
    case CitationKind::Finding:
        return {messages.text(review.findings[at].title)};
    case CitationKind::Run:
        return {fromUtf8(toString(review.runs[at].key)), QStringLiteral("runs"),
                fromUtf8(toString(review.runs[at].key))};
    case CitationKind::TokenEvent:
    case CitationKind::Escalation:
        return {countText(citation.kind, 1), QStringLiteral("telemetry")};
    default:
        return {countText(citation.kind, 1)};
    }
}

} // namespace exhibit
