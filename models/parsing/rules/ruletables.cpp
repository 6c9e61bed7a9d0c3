// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/ruletables.h"

#include <algorithm>
#include <array>
#include <optional>

namespace exhibit {

namespace {

/// Every table that some part of the program reads.
constexpr std::array<std::string_view, 12> knownKinds{"decision", "executor", "mask",      "merge",
                                                      "messages", "policy",   "precision", "rule",
                                                      "runner",   "severity", "split",     "words"};

std::string nameList(const auto& names)
{
    std::string all;
    for (const std::string_view name : names)
        all.append(all.empty() ? "" : ", ").append(name);
    return all;
}

/// Text to look for instead of parsing a file of ours that has nothing of a kind.
bool mayHold(const std::string& text, std::string_view kind)
{
    return text.find('[' + std::string(kind)) != std::string::npos;
}

std::optional<Error> strangeTable(const RuleFile& file, const toml::table& document)
{
    for (const auto& [name, node] : document) {
        if (std::find(knownKinds.begin(), knownKinds.end(), name.str()) == knownKinds.end())
            return badRule(file.name, static_cast<int>(node.source().begin.line),
                           "nothing reads a table " + std::string(name.str()) + "; there are " + nameList(knownKinds));
    }
    return std::nullopt;
}

} // namespace

RuleFault::RuleFault(std::string reason, const toml::node& node)
    : why(std::move(reason)), line(static_cast<int>(node.source().begin.line))
{}

Error badRule(const std::string& file, int line, const std::string& why)
{
    return {Error::Code::InvalidArgument,
            {"error.rules.bad-rule", {{"file", file}, {"line", std::to_string(line)}, {"why", why}}}};
}

std::vector<std::string> ruleTexts(const toml::node* node)
{
    std::vector<std::string> values;
    if (!node)
        return values;
    if (const auto text = node->value<std::string>())
        values.push_back(*text);
    if (const toml::array* array = node->as_array()) {
        for (const toml::node& element : *array) {
            if (const auto text = element.value<std::string>())
                values.push_back(*text);
        }
    }
    return values;
}

RuleFault unknownKey(const toml::table& table, const std::vector<std::string_view>& known)
{
    for (const auto& [name, node] : table) {
        if (std::find(known.begin(), known.end(), name.str()) == known.end())
            return RuleFault("nothing reads " + std::string(name.str()) + " here; there are " + nameList(known), node);
    }
    return {};
}

Result<RuleTables> RuleTables::parse(const std::vector<RuleFile>& files, const std::vector<std::string_view>& kinds)
{
    RuleTables tables;
    for (const RuleFile& file : files) {
        // Most files that come with the program have nothing of what is asked for.
        if (file.shipped &&
            std::none_of(kinds.begin(), kinds.end(), [&](std::string_view kind) { return mayHold(file.text, kind); }))
            continue;
        try {
            tables.m_documents.push_back({file, toml::parse(file.text, file.name)});
        } catch (const toml::parse_error& error) {
            Error wrong =
                badRule(file.name, static_cast<int>(error.source().begin.line), std::string(error.description()));
            wrong.message.id = "error.rules.not-toml";
            return wrong;
        }
        if (file.shipped)
            continue;
        if (std::optional<Error> strange = strangeTable(file, tables.m_documents.back().table))
            return *std::move(strange);
    }
    return tables;
}

Result<void> RuleTables::eachEntry(std::string_view kind, const std::function<RuleFault(const RuleEntry&)>& read) const
{
    for (const Document& document : m_documents) {
        const toml::node* node = document.table.get(kind);
        const toml::array* entries = node ? node->as_array() : nullptr;
        for (std::size_t i = 0; node && i < (entries ? entries->size() : 1); ++i) {
            const toml::node& entry = entries ? (*entries)[i] : *node;
            const int line = static_cast<int>(entry.source().begin.line);
            const toml::table* table = entry.as_table();
            const RuleFault fault = table ? read({document.file, document.table, *table, line})
                                          : RuleFault("a " + std::string(kind) + " must be a table");
            if (!fault.why.empty())
                return badRule(document.file.name, fault.line > 0 ? fault.line : line, fault.why);
        }
    }
    return {};
}

Result<void> RuleTables::eachText(std::string_view kind,
                                  const std::function<void(std::string_view name, const std::string& text)>& take) const
{
    return eachEntry(kind, [&](const RuleEntry& entry) {
        for (const auto& [name, node] : entry.table) {
            const auto* text = node.as_string();
            if (!text)
                return RuleFault("'" + std::string(name.str()) + "' is not a text", node);
            take(name.str(), text->get());
        }
        return RuleFault();
    });
}

} // namespace exhibit
