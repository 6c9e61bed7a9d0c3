// SPDX-License-Identifier: GPL-3.0-or-later
// In-toto statements and signed envelopes in a pack: who vouches for what, and whether the bytes are those.
#include "models/files/attestations/attestation.h"
#include "models/files/attestations/publickey.h"
#include "models/loading/packreader.h"
#include "models/report/reportformats.h"
#include "tests/support/builtinrules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <memory>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// A pair of keys that is made for one test.
class Signer
{
public:
    explicit Signer(const char* type = "ED25519")
        : m_isEcdsa(QByteArray(type) == "EC"),
          m_key(m_isEcdsa ? EVP_EC_gen("P-256") : EVP_PKEY_Q_keygen(nullptr, nullptr, type), EVP_PKEY_free)
    {}

    std::string publicPem() const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PUBKEY(bio.get(), m_key.get());
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return {data, static_cast<std::size_t>(size)};
    }

    std::string sign(const std::string& bytes) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_DigestSignInit(context.get(), nullptr, m_isEcdsa ? EVP_sha256() : nullptr, nullptr, m_key.get());
        std::size_t size = 0;
        const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
        EVP_DigestSign(context.get(), nullptr, &size, data, bytes.size());
        std::string signature(size, '\0');
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data, bytes.size());
        signature.resize(size);
        return signature;
    }

    QByteArray envelope(const QByteArray& payload, bool namesKey = true) const
    {
        const std::string bytes = signedBytes(inTotoPayloadType, payload.toStdString());
        const std::string id = PublicKey::read(publicPem())->id();
        const QJsonObject signature{{QStringLiteral("keyid"), QString::fromStdString(namesKey ? id : std::string())},
                                    {QStringLiteral("sig"), base64(QByteArray::fromStdString(sign(bytes)))}};
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("payload"), base64(payload)},
                               {QStringLiteral("payloadType"), QString::fromStdString(std::string(inTotoPayloadType))},
                               {QStringLiteral("signatures"), QJsonArray{signature}}})
            .toJson(QJsonDocument::Compact);
    }

private:
    static QString base64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

    bool m_isEcdsa;
    std::shared_ptr<EVP_PKEY> m_key;
};

const QByteArray source = "def quay():\n    return 1\n";

QJsonObject subjectOf(const QByteArray& name, const QByteArray& digest)
{
    return {{QStringLiteral("name"), QString::fromUtf8(name)},
            {QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(digest)}}}};
}

/// A test result about these files.
QByteArray statementOn(const QJsonArray& subjects, const char* result = "FAILED")
{
    const QJsonObject predicate{{QStringLiteral("result"), QLatin1String(result)},
                                {QStringLiteral("configuration"), QJsonArray()},
                                {QStringLiteral("passedTests"), QJsonArray{QStringLiteral("a")}},
                                {QStringLiteral("failedTests"), QJsonArray{QStringLiteral("b")}}};
    const QString type = QStringLiteral("https:") + QStringLiteral("//in-toto.io/");
    const QJsonObject statement{
        {QStringLiteral("_type"), QString(type + QStringLiteral("Statement/v1"))},
        {QStringLiteral("subject"), subjects},
        {QStringLiteral("predicateType"), QString(type + QStringLiteral("attestation/test-result/v0.1"))},
        {QStringLiteral("predicate"), predicate}};
    return QJsonDocument(statement).toJson(QJsonDocument::Compact);
}

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray statement(const QByteArray& name = "src/quay.py", const QByteArray& bytes = source)
{
    return statementOn({subjectOf(name, digestOf(bytes))});
}

} // namespace

