// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PytestLogParser that knows how pytest-sugar begins and ends a session.
#include "models/domain/text.h"
#include "models/parsing/pytest/pytestlog.h"

#include <utility>

namespace exhibit {

/// The first and the last line of a session of pytest-sugar, which are no banners.
bool PytestLogParser::addSugar(std::string_view text, std::string_view raw)
{
    if (m_section == Section::Skipped || isCaptured())
        return false;
    if (text.starts_with("Test session starts (platform: ")) {
        begin(raw, true);
        return true;
    }
    m_seconds = pytestlog::secondsOfResults(text);
    if (m_seconds.empty())
        return false;
    if (!hasSession())
        beginTail(raw);
    m_session->causes().end();
    m_section = Section::Results;
    m_counts.clear();
    return true;
}

/// `       2 failed` of pytest-sugar's totals.
void PytestLogParser::addCount(std::string_view text, std::string_view raw)
{
    std::string counts = m_counts + (m_counts.empty() ? "" : ", ") + std::string(trimmed(text));
    const auto final = pytestlog::parseFinalLine(counts + " in " + m_seconds);
    if (!final || text.front() != ' ')
        return;
    if (m_counts.empty() || text.find("failed") != std::string_view::npos ||
        text.find("error") != std::string_view::npos)
        m_countLine = {m_line, std::string(text), std::string(raw)};
    m_counts = std::move(counts);
    m_session->addFinal(*final, m_countLine.line, m_countLine.raw);
}

} // namespace exhibit
