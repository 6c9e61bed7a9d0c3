// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/state/packmemory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace exhibit {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString textScaleKey = QStringLiteral("textScale");
const QString editorKey = QStringLiteral("editor/command");
const QString letterKeysKey = QStringLiteral("keys/letters");
const QString splitterKey = QStringLiteral("splitter/");
const QString columnsKey = QStringLiteral("columns/");
const QString queriesKey = QStringLiteral("sql/queries");
const QString searchesKey = QStringLiteral("text/searches");
const QString wrapsKey = QStringLiteral("text/wraps"), blanksKey = QStringLiteral("text/blanks");
const QString reopensLastKey = QStringLiteral("start/reopensLast");
const QString pathKey = QStringLiteral("path"), stateKey = QStringLiteral("state");

constexpr qsizetype mostPackStates = 20;

QJsonArray packStatesIn(const QSettings& settings)
{
    return QJsonDocument::fromJson(settings.value(packStatesKey).toByteArray()).array();
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("exhibit"), QStringLiteral("exhibit"))
{}

Settings::Settings(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat)
{}

QByteArray Settings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QString Settings::theme() const
{
    return m_settings.value(themeKey, QStringLiteral("system")).toString();
}

void Settings::setTheme(const QString& theme)
{
    m_settings.setValue(themeKey, theme);
}

QString Settings::language() const
{
    return m_settings.value(languageKey, QStringLiteral("system")).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue(languageKey, language);
}

double Settings::textScale() const
{
    bool isNumber = false;
    const double scale = m_settings.value(textScaleKey, 1.0).toDouble(&isNumber);
    return isNumber && std::isfinite(scale) ? scale : 1.0;
}

void Settings::setTextScale(double scale)
{
    m_settings.setValue(textScaleKey, scale);
}

bool Settings::letterKeys() const
{
    return m_settings.value(letterKeysKey, true).toBool();
}

void Settings::setLetterKeys(bool enabled)
{
    m_settings.setValue(letterKeysKey, enabled);
}

QByteArray Settings::splitter(const QString& name) const
{
    return m_settings.value(splitterKey + name).toByteArray();
}

void Settings::setSplitter(const QString& name, const QByteArray& state)
{
    m_settings.setValue(splitterKey + name, state);
}

QByteArray Settings::columns(const QString& table) const
{
    return m_settings.value(columnsKey + table).toByteArray();
}

void Settings::setColumns(const QString& table, const QByteArray& state)
{
    m_settings.setValue(columnsKey + table, state);
}

QStringList Settings::searches() const
{
    return m_settings.value(searchesKey).toStringList();
}

void Settings::setSearches(const QStringList& searches)
{
    m_settings.setValue(searchesKey, searches);
}

QStringList Settings::queries() const
{
    return m_settings.value(queriesKey).toStringList();
}

void Settings::setQueries(const QStringList& queries)
{
    m_settings.setValue(queriesKey, queries);
}

bool Settings::wrapsLines() const
{
    return m_settings.value(wrapsKey, false).toBool();
}

void Settings::setWrapsLines(bool wraps)
{
    m_settings.setValue(wrapsKey, wraps);
}

bool Settings::showsBlanks() const
{
    return m_settings.value(blanksKey, false).toBool();
}

void Settings::setShowsBlanks(bool shows)
{
    m_settings.setValue(blanksKey, shows);
}

QString Settings::editorCommand() const
{
    return m_settings.value(editorKey).toString();
}

void Settings::setEditorCommand(const QString& command)
{
    m_settings.setValue(editorKey, command);
}

bool Settings::reopensLast() const
{
    return m_settings.value(reopensLastKey, false).toBool();
}

void Settings::setReopensLast(bool reopens)
{
    m_settings.setValue(reopensLastKey, reopens);
}

QJsonObject Settings::packState(const QString& path) const
{
    const QJsonArray all = packStatesIn(m_settings);
    for (const QJsonValue& each : all) {
        if (each[pathKey].toString() == path)
            return each[stateKey].toObject();
    }
    return {};
}

void Settings::setPackState(const QString& path, const QJsonObject& state)
{
    QJsonArray kept{QJsonObject{{pathKey, path}, {stateKey, state}}};
    const QJsonArray before = packStatesIn(m_settings);
    for (const QJsonValue& each : before) {
        if (each[pathKey].toString() != path && kept.size() < mostPackStates)
            kept.append(each);
    }
    m_settings.setValue(packStatesKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

bool Settings::forgetPack(const QString& path)
{
    return forgetPackIn(m_settings, path);
}

void Settings::forgetPackStates()
{
    m_settings.remove(packStatesKey);
}

std::vector<RecentPack> Settings::recentPacks() const
{
    std::vector<RecentPack> packs;
    const int count = m_settings.beginReadArray(recentPacksKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        packs.push_back({m_settings.value(QStringLiteral("name")).toString(),
                         m_settings.value(QStringLiteral("path")).toString(),
                         m_settings.value(QStringLiteral("lastOpened")).toDateTime(),
                         m_settings.value(QStringLiteral("summary")).toString()});
    }
    m_settings.endArray();
    return packs;
}

void Settings::setRecentPacks(const std::vector<RecentPack>& packs)
{
    m_settings.remove(recentPacksKey);
    m_settings.beginWriteArray(recentPacksKey, static_cast<int>(packs.size()));
    int index = 0;
    for (const RecentPack& pack : packs) {
        m_settings.setArrayIndex(index++);
        m_settings.setValue(QStringLiteral("name"), pack.name);
        m_settings.setValue(QStringLiteral("path"), pack.path);
        m_settings.setValue(QStringLiteral("lastOpened"), pack.lastOpened);
        m_settings.setValue(QStringLiteral("summary"), pack.summary);
    }
    m_settings.endArray();
}

} // namespace exhibit
