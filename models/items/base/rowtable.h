// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/base/columntable.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"

#include <QVarLengthArray>

#include <algorithm>

namespace exhibit {

/// The rows of a Table as an item model. Pages ask for the row behind an index and never for a column by number.
template <typename Row> class RowTable final : public ColumnTable
{
public:
    using ColumnTable::ColumnTable;

    void setTable(Table<Row> table, const Messages& messages)
    {
        reset([&] {
            m_table = std::move(table);
            m_window = CellText(messages, NumberStyle::Grouped,
                                m_table.snapshot ? PointerNames(*m_table.snapshot.facts) : PointerNames());
            m_plain = CellText(messages, NumberStyle::Plain);
        });
    }

    void appendRows(std::vector<Row> rows)
    {
        append(static_cast<int>(rows.size()), [&] {
            m_table.rows.insert(m_table.rows.end(), std::make_move_iterator(rows.begin()),
                                std::make_move_iterator(rows.end()));
        });
    }

    /// Changes a row of the source in place.
    template <typename Change> void updateRow(std::size_t sourceRow, const Change& change)
    {
        change(m_table.rows[sourceRow]);
        changed(static_cast<int>(sourceRow));
    }

    const std::vector<Row>& rows() const { return m_table.rows; }
    const Row* rowAt(int row) const ///< as shown; null if out of range
    {
        const int source = sourceRow(row);
        return source < 0 ? nullptr : &m_table.rows[static_cast<std::size_t>(source)];
    }
    /// The shown row that `holds`; -1 if none does.
    template <typename Condition> int rowWhere(const Condition& holds) const
    {
        const auto found = std::find_if(m_table.rows.begin(), m_table.rows.end(), holds);
        return found == m_table.rows.end() ? -1 : shownRow(static_cast<int>(found - m_table.rows.begin()));
    }

private:
    int sourceRows() const override { return static_cast<int>(m_table.rows.size()); }
    int columns() const override { return static_cast<int>(m_table.columns.size()); }

    QVariant heading(int column, int role) const override
    {
        const Column<Row>& of = m_table.columns[static_cast<std::size_t>(column)];
        switch (role) {
        case Qt::DisplayRole:
            return of.title;
        case Qt::TextAlignmentRole:
            return alignment(of);
        case ColumnIdRole:
            return fromUtf8(of.id);
        case ColumnLayoutRole:
            return QVariant::fromValue(of.layout);
        default:
            return {};
        }
    }

    QVariant cell(int sourceRow, int column, int role) const override
    {
        const Column<Row>& of = m_table.columns[static_cast<std::size_t>(column)];
        const Row& row = m_table.rows[static_cast<std::size_t>(sourceRow)];
        switch (role) {
        case Qt::DisplayRole:
            return of.text(row, m_window);
        case CopyRole:
            return of.text(row, m_plain);
        case Qt::TextAlignmentRole:
            return alignment(of);
        case Qt::AccessibleTextRole:
            return spoken(of, row);
        case Qt::ToolTipRole:
            return of.toolTip ? QVariant(of.toolTip(row, m_window)) : QVariant();
        case SecondLineRole:
            return textOrNothing(of.note ? of.note(row, m_window) : QString());
        case SourceRefRole: {
            const SourceRef ref = m_table.pointerOf(of, row);
            return ref.isNull() ? QVariant() : QVariant::fromValue(ref);
        }
        case PointerTextRole:
            return of.layout.look == ColumnLook::Pointer ? of.text(row, m_window)
                                                         : m_window.place(m_table.pointerOf(of, row));
        case SourceRefsRole: {
            const std::vector<SourceRef> all = m_table.places ? m_table.places(row) : std::vector<SourceRef>();
            return QVariant::fromValue(QVector<SourceRef>(all.begin(), all.end()));
        }
        case IdRole:
            return m_table.id ? QVariant(fromUtf8(m_table.id(row))) : QVariant();
        case KindRole:
            return m_table.kind ? QVariant(m_table.kind(row)) : QVariant();
        case BarRole: {
            const auto bar = of.bar ? of.bar(row) : std::optional<BarData>();
            return bar ? QVariant::fromValue(*bar) : QVariant();
        }
        case DeltaRole:
            return of.delta ? QVariant::fromValue(of.delta(row)) : QVariant();
        case ProgressRole: {
            const auto share = of.share ? of.share(row) : std::optional<double>();
            return share ? QVariant(*share) : QVariant();
        }
        case StateRole:
            return meaning<RunState>(of, row);
        case SeverityRole:
            return meaning<Severity>(of, row);
        case VerdictRole:
            return meaning<Verdict>(of, row);
        default:
            return {};
        }
    }

    /// Column by column, and no further than to the last word: the texts of a row are made for this.
    bool matches(int sourceRow, const QStringList& words) const override
    {
        const Row& row = m_table.rows[static_cast<std::size_t>(sourceRow)];
        QVarLengthArray<const QString*, 16> open;
        for (const QString& word : words)
            open.append(&word);
        const auto look = [&open](const QString& text) {
            open.removeIf([&text](const QString* word) { return text.contains(*word, Qt::CaseInsensitive); });
        };
        for (auto column = m_table.columns.begin(); column != m_table.columns.end() && !open.isEmpty(); ++column) {
            look(column->text(row, m_plain));
            if (column->note)
                look(column->note(row, m_plain));
            if (column->alsoFound)
                look(fromUtf8(column->alsoFound(row)));
        }
        return open.isEmpty();
    }

    SortKey sortKey(int sourceRow, int column, std::deque<std::string>& texts) const override
    {
        const Column<Row>& of = m_table.columns[static_cast<std::size_t>(column)];
        const Row& row = m_table.rows[static_cast<std::size_t>(sourceRow)];
        if (of.sortKey)
            return of.sortKey(row);
        return SortKey(std::string_view(texts.emplace_back(of.text(row, m_plain).toStdString())));
    }

    static QVariant alignment(const Column<Row>& column)
    {
        return int((column.layout.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    static QVariant textOrNothing(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

    template <typename Value> static QVariant meaning(const Column<Row>& column, const Row& row)
    {
        const Meaning all = column.meaning ? column.meaning(row) : Meaning();
        const Value* value = std::get_if<Value>(&all);
        return value ? QVariant(static_cast<int>(*value)) : QVariant();
    }

    QString spoken(const Column<Row>& column, const Row& row) const
    {
        const QString name = m_table.id ? fromUtf8(m_table.id(row)) : QString();
        const DeltaData delta = column.delta ? column.delta(row) : DeltaData();
        return spokenCell(name, column.title, column.text(row, m_window), deltaSentence(delta));
    }

    Table<Row> m_table;
    CellText m_window, m_plain;
};

} // namespace exhibit
