// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/logtext.h"

#include "models/parsing/formats/formats.h"
#include "models/parsing/told/checkouts.h"

#include <iterator>
#include <utility>

namespace exhibit {

LogText::LogText(ArtifactKind kind, const TextSource& origin, const Rules& rules)
    : m_origin(origin), m_rules(rules), m_recognises(has(kind, Trait::Log)),
      m_readsTables(has(kind, Trait::CoverageTable)), m_seesCheckouts(m_recognises || has(kind, Trait::LongPreface)),
      m_tables(origin)
{}

void LogText::addLine(const LineOfText& line)
{
    if (m_readsTables)
        m_tables.addLine(line.number, line.raw);
    if (m_seesCheckouts && m_lines++ < mostCheckoutLines) {
        std::vector<RecognisedLine> commits = checkoutsIn(m_origin, line);
        std::move(commits.begin(), commits.end(), std::back_inserter(m_recognised));
    }
    if (!m_recognises || m_cutAt.isValid())
        return;
    m_bytes += line.raw.size() + 1;
    if (m_bytes > mostBytes || m_recognised.size() >= mostLines) {
        m_cutAt = line.number;
        return;
    }
    std::vector<RecognisedLine> found = recognise(m_rules, m_origin, line, true);
    std::move(found.begin(), found.end(), std::back_inserter(m_recognised));
}

void LogText::finish(DocumentText& text, std::vector<Problem>& problems)
{
    if (m_readsTables)
        text.coverage = m_tables.take();
    if (m_recognises || m_seesCheckouts)
        text.recognised.insert(text.recognised.end(), std::make_move_iterator(m_recognised.begin()),
                               std::make_move_iterator(m_recognised.end()));
    if (m_cutAt.isValid())
        addProblem(problems, tellsTooMuch(m_origin, m_cutAt));
}

Problem tellsTooMuch(const TextSource& source, LineNumber from)
{
    return {Severity::Info,
            {"problem.text.tells-too-much",
             {{"lines", std::to_string(LogText::mostLines)}, {"megabytes", std::to_string(LogText::mostBytes >> 20)}}},
            source.pointTo(from, {})};
}

} // namespace exhibit
