// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/savedviews.h"

#include "models/report/reportwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace exhibit {

namespace {

const QString viewPageKey = QStringLiteral("page"), viewTableKey = QStringLiteral("table"),
              viewNameKey = QStringLiteral("name"), viewStateKey = QStringLiteral("view");

constexpr qint64 mostFileBytes = 4 << 20;

bool standsBefore(const SavedViews::View& a, const SavedViews::View& b)
{
    return std::tie(a.page, a.table, a.name) < std::tie(b.page, b.table, b.name);
}

} // namespace

SavedViews::SavedViews(const QString& path, QObject* parent) : QObject(parent), m_path(path)
{
    read();
}

void SavedViews::read()
{
    m_views.clear();
    m_foreign.clear();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.read(mostFileBytes).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject view = QJsonDocument::fromJson(line).object();
        const QString table = view[viewTableKey].toString(), name = view[viewNameKey].toString();
        if (!table.isEmpty() && !name.isEmpty() && view[viewStateKey].isObject())
            m_views.push_back({view[viewPageKey].toString(), table, name, view[viewStateKey].toObject()});
        else if (!line.trimmed().isEmpty())
            m_foreign.append(QString::fromUtf8(line));
    }
    std::sort(m_views.begin(), m_views.end(), standsBefore);
}

void SavedViews::write()
{
    std::sort(m_views.begin(), m_views.end(), standsBefore);
    QByteArray text;
    for (const View& view : m_views)
        text += QJsonDocument(QJsonObject{{viewPageKey, view.page},
                                          {viewTableKey, view.table},
                                          {viewNameKey, view.name},
                                          {viewStateKey, view.state}})
                    .toJson(QJsonDocument::Compact) +
                '\n';
    for (const QString& line : m_foreign)
        text += line.toUtf8() + '\n';
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()) || !writeReport(m_path, text))
        Q_EMIT failed(m_path);
    Q_EMIT changed();
}

std::vector<SavedViews::View> SavedViews::viewsOf(const QString& table) const
{
    std::vector<View> found;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(found),
                 [&table](const View& view) { return view.table == table; });
    return found;
}

void SavedViews::save(const View& view)
{
    read();
    std::erase_if(m_views, [&view](const View& each) { return each.table == view.table && each.name == view.name; });
    m_views.push_back(view);
    write();
}

void SavedViews::remove(const QString& table, const QString& name)
{
    read();
    std::erase_if(m_views, [&](const View& each) { return each.table == table && each.name == name; });
    write();
}

} // namespace exhibit
