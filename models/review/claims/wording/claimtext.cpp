// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/wording/claimtext.h"

#include "models/domain/text.h"
#include "models/review/claims/wording/closedtext.h"

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::string_view ellipsis = "…";

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

/// Where `number` stands as a whole number.
std::size_t placeOfNumber(std::string_view text, std::int64_t number)
{
    const std::string digits = std::to_string(number);
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = text.find(digits); at != std::string_view::npos; at = text.find(digits, at + 1)) {
        const std::size_t end = at + digits.size();
        if ((at == 0 || !isDigit(text[at - 1])) && (end == text.size() || !isDigit(text[end])))
            return at;
    }
    return std::string_view::npos;
}

/// Where the word or number stands that the verdict hangs on; 0 if nothing singles it out.
std::size_t placeOfCore(const Claim& claim)
{
    std::size_t at = std::string_view::npos;
    if (claim.claimClass == ClaimClass::Test) {
        for (const auto& number : {claim.test.passed, claim.test.total, claim.test.failed}) {
            if (at == std::string_view::npos && number)
                at = placeOfNumber(claim.text, *number);
        }
    } else if (claim.claimClass == ClaimClass::Freshness) {
        at = claim.text.find(claim.stamp.text);
    } else {
        for (const MessageArg& value : claim.values) {
            if (at == std::string_view::npos && value.name != "kind" && !value.value.empty())
                at = claim.text.find(value.value);
        }
    }
    return at == std::string_view::npos ? 0 : at;
}

std::size_t wordBefore(std::string_view text, std::size_t at)
{
    const std::size_t space = text.rfind(' ', at);
    return space == std::string_view::npos ? 0 : space + 1;
}

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ';' || text.back() == ':'))
        text.remove_suffix(1);
    return text;
}

/// A sentence that is quoted inside another one ends without its stop; an ellipsis and `e.g.` stay.
std::string_view withoutStop(std::string_view text)
{
    const bool isStop =
        text.size() > 3 && text.back() == '.' && text[text.size() - 2] != '.' && text[text.size() - 3] != '.';
    return isStop ? text.substr(0, text.size() - 1) : text;
}

} // namespace

std::string withClosedBrackets(std::string text)
{
    constexpr std::string_view openers = "([{", closers = ")]}";
    std::string open; // what would close them, the innermost last
    for (const char c : text) {
        if (const std::size_t kind = openers.find(c); kind != std::string_view::npos)
            open += closers[kind];
        else if (!open.empty() && c == open.back())
            open.pop_back();
    }
    text.append(open.rbegin(), open.rend());
    return text;
}

const std::string& documentPath(const Claim& claim)
{
    return claim.where.member.empty() ? claim.where.path : claim.where.member;
}

std::string_view statedValue(const Claim& claim, std::string_view name)
{
    for (const MessageArg& value : claim.values) {
        if (value.name == name)
            return value.value;
    }
    return {};
}

std::string shownStatement(const Claim& claim, std::size_t mostCodePoints)
{
    const std::string_view text = withoutStop(trimmedEnd(claim.text));
    if (codePoints(text) <= mostCodePoints)
        return withClosedBrackets(std::string(text));
    const std::size_t core = std::min(placeOfCore(claim), text.size());
    std::size_t begin = 0;
    if (codePoints(text.substr(0, core)) + mostCodePoints / 4 > mostCodePoints)
        begin = wordBefore(text, core - std::min(core, mostCodePoints / 2));
    std::size_t end = begin;
    for (std::size_t count = 0; end < text.size() && (count < mostCodePoints || isContinuation(text[end])); ++end)
        count += !isContinuation(text[end]) ? 1U : 0U;
    if (end < text.size()) {
        const std::size_t word = wordBefore(text, end);
        end = word > begin + mostCodePoints / 2 ? word : end;
    }
    std::string shown = begin > 0 ? std::string(ellipsis) + ' ' : std::string();
    shown += trimmedEnd(text.substr(begin, end - begin));
    if (end < text.size())
        shown.append(" ").append(ellipsis);
    return withClosedBrackets(std::move(shown));
}

void DocumentNames::add(const std::string& path)
{
    const std::string last = path.substr(path.rfind('/') + 1);
    const auto [entry, isNew] = m_pathOf.try_emplace(last, path);
    if (!isNew && entry->second != path)
        entry->second.clear();
}

std::string DocumentNames::nameOf(const std::string& path) const
{
    const std::string last = path.substr(path.rfind('/') + 1);
    const auto found = m_pathOf.find(last);
    return found == m_pathOf.end() || found->second.empty() ? path : last;
}

} // namespace exhibit
