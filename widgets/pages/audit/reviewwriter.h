// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/audit/reviewpieces.h"
#include "models/items/itemtext.h"
#include "widgets/common/look/theme.h"

#include <QTextCursor>

#include <memory>
#include <vector>

namespace exhibit {

/// Where a citation stands in the document: as the review has it, and behind it the place where its words stand.
struct CitedSpan
{
    int begin = -1, end = -1;
    int placeEnd = -1; ///< -1: no other place is shown

    bool isWritten() const { return begin >= 0; }
};

/// Property of the characters of a citation: index into ReviewAudit::marks.
constexpr int citedMark = QTextFormat::UserProperty + 1;

/// Writes a review into a document as a reader sees it, statement by statement, its citations marked. A block's
/// userState is the statement that begins there.
class ReviewWriter
{
public:
    ReviewWriter(std::shared_ptr<const ReviewAudit> audit, const PackFacts& facts, const Theme& theme,
                 const AuditChoices& choices);

    void write(QTextDocument* document, int statements); ///< so many more, and the rest of a table
    bool isDone() const { return m_next >= static_cast<int>(m_audit->statements.size()); }
    int written() const { return m_next; }
    const CitedSpan& span(int mark) const { return m_spans[static_cast<std::size_t>(mark)]; }
    int startOf(int statement) const { return m_starts[static_cast<std::size_t>(statement)]; }
    const std::vector<int>& marksOf(int statement) const { return m_marks[static_cast<std::size_t>(statement)]; }
    /// The look of a citation for the choice that a person has made.
    void restyle(QTextDocument* document, int mark, AuditChoice choice) const;

private:
    void writeStatement(QTextCursor& cursor, int statement);
    void writeTable(QTextCursor& cursor, int rows);
    int rowsOfTable() const;
    void startBlock(QTextCursor& cursor, int statement, const QTextBlockFormat& format);
    void writePieces(QTextCursor& cursor, int statement, ByteRange range, const QTextCharFormat& base);
    void writePiece(QTextCursor& cursor, const ReviewPiece& piece, const QTextCharFormat& base, bool endsMark);
    QTextCharFormat citedFormat(const AuditMark& mark, AuditChoice choice) const;
    QTextCharFormat placeFormat(const AuditMark& mark, AuditChoice choice) const;
    QString placeOf(const AuditMark& mark) const;

    std::shared_ptr<const ReviewAudit> m_audit;
    PointerNames m_names;
    const Theme& m_theme;
    const AuditChoices& m_choices;
    std::vector<std::vector<int>> m_marks; ///< by statement
    std::vector<CitedSpan> m_spans;        ///< by mark
    std::vector<int> m_starts;             ///< by statement: position of its block; -1: not written yet
    int m_next = 0;
    bool m_isBlockEmpty = true; ///< the document's last block waits for words
};

} // namespace exhibit
