// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/omissions.h"

#include "models/domain/text.h"

#include <algorithm>
#include <string_view>

namespace exhibit {

namespace {

constexpr std::int64_t besides = 3; // lines that are still the same place

/// A place as its document counts it, whether that lies alone or in a bundle.
struct DocumentLines
{
    std::string_view name;
    std::int64_t first = 0, last = 0;
};

DocumentLines linesOf(const SourceRef& ref)
{
    const bool inMember = !ref.member.empty() && ref.memberFirstLine.isValid();
    const std::int64_t first = inMember ? ref.memberFirstLine.value : ref.firstLine.value;
    return {lastPart(inMember ? ref.member : ref.path), first,
            first + std::max<std::int64_t>(ref.lastLine.value - ref.firstLine.value, 0)};
}

bool isSamePlace(const SourceRef& a, const SourceRef& b)
{
    if (a.isNull() || b.isNull() || !a.firstLine.isValid() || !b.firstLine.isValid())
        return false;
    const DocumentLines x = linesOf(a), y = linesOf(b);
    return x.name == y.name && x.first <= y.last + besides && y.first <= x.last + besides;
}

/// What the marks of a review show that it speaks of.
class Spoken
{
public:
    explicit Spoken(const ReviewAudit& audit) : m_audit(audit) {}

    bool isTold(const Finding& finding) const
    {
        for (const AuditMark& mark : m_audit.marks) {
            const bool leads =
                mark.verdict != AuditVerdict::NotChecked && mark.verdict != AuditVerdict::NotFound &&
                (mark.kind == AuditKind::Pointer || mark.kind == AuditKind::Quote || mark.kind == AuditKind::Number);
            if (leads && std::any_of(finding.pointers.begin(), finding.pointers.end(),
                                     [&](const SourceRef& ref) { return isSamePlace(ref, mark.place); }))
                return true;
        }
        return isOfRuns(finding);
    }

private:
    /// A finding about runs is told where each of them is named.
    bool isOfRuns(const Finding& finding) const
    {
        const bool aboutRun = finding.kind == FindingKind::RedRun || finding.kind == FindingKind::CollectionFailure;
        return aboutRun && !finding.runs.empty() &&
               std::all_of(finding.runs.begin(), finding.runs.end(), [this](const RunKey& key) {
                   return std::any_of(m_audit.marks.begin(), m_audit.marks.end(), [&](const AuditMark& mark) {
                       return mark.kind == AuditKind::Run && mark.text == key.runId;
                   });
               });
    }

    const ReviewAudit& m_audit;
};

} // namespace

std::vector<int> omissionsOf(const ReviewAudit& audit, const PackSnapshot& snapshot)
{
    const Spoken spoken(audit);
    std::vector<int> omitted;
    const auto& findings = snapshot.review->findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!spoken.isTold(findings[i]))
            omitted.push_back(static_cast<int>(i));
    }
    return omitted;
}

} // namespace exhibit
