// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace exhibit {

/// What the window shows of a Markdown report: a text document takes the square of the rows of a table and of the
/// length of a word, so tables end after some rows, long words and lines lose their middle, and a long report ends.
/// What is left out is said where it is; the exported report is complete.
QByteArray previewText(const QByteArray& markdown);

namespace previewlimits {
inline constexpr qsizetype bytes = 1024 * 1024;
inline constexpr int rowsOfTable = 100; ///< without its head: a table is laid out at once
inline constexpr int rowsOfTables = 1'500;
inline constexpr qsizetype word = 300; ///< bytes
inline constexpr qsizetype line = 6'000;
} // namespace previewlimits

} // namespace exhibit
