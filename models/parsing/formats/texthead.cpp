// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/texthead.h"

#include "models/files/kinds/prosecheck.h"
#include "models/parsing/text/ansi.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

TextHead::TextHead(std::string_view text, const RunnerRules& runners) : m_text(text), m_runners(&runners)
{
    while (!text.empty() && m_lines.size() < sampledLines) {
        const std::size_t newline = text.find('\n');
        std::string_view line = text.substr(0, newline);
        text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        if (!line.empty())
            m_lines.push_back(line.substr(0, longestLine));
    }
}

TextHead TextHead::tailOf(std::string_view text, const RunnerRules& runners)
{
    constexpr std::size_t tailBytes = std::size_t{32} * 1024;
    if (text.size() <= tailBytes)
        return TextHead({}, runners);
    text.remove_prefix(text.size() - tailBytes);
    std::size_t newlines = 0;
    for (std::size_t at = text.size(); at-- > 0 && newlines <= sampledLines;) {
        // Of short lines the last ones are the end.
        if (text[at] == '\n' && ++newlines > sampledLines)
            text.remove_prefix(at);
    }
    TextHead tail(text.substr(std::min(text.find('\n'), text.size() - 1) + 1), runners);
    tail.m_isTail = true;
    return tail;
}

std::string_view TextHead::root() const
{
    static const re2::RE2 form(
        R"(^(?:\s*<\?[^>]*\?>|\s*<!--(?s:.*?)-->|\s*<!DOCTYPE[^>\[]*(?:\[[^\]]*\][^>]*)?>)*\s*<(\w[^<>]*))");
    if (!m_root) {
        const std::string_view head = m_text.substr(0, std::size_t{64} * 1024);
        re2::StringPiece tag;
        re2::RE2::PartialMatch(re2::StringPiece(head.data(), head.size()), form, &tag);
        m_root = std::string_view(tag.data(), tag.size());
    }
    return *m_root;
}

bool TextHead::isXmlPrologue() const
{
    constexpr std::size_t longHead = std::size_t{60} * 1024;
    const std::size_t begin = std::min(m_text.find_first_not_of(" \t\r\n"), m_text.size());
    return m_text.size() >= longHead && m_text.substr(begin).starts_with("<?xml") && root().empty();
}

std::string_view TextHead::rootName() const
{
    const std::string_view name = root().substr(0, root().find_first_of(" \t\r\n/"));
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

bool TextHead::announcesSample() const
{
    static const re2::RE2 sample(
        R"((?i)\b(?:expected (?:output|result)s?|(?:sample|example|typical|dummy)\s+(?:\w+\s+){0,2}(?:output|result|log|report|run|session|summary)s?|for example|e\.g\.|examples?:|(?:you|we)(?:['’]ll| should| will| would| might| may| can)?(?: now)? (?:see|get|observe)|should (?:now )?(?:output|yield|print|show|produce|see|look)|(?:looks?|looking|something|similar)\s+(?:like|to)|if you (?:see|get)|given the following|imagine|suppose)\b)");
    constexpr std::size_t longest = 240; // bytes of a line that introduces something
    constexpr std::size_t top = 3;       // lines
    for (std::size_t i = 0; i + 1 < m_lines.size(); ++i) {
        const bool isBeforeFence = m_lines[i + 1].starts_with("```") || m_lines[i + 1].starts_with("~~~");
        const bool isOnTop = i < top && m_lines[i].ends_with(':');
        if ((isBeforeFence || isOnTop) && m_lines[i].size() <= longest &&
            re2::RE2::PartialMatch(re2::StringPiece(m_lines[i].data(), m_lines[i].size()), sample))
            return true;
    }
    return false;
}

bool TextHead::isMarkdown() const
{
    if (!m_isMarkdown)
        m_isMarkdown = !m_isTail && looksLikeMarkdown(m_lines);
    return *m_isMarkdown;
}

std::string plainHead(std::string_view head)
{
    const std::size_t begin = std::min(head.find_first_not_of('\0'), head.size());
    const bool loneReturns = head.find('\n') == std::string_view::npos && head.find('\r') != std::string_view::npos;
    if (begin == 0 && !loneReturns && head.find('\x1b') == std::string_view::npos)
        return {};
    std::string buffer;
    std::string plain(withoutAnsi(head.substr(begin), buffer));
    if (loneReturns)
        std::replace(plain.begin(), plain.end(), '\r', '\n');
    return plain;
}

bool TextHead::isProse() const
{
    return looksLikeProse(m_lines);
}

bool TextHead::mayBeProse() const
{
    return exhibit::mayBeProse(m_lines);
}

} // namespace exhibit
