// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace exhibit {

/// What gotestsum says of each attempt of a test where it names them: `FAIL pkg.TestX (0.00s)` and later
/// `PASS pkg.TestX (re-run 2) (0.00s)`. Attempts are no tests of their own: what failed first and passed later passed.
class TestAttempts
{
public:
    /// The test that `line` says has passed now, and how often it failed before; 0: it says no such thing.
    std::pair<std::string, std::int64_t> passedNow(std::string_view line);
    /// Tests were named, and each that failed has passed since.
    bool isAllPassed() const { return m_isAnyNamed && m_stillRed.empty(); }
    bool hasPassedAgain(const std::string& name) const { return m_mended.count(name) > 0; }

private:
    bool m_isAnyNamed = false;
    std::map<std::string, std::int64_t> m_stillRed; ///< without a passing attempt, and how often they failed
    std::set<std::string> m_mended;
};

} // namespace exhibit
