// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/queuetable.h"

#include <algorithm>

namespace exhibit {

namespace {

RuleFault readPoints(const toml::table& table, const ExecutorQueue& queue, QueuePoints& points)
{
    if (RuleFault fault = unknownKey(table, {"id", "points", "at_least", "at_most", "category", "complexity",
                                             "file_names", "failure", "change_size", "scoring"});
        !fault.why.empty())
        return fault;
    points.id = table["id"].value_or(std::string());
    points.points = table["points"].value_or(0);
    if (const auto atLeast = table["at_least"].value<std::int64_t>())
        points.atLeast = atLeast;
    if (const auto atMost = table["at_most"].value<std::int64_t>())
        points.atMost = atMost;
    points.categories = ruleTexts(table.get("category"));
    points.complexities = ruleTexts(table.get("complexity"));
    points.fileNames = ruleTexts(table.get("file_names"));
    points.failure = table["failure"].value_or(std::string());
    points.changeSizes = ruleTexts(table.get("change_size"));
    points.scoring = table["scoring"].value_or(std::string());
    if (points.id.empty() || points.points == 0)
        return RuleFault("points need an id and a number that is not 0", table);
    if (!points.scoring.empty() &&
        std::find(queue.scorings.begin(), queue.scorings.end(), points.scoring) == queue.scorings.end())
        return RuleFault("scoring must be one of those that the queue names", *table.get("scoring"));
    return {};
}

RuleFault readRunType(const toml::table& table, ExecutorQueue& queue)
{
    if (RuleFault fault = unknownKey(table, {"pattern", "type"}); !fault.why.empty())
        return fault;
    RunTypeRule rule{std::make_shared<const LazyPattern>(table["pattern"].value_or(std::string())),
                     table["type"].value_or(std::string())};
    if (rule.type.empty())
        return RuleFault("a type of runs needs a pattern and a type", table);
    if (!rule.pattern->get().ok())
        return RuleFault("the pattern is no regular expression: " + rule.pattern->get().error(), table);
    queue.runTypes.push_back(std::move(rule));
    return {};
}

/// Hands over each table of a list of tables.
template <typename Take> RuleFault eachTable(const toml::table& queue, std::string_view key, Take&& take)
{
    const toml::array* list = queue.get_as<toml::array>(key);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const toml::table* table = list->get(i)->as_table();
        RuleFault fault = table ? take(*table) : RuleFault(std::string(key) + " must be tables", *list->get(i));
        if (!fault.why.empty())
            return fault;
    }
    return {};
}

} // namespace

RuleFault readQueue(const toml::table& executor, ExecutorQueue& queue)
{
    const toml::table* table = executor.get_as<toml::table>("queue");
    if (!table)
        return {};
    if (RuleFault fault = unknownKey(
            *table, {"waiting", "complexity", "category", "best", "scorings", "points", "run_types", "other_type"});
        !fault.why.empty())
        return fault;
    queue.waiting = (*table)["waiting"].value_or(std::string());
    queue.usualComplexity = (*table)["complexity"].value_or(std::string());
    queue.usualCategory = (*table)["category"].value_or(std::string());
    queue.bestPhases = (*table)["best"].value_or(queue.bestPhases);
    queue.scorings = ruleTexts(table->get("scorings"));
    queue.otherType = (*table)["other_type"].value_or(std::string());
    if (queue.waiting.empty())
        return RuleFault("queue needs waiting: the state of a phase that waits", *table);
    RuleFault fault = eachTable(*table, "points", [&queue](const toml::table& entry) {
        QueuePoints points;
        RuleFault inner = readPoints(entry, queue, points);
        if (inner.why.empty())
            queue.points.push_back(std::move(points));
        return inner;
    });
    if (!fault.why.empty())
        return fault;
    return eachTable(*table, "run_types", [&queue](const toml::table& entry) { return readRunType(entry, queue); });
}

} // namespace exhibit
