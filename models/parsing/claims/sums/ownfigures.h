// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/claims/sums/figureline.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace exhibit {

/// Name of a value: how a statement is refuted by figures of its own document.
inline constexpr std::string_view refutedBy = "refuted-by";

/// Plans, guides and what was before state nothing of now that figures could refute, but for what is ticked off.
bool mayBeRefuted(const ProseReading& reading, int block);

/// A report that a program printed into a text file: what happened in it may be of any moment, but its sums are its
/// own.
bool isPrintedReport(const ProseReading& reading);

/// Reads what a document says of tests and its own figures refute: a total that the entries of its list do not make, a
/// rate beside other counts, a heading that says "all pass" above an entry that does not. What adds up is no statement
/// more than its parts are, and leaves no claim.
class OwnFigures
{
public:
    explicit OwnFigures(const ProseReading& reading);

    /// Blocks are read in their order, behind the other readers.
    void read(int block, std::vector<Claim>& claims);
    void finish(std::vector<Claim>& claims) { closeGroups(claims); }

private:
    struct Entry
    {
        int block = -1;
        LineNumber line;
        std::string text;
        FigureLine figure;
        bool isGood = false, isBad = false; ///< by its mark
        bool isFault = false;               ///< says that something did not pass
    };
    struct Group
    {
        std::vector<Entry> entries;
        bool isCut = false; ///< longer than what is kept
        int leadIn = -1, heading = -1;
    };
    struct OwnSum
    {
        std::string_view by;
        double stated = 0, actual = 0;
        std::size_t begin = 0, end = 0;
    };
    using GroupKey = std::tuple<int, int, int, int>; ///< parent item, depth of the list, head row, lead-in

    void readEntries(int block, std::vector<Claim>& claims);
    void readSentences(int block, std::vector<Claim>& claims) const;
    std::optional<OwnSum> sumIn(const std::string& text) const;
    bool leavesTestsOut() const;
    void addEntry(Group& group, int block, const MarkdownLine& line) const;
    void addRow(Group& group, int block) const;
    bool isExcusedByColumn(const MarkdownBlock& row, const std::vector<std::string>& heads) const;
    bool isFault(const std::string& text, const FigureLine& figure) const;
    void closeGroups(std::vector<Claim>& claims);
    void closeGroup(const Group& group, std::vector<Claim>& claims);
    bool isTotal(const Entry& entry) const;
    void readTotals(const Group& group, std::vector<Claim>& claims) const;
    void readTotal(const Group& group, const Entry& total, const std::vector<Entry>& parts,
                   std::vector<Claim>& claims) const;
    void readRecord(const Group& group, std::vector<Claim>& claims) const;
    void readHeads(const Group& group, std::vector<Claim>& claims);
    const Entry* faultIn(const Group& group) const;
    bool isHead(int block) const;
    Claim claimAt(int block, LineNumber line, const std::string& text) const;
    const RuleGroup& rules(std::string_view use) const { return m_reading.rules.group(use); }

    const ProseReading& m_reading;
    std::map<GroupKey, Group> m_open;
    std::size_t m_held = 0; ///< entries of the open groups
    mutable std::optional<bool> m_leavesTestsOut;
    std::set<int> m_listedHeads; ///< headings whose first list or table is read
    int m_toldHead = -1;         ///< one entry is enough to refute what stands above it
};

} // namespace exhibit
