// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/attestations/attestation.h"

#include "models/files/text/base64.h"

#include "models/domain/text.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace exhibit {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view testResultType = "https://in-toto.io/attestation/test-result/v0.1";
constexpr std::size_t mostItems = 1'000'000; ///< subjects or tests of a statement

std::string textOf(const dom::object& object, std::string_view key)
{
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::optional<SignedEnvelope> envelopeOf(const dom::object& object)
{
    std::string_view payload, type;
    dom::array signatures;
    if (object["payload"].get(payload) || object["payloadType"].get(type) || object["signatures"].get(signatures))
        return {};
    SignedEnvelope envelope;
    std::optional<std::string> bytes = fromBase64(payload);
    if (!bytes)
        return {};
    envelope.payloadType = type;
    envelope.payload = std::move(*bytes);
    for (const dom::element element : signatures) {
        dom::object signature;
        if (element.get(signature))
            return {};
        std::optional<std::string> sig = fromBase64(textOf(signature, "sig"));
        if (!sig)
            return {};
        envelope.signatures.push_back({textOf(signature, "keyid"), std::move(*sig)});
    }
    return envelope;
}

void takeTexts(const dom::object& object, std::string_view key, std::vector<std::string>& texts)
{
    dom::array list;
    if (object[key].get(list))
        return;
    for (const dom::element element : list) {
        std::string_view text;
        if (texts.size() < mostItems && !element.get(text))
            texts.emplace_back(text);
    }
}

/// gitCommit and the like are of no file's bytes.
std::string digestOf(const dom::object& subject)
{
    dom::object digests;
    if (subject["digest"].get(digests))
        return {};
    for (const auto& [algorithm, digits] :
         {std::pair{"sha256", 64}, std::pair{"sha512", 128}, std::pair{"sha1", 40}, std::pair{"md5", 32}}) {
        std::string digest = lowered(textOf(digests, algorithm));
        if (digest.size() == static_cast<std::size_t>(digits))
            return digest;
    }
    return {};
}

std::optional<Attestation> statementOf(const dom::object& object)
{
    if (!textOf(object, "_type").starts_with("https://in-toto.io/Statement/"))
        return {};
    Attestation statement;
    statement.predicateType = textOf(object, "predicateType");
    dom::array subjects;
    if (!object["subject"].get(subjects)) {
        for (const dom::element element : subjects) {
            dom::object subject;
            if (statement.subjects.size() < mostItems && !element.get(subject))
                statement.subjects.push_back({textOf(subject, "name"), digestOf(subject)});
        }
    }
    dom::object predicate;
    if (!statement.isTestResult() || object["predicate"].get(predicate))
        return statement;
    statement.result = textOf(predicate, "result");
    takeTexts(predicate, "passedTests", statement.passedTests);
    takeTexts(predicate, "warnedTests", statement.warnedTests);
    takeTexts(predicate, "failedTests", statement.failedTests);
    return statement;
}

bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

bool Attestation::isTestResult() const
{
    return predicateType == testResultType;
}

std::vector<std::string_view> attestationTexts(std::string_view text)
{
    dom::parser parser;
    dom::element element;
    if (!parser.parse(text.data(), text.size()).get(element))
        return {text};
    std::vector<std::string_view> texts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!isBlankText(text.substr(0, end)))
            texts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return texts;
}

std::optional<SignedEnvelope> readEnvelope(std::string_view json)
{
    dom::parser parser;
    dom::object object, inner;
    if (parser.parse(json.data(), json.size()).get(object))
        return {};
    return envelopeOf(object["dsseEnvelope"].get(inner) ? object : inner);
}

std::optional<Attestation> readAttestation(std::string_view json)
{
    const std::optional<SignedEnvelope> envelope = readEnvelope(json);
    if (envelope && envelope->payloadType != inTotoPayloadType)
        return {};
    const std::string_view body = envelope ? std::string_view(envelope->payload) : json;
    dom::parser parser;
    dom::object object;
    if (parser.parse(body.data(), body.size()).get(object))
        return {};
    std::optional<Attestation> statement = statementOf(object);
    if (statement)
        statement->isSigned = envelope.has_value();
    return statement;
}

std::string signedBytes(std::string_view payloadType, std::string_view payload)
{
    std::string bytes = "DSSEv1 " + std::to_string(payloadType.size()) + ' ';
    bytes += payloadType;
    bytes += ' ' + std::to_string(payload.size()) + ' ';
    bytes += payload;
    return bytes;
}

} // namespace exhibit
