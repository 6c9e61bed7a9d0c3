// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/xml/xmllines.h"

#include "models/files/text/encoding.h"

#include <algorithm>
#include <charconv>

namespace exhibit {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view blanksAround(" \t\r\n\0", 5); // outside of the root, where they say nothing
constexpr std::size_t longestTagQuote = 1024;

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isForbidden(std::uint32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || (code >= 0xD800 && code <= 0xDFFF) ||
           code == 0xFFFE || code == 0xFFFF || code > 0x10FFFF;
}

/// The character that `&…;` stands for, without `&` and `;`.
std::optional<std::uint32_t> characterOf(std::string_view entity)
{
    constexpr std::pair<std::string_view, char> named[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [name, character] : named) {
        if (name == entity)
            return static_cast<std::uint32_t>(character);
    }
    if (!entity.starts_with('#'))
        return std::nullopt;
    entity.remove_prefix(1);
    int base = 10;
    if (entity.starts_with('x') || entity.starts_with('X')) {
        entity.remove_prefix(1);
        base = 16;
    }
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(entity.data(), entity.data() + entity.size(), code, base);
    if (error != std::errc() || end != entity.data() + entity.size())
        return std::nullopt;
    return code;
}

bool isNameStart(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == ':';
}

} // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const
{
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.name == wanted)
            return attribute.value;
    }
    return {};
}

bool XmlElement::has(std::string_view wanted) const
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [wanted](const XmlAttribute& attribute) { return attribute.name == wanted; });
}

std::string XmlLines::decoded(std::string_view raw, std::int64_t* unknown, std::int64_t* forbidden)
{
    constexpr std::size_t longestEntity = 12;
    std::string text;
    text.reserve(raw.size());
    while (!raw.empty()) {
        const std::size_t mark = std::min(raw.find('&'), raw.size());
        text += raw.substr(0, mark);
        raw.remove_prefix(mark);
        if (raw.empty())
            break;
        const std::size_t end = raw.substr(0, longestEntity).find(';');
        const auto code = end == std::string_view::npos ? std::nullopt : characterOf(raw.substr(1, end - 1));
        if (!code) {
            if (unknown)
                ++*unknown;
            text += '&';
            raw.remove_prefix(1);
            continue;
        }
        if (isForbidden(*code)) {
            if (forbidden)
                ++*forbidden;
            appendUtf8(text, replacementCharacter);
        } else {
            appendUtf8(text, *code);
        }
        raw.remove_prefix(end + 1);
    }
    return text;
}

void XmlLines::fail(std::string_view why)
{
    if (isBroken())
        return;
    m_faults.brokenAt = m_line.isValid() ? m_line : LineNumber{1};
    m_faults.why = why;
}

void XmlLines::addLine(std::string_view line)
{
    m_line = m_line.plus(1);
    if (isBroken())
        return;
    const auto controls = std::count_if(line.begin(), line.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x20 && byte != '\t' && byte != '\r';
    });
    if (controls > 0) {
        if (m_faults.controlBytes == 0)
            m_faults.controlAt = m_line;
        m_faults.controlBytes += controls;
    }
    if (m_mode == Mode::Tag)
        m_tag += '\n';
    std::string_view rest = line;
    while (!rest.empty() && !isBroken()) {
        switch (m_mode) {
        case Mode::Content:
            readContent(rest);
            break;
        case Mode::Tag:
            readTag(rest);
            break;
        case Mode::Comment:
            readUntil(rest, "-->");
            break;
        case Mode::Verbatim:
            readUntil(rest, "]]>");
            break;
        case Mode::Instruction:
            readUntil(rest, "?>");
            break;
        case Mode::DocumentType:
            readDocumentType(rest);
            break;
        }
    }
}

void XmlLines::emitText(std::string_view raw, bool verbatim)
{
    if (!m_open.empty())
        m_handler.text(m_line, raw, verbatim);
    else if (raw.find_first_not_of(blanksAround) != std::string_view::npos && !raw.starts_with("\xEF\xBB\xBF"))
        fail(m_rootClosed ? "text-behind" : "bad-tag");
}

void XmlLines::readContent(std::string_view& rest)
{
    const std::size_t mark = std::min(rest.find('<'), rest.size());
    if (mark > 0)
        emitText(rest.substr(0, mark), false);
    rest.remove_prefix(mark);
    if (!rest.empty() && !isBroken())
        beginMarkup(rest);
}

void XmlLines::beginMarkup(std::string_view& rest)
{
    constexpr std::pair<std::string_view, Mode> markups[] = {
        {"<!--", Mode::Comment}, {"<![CDATA[", Mode::Verbatim}, {"<!", Mode::DocumentType}, {"<?", Mode::Instruction}};
    for (const auto& [start, mode] : markups) {
        if (!rest.starts_with(start))
            continue;
        if (mode == Mode::DocumentType) {
            if (!m_faults.documentType.isValid())
                m_faults.documentType = m_line;
            m_brackets = 0;
            m_quote = 0;
        }
        m_mode = mode;
        rest.remove_prefix(start.size());
        return;
    }
    const bool isEnd = rest.size() > 1 && rest[1] == '/';
    if (rest.size() < 2 || (!isEnd && !isNameStart(rest[1])))
        return fail("bad-tag");
    m_mode = Mode::Tag;
    m_tag.clear();
    m_quote = 0;
    m_tagLine = m_line;
    m_tagQuote = rest.substr(0, longestTagQuote);
    rest.remove_prefix(1);
}

