// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/mochablocks.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

namespace exhibit {

void MochaBlocks::reset()
{
    m_number = 0;
    m_isTitle = false;
    m_test = {};
}

void MochaBlocks::addLine(const LogLine& line, RunnerSession& session)
{
    static const re2::RE2 head(R"(\s{1,6}(\d+)\) (.+))");
    static const re2::RE2 place(R"(\s+at (?:.* \()?(?:file://|webpack://[^/]*/)?([^()]+?\.[cm]?[jt]sx?):(\d+):\d+\)?)");
    std::string number, title, path;
    std::int64_t at = 0;
    const std::string_view text = trimmed(line.text);
    if (matchesWhole(line.text, head, &number, &title) && numberOf(number) == m_number + 1 &&
        indentOf(line.text) <= 4) {
        ++m_number;
        m_title = title;
        m_titleLine = line;
        m_titleRaw = line.raw;
        m_isTitle = true;
        m_test = {};
        if (title.ends_with(':'))
            endTitle(session);
        return;
    }
    if (m_number == 0 || text.empty())
        return;
    if (m_isTitle && indentOf(line.text) >= 7) {
        m_title += ' ';
        m_title += text;
        if (text.ends_with(':'))
            endTitle(session);
        return;
    }
    if (m_isTitle)
        endTitle(session);
    if (m_test.value < 0)
        return;
    if (matchesWhole(line.text, place, &path, &at)) {
        if (path.find("node_modules") == std::string::npos && !path.starts_with("node:"))
            session.setCrash(m_test, path, at);
    } else {
        session.explain(m_test, text, line);
    }
}

void MochaBlocks::endTitle(RunnerSession& session)
{
    m_isTitle = false;
    if (m_title.ends_with(':'))
        m_title.pop_back();
    LogLine at = m_titleLine;
    at.raw = m_titleRaw;
    m_test = session.addFailing(m_title, Outcome::Failed, at);
}

} // namespace exhibit
