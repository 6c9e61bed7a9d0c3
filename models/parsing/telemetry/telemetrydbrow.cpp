// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/telemetrydbrow.h"

#include "models/domain/sourceref.h"
#include "models/sql/statement.h"

#include <algorithm>

namespace exhibit {

std::vector<std::string_view> columnsThatMatter(std::string_view table)
{
    if (table == "token_estimation_v2_events")
        return {"run_id",     "phase_id", "actual_output_tokens", "selected_budget", "predicted_output_tokens",
                "truncated",  "success",  "stop_reason",          "timestamp",       "category",
                "complexity", "model",    "smape_percent"};
    if (table == "token_budget_escalation_events")
        return {"run_id", "phase_id",    "base_value",    "retry_max_tokens", "escalation_factor",
                "reason", "base_source", "attempt_index", "timestamp"};
    return {};
}

DatabaseRow rowOf(const Statement& statement, int first, const std::vector<std::string>& columns)
{
    DatabaseRow row;
    row.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = first + static_cast<int>(i);
        std::string value;
        if (statement.type(column) == Statement::Type::Bytes)
            value = '<' + std::to_string(statement.asBytes(column).size()) + " bytes>";
        else if (!statement.isNull(column))
            value = statement.asText(column);
        row.emplace_back(columns[i], std::move(value));
    }
    return row;
}

std::string databaseRowQuote(std::string_view table, const DatabaseRow& row)
{
    std::string quote;
    const auto add = [&](const std::pair<std::string, std::string>& cell) {
        if (cell.second.empty())
            return;
        quote += quote.empty() ? "" : "; ";
        // The cut at the end needs no more than this of a long text.
        quote += cell.first + '=' + cell.second.substr(0, 4 * static_cast<std::size_t>(maxQuoteCodePoints));
    };
    const std::vector<std::string_view> wanted = columnsThatMatter(table);
    if (wanted.empty()) {
        std::for_each(row.begin(), row.end(), add);
    } else {
        for (const std::string_view column : wanted) {
            const auto cell =
                std::find_if(row.begin(), row.end(), [&](const auto& candidate) { return candidate.first == column; });
            if (cell != row.end())
                add(*cell);
        }
    }
    std::replace(quote.begin(), quote.end(), '\n', ' ');
    std::replace(quote.begin(), quote.end(), '\r', ' ');
    return cutQuote(quote);
}

} // namespace exhibit
