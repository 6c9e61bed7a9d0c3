// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/secrets.h"

#include "models/domain/text.h"

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
                                      "<",    "$",       "{",        "***",         "...",    "config."};
    const std::string lower = lowered(value);
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return lower.find(word) != std::string::npos; });
}

/// `api_key=…`, `token: …`: a random-looking value; a password may be any word behind `=`.
bool looksSecret(std::string_view key, std::string_view value)
{
    if (isPlaceholder(value) || value.find('(') != std::string_view::npos)
        return false;
    const std::string name = lowered(key);
    const bool password = name.find("pass") != std::string::npos || name.find("pwd") != std::string::npos;
    const bool assigned = name.find('=') != std::string::npos || name.find('"') != std::string::npos;
    if (password)
        return value.size() >= (assigned ? 4U : 8U) && (assigned || contains(value, std::isdigit));
    return value.size() >= 12 && contains(value, std::isdigit) && contains(value, std::isalpha);
}

struct Pattern
{
    RE2 expression; ///< group 1 stays, group 2 is the credential
    Check check;

    Pattern(const char* text, Check test) : expression(text), check(test) {}
};

const std::array<Pattern, 7>& patterns()
{
    static const std::array<Pattern, 7> all{
        Pattern(R"((?s)(-----BEGIN [A-Z ]*PRIVATE KEY-----)(.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\z)))", always),
        Pattern(R"((?i)(\b[a-z][a-z0-9+.\-]{1,20}://[^\s/:@'"<>]{0,100}:)([^\s/@'"<>]{3,200})@)",
                [](std::string_view, std::string_view value) { return !isPlaceholder(value); }),
        Pattern(R"((?i)(\bbearer\s+)([a-z0-9_\-.=+/~]{16,}))",
                [](std::string_view, std::string_view value) { return contains(value, std::isdigit); }),
        Pattern(R"((\b)((?:AKIA|ASIA)[A-Z0-9]{16})\b)", always),
        Pattern(
            R"((\b)(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_\-]{16,}|)"
            R"(sk-[A-Za-z0-9_\-]{20,}|xox[abprs]-[A-Za-z0-9\-]{10,}|AIza[A-Za-z0-9_\-]{30,}|)"
            R"(npm_[A-Za-z0-9]{30,}|hf_[A-Za-z0-9]{30,}|eyJ[A-Za-z0-9_\-]{10,}\.eyJ[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_\-]*))",
            [](std::string_view, std::string_view value) { return contains(value, std::isdigit); }),
        Pattern(R"((?i)((?:\b|_)(?:api[_\-]?key|secret(?:[_\-]?(?:access)?[_\-]?key)?|access[_\-]?key(?:[_\-]?id)?|)"
                R"((?:auth|access|refresh|api|bearer|session|id)[_\-]?token|token|client[_\-]?secret|private[_\-]?key))"
                R"(["']?\s{0,3}[:=]{1,2}\s{0,3}["']?)([^\s"',;&|<>`]{8,}))",
                looksSecret),
        Pattern(
            R"((?i)((?:\b|_)(?:passw(?:or)?d|passphrase|pwd)["']?\s{0,3}[:=]{1,2}\s{0,3}["']?)([^\s"',;&|<>`]{4,}))",
            looksSecret),
    };
    return all;
}

int maskWith(const Pattern& pattern, std::string& text)
{
    std::string result;
    int masked = 0;
    re2::StringPiece input(text);
    const char* done = text.data();
    re2::StringPiece kept, secret;
    while (RE2::FindAndConsume(&input, pattern.expression, &kept, &secret)) {
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
    MaskedText result{std::string(text), 0};
    for (const Pattern& pattern : patterns())
        result.masked += maskWith(pattern, result.text);
    return result;
}

} // namespace exhibit
