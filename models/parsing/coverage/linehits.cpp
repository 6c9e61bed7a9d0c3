// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/linehits.h"

#include <charconv>
#include <utility>

namespace exhibit {

using simdjson::error_code;
using simdjson::SUCCESS;

void LineHits::add(std::int64_t line, std::int64_t hits)
{
    bool& isCovered = m_lines[line];
    isCovered = isCovered || hits > 0;
}

void LineHits::add(std::string_view line, std::int64_t hits)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error == std::errc() && end == line.data() + line.size())
        add(number, hits);
}

error_code LineHits::readByLine(json::Value& value)
{
    std::int64_t line = 0;
    return json::eachElement(value, [&](json::Value element) {
        ++line;
        std::optional<std::int64_t> hits;
        const error_code error = json::readCount(element, hits);
        if (hits)
            add(line, *hits);
        return error;
    });
}

error_code LineHits::readBranch(const std::string& key, json::Value& value)
{
    std::optional<std::int64_t> hits;
    const error_code error = json::readCount(value, hits);
    if (hits) {
        bool& isCovered = m_branches[key];
        isCovered = isCovered || *hits > 0;
    }
    return error;
}

error_code LineHits::readPlaces(json::Value& value)
{
    return json::eachField(value, [this](std::string_view statement, json::Value place) {
        const std::string name(statement);
        return json::eachField(place, [&](std::string_view part, json::Value at) {
            if (part != "start")
                return SUCCESS;
            return json::eachField(at, [&](std::string_view key, json::Value number) {
                std::optional<std::int64_t> line;
                const error_code error = key == "line" ? json::readCount(number, line) : SUCCESS;
                if (line)
                    m_places[name] = *line;
                return error;
            });
        });
    });
}

error_code LineHits::readPlacedHits(json::Value& value, CoverageRate& statements)
{
    return json::eachField(value, [&](std::string_view statement, json::Value count) {
        const std::string name(statement);
        std::optional<std::int64_t> hits;
        const error_code error = json::readCount(count, hits);
        if (!hits)
            return error;
        addTo(statements, *hits > 0 ? 1 : 0, 1);
        if (const auto place = m_places.find(name); place != m_places.end())
            add(place->second, *hits);
        return error;
    });
}

void LineHits::moveTo(CoverageMeasure& measure)
{
    for (const auto& [line, isCovered] : std::exchange(m_lines, {}))
        addTo(measure.lines, isCovered ? 1 : 0, 1);
    for (const auto& [branch, isCovered] : std::exchange(m_branches, {}))
        addTo(measure.branches, isCovered ? 1 : 0, 1);
}

} // namespace exhibit
