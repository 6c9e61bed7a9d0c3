// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/telemetry/callfigures.h"

#include "models/domain/text.h"
#include "models/parsing/text/isotime.h"
#include "models/review/telemetry/statistics.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace exhibit {

namespace {

/// Of less output a relative error says nothing.
constexpr std::int64_t fewestTokens = 50;
constexpr double secondsOfADay = 86400;

bool isTruncated(const TokenEvent& event)
{
    return event.truncated.value_or(false);
}

/// Run and phase. Of a million calls an ordered map of them costs seconds.
using PhaseName = std::pair<std::string_view, std::string_view>;

struct PhaseNameHash
{
    std::size_t operator()(const PhaseName& name) const
    {
        const std::hash<std::string_view> hash;
        return hash(name.first) * 31 + hash(name.second);
    }
};

/// Both spellings of a stamp in one order.
std::string sortable(std::string timestamp)
{
    std::replace(timestamp.begin(), timestamp.end(), 'T', ' ');
    return timestamp;
}

bool endedByItself(const TokenEvent& event)
{
    return !isTruncated(event) && event.actual && *event.actual >= fewestTokens;
}

std::string dayOf(const std::string& timestamp)
{
    const std::string day = timestamp.substr(0, 10);
    return day.size() == 10 && day[4] == '-' && day[7] == '-' ? day : std::string();
}

std::optional<double> budgetRatio(const TokenEvent& event)
{
    if (!endedByItself(event) || !event.ceiling || *event.ceiling <= 0)
        return std::nullopt;
    return static_cast<double>(*event.ceiling) / static_cast<double>(*event.actual);
}

} // namespace

std::vector<int> attemptsOf(const std::vector<TokenEvent>& events)
{
    std::unordered_map<PhaseName, std::vector<int>, PhaseNameHash> byPhase;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!events[i].isSum && !events[i].phaseId.empty())
            byPhase[{events[i].runId, events[i].phaseId}].push_back(static_cast<int>(i));
    }
    std::vector<int> attempts(events.size(), 0);
    for (auto& [phase, calls] : byPhase) {
        if (calls.size() > 1)
            std::stable_sort(calls.begin(), calls.end(), [&](int a, int b) {
                return sortable(events[static_cast<std::size_t>(a)].timestamp) <
                       sortable(events[static_cast<std::size_t>(b)].timestamp);
            });
        for (std::size_t i = 0; i < calls.size(); ++i)
            attempts[static_cast<std::size_t>(calls[i])] = static_cast<int>(i) + 1;
    }
    return attempts;
}

std::optional<double> predictionError(const TokenEvent& event)
{
    if (!endedByItself(event) || !event.predicted || *event.predicted < 0)
        return std::nullopt;
    const auto predicted = static_cast<double>(*event.predicted);
    const auto actual = static_cast<double>(*event.actual);
    return 200 * std::abs(predicted - actual) / (predicted + actual);
}

std::optional<double> wasteOf(const TokenEvent& event)
{
    if (!endedByItself(event) || !event.predicted || *event.predicted < 0)
        return std::nullopt;
    return static_cast<double>(*event.predicted) / static_cast<double>(*event.actual);
}

CallCounter::CallCounter(const std::vector<TokenEvent>& events, double triggerPercent)
    : m_events(events), m_trigger(triggerPercent), m_attempts(attemptsOf(events))
{}

CallFigures CallCounter::figures(std::string name, const std::vector<int>& events) const
{
    CallFigures figures;
    figures.name = std::move(name);
    std::vector<double> errors;
    std::vector<double> wastes;
    std::vector<double> budgets;
    const auto add = [](std::vector<double>& values, const std::optional<double>& value) {
        if (value)
            values.push_back(*value);
    };
    for (const int index : events) {
        const TokenEvent& event = m_events[static_cast<std::size_t>(index)];
        if (event.isSum)
            continue;
        const bool truncated = isTruncated(event);
        if (figures.where.isNull())
            figures.where = event.where;
        ++figures.events;
        figures.truncated.add(truncated);
        const int attempt = m_attempts[static_cast<std::size_t>(index)];
        if (attempt == 1) {
            figures.firstTruncated.add(truncated);
            figures.escalatable.add(truncated || event.utilizationPercent().value_or(0) >= m_trigger);
        } else if (attempt == 2) {
            figures.retriesNotTruncated.add(!truncated);
        }
        if (event.predicted && event.actual && (!truncated || *event.actual > *event.predicted))
            figures.underPredicted.add(*event.actual > *event.predicted);
        add(errors, predictionError(event));
        add(wastes, wasteOf(event));
        add(budgets, budgetRatio(event));
    }
    figures.smape = middleOf(std::move(errors));
    figures.waste = middleOf(std::move(wastes));
    std::sort(budgets.begin(), budgets.end());
    figures.budgetP90 = quantile(budgets, 0.9);
    return figures;
}

std::vector<double> CallCounter::errors(const std::vector<int>& events) const
{
    std::vector<double> errors;
    for (const int index : events) {
        const TokenEvent& event = m_events[static_cast<std::size_t>(index)];
        const std::optional<double> error = event.isSum ? std::nullopt : predictionError(event);
        if (error)
            errors.push_back(*error);
    }
    std::sort(errors.begin(), errors.end());
    return errors;
}

std::vector<CallFigures> CallCounter::grouped(const std::vector<std::string>& names) const
{
    std::vector<std::vector<int>> groups;
    std::vector<std::string_view> titles;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty() || m_events[i].isSum)
            continue;
        const auto [place, isNew] = places.try_emplace(names[i], groups.size());
        if (isNew) {
            groups.emplace_back();
            titles.emplace_back(names[i]);
        }
        groups[place->second].push_back(static_cast<int>(i));
    }
    std::vector<CallFigures> result;
    for (std::size_t i = 0; i < groups.size(); ++i)
        result.push_back(figures(std::string(titles[i]), groups[i]));
    return result;
}

std::vector<CallFigures> CallCounter::by(std::string TokenEvent::*field) const
{
    std::vector<std::string> names;
    names.reserve(m_events.size());
    for (const TokenEvent& event : m_events)
        names.push_back(event.*field);
    std::vector<CallFigures> groups = grouped(names);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const CallFigures& a, const CallFigures& b) { return a.events > b.events; });
    return groups;
}

std::vector<CallFigures> CallCounter::byDay() const
{
    std::vector<std::string> days;
    days.reserve(m_events.size());
    for (const TokenEvent& event : m_events)
        days.push_back(dayOf(event.timestamp));
    std::vector<CallFigures> groups = grouped(days);
    std::sort(groups.begin(), groups.end(), [](const CallFigures& a, const CallFigures& b) { return a.name < b.name; });
    return groups;
}

std::vector<std::vector<int>> CallCounter::batches() const
{
    std::vector<std::pair<double, int>> times;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const std::optional<double> time =
            m_events[i].isSum ? std::nullopt : isoEpoch(m_events[i].timestamp, ZonelessTime::Utc);
        if (time)
            times.emplace_back(*time, static_cast<int>(i));
    }
    std::stable_sort(times.begin(), times.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::vector<int>> batches;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i == 0 || times[i].first - times[i - 1].first > secondsOfADay)
            batches.emplace_back();
        batches.back().push_back(times[i].second);
    }
    return batches;
}

} // namespace exhibit
