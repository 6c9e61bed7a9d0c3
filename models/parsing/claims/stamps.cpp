// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/stamps.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

namespace exhibit {

namespace {

constexpr std::string_view months =
    R"((jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)";
// Longer names first: the alternatives are tried in order.
constexpr std::string_view otherMonths =
    R"((januar|jänner|janvier|janeiro|enero|gennaio|января|februar|février|fevereiro|febrero|febbraio|февраля|märz|mars|março|marzo|марта|avril|abril|aprile|апреля|mai|maio|mayo|maggio|мая|juni|juin|junho|junio|giugno|июня|juli|juillet|julho|julio|luglio|июля|août|agosto|августа|septembre|setembro|septiembre|settembre|сентября|oktober|octobre|outubro|octubre|ottobre|октября|novembre|novembro|noviembre|ноября|dezember|décembre|dezembro|diciembre|dicembre|декабря))";
constexpr std::string_view clock =
    R"((?:(?:T|,?\s+(?:at\s+)?)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?)?)";

int monthNumber(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> starts = {"jan", "feb", "mar", "apr", "may", "jun",
                                                                "jul", "aug", "sep", "oct", "nov", "dec"};
    std::string lower(name.substr(0, 3));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    const auto found = std::find(starts.begin(), starts.end(), lower);
    return found == starts.end() ? 0 : static_cast<int>(found - starts.begin()) + 1;
}

/// The same in German, French, Portuguese, Spanish, Italian and Russian.
int otherMonthNumber(std::string_view name)
{
    static const std::array<const RE2*, 12> all = [] {
        static constexpr std::array<const char*, 12> patterns = {"(?i)^(?:jan|jän|enero|genn|янв)",
                                                                 "(?i)^(?:feb|fév|fev|фев)",
                                                                 "(?i)^(?:mär|mars|març|marz|мар)",
                                                                 "(?i)^(?:avr|abr|apr|апр)",
                                                                 "(?i)^(?:mai|may|magg|мая)",
                                                                 "(?i)^(?:juni|juin|junh|giug|июня)",
                                                                 "(?i)^(?:juli$|juil|julh|julio|lugl|июля)",
                                                                 "(?i)^(?:aoû|ago|авг)",
                                                                 "(?i)^(?:sep|set|сен)",
                                                                 "(?i)^(?:okt|oct|out|ott|окт)",
                                                                 "(?i)^(?:nov|ноя)",
                                                                 "(?i)^(?:dez|déc|dic|дек)"};
        std::array<const RE2*, 12> compiled{};
        std::transform(patterns.begin(), patterns.end(), compiled.begin(),
                       [](const char* pattern) { return new RE2(pattern); });
        return compiled;
    }();
    const auto found = std::find_if(all.begin(), all.end(), [&](const RE2* pattern) {
        return RE2::PartialMatch(re2::StringPiece(name.data(), name.size()), *pattern);
    });
    return found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1;
}

int number(const re2::StringPiece& text)
{
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

/// Seconds east of UTC of `Z`, `UTC`, `+10:00`, `-0530`.
int zoneSeconds(std::string_view zone)
{
    if (zone.empty() || (zone[0] != '+' && zone[0] != '-'))
        return 0;
    std::string digits;
    for (const char c : zone) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    if (digits.size() != 4)
        return 0;
    const int value = std::stoi(digits);
    return (zone[0] == '-' ? -1 : 1) * (value / 100 * 3600 + value % 100 * 60);
}

struct Form
{
    const RE2* pattern;
    int year, month, day, time, zone; ///< group numbers; 0: not in this form
    bool monthName, otherLanguage = false;
};

const std::array<Form, 9>& forms()
{
    static const std::string time(clock);
    static const std::string names(months);
    static const RE2 iso(R"((?i)\b((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2}))" + time);
    static const RE2 monthFirst("(?i)\\b" + names + R"(\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2}))" + time);
    static const RE2 dayFirst(R"((?i)\b(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+)" + names + R"(,?[\s-]+((?:19|20)\d{2}))" +
                              time);
    static const RE2 dotted(R"(\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2}))" + time);
    static const RE2 slashed(R"(\b(\d{1,2})/(\d{1,2})/((?:19|20)\d{2}))" + time);
    static const RE2 git("(?i)\\b" + names +
                         R"(\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+((?:19|20)\d{2})(?:\s+([+-]\d{4}))?)");
    static const RE2 otherDayFirst(R"((?i)\b(\d{1,2})(?:er|º|°)?\.?\s+(?:de\s+)?)" + std::string(otherMonths) +
                                   R"((?:\s+de|\s+del)?\s+((?:19|20)\d{2}))" + time);
    static const RE2 characters(R"(((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일])" + time);
    static const RE2 monthOnly("(?i)\\b" + names + R"(,?\s+((?:19|20)\d{2})\b)");
    static const std::array<Form, 9> all = {{{&iso, 1, 2, 3, 4, 7, false},
                                             {&monthFirst, 3, 1, 2, 4, 7, true},
                                             {&dayFirst, 3, 2, 1, 4, 7, true},
                                             {&dotted, 3, 2, 1, 4, 7, false},
                                             {&slashed, 3, 1, 2, 4, 7, false},
                                             {&git, 6, 1, 2, 3, 7, true},
                                             {&monthOnly, 2, 1, 0, 0, 0, true},
                                             {&otherDayFirst, 3, 2, 1, 4, 7, true, true},
                                             {&characters, 1, 2, 3, 4, 7, false}}};
    return all;
}

void setMoment(const Form& form, const std::array<re2::StringPiece, 9>& groups, Stamp& stamp)
{
    const auto group = [&](int index) -> const re2::StringPiece& { return groups[static_cast<std::size_t>(index)]; };
    const std::string_view monthText(group(form.month).data(), group(form.month).size());
    int month = form.otherLanguage ? otherMonthNumber(monthText)
                : form.monthName   ? monthNumber(monthText)
                                   : number(group(form.month));
    int day = form.day > 0 ? number(group(form.day)) : 0;
    if (form.day == 0)
        return;
    const bool american = form.pattern == forms()[4].pattern;
    if (american && month > 12)
        std::swap(month, day);
    using namespace std::chrono;
    const year_month_day date{year{number(group(form.year))}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return;
    std::int64_t seconds = std::int64_t{sys_days{date}.time_since_epoch().count()} * 86400;
    if (form.time > 0 && !group(form.time).empty()) {
        stamp.hasTime = true;
        seconds += number(group(form.time)) * 3600 + number(group(form.time + 1)) * 60 + number(group(form.time + 2));
        const re2::StringPiece& zone = group(form.zone);
        stamp.hasZone = !zone.empty();
        seconds -= zoneSeconds(std::string_view(zone.data(), zone.size()));
    }
    stamp.epochSeconds = seconds;
}

} // namespace

std::optional<FoundStamp> findStamp(std::string_view text, std::size_t from)
{
    std::optional<FoundStamp> best;
    // All forms have a year.
    if (text.find("20", from) == std::string_view::npos && text.find("19", from) == std::string_view::npos)
        return best;
    for (const Form& form : forms()) {
        std::array<re2::StringPiece, 9> groups;
        if (!form.pattern->Match(
                re2::StringPiece(text.data(), text.size()), from, text.size(), RE2::UNANCHORED, groups.data(),
                std::min(static_cast<int>(groups.size()), form.pattern->NumberOfCapturingGroups() + 1)))
            continue;
        FoundStamp found;
        found.begin = static_cast<std::size_t>(groups[0].data() - text.data());
        found.end = found.begin + groups[0].size();
        if (best && best->begin <= found.begin)
            continue;
        found.stamp.text = std::string(text.substr(found.begin, groups[0].size()));
        setMoment(form, groups, found.stamp);
        if (found.stamp.epochSeconds || form.day == 0)
            best = std::move(found);
    }
    return best;
}

std::optional<Stamp> stampOfName(const std::string& path)
{
    static const RE2 date(R"((?:^|\D)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:\D|$))");
    std::string year, month, day;
    if (!RE2::PartialMatch(std::string(lastPart(path)), date, &year, &month, &day) &&
        !RE2::PartialMatch(path, date, &year, &month, &day))
        return std::nullopt;
    const auto found = findStamp(year + '-' + month + '-' + day);
    return found ? std::optional(found->stamp) : std::nullopt;
}

} // namespace exhibit
