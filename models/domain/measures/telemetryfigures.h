// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Use of a ceiling from which a call counts as near to it, unless the pack's executor says another.
inline constexpr double usualTriggerPercent = 95;
/// Of fewer cases a rate says nothing.
inline constexpr std::int64_t fewestForARate = 10;

/// A part of a whole, such as the truncated ones of all calls.
struct Share
{
    std::int64_t part = 0, whole = 0;

    void add(bool counts)
    {
        ++whole;
        part += counts ? 1 : 0;
    }
    bool isTelling() const { return whole >= fewestForARate; }
    std::optional<double> percent() const
    {
        return whole > 0 ? std::optional<double>(100.0 * static_cast<double>(part) / static_cast<double>(whole))
                         : std::nullopt;
    }
};

/// Where a true value lies in 95 of 100 such samples.
struct Interval
{
    double low = 0, high = 0;
};

/// The middle of some values, and how many there were.
struct Middle
{
    std::optional<double> median;
    std::int64_t count = 0;

    bool isTelling() const { return count >= fewestForARate; }
};

/// Figures of the calls that have something in common.
struct CallFigures
{
    std::string name;          ///< of what they have in common, as written; a day is `2025-12-24`
    std::int64_t events = 0;   ///< calls
    Share truncated;           ///< of all of them
    Share firstTruncated;      ///< of first attempts at a phase
    Share escalatable;         ///< first attempts that were truncated or reached the level
    Share retriesNotTruncated; ///< of second attempts
    Share underPredicted;      ///< more was used than predicted, of those with a prediction; a truncated one only if it
                               ///< had already used more
    Middle smape;              ///< error of the prediction in percent, of calls that ended by themselves
    Middle waste;              ///< predicted for one used, likewise
    std::optional<double> budgetP90; ///< ceiling for one used, the value that nine in ten stay below, likewise
    SourceRef where;                 ///< the first of them
};

/// What became of an escalation.
struct EscalationOutcome
{
    int escalation = -1; ///< index into PackFacts::escalations
    int call = -1,
        retry = -1; ///< the call that led to it and the attempt after it: indexes of events, -1: not recorded
    bool hidesTruncation = false; ///< recorded as not truncated, although its call was
};

/// Rows that no executor would write by itself.
struct OddRow
{
    int event = -1;
    std::string_view why; ///< `smape`, `impossible`, `repeated`, `constant`
};

/// One figure before and after a cut in time.
struct ValidatedFigure
{
    enum class Verdict { TooFew, NotSeen, Better, Worse };
    std::string_view id; ///< `truncation`, `escalation`, `success`, `smape`
    std::optional<double> before, after;
    std::int64_t countBefore = 0, countAfter = 0;
    std::optional<Interval> difference; ///< after less before
    Verdict verdict = Verdict::TooFew;
};

std::string_view validatedVerdictName(ValidatedFigure::Verdict verdict); ///< `too-few`, `not-seen`, `better`, `worse`

/// Whether a later batch of calls does better than those before it.
struct ValidationBatch
{
    std::string cut; ///< time of its first call, as written; empty: there is only one batch
    CallFigures before, after;
    std::vector<ValidatedFigure> figures;
};

/// How phases of the queue say what they are to do.
struct ScopeFigures
{
    std::int64_t objects = 0, none = 0, others = 0;
    std::vector<SourceRef> texts; ///< of an older version: a text, no object
};

struct TelemetryFigures
{
    std::int64_t events = 0, truncated = 0, escalations = 0, successAfterEscalation = 0;
    std::int64_t atOrAboveTrigger = 0, aboveCeiling = 0; ///< by the recorded ceiling; whether it held is not known
    std::int64_t exactlyFull = 0;                        ///< stopped at the recorded ceiling
    std::int64_t sums = 0;                               ///< events that add several calls: in no other figure
    double triggerPercent = usualTriggerPercent;
    std::string triggerName; ///< what the pack's executor calls it; empty: it has no name
    CallFigures all;
    std::vector<CallFigures> byCategory, byComplexity, byModel, byRun, byDay, batches;
    std::vector<EscalationOutcome> outcomes; ///< one per escalation, same order
    std::vector<OddRow> oddRows;
    ValidationBatch validation;
    ScopeFigures scopes;
};

} // namespace exhibit
