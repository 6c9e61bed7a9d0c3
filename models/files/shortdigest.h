// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// SHA-256 of a text that is at hand as a whole, for the many names that are made of a few words: 64 digits, lower
/// case.
std::string shortDigest(std::string_view text);

/// The EVP_MD of SHA-256, looked up once: EVP_sha256() is looked up behind locks whenever it is used.
const void* sha256Method();

/// Two digits a byte, lower case.
std::string hexText(const unsigned char* bytes, unsigned int count);

} // namespace exhibit
