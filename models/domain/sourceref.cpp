// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sourceref.h"

#include <re2/re2.h>

#include <algorithm>
#include <tuple>

namespace exhibit {

bool contains(const SourceRef& whole, const SourceRef& part)
{
    return !whole.isNull() && whole.path == part.path && whole.table == part.table && whole.rowId == part.rowId &&
           whole.firstLine <= part.firstLine && part.lastLine <= whole.lastLine;
}

bool comesBefore(const SourceRef& a, const SourceRef& b)
{
    if (const int order = a.path.compare(b.path); order != 0)
        return order < 0;
    return std::tie(a.firstLine, a.lastLine, a.table, a.rowId) < std::tie(b.firstLine, b.lastLine, b.table, b.rowId);
}

std::string toString(const SourceRef& ref)
{
    if (ref.isDatabaseRow())
        return ref.path + ':' + ref.table + '#' + std::to_string(ref.rowId);
    if (!ref.firstLine.isValid())
        return ref.path;
    std::string text = ref.path + "#L" + std::to_string(ref.firstLine.value);
    if (ref.lastLine > ref.firstLine)
        text += "-L" + std::to_string(ref.lastLine.value);
    if (!ref.jsonPath.empty())
        text += ' ' + ref.jsonPath;
    return text;
}

std::optional<SourceRef> parseSourceRef(std::string_view text)
{
    // An en dash between line numbers is what people's editors make of a hyphen.
    static const RE2 lines(R"(^\s*`?([^`\s#:()]+(?:[ ][^`\s#:()]+)*)`?\s*(?:#L?|:L?|,?\s+L|[,\s]*\(?(?:lines?)\s+L?))"
                           R"((\d{1,9})(?:\s*(?:-|–|to|\.\.)\s*L?(\d{1,9}))?\)?(?:\s+(/[^`]*?))?`?\s*$)");
    static const RE2 row(R"(^\s*`?([^`\s#]+):([A-Za-z_]\w*)#(-?\d{1,19})`?\s*$)");
    SourceRef ref;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string lastText;
    if (RE2::FullMatch(text, row, &ref.path, &ref.table, &ref.rowId))
        return ref;
    if (!RE2::FullMatch(text, lines, &ref.path, &first, &lastText, &ref.jsonPath) || first <= 0)
        return std::nullopt;
    last = lastText.empty() ? first : std::stoll(lastText);
    ref.firstLine = LineNumber::fromOneBased(std::min(first, std::max<std::int64_t>(last, 1)));
    ref.lastLine = LineNumber::fromOneBased(std::max(first, last));
    std::replace(ref.path.begin(), ref.path.end(), '\\', '/');
    return ref;
}

std::string cutQuote(std::string_view text)
{
    int codePoints = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool startsCodePoint = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (startsCodePoint && ++codePoints > maxQuoteCodePoints)
            return std::string(text.substr(0, i));
    }
    return std::string(text);
}

} // namespace exhibit
