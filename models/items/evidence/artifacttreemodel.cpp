// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/artifacttreemodel.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"

#include <map>

namespace exhibit {

void ArtifactTreeModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages)
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    m_fileNodes.clear();
    m_folders.clear();
    m_snapshot = snapshot;
    m_runIds.clear();
    if (snapshot) {
        for (const Run& run : snapshot.review->runs)
            m_runIds.insert(run.key.runId);
        const auto& artifacts = snapshot.facts->artifacts;
        m_fileNodes.assign(artifacts.size(), noNode);
        // Folders stand before the files of the same level, as file managers do it.
        for (const Artifact& artifact : artifacts) {
            const auto slash = artifact.path.rfind('/');
            if (slash != std::string::npos)
                folderNode(artifact.path.substr(0, slash), messages);
        }
        for (std::size_t i = 0; i < artifacts.size(); ++i)
            fileNode(static_cast<int>(i), messages);
    }
    endResetModel();
}

int ArtifactTreeModel::folderNode(const std::string& path, const Messages& messages)
{
    const auto known = m_folders.constFind(fromUtf8(path));
    if (known != m_folders.constEnd())
        return *known;
    // What an archive holds stands below the archive itself.
    if (const Artifact* archive = m_snapshot.facts->findArtifact(path)) {
        const int node = fileNode(static_cast<int>(archive - m_snapshot.facts->artifacts.data()), messages);
        m_folders.insert(fromUtf8(path), node);
        return node;
    }
    const auto slash = path.rfind('/');
    const int parent = slash == std::string::npos ? noNode : folderNode(path.substr(0, slash), messages);
    const int node = addNode(parent);
    Item item;
    item.name =
        fromUtf8(slash == std::string::npos ? std::string_view(path) : std::string_view(path).substr(slash + 1));
    m_items.push_back(std::move(item));
    m_folders.insert(fromUtf8(path), node);
    return node;
}

int ArtifactTreeModel::fileNode(int number, const Messages& messages)
{
    if (const int known = m_fileNodes[static_cast<std::size_t>(number)]; known != noNode)
        return known;
    const Artifact& artifact = m_snapshot.facts->artifacts[static_cast<std::size_t>(number)];
    const auto slash = artifact.path.rfind('/');
    const int folder = slash == std::string::npos ? noNode : folderNode(artifact.path.substr(0, slash), messages);
    const int node = addNode(folder);
    Item item;
    item.kind = File;
    item.artifact = number;
    item.name = fromUtf8(std::string_view(artifact.path).substr(slash == std::string::npos ? 0 : slash + 1));
    for (const Problem& problem : artifact.problems) {
        if (static_cast<int>(problem.severity) > item.severity) {
            item.severity = static_cast<int>(problem.severity);
            item.problem = messages.text(problem.message, NumberStyle::Grouped);
        }
    }
    m_items.push_back(std::move(item));
    m_fileNodes[static_cast<std::size_t>(number)] = node;
    for (int above = folder; above != noNode; above = parentOf(above))
        ++m_items[static_cast<std::size_t>(above)].files;
    const std::vector<QString> sections = sectionNames(artifact);
    for (std::size_t member = 0; member < artifact.members.size(); ++member) {
        addNode(node);
        Item section;
        section.kind = Section;
        section.artifact = number;
        section.member = static_cast<int>(member);
        section.name = sections[member];
        m_items.push_back(std::move(section));
    }
    return node;
}

/// Of sections the run whose folder it was, if no other section of the file was in it: logs are often named alike, and
/// a narrow list cuts their paths.
std::vector<QString> ArtifactTreeModel::sectionNames(const Artifact& artifact) const
{
    std::vector<std::string> runs;
    std::map<std::string, int> sections;
    for (const Member& member : artifact.members) {
        std::string run;
        for (std::size_t at = 0, end = 0; run.empty() && (end = member.path.find('/', at)) != std::string::npos;
             at = end + 1) {
            if (const std::string part = member.path.substr(at, end - at); m_runIds.contains(part))
                run = part;
        }
        ++sections[run];
        runs.push_back(std::move(run));
    }
    std::vector<QString> names;
    for (std::size_t at = 0; at < runs.size(); ++at)
        names.push_back(fromUtf8(runs[at].empty() || sections[runs[at]] > 1 ? artifact.members[at].path : runs[at]));
    return names;
}

