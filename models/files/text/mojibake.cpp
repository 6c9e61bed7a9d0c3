// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/mojibake.h"

#include "models/files/text/encoding.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

struct CodePointByte
{
    char16_t codePoint;
    unsigned char byte;
};

/// Code points of code page 437 from 0x80 on.
constexpr std::u16string_view cp437Upper = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                           u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(cp437Upper.size() == 128);

using ByteTable = std::array<CodePointByte, 128>;

ByteTable makeTable(Mojibake damage)
{
    ByteTable table = {};
    for (unsigned i = 0; i < table.size(); ++i) {
        const auto byte = static_cast<unsigned char>(0x80 + i);
        const char16_t codePoint =
            damage == Mojibake::Cp437 ? cp437Upper[i] : static_cast<char16_t>(windows1252CodePoint(byte));
        table[i] = {codePoint, byte};
    }
    std::sort(table.begin(), table.end(),
              [](const CodePointByte& a, const CodePointByte& b) { return a.codePoint < b.codePoint; });
    return table;
}

/// The byte that `damage` read as this character, or -1.
int byteOf(char32_t codePoint, Mojibake damage)
{
    static const ByteTable windows1252 = makeTable(Mojibake::Windows1252);
    static const ByteTable cp437 = makeTable(Mojibake::Cp437);
    const ByteTable& table = damage == Mojibake::Cp437 ? cp437 : windows1252;
    const auto found =
        std::lower_bound(table.begin(), table.end(), codePoint,
                         [](const CodePointByte& entry, char32_t wanted) { return entry.codePoint < wanted; });
    if (found != table.end() && found->codePoint == codePoint)
        return found->byte;
    // Bytes that Windows-1252 knows another character for were stored as C1 controls by some programs.
    if (damage == Mojibake::Windows1252 && codePoint >= 0x80 && codePoint < 0xA0)
        return static_cast<int>(codePoint);
    return -1;
}

/// Takes a character of valid UTF-8 off the front.
char32_t takeCodePoint(std::string_view& text)
{
    const auto byte = [&text](std::size_t i) {
        return i < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[i])) : 0U;
    };
    const char32_t lead = byte(0);
    std::size_t length = 1;
    char32_t codePoint = lead;
    if (lead >= 0xF0) {
        length = 4;
        codePoint = ((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
    } else if (lead >= 0xE0) {
        length = 3;
        codePoint = ((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
    } else if (lead >= 0xC0) {
        length = 2;
        codePoint = ((lead & 0x1F) << 6) | (byte(1) & 0x3F);
    }
    text.remove_prefix(std::min(length, text.size()));
    return codePoint;
}

template <typename Function> void forEachLine(std::string_view text, const Function& function)
{
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        function(text.substr(0, newline), newline != std::string_view::npos);
        text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
    }
}

} // namespace

std::optional<std::string> repairLine(std::string_view line, Mojibake damage)
{
    if (damage == Mojibake::None || isAscii(line))
        return {};
    // Most lines hold a sign that no damage leaves, so it is looked for before anything is copied.
    for (std::string_view rest = line; !rest.empty();) {
        if (static_cast<unsigned char>(rest.front()) < 0x80)
            rest.remove_prefix(1);
        else if (byteOf(takeCodePoint(rest), damage) < 0)
            return {};
    }
    std::string bytes;
    bytes.reserve(line.size());
    while (!line.empty()) {
        const char32_t codePoint = takeCodePoint(line);
        if (codePoint < 0x80) {
            bytes += static_cast<char>(codePoint);
            continue;
        }
        bytes += static_cast<char>(byteOf(codePoint, damage));
    }
    if (!isValidUtf8(bytes))
        return {};
    return bytes;
}

void MojibakeScan::addLine(std::string_view line)
{
    if (isAscii(line))
        return;
    m_windows1252Lines += repairLine(line, Mojibake::Windows1252).has_value();
    m_cp437Lines += repairLine(line, Mojibake::Cp437).has_value();
}

Mojibake MojibakeScan::result() const
{
    if (m_windows1252Lines == 0 && m_cp437Lines == 0)
        return Mojibake::None;
    return m_windows1252Lines >= m_cp437Lines ? Mojibake::Windows1252 : Mojibake::Cp437;
}

Mojibake detectMojibake(std::string_view text)
{
    MojibakeScan scan;
    if (isAscii(text))
        return Mojibake::None;
    forEachLine(text, [&scan](std::string_view line, bool) { scan.addLine(line); });
    return scan.result();
}

std::string repairMojibake(std::string_view text, Mojibake damage)
{
    std::string repaired;
    repaired.reserve(text.size());
    forEachLine(text, [&repaired, damage](std::string_view line, bool hasNewline) {
        if (const auto better = repairLine(line, damage))
            repaired += *better;
        else
            repaired += line;
        if (hasNewline)
            repaired += '\n';
    });
    return repaired;
}

} // namespace exhibit
