// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/reviewaudit.h"

#include <QString>

#include <vector>

namespace exhibit {

/// Some words of a review as a reader sees them, all of one look and of one citation.
struct ReviewPiece
{
    QString text;
    int mark = -1; ///< index into ReviewAudit::marks; -1: no citation
    bool isStrong = false, isEmphasis = false, isCode = false;
};

/// How a statement of a review begins: its sign is drawn, its words follow.
struct ReviewLine
{
    int headingLevel = 0;  ///< 0: none
    int depth = 0;         ///< of a list item, from 1; 0: none
    QString sign;          ///< of a list item: a bullet, or its number; empty where the margin has its label
    std::size_t words = 0; ///< byte at which they begin
};

/// The marks of each statement, by place.
std::vector<std::vector<int>> marksByStatement(const ReviewAudit& audit);

ReviewLine reviewLine(const ReviewAudit& audit, const AuditStatement& statement);

/// The words of `range` without inline markup, cut where citations begin and end. Nothing of it is live: what looks
/// like HTML is text. Of citations inside of others the inner one has the words.
std::vector<ReviewPiece> reviewPieces(const ReviewAudit& audit, const AuditStatement& statement, ByteRange range,
                                      const std::vector<int>& marks);

} // namespace exhibit
