// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace exhibit::test {

/// What a source declares outside of functions and classes.
struct NamespaceName
{
    enum class Kind { Function, Alias, Other };
    Kind kind = Kind::Other;
    QString space;          ///< `exhibit::json`
    bool isPrivate = false; ///< in an anonymous namespace
    QString name;
    QString form; ///< types of a function's parameters, the whole of an alias
};

/// The names of a source without comments and literals. Rests on its formatting: a line without indent begins a
/// declaration, a body or a namespace, or ends one of the latter.
std::vector<NamespaceName> namespaceNames(const QString& code);

} // namespace exhibit::test
