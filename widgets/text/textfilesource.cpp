// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/textfilesource.h"

#include "models/files/search/search.h"
#include "models/files/text/encoding.h"
#include "models/files/text/mojibake.h"
#include "models/files/text/textfile.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

using Text = TextFileSource::Text;

constexpr int linesPerRead = 512;

struct ChosenEncoding
{
    Text text;
    const char* name;      ///< as people write it
    TextEncoding encoding; ///< None: known to the toolkit alone
};

constexpr ChosenEncoding chosenEncodings[] = {
    {Text::Utf8, "UTF-8", TextEncoding::Utf8},
    {Text::Utf16Le, "UTF-16 LE", TextEncoding::Utf16Le},
    {Text::Utf16Be, "UTF-16 BE", TextEncoding::Utf16Be},
    {Text::Windows1252, "Windows-1252", TextEncoding::Windows1252},
    {Text::Windows1250, "Windows-1250", TextEncoding::None},
    {Text::Windows1251, "Windows-1251", TextEncoding::None},
    {Text::Koi8R, "KOI8-R", TextEncoding::None},
    {Text::Ibm850, "IBM850", TextEncoding::None},
    {Text::ShiftJis, "Shift_JIS", TextEncoding::None},
    {Text::EucJp, "EUC-JP", TextEncoding::None},
    {Text::Gb18030, "GB18030", TextEncoding::None},
    {Text::Big5, "Big5", TextEncoding::None},
    {Text::EucKr, "EUC-KR", TextEncoding::None},
};

const ChosenEncoding* chosenEncoding(Text text)
{
    const auto* const known = std::find_if(std::begin(chosenEncodings), std::end(chosenEncodings),
                                           [text](const ChosenEncoding& each) { return each.text == text; });
    return known == std::end(chosenEncodings) ? nullptr : known;
}

std::string decodeAs(std::string_view bytes, Text text)
{
    const ChosenEncoding* encoding = chosenEncoding(text);
    if (!encoding)
        return std::string(bytes);
    // Lines parted at the byte of a newline begin or end with the other byte of it.
    const bool isOdd = bytes.size() % 2 == 1;
    if (isOdd && text == Text::Utf16Le && bytes.front() == '\0')
        bytes.remove_prefix(1);
    else if (isOdd && text == Text::Utf16Be && bytes.back() == '\0')
        bytes.remove_suffix(1);
    if (encoding->encoding != TextEncoding::None)
        return decodeToUtf8(bytes, encoding->encoding);
    QStringDecoder decoder(encoding->name, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoded.toStdString();
}

} // namespace

Result<std::shared_ptr<TextFileSource>> TextFileSource::open(const std::string& absolutePath, const Artifact& artifact,
                                                             Text text, const CancelFlag* cancel)
{
    Result<std::shared_ptr<TextFile>> file = TextFile::open(absolutePath, artifact.encoding, artifact.bom, cancel);
    if (!file)
        return file.error();
    std::shared_ptr<TextFileSource> source(new TextFileSource);
    source->m_file = *file;
    source->m_path = absolutePath;
    source->m_artifact = artifact;
    source->m_text = text;
    return source;
}

QString TextFileSource::encodingName(Text text)
{
    const ChosenEncoding* encoding = chosenEncoding(text);
    return encoding ? QString::fromLatin1(encoding->name) : QString();
}

std::vector<TextFileSource::Text> TextFileSource::encodings()
{
    std::vector<Text> known;
    for (const ChosenEncoding& each : chosenEncodings) {
        if (each.encoding != TextEncoding::None || QStringDecoder(each.name).isValid())
            known.push_back(each.text);
    }
    return known;
}

qint64 TextFileSource::lineCount() const
{
    return m_file->lineCount();
}

Mojibake TextFileSource::mojibakeOf(LineNumber number) const
{
    if (m_text == Text::Original)
        return Mojibake::None;
    const auto holds = [number](const Member& member) {
        return member.firstLine <= number && number <= member.lastLine;
    };
    const auto member = std::find_if(m_artifact.members.begin(), m_artifact.members.end(), holds);
    if (member != m_artifact.members.end() && member->mojibake != Mojibake::None)
        return member->mojibake;
    return m_artifact.mojibake;
}

