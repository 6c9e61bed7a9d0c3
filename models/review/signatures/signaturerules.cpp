// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/signatures/signaturerules.h"

#include "models/parsing/rules/ruletables.h"

namespace exhibit {

namespace {

constexpr std::pair<std::string_view, SplitBy> splitWords[] = {
    {"message", SplitBy::Message}, {"line", SplitBy::Line}, {"test-file", SplitBy::TestFile}, {"test", SplitBy::Test}};

std::shared_ptr<const RE2> compile(const std::string& text, const std::string& id, RuleFault& fault)
{
    RE2::Options options;
    options.set_log_errors(false);
    auto pattern = std::make_shared<const RE2>(text, options);
    if (!text.empty() && pattern->ok())
        return pattern;
    fault = RuleFault("pattern of " + id + ": " + (text.empty() ? "it is empty" : pattern->error()));
    return nullptr;
}

void readPatterns(const std::string& id, const toml::table& table, std::string_view key,
                  std::vector<std::shared_ptr<const RE2>>& patterns, RuleFault& fault)
{
    const toml::node* node = table.get(key);
    if (node && !node->is_array())
        fault = RuleFault("the conditions of " + id + " must be lists of texts", *node);
    for (const std::string& text : ruleTexts(node)) {
        if (auto pattern = compile(text, id, fault))
            patterns.push_back(std::move(pattern));
    }
}

RuleFault readCondition(const std::string& id, const toml::table& table, SignatureCondition& condition)
{
    RuleFault fault;
    condition.signatures = ruleTexts(table.get("signatures"));
    readPatterns(id, table, "patterns", condition.patterns, fault);
    readPatterns(id, table, "paths", condition.paths, fault);
    if (fault.why.empty() && condition.signatures.empty() && condition.patterns.empty() && condition.paths.empty())
        fault = RuleFault(id + " needs signatures, patterns or paths");
    return fault;
}

RuleFault readMask(const std::string& id, const toml::table& table, MaskRule& mask)
{
    RuleFault fault;
    auto pattern = compile(table["pattern"].value_or(std::string()), id, fault);
    mask = {id, std::move(pattern), table["with"].value_or(std::string())};
    if (std::string why; mask.pattern && !mask.pattern->CheckRewriteString(mask.with, &why))
        fault = RuleFault("mask " + id + ": " + why);
    return fault;
}

RuleFault readMerge(const std::string& id, const toml::table& table, MergeRule& merge)
{
    merge.id = id;
    merge.name = table["name"].value_or(std::string());
    return readCondition(id, table, merge.condition);
}

RuleFault readSplit(const std::string& id, const toml::table& table, SplitRule& split)
{
    split.id = id;
    RuleFault fault = readCondition(id, table, split.condition);
    split.by = ruleWord(table, "by", SplitBy::Message, splitWords, fault);
    return fault;
}

/// Reads all entries of one kind with `read`.
template <typename Entry>
Result<void> readAll(const RuleTables& tables, std::string_view kind, std::vector<Entry>& entries,
                     RuleFault (*read)(const std::string& id, const toml::table& table, Entry& entry))
{
    return tables.eachEntry(kind, [&](const RuleEntry& from) {
        Entry entry;
        const std::string id = from.table["id"].value_or(std::string());
        RuleFault fault =
            id.empty() ? RuleFault("a " + std::string(kind) + " needs an id") : read(id, from.table, entry);
        if (fault.why.empty())
            storeById(entries, std::move(entry));
        return fault;
    });
}

} // namespace

Result<SignatureRules> loadSignatureRules(const std::vector<RuleFile>& files)
{
    const Result<RuleTables> tables = RuleTables::parse(files, {"mask", "merge", "split"});
    if (!tables)
        return tables.error();
    SignatureRules rules;
    Result<void> read = readAll(*tables, "mask", rules.masks, readMask);
    if (read)
        read = readAll(*tables, "merge", rules.merges, readMerge);
    if (read)
        read = readAll(*tables, "split", rules.splits, readSplit);
    if (!read)
        return read.error();
    return rules;
}

} // namespace exhibit
