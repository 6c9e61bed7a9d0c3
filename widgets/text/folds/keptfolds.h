// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/folds/fold.h"

#include <QJsonObject>

#include <vector>

namespace exhibit {

/// What a person folded in a text, to be had again when it is opened the next time.
struct KeptFolds
{
    std::vector<FoldKind> kinds;   ///< all folds of these are closed
    std::vector<LineNumber> heads; ///< closed ones of other kinds, by line
    std::vector<LineNumber> apart; ///< lines of JSON that are taken apart, by line

    bool isEmpty() const { return kinds.empty() && heads.empty() && apart.empty(); }
    bool isClosed(const Fold& fold) const;

    /// Of very many folds that were closed one by one the first ones.
    QJsonObject toJson() const;
    static KeptFolds fromJson(const QJsonObject& kept);

    static constexpr std::size_t most = 5'000; ///< lines of each list
};

} // namespace exhibit
