// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/stableid.h"

#include "models/files/digest.h"

namespace exhibit {

std::string stableId(std::string_view prefix, const std::vector<std::string>& parts)
{
    Sha256 digest;
    for (const std::string& part : parts) {
        digest.add(part);
        digest.add(std::string_view("\0", 1));
    }
    return std::string(prefix) + '-' + digest.hex().substr(0, 12);
}

} // namespace exhibit
