// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace exhibit {

/// One small value for each id, of which only those between the first and the last that is not T{} take memory: runs
/// that share no test would else cost their number times that of all tests. Reads like a constant vector; what lies
/// outside reads T{}.
template <typename T> class IdRow
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = T;

        Iterator() = default;
        Iterator(const IdRow* row, std::size_t at) : m_row(row), m_at(at) {}

        T operator*() const { return (*m_row)[m_at]; }
        T operator[](difference_type by) const { return *(*this + by); }
        Iterator& operator++() { return *this += 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        Iterator& operator+=(difference_type by)
        {
            m_at += static_cast<std::size_t>(by);
            return *this;
        }
        Iterator& operator-=(difference_type by) { return *this += -by; }
        friend Iterator operator+(Iterator it, difference_type by) { return it += by; }
        friend Iterator operator+(difference_type by, Iterator it) { return it += by; }
        friend Iterator operator-(Iterator it, difference_type by) { return it -= by; }
        friend difference_type operator-(const Iterator& a, const Iterator& b)
        {
            return static_cast<difference_type>(a.m_at) - static_cast<difference_type>(b.m_at);
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_at == b.m_at; }
        friend auto operator<=>(const Iterator& a, const Iterator& b) { return a.m_at <=> b.m_at; }

    private:
        const IdRow* m_row = nullptr;
        std::size_t m_at = 0;
    };

    T operator[](std::size_t index) const
    {
        const std::size_t at = index - m_first; // an index before the first wraps around, beyond every end
        return at < m_values.size() ? m_values[at] : T{};
    }
    std::size_t size() const { return m_size; } ///< behind the highest index that was set
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }

    void set(std::size_t index, T value)
    {
        m_size = std::max(m_size, index + 1);
        if (index >= m_first && index - m_first < m_values.size()) {
            m_values[index - m_first] = value;
            return;
        }
        if (value == T{})
            return;
        if (m_values.empty())
            m_first = index;
        else if (index < m_first)
            growDown(index);
        if (index - m_first >= m_values.size())
            m_values.resize(index - m_first + 1, T{});
        m_values[index - m_first] = value;
    }

    /// What is stored, which begins at id first().
    std::span<const T> stored() const { return m_values; }
    std::size_t first() const { return m_first; }
    void store(std::size_t first, std::vector<T> values, std::size_t size)
    {
        m_first = first;
        m_values = std::move(values);
        m_size = std::max(size, first + m_values.size());
    }

    /// The same values; how they are stored does not count.
    friend bool operator==(const IdRow& a, const IdRow& b)
    {
        return a.m_size == b.m_size && std::equal(a.begin(), a.end(), b.begin());
    }

private:
    /// Ids that come in descending order must not move all values each time.
    void growDown(std::size_t index)
    {
        const std::size_t room = std::min(m_first, std::max(m_first - index, m_values.size() / 2));
        m_values.insert(m_values.begin(), room, T{});
        m_first -= room;
    }

    std::size_t m_first = 0; ///< id of m_values.front()
    std::vector<T> m_values;
    std::size_t m_size = 0;
};

} // namespace exhibit
