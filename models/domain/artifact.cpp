// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/artifact.h"

namespace exhibit {

std::string_view encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::None:
        break;
    }
    return {};
}

} // namespace exhibit
