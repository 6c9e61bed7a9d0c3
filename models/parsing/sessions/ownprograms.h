// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class Rules;

/// Programs that a session wrote itself under the name of a test runner, and ran in its place: what they print and how
/// they end says nothing of tests. The shell finds them by their path, or by a PATH that begins with their folder.
class OwnPrograms
{
public:
    explicit OwnPrograms(const Rules& rules) : m_rules(rules) {}

    void wrote(std::string_view path);
    /// What the command line says of PATH holds for it alone, unless it is exported.
    void heard(std::string_view line);
    /// The path of the own program that a call of this line starts: of `text`, wrappers taken off.
    std::optional<std::string> startedBy(std::string_view text) const;

private:
    const Rules& m_rules;
    std::vector<std::string> m_paths;
    std::vector<std::string> m_exported, m_ofLine; ///< folders that PATH begins with
};

} // namespace exhibit
