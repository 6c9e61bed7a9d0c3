// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/rundays.h"

#include "models/parsing/claims/stamps.h"
#include "models/parsing/text/isotime.h"

#include <cstdlib>

namespace exhibit {

std::optional<RunMoment> momentOf(const Run& run)
{
    if (run.createdEpoch)
        return RunMoment{static_cast<std::int64_t>(*run.createdEpoch), false};
    const auto day = stampOfName(run.log.isNull() ? run.report.path : run.log.path);
    return day && day->epochSeconds ? std::optional(RunMoment{*day->epochSeconds + secondsPerDay / 2, true})
                                    : std::nullopt;
}

bool isOfTimeOf(const Run& run, const Stamp& stamp)
{
    const auto moment = momentOf(run);
    if (!moment || !stamp.epochSeconds)
        return false;
    if (moment->isDay)
        return *stamp.epochSeconds / secondsPerDay == moment->epochSeconds / secondsPerDay;
    const std::int64_t stated = *stamp.epochSeconds + (stamp.hasTime ? 0 : secondsPerDay / 2);
    return std::llabs(moment->epochSeconds - stated) <= secondsPerDay;
}

const Run* newestOf(const std::vector<const Run*>& runs)
{
    const Run* newest = nullptr;
    std::optional<RunMoment> last;
    bool isAlone = true;
    for (const Run* run : runs) {
        const auto moment = momentOf(*run);
        if (!moment)
            return nullptr;
        const bool isSameDay = last && (moment->isDay || last->isDay) &&
                               moment->epochSeconds / secondsPerDay == last->epochSeconds / secondsPerDay;
        if (isSameDay) {
            isAlone = false;
        } else if (!last || moment->epochSeconds > last->epochSeconds) {
            newest = run;
            last = moment;
            isAlone = true;
        } else if (moment->epochSeconds == last->epochSeconds) {
            isAlone = false;
        }
    }
    return isAlone ? newest : nullptr;
}

} // namespace exhibit
