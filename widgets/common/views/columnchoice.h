// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace exhibit {

/// What a person changed of the columns of a table: which are shown, how wide, in which order. By the columns' ids, so
/// that it means the same after columns were added.
class ColumnChoice
{
public:
    bool isEmpty() const { return m_shown.isEmpty() && m_widths.isEmpty() && m_order.isEmpty(); }

    std::optional<bool> shown(const QString& id) const; ///< unset: as the space allows
    void setShown(const QString& id, bool shown) { m_shown.insert(id, shown); }

    int width(const QString& id) const { return m_widths.value(id, 0); } ///< design pixels; 0: as it fits
    void setWidth(const QString& id, int width) { m_widths.insert(id, width); }

    const QStringList& order() const { return m_order; } ///< ids from left to right; empty: that of the table
    void setOrder(const QStringList& ids) { m_order = ids; }

    QByteArray toJson() const;
    /// What cannot be read is left out.
    static ColumnChoice fromJson(const QByteArray& json);

private:
    QHash<QString, bool> m_shown;
    QHash<QString, int> m_widths;
    QStringList m_order;
};

} // namespace exhibit
