// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/evidence/recentpacks.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QString>

#include <vector>

namespace exhibit {

/// What the window remembers between starts. One instance, made by the application; GUI thread only.
class Settings
{
public:
    Settings();
    /// For tests: another file than the user's.
    explicit Settings(const QString& iniFile);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    QString theme() const; ///< `system`, `light` or `dark`
    void setTheme(const QString& theme);

    QString language() const; ///< `system` or the id of a language
    void setLanguage(const QString& language);

    double textScale() const; ///< 1.0: as the system
    void setTextScale(double scale);

    /// J, K, A, D and the like in lists; default on.
    bool letterKeys() const;
    void setLetterKeys(bool enabled);

    /// State of a page's splitter by its object name; empty if it was never moved.
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);

    /// What a person chose of a table's columns, by the table's object name; empty if nothing.
    QByteArray columns(const QString& table) const;
    void setColumns(const QString& table, const QByteArray& state);

    /// What was searched in texts, the latest first.
    QStringList searches() const;
    void setSearches(const QStringList& searches);

    /// SQL that was run, the latest first.
    QStringList queries() const;
    void setQueries(const QStringList& queries);

    bool wrapsLines() const;
    void setWrapsLines(bool wraps);
    bool showsBlanks() const;
    void setShowsBlanks(bool shows);

    /// Command line with {path}, {line} and {column}; run without a shell. Empty: the system's default program.
    QString editorCommand() const;
    void setEditorCommand(const QString& command);

    /// Whether the program starts with the pack that was open last; default off.
    bool reopensLast() const;
    void setReopensLast(bool reopens);

    /// Where a person was in the pack of this path (PlaceMemory); empty if nothing is kept.
    QJsonObject packState(const QString& path) const;
    void setPackState(const QString& path, const QJsonObject& state); ///< the packs seen last are kept
    void forgetPackStates();
    bool forgetPack(const QString& path); ///< also as a recent one; false: the file cannot be written

    std::vector<RecentPack> recentPacks() const; ///< newest first
    void setRecentPacks(const std::vector<RecentPack>& packs);

private:
    mutable QSettings m_settings; // beginReadArray() is not const
};

} // namespace exhibit
