// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/shortdigest.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <new>

namespace exhibit {

const void* sha256Method()
{
    static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return method != nullptr ? method : EVP_sha256();
}

std::string hexText(const unsigned char* bytes, unsigned int count)
{
    std::string text;
    text.reserve(std::size_t{count} * 2);
    for (unsigned int i = 0; i < count; ++i) {
        text += "0123456789abcdef"[bytes[i] >> 4];
        text += "0123456789abcdef"[bytes[i] & 0xF];
    }
    return text;
}

std::string shortDigest(std::string_view text)
{
    static thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                              &EVP_MD_CTX_free);
    if (!context)
        throw std::bad_alloc();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int length = 0;
    EVP_DigestInit_ex(context.get(), static_cast<const EVP_MD*>(sha256Method()), nullptr);
    EVP_DigestUpdate(context.get(), text.data(), text.size());
    EVP_DigestFinal_ex(context.get(), digest.data(), &length);
    return hexText(digest.data(), length);
}

} // namespace exhibit
