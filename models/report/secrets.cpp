// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/secrets.h"

#include "models/domain/text.h"
#include "models/parsing/rules/guardedpattern.h"
#include "models/report/reportcancel.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace exhibit {

namespace {

using Check = bool (*)(std::string_view key, std::string_view value);

bool always(std::string_view, std::string_view)
{
    return true;
}

bool contains(std::string_view text, int (*kind)(int))
{
    return std::any_of(text.begin(), text.end(), [kind](char c) { return kind(static_cast<unsigned char>(c)) != 0; });
}

/// What documentation writes where a credential would stand.
bool isPlaceholder(std::string_view value)
{
    static constexpr std::array words{"your", "example", "changeme", "placeholder", "dummy",  "redacted", "none",
                                      "null", "true",    "false",    "environ",     "getenv", "secrets.", "xxxx",
                                      "<",    "${",      "{",        "***",         "...",    "config."};
    const std::string lower = lowered(value);
    return value.starts_with('$') || std::any_of(words.begin(), words.end(), [&](const char* word) {
               return lower.find(word) != std::string::npos;
           });
}

/// `PWD=/home/me/shop`: shells keep the folder that they work in so. Any other name that ends so is of a password.
bool isWorkingFolder(std::string_view key, std::string_view value)
{
    const std::string name = lowered(key.substr(0, key.find_first_of("\"' \t\r\n:=")));
    const bool isPath =
        value.find_first_of("/~.\\") == 0 || (value.size() > 1 && isLetter(value.front()) && value[1] == ':');
    return isPath && (name == "pwd" || name == "oldpwd");
}

/// `expected_token_20`: a name in a program, words and at most a number.
bool isName(std::string_view value)
{
    static const LatePattern name("[a-z]{2,}(?:_[a-z]{2,})+(?:_?[0-9]{1,4})?");
    return RE2::FullMatch({value.data(), value.size()}, name);
}

/// `api_key=…`, `token: …`: a random-looking value; a password may be any word behind `=`.
bool looksSecret(std::string_view key, std::string_view value)
{
    if (isPlaceholder(value) || value.find('(') != std::string_view::npos)
        return false;
    if (isWorkingFolder(key, value))
        return false;
    const std::string name = lowered(key);
    const bool password = name.find("pass") != std::string::npos || name.find("pwd") != std::string::npos;
    const bool assigned = name.find('=') != std::string::npos || name.find('"') != std::string::npos ||
                          name.find("&quot;") != std::string::npos;
    if (password)
        return value.size() >= (assigned ? 4U : 8U) && (assigned || contains(value, std::isdigit));
    return value.size() >= 12 && !isName(value) && contains(value, std::isdigit) && contains(value, std::isalpha);
}

bool isWritten(std::string_view, std::string_view value)
{
    return !isPlaceholder(value) && !value.starts_with("//");
}

bool hasDigit(std::string_view, std::string_view value)
{
    return contains(value, std::isdigit);
}

/// Letters that change between large and small as chance has it: `aBcD`. Words written as one (`SomeLongName`) do not.
bool isJumbled(std::string_view value)
{
    int changes = 0, letters = 0;
    char before = 0;
    for (const char c : value) {
        if (!isLetter(c))
            continue;
        const bool isOther = letters > 0 && (std::isupper(static_cast<unsigned char>(c)) != 0) !=
                                                (std::isupper(static_cast<unsigned char>(before)) != 0);
        changes += isOther ? 1 : 0;
        ++letters;
        before = c;
    }
    return letters >= 16 && changes * 10 >= (letters - 1) * 4;
}

/// Behind the mark of a service; not every one has a digit.
bool isToken(std::string_view key, std::string_view value)
{
    return hasDigit(key, value) || isJumbled(value.substr(value.find_first_of("-_.") + 1));
}

bool isMixed(std::string_view, std::string_view value)
{
    return !isPlaceholder(value) && contains(value, std::isdigit) && contains(value, std::isalpha);
}

/// `name:password` in Base64.
bool isEncodedLogin(std::string_view, std::string_view value)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    unsigned bits = 0, known = 0;
    for (const char c : value.substr(0, value.find('='))) {
        bits = (bits << 6U | static_cast<unsigned>(digits.find(c))) & 0xFFFFU;
        known += 6;
        if (known >= 8) {
            known -= 8;
            text += static_cast<char>(bits >> known & 0xFFU);
        }
    }
    return text.find(':') != std::string::npos &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isprint(c) != 0; });
}

struct Pattern
{
    GuardedPattern expression; ///< group 1 stays, group 2 is the credential
    Check check;

    Pattern(const char* text, Check test) : expression(text), check(test) {}
};

