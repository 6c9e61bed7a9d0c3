// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/toolfinding.h"
#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/json/jsonfilereader.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Findings in the own JSON of a tool: ESLint and Stylelint in its form (a list of files with messages), npm audit (a
/// package each).
bool isListedFindings(const JsonPeek& peek, const std::string& prefix);

/// Reads one object of such a file, field by field.
class ListedFindings
{
public:
    using OffsetOf = std::function<std::size_t(json::Value& value)>;

    void clear() { *this = {}; }
    simdjson::error_code readField(std::string_view key, json::Value& value, const OffsetOf& offsetOf);
    void commit(ReportPlaces& places, DocumentRecords& records);

private:
    struct Listed
    {
        ToolFinding finding;
        std::size_t offset = 0;
    };

    simdjson::error_code readMessage(json::Value& value, const OffsetOf& offsetOf, bool isSuppressed);
    simdjson::error_code readPackage(std::string_view name, json::Value& value, const OffsetOf& offsetOf);

    std::string m_file;
    std::vector<Listed> m_listed;
};

} // namespace exhibit
