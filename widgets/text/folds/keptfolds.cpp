// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/folds/keptfolds.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

constexpr std::array<std::pair<FoldKind, const char*>, 4> foldNames{{{FoldKind::Group, "groups"},
                                                                     {FoldKind::Trace, "traces"},
                                                                     {FoldKind::Equal, "equal"},
                                                                     {FoldKind::Passing, "passing"}}};
const QString kindsKey = QStringLiteral("kinds"), headsKey = QStringLiteral("lines"),
              apartKey = QStringLiteral("apart");

QJsonArray arrayOf(const std::vector<LineNumber>& lines)
{
    QJsonArray array;
    for (std::size_t at = 0; at < std::min(lines.size(), KeptFolds::most); ++at)
        array.append(static_cast<qint64>(lines[at].value));
    return array;
}

std::vector<LineNumber> linesOf(const QJsonValue& kept)
{
    std::vector<LineNumber> lines;
    const QJsonArray array = kept.toArray();
    for (const QJsonValueConstRef line : array) {
        if (lines.size() < KeptFolds::most && line.toInteger() > 0)
            lines.push_back(LineNumber{line.toInteger()});
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

bool KeptFolds::isClosed(const Fold& fold) const
{
    return std::find(kinds.begin(), kinds.end(), fold.kind) != kinds.end() ||
           std::binary_search(heads.begin(), heads.end(), fold.head);
}

QJsonObject KeptFolds::toJson() const
{
    QJsonArray names;
    for (const auto& [kind, name] : foldNames) {
        if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            names.append(QLatin1String(name));
    }
    QJsonObject kept;
    if (!names.isEmpty())
        kept[kindsKey] = names;
    if (!heads.empty())
        kept[headsKey] = arrayOf(heads);
    if (!apart.empty())
        kept[apartKey] = arrayOf(apart);
    return kept;
}

KeptFolds KeptFolds::fromJson(const QJsonObject& kept)
{
    KeptFolds folds;
    const QJsonArray names = kept[kindsKey].toArray();
    for (const auto& [kind, name] : foldNames) {
        if (names.contains(QJsonValue(QLatin1String(name))))
            folds.kinds.push_back(kind);
    }
    folds.heads = linesOf(kept[headsKey]);
    folds.apart = linesOf(kept[apartKey]);
    return folds;
}

} // namespace exhibit