class TestAttestations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("pack/src/quay.py"), source);
        write(QStringLiteral("pack/README.md"), "# Quay\n\nIt stands.\n");
    }

    /// The example of the protocol.
    void theVectorOfTheProtocolVerifies()
    {
        QCOMPARE(signedBytes("http://example.com/HelloWorld", "hello world"),
                 std::string("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
        const auto key =
            PublicKey::read(QByteArray::fromBase64(
                                "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZ805D3eqNZywjCI19lInBJOp7YMrCrzAH3CVTAOQ0jgMeCvV"
                                "TiaRJaRPRDOv8UMs6U4SvKc6pnrIDOoSYI3fdA==")
                                .toStdString());
        QVERIFY(key);
        const QJsonObject sig{
            {QStringLiteral("sig"),
             QStringLiteral(
                 "A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==")}};
        const QJsonObject object{{QStringLiteral("payload"), QStringLiteral("aGVsbG8gd29ybGQ=")},
                                 {QStringLiteral("payloadType"), QStringLiteral("http://example.com/HelloWorld")},
                                 {QStringLiteral("signatures"), QJsonArray{sig}}};
        const std::string json = QJsonDocument(object).toJson().toStdString();
        const auto envelope = readEnvelope(json);
        QVERIFY(envelope);
        QCOMPARE(envelope->payload, std::string("hello world"));
        const std::string bytes = signedBytes(envelope->payloadType, envelope->payload);
        std::string signature = envelope->signatures.front().bytes;
        QVERIFY(key->verifies(bytes, signature));
        QVERIFY(!key->verifies(signedBytes("http://example.com/HelloWorlc", "hello world"), signature));
        QVERIFY(!key->verifies("hello world", signature));
        signature[5] = static_cast<char>(signature[5] ^ 1);
        QVERIFY(!key->verifies(bytes, signature));
        QVERIFY2(!readAttestation(json), "its type is another");
    }

    void kindsOfKeys_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("Ed25519") << QByteArray("ED25519");
        QTest::newRow("ECDSA as DER") << QByteArray("EC");
    }

    void kindsOfKeys()
    {
        QFETCH(QByteArray, type);
        const Signer signer(type.constData()), other(type.constData());
        const auto key = PublicKey::read(signer.publicPem());
        QVERIFY(key);
        QVERIFY(key->verifies("bytes", signer.sign("bytes")));
        QVERIFY(!key->verifies("bytes", other.sign("bytes")));
        QVERIFY(!key->verifies("bytez", signer.sign("bytes")));
        QVERIFY(!key->verifies("bytes", ""));
    }

    void isAWitnessWhoeverSignedIt()
    {
        write(QStringLiteral("pack/test.intoto.json"), Signer().envelope(statement()));
        const PackSnapshot snapshot = read();
        QCOMPARE(snapshot.review->runs.size(), std::size_t{1});
        QVERIFY(snapshot.review->runs.front().state == RunState::Failed);
        QCOMPARE(snapshot.review->runs.front().counts.passed.value_or(0), std::int64_t{1});
        QCOMPARE(snapshot.review->runs.front().counts.failures().value_or(0), std::int64_t{1});
    }

    void whoVouchesIsSaid()
    {
        const Signer signer, other;
        write(QStringLiteral("pack/a.json"), signer.envelope(statement()));
        QCOMPARE(told(), QStringList{QStringLiteral("signature.unverified a.json")});
        QCOMPARE(told({key("mine.pub", signer)}), QStringList{QStringLiteral("signature.verified a.json mine.pub")});
        QCOMPARE(told({key("other.pub", other)}), QStringList{QStringLiteral("signature.other-key a.json")});
        QCOMPARE(told({key("other.pub", other), key("mine.pub", signer)}),
                 QStringList{QStringLiteral("signature.verified a.json mine.pub")});
        write(QStringLiteral("data/keys/trusted.pem"), QByteArray::fromStdString(signer.publicPem()));
        write(QStringLiteral("data/keys/README"), "not a key\n");
        QCOMPARE(told(), QStringList{QStringLiteral("signature.verified a.json trusted.pem")});
        write(QStringLiteral("pack/a.json"), statement());
        QCOMPARE(told(), QStringList{QStringLiteral("signature.unsigned a.json")});
    }

    void aFlippedByteIsNamed()
    {
        const Signer signer;
        const QByteArray envelope = signer.envelope(statement());
        QJsonObject object = QJsonDocument::fromJson(envelope).object();
        const QByteArray payload = statementOn({subjectOf("src/quay.py", digestOf(source))}, "PASSED");
        object[QStringLiteral("payload")] = QString::fromLatin1(payload.toBase64());
        write(QStringLiteral("pack/a.json"), QJsonDocument(object).toJson());
        QCOMPARE(told({key("mine.pub", signer)}), QStringList{QStringLiteral("integrity.signature a.json mine.pub")});
        // Without the name of the key nobody knows which it was.
        write(QStringLiteral("pack/a.json"), signer.envelope(statement(), false));
        QCOMPARE(told({key("other.pub", Signer())}), QStringList{QStringLiteral("signature.other-key a.json")});
    }

    void changedAndMissingSubjectsAreNamed()
    {
        const Signer signer;
        const QStringList keys{key("mine.pub", signer)};
        write(QStringLiteral("pack/a.json"), signer.envelope(statement("src/quay.py", "def quay():\n    return 2\n")));
        QCOMPARE(told(keys), (QStringList{QStringLiteral("integrity.changed src/quay.py"),
                                          QStringLiteral("signature.verified a.json mine.pub")}));
        // Another subject stands, so that it is known what the names mean.
        const QByteArray both =
            statementOn({subjectOf("src/gone.py", QByteArray(64, 'a')), subjectOf("src/quay.py", digestOf(source))});
        write(QStringLiteral("pack/a.json"), signer.envelope(both));
        QCOMPARE(told(keys), (QStringList{QStringLiteral("list.missing src/gone.py"),
                                          QStringLiteral("signature.verified a.json mine.pub")}));
        write(QStringLiteral("pack/src/extra.py"), "pass\n");
        write(QStringLiteral("pack/a.json"), signer.envelope(statement()));
        QVERIFY2(told(keys) == QStringList{QStringLiteral("signature.verified a.json mine.pub")},
                 "a statement does not say that it is about all files");
        write(QStringLiteral("pack/a.json"), signer.envelope(statement("pkg:oci/quay")));
        QVERIFY2(told(keys) == QStringList{QStringLiteral("signature.verified a.json mine.pub")}, "no path at all");
    }

    void aFileThatIsNoKeyIsRefused()
    {
        write(QStringLiteral("nokey"), "nothing\n");
        ReadOptions options = optionsWith({m_dir->filePath(QStringLiteral("nokey"))});
        const auto snapshot = readPack(m_dir->filePath(QStringLiteral("pack")).toStdString(), options, CancelFlag());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().message.id, std::string("error.key.unreadable"));
    }

    /// The review as a statement: its own reader takes it, and holds the pack against it.
    void theReviewIsAStatement()
    {
        const PackSnapshot snapshot = read();
        const QByteArray report =
            reportBytes(ReportFormat::InToto, snapshot, builtInRules()->messages, checkPointers(snapshot), {});
        const QJsonObject object = QJsonDocument::fromJson(report).object();
        QCOMPARE(object[QLatin1String("_type")].toString(), QStringLiteral("https://in-toto.io/Statement/v1"));
        const QJsonObject review = object[QLatin1String("predicate")].toObject();
        QCOMPARE(review[QLatin1String("schema")].toString(), QStringLiteral("exhibit.review/1"));
        const QJsonObject subject = object[QLatin1String("subject")][0].toObject();
        QCOMPARE(subject[QLatin1String("digest")][QLatin1String("sha256")],
                 review[QLatin1String("pack")][QLatin1String("digest")]);
        write(QStringLiteral("pack/review.json"), report);
        QCOMPARE(told(),
                 (QStringList{QStringLiteral("list.missing pack"), QStringLiteral("signature.unsigned review.json")}));
        write(QStringLiteral("pack/src/quay.py"), source + "# more\n");
        QVERIFY(told().contains(QStringLiteral("integrity.changed src/quay.py")));
    }

