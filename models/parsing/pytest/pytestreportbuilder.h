// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/pytest/pytestreportdraft.h"
#include "models/parsing/reports/reportcounts.h"

#include <string_view>

namespace exhibit {

/// The text that a draft was read from, for pointers into it: offsets become lines, quotes stay inside one line.
class ReportPlaces
{
public:
    /// `text` starts at line `first` of `origin`.
    ReportPlaces(const TextSource& origin, LineNumber first, std::string_view text);

    /// The line with byte `offset`, quoted from there on.
    SourceRef at(std::size_t offset);
    /// The line with byte `offset`, quoted from its first character on.
    SourceRef lineOf(std::size_t offset);
    /// Where a text of one line names `name`; null if it does not.
    SourceRef naming(std::string_view name) const;

private:
    LineNumber lineNumber(std::size_t offset);

    const TextSource& m_origin;
    LineNumber m_first;
    std::string_view m_text;
    bool m_oneLine = false;
    std::size_t m_offset = 0; ///< where m_line was counted: offsets mostly come in order
    std::int64_t m_line = 0;
};

/// Numbers (`joined`: those of the draft), state, outcomes and causes of a complete report. Key and report path are
/// left to the caller.
Witness witnessOf(const ReportDraft& draft, const JoinedCounts& joined, ReportPlaces& places, TestDictionary& tests);

/// The failure of one test as a draft describes it.
Failure failureOf(const ReportDraft::TestFailure& draft, ReportPlaces& places, TestDictionary& tests);

} // namespace exhibit
