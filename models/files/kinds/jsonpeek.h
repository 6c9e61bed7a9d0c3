// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace exhibit {

/// The keys of one JSON value that may be cut anywhere, as paths: `summary`, `report.exitcode`, `tests[].nodeid`,
/// `[].model` inside an array. Values are skipped, not checked; short strings are kept.
struct JsonPeek
{
    std::set<std::string, std::less<>> keys;
    std::set<std::string, std::less<>> words; ///< short strings near the top, as `type=session_meta`
    bool broken = false;                      ///< what was read cannot be JSON
    bool odd = false;                         ///< a number in it is not one of JSON's
    bool complete = false;                    ///< the value ended inside the text
    std::size_t length = 0;                   ///< bytes up to its end, or all

    bool has(std::string_view key) const { return keys.contains(key); }
    bool says(const std::string& key, std::string_view value) const
    {
        return words.contains(key + '=' + std::string(value));
    }
};

/// Peeks at the object or array that `text` starts with (after white space). Never recurses.
JsonPeek peekJson(std::string_view text);

} // namespace exhibit
