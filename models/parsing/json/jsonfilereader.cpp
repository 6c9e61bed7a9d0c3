// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/json/jsonfilereader.h"

namespace exhibit {

void JsonFileReader::readFile(const TextSource& source, DocumentRecords& records)
{
    ReportPlaces places(source, LineNumber{1}, source.text);
    const auto take = [&](json::Object& object) {
        const simdjson::error_code error = read(object);
        if (!error)
            commit(places, records);
        return error;
    };
    if (const std::optional<JsonFault> fault = m_lines.read(source.text, take))
        addProblem(records.problems, jsonProblem(*fault, source, LineNumber{1}, source.text));
    end(places, records);
}

simdjson::error_code readTexts(json::Value& value, std::vector<std::string>& all)
{
    constexpr std::size_t most = 100;
    return json::eachElement(value, [&all](json::Value element) {
        std::string text;
        const simdjson::error_code error = json::readText(element, text);
        if (!error && all.size() < most)
            all.push_back(std::move(text));
        return error;
    });
}

} // namespace exhibit
