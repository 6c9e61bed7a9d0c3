// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnersession.h"

#include <string>

namespace exhibit {

/// A line of a log that outlives the next one.
class KeptLine
{
public:
    KeptLine() = default;
    explicit KeptLine(const LogLine& line) : m_first(line.first), m_last(line.last), m_text(line.text), m_raw(line.raw)
    {}

    bool isNull() const { return !m_first.isValid(); }
    const std::string& text() const { return m_text; }
    LogLine view() const { return {m_first, m_last, m_text, m_raw}; } ///< as long as this lives

private:
    LineNumber m_first, m_last;
    std::string m_text, m_raw;
};

} // namespace exhibit
