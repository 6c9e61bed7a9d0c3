// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <set>
#include <string>
#include <vector>

namespace exhibit {

/// What the place of a statement says about it, before the statement says anything.
enum class Mood {
    Neutral,
    Results, ///< presents what was seen: results, verification, status, summary
    Plans,   ///< plans, goals, requirements, checklists, instructions, examples, expectations: no claims
    Before,  ///< an earlier state that another one replaces, or an older version of a change log
};

/// The words around a block, nearest first: lead-in, enclosing items, headings. Built once for a document.
class Surroundings
{
public:
    Surroundings(const MarkdownDocument& document, const Rules& rules);

    /// The nearest of the surroundings that decides.
    Mood moodOf(int block) const;
    /// What a heading, or a text that introduces others, says itself.
    Mood ownMoodOf(int block) const { return own(block).mood; }
    /// Below the heading of the highest version of those side by side, as a change log has them.
    bool isOfNewestVersion(int block) const;
    /// True inside a quotation that names who said it.
    bool isSaidByOthers(int block) const;
    /// True if the surroundings speak of tests, so that `10/10 passing` does, too.
    bool speaksOfTests(int block) const;
    /// Texts around, nearest first; ends with the document's first heading.
    std::vector<std::string> textsAround(int block) const;
    std::string nearestHeading(int block) const;

private:
    struct Own
    {
        Mood mood = Mood::Neutral;
        bool tests = false;
        bool markOnly = false; ///< nothing but a mark makes it results
        bool criteria = false; ///< plans, as what has to be met
    };
    void markOlderVersions(const RuleGroup& entries);
    std::vector<int> around(int block) const;
    Mood findMood(int block) const;
    bool findTests(int block) const;
    const Own& own(int block) const;

    const MarkdownDocument& m_document;
    mutable std::vector<signed char> m_moods, m_testMoods; ///< per block, once asked for; -1 before
    std::set<int> m_newest;                                ///< headings of the newest versions
    std::vector<char> m_older;                             ///< per block: a heading of an older version in a change log
    std::vector<Own> m_own; ///< of headings and of blocks that introduce others, per block
};

} // namespace exhibit