private:
    void write(const QString& path, const QByteArray& bytes) const
    {
        const QString file = m_dir->filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }

    QString key(const char* name, const Signer& signer) const
    {
        write(QLatin1String(name), QByteArray::fromStdString(signer.publicPem()));
        return m_dir->filePath(QLatin1String(name));
    }

    ReadOptions optionsWith(const QStringList& keys) const
    {
        ReadOptions options;
        options.rules = builtInRules();
        options.dataDir = m_dir->filePath(QStringLiteral("data")).toStdString();
        options.cacheDir = m_dir->filePath(QStringLiteral("cache")).toStdString();
        for (const QString& key : keys)
            options.keys.push_back(key.toStdString());
        return options;
    }

    PackSnapshot read(const QStringList& keys = {}) const
    {
        const auto snapshot =
            readPack(m_dir->filePath(QStringLiteral("pack")).toStdString(), optionsWith(keys), CancelFlag());
        return snapshot ? *snapshot : PackSnapshot();
    }

    /// What is said of integrity and of signatures, sorted; a finding stands for what is wrong and for nothing else.
    QStringList told(const QStringList& keys = {}) const
    {
        const PackSnapshot snapshot = read(keys);
        QStringList all;
        bool isWrong = false;
        for (const Artifact& artifact : snapshot.facts->artifacts) {
            for (const Problem& problem : artifact.problems) {
                QString line = QString::fromStdString(problem.message.id.substr(8));
                for (const MessageArg& arg : problem.message.args)
                    line += QLatin1Char(' ') + QString::fromStdString(arg.value);
                all << line.trimmed();
                isWrong = isWrong || problem.message.id.starts_with("problem.integrity.");
            }
        }
        const auto& findings = snapshot.review->findings;
        const bool hasFinding = std::any_of(findings.begin(), findings.end(),
                                            [](const Finding& finding) { return finding.rule == "pack.integrity"; });
        if (hasFinding != isWrong)
            all << QStringLiteral("finding and problems differ");
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestAttestations)
#include "tst_attestations.moc"
