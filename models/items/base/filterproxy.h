// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace exhibit {

/// A text of a row as a filter compares it: without regard to case, and without what groups digits.
QString filterText(const QString& text);

/// Sorts by SortRole and shows the rows in which every word of the filter occurs in some column (or second line).
/// Only over models that stay under 10,000 rows, or that have FilterTextRole: to put the text of a row together and to
/// fold its case takes ten times as long as to look for a word in it. In trees, a group is shown while one of its rows
/// is.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text);
    int shownCount() const; ///< leaf rows that pass
    int totalCount() const; ///< leaf rows of the source

Q_SIGNALS:
    void filterAboutToChange();
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    QStringList m_words; ///< without regard to case
};

} // namespace exhibit
