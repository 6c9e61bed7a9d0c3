// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace exhibit {

/// What HTML writes as references is put back: `&quot;`, `&#34;`, `&#x27;`, `&amp;`, `&lt;`, `&gt;`, `&nbsp;`.
std::string withoutReferences(std::string_view text);

/// The lines of a page, asked for by their offsets in ascending order.
class PageLines
{
public:
    explicit PageLines(std::string_view page) : m_page(page) {}

    LineNumber lineOf(std::size_t offset); ///< counted from 1

private:
    std::string_view m_page;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

} // namespace exhibit
