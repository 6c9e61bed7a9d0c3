// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/packmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QVariantMap>

#include <utility>

namespace exhibit {

namespace {

const QString packPathKey = QStringLiteral("path");

QList<QVariantMap> recentRows(QSettings& settings)
{
    QList<QVariantMap> rows;
    const int count = settings.beginReadArray(recentPacksKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        QVariantMap row;
        const QStringList keys = settings.childKeys();
        for (const QString& key : keys)
            row.insert(key, settings.value(key));
        rows.append(row);
    }
    settings.endArray();
    return rows;
}

void writeRecentRows(QSettings& settings, const QList<QVariantMap>& rows)
{
    settings.remove(recentPacksKey);
    settings.beginWriteArray(recentPacksKey, static_cast<int>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        for (auto value = rows[i].cbegin(); value != rows[i].cend(); ++value)
            settings.setValue(value.key(), value.value());
    }
    settings.endArray();
}

QJsonArray placesIn(const QSettings& settings)
{
    return QJsonDocument::fromJson(settings.value(packStatesKey).toByteArray()).array();
}

/// What is left of both lists without the pack, and whether that is less.
std::pair<QList<QVariantMap>, bool> recentWithout(QSettings& settings, const QString& path)
{
    QList<QVariantMap> rows = recentRows(settings);
    const auto removed = rows.removeIf([&](const QVariantMap& row) { return row[packPathKey].toString() == path; });
    return {rows, removed > 0};
}

std::pair<QJsonArray, bool> placesWithout(const QSettings& settings, const QString& path)
{
    const QJsonArray before = placesIn(settings);
    QJsonArray kept;
    for (const QJsonValue& place : before) {
        if (place[packPathKey].toString() != path)
            kept.append(place);
    }
    return {kept, kept.size() < before.size()};
}

} // namespace

bool remembersPack(QSettings& settings, const QString& path)
{
    return recentWithout(settings, path).second || placesWithout(settings, path).second;
}

bool forgetPackIn(QSettings& settings, const QString& path)
{
    if (const auto [rows, isFewer] = recentWithout(settings, path); isFewer)
        writeRecentRows(settings, rows);
    if (const auto [places, isFewer] = placesWithout(settings, path); isFewer)
        settings.setValue(packStatesKey, QJsonDocument(places).toJson(QJsonDocument::Compact));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace exhibit
