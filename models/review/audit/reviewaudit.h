// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/message.h"
#include "models/domain/sourceref.h"
#include "models/review/audit/reviewblocks.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What of another reviewer's text is held against the pack.
enum class AuditKind { Pointer, File, Quote, Number, Cell, Run, Commit, Date };

enum class AuditVerdict {
    Exact,         ///< stands there letter by letter; of a pointer: what is said of it stands where it leads
    Normalised,    ///< the same words in other markup, case, quotation marks, blanks, or with an ellipsis
    Misquoted,     ///< a passage of the pack in which words were exchanged; what stands there is named
    Paraphrase,    ///< no quotation, but a place says much the same
    Reanchored,    ///< what the pointer is given for stands at another place
    Agrees,        ///< number, run, commit, date
    Differs,       ///< the pack states another value of the same thing
    NotFound,      ///< given as a quotation or as a place of the pack, and it is in no file
    NowhereStated, ///< the pack states no such value, nor another of the same thing
    NotChecked,    ///< nothing to hold it against, or it is the reviewer's own proposal
};

std::string_view auditKindName(AuditKind kind);          ///< `pointer`, …
std::string_view auditVerdictName(AuditVerdict verdict); ///< `exact`, …

/// Bytes of the review's text and what stands there instead.
struct TextEdit
{
    std::size_t begin = 0, end = 0;
    std::string text;

    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// One thing that the review cites, and what became of it.
struct AuditMark
{
    AuditKind kind = AuditKind::Quote;
    AuditVerdict verdict = AuditVerdict::NotChecked;
    std::size_t begin = 0, end = 0; ///< bytes of the review's text
    LineNumber line;                ///< of the review
    int statement = -1;             ///< index into ReviewAudit::statements
    std::string text;               ///< as the review has it
    SourceRef was;                  ///< of a pointer: where it leads; its path as written if the pack has no such file
    SourceRef place;                ///< where the pack says it, or what comes nearest; its quote is what stands there
    Confidence confidence = Confidence::High; ///< of `place`
    Message reason;
    std::vector<TextEdit> edits; ///< of a pointer that stands elsewhere: what would lead it there
};

/// What has to be mended in the review. A place that is only guessed is none.
bool isWrong(const AuditMark& mark);

/// What the corrected copy does with a pointer that stands elsewhere.
enum class AuditChoice { Take, Keep, Unsure };

/// By mark. Others are as proposed.
using AuditChoices = std::map<int, AuditChoice>;

/// Only what is sure is taken without a person.
AuditChoice proposedChoice(const AuditMark& mark);
AuditChoice choiceOf(const AuditMark& mark, int index, const AuditChoices& choices);

/// A paragraph, item, heading, table row or passage of the review.
struct AuditStatement
{
    std::string label; ///< `A1`, as the review numbers its statements; empty: it does not
    std::size_t begin = 0, end = 0;
    LineNumber first, last;
    MarkdownBlock::Type type = MarkdownBlock::Type::Paragraph;
    bool isQuotation = false;
    int tableHead = -1;           ///< of a table row: the statement that heads it; of that itself
    std::vector<ByteRange> cells; ///< of a table row
};

/// What a review of another hand says, held against a pack.
struct ReviewAudit
{
    std::string name; ///< of the file
    std::string text; ///< its bytes
    std::vector<AuditStatement> statements;
    std::vector<AuditMark> marks; ///< by place
    std::vector<int> omissions;   ///< indexes into Review::findings that it does not mention, most serious first
};

/// How many marks of a kind ended how; cells count as numbers.
struct AuditCounts
{
    int wrongPointers = 0;
    int pointers = 0, quotes = 0, numbers = 0, names = 0; ///< that were checked; names: runs, commits, dates
    int wrong = 0, unchecked = 0;
    int of(AuditKind kind, AuditVerdict verdict) const { return m_counts[index(kind, verdict)]; }
    void add(const AuditMark& mark);

private:
    static constexpr std::size_t verdicts = static_cast<std::size_t>(AuditVerdict::NotChecked) + 1;
    static std::size_t index(AuditKind kind, AuditVerdict verdict)
    {
        return static_cast<std::size_t>(kind) * verdicts + static_cast<std::size_t>(verdict);
    }
    int m_counts[8 * verdicts] = {};
};

AuditCounts countMarks(const ReviewAudit& audit);

/// The review's text with the pointers that are taken led to where they belong; every other byte is as it was.
std::string correctedText(const ReviewAudit& audit, const AuditChoices& choices = {});
std::string withEdits(std::string_view text, std::vector<TextEdit> edits);

} // namespace exhibit
