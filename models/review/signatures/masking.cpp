// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/signatures/masking.h"

#include "models/domain/text.h"

namespace exhibit {

namespace {

bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

} // namespace

std::string_view exceptionOf(std::string_view message)
{
    std::size_t end = 0;
    std::size_t lastPart = 0;
    while (end < message.size()) {
        const char c = message[end];
        if (c == '.')
            lastPart = end + 1;
        else if (!isNameLetter(c) && (end == lastPart || !isDigit(c)))
            break;
        ++end;
    }
    const bool ends = end == message.size() || message[end] == ':' || message[end] == '\n';
    const bool isType = lastPart < end && isUpper(message[lastPart]) && end - lastPart > 1;
    return ends && isType ? message.substr(0, end) : std::string_view();
}

std::string_view cutPrefix(std::string_view message)
{
    for (const std::string_view mark : {std::string_view("..."), std::string_view("\xE2\x80\xA6")}) {
        if (message.ends_with(mark))
            return message.substr(0, message.size() - mark.size());
    }
    return {};
}

const std::string& MessageMasker::mask(const std::string& message)
{
    const auto [entry, isNew] = m_known.try_emplace(message);
    if (!isNew)
        return entry->second;
    std::string text = message.substr(0, message.find('\n'));
    const std::string type(exceptionOf(text));
    text.erase(0, type.size());
    for (const MaskRule& rule : m_masks)
        RE2::GlobalReplace(&text, *rule.pattern, rule.with);
    entry->second = type + text;
    return entry->second;
}

} // namespace exhibit
