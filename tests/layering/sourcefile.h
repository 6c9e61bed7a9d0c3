// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

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
    bool hasWord(const QString& word) const;                   ///< in code, outside of comments and literals
    const QStringList& literals() const { return m_literals; } ///< neighbours joined, as the compiler does
    bool hasLicenceLine() const { return m_hasLicenceLine; }

private:
    void readIncludes(const QStringList& lines);
    void separate(const QString& text);

    QString m_path;
    QString m_code;
    QStringList m_literals;
    std::vector<Include> m_includes;
    int m_lineCount = 0;
    bool m_hasLicenceLine = false;
};

/// Whether one of the first lines of a text file carries the project's licence.
bool hasLicenceLine(const QString& text);

} // namespace exhibit::test
