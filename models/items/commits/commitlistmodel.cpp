// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commits/commitlistmodel.h"

#include "models/items/roles.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int shortLength = 8;
constexpr int leastLength = 7;

bool holdsFiles(const Commit& commit)
{
    return commit.hasDiff || !commit.files.empty();
}

} // namespace

QString CommitListModel::shortSha(const Commit& commit)
{
    return fromUtf8(commit.sha).left(shortLength);
}

QString CommitListModel::dateText(const Commit& commit)
{
    // `Sun Dec 28 00:52:10 2025 +1100`: month and day change places, seconds and zone are left to the detail.
    static const QRegularExpression form(
        QStringLiteral("^\\w{3} (\\w{3}) +(\\d{1,2}) (\\d{2}:\\d{2}):\\d{2} (\\d{4})"));
    const QString text = fromUtf8(commit.date);
    const auto match = form.match(text);
    return match.hasMatch() ? QStringLiteral("%1 %2 %3 %4")
                                  .arg(match.captured(2), match.captured(1), match.captured(4), match.captured(3))
                            : text;
}

void CommitListModel::setSnapshot(const PackSnapshot& snapshot)
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    m_nodes.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_snapshot = snapshot;
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    if (snapshot) {
        const std::vector<Commit>& commits = snapshot.facts->commits;
        m_nodes.assign(commits.size(), noNode);
        for (const Group group : {WithDiff, ListOnly}) {
            int parent = noNode;
            for (std::size_t at = 0; at < commits.size(); ++at) {
                if (holdsFiles(commits[at]) != (group == WithDiff))
                    continue;
                if (parent == noNode) {
                    parent = addNode(noNode);
                    m_items.push_back({group, -1});
                }
                m_nodes[at] = addNode(parent);
                m_items.push_back({group, static_cast<int>(at)});
                ++m_counts[group];
            }
        }
    }
    endResetModel();
}

int CommitListModel::commitAt(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    return node == noNode ? -1 : m_items[static_cast<std::size_t>(node)].commit;
}

QModelIndex CommitListModel::indexOf(int commit) const
{
    const bool known = commit >= 0 && static_cast<std::size_t>(commit) < m_nodes.size();
    return known ? indexOfNode(m_nodes[static_cast<std::size_t>(commit)]) : QModelIndex();
}

int CommitListModel::commitOf(const QString& sha) const
{
    const std::string wanted = sha.toStdString();
    if (!m_snapshot || wanted.size() < leastLength)
        return -1;
    const std::vector<Commit>& commits = m_snapshot.facts->commits;
    const auto found = std::find_if(commits.begin(), commits.end(), [&wanted](const Commit& commit) {
        return commit.sha.starts_with(wanted) || (commit.sha.size() >= leastLength && wanted.starts_with(commit.sha));
    });
    return found == commits.end() ? -1 : static_cast<int>(found - commits.begin());
}

QVariant CommitListModel::cell(int node, int, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    if (role == SortRole)
        return node;
    return item.commit < 0 ? groupCell(item.group, role) : commitCell(item, role);
}

QVariant CommitListModel::groupCell(Group group, int role) const
{
    const QString title = group == WithDiff ? tr("With diff in the pack") : tr("Listed without diff");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case GroupRole:
        return true;
    case CountRole:
        return static_cast<qint64>(m_counts[group]);
    case IdRole:
        return QStringLiteral("group-%1").arg(static_cast<int>(group));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(title, groupedNumber(m_counts[group]));
    default:
        return {};
    }
}

QVariant CommitListModel::commitCell(const Item& item, int role) const
{
    const Commit& commit = m_snapshot.facts->commits[static_cast<std::size_t>(item.commit)];
    switch (role) {
    case Qt::DisplayRole:
        return fromUtf8(commit.subject);
    case GroupRole:
        return false;
    case KindRole:
        return static_cast<int>(item.group);
    case IdRole:
        return fromUtf8(commit.sha);
    case SourceRefRole:
        return QVariant::fromValue(commit.where);
    case PointerTextRole:
        return m_names.text(commit.where);
    case SecondLineRole:
        return QString(shortSha(commit) + QLatin1String("  ") + dateText(commit)).trimmed();
    case TrailingRole: {
        qint64 added = 0, removed = 0;
        for (const CommitFile& file : commit.files) {
            added += file.added.value_or(0);
            removed += file.removed.value_or(0);
        }
        return commit.hasDiff ? QStringLiteral("+%1 \u2212%2").arg(groupedNumber(added), groupedNumber(removed))
                              : QString();
    }
    case CopyRole:
        return QString(fromUtf8(commit.sha) + QLatin1Char(' ') + fromUtf8(commit.subject));
    case Qt::ToolTipRole:
        return fromUtf8(commit.subject);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(shortSha(commit), fromUtf8(commit.subject));
    default:
        return {};
    }
}

} // namespace exhibit
