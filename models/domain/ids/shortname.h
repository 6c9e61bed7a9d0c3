// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text.h"

#include <string_view>

namespace exhibit {

/// `drops` of `tests/test_cart.py::TestCart::drops[two]`, `cart.CartTest.drops()`, `cart > drops`. A part of `name`.
constexpr std::string_view shortNameOfTest(std::string_view name)
{
    name = trimmed(name.substr(0, name.find_first_of("[(")));
    const std::size_t at = name.find_last_of(":./ \\>#");
    return at == std::string_view::npos ? name : name.substr(at + 1);
}

} // namespace exhibit
