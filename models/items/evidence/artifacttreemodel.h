// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/treemodel.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace exhibit {

class Messages;

/// The pack as folders, files and the sections inside bundles.
class ArtifactTreeModel : public TreeModel
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        SizeColumn, ///< size of a file, `5 files` of a folder, `L2025` of a section
        ColumnCount
    };
    enum Kind { Folder, File, Section };

    using TreeModel::TreeModel;

    void setSnapshot(const PackSnapshot& snapshot, const Messages& messages);

    const Artifact* artifactAt(const QModelIndex& index) const; ///< also of a section; null for a folder
    const Member* memberAt(const QModelIndex& index) const;     ///< null unless a section
    QModelIndex indexOfPath(const std::string& path) const;     ///< of a file, or of a folder
    QModelIndex indexOf(const SourceRef& ref) const;            ///< the section that holds the line, else the file

private:
    struct Item
    {
        Kind kind = Folder;
        int artifact = -1, member = -1;
        int files = 0;     ///< below a folder
        int severity = -1; ///< worst problem, int(Severity); -1: none
        QString name, problem;
    };

    int columns() const override { return ColumnCount; }
    QVariant cell(int node, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    QString sizeText(const Item& item) const;
    SourceRef pointer(const Item& item) const;
    std::vector<QString> sectionNames(const Artifact& artifact) const;
    int folderNode(const std::string& path, const Messages& messages);
    int fileNode(int artifact, const Messages& messages);

    PackSnapshot m_snapshot;
    std::unordered_set<std::string> m_runIds;
    std::vector<Item> m_items;
    std::vector<int> m_fileNodes; ///< by artifact
    QHash<QString, int> m_folders;
};

} // namespace exhibit
