// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/limits.h"

#include <re2/re2.h>

namespace exhibit {

namespace {

/// `in the project`, `on all platforms`, `after the fix`: the whole, as it is.
bool isOfAll(const std::string& phrase)
{
    static const RE2 all(
        R"((?i)^(?:(?:in|for|of|within|across|on|at|under|from)\s+(?:all|every|each|both|any|total|full|the\s+(?:whole|entire|full|complete))\b|(?:in|of|for|within|across)\s+(?:the|our|this)\s+(?:\w+\s+)?(?:project|code|code-?base|repo(?:sitory)?|solution|workspace|source|sources|tree|build|output|log|run|report|application|app)\b|in\s+(?:strict|under|about|~|<)?\s*(?:mode\b|\d)|at\s+(?:level|max|the\s+(?:end|highest|strictest))\b|on\s+(?:`?(?:src|\.)|the\s+first)|after\s+(?:the|this|these|that|all|our|my)\s+(?:[\w-]+\s+)?(?:fix(?:es)?|changes?|refactor\w*|migration|update|upgrade|clean-?up|merge|work|edits?)\b|for\s+(?:the\s+first\s+time|now|production)\b|under\s+(?:strict|--strict|level)|of\s+(?:any|either)\b|with\s+`?--?(?:W|strict|max|pedantic|noEmit|all|level)))");
    return RE2::PartialMatch(phrase, all);
}

} // namespace

bool isLimited(const std::string& text)
{
    static const RE2 behind(
        R"((?i)\b(?:pass(?:es|ed|ing)?|clean(?:ly)?|green|ok|success(?:ful(?:ly)?)?|succeed(?:s|ed)?|succeeded|errors?|warnings?|issues?|problems?|findings?|violations?|lint(?:ing)?|checks?)\W{0,3}[\s(]((?:in|for|of|within|across|on|at|under|from|using|after|since|via|during|inside|outside)\s+.{2,60}|with\s+(?:`?--?\w|(?:the\s+)?(?:clang|gcc|msvc|node|rust|go|python|java|php)\b|[`\w.-]*\s*(?:enabled|disabled|on|off)\b|\w*(?:check|lint|mode)\b|[\w.-]+\s+v?\d).{0,40}))");
    static const RE2 words(
        R"((?i)\b(?:yesterday|last\s+(?:week|month|year|night|time)|previously|expected|introduced|nightly|weekly|locally|new|changed|touched|modified|editor|ide|server|guidelines?|policy|format(?:ting|s)?|legacy|generated|vendored|release\s+builds?|debug\s+builds?)\b)");
    std::string phrase;
    if (RE2::PartialMatch(text, words))
        return true;
    return RE2::PartialMatch(text, behind, &phrase) && !isOfAll(phrase);
}

} // namespace exhibit
