// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/textsource.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Follows the environments of tox (3 and 4) and the sessions of nox through a log, and knows which of them the tool
/// itself calls failed. What ran in them has readers of its own; an environment that is red without any red session in
/// it (a linter, an installation, a floor of the coverage) is told by nobody else. Pure, one text an object.
class EnvironmentSteps
{
public:
    explicit EnvironmentSteps(const TextSource& origin) : m_origin(origin) {}

    /// `text` is the line without terminal escapes, `raw` as it stands in the file.
    void addLine(LineNumber line, std::string_view text, std::string_view raw);
    /// Of several environments each has its sessions: they are called by its name.
    void nameSessions(std::vector<Witness>& sessions) const;

    /// A witness of a failed step for each environment that failed and in which none of `sessions` did.
    std::vector<Witness> finish(const std::vector<Witness>& sessions);

private:
    static constexpr std::size_t maxEnvironments = 1000;

    /// What the tool says at its end.
    struct Failed
    {
        std::string name;
        LineNumber line;
        std::string raw;
        std::optional<int> exitCode;
        std::string command; ///< that failed, where it is told
    };

    void touch(LineNumber line, std::string_view name);
    bool addTox(LineNumber line, std::string_view text, std::string_view raw);
    void addOldTox(LineNumber line, std::string_view text, std::string_view raw);
    void addNox(LineNumber line, std::string_view text, std::string_view raw);
    void fail(Failed failed);
    bool isSaid(const Failed& failed, const std::vector<Witness>& sessions) const;

    TextSource m_origin;
    std::unordered_map<std::string, LineNumber> m_begins; ///< of each environment, the first line
    std::vector<Failed> m_told;                           ///< red entries of a list whose end has not come
    std::vector<Failed> m_failed;
    std::unordered_map<std::string, std::string> m_commandOf; ///< the command of an environment that failed
    std::string m_noxCommand;
    std::optional<int> m_noxCode;
    bool m_isSummary = false; ///< below the heading of tox 3
};

} // namespace exhibit
