// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/netstring.h"

#include <charconv>

namespace exhibit {

void appendNetString(std::string& list, std::string_view text)
{
    list += std::to_string(text.size());
    list += ':';
    list += text;
    list += ',';
}

std::vector<std::string> netStrings(std::string_view list)
{
    std::vector<std::string> texts;
    while (!list.empty()) {
        std::size_t size = 0;
        const auto [end, error] = std::from_chars(list.data(), list.data() + list.size(), size);
        const auto digits = static_cast<std::size_t>(end - list.data());
        if (error != std::errc() || digits >= list.size() || list[digits] != ':' || size >= list.size() - digits - 1 ||
            list[digits + 1 + size] != ',')
            break;
        texts.emplace_back(list.substr(digits + 1, size));
        list.remove_prefix(digits + size + 2);
    }
    return texts;
}

} // namespace exhibit
