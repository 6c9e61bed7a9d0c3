// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/runorder.h"

#include "models/domain/text.h"
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

enum class Moment : std::int64_t { Early, Unsaid, Late };

struct OrderWord
{
    std::string_view word;
    Moment moment;
    bool isWeak; ///< orders only against another such word: `new.log` alone may be of new tests
};

constexpr OrderWord orderWords[] = {
    {"before", Moment::Early, false},   {"baseline", Moment::Early, false}, {"initial", Moment::Early, false},
    {"previous", Moment::Early, false}, {"after", Moment::Late, false},     {"final", Moment::Late, false},
    {"latest", Moment::Late, false},    {"rerun", Moment::Late, false},     {"retry", Moment::Late, false},
    {"fixed", Moment::Late, false},     {"old", Moment::Early, true},       {"new", Moment::Late, true},
    {"pre", Moment::Early, true},       {"post", Moment::Late, true},       {"first", Moment::Early, true},
    {"last", Moment::Late, true},       {"start", Moment::Early, true},     {"end", Moment::Late, true},
    {"base", Moment::Early, true},      {"head", Moment::Late, true},
};

const OrderWord* orderWordOf(std::string_view word)
{
    const auto found = std::find_if(std::begin(orderWords), std::end(orderWords),
                                    [word](const auto& own) { return own.word == word; });
    return found == std::end(orderWords) ? nullptr : &*found;
}

/// What a number behind it counts: `run2` is the second one, `batch2` only another one.
bool countsTimes(std::string_view word)
{
    static constexpr std::string_view counting[] = {"run",   "attempt", "try",  "iteration", "iter",
                                                    "round", "rev",     "take", "v"};
    return orderWordOf(word) || std::find(std::begin(counting), std::end(counting), word) != std::end(counting);
}

/// What was done between two runs and says no more than that.
bool isChange(std::string_view word)
{
    static constexpr std::string_view changes[] = {"fix", "fixes", "change", "changes", "patch", "edit"};
    return std::find(std::begin(changes), std::end(changes), word) != std::end(changes);
}

std::int64_t valueOfDigits(std::string_view digits)
{
    return std::accumulate(digits.begin(), digits.end(), std::int64_t{0},
                           [](std::int64_t value, char c) { return value * 10 + (c - '0'); });
}

/// Takes the first date out of `path` in lower case, with a time behind it: `20251104`, `2025-11-04`,
/// `2025-11-04T10-12-33`. 0: none.
std::int64_t takeDate(std::string& path)
{
    static const RE2 form(
        R"((?:^|[^0-9])((20\d\d)([-_.]?)(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:[t_ -]?([01]\d|2[0-3])[-_:.h]?([0-5]\d)(?:[-_:.]?([0-5]\d))?z?)?)(?:[^0-9]|$))");
    re2::StringPiece whole, gap;
    std::string year, month, day, hour, minute, second;
    if (!RE2::PartialMatch(path, form, &whole, &year, &gap, &month, &day, &hour, &minute, &second))
        return 0;
    std::int64_t value = valueOfDigits(year + month + day);
    for (const std::string& part : {hour, minute, second})
        value = value * 100 + valueOfDigits(part);
    path.replace(static_cast<std::size_t>(whole.data() - path.data()), whole.size(), "/date/");
    return value;
}

/// Runs of letters and runs of digits; what stands between them is dropped.
std::vector<std::string_view> wordsOfPath(std::string_view path)
{
    std::vector<std::string_view> words;
    const auto kindOf = [](char c) { return isDigit(c) ? 1 : isLetter(c) || (c & 0x80) != 0 ? 2 : 0; };
    for (std::size_t at = 0; at < path.size();) {
        const int kind = kindOf(path[at]);
        std::size_t end = at + 1;
        while (end < path.size() && kindOf(path[end]) == kind)
            ++end;
        if (kind != 0)
            words.push_back(path.substr(at, end - at));
        at = end;
    }
    return words;
}

