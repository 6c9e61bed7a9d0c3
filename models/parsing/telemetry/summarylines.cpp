// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/summarylines.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

SourceRef takeSummaryLines(const TextSource& source,
                           const std::function<bool(std::string_view line, const std::string& heading)>& take)
{
    constexpr std::size_t longestLine = 4096;
    static const RE2 headingForm(R"(#{1,6}\s+(.*?)\s*)");
    SourceRef where;
    std::string heading;
    std::string_view rest = source.text;
    for (LineNumber number{1}; !rest.empty(); number = number.plus(1)) {
        const std::size_t newline = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, newline);
        rest.remove_prefix(std::min(newline + 1, rest.size()));
        while (line.ends_with('\r'))
            line.remove_suffix(1);
        std::string name;
        if (line.size() > longestLine)
            continue;
        if (RE2::FullMatch(re2::StringPiece(line.data(), line.size()), headingForm, &name)) {
            heading = name;
        } else if (take(line, heading)) {
            if (where.isNull())
                where = source.pointTo(number, line);
            where.lastLine = source.pointTo(number, {}).lastLine;
        }
    }
    return where;
}

} // namespace exhibit
