// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/signature.h"

namespace exhibit {

std::string_view codeSideName(CodeSide side)
{
    switch (side) {
    case CodeSide::Product:
        return "product";
    case CodeSide::Test:
        return "test";
    case CodeSide::Unknown:
        break;
    }
    return "unknown";
}

} // namespace exhibit
