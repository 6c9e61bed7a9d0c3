// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commits/commitrows.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/languages/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int shortLength = 8;

struct CommitWords
{
    Q_DECLARE_TR_FUNCTIONS(CommitRows)
};

ListRow rowOf(const Commit& commit, std::size_t at, const PointerNames& names)
{
    qint64 added = 0, removed = 0;
    for (const CommitFile& file : commit.files) {
        added += file.added.value_or(0);
        removed += file.removed.value_or(0);
    }
    const QString subject = fromUtf8(commit.subject);
    ListRow row{{{Qt::DisplayRole, subject},
                 {OriginRole, static_cast<int>(at)},
                 {IdRole, fromUtf8(commit.sha)},
                 {MutedRole, !holdsFiles(commit)},
                 {SourceRefRole, QVariant::fromValue(commit.where)},
                 {PointerTextRole, names.text(commit.where)},
                 {SecondLineRole, QString(shortSha(commit) + QLatin1String("  ") + dateText(commit)).trimmed()},
                 {CopyRole, QString(fromUtf8(commit.sha) + QLatin1Char(' ') + subject)},
                 {Qt::ToolTipRole, subject},
                 {Qt::AccessibleTextRole, CommitWords::tr("%1, %2").arg(shortSha(commit), subject)}}};
    if (commit.hasDiff)
        row.says.insert(TrailingRole, QStringLiteral("+%1 \u2212%2").arg(groupedNumber(added), groupedNumber(removed)));
    return row;
}

QString statusText(const std::string& status)
{
    switch (status.empty() ? ' ' : status.front()) {
    case 'A':
        return CommitWords::tr("added");
    case 'D':
        return CommitWords::tr("deleted");
    case 'R':
        return CommitWords::tr("renamed");
    case 'C':
        return CommitWords::tr("copied");
    case 'T':
        return CommitWords::tr("changed in type");
    default:
        return CommitWords::tr("modified");
    }
}

std::vector<Column<CommitFileRow>> fileColumns()
{
    using Row = const CommitFileRow&;
    using Cell = const CellText&;
    std::vector<Column<CommitFileRow>> columns = {
        {.id = "status",
         .layout = {.look = ColumnLook::Badge, .minimumWidth = 30},
         .text = [](Row row, Cell) { return fromUtf8(row.file->status).left(1); },
         .toolTip = [](Row row, Cell) { return statusText(row.file->status); }},
        {.id = "path",
         .title = CommitWords::tr("File"),
         .layout = {.look = ColumnLook::Evidence, .minimumWidth = 140, .stretches = true},
         .text = [](Row row, Cell) { return fromUtf8(row.file->path); },
         .toolTip =
             [](Row row, Cell) {
                 return row.file->oldPath.empty() ? QString()
                                                  : CommitWords::tr("%1, before: %2")
                                                        .arg(fromUtf8(row.file->path), fromUtf8(row.file->oldPath));
             }},
        {.id = "added",
         .title = QStringLiteral("+"),
         .layout = {.look = ColumnLook::Number, .minimumWidth = 56, .rightAligned = true},
         .text =
             [](Row row, Cell cell) {
                 return row.file->added ? QString(QLatin1Char('+') + cell.number(row.added())) : QString();
             },
         .sortKey = [](Row row) { return SortKey(static_cast<double>(row.added())); }},
        {.id = "removed",
         .title = QString(QChar(0x2212)),
         .layout = {.look = ColumnLook::Number, .minimumWidth = 48, .rightAligned = true},
         .text =
             [](Row row, Cell cell) {
                 return row.removed() > 0 ? QString(QChar(0x2212) + cell.number(row.removed())) : QString();
             },
         .sortKey = [](Row row) { return SortKey(static_cast<double>(row.removed())); }},
        {.id = "change",
         .layout = {.look = ColumnLook::Bar, .minimumWidth = 64, .hideOrder = 1},
         .text = [](Row, Cell) { return QString(); },
         .sortKey = [](Row row) { return SortKey(static_cast<double>(row.added() + row.removed())); }}};
    return columns;
}

} // namespace

