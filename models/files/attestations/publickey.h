// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// A public key that a person trusts: RSA, ECDSA or Ed25519. Of a certificate its key alone counts, nothing of who
/// issued it or until when.
class PublicKey
{
public:
    /// PEM or DER, of a key or a certificate; nothing if it is none.
    static std::optional<PublicKey> read(std::string_view bytes);

    /// Whether it made `signature` over `bytes`: with SHA-256, of larger curves also with their own; of ECDSA as DER or
    /// as both numbers one behind the other; of RSA with PSS or PKCS #1.
    bool verifies(std::string_view bytes, std::string_view signature) const;

    /// SHA-256 of the key as DER, in lower-case hex: what most programs put into `keyid`.
    std::string id() const;

private:
    explicit PublicKey(std::shared_ptr<void> key) : m_key(std::move(key)) {}

    std::shared_ptr<void> m_key; ///< EVP_PKEY
};

} // namespace exhibit
