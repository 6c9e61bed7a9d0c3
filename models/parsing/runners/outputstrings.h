// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/sessions/recordplaces.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace exhibit {

/// Finds the output of test runners in the strings of JSON that tells of commands: `{"command": "pytest -q", "stdout":
/// "…", "exit_code": 1}`. A string counts that is called output and that would be a log if it stood in a file of its
/// own; each session in it makes one witness, which points to the line of the JSON, the path to the string and the
/// words as they are written there. One thread; the context must outlive it.
class OutputStrings
{
public:
    explicit OutputStrings(const DocumentContext& context) : m_context(context) {}

    /// Whether `line` may hold such a string; cheap.
    static bool mayBeIn(std::string_view line);
    /// Reads one JSON text that begins on line `first` of the document.
    void read(LineNumber first, std::string_view text, DocumentRecords& records);
    /// Reads a document of JSON, be it lines or one text: paths are those in a line where that is JSON by itself.
    void readDocument(std::string_view text, DocumentRecords& records);

private:
    void walk(const JsonNode& node, const RecordPlaces& places, DocumentRecords& records, int depth);
    void readOutput(const JsonNode& command, const JsonNode& output, const RecordPlaces& places,
                    DocumentRecords& records);

    const DocumentContext& m_context;
    JsonTree m_tree;
    std::set<std::size_t> m_seen; ///< hashes of strings that were read: the same output may stand in two members
    int m_sessions = 0;
};

} // namespace exhibit