bool holdsFiles(const Commit& commit)
{
    return commit.hasDiff || !commit.files.empty();
}

QString shortSha(const Commit& commit)
{
    return fromUtf8(commit.sha).left(shortLength);
}

QString dateText(const Commit& commit)
{
    // `Sun Dec 28 00:52:10 2025 +1100`: month and day change places, seconds and zone are left to the detail.
    static const QRegularExpression form(
        QStringLiteral("^\\w{3} (\\w{3}) +(\\d{1,2}) (\\d{2}:\\d{2}):\\d{2} (\\d{4})"));
    const QString text = fromUtf8(commit.date);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text;
    const QDate day = QLocale::c().toDate(match.captured(2) + QLatin1Char(' ') + match.captured(1) + QLatin1Char(' ') +
                                              match.captured(4),
                                          QStringLiteral("d MMM yyyy"));
    if (windowLanguage().isEnglish() || !day.isValid())
        return QStringLiteral("%1 %2 %3 %4")
            .arg(match.captured(2), match.captured(1), match.captured(4), match.captured(3));
    const QLocale locale(windowLanguage().tag());
    QString order = locale.dateFormat(QLocale::ShortFormat);
    if (!order.contains(QLatin1String("yyyy")))
        order.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(day, order) + QLatin1Char(' ') + match.captured(3);
}

std::vector<ListRow> commitRows(const PackSnapshot& snapshot)
{
    if (!snapshot)
        return {};
    const PointerNames names(*snapshot.facts);
    const std::vector<Commit>& commits = snapshot.facts->commits;
    std::vector<ListRow> full, named, listed, groups;
    for (std::size_t at = 0; at < commits.size(); ++at) {
        ListRow row = rowOf(commits[at], at, names);
        (commits[at].hasDiff ? full : holdsFiles(commits[at]) ? named : listed).push_back(std::move(row));
    }
    if (!full.empty())
        groups.push_back(groupRow(CommitWords::tr("With diff in the pack"), std::move(full)));
    if (!named.empty())
        groups.push_back(groupRow(CommitWords::tr("With names of files, without diff"), std::move(named)));
    if (!listed.empty())
        groups.push_back(groupRow(CommitWords::tr("Listed without diff"), std::move(listed)));
    return groups;
}

Table<CommitFileRow> commitFileTable(const PackSnapshot& snapshot, int commit)
{
    Table<CommitFileRow> table{.columns = fileColumns(), .snapshot = snapshot};
    table.id = [](const CommitFileRow& row) { return row.file->path; };
    table.pointer = [](const CommitFileRow& row) { return diffPlace(*row.file); };
    if (!snapshot || commit < 0 || static_cast<std::size_t>(commit) >= snapshot.facts->commits.size())
        return table;
    std::int64_t largest = 1;
    for (const CommitFile& file : snapshot.facts->commits[static_cast<std::size_t>(commit)].files) {
        table.rows.push_back({&file});
        largest = std::max(largest, table.rows.back().added() + table.rows.back().removed());
    }
    for (CommitFileRow& row : table.rows)
        row.largest = largest;
    return table;
}

SourceRef diffPlace(const CommitFile& file)
{
    SourceRef place = file.where;
    if (file.hunks.empty())
        return place;
    place.firstLine = file.hunks.front().headerLine;
    place.lastLine = file.hunks.back().lastLine;
    place.memberFirstLine = {};
    place.quote.clear();
    return place;
}

int commitOf(const PackSnapshot& snapshot, const QString& sha)
{
    const Commit* found = snapshot ? snapshot.facts->findCommit(sha.toStdString()) : nullptr;
    return found ? static_cast<int>(found - snapshot.facts->commits.data()) : -1;
}

} // namespace exhibit
