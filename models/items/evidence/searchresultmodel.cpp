// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/searchresultmodel.h"

#include "models/items/itemtext.h"

namespace exhibit {

namespace {

/// UTF-16 range of a byte range of UTF-8.
TextRange toTextRange(const std::string& text, std::pair<int, int> bytes)
{
    const auto size = static_cast<int>(text.size());
    const int start = std::clamp(bytes.first, 0, size);
    const int length = std::clamp(bytes.second, 0, size - start);
    const std::string_view view(text);
    const auto units = [](std::string_view part) { return static_cast<int>(fromUtf8(part).size()); };
    return {units(view.substr(0, static_cast<std::size_t>(start))),
            units(view.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(length)))};
}

} // namespace

void SearchResultModel::clear(std::shared_ptr<const PackFacts> facts)
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    m_files.clear();
    m_hitCount = 0;
    m_facts = std::move(facts);
    endResetModel();
}

int SearchResultModel::fileNode(const std::string& path)
{
    const QString key = fromUtf8(path);
    const auto known = m_files.constFind(key);
    if (known != m_files.constEnd())
        return *known;
    beginInsertRows({}, fileCount(), fileCount());
    const int node = addNode(noNode);
    Item item;
    item.path = path;
    item.text = key;
    m_items.push_back(std::move(item));
    m_files.insert(key, node);
    endInsertRows();
    return node;
}

SearchResultModel::Item SearchResultModel::makeItem(const SearchResult& result) const
{
    Item item;
    item.path = result.path;
    item.line = result.line;
    item.text = fromUtf8(result.text);
    for (const auto& match : result.matches)
        item.matches.append(toTextRange(result.text, match));
    const Artifact* artifact = m_facts ? m_facts->findArtifact(result.path) : nullptr;
    if (artifact) {
        for (const Member& member : artifact->members) {
            if (result.line >= member.headerLine && result.line <= member.lastLine)
                item.section = fromUtf8(member.path);
        }
    }
    return item;
}

void SearchResultModel::append(const std::vector<SearchResult>& batch)
{
    for (std::size_t first = 0; first < batch.size();) {
        std::size_t last = first;
        while (last + 1 < batch.size() && batch[last + 1].path == batch[first].path)
            ++last;
        const int file = fileNode(batch[first].path);
        const int row = childCount(file);
        beginInsertRows(indexOfNode(file), row, row + static_cast<int>(last - first));
        for (std::size_t i = first; i <= last; ++i) {
            addNode(file);
            m_items.push_back(makeItem(batch[i]));
        }
        m_hitCount += static_cast<int>(last - first + 1);
        endInsertRows();
        const QModelIndex changed = indexOfNode(file);
        Q_EMIT dataChanged(changed, changed, {CountRole});
        first = last + 1;
    }
}

QVariant SearchResultModel::cell(int node, int column, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    const bool file = !item.line.isValid();
    SourceRef ref;
    ref.path = item.path;
    ref.firstLine = ref.lastLine = item.line;
    switch (role) {
    case Qt::DisplayRole:
        return column == TextColumn ? item.text : item.section;
    case CopyRole:
        return column == TextColumn && !file ? QVariant(fromUtf8(toString(ref)) + QStringLiteral(": ") + item.text)
                                             : QVariant();
    case Qt::AccessibleTextRole:
        return file ? tr("%1, %2 lines").arg(item.text, groupedNumber(childCount(node)))
                    : tr("line %1: %2").arg(QString::number(item.line.value), item.text);
    case GroupRole:
        return file;
    case CountRole:
        return file ? QVariant(static_cast<qint64>(childCount(node))) : QVariant();
    case SortRole:
        return node;
    case SourceRefRole:
        return QVariant::fromValue(ref);
    case PointerTextRole:
        return file ? QString() : placeText(ref);
    case MatchesRole:
        return column == TextColumn ? QVariant::fromValue(item.matches) : QVariant();
    default:
        return {};
    }
}

} // namespace exhibit
