// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/pytest/pytestreportbuilder.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads the objects of a JSON file: what readers of such formats share. One thread.
class JsonFileReader
{
public:
    virtual ~JsonFileReader() = default;
    void readFile(const TextSource& source, DocumentRecords& records);

protected:
    /// Takes the values of one object; views live until commit(). An object may come again from its start, because a
    /// broken text is read once more where it can be mended.
    virtual simdjson::error_code read(json::Object& object) = 0;
    virtual void commit(ReportPlaces& places, DocumentRecords& records) = 0;
    virtual void end(ReportPlaces& /*places*/, DocumentRecords& /*records*/) {} ///< after the last object

    std::size_t offsetOf(json::Value& value) const { return m_lines.offsetOf(value.raw_json_token().data()); }

private:
    JsonLines m_lines;
};

/// The parser of a format that is one JSON file.
template <typename Reader> std::unique_ptr<DocumentParser> makeJsonReport(const DocumentContext& context)
{
    return makeWholeFile(context, [&tests = context.tests](const TextSource& source, DocumentRecords& records) {
        Reader(tests).readFile(source, records);
    });
}

/// Adds the texts of a list to `all`, up to a bound.
simdjson::error_code readTexts(json::Value& value, std::vector<std::string>& all);

} // namespace exhibit
