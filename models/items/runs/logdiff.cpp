// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/logdiff.h"

#include "models/items/itemtext.h"
#include "models/items/runs/volatilemask.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::size_t mostCompared = 6000; ///< lines of each side between what both begin and end with
constexpr std::size_t around = 3;

struct LogStep
{
    std::ptrdiff_t before = -1, after = -1; ///< indexes of lines; -1: the other side alone
    bool isChange() const { return before < 0 || after < 0; }
};

/// Lines as numbers, equal for lines that are the same without their volatile parts.
class LineNumbers
{
public:
    std::vector<int> of(const std::vector<std::string>& lines)
    {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const std::string& line : lines)
            numbers.push_back(m_known.try_emplace(m_mask.masked(line), static_cast<int>(m_known.size())).first->second);
        return numbers;
    }

private:
    VolatileMask m_mask;
    std::unordered_map<std::string, int> m_known;
};

/// As diffs are read and put side by side; the library gives lines that were added first in places.
void putRemovedFirst(std::vector<LogStep>& steps)
{
    for (auto first = steps.begin(); first != steps.end();) {
        const auto end = std::find_if(first, steps.end(), [](const LogStep& step) { return !step.isChange(); });
        std::stable_partition(first, end, [](const LogStep& step) { return step.after < 0; });
        first = std::find_if(end, steps.end(), [](const LogStep& step) { return step.isChange(); });
    }
}

std::vector<LogStep> stepsOf(std::vector<int> before, std::vector<int> after, std::int64_t& notCompared)
{
    std::vector<LogStep> steps;
    std::size_t head = 0;
    const std::size_t shorter = std::min(before.size(), after.size());
    for (; head < shorter && before[head] == after[head]; ++head)
        steps.push_back({static_cast<std::ptrdiff_t>(head), static_cast<std::ptrdiff_t>(head)});
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto middleOf = [&](const std::vector<int>& all) {
        const std::size_t size = all.size() - head - tail;
        notCompared += static_cast<std::int64_t>(size - std::min(size, mostCompared));
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(head);
        return std::vector<int>(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, mostCompared)));
    };
    const std::vector<int> left = middleOf(before), right = middleOf(after);
    dtl::Diff<int, std::vector<int>> diff(left, right);
    diff.onHuge();
    diff.compose();
    for (const auto& [number, info] : diff.getSes().getSequence()) {
        const auto at = [head](long long index) { return static_cast<std::ptrdiff_t>(head) + index - 1; };
        steps.push_back({info.type == dtl::SES_ADD ? -1 : at(info.beforeIdx),
                         info.type == dtl::SES_DELETE ? -1 : at(info.afterIdx)});
    }
    putRemovedFirst(steps);
    for (std::size_t line = tail; line > 0; --line)
        steps.push_back(
            {static_cast<std::ptrdiff_t>(before.size() - line), static_cast<std::ptrdiff_t>(after.size() - line)});
    return steps;
}

QString oneLine(QChar sign, const std::string& text)
{
    QString line = sign + fromUtf8(text) + QLatin1Char('\n');
    line.replace(QLatin1Char('\r'), QLatin1Char(' '));
    return line;
}

/// From the first to behind the last of these steps.
QString hunkOf(const LogLines& before, const LogLines& after, const std::vector<LogStep>& steps, std::size_t first,
               std::size_t end)
{
    QString text;
    std::int64_t oldCount = 0, newCount = 0;
    std::ptrdiff_t oldFirst = -1, newFirst = -1;
    for (std::size_t at = first; at < end; ++at) {
        const LogStep& step = steps[at];
        const std::string* old = step.before < 0 ? nullptr : &before.lines[static_cast<std::size_t>(step.before)];
        const std::string* now = step.after < 0 ? nullptr : &after.lines[static_cast<std::size_t>(step.after)];
        oldFirst = oldFirst < 0 ? step.before : oldFirst;
        newFirst = newFirst < 0 ? step.after : newFirst;
        oldCount += old ? 1 : 0;
        newCount += now ? 1 : 0;
        if (old && now && *old == *now) {
            text += oneLine(QLatin1Char(' '), *now);
            continue;
        }
        if (old)
            text += oneLine(QLatin1Char('-'), *old);
        if (now)
            text += oneLine(QLatin1Char('+'), *now);
    }
    const auto number = [](const LogLines& of, std::ptrdiff_t at) { return at < 0 ? 0 : of.firstLine + at; };
    return QStringLiteral("@@ -%1,%2 +%3,%4 @@\n")
               .arg(number(before, oldFirst))
               .arg(oldCount)
               .arg(number(after, newFirst))
               .arg(newCount) +
           text;
}

} // namespace

LogDiff logDiff(const LogLines& before, const LogLines& after)
{
    LogDiff result;
    LineNumbers numbers;
    const std::vector<int> left = numbers.of(before.lines), right = numbers.of(after.lines);
    const std::vector<LogStep> steps = stepsOf(left, right, result.notCompared);
    std::vector<bool> shown(steps.size(), false);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const LogStep& step = steps[at];
        result.removed += step.after < 0 ? 1 : 0;
        result.added += step.before < 0 ? 1 : 0;
        if (!step.isChange() &&
            before.lines[static_cast<std::size_t>(step.before)] != after.lines[static_cast<std::size_t>(step.after)])
            ++result.onlyVolatile;
        if (!step.isChange())
            continue;
        for (std::size_t near = at - std::min(at, around); near < std::min(steps.size(), at + around + 1); ++near)
            shown[near] = true;
    }
    if (result.removed + result.added == 0)
        return result;
    result.unified = QStringLiteral("--- ") + before.name + QStringLiteral("\n+++ ") + after.name + QLatin1Char('\n');
    for (std::size_t at = 0; at < steps.size();) {
        const std::size_t first = at;
        while (at < steps.size() && shown[at])
            ++at;
        if (at > first)
            result.unified += hunkOf(before, after, steps, first, at);
        else
            ++at;
    }
    return result;
}

} // namespace exhibit
