// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/uncaughterrors.h"

#include "models/domain/text.h"
#include "models/parsing/runners/programlog.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

std::optional<std::size_t> uncaughtErrorAtEnd(const std::vector<OutputLine>& lines)
{
    constexpr std::size_t longest = 400; // lines of an error
    // The last line of one; most outputs end otherwise, and are not looked at.
    static const RE2 last(
        R"((?:\w+\.)*\w*(?:Error|Exception|Failure|Fault)\b.*|Node\.js v\d.*|exit status \d+|note: run with `RUST_BACKTRACE.*|\s+at \S.*|\s+from \S.*)");
    const auto end =
        std::find_if(lines.rbegin(), lines.rend(), [](const OutputLine& line) { return !isBlank(line.text); });
    if (end == lines.rend() || !RE2::FullMatch(re2::StringPiece(end->text.data(), end->text.size()), last))
        return std::nullopt;
    TextSource origin;
    origin.path = "text"; // pointers of an origin without name hold nothing
    ProgramLogParser parser(std::move(origin));
    const std::size_t begin = lines.size() > longest ? lines.size() - longest : 0;
    for (std::size_t i = begin; i < lines.size(); ++i)
        parser.addLine(lines[i].text);
    const std::vector<Witness> ends = parser.finish();
    if (ends.empty() || ends.back().state != RunState::Failed || parser.endsAsCheck())
        return std::nullopt;
    const std::size_t said = begin + static_cast<std::size_t>(ends.back().summary.firstLine.zeroBased());
    return said < lines.size() ? std::optional(said) : std::nullopt;
}

} // namespace exhibit
