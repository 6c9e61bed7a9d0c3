// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <vector>

namespace exhibit {

/// Views of tables that a person named: filters, order and columns. In one text file, a line each, sorted, so that two
/// people's files merge line by line; lines that are no view are kept as they are. GUI thread only.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    struct View
    {
        QString page, table, name;
        QJsonObject state; ///< tableState()
    };

    /// `path` need not exist yet.
    explicit SavedViews(const QString& path, QObject* parent = nullptr);

    const std::vector<View>& views() const { return m_views; } ///< by page, table and name
    std::vector<View> viewsOf(const QString& table) const;
    /// Replaces the view of that table and name. Reads the file before it writes: what others have saved stays.
    void save(const View& view);
    void remove(const QString& table, const QString& name);

Q_SIGNALS:
    void changed();
    void failed(const QString& path); ///< it could not be written

private:
    void read();
    void write();

    QString m_path;
    std::vector<View> m_views;
    QStringList m_foreign; ///< lines of the file that are no views
};

} // namespace exhibit
