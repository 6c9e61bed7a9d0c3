// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/listedentries.h"

#include "models/parsing/claims/stamps.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t headOfLine = 160; ///< an entry's id stands at the start of its heading or row

} // namespace

std::string upperSingular(std::string_view noun)
{
    std::string word(noun);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (word.size() > 3 && word.back() == 'S')
        word.pop_back();
    return word;
}

std::optional<ListedEntry> entryIn(std::string_view line)
{
    static const RE2 id(R"(\b([A-Z]{2,12})-(\d{1,6})\b)");
    const std::string_view head = line.substr(0, headOfLine);
    ListedEntry entry;
    if (!RE2::PartialMatch(re2::StringPiece(head.data(), head.size()), id, &entry.prefix, &entry.number))
        return std::nullopt;
    if (const auto found = findStamp(head); found && found->stamp.epochSeconds)
        entry.date = found->stamp;
    return entry;
}

bool leadsWithEntry(std::string_view line)
{
    static const RE2 lead(
        R"(^\s*(?:#{1,6}\s+|\|)\s*(?:[*_`\[(]{0,4}\d{4}-\d{2}-\d{2}[T\d:Z+.-]*[*_`\])]{0,4}\s*[|:–—-]\s*)?[*_`\[(]{0,4}[A-Z]{2,12}-\d{1,6}\b)");
    const std::string_view head = line.substr(0, headOfLine);
    return RE2::PartialMatch(re2::StringPiece(head.data(), head.size()), lead);
}

std::optional<ListedEntry> totalIn(std::string_view line)
{
    static const RE2 total(R"((?i)^[\W_]*total[_ ]+([a-z]{3,20})\W{1,6}(\d{1,7})\W*$)");
    std::string noun;
    ListedEntry entry;
    if (line.size() > headOfLine ||
        !RE2::FullMatch(re2::StringPiece(line.data(), line.size()), total, &noun, &entry.number))
        return std::nullopt;
    entry.prefix = upperSingular(noun);
    entry.isTotal = true;
    return entry;
}

} // namespace exhibit
