// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/linenumber.h"
#include "models/domain/sourceref.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// A line of a text, in the artifact; decoded, unrepaired.
struct TextLine
{
    LineNumber line;
    std::string text;
};

/// A heading or list item of prose: what the lines inside it are about if they do not say so themselves.
struct TextScope
{
    enum class Kind { Heading, Item };
    Kind kind = Kind::Heading;
    int level = 0;    ///< of a heading 1 to 6, of an item how deep it is nested
    int parent = -1;  ///< index of the scope around it, always a smaller one; -1: none
    std::string text; ///< its first line, repaired, with its marks
    SourceRef where;
    LineNumber last; ///< in the artifact: of an item its own last line, of a heading the line before the next heading
};

/// A line of prose or of an executor's log that a wording of patterns.toml recognises.
struct RecognisedLine
{
    std::string rule;
    std::string text; ///< of the line, repaired, without list mark, emphasis and outer blanks
    SourceRef where;
    int scope = -1; ///< index of the innermost scope around it (of a heading: itself), -1 if there is none
    bool isLog = false;
};

/// A line of prose that says what became of something: which run it speaks of is not known while it is read.
struct OutcomeLine
{
    struct Match
    {
        std::size_t begin = 0, end = 0;             ///< bytes of the line
        std::size_t clauseBegin = 0, clauseEnd = 0; ///< of the statement around it
        std::string state;
        bool completed = false; ///< else failed
        bool open = false;      ///< the clause takes the outcome back
    };
    std::string text; ///< unrepaired
    SourceRef where;  ///< without quote
    int scope = -1;   ///< as of RecognisedLine
    std::vector<Match> matches;
};

/// An entry of a numbered list in a heading or table row (`BUILD-137`, `ADR-12`), or what the document states as their
/// number (`Total_Builds: 137`).
struct ListedEntry
{
    std::string prefix; ///< `BUILD`
    std::int64_t number = 0;
    bool isTotal = false;
    Stamp date; ///< on its line; without a moment if there is none
    SourceRef where;
};

/// A row of the coverage table that pytest-cov prints at the end of a log.
struct CoverageRow
{
    std::string path; ///< '/'-separated; `TOTAL` for the sum
    std::int64_t statements = 0;
    int percent = 0;
    std::int64_t lastMissing = 0; ///< largest line number in the column Missing: the file has at least that many lines
    SourceRef where;
    LineNumber head; ///< of the table, in the artifact
};

/// A line of prose that says of a piece of work that it is done, or that it is not.
struct StateLine
{
    std::string work; ///< the id that it calls the work by, in lower case: `phase 2`, `t-102`; empty: it has none
    std::string text; ///< as a person reads it
    bool isDone = false;
    SourceRef where;
    std::string heading; ///< nearest heading above, may be empty
    Genre genre = Genre::Unknown;
    AsOf asOf;
    std::int64_t open = 0, tasks = 0; ///< of what is called done: its boxes and rows that are open, of how many
    SourceRef firstOpen;              ///< the first of these
};

/// What a document of a whole project states of a thing of which there is one: two documents may tell it differently.
struct StatedValue
{
    std::string about; ///< of what kind the value is, and of what: `port|api`, `default|max_jobs`, `tests|`
    std::string value; ///< in a form that compares: `8080`, `10mb`; of a state `there`, `absent`, `on` or `off`
    std::string text;  ///< as a person reads it
    SourceRef where;
    AsOf asOf;
};

/// Lines of a document that are of one kind, and why. The first part of a document is the whole of it; parts inside
/// come after those around them.
struct GenrePart
{
    Genre genre = Genre::Unknown;
    Confidence confidence = Confidence::Medium;
    Message reason;
    LineNumber first, last; ///< in the artifact
};

/// What the text of one document tells a review, whatever runs the pack holds. Read in the one pass over the bytes, so
/// that no review has to open the document again.
struct DocumentText
{
    std::vector<TextScope> scopes; ///< those that lines below name, and those around them
    std::vector<RecognisedLine> recognised;
    std::vector<OutcomeLine> outcomes;
    std::vector<ListedEntry> entries;
    std::vector<StateLine> states; ///< that have an id, or that their own tasks refute
    std::vector<StatedValue> values;
    std::vector<CoverageRow> coverage;
    std::vector<GenrePart> genres;
    std::vector<TextLine> lines; ///< around claims that a check or a proposed edit looks beside, ascending
};

} // namespace exhibit
