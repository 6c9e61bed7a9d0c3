// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exhibit {

/// What ends a line in its file. None: the last line of a file without one, or a line whose end is not known.
enum class LineEnd { None, Newline, CarriageReturnNewline };

} // namespace exhibit
