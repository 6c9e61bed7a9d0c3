// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// Rule `check.manifest`: what prose says of versions, settings, ports and scripts against manifests and files of
/// settings of the pack. Only a file about the same thing speaks: of the same name, of the folder that the document is
/// of. As long as one of them bears the sentence out, nothing speaks against it.
class ManifestCheck
{
public:
    explicit ManifestCheck(const ClaimFacts& facts);

    /// A claim that is none unless a manifest knows its name.
    static bool isAsked(const Claim& claim);
    std::optional<Judgement> check(const Claim& claim) const;
    /// The version of the project itself.
    std::optional<Judgement> checkOwn(const Claim& claim) const;

private:
    struct Entry
    {
        const RecognisedLine* line;
        std::string folder, value; ///< the folder ends in `/`, or is empty
    };
    enum class Place { Own, Below, Above, Other };
    using Entries = std::vector<Entry>;

    void take(const RecognisedLine& line);
    std::optional<Judgement> checkNeeded(const Claim& claim) const;
    std::optional<Judgement> checkSetting(const Claim& claim) const;
    std::optional<Judgement> checkPort(const Claim& claim) const;
    std::optional<Judgement> checkScript(const Claim& claim) const;
    const Entries* entriesOf(const std::map<std::string, Entries>& known, const Claim& claim, std::string& name) const;
    static Place placeOf(const Claim& claim, const Entry& entry);
    bool isOfSameThing(const Claim& claim, const Entry& entry) const;
    Judgement verdict(const Claim& claim, const char* id, const Entry& entry, Verdict verdict, std::string name,
                      std::string stated) const;

    const ClaimFacts& m_facts;
    std::map<std::string, Entries> m_floors, m_needs; ///< by plain name
    std::map<std::string, Entries> m_settings;        ///< by the last key
    std::map<std::string, Entries> m_scripts;         ///< by folder
    Entries m_own, m_ports;
    std::map<std::string, int> m_folders;                                    ///< that hold a manifest
    std::map<std::pair<int, std::string>, std::set<std::string>> m_versions; ///< that a document states of a name
};

} // namespace exhibit
