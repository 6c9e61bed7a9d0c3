// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/citationtext.h"

#include "models/items/itemtext.h"
#include "models/items/tests/testfilter.h"
#include "models/report/messages.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t shownSha = 9;

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

CitationLink linkOfRun(const Citation& citation, const Run& run)
{
    const QString name = fromUtf8(toString(run.key));
    const auto part = static_cast<std::size_t>(citation.part);
    const QString text =
        citation.kind == CitationKind::CollectionError
            ? CitationWords::tr("%1, not collected in %2").arg(fromUtf8(run.collectionErrors[part].module), name)
        : citation.kind == CitationKind::Gate ? CitationWords::tr("Gate of %1").arg(name)
                                              : name;
    return {text, QStringLiteral("runs"), name};
}

CitationLink linkOfFailure(const Run& run, std::size_t failure, const TestDictionary& tests)
{
    TestFilter filter;
    filter.show = TestFilter::Show::All;
    filter.run = fromUtf8(toString(run.key));
    filter.test = fromUtf8(tests.nodeId(run.failures[failure].test));
    return {CitationWords::tr("%1, fails in %2").arg(filter.test, filter.run), QStringLiteral("tests"),
            filter.toLocation()};
}

CitationLink linkOfSignature(const Signature& signature)
{
    TestFilter filter;
    filter.group = TestFilter::Group::Signature;
    filter.signature = fromUtf8(signature.id);
    return {fromUtf8(signature.pattern), QStringLiteral("tests"), filter.toLocation()};
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
    const auto say = [&messages](const Message& message) { return messages.text(message, NumberStyle::Grouped); };
    switch (citation.kind) {
    case CitationKind::Claim:
        return {fromUtf8(review.claims[at].claim.text), QStringLiteral("mismatches"), idLocation(review.claims[at].id)};
    case CitationKind::Pattern:
    case CitationKind::Finding:
        return {say(review.findings[at].title), QStringLiteral("patterns"), idLocation(review.findings[at].id)};
    case CitationKind::Run:
    case CitationKind::CollectionError:
    case CitationKind::Gate:
        return linkOfRun(citation, review.runs[at]);
    case CitationKind::Failure:
        return linkOfFailure(review.runs[at], static_cast<std::size_t>(citation.part), snapshot.facts->tests);
    case CitationKind::Signature:
        return linkOfSignature(review.signatures[at]);
    case CitationKind::Commit: {
        const Commit& commit = snapshot.facts->commits[at];
        return {fromUtf8(commit.sha.substr(0, shownSha) + ' ' + commit.subject), QStringLiteral("commits"),
                fromUtf8(commit.sha)};
    }
    case CitationKind::NextStep:
        return {CitationWords::tr("Next step: %1").arg(say(review.nextSteps[at].text)), QStringLiteral("report"),
                QStringLiteral("section=first-steps")};
    case CitationKind::MissingEvidence:
        return {CitationWords::tr("Not in the pack: %1").arg(fromUtf8(review.missing[at].what)),
                QStringLiteral("overview")};
    case CitationKind::TokenEvent:
    case CitationKind::Escalation:
        return {countText(citation.kind, 1), QStringLiteral("telemetry")};
    case CitationKind::Problem:
    case CitationKind::Log:
        break;
    }
    return {countText(citation.kind, 1)};
}

} // namespace exhibit
