// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/reviewaudit.h"

#include <algorithm>
#include <array>

namespace exhibit {

std::string_view auditKindName(AuditKind kind)
{
    static constexpr std::array<std::string_view, 8> names = {"pointer", "file", "quotation", "number",
                                                              "cell",    "run",  "commit",    "date"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view auditVerdictName(AuditVerdict verdict)
{
    static constexpr std::array<std::string_view, 10> names = {
        "exact",  "normalised", "misquoted", "paraphrase",     "re-anchored",
        "agrees", "differs",    "not-found", "nowhere-stated", "not-checked"};
    return names[static_cast<std::size_t>(verdict)];
}

bool isWrong(const AuditMark& mark)
{
    return mark.verdict == AuditVerdict::Misquoted || mark.verdict == AuditVerdict::Differs ||
           mark.verdict == AuditVerdict::NotFound ||
           (mark.verdict == AuditVerdict::Reanchored && mark.confidence != Confidence::Low);
}

void AuditCounts::add(const AuditMark& mark)
{
    ++m_counts[index(mark.kind == AuditKind::Cell ? AuditKind::Number : mark.kind, mark.verdict)];
    wrong += isWrong(mark) ? 1 : 0;
    wrongPointers += isWrong(mark) && mark.kind == AuditKind::Pointer ? 1 : 0;
    if (mark.verdict == AuditVerdict::NotChecked) {
        ++unchecked;
        return;
    }
    switch (mark.kind) {
    case AuditKind::Pointer:
        ++pointers;
        break;
    case AuditKind::Quote:
        ++quotes;
        break;
    case AuditKind::Number:
    case AuditKind::Cell:
        ++numbers;
        break;
    case AuditKind::File:
        break;
    case AuditKind::Run:
    case AuditKind::Commit:
    case AuditKind::Date:
        ++names;
        break;
    }
}

AuditCounts countMarks(const ReviewAudit& audit)
{
    AuditCounts counts;
    for (const AuditMark& mark : audit.marks)
        counts.add(mark);
    return counts;
}

std::string withEdits(std::string_view text, std::vector<TextEdit> edits)
{
    std::sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.begin < b.begin; });
    std::string result;
    std::size_t done = 0;
    for (const TextEdit& edit : edits) {
        if (edit.begin < done || edit.end > text.size())
            continue;
        result += text.substr(done, edit.begin - done);
        result += edit.text;
        done = edit.end;
    }
    return result += text.substr(done);
}

AuditChoice proposedChoice(const AuditMark& mark)
{
    return mark.confidence == Confidence::High ? AuditChoice::Take : AuditChoice::Unsure;
}

AuditChoice choiceOf(const AuditMark& mark, int index, const AuditChoices& choices)
{
    const auto chosen = choices.find(index);
    return chosen == choices.end() ? proposedChoice(mark) : chosen->second;
}

std::string correctedText(const ReviewAudit& audit, const AuditChoices& choices)
{
    std::vector<TextEdit> edits;
    for (std::size_t i = 0; i < audit.marks.size(); ++i) {
        const AuditMark& mark = audit.marks[i];
        if (choiceOf(mark, static_cast<int>(i), choices) == AuditChoice::Take)
            edits.insert(edits.end(), mark.edits.begin(), mark.edits.end());
    }
    return withEdits(audit.text, std::move(edits));
}

} // namespace exhibit
