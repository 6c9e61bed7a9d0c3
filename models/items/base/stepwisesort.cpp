// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/stepwisesort.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t blockSize = 256, comparisonsOfBlock = 2048;

} // namespace

StepwiseSort::StepwiseSort(std::vector<std::uint32_t> order, Less less)
    : m_from(std::move(order)), m_to(m_from.size()), m_less(std::move(less)), m_width(blockSize)
{}

bool StepwiseSort::step(std::size_t comparisons)
{
    std::size_t spent = 0;
    for (; m_blocks < m_from.size() && spent < comparisons; spent += comparisonsOfBlock) {
        sortBlock();
        if (m_blocks >= m_from.size())
            beginPair(0);
    }
    for (; !isSorted() && spent < comparisons; ++spent) {
        if (mergeOne())
            continue;
        m_from.swap(m_to);
        m_width *= 2;
        beginPair(0);
    }
    return isSorted();
}

void StepwiseSort::sortBlock()
{
    const auto begin = m_from.begin() + static_cast<std::ptrdiff_t>(m_blocks);
    m_blocks = std::min(m_blocks + blockSize, m_from.size());
    // Not std::cref: Clang does not compile that wrapper of a std::function in the algorithms of libstdc++ 12.
    std::stable_sort(begin, m_from.begin() + static_cast<std::ptrdiff_t>(m_blocks),
                     [this](auto a, auto b) { return m_less(a, b); });
}

void StepwiseSort::beginPair(std::size_t left)
{
    m_at = m_left = left;
    m_right = m_leftEnd = std::min(left + m_width, m_from.size());
    m_rightEnd = std::min(m_right + m_width, m_from.size());
}

bool StepwiseSort::mergeOne()
{
    if (m_at == m_rightEnd) {
        if (m_rightEnd == m_from.size())
            return false;
        beginPair(m_rightEnd);
    }
    const bool takesRight = m_left == m_leftEnd || (m_right < m_rightEnd && m_less(m_from[m_right], m_from[m_left]));
    m_to[m_at++] = m_from[takesRight ? m_right++ : m_left++];
    return true;
}

} // namespace exhibit