void XmlLines::readUntil(std::string_view& rest, std::string_view end)
{
    const std::size_t found = rest.find(end);
    if (m_mode == Mode::Verbatim && found != 0)
        emitText(rest.substr(0, found), true);
    if (found == std::string_view::npos) {
        rest = {};
        return;
    }
    rest.remove_prefix(found + end.size());
    m_mode = Mode::Content;
}

void XmlLines::readDocumentType(std::string_view& rest)
{
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const char character = rest[i];
        if (m_quote != 0) {
            m_quote = character == m_quote ? '\0' : m_quote;
        } else if (character == '"' || character == '\'') {
            m_quote = character;
        } else if (character == '[' || character == '<') {
            ++m_brackets;
        } else if (character == ']' || (character == '>' && m_brackets > 0)) {
            --m_brackets;
        } else if (character == '>') {
            rest.remove_prefix(i + 1);
            m_mode = Mode::Content;
            return;
        }
    }
    rest = {};
}

void XmlLines::readTag(std::string_view& rest)
{
    std::size_t i = 0;
    for (; i < rest.size(); ++i) {
        const char character = rest[i];
        if (m_quote != 0)
            m_quote = character == m_quote ? '\0' : m_quote;
        else if (character == '"' || character == '\'')
            m_quote = character;
        else if (character == '>')
            break;
    }
    m_tag += rest.substr(0, i);
    if (m_tag.size() > maxTagBytes)
        return fail("tag-too-long");
    if (i == rest.size()) {
        rest = {};
        return;
    }
    rest.remove_prefix(i + 1);
    m_mode = Mode::Content;
    takeTag();
}

void XmlLines::takeTag()
{
    std::string_view body = m_tag;
    if (body.starts_with('/')) {
        body.remove_prefix(1);
        return takeEnd(body.substr(0, body.find_first_of(blanks)));
    }
    takeStart(body);
}

void XmlLines::takeStart(std::string_view body)
{
    if (m_rootClosed)
        return fail("text-behind");
    if (m_open.size() >= maxDepth)
        return fail("too-deep");
    XmlElement element;
    element.isEmpty = body.ends_with('/');
    if (element.isEmpty)
        body.remove_suffix(1);
    const std::size_t nameEnd = std::min(body.find_first_of(blanks), body.size());
    const std::string_view name = body.substr(0, nameEnd);
    element.name = withoutPrefix(name);
    element.line = m_tagLine;
    element.quote = m_tagQuote;
    if (!readAttributes(body.substr(nameEnd), element))
        return fail("bad-tag");
    m_handler.startElement(element);
    if (element.isEmpty) {
        m_handler.endElement(element.name);
        m_rootClosed = m_open.empty();
        return;
    }
    m_open.emplace_back(element.name);
}

bool XmlLines::readAttributes(std::string_view body, XmlElement& element)
{
    constexpr std::size_t maxAttributes = 256;
    while (true) {
        body.remove_prefix(std::min(body.find_first_not_of(blanks), body.size()));
        if (body.empty())
            return true;
        const std::size_t equals = body.find('=');
        if (equals == std::string_view::npos || element.attributes.size() >= maxAttributes)
            return false;
        std::string_view name = body.substr(0, equals);
        name = name.substr(0, name.find_last_not_of(blanks) + 1);
        body.remove_prefix(equals + 1);
        body.remove_prefix(std::min(body.find_first_not_of(blanks), body.size()));
        if (name.empty() || name.find_first_of(blanks) != std::string_view::npos || body.empty() ||
            (body.front() != '"' && body.front() != '\''))
            return false;
        const std::size_t end = body.find(body.front(), 1);
        if (end == std::string_view::npos)
            return false;
        const std::int64_t unknownBefore = m_faults.unknownEntities;
        const std::int64_t controlBefore = m_faults.controlBytes;
        element.attributes.push_back(
            {std::string(withoutPrefix(name)),
             decoded(body.substr(1, end - 1), &m_faults.unknownEntities, &m_faults.controlBytes)});
        if (unknownBefore == 0 && m_faults.unknownEntities > 0)
            m_faults.unknownEntityAt = m_tagLine;
        if (controlBefore == 0 && m_faults.controlBytes > 0)
            m_faults.controlAt = m_tagLine;
        body.remove_prefix(end + 1);
    }
}

void XmlLines::takeEnd(std::string_view name)
{
    name = withoutPrefix(name);
    const auto open = std::find(m_open.rbegin(), m_open.rend(), name);
    if (open == m_open.rend())
        return fail("bad-tag");
    if (open != m_open.rbegin())
        return fail("unclosed");
    m_open.pop_back();
    m_handler.endElement(name);
    m_rootClosed = m_open.empty();
}

void XmlLines::finish()
{
    if (!m_open.empty() || m_mode != Mode::Content || !m_rootClosed)
        fail("ends-early");
    while (!m_open.empty()) {
        const std::string name = std::move(m_open.back());
        m_open.pop_back();
        m_handler.endElement(name);
    }
}

} // namespace exhibit
