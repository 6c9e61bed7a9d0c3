// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The most code points a quote holds; longer ones are cut there without a mark (review JSON contract).
inline constexpr int maxQuoteCodePoints = 200;

/// An exact place of evidence: lines of an artifact, a value of the JSON on them, or one row of a database artifact.
/// Printed `path#L10-L20`, `path#L812 /message/content/0/text` or `path:table#rowid`.
struct SourceRef
{
    std::string path;           ///< of the artifact, relative to the pack, '/'-separated
    LineNumber firstLine;       ///< in the artifact, not in the member; invalid: the artifact as a whole
    LineNumber lastLine;        ///< inclusive
    std::string quote;          ///< exact substring of the decoded, unrepaired lines, cut at maxQuoteCodePoints
    std::string member;         ///< path of the bundle member that holds the lines, empty if none
    LineNumber memberFirstLine; ///< the same first line counted inside the member
    std::string table;          ///< of a database row, else empty
    std::int64_t rowId = 0;     ///< SQLite rowid, only with a table
    /// RFC 6901 pointer to the value that the quote is of, in the JSON text of the line, or of the file where the line
    /// alone is none. Empty: not known, or no JSON.
    std::string jsonPath = {};

    bool isNull() const { return path.empty(); }
    bool isDatabaseRow() const { return !table.empty(); }
    friend bool operator==(const SourceRef&, const SourceRef&) = default;
};

/// All lines, or the row, of `part` are of `whole`; nothing is inside a null pointer.
bool contains(const SourceRef& whole, const SourceRef& part);

/// Order of a reading person: path, line, table, row.
bool comesBefore(const SourceRef& a, const SourceRef& b);

/// `path#L10`, `path#L10-L20`, `path:table#rowid` or just `path`; behind lines the JSON pointer, if there is one.
std::string toString(const SourceRef& ref);

/// Reads every spelling of a pointer that occurs in prose: `path#L10-L20`, `path:10`, `path L10–L20`,
/// `path (lines 10-20)`, `path:table#7`, `path#L10 /a/0/b`. Empty if there is no path or no place.
std::optional<SourceRef> parseSourceRef(std::string_view text);

/// `text` cut after maxQuoteCodePoints code points of UTF-8, never inside a code point.
std::string cutQuote(std::string_view text);

} // namespace exhibit
