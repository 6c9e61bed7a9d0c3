// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The line as it was before its UTF-8 was read as `damage` and stored again: each character back to its byte of that
/// encoding (U+0080 to U+009F as their own byte), the bytes read as UTF-8. Empty if the line is pure ASCII, holds a
/// character without a byte, or the bytes are not UTF-8: then it was not damaged that way.
std::optional<std::string> repairLine(std::string_view line, Mojibake damage);

/// The damage of a text (valid UTF-8), or None. Windows-1252 is preferred when both explain as many lines.
Mojibake detectMojibake(std::string_view text);

/// Every line repaired that can be; the others and all line ends stay.
std::string repairMojibake(std::string_view text, Mojibake damage);

/// detectMojibake() for text that comes line by line.
class MojibakeScan
{
public:
    void addLine(std::string_view line);
    Mojibake result() const;

private:
    std::int64_t m_windows1252Lines = 0;
    std::int64_t m_cp437Lines = 0;
};

} // namespace exhibit
