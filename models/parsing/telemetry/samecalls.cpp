// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/samecalls.h"

#include "models/parsing/text/isotime.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace exhibit {

namespace {

constexpr double quarter = 900;       ///< zones differ by multiples of this
constexpr double widestZones = 97200; ///< 27 hours
constexpr double clockSlack = 90;     ///< a row is written a moment after the line

bool agreeOnRun(const std::string& a, const std::string& b)
{
    const auto isOpen = [](const std::string& run) { return run.empty() || run == "unknown"; };
    return a == b || isOpen(a) || isOpen(b);
}

template <typename T> bool agree(const std::optional<T>& a, const std::optional<T>& b)
{
    return !a || !b || *a == *b;
}

std::string withPoint(std::string text)
{
    std::replace(text.begin(), text.end(), ',', '.');
    return text;
}

/// `exact`: nothing else tells the call, so its time must.
bool agreeOnTime(const std::string& a, const std::string& b, bool exact)
{
    const std::optional<double> at = isoEpoch(withPoint(a), ZonelessTime::Utc);
    const std::optional<double> bt = isoEpoch(withPoint(b), ZonelessTime::Utc);
    if (!at || !bt)
        return !exact;
    const double difference = std::abs(*at - *bt);
    if (exact)
        return difference < 1;
    const double beside = std::fmod(difference, quarter);
    return difference < widestZones && std::min(beside, quarter - beside) <= clockSlack;
}

std::string sourceOf(const SourceRef& where)
{
    return where.path + '\n' + where.member + '\n' + where.table;
}

bool isSame(const TokenEvent& a, const TokenEvent& b)
{
    return agreeOnRun(a.runId, b.runId) && agree(a.predicted, b.predicted) && agree(a.input, b.input) &&
           agree(a.truncated, b.truncated) && (a.model.empty() || b.model.empty() || a.model == b.model) &&
           agreeOnTime(a.timestamp, b.timestamp, a.phaseId.empty());
}

bool isSame(const Escalation& a, const Escalation& b)
{
    return agreeOnRun(a.runId, b.runId) && agree(a.attemptIndex, b.attemptIndex) &&
           agree(a.retryMaxTokens, b.retryMaxTokens) && agreeOnTime(a.timestamp, b.timestamp, a.phaseId.empty());
}

using Key = std::tuple<std::string, std::int64_t>;

/// Calls of no phase are told by their time alone.
Key keyOf(const TokenEvent& event)
{
    return {event.phaseId.empty() ? '\n' + event.timestamp : event.phaseId, event.actual.value_or(-1)};
}

Key keyOf(const Escalation& escalation)
{
    return {escalation.phaseId, escalation.baseValue.value_or(-1)};
}

bool isJoinable(const TokenEvent& event)
{
    return event.actual && !event.isSum && (!event.phaseId.empty() || !event.timestamp.empty());
}

bool isJoinable(const Escalation& escalation)
{
    return escalation.baseValue && !escalation.phaseId.empty();
}

/// What the one that goes states and the one that stays does not.
void complete(TokenEvent& kept, TokenEvent& other)
{
    const auto fill = [](auto& into, const auto& from) {
        if (!into)
            into = from;
    };
    const auto fillText = [](std::string& into, const std::string& from) {
        if (into.empty() || into == "unknown")
            into = from.empty() ? into : from;
    };
    fill(kept.predicted, other.predicted), fill(kept.ceiling, other.ceiling), fill(kept.input, other.input);
    fill(kept.success, other.success), fill(kept.truncated, other.truncated);
    fill(kept.smapePercent, other.smapePercent), fill(kept.deliverables, other.deliverables);
    fillText(kept.runId, other.runId), fillText(kept.category, other.category);
    fillText(kept.complexity, other.complexity), fillText(kept.model, other.model);
    fillText(kept.stopReason, other.stopReason), fillText(kept.timestamp, other.timestamp);
}

void complete(Escalation& kept, Escalation& other)
{
    if (kept.reason.empty())
        kept.reason = other.reason;
    if (kept.baseSource.empty())
        kept.baseSource = other.baseSource;
    if (!kept.factor)
        kept.factor = other.factor;
}

/// Numbers of the sources of records, and the sources by number.
template <typename Record>
std::vector<int> numbered(const std::vector<Record>& records, std::vector<SourceRef>& sources)
{
    std::map<std::string, int> numbers;
    std::vector<int> result;
    result.reserve(records.size());
    for (const Record& record : records) {
        const auto [number, isNew] = numbers.try_emplace(sourceOf(record.where), static_cast<int>(sources.size()));
        if (isNew)
            sources.push_back(record.where);
        result.push_back(number->second);
    }
    return result;
}

/// Marks what goes; its addresses are with the one that stays. Counts by source what went.
template <typename Record>
std::vector<bool> findCopies(std::vector<Record>& records, const std::vector<int>& sources,
                             std::vector<std::int64_t>& joined)
{
    std::map<Key, std::vector<std::size_t>> byKey;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (isJoinable(records[i]))
            byKey[keyOf(records[i])].push_back(i);
    }
    std::vector<bool> goes(records.size(), false);
    for (auto& [key, alike] : byKey) {
        std::stable_sort(alike.begin(), alike.end(), [&](std::size_t a, std::size_t b) {
            return records[a].where.isDatabaseRow() > records[b].where.isDatabaseRow();
        });
        std::vector<std::vector<int>> taken(alike.size()); // sources that the one there stands for
        for (std::size_t i = 1; i < alike.size(); ++i) {
            Record& other = records[alike[i]];
            const int source = sources[alike[i]];
            for (std::size_t k = 0; k < i; ++k) {
                Record& kept = records[alike[k]];
                if (goes[alike[k]] || sources[alike[k]] == source ||
                    std::find(taken[k].begin(), taken[k].end(), source) != taken[k].end() || !isSame(kept, other))
                    continue;
                complete(kept, other);
                kept.alsoAt.push_back(other.where);
                kept.alsoAt.insert(kept.alsoAt.end(), other.alsoAt.begin(), other.alsoAt.end());
                taken[k].push_back(source);
                goes[alike[i]] = true;
                ++joined[static_cast<std::size_t>(source)];
                break;
            }
        }
    }
    return goes;
}

