// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/privatenames.h"

#include "tests/layering/layerrules.h"

#include <utility>

namespace exhibit::test {

namespace {

/// The folder whose sources are one library.
QString libraryOf(const QString& path)
{
    const QString folder = path.section(QLatin1Char('/'), 0, 1);
    const bool isWindow = folder.startsWith(QLatin1String("app/")) && folder != QLatin1String("app/commandline");
    return isWindow ? QStringLiteral("app") : folder;
}

bool canStandBeside(const NamespaceName& a, const NamespaceName& b)
{
    using Kind = NamespaceName::Kind;
    if (a.kind == Kind::Alias && b.kind == Kind::Alias)
        return a.form == b.form;
    return a.kind == Kind::Function && b.kind == Kind::Function && a.form != b.form;
}

} // namespace

void PrivateNames::add(const SourceFile& file)
{
    if (LayerRules::rank(file.path()) < 0)
        return;
    const bool isHeader = file.path().endsWith(QLatin1String(".h"));
    for (NamespaceName& name : namespaceNames(file.code())) {
        if (name.isPrivate == isHeader)
            continue;
        auto& names = isHeader ? m_shown : m_private;
        names[name.space + QLatin1String("::") + name.name].push_back({file.path(), std::move(name)});
    }
}

QStringList PrivateNames::clashes() const
{
    QStringList broken;
    for (auto entry = m_private.cbegin(); entry != m_private.cend(); ++entry) {
        const std::vector<Entry>& same = entry.value();
        for (auto later = same.begin(); later != same.end(); ++later) {
            const auto clashes = [&later](const Entry& other) {
                return other.path != later->path && !canStandBeside(other.name, later->name);
            };
            for (auto first = same.begin(); first != later; ++first) {
                if (clashes(*first) && libraryOf(first->path) == libraryOf(later->path))
                    broken << QStringLiteral(
                                  "%1 and %2 of one library both hold a private %3: share it or name it apart")
                                  .arg(later->path, first->path, later->name.name);
            }
            for (const Entry& shown : m_shown.value(entry.key())) {
                if (clashes(shown) && LayerRules::rank(shown.path) <= LayerRules::rank(later->path))
                    broken << QStringLiteral("%1 holds a private %2 beside that of %3: use it or name it apart")
                                  .arg(later->path, later->name.name, shown.path);
            }
        }
    }
    return broken;
}

} // namespace exhibit::test
