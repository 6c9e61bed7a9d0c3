// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// The message for one or for many, with the number as `count`.
inline Message counted(std::int64_t count, const char* one, const char* many, std::vector<MessageArg> args = {})
{
    args.push_back({"count", std::to_string(count)});
    return Message{count == 1 ? one : many, std::move(args)};
}

} // namespace exhibit
