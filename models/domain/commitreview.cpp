// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commitreview.h"

namespace exhibit {

std::string_view commitFileKindName(CommitFileKind kind)
{
    switch (kind) {
    case CommitFileKind::Product:
        return "product";
    case CommitFileKind::Test:
        return "test";
    case CommitFileKind::Documentation:
        return "documentation";
    case CommitFileKind::Generated:
        return "generated";
    case CommitFileKind::Configuration:
        return "configuration";
    case CommitFileKind::Data:
        return "data";
    case CommitFileKind::Other:
        break;
    }
    return "other";
}

} // namespace exhibit
