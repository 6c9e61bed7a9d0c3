// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/json/jsonpointer.h"

#include "models/domain/text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace exhibit {

namespace {

constexpr int deepestWalk = 200;

std::string escaped(std::string_view key)
{
    std::string token;
    for (const char c : key) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

/// The text of a JSON string as written, with its quotes.
std::string decoded(std::string_view raw)
{
    std::string text;
    JsonTree tree;
    (void)tree.read("{\"v\":" + std::string(raw) + '}', [&](const JsonNode& node) { text = node["v"].text; });
    return text;
}

/// Walks over a text once and keeps what stands where it was told to look.
class Walk
{
public:
    Walk(std::string_view text, const std::vector<std::string>& pointers) : m_text(text), m_found(pointers.size())
    {
        for (std::size_t i = 0; i < pointers.size(); ++i) {
            m_wanted[pointers[i]].push_back(i);
            for (std::size_t at = pointers[i].rfind('/'); at != std::string::npos && at > 0;
                 at = pointers[i].rfind('/', at - 1))
                m_wanted[pointers[i].substr(0, at)];
            m_wanted[{}];
        }
    }

    std::vector<std::string_view> found()
    {
        value(0);
        return std::move(m_found);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' ||
                                        m_text[m_at] == '\r' || m_text[m_at] == ',' || m_text[m_at] == ':'))
            ++m_at;
    }

    std::string_view string()
    {
        const std::size_t begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
        return m_text.substr(begin, m_at - begin);
    }

    /// Over a value in which nothing is wanted.
    void skip()
    {
        int depth = 0;
        do {
            skipBlanks();
            if (m_at >= m_text.size())
                return;
            const char c = m_text[m_at];
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
            while (c != '{' && c != '[' && c != '}' && c != ']' && m_at < m_text.size() && !endsScalar(m_text[m_at]))
                ++m_at;
        } while (depth > 0);
    }

    static bool endsScalar(char c)
    {
        return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    void value(int depth)
    {
        skipBlanks();
        const std::size_t begin = m_at;
        const auto wanted = m_wanted.find(m_path);
        const bool opens = m_at < m_text.size() && (m_text[m_at] == '{' || m_text[m_at] == '[');
        if (wanted != m_wanted.end() && opens && depth < deepestWalk)
            members(depth);
        else
            skip();
        if (wanted == m_wanted.end())
            return;
        for (const std::size_t index : wanted->second) {
            if (m_found[index].empty())
                m_found[index] = m_text.substr(begin, m_at - begin);
        }
    }

    void members(int depth)
    {
        const bool isObject = m_text[m_at++] == '{';
        for (std::size_t element = 0;; ++element) {
            skipBlanks();
            if (m_at >= m_text.size())
                return;
            if (m_text[m_at] == '}' || m_text[m_at] == ']') {
                ++m_at;
                return;
            }
            const std::size_t before = m_path.size();
            const std::size_t begin = m_at;
            m_path += '/';
            if (!isObject) {
                m_path += std::to_string(element);
            } else if (m_text[m_at] == '"') {
                const std::string_view key = string();
                m_path += escaped(key.find('\\') == std::string_view::npos ? key.substr(1, key.size() - 2)
                                                                           : std::string_view(decoded(key)));
            }
            value(depth + 1);
            m_path.resize(before);
            if (m_at == begin)
                ++m_at; // no JSON: go on anyhow
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_path;
    std::map<std::string, std::vector<std::size_t>> m_wanted; ///< pointers and what leads to them
    std::vector<std::string_view> m_found;
};

} // namespace

std::string jsonPointerTo(const JsonNode& root, std::size_t offset)
{
    std::string path;
    const JsonNode* node = &root;
    while (true) {
        const auto after =
            std::upper_bound(node->children.begin(), node->children.end(), offset,
                             [](std::size_t wanted, const JsonNode& child) { return wanted < child.offset; });
        if (after == node->children.begin())
            return path;
        const auto child = std::prev(after);
        path += '/' + (node->isArray() ? std::to_string(child - node->children.begin()) : escaped(child->key));
        node = &*child;
    }
}

std::string JsonElements::pointerTo(std::size_t offset)
{
    const std::size_t first = m_text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || m_text[first] != '[')
        return {};
    if (offset < m_at)
        *this = JsonElements(m_text);
    for (; m_at < std::min(offset, m_text.size()); ++m_at) {
        const char c = m_text[m_at];
        if (m_inString) {
            m_inString = c != '"';
            m_at += c == '\\' ? 1 : 0;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        } else if (c == ',' && m_depth == 1) {
            ++m_element;
        }
    }
    return '/' + std::to_string(m_element);
}

std::vector<std::string_view> jsonValuesAt(std::string_view text, const std::vector<std::string>& pointers)
{
    return Walk(text, pointers).found();
}

bool isWholeJson(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    return jsonValuesAt(text, {std::string()}).front().size() == text.size() &&
           (text.back() == '}' || text.back() == ']');
}

std::string readableJson(std::string_view value)
{
    if (value.starts_with('"'))
        return decoded(value);
    constexpr int step = 2;
    std::string text;
    int depth = 0;
    const auto newLine = [&] { text += '\n' + std::string(static_cast<std::size_t>(std::max(depth, 0) * step), ' '); };
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '"') {
            const std::size_t begin = i++;
            while (i < value.size() && value[i] != '"')
                i += value[i] == '\\' ? 2 : 1;
            text += value.substr(begin, i + 1 - begin);
        } else if (c == '{' || c == '[') {
            text += c;
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            text += c;
        } else if (c == ',') {
            text += c;
            newLine();
        } else if (c == ':') {
            text += ": ";
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            text += c;
        }
    }
    return text;
}

} // namespace exhibit
