// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/review/audit/foundfigures.h"
#include "models/review/audit/foundnames.h"
#include "models/review/audit/foundpointers.h"
#include "models/review/audit/foundquotes.h"
#include "models/review/audit/packpaths.h"
#include "models/review/audit/reviewblocks.h"
#include "models/review/audit/wordsearch.h"
#include "models/review/runs/namedruns.h"

#include <string>
#include <vector>

namespace exhibit {

/// Where in the review a thing stands.
struct AuditSpot
{
    int block = -1, sentence = 0;
};

struct QuoteItem
{
    AuditSpot spot;
    FoundQuote found;
    int passage = -1; ///< of the search
    int words = 0;    ///< that are not common ones
    int pointer = -1; ///< index of the pointer that is given for it
};

struct PointerItem
{
    AuditSpot spot;
    FoundPointer found;
    int sentence = -1; ///< passage of the search: the words of its sentence
    int words = 0;     ///< of that
    std::vector<int> quotes, figures;
    std::vector<int> group;  ///< of pointers that stand one behind the other; empty: it stands alone
    std::vector<int> shared; ///< quotes of the pointers beside it, which may be its own as well
};

struct FigureItem
{
    AuditSpot spot;
    FoundFigure found;
    std::vector<int> passages; ///< of the search: number and each word for what it counts
    std::vector<int> pointers; ///< that are given for it, one behind the other
};

struct NameItem
{
    AuditSpot spot;
    FoundName found;
    std::vector<int> passages;
};

/// A review taken apart: what it cites, which belongs to which, and what has to be looked for in the pack.
class AuditSource
{
public:
    AuditSource(const std::string& name, std::string_view text, const PackSnapshot& snapshot);

    std::string_view text() const { return m_text; }
    const PackSnapshot& snapshot() const { return m_snapshot; }
    const PackPaths& paths() const { return m_paths; }
    WordSearch& search() { return m_search; }
    const WordSearch& search() const { return m_search; }

    const std::vector<ReviewBlock>& blocks() const { return m_blocks; }
    const std::vector<PointerItem>& pointers() const { return m_pointers; }
    const std::vector<QuoteItem>& quotes() const { return m_quotes; }
    const std::vector<FigureItem>& figures() const { return m_figures; }
    const std::vector<NameItem>& names() const { return m_names; }

    const ReviewBlock& block(const AuditSpot& spot) const { return m_blocks[static_cast<std::size_t>(spot.block)]; }
    ByteRange sentence(const AuditSpot& spot) const;
    /// Runs named in the sentence; if `around`, else in its block or the headings above.
    std::vector<int> runsAt(const AuditSpot& spot, bool around) const;
    bool isProposal(const AuditSpot& spot) const;
    LineNumber lineAt(std::size_t at) const;

private:
    void read(int block);
    int sentenceAt(const ReviewBlock& block, std::size_t at) const;
    void dropPointersIn(const ByteRange& quote, int block);
    void bind();
    void bindQuote(QuoteItem& quote, int index);
    void bindTwins(const std::vector<int>& group);
    void bindGroup(const std::vector<int>& group);
    void bindFigure(FigureItem& figure, int index, const std::vector<std::vector<int>>& groups);
    void bindLonely(PointerItem& pointer);
    std::vector<std::vector<int>> pointerGroups() const;
    void addSearches();
    void addSentence(PointerItem& pointer);
    std::string withoutPointers(ByteRange range, int block, const PointerItem& own) const;
    bool hasLines(int block) const;

    std::string_view m_text;
    PackSnapshot m_snapshot;
    PackPaths m_paths;
    NamedRuns m_runs;
    std::vector<std::string> m_runIds;
    WordSearch m_search;
    std::vector<ReviewBlock> m_blocks;
    std::vector<PointerItem> m_pointers;
    std::vector<QuoteItem> m_quotes;
    std::vector<FigureItem> m_figures;
    std::vector<NameItem> m_names;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace exhibit
