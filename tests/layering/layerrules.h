// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/sourcefile.h"

#include <QStringList>

namespace exhibit::test {

/// The rules of the house that a compiler does not enforce. Each returns what a file breaks, one
/// sentence each beginning with `path:line` or `path`; an empty list is fine.
class LayerRules
{
public:
    /// `qtHeaders` is Qt's include folder, which says what module a header is of.
    explicit LayerRules(QString qtHeaders);

    static QStringList includes(const SourceFile& file); ///< by full path, never upwards, no texts in review
    QStringList qtModules(const SourceFile& file) const; ///< no Gui, Widgets, Charts, Svg or printing in models/
    static QStringList objects(const SourceFile& file);  ///< no QObject below loading, no item model below items
    static QStringList sql(const SourceFile& file);      ///< SQL text and Qt SQL only where they belong
    static QStringList licence(const SourceFile& file);
    static QStringList size(const SourceFile& file);
    static QStringList shown(const SourceFile& file);     ///< a class that shows more than a reader can hold
    static QStringList name(const SourceFile& file);      ///< no file named by its place in a cut
    static QStringList citations(const SourceFile& file); ///< no text that stands outside of the tree
    static QStringList halls(const QStringList& paths);   ///< of all sources: no flat hall
    static QStringList names(const QStringList& paths);   ///< of all headers: two of one name only where it is usual

    /// Place of a path in the order of the folders; -1: in none (tests, resources).
    static int rank(const QString& path);

private:
    QString m_qtHeaders;
};

} // namespace exhibit::test
