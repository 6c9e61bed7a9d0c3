// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sessions/session.h"

#include <array>

namespace exhibit {

std::string_view sessionActName(SessionAct act)
{
    static constexpr std::array<std::string_view, 9> names = {"command", "tests",  "build", "lint", "types",
                                                              "format",  "commit", "push",  "edit"};
    return names[static_cast<std::size_t>(act)];
}

std::string_view actResultName(ActResult result)
{
    static constexpr std::array<std::string_view, 4> names = {"unknown", "good", "bad", "not-started"};
    return names[static_cast<std::size_t>(result)];
}

} // namespace exhibit
