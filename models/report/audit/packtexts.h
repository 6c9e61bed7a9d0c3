// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/review/audit/evidencetexts.h"

#include <map>
#include <memory>
#include <string>

namespace exhibit {

class TextFile;

/// Reads the texts of a pack from its files, line by line. One thread.
class PackTexts : public EvidenceTexts
{
public:
    /// `except`: a file that is no evidence although it lies in the pack, e.g. the review itself; absolute.
    PackTexts(const PackFacts& facts, const CancelFlag& cancel, std::string except = {});
    ~PackTexts() override;

    void search(WordSearch& search) override;
    std::string lines(int artifact, LineNumber first, LineNumber last) override;

private:
    bool isEvidence(const Artifact& artifact) const;

    const PackFacts& m_facts;
    const CancelFlag& m_cancel;
    std::string m_except;
    std::map<int, std::shared_ptr<TextFile>> m_files;
};

} // namespace exhibit
