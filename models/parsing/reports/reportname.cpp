// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/reportname.h"

namespace exhibit {

std::string_view fileNameOf(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view quoteAround(std::string_view line, std::string_view name)
{
    constexpr std::size_t before = 100;
    const std::size_t at = name.empty() ? std::string_view::npos : line.rfind(name);
    if (at == std::string_view::npos)
        return line;
    std::size_t begin = at > before ? at - before : 0;
    while (begin > 0 && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U)
        ++begin;
    return line.substr(begin);
}

} // namespace exhibit
