// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/stableid.h"

#include "models/files/shortdigest.h"

namespace exhibit {

std::string stableId(std::string_view prefix, const std::vector<std::string>& parts)
{
    std::string whole;
    for (const std::string& part : parts) {
        whole += part;
        whole += '\0';
    }
    return std::string(prefix) + '-' + shortDigest(whole).substr(0, 12);
}

} // namespace exhibit
