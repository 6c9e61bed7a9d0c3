// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/parsing/coverage/coveragefiles.h"
#include "models/parsing/json/jsonlinesvalues.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Which lines and branches of one file were run, put together from what was counted one by one; what is told twice
/// counts once, and as run if it was once.
class LineHits
{
public:
    void add(std::int64_t line, std::int64_t hits);
    void add(std::string_view line, std::int64_t hits); ///< a line whose number is text; none: not at all

    /// `[null, 1, 0]`: a number a line.
    simdjson::error_code readByLine(json::Value& value);
    simdjson::error_code readBranch(const std::string& key, json::Value& hits);
    /// Istanbul's `{"0": {"start": {"line": 1}, …}}`, before the hits of the same numbers.
    simdjson::error_code readPlaces(json::Value& value);
    simdjson::error_code readPlacedHits(json::Value& value, CoverageRate& statements);

    /// Adds to the rates of `measure` what there is, once.
    void moveTo(CoverageMeasure& measure);

private:
    std::map<std::int64_t, bool> m_lines;
    std::map<std::string, bool> m_branches;
    std::map<std::string, std::int64_t, std::less<>> m_places;
};

} // namespace exhibit
