// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestlogtotals.h"

#include <charconv>

namespace exhibit::pytestlog {

namespace {

/// ` in 163.18s (0:02:43)`, ` in 0.12 seconds` at the end of a final line; leaves the counts in `text`.
std::optional<double> takeSeconds(std::string_view& text)
{
    const std::size_t in = text.rfind(" in ");
    if (in == std::string_view::npos)
        return std::nullopt;
    const std::string_view time = text.substr(in + 4);
    const std::size_t size = time.find_first_not_of("0123456789.");
    if (size == 0 || size == std::string_view::npos || size > 20)
        return std::nullopt;
    std::string_view unit = time.substr(size);
    if (const std::size_t bracket = unit.find(" ("); bracket != std::string_view::npos && unit.ends_with(')'))
        unit = unit.substr(0, bracket);
    if (unit != "s" && unit != " seconds" && unit != " second")
        return std::nullopt;
    text = text.substr(0, in);
    double seconds = 0;
    const auto read = std::from_chars(time.data(), time.data() + size, seconds);
    return read.ec == std::errc() && read.ptr == time.data() + size ? std::optional(seconds) : std::nullopt;
}

bool addStated(FinalLine& final, std::int64_t count, std::string_view word)
{
    if (word == "passed")
        final.counts.passed = count;
    else if (word == "failed")
        final.counts.failed = count;
    else if (word == "error" || word == "errors")
        final.counts.errors = count;
    else if (word == "skipped")
        final.counts.skipped = count;
    else if (word == "xfailed")
        final.counts.xfailed = count;
    else if (word == "xpassed")
        final.counts.xpassed = count;
    else if (word == "rerun" || word == "reruns")
        final.counts.rerun = count;
    else if (word == "deselected")
        final.deselected = count;
    else if (word == "warning" || word == "warnings" || word == "pytest-warnings")
        final.warnings = count;
    else
        return false;
    return true;
}

/// `2/5 tests collected (3 deselected)`, `16 tests collected`, `no tests collected`.
bool addCollected(FinalLine& final, std::string_view item)
{
    if (item.starts_with("no tests collected")) {
        final.noTests = true;
        final.collected = 0;
        return true;
    }
    auto number = takeNumber(item);
    if (number && item.starts_with('/')) {
        item.remove_prefix(1);
        number = takeNumber(item);
    }
    if (!number || (!item.starts_with(" tests collected") && !item.starts_with(" test collected")))
        return false;
    final.collected = number;
    if (const std::size_t bracket = item.find('('); bracket != std::string_view::npos) {
        item.remove_prefix(bracket + 1);
        final.deselected = takeNumber(item).value_or(0);
    }
    return true;
}

bool addItem(FinalLine& final, std::string_view item, bool& known)
{
    if (item == "no tests ran") {
        final.noTests = known = true;
        return true;
    }
    if (addCollected(final, item)) {
        known = true;
        return true;
    }
    const auto count = takeNumber(item);
    if (!count || !item.starts_with(' '))
        return false;
    if (addStated(final, *count, item.substr(1)))
        known = true;
    else
        final.otherWords = true;
    return true;
}

} // namespace

std::optional<FinalLine> parseFinalLine(std::string_view text)
{
    const auto seconds = takeSeconds(text);
    if (!seconds)
        return std::nullopt;
    FinalLine final;
    final.seconds = *seconds;
    bool known = false;
    while (!text.empty()) {
        const std::size_t comma = text.find(", ");
        if (!addItem(final, text.substr(0, comma), known))
            return std::nullopt;
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 2);
    }
    return known ? std::optional(final) : std::nullopt;
}

std::string_view secondsOfResults(std::string_view text)
{
    constexpr std::string_view begin = "Results (", end = "s):";
    if (!text.starts_with(begin) || !text.ends_with(end) || text.size() <= begin.size() + end.size())
        return {};
    return text.substr(begin.size(), text.size() - begin.size() - 2);
}

std::optional<CollectedLine> parseCollectedLine(std::string_view line)
{
    // `collecting ... collected`, and on a terminal `collecting 3 items\rcollected`.
    const std::size_t at = line.rfind("collected ");
    if (at == std::string_view::npos || (at > 0 && line[at - 1] != ' ' && line[at - 1] != '\r'))
        return std::nullopt;
    std::string_view rest = line.substr(at + 10);
    const auto items = takeNumber(rest);
    if (!items || !rest.starts_with(" item"))
        return std::nullopt;
    CollectedLine collected;
    collected.items = *items;
    for (std::size_t slash = rest.find(" / "); slash != std::string_view::npos; slash = rest.find(" / ")) {
        rest.remove_prefix(slash + 3);
        const auto count = takeNumber(rest);
        if (!count)
            break;
        if (rest.starts_with(" error"))
            collected.errors = count;
        else if (rest.starts_with(" deselected"))
            collected.deselected = *count;
        else if (rest.starts_with(" skipped"))
            collected.skipped = *count;
    }
    return collected;
}

std::optional<std::int64_t> parseWorkersLine(std::string_view line)
{
    const bool workers = line.ends_with(" items]") || line.ends_with(" item]");
    std::string_view rest = line;
    if (workers) {
        if (!takeNumber(rest) || !rest.starts_with(" worker"))
            return std::nullopt;
    } else if (!line.starts_with("gw") || !line.ends_with(']')) {
        return std::nullopt;
    }
    const std::size_t open = rest.find(" [");
    if (open == std::string_view::npos)
        return std::nullopt;
    rest.remove_prefix(open + 2);
    const auto items = takeNumber(rest);
    return items && (rest.starts_with(']') || rest.starts_with(" item")) ? items : std::nullopt;
}

} // namespace exhibit::pytestlog
