// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

namespace exhibit {

/// The test of an id of an OutcomeTable.
constexpr TestId testIdOf(std::size_t id)
{
    return TestId{static_cast<std::int32_t>(id)};
}

/// The values of a row that are not T{}, by ascending id. Who walks a run walks these and never all tests of the pack:
/// thousands of runs of a few tests each would else cost their number times that of all tests.
template <typename T> class RowEntries
{
public:
    struct Entry
    {
        std::size_t id = 0;
        T value{};
    };

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entry*;
        using reference = Entry;

        Iterator() = default;
        Iterator(std::span<const T> values, std::size_t first, std::size_t at)
            : m_values(values), m_first(first), m_at(at)
        {
            skip();
        }

        Entry operator*() const { return {m_first + m_at, m_values[m_at]}; }
        Iterator& operator++()
        {
            ++m_at;
            skip();
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_at == b.m_at; }

    private:
        void skip()
        {
            while (m_at < m_values.size() && m_values[m_at] == T{})
                ++m_at;
        }

        std::span<const T> m_values;
        std::size_t m_first = 0, m_at = 0;
    };

    explicit RowEntries(const IdRow<T>& row) : m_values(row.stored()), m_first(row.first()) {}
    Iterator begin() const { return {m_values, m_first, 0}; }
    Iterator end() const { return {m_values, m_first, m_values.size()}; }
    bool empty() const { return begin() == end(); }

private:
    std::span<const T> m_values;
    std::size_t m_first;
};

/// Refers to the row.
template <typename T> RowEntries<T> entriesOf(const IdRow<T>& row)
{
    return RowEntries<T>(row);
}

template <typename T> std::int64_t countEntries(const IdRow<T>& row)
{
    return std::ssize(row.stored()) - std::count(row.stored().begin(), row.stored().end(), T{});
}

/// How many ids have a value in both.
template <typename T> std::int64_t countCommonIds(const IdRow<T>& a, const IdRow<T>& b)
{
    const bool aIsShorter = a.stored().size() <= b.stored().size();
    const IdRow<T>& longer = aIsShorter ? b : a;
    std::int64_t count = 0;
    for (const auto& [id, value] : entriesOf(aIsShorter ? a : b))
        count += longer[id] != T{} ? 1 : 0;
    return count;
}

template <typename T> bool haveCommonIds(const IdRow<T>& a, const IdRow<T>& b)
{
    const bool aIsShorter = a.stored().size() <= b.stored().size();
    const IdRow<T>& longer = aIsShorter ? b : a;
    const RowEntries<T> entries = entriesOf(aIsShorter ? a : b);
    return std::any_of(entries.begin(), entries.end(),
                       [&longer](const auto& entry) { return longer[entry.id] != T{}; });
}

/// 0 if there is none.
inline std::uint32_t lineOf(const OutcomeTable& table, TestId test)
{
    return test.value >= 0 ? table.lines[static_cast<std::size_t>(test.value)] : 0;
}

inline std::int64_t countFailures(const OutcomeTable& table)
{
    const auto outcomes = table.outcomes.stored();
    return std::count_if(outcomes.begin(), outcomes.end(), [](Outcome outcome) { return isFailure(outcome); });
}

} // namespace exhibit
