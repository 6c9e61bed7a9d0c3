// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/integrity/signaturecheck.h"

#include "models/files/attestations/attestation.h"
#include "models/loading/userfolders.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

constexpr qint64 largestEnvelopes = qint64{64} << 20;
constexpr qint64 largestKeyFile = qint64{1} << 20;

std::optional<std::string> bytesIn(const std::string& path, qint64 most)
{
    QFile file(QFile::decodeName(QByteArray::fromStdString(path)));
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return {};
    return file.read(most).toStdString();
}

std::string nameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

/// What is to be said of one envelope.
struct SignatureVerdict
{
    const char* message = nullptr;
    std::string key;
};

SignatureVerdict verdictOn(const SignedEnvelope& envelope, const std::vector<GivenKey>& keys)
{
    if (envelope.signatures.empty())
        return {"problem.signature.none", {}};
    if (keys.empty())
        return {"problem.signature.unverified", {}};
    const std::string bytes = signedBytes(envelope.payloadType, envelope.payload);
    for (const GivenKey& given : keys) {
        const auto isBy = [&](const SignedEnvelope::Signature& signature) {
            return given.key.verifies(bytes, signature.bytes);
        };
        if (std::any_of(envelope.signatures.begin(), envelope.signatures.end(), isBy))
            return {"problem.signature.verified", given.name};
    }
    for (const GivenKey& given : keys) {
        const std::string id = given.key.id();
        const auto namesIt = [&](const SignedEnvelope::Signature& signature) { return signature.keyId == id; };
        if (std::any_of(envelope.signatures.begin(), envelope.signatures.end(), namesIt))
            return {"problem.integrity.signature", given.name};
    }
    return {"problem.signature.other-key", {}};
}

class SignatureCheck
{
public:
    explicit SignatureCheck(const std::vector<GivenKey>& keys) : m_keys(keys) {}

    void check(const ScannedFile& file, Artifact& artifact) const
    {
        const std::optional<std::string> text = bytesIn(file.absolutePath, largestEnvelopes);
        if (!text)
            return;
        for (const std::string_view json : attestationTexts(*text)) {
            const std::optional<SignedEnvelope> envelope = readEnvelope(json);
            const auto start = static_cast<std::size_t>(json.data() - text->data());
            tell(artifact, envelope ? verdictOn(*envelope, m_keys) : SignatureVerdict{"problem.signature.unsigned", {}},
                 lineOf(*text, start));
        }
    }

private:
    static LineNumber lineOf(std::string_view text, std::size_t at)
    {
        return LineNumber{1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')};
    }

    static void tell(Artifact& artifact, const SignatureVerdict& verdict, LineNumber line)
    {
        const bool isWrong = std::string_view(verdict.message) == "problem.integrity.signature";
        Problem problem{isWrong ? Severity::Warning : Severity::Info,
                        {verdict.message, {{"path", artifact.path}, {"key", verdict.key}}},
                        {}};
        problem.where.path = artifact.path;
        problem.where.firstLine = problem.where.lastLine = line;
        const auto same = std::find_if(artifact.problems.begin(), artifact.problems.end(),
                                       [&](const Problem& known) { return known.message == problem.message; });
        if (same != artifact.problems.end())
            ++same->count;
        else
            artifact.problems.push_back(std::move(problem));
    }

    const std::vector<GivenKey>& m_keys;
};

} // namespace

Result<std::vector<GivenKey>> givenKeys(const ReadOptions& options)
{
    std::vector<GivenKey> keys;
    for (const std::string& path : options.keys) {
        std::optional<PublicKey> key = PublicKey::read(bytesIn(path, largestKeyFile).value_or(std::string()));
        if (!key)
            return Error{Error::Code::InvalidArgument, {"error.key.unreadable", {{"file", path}}}};
        keys.push_back({nameOf(path), std::move(*key)});
    }
    const std::string data = options.dataDir.empty() ? userDataFolder() : options.dataDir;
    const QDir folder(QFile::decodeName(QByteArray::fromStdString(data + "/keys")));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const std::string path = QFile::encodeName(folder.filePath(name)).toStdString();
        if (std::optional<PublicKey> key = PublicKey::read(bytesIn(path, largestKeyFile).value_or(std::string())))
            keys.push_back({nameOf(path), std::move(*key)});
    }
    return keys;
}

Result<void> checkSignatures(PackFacts& facts, const std::vector<ScannedFile>& files, const std::vector<GivenKey>& keys,
                             const CancelFlag& cancel)
{
    std::map<std::string_view, const ScannedFile*> byPath;
    for (const ScannedFile& file : files)
        byPath.emplace(file.path, &file);
    const SignatureCheck check(keys);
    for (Artifact& artifact : facts.artifacts) {
        const auto file = byPath.find(artifact.path);
        if (artifact.kind != ArtifactKind::Attestation || file == byPath.end())
            continue;
        if (cancel.isCancelled())
            return Error{Error::Code::Cancelled, {"error.cancelled", {}}};
        check.check(*file->second, artifact);
    }
    return {};
}

} // namespace exhibit