/// The day that a rank begins with, in seconds; empty if it has none.
std::optional<std::int64_t> dayOf(const NamedOrder& order)
{
    constexpr std::int64_t clock = 1'000'000; // hours, minutes and seconds stand behind the date
    const std::int64_t date = order.rank.front() / clock;
    if (date == 0)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(date / 10'000)),
                                          std::chrono::month(static_cast<unsigned>(date / 100 % 100)),
                                          std::chrono::day(static_cast<unsigned>(date % 100))};
    return std::chrono::sys_days(day).time_since_epoch().count() * secondsPerDay;
}

std::string pathOf(const Run& run)
{
    const SourceRef& place = run.log.isNull() ? run.report : run.log;
    return place.member.empty() ? place.path : place.path + '/' + place.member;
}

std::string withoutEnding(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    const bool isEnding = dot != std::string_view::npos && path.find('/', dot) == std::string_view::npos;
    return lowered(isEnding ? path.substr(0, dot) : path);
}

} // namespace

NamedOrder namedOrderOf(std::string_view path)
{
    constexpr std::size_t mostDigits = 9; // a longer number is an id
    NamedOrder order;
    std::string text = withoutEnding(path);
    const std::int64_t date = takeDate(text);
    Moment moment = Moment::Unsaid;
    std::int64_t number = 1;
    std::string_view before;
    for (const std::string_view word : wordsOfPath(text)) {
        const OrderWord* said = orderWordOf(word);
        const bool isNumber = isDigit(word.front()) && word.size() <= mostDigits && countsTimes(before);
        const bool isSaid = said || isNumber || (isChange(word) && orderWordOf(before));
        if (said)
            moment = said->moment;
        if (isNumber)
            number = valueOfDigits(word);
        if (isNumber && before == "v") // `results-v2` follows `results`
            order.rest.erase(order.rest.size() - 2);
        if (!isSaid)
            order.rest.append(word).append("/");
        else if (said && said->isWeak)
            order.rest += "?/";
        before = word;
    }
    order.rank = {date, static_cast<std::int64_t>(moment), number};
    return order;
}

bool isKnownLater(const Run& run, const Run& than)
{
    if (run.createdEpoch && than.createdEpoch)
        return *run.createdEpoch > *than.createdEpoch;
    const std::string own = pathOf(run);
    const std::string other = pathOf(than);
    if (own.empty() || other.empty() || own == other)
        return false;
    const NamedOrder ownOrder = namedOrderOf(own);
    const NamedOrder otherOrder = namedOrderOf(other);
    if (ownOrder.rest == otherOrder.rest)
        return ownOrder.rank > otherOrder.rank;
    // A time and a day in a name are not held against each other: folders are named by when the work began.
    const auto ownDay = dayOf(ownOrder);
    const auto otherDay = dayOf(otherOrder);
    return ownDay && otherDay && !run.createdEpoch && !than.createdEpoch && *ownDay > *otherDay;
}

void orderByNames(std::vector<Run>& runs)
{
    struct Place
    {
        std::vector<std::int64_t> rank;
        std::size_t at;
    };
    std::map<std::string, std::vector<Place>> alike;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::string path = pathOf(runs[i]);
        if (path.empty() || runs[i].createdEpoch || !runs[i].key.phase.empty() || runs[i].reportLine.isValid())
            continue;
        NamedOrder order = namedOrderOf(path);
        alike[(runs[i].log.isNull() ? "report/" : "log/") + order.rest].push_back({std::move(order.rank), i});
    }
    std::vector<std::size_t> from(runs.size());
    std::iota(from.begin(), from.end(), std::size_t{0});
    bool isOrdered = true;
    for (auto& [rest, places] : alike) {
        std::vector<Place> sorted = places;
        std::stable_sort(sorted.begin(), sorted.end(), [](const Place& a, const Place& b) { return a.rank < b.rank; });
        for (std::size_t i = 0; i < places.size(); ++i) {
            from[places[i].at] = sorted[i].at;
            isOrdered = isOrdered && places[i].at == sorted[i].at;
        }
    }
    if (isOrdered)
        return;
    std::vector<Run> ordered;
    ordered.reserve(runs.size());
    for (const std::size_t at : from)
        ordered.push_back(std::move(runs[at]));
    runs = std::move(ordered);
}

} // namespace exhibit
