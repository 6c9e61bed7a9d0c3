// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/documenttext.h"
#include "models/domain/problem.h"
#include "models/parsing/pytest/coveragetable.h"
#include "models/parsing/told/recognisedlines.h"

#include <vector>

namespace exhibit {

/// Reads what the lines of a log tell a review beside the runs in it: lines of executors that wordings recognise,
/// commits that were checked out, and coverage tables. Of other kinds it reads nothing. One thread; `rules` must
/// outlive it.
class LogText
{
public:
    LogText(ArtifactKind kind, const TextSource& origin, const Rules& rules);

    bool wantsLines() const { return m_recognises || m_readsTables || m_seesCheckouts; }
    void addLine(const LineOfText& line);
    void finish(DocumentText& text, std::vector<Problem>& problems);

    static constexpr std::size_t mostBytes = std::size_t{64} << 20; ///< of a log that are searched for wordings
    static constexpr std::size_t mostLines = 20'000;                ///< of a document that are kept
    static constexpr std::size_t mostCheckoutLines = 20'000;        ///< that are searched for commits: they stand first

private:
    TextSource m_origin;
    const Rules& m_rules;
    bool m_recognises = false, m_readsTables = false, m_seesCheckouts = false;
    CoverageTableReader m_tables;
    std::vector<RecognisedLine> m_recognised;
    std::size_t m_bytes = 0, m_lines = 0;
    LineNumber m_cutAt; ///< the first line that was not searched
};

/// Says that a document tells more than is kept.
Problem tellsTooMuch(const TextSource& source, LineNumber from);

} // namespace exhibit
