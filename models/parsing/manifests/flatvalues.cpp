// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/manifests/flatvalues.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/prose/markdownbounds.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostValues = 5000;
constexpr std::size_t mostDepth = 32;

re2::StringPiece flatPiece(std::string_view text)
{
    return {text.data(), text.size()};
}

bool isRemark(std::string_view line)
{
    return line.empty() || line.front() == '#' || line.front() == ';' || line.starts_with("//");
}

/// The text without its quotes and without the remark behind it.
std::string bareValue(std::string_view value)
{
    value = trimmed(value);
    if (value.size() > 1 && (value.front() == '"' || value.front() == '\'')) {
        const std::size_t end = value.find(value.front(), 1);
        return std::string(value.substr(1, end == std::string_view::npos ? end : end - 1));
    }
    if (const std::size_t remark = value.find(" #"); remark != std::string_view::npos)
        value = trimmed(value.substr(0, remark));
    return std::string(value);
}

std::string joinedPath(std::string_view above, std::string_view key)
{
    return above.empty() ? std::string(key) : std::string(above) + '.' + std::string(key);
}

/// `[section]`, `key = value`; lists over several lines, and values indented below their key.
class SectionValues
{
public:
    explicit SectionValues(std::string_view text) : m_lines(splitLines(text)) {}

    std::vector<FlatValue> read()
    {
        for (m_at = 0; m_at < m_lines.size() && m_values.size() < mostValues; ++m_at)
            readLine(m_lines[m_at]);
        return std::move(m_values);
    }

private:
    void readLine(std::string_view raw)
    {
        static const RE2 section(R"(\[+\s*([^\[\]]+?)\s*\]+\s*(?:[#;].*)?)");
        static const RE2 assignment(R"((["']?[\w.@/-]+["']?)\s*[=:]\s*(.*))");
        const std::string_view line = trimmed(raw);
        std::string key, value;
        if (isRemark(line))
            return;
        if (m_inList) {
            addItems(line);
            m_inList = line.find(']') == std::string_view::npos;
        } else if (RE2::FullMatch(flatPiece(line), section, &key)) {
            std::erase(key, '"');
            m_section = key;
            m_key.clear();
        } else if (!m_key.empty() && (raw.front() == ' ' || raw.front() == '\t')) {
            add(m_key + ".-", bareValue(line));
        } else if (RE2::FullMatch(flatPiece(line), assignment, &key, &value)) {
            readAssignment(bareValue(key), value);
        }
    }

    void readAssignment(const std::string& key, std::string_view value)
    {
        static const RE2 version(R"re(\bversion\s*=\s*"([^"]*)")re");
        std::string inner;
        m_key = joinedPath(m_section, key);
        if (value.starts_with('[')) {
            addItems(value.substr(1));
            m_inList = value.find(']') == std::string_view::npos;
            m_key += m_inList ? "" : ".";
        } else if (value.starts_with('{')) {
            if (RE2::PartialMatch(flatPiece(value), version, &inner))
                add(m_key, inner);
            m_key.clear();
        } else if (!value.empty()) {
            add(m_key, bareValue(value));
            m_key.clear();
        }
    }

    void addItems(std::string_view text)
    {
        static const RE2 quoted(R"re("([^"]*)"|'([^']*)')re");
        re2::StringPiece rest = flatPiece(text);
        std::string plain, single;
        while (RE2::FindAndConsume(&rest, quoted, &plain, &single)) {
            add(m_key + ".-", plain.empty() ? single : plain);
            plain.clear();
            single.clear();
        }
    }

    void add(std::string path, std::string value)
    {
        if (!value.empty())
            m_values.push_back({std::move(path), std::move(value), m_at});
    }

    std::vector<std::string_view> m_lines;
    std::vector<FlatValue> m_values;
    std::string m_section, m_key;
    std::size_t m_at = 0;
    bool m_inList = false;
};

std::vector<FlatValue> yamlValues(std::string_view text)
{
    static const RE2 pair(R"re((- )?\s*(["']?[\w.@/-]+["']?):(?:\s+(.*))?)re");
    static const RE2 item(R"(-\s+(.+))");
    struct Level
    {
        std::size_t indent;
        std::string path;
    };
    std::vector<FlatValue> values;
    std::vector<Level> levels;
    const std::vector<std::string_view> lines = splitLines(text);
    for (std::size_t i = 0; i < lines.size() && values.size() < mostValues; ++i) {
        const std::string_view line = trimmed(lines[i]);
        if (isRemark(line) || line == "---")
            continue;
        const std::size_t indent = lines[i].find_first_not_of(' ');
        while (!levels.empty() && levels.back().indent >= indent)
            levels.pop_back();
        const std::string above = levels.empty() ? std::string() : levels.back().path;
        std::string dash, key, value;
        if (RE2::FullMatch(flatPiece(line), pair, &dash, &key, &value)) {
            const std::string path = joinedPath(dash.empty() ? above : joinedPath(above, "-"), bareValue(key));
            const std::string bare = bareValue(value);
            if (!bare.empty() && bare.front() != '#')
                values.push_back({path, bare, i});
            else if (levels.size() < mostDepth)
                levels.push_back({indent, path});
        } else if (RE2::FullMatch(flatPiece(line), item, &value)) {
            values.push_back({joinedPath(above, "-"), bareValue(value), i});
        }
    }
    return values;
}

