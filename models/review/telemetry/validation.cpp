// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/validation.h"

#include "models/review/telemetry/statistics.h"

namespace exhibit {

namespace {

enum class Wanted { Less, More };

void judgeDifference(ValidatedFigure& figure, Wanted wanted)
{
    using Verdict = ValidatedFigure::Verdict;
    if (figure.countBefore < fewestForARate || figure.countAfter < fewestForARate)
        figure.verdict = Verdict::TooFew;
    else if (figure.difference->low > 0)
        figure.verdict = wanted == Wanted::More ? Verdict::Better : Verdict::Worse;
    else if (figure.difference->high < 0)
        figure.verdict = wanted == Wanted::Less ? Verdict::Better : Verdict::Worse;
    else
        figure.verdict = Verdict::NotSeen;
}

ValidatedFigure compareShares(std::string_view id, const Share& before, const Share& after, Wanted wanted)
{
    ValidatedFigure figure;
    figure.id = id;
    figure.before = before.percent();
    figure.after = after.percent();
    figure.countBefore = before.whole;
    figure.countAfter = after.whole;
    if (before.whole > 0 && after.whole > 0)
        figure.difference = differenceOfShares(before, after);
    judgeDifference(figure, wanted);
    return figure;
}

ValidatedFigure compareErrors(const std::vector<double>& before, const std::vector<double>& after)
{
    ValidatedFigure figure;
    figure.id = "smape";
    figure.before = middleOf(before).median;
    figure.after = middleOf(after).median;
    figure.countBefore = static_cast<std::int64_t>(before.size());
    figure.countAfter = static_cast<std::int64_t>(after.size());
    if (!before.empty() && !after.empty()) {
        const Interval was = medianInterval(before);
        const Interval is = medianInterval(after);
        figure.difference = Interval{is.low - was.high, is.high - was.low};
    }
    judgeDifference(figure, Wanted::Less);
    return figure;
}

} // namespace

std::vector<ValidatedFigure> compareCalls(const CallCounter& counter, const std::vector<int>& before,
                                          const std::vector<int>& after)
{
    const CallFigures was = counter.figures({}, before);
    const CallFigures is = counter.figures({}, after);
    return {compareShares("truncation", was.truncated, is.truncated, Wanted::Less),
            compareShares("escalation", was.escalatable, is.escalatable, Wanted::Less),
            compareShares("success", was.retriesNotTruncated, is.retriesNotTruncated, Wanted::More),
            compareErrors(counter.errors(before), counter.errors(after))};
}

ValidationBatch validateLastBatch(const std::vector<TokenEvent>& events, const CallCounter& counter)
{
    ValidationBatch validation;
    const std::vector<std::vector<int>> batches = counter.batches();
    if (batches.size() < 2)
        return validation;
    std::vector<int> before;
    for (std::size_t i = 0; i + 1 < batches.size(); ++i)
        before.insert(before.end(), batches[i].begin(), batches[i].end());
    validation.cut = events[static_cast<std::size_t>(batches.back().front())].timestamp;
    validation.before = counter.figures("before", before);
    validation.after = counter.figures("after", batches.back());
    validation.figures = compareCalls(counter, before, batches.back());
    return validation;
}

} // namespace exhibit
