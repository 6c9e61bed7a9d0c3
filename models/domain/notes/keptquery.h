// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A query on a database of the pack that a person named and kept, with what it answered then. It is kept as a
/// decision, as notes on lines are, so that it is exported, merged and taken back like any other.
struct KeptQuery
{
    std::string id;
    std::string database; ///< path of the artifact
    std::string sql;
    std::string name;
    std::string answer; ///< tab-separated, the names of the columns first; may be cut
};

std::string keptQueryId(std::string_view database, std::string_view sql);
bool isKeptQuery(std::string_view id);
/// What it is kept under.
Anchor keptQueryAnchor(const std::string& id);
/// Name and answer as they are kept together.
std::string keptQueryNote(std::string_view name, std::string_view answer);

/// All of them, by database and name; null: none.
std::vector<KeptQuery> keptQueries(const DecisionSet* decisions);

} // namespace exhibit
