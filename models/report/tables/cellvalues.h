// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace exhibit {

/// Parts of an inline bar, in tests. `total` is the length of the track, the same for all rows of a table; 0: no bar.
struct BarData
{
    std::int64_t alwaysFailing = 0;
    std::int64_t otherKnown = 0;
    std::int64_t newFailing = 0;
    std::int64_t unknownFailing = 0;   ///< compared with nothing: new or known, nobody can tell
    std::int64_t collectionErrors = 0; ///< drawn hatched; then the other parts are 0
    std::int64_t total = 0;

    std::int64_t failing() const { return alwaysFailing + otherKnown + newFailing + unknownFailing; }
    friend bool operator==(const BarData&, const BarData&) = default;
};

/// A run against the baseline, in tests.
struct DeltaData
{
    std::int64_t newFailing = 0; ///< regressed and new tests that fail on arrival
    std::int64_t fixed = 0;
    std::int64_t failingRemoved = 0;
    bool comparable = false; ///< false: there is no baseline, or nothing ran

    friend bool operator==(const DeltaData&, const DeltaData&) = default;
};

/// What a badge stands for.
using Meaning = std::variant<std::monostate, RunState, Severity, Verdict>;

/// What a cell is sorted by: a number or a text, whichever the column has. What is not known stands last in either
/// direction. The text is borrowed from the row.
struct SortKey
{
    SortKey() = default;
    SortKey(double value) : number(value), isKnown(true) {}
    SortKey(std::string_view value) : text(value), isKnown(true) {}
    template <typename Number>
    SortKey(const std::optional<Number>& value)
        : number(static_cast<double>(value.value_or(Number()))), isKnown(value.has_value())
    {}

    double number = 0;
    std::string_view text;
    bool isKnown = false;
};

/// Less than, equal to or more than 0. Numbers inside names compare as numbers, so that v2 stands before v10; case
/// does not matter. QCollator does not do it in the C locale.
int naturalCompare(std::string_view left, std::string_view right);

} // namespace exhibit
