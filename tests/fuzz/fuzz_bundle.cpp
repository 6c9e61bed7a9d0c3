// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/digest.h"
#include "models/files/kinds/bundle.h"
#include "models/files/text/encoding.h"
#include "models/files/text/mojibake.h"
#include "models/parsing/formats/formats.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace exhibit;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readAs(std::string_view bytes, TextEncoding encoding)
{
    const std::string text = decodeToUtf8(bytes, encoding);
    require(isValidUtf8(text));
    static_cast<void>(kindOfContent(text, false));
    const Mojibake damage = detectMojibake(text);
    require(isValidUtf8(repairMojibake(text, damage)));

    BundleSections sections;
    TextDigest digest;
    std::int64_t count = 0;
    for (std::string_view rest = text; !rest.empty(); ++count) {
        const std::size_t newline = rest.find('\n');
        const std::string_view line = rest.substr(0, newline);
        sections.addLine(line);
        digest.addLine(line);
        rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
    }
    LineNumber last;
    for (const Member& member : sections.finish()) {
        require(member.headerLine > last && member.firstLine > member.headerLine);
        require(member.lastLine.value >= member.firstLine.value - 1 && member.lastLine.value <= count);
        last = member.lastLine;
    }
}

} // namespace

/// Bytes as a file of any encoding: what is decoded must be UTF-8, and members must be in order and inside the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const EncodingGuess guess = guessEncoding(bytes);
    require(static_cast<std::size_t>(guess.bomBytes) <= size);
    readAs(bytes.substr(static_cast<std::size_t>(guess.bomBytes)), guess.encoding);
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        readAs(bytes, encoding);
    static_cast<void>(kindOfContent(bytes, true));
    return 0;
}
