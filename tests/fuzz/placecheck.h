// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace exhibit::fuzz {

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// The lines from `first` to `last`, with what stands between them.
inline std::string_view linesBetween(LineNumber first, LineNumber last, std::string_view text)
{
    std::size_t begin = 0;
    for (std::int64_t line = 1; line < first.value; ++line) {
        begin = text.find('\n', begin);
        require(begin != std::string_view::npos);
        ++begin;
    }
    std::size_t end = begin;
    for (std::int64_t line = first.value; line <= last.value && end != std::string_view::npos; ++line)
        end = text.find('\n', line == first.value ? begin : end + 1);
    return text.substr(begin, end == std::string_view::npos ? end : end - begin);
}

/// Every quote is an exact part of the lines that it points to.
inline void checkPlace(const SourceRef& where, std::string_view text)
{
    if (where.isNull() || where.quote.empty())
        return;
    require(where.firstLine.isValid() && where.firstLine <= where.lastLine);
    require(linesBetween(where.firstLine, where.lastLine, text).find(where.quote) != std::string_view::npos);
}

inline std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

/// As checkPlace(), on the lines that the place names.
inline void checkRef(const SourceRef& ref, const std::vector<std::string_view>& lines)
{
    if (ref.isNull())
        return;
    require(ref.firstLine.isValid() && ref.firstLine <= ref.lastLine);
    require(ref.lastLine.value <= static_cast<std::int64_t>(lines.size()));
    require(lines[static_cast<std::size_t>(ref.firstLine.zeroBased())].find(ref.quote) != std::string_view::npos);
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