SourceLine TextFileSource::line(LineNumber number) const
{
    const TextFile::As as = isChosen(m_text) ? TextFile::As::Bytes : TextFile::As::Text;
    TextFile::Line line = m_file->line(number, maxLineBytes, as);
    return shown(number, std::move(line.text), line.cut, static_cast<qint64>(line.fullBytes), line.end);
}

std::string TextFileSource::originalText(LineNumber number) const
{
    return m_file->line(number, maxLineBytes).text;
}

/// A line of the file as a person wants to see it.
SourceLine TextFileSource::shown(LineNumber number, std::string text, bool cut, qint64 fullBytes, LineEnd end) const
{
    SourceLine line{std::move(text), cut, fullBytes, end};
    if (isChosen(m_text)) {
        line.text = decodeAs(line.text, m_text);
        if (!cut && line.text.ends_with('\r')) {
            line.text.pop_back();
            line.end = end == LineEnd::Newline ? LineEnd::CarriageReturnNewline : end;
        }
    } else if (const Mojibake damage = mojibakeOf(number); damage != Mojibake::None && !cut) {
        if (std::optional<std::string> repaired = repairLine(line.text, damage))
            line.text = std::move(*repaired);
    }
    return line;
}

bool TextFileSource::isDerived() const
{
    if (isChosen(m_text))
        return true;
    const auto damaged = [](const Member& member) { return member.mojibake != Mojibake::None; };
    return m_text == Text::Repaired && (m_artifact.mojibake != Mojibake::None ||
                                        std::any_of(m_artifact.members.begin(), m_artifact.members.end(), damaged));
}

QString TextFileSource::findAll(const FindQuery& query, const CancelFlag& cancel,
                                const std::function<bool(std::vector<FindHit>&&)>& found) const
{
    const Result<Searcher> searcher = compileQuery(query);
    if (!searcher)
        return invalidPatternText(searcher.error());
    if (isDerived()) {
        findInDerived(*searcher, cancel, found);
        return {};
    }
    std::vector<FindHit> batch;
    searcher->search(m_path, m_artifact.encoding, m_artifact.bom, cancel, [&](SearchHit&& hit) {
        const int shift = hit.column - hit.textColumn;
        const std::size_t before = batch.size();
        for (const auto& [column, length] : searcher->matchesIn(hit.text))
            batch.push_back({hit.line, column + shift, length});
        if (batch.size() == before)
            batch.push_back({hit.line, hit.column, hit.length});
        return batch.size() < maxBatch || found(std::exchange(batch, {}));
    });
    if (!batch.empty() && !cancel.isCancelled())
        found(std::move(batch));
    return {};
}

void TextFileSource::findInDerived(const Searcher& searcher, const CancelFlag& cancel,
                                   const std::function<bool(std::vector<FindHit>&&)>& found) const
{
    // The person searches what is shown. A second handle, because line() is at work on the first.
    const Result<std::shared_ptr<TextFile>> file = TextFile::open(m_path, m_artifact.encoding, m_artifact.bom, &cancel);
    if (!file)
        return;
    std::vector<FindHit> batch;
    for (LineNumber first{1}; first.value <= (*file)->lineCount() && !cancel.isCancelled();
         first = first.plus(linesPerRead)) {
        LineNumber number = first;
        const TextFile::As as = isChosen(m_text) ? TextFile::As::Bytes : TextFile::As::Text;
        for (TextFile::Line& line : (*file)->lines(first, linesPerRead, maxLineBytes, as)) {
            const SourceLine seen = shown(number, std::move(line.text), line.cut, 0, line.end);
            for (const auto& [column, length] : searcher.matchesIn(seen.text))
                batch.push_back({number, column, length});
            number = number.plus(1);
        }
        if (batch.size() >= maxBatch && !found(std::exchange(batch, {})))
            return;
    }
    if (!batch.empty())
        found(std::move(batch));
}

void TextFileSource::readAll(const CancelFlag& cancel, const std::function<bool(std::string_view)>& line) const
{
    constexpr std::size_t longestRead = 4096; // of a line
    const Result<std::shared_ptr<TextFile>> file = TextFile::open(m_path, m_artifact.encoding, m_artifact.bom, &cancel);
    if (!file)
        return;
    for (LineNumber first{1}; first.value <= (*file)->lineCount() && !cancel.isCancelled();
         first = first.plus(linesPerRead)) {
        for (const TextFile::Line& each : (*file)->lines(first, linesPerRead, longestRead)) {
            if (!line(each.text))
                return;
        }
    }
}

} // namespace exhibit
