// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials that are planted, and what only looks like one: how many of each are masked.
#include "models/report/secrets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace exhibit;

namespace {

const std::string digits = "0123456789";
const std::string hexDigits = "0123456789abcdef";
const std::string upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const std::string letters = upper + "abcdefghijklmnopqrstuvwxyz";
const std::string mixed = letters + digits;

/// The same in every run.
class Dice
{
public:
    std::string of(const std::string& alphabet, int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += alphabet[static_cast<std::size_t>(m_random.bounded(static_cast<int>(alphabet.size())))];
        return text;
    }
    /// As a generator of passwords does: at least one digit and one letter.
    std::string secret(int count) { return of(letters, 1) + of(digits, 1) + of(mixed, count - 2); }
    std::string number(int below) { return std::to_string(m_random.bounded(below)); }
    const std::string& one(const std::vector<std::string>& list)
    {
        return list[static_cast<std::size_t>(m_random.bounded(static_cast<int>(list.size())))];
    }
    std::string word()
    {
        return one(
            {"harbour", "ledger", "kestrel", "orchard", "lantern", "compass", "pebble", "willow", "anchor", "meadow"});
    }

private:
    QRandomGenerator m_random{20260105};
};

/// A line, and what of it nobody may read.
struct Planted
{
    std::string line, secret;
};

using Kind = std::function<Planted(Dice&)>;

/// `before` the secret and `after` it.
Kind kind(const char* before, std::function<std::string(Dice&)> secret, const char* after = "")
{
    return [=](Dice& dice) {
        const std::string made = secret(dice);
        return Planted{before + made + after, made};
    };
}

std::string base64(const std::string& text)
{
    return QByteArray::fromStdString(text).toBase64().toStdString();
}

const std::vector<std::pair<const char*, Kind>>& plantedKinds()
{
    static const std::vector<std::pair<const char*, Kind>> all = {
        {"AWS key", kind("aws_access_key_id = ", [](Dice& d) { return "AKIA" + d.of(upper + "234567", 16); })},
        {"AWS secret", kind("AWS_SECRET_ACCESS_KEY=", [](Dice& d) { return d.secret(40); })},
        {"GitHub", kind("remote: ",
                        [](Dice& d) {
                            return d.one({"ghp_", "gho_", "ghs_"}) + d.secret(36);
                        })},
        {"GitHub, fine", kind("", [](Dice& d) { return "github_pat_" + d.secret(22) + "_" + d.secret(59); })},
        {"GitLab", kind("PRIVATE-TOKEN: ", [](Dice& d) { return "glpat-" + d.secret(20); })},
        {"OpenAI", kind("OPENAI_API_KEY=", [](Dice& d) { return "sk-proj-" + d.secret(48); })},
        {"Anthropic", kind(
                          "key ", [](Dice& d) { return "sk-ant-api03-" + d.secret(80); }, " was used")},
        {"Slack",
         kind("", [](Dice& d) { return "xoxb-" + d.of(digits, 12) + "-" + d.of(digits, 12) + "-" + d.secret(24); })},
        {"Slack webhook",
         kind("POST https://hooks.slack.com/services/",
              [](Dice& d) { return "T" + d.of(upper, 8) + "/B" + d.of(upper, 8) + "/" + d.secret(24); })},
        {"Google", kind("key=", [](Dice& d) { return "AIza" + d.secret(35); })},
        {"Stripe", kind("stripe: ",
                        [](Dice& d) {
                            return d.one({"sk_live_", "rk_live_"}) + d.secret(24);
                        })},
        {"npm", kind("//registry.npmjs.org/:_authToken=", [](Dice& d) { return "npm_" + d.secret(36); })},
        {"PyPI", kind("password = ", [](Dice& d) { return "pypi-AgEIcHlwaS5vcmc" + d.secret(60); })},
        {"Hugging Face", kind("HF_TOKEN=", [](Dice& d) { return "hf_" + d.secret(34); })},
        {"JWT", kind("token: ",
                     [](Dice& d) { return "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI" + d.secret(30) + "." + d.secret(43); })},
        {"bearer", kind("Authorization: Bearer ", [](Dice& d) { return d.secret(32); })},
        {"basic", kind("authorization: Basic ", [](Dice& d) { return base64(d.word() + ":" + d.secret(12)); })},
        {"address", kind(
                        "postgresql://app:", [](Dice& d) { return d.secret(14); }, "@db.internal:5432/shop")},
        {"password", kind("DB_PASSWORD=", [](Dice& d) { return d.secret(12); })},
        {"password in JSON", kind(
                                 "{\"password\": \"", [](Dice& d) { return d.secret(16); }, "\", \"user\": \"a\"}")},
        {"API key in YAML", kind("  api_key: ", [](Dice& d) { return d.secret(32); })},
        {"client secret", kind(
                              "client_secret='", [](Dice& d) { return d.secret(40); }, "'")},
        {"private key",
         kind(
             "-----BEGIN RSA PRIVATE KEY-----\n", [](Dice& d) { return d.secret(64) + "\n" + d.secret(64); },
             "\n-----END RSA PRIVATE KEY-----")},
        {"curl", kind(
                     "+ curl -fsS -u deploy:", [](Dice& d) { return d.secret(14); }, " https://repo.internal/x")},
        {"cookie", kind("Cookie: theme=dark; sessionid=", [](Dice& d) { return d.secret(32); })},
        {"Azure storage", kind("AccountName=shop;AccountKey=", [](Dice& d) { return d.secret(86) + "=="; })},
        {"signed address", kind("https://x.blob.core.windows.net/a?sp=r&sig=", [](Dice& d) { return d.secret(43); })},
        {"netrc", kind("machine api.internal login ci password ", [](Dice& d) { return d.secret(20); })},
        {"Telegram", kind(
                         "https://api.telegram.org/bot",
                         [](Dice& d) { return d.of("123456789", 9) + ":AA" + d.secret(33); }, "/getMe")},
        {"option of a password", kind("$ deploy --user ci --password ", [](Dice& d) { return d.secret(14); })},
        {"option of a token", kind(
                                  "$ deploy --token ", [](Dice& d) { return d.secret(32); }, " --now")},
        {"header of a key", kind("> X-Api-Key: ", [](Dice& d) { return d.secret(32); })},
        {"header of a token", kind(
                                  "-H 'X-Auth-Token: ", [](Dice& d) { return d.secret(32); }, "'")},
        {"secret in JSON", kind(
                               "{\"secret\": \"", [](Dice& d) { return d.secret(32); }, "\"}")},
        {"JSON in JSON", kind(
                             "\"body\": \"{\\\"password\\\": \\\"", [](Dice& d) { return d.secret(16); }, "\\\"}\"")},
        {"docker login", kind(
                             "docker login -u ci -p ", [](Dice& d) { return d.secret(20); }, " registry.internal")},
        {"psql", kind(
                     "PGPASSWORD=", [](Dice& d) { return d.secret(14); }, " psql -h db.internal")},
        {"query of an address",
         kind(
             "GET /v1/items?limit=10&access_token=", [](Dice& d) { return d.secret(32); }, "&page=2")},
        {"set cookie", kind(
                           "Set-Cookie: session=", [](Dice& d) { return d.secret(32); }, "; HttpOnly; Path=/")},
        {"Django", kind(
                       "SECRET_KEY = \"", [](Dice& d) { return d.secret(50); }, "\"")},
        {"key of SSH", kind(
                           "-----BEGIN OPENSSH PRIVATE KEY-----\n", [](Dice& d) { return d.secret(70); },
                           "\n-----END OPENSSH PRIVATE KEY-----")},
        {"Datadog", kind("DD_API_KEY=", [](Dice& d) { return "7" + d.of(hexDigits, 30) + "a"; })},
        {"Heroku", kind("HEROKU_API_KEY=",
                        [](Dice& d) {
                            return "4" + d.of(hexDigits, 6) + "a-" + d.of(hexDigits, 4) + "-4" + d.of(hexDigits, 3) +
                                   "-a" + d.of(hexDigits, 3) + "-" + d.of(hexDigits, 12);
                        })},
        {"Twilio", kind("TWILIO_AUTH_TOKEN=", [](Dice& d) { return "3" + d.of(hexDigits, 30) + "f"; })},
        {"Mailgun", kind("api:", [](Dice& d) { return "key-1" + d.of(hexDigits, 31); })},
        {"SendGrid", kind("", [](Dice& d) { return "SG." + d.secret(22) + "." + d.secret(43); })},
        {"redis", kind(
                      "redis://:", [](Dice& d) { return d.secret(24); }, "@cache.internal:6379/0")},
        {"job token", kind("CI_JOB_TOKEN: ", [](Dice& d) { return d.secret(24); })},
        {"pass phrase", kind(
                            "GPG_PASSPHRASE=\"", [](Dice& d) { return d.secret(10); }, "\"")},
        {"Vault", kind("VAULT_TOKEN=", [](Dice& d) { return "hvs." + d.secret(90); })},
    };
    return all;
}

const std::vector<std::function<std::string(Dice&)>>& lookAlikes()
{
    static const std::vector<std::function<std::string(Dice&)>> all = {
        [](Dice& d) { return "commit " + d.of(hexDigits, 40); },
        [](Dice& d) { return "index " + d.of(hexDigits, 7) + ".." + d.of(hexDigits, 7) + " 100644"; },
        [](Dice& d) { return "image: app@sha256:" + d.of(hexDigits, 64); },
        [](Dice& d) { return "\"integrity\": \"sha512-" + d.of(mixed, 86) + "==\""; },
        [](Dice& d) { return "--hash=sha256:" + d.of(hexDigits, 64); },
        [](Dice& d) {
            return "run_id=" + d.of(hexDigits, 8) + "-" + d.of(hexDigits, 4) + "-4" + d.of(hexDigits, 3) + "-" +
                   d.of(hexDigits, 4) + "-" + d.of(hexDigits, 12);
        },
        [](Dice& d) { return "max_tokens=" + d.number(200000) + " temperature=0.2"; },
        [](Dice& d) { return "\"token_count\": " + d.of("123456789", 12); },
        [](Dice& d) { return "tokens: " + d.number(16384) + " of 16384 used"; },
        [](Dice& d) { return "tests/test_" + d.word() + ".py::test_password_reset_" + d.number(99) + " PASSED"; },
        [](Dice& d) { return "def check_password(user: str, password: str) -> bool:  # " + d.word(); },
        [](Dice& d) { return "password = os.environ[\"" + d.of(upper, 6) + "_PASSWORD\"]"; },
        [](Dice& d) { return "api_key = settings." + d.word() + "_api_key"; },
        [](Dice& d) { return "API_KEY=${" + d.of(upper, 8) + "}"; },
        [](Dice& d) { return "password: <your-" + d.word() + "-password>"; },
        [](Dice& d) { return "PWD=/home/ci/" + d.word() + "/build-" + d.number(9999); },
        [](Dice& d) { return "https://github.com/" + d.word() + "/" + d.word() + "/commit/" + d.of(hexDigits, 40); },
        [](Dice& d) { return "git@github.com:" + d.word() + "/" + d.word() + d.number(99) + ".git"; },
        [](Dice& d) { return "cache key: pip-" + d.word() + "-" + d.of(hexDigits, 32); },
        [](Dice& d) { return "\"token_type\": \"bearer\", \"expires_in\": " + d.number(99999); },
        [](Dice& d) { return "secret scanning: 0 findings in " + d.number(9999) + " files"; },
        [](Dice& d) { return "KeyError: 'access_token_" + d.word() + "'"; },
        [](Dice& d) { return "E       assert token == expected_token_" + d.number(99); },
        [](Dice& d) { return "primary_key=user_id_" + d.number(99) + " foreign_key=order_" + d.number(9999); },
        [](Dice& d) { return "risk-" + d.word() + "-" + d.word() + "-" + d.number(99999) + " task-" + d.number(9999); },
        [](Dice& d) { return "Downloading " + d.word() + "-1." + d.number(99) + "-cp311-manylinux2014_x86_64.whl"; },
        [](Dice& d) {
            return "2026-01-05T10:00:" + d.of("012345", 2) + ".123456Z INFO token refreshed for " + d.word();
        },
        [](Dice& d) { return "session_id: " + d.word() + " (" + d.number(9999) + " commands)"; },
        [](Dice& d) { return "the passwords of " + d.number(99) + " users: hashed, salted, rotated"; },
        [](Dice& d) { return "data:image/png;base64,iVBORw0KGgo" + d.of(mixed, 60); },
        [](Dice& d) { return "postgresql://app@db.internal:5432/" + d.word() + d.number(99); },
        [](Dice& d) { return "http://localhost:8080/" + d.word() + "@" + d.number(9) + "." + d.number(99); },
        [](Dice& d) { return "cookie: consent=" + d.word() + "; theme=dark"; },
        [](Dice& d) { return "mysql -pfoo is refused" + std::string(" in ") + d.word(); },
        [](Dice& d) { return "token: Optional[str] = None  # " + d.word(); },
        [](Dice& d) { return "passed=" + d.number(9999) + " failed=" + d.number(99); },
        [](Dice& d) { return "sk-" + d.word() + "-" + d.word() + "-" + d.word() + "-" + d.word() + "-module"; },
        [](Dice& d) { return "-----BEGIN CERTIFICATE-----\nMIIB" + d.of(mixed, 60) + "\n-----END CERTIFICATE-----"; },
        [](Dice& d) { return "-----BEGIN PUBLIC KEY-----\nMIIB" + d.of(mixed, 60) + "\n-----END PUBLIC KEY-----"; },
        [](Dice& d) { return "docker build --secret id=npm" + d.number(99) + ",src=.npmrc ."; },
        [](Dice& d) { return "docker login --username ci --password-stdin registry" + d.number(99) + ".internal"; },
        [](Dice& d) { return "usage: train.py --max-token " + d.number(99999) + " --token-file runs" + d.number(99); },
        [](Dice& d) { return "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + d.of(mixed, 43) + " ci@" + d.word(); },
        [](Dice& d) { return "monkey=" + d.secret(14) + " turkey: " + d.secret(14); },
    };
    return all;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every kind, and nearly each of a kind; what was missed is named.
    void plantedOnesAreMasked()
    {
        constexpr int ofEach = 12;
        Dice dice;
        int found = 0, all = 0;
        QStringList missed;
        for (const auto& [name, make] : plantedKinds()) {
            for (int i = 0; i < ofEach; ++i, ++all) {
                const Planted planted = make(dice);
                const std::string text = "before\n" + planted.line + "\nafter";
                const MaskedText masked = maskSecrets(text);
                const bool isGone = masked.masked > 0 && masked.text.find(planted.secret) == std::string::npos &&
                                    masked.text.starts_with("before\n") && masked.text.ends_with("\nafter");
                found += isGone ? 1 : 0;
                if (!isGone)
                    missed << QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromStdString(planted.line);
            }
        }
        QVERIFY(all >= 600 && plantedKinds().size() >= 50);
        QVERIFY2(found == all, qPrintable(QStringLiteral("%1 of %2\n%3").arg(found).arg(all).arg(missed.join(u'\n'))));
    }

    void lookAlikesAreLeft()
    {
        constexpr int ofEach = 50;
        Dice dice;
        int wrong = 0, all = 0;
        QStringList taken;
        for (const auto& make : lookAlikes()) {
            for (int i = 0; i < ofEach; ++i, ++all) {
                const std::string line = make(dice);
                const MaskedText masked = maskSecrets(line);
                wrong += masked.masked > 0 ? 1 : 0;
                if (masked.masked > 0 && taken.size() < 60)
                    taken << QString::fromStdString(line + "  ->  " + masked.text);
            }
        }
        QVERIFY(all >= 2000);
        QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 of %2\n%3").arg(wrong).arg(all).arg(taken.join(u'\n'))));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
