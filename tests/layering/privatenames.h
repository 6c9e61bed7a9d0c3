// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/namespacenames.h"
#include "tests/layering/sourcefile.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace exhibit::test {

/// Unity builds compile several files of a library as one, in which their anonymous namespaces are the same. So a
/// private name may stand in one file of a library only, and not beside an equal one that a header shows to it.
/// Functions may differ by their parameters, an alias may be repeated word for word.
class PrivateNames
{
public:
    void add(const SourceFile& file);
    QStringList clashes() const; ///< one sentence each, beginning with the path

private:
    struct Entry
    {
        QString path;
        NamespaceName name;
    };

    QMap<QString, std::vector<Entry>> m_private, m_shown; ///< by their names with namespaces
};

} // namespace exhibit::test
