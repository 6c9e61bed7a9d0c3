// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/messages.h"
#include "models/review/history/findinglives.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace exhibit {

/// One thing that two packs say alike or not; texts are masked, not yet inert.
struct ComparedRow
{
    StoredStatement::Kind kind = StoredStatement::Kind::Finding;
    std::string id; ///< Anchor::id: of B, of A for what is gone
    std::string title, detail;
    std::string verdict; ///< of a claim in B, or in A for what is gone
    bool isInB = true;
    std::optional<StatementLife> life = {}; ///< in the other packs of the project
    std::optional<StatementEnd> end = {};   ///< of what speaks against B no more
};

struct ComparedGroup
{
    std::string id; ///< `gone`, `new`, `back`, `changed`, `still`, `new-runs`, `carried`
    std::string title;
    std::vector<ComparedRow> rows;
};

/// By Anchor::id, of what spoke against A and does not against B.
using StatementEnds = std::map<std::string, StatementEnd>;

/// Anchor::id of what the comparison says to speak against A and not against B.
std::set<std::string> endedIds(const PackComparison& comparison, const StoredReview& a);

/// All groups, empty ones as well, in the order in which a person reads them.
std::vector<ComparedGroup> comparedGroups(const PackComparison& comparison, const StoredReview& a,
                                          const StoredReview& b, const StatementLives& lives, const StatementEnds& ends,
                                          const Messages& messages);

/// `exhibit compare`: Markdown, or JSON of the schema `exhibit.comparison/1`. Equal reviews give equal bytes; evidence
/// is inert.
QByteArray markdownComparison(const std::vector<ComparedGroup>& groups, const StoredPack& a, const StoredPack& b,
                              const Messages& messages);
QByteArray jsonComparison(const std::vector<ComparedGroup>& groups, const StoredPack& a, const StoredPack& b);

} // namespace exhibit
