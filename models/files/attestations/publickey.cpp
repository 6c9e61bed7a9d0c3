// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/attestations/publickey.h"

#include "models/files/digest.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <climits>
#include <vector>

namespace exhibit {

namespace {

template <auto Free> struct Freed
{
    template <typename T> void operator()(T* object) const { Free(object); }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Numbers = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;
using Verification = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

EVP_PKEY* keyOf(const std::shared_ptr<void>& key)
{
    return static_cast<EVP_PKEY*>(key.get());
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// A PEM that asks for a password is none that is public.
int noPassword(char* /*buffer*/, int /*size*/, int /*isWritten*/, void* /*user*/)
{
    return -1;
}

EVP_PKEY* readKey(std::string_view bytes)
{
    const auto bio = [bytes] { return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))); };
    if (EVP_PKEY* key = PEM_read_bio_PUBKEY(bio().get(), nullptr, noPassword, nullptr))
        return key;
    Certificate certificate(PEM_read_bio_X509(bio().get(), nullptr, noPassword, nullptr));
    if (!certificate)
        certificate.reset(d2i_X509_bio(bio().get(), nullptr));
    return certificate ? X509_get_pubkey(certificate.get()) : d2i_PUBKEY_bio(bio().get(), nullptr);
}

bool fits(EVP_PKEY* key, const EVP_MD* digest, bool isPss, std::string_view bytes, std::string_view signature)
{
    const Verification verification(EVP_MD_CTX_new());
    EVP_PKEY_CTX* context = nullptr;
    if (!verification || EVP_DigestVerifyInit(verification.get(), &context, digest, nullptr, key) != 1)
        return false;
    if (isPss && (EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) != 1 ||
                  EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_AUTO) != 1))
        return false;
    return EVP_DigestVerify(verification.get(), bytesOf(signature), signature.size(), bytesOf(bytes), bytes.size()) ==
           1;
}

/// Two numbers of the same length as DER; empty if they are none.
std::string asDer(std::string_view signature)
{
    const std::size_t half = signature.size() / 2;
    if (signature.empty() || signature.size() % 2 != 0 || signature.size() > 256)
        return {};
    const Numbers numbers(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytesOf(signature), static_cast<int>(half), nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(signature.substr(half)), static_cast<int>(half), nullptr);
    if (!numbers || ECDSA_SIG_set0(numbers.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(numbers.get(), &der);
    std::string text(reinterpret_cast<const char*>(der), size > 0 ? static_cast<std::size_t>(size) : 0);
    OPENSSL_free(der);
    return text;
}

bool fitsEcdsa(EVP_PKEY* key, std::string_view bytes, std::string_view signature)
{
    const std::string der = asDer(signature);
    const EVP_MD* digests[] = {EVP_sha256(), EVP_sha384(), EVP_sha512()};
    return std::any_of(std::begin(digests), std::end(digests), [&](const EVP_MD* digest) {
        return fits(key, digest, false, bytes, signature) || (!der.empty() && fits(key, digest, false, bytes, der));
    });
}

} // namespace

std::optional<PublicKey> PublicKey::read(std::string_view bytes)
{
    constexpr std::size_t largestKey = std::size_t{1} << 20;
    if (bytes.empty() || bytes.size() > largestKey)
        return {};
    EVP_PKEY* key = readKey(bytes);
    ERR_clear_error();
    if (key == nullptr)
        return {};
    return PublicKey(std::shared_ptr<void>(key, [](void* freed) { EVP_PKEY_free(static_cast<EVP_PKEY*>(freed)); }));
}

bool PublicKey::verifies(std::string_view bytes, std::string_view signature) const
{
    EVP_PKEY* key = keyOf(m_key);
    bool isFitting = false;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        isFitting = fitsEcdsa(key, bytes, signature);
        break;
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        isFitting = fits(key, EVP_sha256(), true, bytes, signature) || fits(key, EVP_sha256(), false, bytes, signature);
        break;
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        isFitting = fits(key, nullptr, false, bytes, signature);
        break;
    default:
        break;
    }
    ERR_clear_error();
    return isFitting;
}

std::string PublicKey::id() const
{
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(keyOf(m_key), &der);
    Sha256 digest;
    digest.add({reinterpret_cast<const char*>(der), size > 0 ? static_cast<std::size_t>(size) : 0});
    OPENSSL_free(der);
    return digest.hex();
}

} // namespace exhibit
