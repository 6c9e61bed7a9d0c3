// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace exhibit::test {

struct Include
{
    QString target; ///< without quotes or brackets
    bool quoted = false;
    int line = 0; ///< 1-based
};

/// One C++ source as the layering rules see it: comments gone, string literals set apart.
class SourceFile
{
public:
    /// `path` is relative to the root of the tree, '/'-separated.
    SourceFile(QString path, const QString& text);

    const QString& path() const { return m_path; }
    int lineCount() const { return m_lineCount; }
    const std::vector<Include>& includes() const { return m_includes; }
    const QString& code() const { return m_code; }             ///< outside of comments and literals
    bool hasWord(const QString& word) const;                   ///< in code
    const QStringList& literals() const { return m_literals; } ///< neighbours joined, as the compiler does
    const QStringList& comments() const { return m_comments; }
    bool hasLicenceLine() const { return m_hasLicenceLine; }

    /// Of each class defined here, how many functions its public part declares (nested ones are not counted with it).
    std::vector<std::pair<QString, int>> shownFunctions() const;

private:
    void readIncludes(const QStringList& lines);
    void separate(const QString& text);

    QString m_path;
    QString m_code;
    QStringList m_literals;
    QStringList m_comments;
    std::vector<Include> m_includes;
    int m_lineCount = 0;
    bool m_hasLicenceLine = false;
};

/// Whether one of the first lines of a text file carries the project's licence.
bool hasLicenceLine(const QString& text);

} // namespace exhibit::test
