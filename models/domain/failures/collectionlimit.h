// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace exhibit {

/// So many collection errors of one source are kept by name; further ones are counted.
inline constexpr std::size_t maxCollectionErrors = 10'000;

} // namespace exhibit
