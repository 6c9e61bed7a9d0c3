// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/tablerows.h"

#include "models/parsing/claims/testnames.h"

#include "models/parsing/claims/testnames.h"

#include <algorithm>

namespace exhibit {

std::string rowAsLabels(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row)
{
    const RuleGroup& replaced = rules.group("table.replaced-column");
    const RuleGroup& remark = rules.group("table.remark-column");
    const std::size_t columns = std::min(head.cells.size(), row.cells.size());
    std::vector<char> dropped(row.cells.size(), 0);
    std::size_t values = 0;
    bool replaces = false;
    for (std::size_t i = 1; i < columns; ++i) {
        dropped[i] = replaced.matchesAny(head.cells[i]) ? 1 : 0;
        replaces = replaces || dropped[i] != 0;
        values += dropped[i] == 0 && !remark.matchesAny(head.cells[i]) ? 1 : 0;
    }
    if (values == 0 || !replaces)
        std::fill(dropped.begin(), dropped.end(), char{0});
    for (std::size_t i = 1; replaces && values == 1 && i < columns; ++i) {
        if (dropped[i] == 0 && !remark.matchesAny(head.cells[i]))
            return row.cells[0] + ": " + row.cells[i];
    }
    if (row.cells.size() == 2)
        return row.cells[0] + ": " + row.cells[1];
    std::string text;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].empty() || dropped[i] != 0)
            continue;
        const bool named = i > 0 && i < head.cells.size() && !head.cells[i].empty();
        text += (text.empty() ? "" : "; ") + (named ? head.cells[i] + ": " : std::string()) + row.cells[i];
    }
    return text;
}

std::optional<Claim> partThatPasses(const ProseReading& reading, const ProseStatement& row)
{
    const RuleGroup& column = reading.rules.group("table.result-column");
    const RuleGroup& tests = reading.rules.group("test.noun");
    const MarkdownBlock& block = reading.block(row.block);
    const std::vector<std::string>& heads = reading.block(block.tableHeadRow).cells;
    const auto result =
        std::find_if(heads.begin(), heads.end(), [&](const auto& cell) { return column.matchesAny(cell); });
    const auto at = static_cast<std::size_t>(result - heads.begin());
    if (at == 0 || at >= std::min(heads.size(), block.cells.size()) ||
        !reading.rules.group("table.passes").matchesAny(block.cells[at]))
        return std::nullopt;
    const std::vector<std::string> files = testFiles(block.cells.front());
    if (files.empty() &&
        std::none_of(heads.begin(), heads.end(), [&](const auto& cell) { return tests.matchesAny(cell); }))
        return std::nullopt;
    Claim claim = makeClaim(reading, ClaimClass::Test, row, 0, row.text.size());
    claim.text = block.cells.front() + ": " + block.cells[at]; // numbers of other columns are none of tests
    claim.test.allPass = true;
    claim.scope = Scope::Part;
    if (files.size() == 1) {
        claim.subject = {"file", files.front()};
        return claim;
    }
    claim.subject = {"named-subset", block.cells.front()};
    claim.values.push_back({std::string(calledName), block.cells.front()});
    return claim;
}

bool explainsWords(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row)
{
    if (!row.cells.empty() && !testFiles(row.cells.front()).empty())
        return false; // a file of tests is no word
    const RuleGroup& explains = rules.group("table.explains");
    return std::any_of(head.cells.begin(), head.cells.end(),
                       [&](const std::string& cell) { return explains.matchesAny(cell); });
}

bool statesAims(const Rules& rules, const MarkdownBlock& head)
{
    const RuleGroup& aim = rules.group("table.aim-column");
    const RuleGroup& remark = rules.group("table.remark-column");
    bool any = false;
    for (std::size_t i = 1; i < head.cells.size(); ++i) {
        const bool isAim = aim.matchesAny(head.cells[i]);
        if (!isAim && !remark.matchesAny(head.cells[i]))
            return false;
        any = any || isAim;
    }
    return any;
}

bool isDenied(const Rules& rules, std::string_view text, std::size_t begin, std::size_t end)
{
    return rules.group("statement.denied-after").matchesAny(text.substr(end)) ||
           rules.group("statement.denied-before").matchesAny(text.substr(0, begin));
}

bool isAnsweredNo(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row)
{
    const RuleGroup& replaced = rules.group("table.replaced-column");
    const RuleGroup& yes = rules.group("table.answers-yes");
    const RuleGroup& no = rules.group("table.answers-no");
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        if (i < head.cells.size() && replaced.matchesAny(head.cells[i]))
            continue;
        if (yes.matchesAny(row.cells[i]))
            return false;
        if (no.matchesAny(row.cells[i]))
            return true;
    }
    return false;
}

} // namespace exhibit
