// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace exhibit::test {

/// Checks the pointers of a review JSON against the bytes of the pack, with nothing of the product's own code: what the
/// contract says is enough to find every quote.
class PointerResolver
{
public:
    PointerResolver(const QString& packPath, const QJsonObject& review);

    /// Walks the whole review. One line for each pointer that does not resolve.
    QStringList failures();
    int checked() const { return m_checked; }

private:
    void walk(const QJsonValue& value);
    QString check(const QJsonObject& pointer);
    QString checkLines(const QJsonObject& pointer);
    QString checkRow(const QJsonObject& pointer);
    const QStringList& linesOf(const QString& path);

    QString m_packPath;
    QJsonObject m_review;
    QHash<QString, QJsonObject> m_artifacts;
    QHash<QString, QStringList> m_lines;
    QTemporaryDir m_copies;
    QStringList m_failures;
    int m_checked = 0;
};

} // namespace exhibit::test
