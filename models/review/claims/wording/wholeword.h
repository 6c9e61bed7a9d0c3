// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace exhibit {

/// `text` holds `word`, and no byte beside it there is one that `isPart` takes for a part of words.
template <typename IsPart> bool containsWord(std::string_view text, std::string_view word, IsPart isPart)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return true;
    }
    return false;
}

} // namespace exhibit
