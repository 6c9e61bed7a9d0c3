// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/mochablocks.h"

#include "models/domain/text.h"
#include "models/parsing/runners/javascript/testmarks.h"

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
    std::string number, title;
    const std::string_view text = trimmed(line.text);
    if (matchesWhole(line.text, head, &number, &title) && numberOf(number) == m_number + 1 &&
        indentOf(line.text) <= 4) {
        ++m_number;
        m_title = title;
        m_head = KeptLine(line);
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
    if (isStackFrame(line.text)) {
        if (const std::optional<StackFrame> frame = stackFrameOf(line.text))
            session.setCrash(m_test, frame->path, frame->line);
    } else {
        session.explain(m_test, text, line);
    }
}

void MochaBlocks::endTitle(RunnerSession& session)
{
    m_isTitle = false;
    if (m_title.ends_with(':'))
        m_title.pop_back();
    m_test = session.addFailing(m_title, Outcome::Failed, m_head.view());
}

} // namespace exhibit
