// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <map>
#include <string_view>
#include <vector>

namespace exhibit {

/// What speaks for each genre, and the weightiest sign of each.
class GenreScore
{
public:
    void add(Genre genre, double weight, Message reason);
    /// The genre with most weight, `otherwise` with low confidence if nothing speaks.
    GenrePart best(Genre otherwise) const;
    double of(Genre genre) const;

private:
    struct Entry
    {
        double sum = 0, largest = 0;
        Message reason;
    };
    std::map<Genre, Entry> m_entries;
};

/// Adds what the rules of `use` say of `text` (a title, a heading, a path).
void addNamedSigns(GenreScore& score, const RuleGroup& rules, std::string_view text, double factor,
                   std::string_view messageId);
/// Adds what the structure of a whole document shows: front matter, dated headings and rows, boxes, mood of the
/// sentences, share of code and of lines that programs print.
void addStructureSigns(GenreScore& score, const MarkdownDocument& document, const std::vector<std::string_view>& lines,
                       const Rules& rules);

} // namespace exhibit