std::vector<FlatValue> envValues(std::string_view text)
{
    static const RE2 pair(R"((?:export\s+)?([A-Z][A-Z0-9_]*)=(.*))");
    std::vector<FlatValue> values;
    const std::vector<std::string_view> lines = splitLines(text);
    for (std::size_t i = 0; i < lines.size() && values.size() < mostValues; ++i) {
        std::string key, value;
        if (RE2::FullMatch(flatPiece(trimmed(lines[i])), pair, &key, &value) && !bareValue(value).empty())
            values.push_back({key, bareValue(value), i});
    }
    return values;
}

class JsonValues
{
public:
    explicit JsonValues(std::string_view text) : m_text(text) {}

    std::vector<FlatValue> read()
    {
        JsonTree tree;
        (void)tree.read(m_text, [this](const JsonNode& node) { add(node, {}, 0); });
        return std::move(m_values);
    }

private:
    void add(const JsonNode& node, const std::string& path, std::size_t depth)
    {
        if (m_values.size() >= mostValues || depth > mostDepth)
            return;
        if (!node.isObject() && !node.isArray() && !node.isNull()) {
            // Values come in the order of the text: each newline is counted once.
            if (node.offset >= m_counted) {
                m_line += static_cast<std::size_t>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_counted),
                                                              m_text.begin() + static_cast<std::ptrdiff_t>(node.offset),
                                                              '\n'));
                m_counted = node.offset;
            }
            m_values.push_back({path, node.text, m_line});
        }
        for (const JsonNode& child : node.children)
            add(child, joinedPath(path, node.isArray() ? std::string_view("-") : std::string_view(child.key)),
                depth + 1);
    }

    std::string_view m_text;
    std::vector<FlatValue> m_values;
    std::size_t m_counted = 0, m_line = 0;
};

} // namespace

SettingsForm settingsFormOf(const std::vector<std::string_view>& lines)
{
    static const RE2 env(R"((?:export\s+)?[A-Z][A-Z0-9_]*=.*)");
    static const RE2 section(R"(\[+[^\[\]]+\]+\s*(?:[#;].*)?)");
    static const RE2 assignment(R"re(["']?[\w.@/-]+["']?\s*=.*)re");
    static const RE2 yaml(R"re((?:- )?\s*["']?[\w.@/-]+["']?:(?:\s.*)?|- .*|---)re");
    static const RE2 yamlTop(R"(([a-z][\w-]*):(?:\s.*)?)");
    std::size_t all = 0, envs = 0, sections = 0, assignments = 0, yamls = 0, tops = 0, others = 0;
    bool inList = false;
    for (const std::string_view raw : lines) {
        const std::string_view line = trimmed(raw);
        if (isRemark(line))
            continue;
        ++all;
        const bool isSection = RE2::FullMatch(flatPiece(line), section);
        const bool isPair = RE2::FullMatch(flatPiece(line), assignment);
        envs += RE2::FullMatch(flatPiece(line), env) ? 1 : 0;
        sections += isSection ? 1 : 0;
        assignments += isPair ? 1 : 0;
        yamls += RE2::FullMatch(flatPiece(line), yaml) ? 1 : 0;
        tops += RE2::FullMatch(flatPiece(raw), yamlTop) ? 1 : 0;
        const bool isInside = inList || raw.front() == ' ' || raw.front() == '\t' || line.front() == ']';
        others += isSection || isPair || isInside ? 0 : 1;
        inList = isPair ? line.ends_with('[') : inList && line.front() != ']';
    }
    if (all == 0)
        return SettingsForm::None;
    if (envs == all)
        return SettingsForm::Env;
    if (sections > 0 && assignments > 0 && others == 0)
        return SettingsForm::Sections;
    const bool isYaml = yamls * 20 >= all * 19 && tops > 0 && yamls > 2;
    return isYaml ? SettingsForm::Yaml : SettingsForm::None;
}

std::vector<FlatValue> flatValues(std::string_view text, SettingsForm form)
{
    switch (form) {
    case SettingsForm::Json:
        return JsonValues(text).read();
    case SettingsForm::Sections:
        return SectionValues(text).read();
    case SettingsForm::Yaml:
        return yamlValues(text);
    case SettingsForm::Env:
        return envValues(text);
    case SettingsForm::None:
        break;
    }
    return {};
}

} // namespace exhibit
