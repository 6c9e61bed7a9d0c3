// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/textsource.h"
#include "models/parsing/json/jsonpointer.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace exhibit {

/// The pointer to the bytes begin..end of a text as it was said or printed.
using Locate = std::function<SourceRef(std::size_t begin, std::size_t end)>;

/// Where the strings of one JSON text stand: of one line of a record, or of a whole file. Places tell the path to the
/// value within the text once they know the record that is read.
class RecordPlaces
{
public:
    /// `first` is the line on which `text` begins. Both must outlive the object.
    RecordPlaces(const TextSource& origin, LineNumber first, std::string_view text)
        : m_origin(origin), m_first(first), m_text(text), m_elements(text)
    {}

    /// The record whose nodes are asked for now; must outlive the questions.
    void setRecord(const JsonNode& record) const { m_record = &record; }

    /// The line on which the value begins, quoting it as it is written.
    SourceRef of(const JsonNode& node) const;
    /// The same of the bytes begin..end of the string's text.
    SourceRef of(const JsonNode& node, std::size_t begin, std::size_t end) const;
    Locate locate(const JsonNode& node) const;

private:
    SourceRef at(std::size_t offset, std::string_view quote) const;

    const TextSource& m_origin;
    LineNumber m_first;
    std::string_view m_text;
    mutable JsonElements m_elements;
    mutable const JsonNode* m_record = nullptr;
    mutable std::size_t m_counted = 0; ///< bytes whose newlines are counted
    mutable std::int64_t m_newlines = 0;
};

} // namespace exhibit
