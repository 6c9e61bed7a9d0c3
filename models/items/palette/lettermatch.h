// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QString>
#include <QVector>

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// How the letters that a person typed lie in a text.
struct LetterMatch
{
    int score = 0; ///< larger is better: whole words and their starts before scattered letters, short texts before long
    QVector<TextRange> marks; ///< runs of letters in their order; empty where nothing was typed
};

/// The letters in their order, upper or lower case, best found: `rnd` in `test_rounding`. Blanks between them only
/// part them. Only the first thousand characters are looked at.
std::optional<LetterMatch> matchLetters(const QString& letters, const QString& text);

/// Whether matchLetters() can find anything, for lists of any length: bytes are compared, ASCII letters in either case.
/// `letters` without blanks, in lower case.
bool mayHoldLetters(std::string_view letters, std::string_view text);
/// `letters` as mayHoldLetters() wants them.
std::string foldedLetters(const QString& letters);

} // namespace exhibit
