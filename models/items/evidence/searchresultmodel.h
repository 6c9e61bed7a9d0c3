// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/treemodel.h"
#include "models/items/roles.h"

namespace exhibit {

/// One found line.
struct SearchResult
{
    std::string path; ///< artifact
    LineNumber line;
    std::string text;                         ///< UTF-8, perhaps cut around the match
    std::vector<std::pair<int, int>> matches; ///< byte start and length in `text`
};

/// Search results as a tree of files and lines. Batches are appended in any order of files.
class SearchResultModel : public TreeModel
{
    Q_OBJECT

public:
    enum Columns {
        TextColumn,    ///< file name, or line text with MatchesRole; PointerTextRole `#L4080`
        SectionColumn, ///< bundle section of the line
        ColumnCount
    };

    using TreeModel::TreeModel;

    /// Sections of lines are looked up in `facts`.
    void clear(std::shared_ptr<const PackFacts> facts = {});
    void append(const std::vector<SearchResult>& batch);
    int hitCount() const { return m_hitCount; }
    int fileCount() const { return static_cast<int>(m_files.size()); }

private:
    struct Item
    {
        std::string path;
        LineNumber line; ///< invalid: a file
        QString text, section;
        QVector<TextRange> matches;
    };

    int columns() const override { return ColumnCount; }
    QVariant cell(int node, int column, int role) const override;
    int fileNode(const std::string& path);
    Item makeItem(const SearchResult& result) const;

    std::shared_ptr<const PackFacts> m_facts;
    std::vector<Item> m_items;
    QHash<QString, int> m_files;
    int m_hitCount = 0;
};

} // namespace exhibit
