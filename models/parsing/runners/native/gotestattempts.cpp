// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/native/gotestattempts.h"

#include "models/parsing/runners/linematch.h"

namespace exhibit {

std::pair<std::string, std::int64_t> TestAttempts::passedNow(std::string_view line)
{
    static const re2::RE2 attempt(
        R"((PASS|FAIL) \S+?\.((?:Test|Example|Fuzz)\S*)(?: \(re-run \d+\))? \([\d.]+s\)(?: \(re-run \d+\))?)");
    std::string word, name;
    if ((!line.starts_with("PASS ") && !line.starts_with("FAIL ")) || !matchesWhole(line, attempt, &word, &name))
        return {};
    m_isAnyNamed = true;
    if (word == "FAIL") {
        ++m_stillRed[name];
        m_mended.erase(name);
        return {};
    }
    const auto red = m_stillRed.find(name);
    if (red == m_stillRed.end())
        return {};
    const std::int64_t failed = red->second;
    m_stillRed.erase(red);
    m_mended.insert(name);
    return {name, failed};
}

} // namespace exhibit
