// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/signatures/signaturerules.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Replaces what differs between failures of one cause. Remembers what it has masked: runs repeat their messages.
/// Not for several threads.
class MessageMasker
{
public:
    explicit MessageMasker(const std::vector<MaskRule>& masks) : m_masks(masks) {}

    /// The first line of `message`, masked; its exception type stays as it is.
    const std::string& mask(const std::string& message);

private:
    const std::vector<MaskRule>& m_masks;
    std::unordered_map<std::string, std::string> m_known;
};

/// `AttributeError` of `AttributeError: 'x' has no …`, with its module where it is written; empty if the message starts
/// with no type.
std::string_view exceptionOf(std::string_view message);

/// The part of a message before the mark (`...`) that a tool left where it cut it; empty if it was not cut.
std::string_view cutPrefix(std::string_view message);

} // namespace exhibit
