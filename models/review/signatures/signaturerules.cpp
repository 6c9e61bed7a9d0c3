// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/signatures/signaturerules.h"

#include <toml++/toml.h>

#include <algorithm>

namespace exhibit {

namespace {

Error badRule(const RuleFile& file, const toml::node& node, const std::string& why)
{
    return {Error::Code::InvalidArgument,
            {"error.rules.bad-rule",
             {{"file", file.name}, {"line", std::to_string(node.source().begin.line)}, {"why", why}}}};
}

/// Reads the tables of one file; `why` says what is wrong with the one that was read last.
class FileReader
{
public:
    FileReader(const RuleFile& file, SignatureRules& rules) : m_file(file), m_rules(rules) {}

    Result<void> read()
    {
        toml::table document;
        try {
            document = toml::parse(m_file.text, m_file.name);
        } catch (const toml::parse_error& error) {
            return Error{Error::Code::InvalidArgument,
                         {"error.rules.not-toml",
                          {{"file", m_file.name},
                           {"line", std::to_string(error.source().begin.line)},
                           {"why", std::string(error.description())}}}};
        }
        for (const char* kind : {"mask", "merge", "split"}) {
            const toml::array* tables = document.get_as<toml::array>(kind);
            if (!tables)
                continue;
            for (const toml::node& node : *tables) {
                const std::string why = node.is_table() ? readEntry(kind, *node.as_table()) : "a rule must be a table";
                if (!why.empty())
                    return badRule(m_file, node, why);
            }
        }
        return {};
    }

private:
    template <typename Entry> static void store(std::vector<Entry>& entries, Entry entry)
    {
        const auto same =
            std::find_if(entries.begin(), entries.end(), [&](const Entry& other) { return other.id == entry.id; });
        if (same != entries.end())
            *same = std::move(entry);
        else
            entries.push_back(std::move(entry));
    }

    std::string readEntry(std::string_view kind, const toml::table& table)
    {
        const std::string id = table["id"].value_or(std::string());
        if (id.empty())
            return "a " + std::string(kind) + " needs an id";
        if (kind == "mask")
            return readMask(id, table);
        SignatureCondition condition;
        std::string why = readCondition(id, table, condition);
        if (!why.empty())
            return why;
        if (kind == "merge") {
            store(m_rules.merges, MergeRule{id, table["name"].value_or(std::string()), std::move(condition)});
            return why;
        }
        SplitRule rule{id, SplitBy::Message, std::move(condition)};
        why = readSplitBy(table["by"].value_or(std::string()), rule.by);
        if (why.empty())
            store(m_rules.splits, std::move(rule));
        return why;
    }

    std::string readMask(const std::string& id, const toml::table& table)
    {
        std::string why;
        auto pattern = compile(table["pattern"].value_or(std::string()), id, why);
        if (!pattern)
            return why;
        std::string with = table["with"].value_or(std::string());
        if (!pattern->CheckRewriteString(with, &why))
            return "mask " + id + ": " + why;
        store(m_rules.masks, MaskRule{id, std::move(pattern), std::move(with)});
        return {};
    }

    static std::string readSplitBy(const std::string& name, SplitBy& by)
    {
        static constexpr std::pair<std::string_view, SplitBy> names[] = {{"message", SplitBy::Message},
                                                                         {"line", SplitBy::Line},
                                                                         {"test-file", SplitBy::TestFile},
                                                                         {"test", SplitBy::Test}};
        for (const auto& [known, value] : names) {
            if (name == known) {
                by = value;
                return {};
            }
        }
        return "by must be message, line, test-file or test";
    }

    static std::shared_ptr<const RE2> compile(const std::string& text, const std::string& id, std::string& why)
    {
        RE2::Options options;
        options.set_log_errors(false);
        auto pattern = std::make_shared<const RE2>(text, options);
        if (!text.empty() && pattern->ok())
            return pattern;
        why = "pattern of " + id + ": " + (text.empty() ? "it is empty" : pattern->error());
        return nullptr;
    }

    static std::string readPatterns(const std::string& id, const toml::node* node,
                                    std::vector<std::shared_ptr<const RE2>>& patterns)
    {
        std::string why;
        const toml::array* array = node ? node->as_array() : nullptr;
        if (node && !array)
            return "the conditions of " + id + " must be lists of texts";
        for (std::size_t i = 0; array && i < array->size() && why.empty(); ++i) {
            if (auto pattern = compile((*array)[i].value_or(std::string()), id, why))
                patterns.push_back(std::move(pattern));
        }
        return why;
    }

    static std::string readCondition(const std::string& id, const toml::table& table, SignatureCondition& condition)
    {
        if (const toml::array* ids = table.get_as<toml::array>("signatures")) {
            for (const toml::node& node : *ids)
                condition.signatures.push_back(node.value_or(std::string()));
        }
        std::string why = readPatterns(id, table.get("patterns"), condition.patterns);
        if (why.empty())
            why = readPatterns(id, table.get("paths"), condition.paths);
        if (why.empty() && condition.signatures.empty() && condition.patterns.empty() && condition.paths.empty())
            why = id + " needs signatures, patterns or paths";
        return why;
    }

    const RuleFile& m_file;
    SignatureRules& m_rules;
};

bool speaksOfSignatures(const std::string& text)
{
    return text.find("[[mask]]") != std::string::npos || text.find("[[merge]]") != std::string::npos ||
           text.find("[[split]]") != std::string::npos;
}

} // namespace

Result<SignatureRules> loadSignatureRules(const std::vector<RuleFile>& files)
{
    SignatureRules rules;
    for (const RuleFile& file : files) {
        if (!speaksOfSignatures(file.text))
            continue;
        if (Result<void> done = FileReader(file, rules).read(); !done)
            return done.error();
    }
    return rules;
}

} // namespace exhibit
