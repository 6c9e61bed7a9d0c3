// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <cstdint>
#include <string>

namespace exhibit {

namespace {

constexpr std::size_t longestTime = 64;

/// Days since 1970-01-01 of the Gregorian calendar.
std::int64_t daysOf(std::int64_t year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = year / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

} // namespace

std::optional<double> isoEpoch(std::string_view text, ZonelessTime zoneless)
{
    static const RE2 form(
        R"(\s*(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,12})?)?\s*(?:(Z|UTC)|([+-])(\d\d):?(\d\d))?\s*)");
    if (text.size() > longestTime)
        return std::nullopt;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0;
    std::string second, fraction, utc, sign, zoneHours, zoneMinutes;
    if (!RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form, &year, &month, &day, &hour, &minute, &second,
                        &fraction, &utc, &sign, &zoneHours, &zoneMinutes))
        return std::nullopt;
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59)
        return std::nullopt;
    if (utc.empty() && sign.empty() && zoneless == ZonelessTime::Unknown)
        return std::nullopt;
    std::int64_t offset = 0;
    if (!sign.empty())
        offset = (std::stoll(zoneHours) * 60 + std::stoll(zoneMinutes)) * (sign == "-" ? -60 : 60);
    double seconds = second.empty() ? 0.0 : static_cast<double>(std::stoll(second));
    double scale = 0.1;
    for (std::size_t i = 1; i < fraction.size(); ++i, scale /= 10)
        seconds += (fraction[i] - '0') * scale;
    return static_cast<double>(daysOf(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 - offset) + seconds;
}

} // namespace exhibit
