// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace exhibit {

/// A word as two texts share it whatever their markup, case, quotation marks, line breaks or thousands separators. A
/// percentage is one word with its sign.
struct TextWord
{
    enum class Kind { Word, Number, Placeholder /*`{id}`, `<run id>`*/ };

    std::uint64_t id = 0;           ///< equal for equal words
    std::uint64_t stem = 0;         ///< equal for forms of one word: `test`, `tests`; `complete`, `completed`
    std::size_t begin = 0, end = 0; ///< bytes of the text
    Kind kind = Kind::Word;
};

/// How backslashes are meant.
enum class TextEscapes { None, Json };

/// The words of a text in order; targets of links and tags of HTML are none. `words` is emptied before.
void readWords(std::string_view text, std::vector<TextWord>& words, TextEscapes escapes = TextEscapes::None);
std::vector<TextWord> wordsOf(std::string_view text);

/// The id of one word, given in lower case.
std::uint64_t wordId(std::string_view word);

/// The same without the ending of a plural or a past tense.
std::uint64_t stemId(std::string_view word);

/// A word that any sentence has: articles, prepositions, forms of `be`.
bool isCommonWord(std::uint64_t id);

} // namespace exhibit
