// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/rulefile.h"

#include <toml++/toml.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What is wrong with an entry of a rule file; nothing if `why` is empty.
struct RuleFault
{
    RuleFault() = default;
    RuleFault(std::string reason) : why(std::move(reason)) {} // NOLINT(google-explicit-constructor)
    RuleFault(std::string reason, const toml::node& node);    ///< the place is the node's, not the entry's

    std::string why;
    int line = 0; ///< 0: where the entry starts
};

/// One `[[kind]]` of a file, or its only `[kind]`.
struct RuleEntry
{
    const RuleFile& file;
    const toml::table& document; ///< the whole file
    const toml::table& table;
    int line;
};

/// The rule files as tables: the one reader of their syntax. All that rules, policies, signatures, executors and
/// messages are made of comes from here, so that what is wrong is told in the same way, with file and line.
class RuleTables
{
public:
    /// Parses the files that have a table of one of `kinds`. Errors: InvalidArgument `error.rules.not-toml`, or
    /// `error.rules.bad-rule` for a table of a user's file that no part of the program reads.
    static Result<RuleTables> parse(const std::vector<RuleFile>& files, const std::vector<std::string_view>& kinds);

    /// Hands over every entry of a kind in the order of the files. InvalidArgument `error.rules.bad-rule` with the
    /// first fault that `read` names.
    Result<void> eachEntry(std::string_view kind, const std::function<RuleFault(const RuleEntry&)>& read) const;
    /// Hands over every `name = 'text'` of the tables of a kind.
    Result<void> eachText(std::string_view kind,
                          const std::function<void(std::string_view name, const std::string& text)>& take) const;

private:
    struct Document
    {
        RuleFile file;
        toml::table table;
    };
    std::vector<Document> m_documents;
};

/// InvalidArgument `error.rules.bad-rule`.
Error badRule(const std::string& file, int line, const std::string& why);

/// The texts of a list, or the one text that stands in its place.
std::vector<std::string> ruleTexts(const toml::node* node);

/// What is wrong with the first key of `table` that is none of `known`.
RuleFault unknownKey(const toml::table& table, const std::vector<std::string_view>& known);

/// An entry of a later file takes the place of one with the same id.
template <typename Entry> void storeById(std::vector<Entry>& entries, Entry entry)
{
    for (Entry& other : entries) {
        if (other.id == entry.id) {
            other = std::move(entry);
            return;
        }
    }
    entries.push_back(std::move(entry));
}

/// The value that stands behind a word of a table of words; `fault` names them all if it is none.
template <typename Value, std::size_t count>
Value ruleWord(const toml::table& table, std::string_view key, Value otherwise,
               const std::pair<std::string_view, Value> (&words)[count], RuleFault& fault)
{
    const toml::node* node = table.get(key);
    if (!node)
        return otherwise;
    const std::string name = node->value_or(std::string());
    std::string all;
    for (const auto& [word, value] : words) {
        if (word == name)
            return value;
        all.append(all.empty() ? "" : ", ").append(word);
    }
    fault = RuleFault(std::string(key) + " must be one of " + all, *node);
    return otherwise;
}

} // namespace exhibit
