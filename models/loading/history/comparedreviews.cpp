// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/history/comparedreviews.h"

#include "models/review/history/findinglives.h"

namespace exhibit {

Result<std::vector<ComparedGroup>> comparedReviews(const ReviewStore& store, const StoredReview& a,
                                                   const StoredReview& b, const Messages& messages)
{
    std::set<std::string> asked;
    for (const StoredReview* review : {&a, &b}) {
        for (const StoredStatement& statement : review->statements) {
            if (statement.isOpen)
                asked.insert(statement.anchor.id);
        }
    }
    const Result<ProjectHistory> history = store.projectHistory(a.pack.project, asked);
    if (!history)
        return history.error();
    const PackComparison comparison = comparePacks(a.statements, b.statements, openBefore(*history, a.pack, b.pack));
    const Result<StatementEnds> ends = store.endsBetween(a, b, endedIds(comparison, a));
    if (!ends)
        return ends.error();
    return comparedGroups(comparison, a, b, statementLives(comparison, a, b, *history), *ends, messages);
}

} // namespace exhibit
