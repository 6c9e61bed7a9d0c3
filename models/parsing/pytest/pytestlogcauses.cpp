// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestlogcauses.h"

#include "models/domain/text.h"
#include "models/parsing/pytest/pytestloglines.h"

#include <algorithm>

namespace exhibit {

namespace {

/// `text` cut to `bytes`, never inside a code point.
std::string_view cut(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

/// `ModuleNotFoundError: …`, `pkg.errors.Broken: …`: a dotted name, then a colon or the end.
bool namesException(std::string_view text)
{
    const std::string_view name = text.substr(0, text.find(':'));
    const auto isName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    };
    if (name.empty() || !std::all_of(name.begin(), name.end(), isName))
        return false;
    return name.size() < text.size() ? text.substr(name.size()).starts_with(": ") || name.size() + 1 == text.size()
                                     : name.ends_with("Error") || name.ends_with("Exception");
}

} // namespace

void PytestLogCauses::beginFailures()
{
    end();
    m_block = Block::Failures;
}

void PytestLogCauses::beginErrors()
{
    end();
    m_block = Block::Errors;
}

void PytestLogCauses::end()
{
    m_block = Block::None;
    m_open = m_hasHeaders = m_captured = false;
}

void PytestLogCauses::addHeader(std::string_view title, LineNumber line, std::string_view raw)
{
    m_captured = m_inErrorLines = m_hasException = m_hasErrorLine = m_nativeFrame = false;
    m_open = m_block != Block::None && m_named.size() < maxCauses;
    m_hasHeaders = true;
    PytestLogCause cause;
    cause.kind = m_block == Block::Errors ? PytestLogCause::Kind::TestError : PytestLogCause::Kind::Test;
    constexpr std::string_view collecting = "ERROR collecting ";
    constexpr std::string_view setup = "ERROR at setup of ";
    constexpr std::string_view teardown = "ERROR at teardown of ";
    if (title.starts_with(collecting)) {
        cause.kind = PytestLogCause::Kind::Collecting;
        title.remove_prefix(collecting.size());
    } else if (title.starts_with(setup)) {
        title.remove_prefix(setup.size());
    } else if (title.starts_with(teardown)) {
        ++m_teardownErrors;
        title.remove_prefix(teardown.size());
    } else if (title.starts_with("[doctest] ")) {
        title.remove_prefix(10);
    }
    if (!m_open)
        return;
    cause.name = cut(title, maxMessageBytes);
    // Until a line says more, the header itself is what tells of the failure.
    cause.where = cause.header = m_origin->pointTo(line, raw);
    m_named.push_back(std::move(cause));
}

void PytestLogCauses::setMessage(std::string_view message, LineNumber line, std::string_view raw)
{
    PytestLogCause& cause = m_named.back();
    cause.message = cut(message, maxMessageBytes);
    cause.where = m_origin->pointTo(line, raw);
}

void PytestLogCauses::addOneLine(std::string_view text, LineNumber line, std::string_view raw)
{
    if (text.empty() || m_oneLine.size() >= maxCauses)
        return;
    PytestLogCause cause;
    cause.where = m_origin->pointTo(line, raw);
    if (const auto crash = pytestlog::parseCrashLine(text)) {
        cause.crashPath = cut(crash->path, maxMessageBytes);
        cause.crashLine = crash->line;
        cause.message = cut(crash->message, maxMessageBytes);
    } else {
        cause.message = cut(text, maxMessageBytes);
    }
    m_oneLine.push_back(std::move(cause));
}

/// Of a failed test the first line of the last group counts; of a module the last line that names an exception,
/// because long import errors go on in prose behind it.
void PytestLogCauses::addErrorLine(std::string_view text, LineNumber line, std::string_view raw)
{
    const std::string_view message = trimmed(text.substr(1));
    const bool first = !m_inErrorLines;
    m_inErrorLines = true;
    if (m_named.back().kind != PytestLogCause::Kind::Collecting) {
        if (first)
            setMessage(message, line, raw);
    } else if (namesException(message) || !m_hasException) {
        m_hasException = m_hasException || namesException(message);
        setMessage(message, line, raw);
    }
    m_hasErrorLine = true;
}

/// `  File "x.py", line 3, in f`, and the first line behind the frames at the left edge. False: not of such a
/// traceback.
bool PytestLogCauses::addNativeLine(std::string_view text, LineNumber line, std::string_view raw)
{
    constexpr std::string_view file = "  File \"";
    if (text.starts_with(file)) {
        const std::size_t end = text.find("\", line ");
        if (end == std::string_view::npos)
            return false;
        std::string_view rest = text.substr(end + 8);
        m_named.back().crashPath = cut(text.substr(file.size(), end - file.size()), maxMessageBytes);
        m_named.back().crashLine = pytestlog::takeNumber(rest).value_or(0);
        m_nativeFrame = true;
        return true;
    }
    if (!m_nativeFrame || text.empty() || text.front() == ' ' || text.starts_with("Traceback"))
        return false;
    m_nativeFrame = false;
    setMessage(text, line, raw);
    m_hasErrorLine = true;
    return true;
}

void PytestLogCauses::addLine(std::string_view text, LineNumber line, std::string_view raw)
{
    if (m_captured || m_block == Block::None)
        return;
    if (!m_open) {
        if (m_block == Block::Failures && !m_hasHeaders)
            addOneLine(text, line, raw);
        return;
    }
    if (text.starts_with("E ")) {
        addErrorLine(text, line, raw);
        return;
    }
    if (text == "E") // an empty line inside the group
        return;
    m_inErrorLines = false;
    if (addNativeLine(text, line, raw))
        return;
    if (const auto crash = pytestlog::parseCrashLine(text)) {
        m_named.back().crashPath = cut(crash->path, maxMessageBytes);
        m_named.back().crashLine = crash->line;
    } else if (!m_hasErrorLine && !text.empty() && text.front() != ' ' && text.front() != '>' &&
               !text.starts_with("[gw") && m_named.back().message.empty()) {
        setMessage(text, line, raw);
    }
}

} // namespace exhibit
