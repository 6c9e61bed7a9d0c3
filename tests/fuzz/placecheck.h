// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"

#include <cstdlib>
#include <string_view>
#include <vector>

namespace exhibit::fuzz {

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Every quote is an exact part of the text it points into.
inline void checkPlace(const SourceRef& where, std::string_view text)
{
    require(where.isNull() || (where.firstLine.isValid() && text.find(where.quote) != std::string_view::npos));
}

inline void checkWitnesses(const std::vector<Witness>& witnesses, const TestDictionary& tests, std::string_view text)
{
    for (const Witness& witness : witnesses) {
        checkPlace(witness.where, text);
        checkPlace(witness.summary, text);
        require(witness.outcomes.outcomes.size() <= static_cast<std::size_t>(tests.count()));
        for (const Failure& failure : witness.failures) {
            require(failure.test.value >= 0 && failure.test.value < tests.count() && isFailure(failure.outcome));
            checkPlace(failure.where, text);
            checkPlace(failure.cause, text);
        }
        for (const FlakyTest& flaky : witness.flaky)
            require(flaky.test.value >= 0 && flaky.test.value < tests.count() && flaky.failedAttempts > 0);
        for (const CollectionError& error : witness.collectionErrors)
            checkPlace(error.where, text);
    }
}

inline void checkProblems(const std::vector<Problem>& problems, std::string_view text)
{
    for (const Problem& problem : problems) {
        require(!problem.message.isEmpty() && problem.count > 0);
        checkPlace(problem.where, text);
    }
}

/// Calls take(line number, line) for each line of `text`.
template <typename Take> void eachLine(std::string_view text, Take&& take)
{
    for (LineNumber line{1}; !text.empty(); line = line.plus(1)) {
        const std::size_t newline = text.find('\n');
        take(line, text.substr(0, newline));
        text = newline == std::string_view::npos ? std::string_view{} : text.substr(newline + 1);
    }
}

} // namespace exhibit::fuzz
