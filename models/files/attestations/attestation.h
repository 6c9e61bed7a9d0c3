// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// Signed bytes with their type: DSSE 1.0 (https://github.com/secure-systems-lab/dsse). Whether a signature fits is
/// asked elsewhere.
struct SignedEnvelope
{
    struct Signature
    {
        std::string keyId; ///< a hint that nothing vouches for; may be empty
        std::string bytes;
    };

    std::string payloadType, payload;
    std::vector<Signature> signatures;
};

/// What an in-toto statement (https://in-toto.io/Statement/v1) says of files.
struct Attestation
{
    struct Subject
    {
        std::string name;
        std::string digest; ///< the strongest that the bytes of a file can be held against, lower-case hex; else empty
    };

    std::string predicateType;
    std::vector<Subject> subjects;
    std::string result; ///< of a test result: `PASSED`, `WARNED`, `FAILED`
    std::vector<std::string> passedTests, warnedTests, failedTests;
    bool isSigned = false; ///< it stands in an envelope

    bool isTestResult() const;
};

inline constexpr std::string_view inTotoPayloadType = "application/vnd.in-toto+json";
inline constexpr std::string_view inTotoStatementType = "https://in-toto.io/Statement/v1";

/// The objects of a file: one, or one a line. Views into `text`.
std::vector<std::string_view> attestationTexts(std::string_view text);

/// An envelope, or a bundle of Sigstore around one; nothing if it is none or its base64 (standard or for addresses) is
/// broken.
std::optional<SignedEnvelope> readEnvelope(std::string_view json);

/// A statement, alone or in an envelope.
std::optional<Attestation> readAttestation(std::string_view json);

/// What of an envelope is signed: the Pre-Authentication Encoding.
std::string signedBytes(std::string_view payloadType, std::string_view payload);

} // namespace exhibit
