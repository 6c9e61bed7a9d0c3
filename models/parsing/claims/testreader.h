// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/claims/limits/takebacks.h"
#include "models/parsing/claims/testaliases.h"
#include "models/parsing/claims/testsubject.h"

#include <vector>

namespace exhibit {

/// Reads what prose says about test results.
class TestReader
{
public:
    explicit TestReader(const ProseReading& reading);

    void read(int block, std::vector<Claim>& claims) const;

private:
    void readBlock(int block, std::vector<Claim>& claims) const;
    void readParagraph(int block, std::vector<Claim>& claims) const;
    void readProse(const ProseStatement& statement, bool isOfTests, std::vector<Claim>& claims) const;
    void readCalled(const ProseStatement& statement, Mood mood, std::vector<Claim>& claims) const;
    void readPartLabel(const ProseStatement& statement, Mood mood, std::vector<Claim>& claims) const;
    void readRow(const ProseStatement& row, std::vector<Claim>& claims) const;
    void readFileCounts(const ProseStatement& statement, std::vector<Claim>& claims) const;
    void readOutput(int block, std::vector<Claim>& claims) const;
    bool presentsOutput(int block) const;
    bool isOfOtherThing(const ProseStatement& place, const std::string& text, const RuleMatch& match) const;
    bool isTakenBack(const MarkdownBlock& block, const std::string& text, const RuleMatch& match) const;
    bool isMeasured(int row) const;
    bool isRowOfPart(const MarkdownBlock& row) const;
    void settleScope(Claim& claim, const std::string& text) const;
    bool readText(const ProseStatement& place, const std::string& text, Mood mood, bool aboutTests,
                  std::vector<Claim>& claims) const;
    bool isClaim(const std::string& text, std::size_t begin, std::size_t end, Mood mood, int block) const;

    const ProseReading& m_reading;
    const RuleGroup& m_strong;
    const RuleGroup& m_weak;
    const RuleGroup& m_claims; ///< these, test.own and test.row
    const RuleGroup& m_values;
    const RuleGroup& m_runner;
    const RuleGroup& m_command;
    const RuleGroup& m_resultComment;
    const RuleGroup& m_output;
    const RuleGroup& m_noun;
    const RuleGroup& m_notClaim;
    const RuleGroup& m_notWhole;
    const RuleGroup& m_notInside;
    const RuleGroup& m_notBefore;
    const RuleGroup& m_notAfter;
    const RuleGroup& m_firm;
    const RuleGroup& m_fileCount;
    const RuleGroup& m_called;
    const RuleGroup& m_other;
    const RuleGroup& m_whole;
    TakeBacks m_takeBacks;
    TestAliases m_aliases;
    mutable TestsAround m_around; ///< of the block read last
};

} // namespace exhibit