const Artifact* ArtifactTreeModel::artifactAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const int artifact = m_items[static_cast<std::size_t>(nodeOf(index))].artifact;
    return artifact < 0 ? nullptr : &m_snapshot.facts->artifacts[static_cast<std::size_t>(artifact)];
}

const Member* ArtifactTreeModel::memberAt(const QModelIndex& index) const
{
    const Artifact* artifact = artifactAt(index);
    const int member = artifact ? m_items[static_cast<std::size_t>(nodeOf(index))].member : -1;
    return member < 0 ? nullptr : &artifact->members[static_cast<std::size_t>(member)];
}

QModelIndex ArtifactTreeModel::indexOfPath(const std::string& path) const
{
    if (!m_snapshot)
        return {};
    const Artifact* found = m_snapshot.facts->findArtifact(path);
    if (!found)
        return indexOfNode(m_folders.value(fromUtf8(path), noNode));
    return indexOfNode(m_fileNodes[static_cast<std::size_t>(found - m_snapshot.facts->artifacts.data())]);
}

QModelIndex ArtifactTreeModel::indexOf(const SourceRef& ref) const
{
    const QModelIndex file = indexOfPath(ref.path);
    if (!file.isValid() || !ref.firstLine.isValid())
        return file;
    const auto& members = artifactAt(file)->members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (ref.firstLine >= members[i].headerLine && ref.firstLine <= members[i].lastLine)
            return index(static_cast<int>(i), 0, file);
    }
    return file;
}

QString ArtifactTreeModel::sizeText(const Item& item) const
{
    if (item.kind == Folder)
        return item.files == 1 ? tr("1 file") : tr("%1 files").arg(groupedNumber(item.files));
    const Artifact& artifact = m_snapshot.facts->artifacts[static_cast<std::size_t>(item.artifact)];
    if (item.kind == File)
        return fileSizeText(artifact.bytes);
    return QLatin1Char('L') + QString::number(artifact.members[static_cast<std::size_t>(item.member)].headerLine.value);
}

SourceRef ArtifactTreeModel::pointer(const Item& item) const
{
    SourceRef ref;
    if (item.artifact < 0)
        return ref;
    const Artifact& artifact = m_snapshot.facts->artifacts[static_cast<std::size_t>(item.artifact)];
    ref.path = artifact.path;
    if (item.member >= 0) {
        const Member& member = artifact.members[static_cast<std::size_t>(item.member)];
        ref.member = member.path;
        ref.firstLine = ref.lastLine = member.headerLine;
    }
    return ref;
}

QVariant ArtifactTreeModel::cell(int node, int column, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? item.name : sizeText(item);
    case Qt::TextAlignmentRole:
        return column == SizeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        if (item.member >= 0)
            return fromUtf8(pointer(item).member);
        return item.problem.isEmpty() ? QVariant() : QVariant(item.problem);
    case Qt::AccessibleTextRole: {
        const QString text = column == NameColumn ? item.name : sizeText(item);
        return item.problem.isEmpty() ? text : tr("%1, problem: %2").arg(text, item.problem);
    }
    case SecondLineRole: // what a filter looks at as well
        return item.member < 0 || column != NameColumn ? QVariant() : QVariant(fromUtf8(pointer(item).member));
    case KindRole:
        return static_cast<int>(item.kind);
    case SeverityRole:
        return item.severity < 0 ? QVariant() : QVariant(item.severity);
    case SortRole: {
        if (column == NameColumn || item.kind != File)
            return node;
        return static_cast<qulonglong>(m_snapshot.facts->artifacts[static_cast<std::size_t>(item.artifact)].bytes);
    }
    case CountRole:
        return item.kind == Folder ? QVariant(static_cast<qint64>(item.files)) : QVariant();
    case GroupRole:
        return item.kind == Folder;
    case SourceRefRole: {
        const SourceRef ref = pointer(item);
        return ref.isNull() ? QVariant() : QVariant::fromValue(ref);
    }
    case IdRole:
        return item.kind == Folder ? QVariant() : QVariant(fromUtf8(toString(pointer(item))));
    default:
        return {};
    }
}

QVariant ArtifactTreeModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == NameColumn ? tr("Name") : tr("Size");
}

} // namespace exhibit
