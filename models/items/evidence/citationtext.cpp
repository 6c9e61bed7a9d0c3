// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/citationtext.h"

#include "models/items/itemtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace exhibit {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CitationText", text);
}

QString countText(CitationKind kind, qint64 count)
{
    const auto of = [count](const QString& one, const QString& many) {
        return count == 1 ? one : many.arg(groupedNumber(count));
    };
    switch (kind) {
    case CitationKind::Claim:
        return of(words("1 claim"), words("%1 claims"));
    case CitationKind::Pattern:
        return of(words("1 pattern"), words("%1 patterns"));
    case CitationKind::Finding:
        return of(words("1 finding"), words("%1 findings"));
    case CitationKind::Run:
        return of(words("1 run"), words("%1 runs"));
    case CitationKind::Failure:
        return of(words("1 failure"), words("%1 failures"));
    case CitationKind::CollectionError:
        return of(words("1 collection error"), words("%1 collection errors"));
    case CitationKind::Signature:
        return of(words("1 signature"), words("%1 signatures"));
    case CitationKind::Gate:
        return of(words("1 gate"), words("%1 gates"));
    case CitationKind::Commit:
        return of(words("1 commit"), words("%1 commits"));
    case CitationKind::NextStep:
        return of(words("1 next step"), words("%1 next steps"));
    case CitationKind::MissingEvidence:
        return of(words("1 missing piece of evidence"), words("%1 missing pieces of evidence"));
    case CitationKind::TokenEvent:
        return of(words("1 model call"), words("%1 model calls"));
    case CitationKind::Escalation:
        return of(words("1 escalation"), words("%1 escalations"));
    case CitationKind::Problem:
        return of(words("1 diagnostic"), words("%1 diagnostics"));
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
        parts.append(oneRun
                         ? words("run %1").arg(fromUtf8(review.runs[static_cast<std::size_t>(first->index)].key.runId))
                         : countText(kind, end - first));
        first = end;
    }
    return parts.isEmpty() ? words("nothing in the review") : parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace exhibit
