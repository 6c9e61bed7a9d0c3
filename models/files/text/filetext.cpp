// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/filetext.h"

#include "models/files/fileerror.h"
#include "models/files/kinds/binarycheck.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/bytecount.h"
#include "models/files/text/encoding.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Decides UTF-8 over a whole file from its blocks; a sequence may be cut between two of them.
class Utf8Check
{
public:
    void add(std::string_view block)
    {
        if (!m_valid || block.empty())
            return;
        if (!m_cut.empty()) {
            const std::size_t needed = std::min<std::size_t>(block.size(), 3);
            std::string joint = m_cut + std::string(block.substr(0, needed));
            joint.resize(joint.size() - incompleteUtf8Tail(joint));
            if (joint.size() < m_cut.size()) {
                m_cut.append(block);
                return;
            }
            m_valid = isValidUtf8(joint);
            block.remove_prefix(joint.size() - m_cut.size());
            m_cut.clear();
        }
        const std::size_t tail = incompleteUtf8Tail(block);
        m_cut = block.substr(block.size() - tail);
        block.remove_suffix(tail);
        m_valid = m_valid && isValidUtf8(block);
        if (m_valid && !m_sawMultibyte)
            m_sawMultibyte = !isAscii(block);
    }

    /// A log that was cut off inside its last character is still UTF-8 if it held other such characters.
    bool isUtf8() const { return m_valid && (m_cut.empty() || m_sawMultibyte); }

private:
    std::string m_cut;
    bool m_valid = true;
    bool m_sawMultibyte = false;
};

/// Collects what inspectText() answers from the blocks of one file.
class Inspection
{
public:
    void begin(std::string_view block)
    {
        const EncodingGuess guess = guessEncoding(block.substr(0, FileText::maxHeadBytes));
        m_text.encoding = guess.encoding;
        m_text.bom = guess.bom;
        m_bomBytes = static_cast<std::size_t>(guess.bomBytes);
        const std::string_view head = block.substr(0, FileText::maxHeadBytes);
        if (isUtf16()) {
            const std::string_view sample = head.substr(m_bomBytes, 8192);
            m_text.looksBinary =
                looksBinaryDecoded(decodeToUtf8(sample, m_text.encoding)) || (!guess.bom && hasBinaryMagic(head));
        } else {
            m_text.looksBinary = looksBinary(head, guess.encoding == TextEncoding::Utf8 && !guess.bom);
            // A mark says text, whatever follows it, unless that is mostly control characters.
            if (guess.bom)
                m_text.looksBinary = looksBinary(head.substr(m_bomBytes), true);
        }
        m_rawHead = head;
    }

    void add(std::string_view block)
    {
        m_text.bytes += block.size();
        if (m_text.looksBinary || block.empty())
            return;
        if (isUtf16()) {
            addUtf16(block);
            return;
        }
        const ByteCounts counts = countBytes(block);
        m_text.lines += counts.newlines;
        m_text.nulBytes += counts.nuls;
        m_endsInNewline = block.back() == '\n';
        if (!m_text.bom)
            m_utf8.add(block);
    }

    FileText finish()
    {
        if (m_text.looksBinary) {
            m_text.encoding = TextEncoding::None;
            m_text.bom = false;
            m_text.head = std::move(m_rawHead);
            return std::move(m_text);
        }
        if (!isUtf16() && !m_text.bom)
            m_text.encoding = m_utf8.isUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
        if (m_text.bytes > m_bomBytes && !m_endsInNewline)
            ++m_text.lines;
        decodeHead();
        return std::move(m_text);
    }

private:
    bool isUtf16() const
    {
        return m_text.encoding == TextEncoding::Utf16Le || m_text.encoding == TextEncoding::Utf16Be;
    }

    void addUtf16(std::string_view block)
    {
        const bool bigEndian = m_text.encoding == TextEncoding::Utf16Be;
        const ByteCounts counts = countUtf16Units(block, bigEndian);
        m_text.lines += counts.newlines;
        m_text.nulBytes += counts.nuls;
        const std::string_view last = block.size() % 2 == 0 ? block.substr(block.size() - 2) : std::string_view();
        m_endsInNewline = last == (bigEndian ? std::string_view("\0\n", 2) : std::string_view("\n\0", 2));
    }

    void decodeHead()
    {
        std::string_view head = m_rawHead;
        head.remove_prefix(std::min(m_bomBytes, head.size()));
        if (m_text.bytes > m_rawHead.size()) {
            if (m_text.encoding == TextEncoding::Utf8)
                head.remove_suffix(incompleteUtf8Tail(head));
            else if (isUtf16())
                head.remove_suffix(head.size() % 2);
        }
        m_text.head = decodeToUtf8(head, m_text.encoding);
    }

    FileText m_text;
    Utf8Check m_utf8;
    std::string m_rawHead;
    std::size_t m_bomBytes = 0;
    bool m_endsInNewline = false;
};

} // namespace

Result<FileText> inspectText(const std::string& absolutePath, const CancelFlag* cancel, Sha256* digest)
{
    Result<BlockReader> file = BlockReader::open(absolutePath);
    if (!file)
        return file.error();
    Inspection inspection;
    bool first = true;
    for (std::string_view block = file->next(); !block.empty(); block = file->next()) {
        if (cancel != nullptr && cancel->isCancelled())
            return cancelledError();
        if (first)
            inspection.begin(block);
        first = false;
        inspection.add(block);
        if (digest != nullptr)
            digest->add(block);
    }
    if (const int error = file->readError(); error != 0)
        return fileError(absolutePath, error);
    FileText text = inspection.finish();
    text.sampled = file->isSampled();
    if (text.bytes == 0)
        text.encoding = TextEncoding::Utf8;
    return text;
}

Result<std::string> readText(const std::string& absolutePath, TextEncoding encoding, bool bom, const CancelFlag* cancel,
                             std::uint64_t maxBytes)
{
    Result<BlockReader> file = BlockReader::open(absolutePath);
    if (!file)
        return file.error();
    if (file->sizeAtOpen() > maxBytes)
        return Error{Error::Code::NotSupported,
                     {"error.file.too-large",
                      {{"path", displayPath(absolutePath)}, {"bytes", std::to_string(file->sizeAtOpen())}}}};
    std::string raw;
    raw.reserve(static_cast<std::size_t>(std::min(file->sizeAtOpen(), BlockReader::sampleBytes)));
    if (bom)
        file->seek(encoding == TextEncoding::Utf8 ? 3 : 2);
    for (std::string_view block = file->next(); !block.empty() && raw.size() <= maxBytes; block = file->next()) {
        if (cancel != nullptr && cancel->isCancelled())
            return cancelledError();
        raw.append(block);
    }
    if (const int error = file->readError(); error != 0)
        return fileError(absolutePath, error);
    if ((encoding == TextEncoding::Utf8 || encoding == TextEncoding::None) && isValidUtf8(raw))
        return raw;
    return decodeToUtf8(raw, encoding);
}

} // namespace exhibit