const std::array<Pattern, 18>& patterns()
{
    static const std::array<Pattern, 18> all{
        Pattern(
            R"((?s)(-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----)(.*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|\z)))",
            always),
        Pattern(R"((?i)(\b[a-z][a-z0-9+.\-]{1,20}://[^\s/:@'"<>]{0,100}:)([^\s/@'"<>]{3,200})@)", isWritten),
        Pattern(R"((?i)(\bbearer\s+)([a-z0-9_\-.=+/~]{16,}))", hasDigit),
        Pattern(R"((?i)(\bbasic\s+|"auth"\s{0,3}:\s{0,3}")([a-z0-9+/]{8,}={0,2}))", isEncodedLogin),
        Pattern(R"((\b)((?:AKIA|ASIA)[A-Z0-9]{16})\b)", always),
        Pattern(
            R"((\b)(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt)-[A-Za-z0-9_\-]{16,}|)"
            R"(sk-[A-Za-z0-9_\-]{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/=]{24,}|gsk_[A-Za-z0-9]{40,}|xai-[A-Za-z0-9]{40,}|)"
            R"(xox[abeprs]-[A-Za-z0-9\-]{10,}|xapp-\d-[A-Za-z0-9\-]{20,}|AIza[A-Za-z0-9_\-]{30,}|GOCSPX-[A-Za-z0-9_\-]{20,}|ya29\.[A-Za-z0-9_\-.]{20,}|)"
            R"(npm_[A-Za-z0-9]{30,}|hf_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_\-]{40,}|rubygems_[a-f0-9]{40,}|dckr_pat_[A-Za-z0-9_\-]{20,}|)"
            R"(eyJ[A-Za-z0-9_\-]{10,}\.eyJ[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_\-]*|SG\.[A-Za-z0-9_\-]{16,}\.[A-Za-z0-9_\-]{16,}|key-[a-f0-9]{32}|)"
            R"(do[opr]_v1_[a-f0-9]{40,}|hv[sbr]\.[A-Za-z0-9_\-]{20,}|dapi[a-f0-9]{32}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|)"
            R"(AGE-SECRET-KEY-1[A-Z0-9]{50,}|lin_api_[A-Za-z0-9]{30,}|glsa_[A-Za-z0-9]{30,}|ATATT3[A-Za-z0-9_\-=]{40,}|)"
            R"([A-Za-z0-9_~.\-]{3}\dQ~[A-Za-z0-9_~.\-]{31,34}))",
            isToken),
        Pattern(R"((\bbot|\b)(\d{8,10}:AA[A-Za-z0-9_\-]{32,34}))", always),
        Pattern(
            R"((\b(?:hooks\.slack\.com/(?:services|workflows|triggers)|discord(?:app)?\.com/api/webhooks/\d{5,25}|webhook\.office\.com/webhookb2)/)([A-Za-z0-9/_\-@]{20,}))",
            always),
        Pattern(R"(([?&]sig=)([A-Za-z0-9%+/=_\-]{20,}))", isMixed),
        Pattern(R"((\bcurl\b[^\n|;&]{0,200}?\s(?:-u|--user)[ =]?["']?[^\s:"'$]{1,60}:)([^\s"']{3,}))", isWritten),
        Pattern(R"((\bmachine\s+\S+\s+login\s+\S+\s+password\s+)(\S{4,}))", isMixed),
        Pattern(R"((\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;&]{0,120}?\s-p["']?)([^\s"'\-][^\s"']{3,}))",
                isWritten),
        Pattern(
            R"((\b(?:docker|podman|helm registry|oras|skopeo)\s+login\b[^\n|;&]{0,120}?\s-p[ =]?["']?)([^\s"'\-][^\s"']{3,}))",
            isWritten),
        Pattern(
            R"((--(?:[a-z0-9]+-)*(?:password|passwd|passphrase|token|secret|api-key|access-key|secret-key)\s+["']?)([^\s"'=/\-][^\s"'=/]{7,}))",
            isMixed),
        Pattern(R"((\bsshpass\s+-p\s*["']?)([^\s"']{3,}))", isWritten),
        Pattern(
            R"((?i)(\bcookie:\s*(?:[^\n]{0,300}?;\s*)?[a-z0-9_.\-]*(?:sess|sid|auth|token|jwt|csrf)[a-z0-9_.\-]*=)([^\s;"',]{12,}))",
            isMixed),
        Pattern(
            R"((?i)((?:\b|_)(?:api[_\-]?key|secret(?:[_\-]?(?:access)?[_\-]?key(?:[_\-]?base)?)?|access[_\-]?key(?:[_\-]?id)?|)"
            R"((?:auth|access|refresh|api|bearer|session|id)[_\-]?token|token|client[_\-]?secret|private[_\-]?key|)"
            R"((?:account|shared[_\-]?access|encryption|signing|master|storage|service)[_\-]?key))"
            R"((?:\\{0,3}["']?|&(?:quot|apos|#3[49]);)\s{0,3}[:=]{1,2}\s{0,3}(?:\\{0,3}["']?|&(?:quot|apos|#3[49]);))"
            R"()([^\s"',;&|<>`]{8,}))",
            looksSecret),
        Pattern(
            R"((?i)(\b[a-z0-9_]*(?:passw(?:or)?d|passphrase|pwd)(?:\\{0,3}["']?|&(?:quot|apos|#3[49]);)\s{0,3}[:=]{1,2})"
            R"(\s{0,3}(?:\\{0,3}["']?|&(?:quot|apos|#3[49]);))([^\s"',;&|<>`]{4,}))",
            looksSecret),
    };
    return all;
}

int maskWith(const Pattern& pattern, std::string& text)
{
    if (!pattern.expression.mayMatch(text))
        return 0;
    std::string result;
    int masked = 0;
    re2::StringPiece input(text);
    const char* done = text.data();
    re2::StringPiece kept, secret;
    while (RE2::FindAndConsume(&input, pattern.expression.get(), &kept, &secret)) {
        if (!pattern.check(std::string_view(kept.data(), kept.size()), std::string_view(secret.data(), secret.size())))
            continue;
        result.append(done, static_cast<const char*>(secret.data()));
        result += "***";
        done = secret.data() + secret.size();
        ++masked;
    }
    if (masked > 0) {
        result.append(done, static_cast<const char*>(text.data() + text.size()));
        text = std::move(result);
    }
    return masked;
}

} // namespace

MaskedText maskSecrets(std::string_view text)
{
    endIfCancelled(); // all that a report shows comes by
    MaskedText result{std::string(text), 0};
    for (const Pattern& pattern : patterns())
        result.masked += maskWith(pattern, result.text);
    return result;
}

} // namespace exhibit
