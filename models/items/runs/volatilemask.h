// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace exhibit {

/// What differs from run to run and says nothing of the work: times, addresses, names made up for the moment.
struct VolatilePart
{
    const char* id;
    const char* pattern;
    const char* with;
    const char* example; ///< of a line that differs by it alone
};

const std::vector<VolatilePart>& volatileParts();

/// Takes the volatile parts out of lines. One user at a time.
class VolatileMask
{
public:
    VolatileMask();
    ~VolatileMask();

    std::string masked(std::string_view line) const;

private:
    std::vector<std::unique_ptr<re2::RE2>> m_patterns; ///< of volatileParts()
};

} // namespace exhibit
