// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace exhibit {

/// A stable sort that can be left and gone on with, so that an order of a million rows keeps nobody waiting: merges
/// from below, as std::stable_sort does, which is its plain twin in the tests.
class StepwiseSort
{
public:
    using Less = std::function<bool(std::uint32_t, std::uint32_t)>;

    StepwiseSort(std::vector<std::uint32_t> order, Less less);

    /// Goes on for about as many comparisons; true once all is in order.
    bool step(std::size_t comparisons);
    std::vector<std::uint32_t> take() { return std::move(m_from); }

private:
    bool isSorted() const { return m_width >= m_from.size() && m_blocks >= m_from.size(); }
    void beginPair(std::size_t left);
    void sortBlock();
    bool mergeOne(); ///< false at the end of a pass

    std::vector<std::uint32_t> m_from, m_to;
    Less m_less;
    std::size_t m_blocks = 0;                          ///< up to here, blocks are in order in themselves
    std::size_t m_width;                               ///< of the parts that are in order in themselves
    std::size_t m_left = 0, m_leftEnd = 0;             ///< of the pair that is merged: what is left of its first part
    std::size_t m_right = 0, m_rightEnd = 0, m_at = 0; ///< of its second, and where the next goes
};

} // namespace exhibit
