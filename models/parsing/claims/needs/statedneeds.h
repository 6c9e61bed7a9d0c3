// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <vector>

namespace exhibit {

/// Names of values: the words before a number that may name what it is the version of, the number, and how it is meant
/// (`exact`, `floor`: that or later, `least`: the lowest that will do).
inline constexpr std::string_view neededWords = "words";
inline constexpr std::string_view neededVersion = "needs";
inline constexpr std::string_view neededBound = "bound";
/// The name of a setting, its value, and whether the sentence speaks of what it is by default.
inline constexpr std::string_view settingName = "setting";
inline constexpr std::string_view settingValue = "set-to";
inline constexpr std::string_view settingDefault = "default";

/// Types of subjects of these claims. Only what a manifest or a file of settings of the pack speaks to is a claim in
/// the end: `review/claims/manifests` drops the others.
inline constexpr std::string_view neededSubject = "needed";
inline constexpr std::string_view settingSubject = "configured";
inline constexpr std::string_view portSubject = "port";
inline constexpr std::string_view scriptSubject = "script";

/// Reads what prose says of what a project is built with, is set to and is started by: versions behind names, settings
/// under their names, ports, and `npm run` with the name of a script. Words are rules `needs.*`.
class StatedNeeds
{
public:
    explicit StatedNeeds(const ProseReading& reading);

    void read(int block, std::vector<Claim>& claims) const;

private:
    void readVersions(const ProseStatement& statement, std::vector<Claim>& claims) const;
    void readSetting(const ProseStatement& statement, std::vector<Claim>& claims) const;
    void readPort(const ProseStatement& statement, std::vector<Claim>& claims) const;
    void readScripts(const ProseStatement& statement, std::vector<Claim>& claims) const;
    bool isPlanned(int block) const;
    bool isItem(const ProseStatement& statement) const;
    bool isSetElsewhere(int block) const;

    const ProseReading& m_reading;
    const RuleGroup& m_said;      ///< a sentence says what is needed or used
    const RuleGroup& m_not;       ///< of another time, of others, a condition
    const RuleGroup& m_elsewhere; ///< of a script of another package
    const RuleGroup& m_around;    ///< headings of requirements and of what is used
    const RuleGroup& m_commands;  ///< headings of what can be run
    const RuleGroup& m_ports;
    const RuleGroup& m_portOfOthers; ///< databases, frontends, whatever else runs beside what the page is of
    const RuleGroup& m_notUnder;     ///< headings and columns of what is set somewhere else
    mutable int m_leftBelow = -2;    ///< the heading below which a command last went to another folder
};

} // namespace exhibit
