// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

struct MaskedText
{
    std::string text;
    int masked = 0; ///< credentials replaced by `***`
};

/// Replaces what looks like a credential: values of `password=`, `api_key:` and the like, bearer tokens, user:password
/// in addresses, tokens of known services (AWS, GitHub, OpenAI, Slack, Google, …), private key blocks. Placeholders,
/// settings that only sound alike (`max_tokens=16384`) and paths are left.
MaskedText maskSecrets(std::string_view text);

} // namespace exhibit