template <typename Record> void removeMarked(std::vector<Record>& records, const std::vector<bool>& goes)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (goes[i])
            continue;
        if (kept != i)
            records[kept] = std::move(records[i]);
        ++kept;
    }
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(kept), records.end());
}

template <typename Record>
void joinRecords(std::vector<Record>& records, std::string_view holds, std::vector<TelemetrySource>& ledger)
{
    std::vector<SourceRef> sources;
    const std::vector<int> numbers = numbered(records, sources);
    if (sources.size() < 2)
        return;
    std::vector<std::int64_t> joined(sources.size(), 0);
    removeMarked(records, findCopies(records, numbers, joined));
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto entry = std::find_if(ledger.begin(), ledger.end(), [&](const TelemetrySource& candidate) {
            return candidate.path == sources[i].path && candidate.table == sources[i].table && candidate.holds == holds;
        });
        if (entry != ledger.end())
            entry->joined += joined[i];
    }
}

/// Sources whose readers keep no books.
template <typename Record>
void addSources(const std::vector<Record>& records, std::string_view holds, std::vector<TelemetrySource>& sources)
{
    std::map<std::string, std::int64_t> counts;
    for (const Record& record : records)
        ++counts[record.where.path];
    for (const auto& entry : counts) {
        const bool isKnown = std::any_of(sources.begin(), sources.end(), [&](const TelemetrySource& source) {
            return source.path == entry.first && source.holds == holds;
        });
        if (!isKnown)
            sources.push_back({entry.first, {}, std::string(holds), entry.second, 0, {}});
    }
}

} // namespace

void joinSameCalls(PackFacts& facts)
{
    addSources(facts.tokenEvents, "calls", facts.telemetrySources);
    addSources(facts.escalations, "escalations", facts.telemetrySources);
    joinRecords(facts.tokenEvents, "calls", facts.telemetrySources);
    joinRecords(facts.escalations, "escalations", facts.telemetrySources);
}

} // namespace exhibit
