// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Adds pointers that a list does not hold yet. Remembers what it holds, so that a list of a hundred thousand does not
/// cost its square. The list must outlive it and be changed by it alone.
class PointerList
{
public:
    explicit PointerList(std::vector<SourceRef>& list);

    void add(const SourceRef& ref); ///< null pointers are left out

private:
    bool isKnown(std::size_t hash, const SourceRef& ref) const;

    std::vector<SourceRef>& m_list;
    std::unordered_multimap<std::size_t, std::size_t> m_places; ///< hash -> index of m_list
};

} // namespace exhibit
