// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/textfilesource.h"

#include "models/files/search/search.h"
#include "models/files/text/mojibake.h"
#include "models/files/text/textfile.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr int linesPerRead = 512;

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
    TextFile::Line line = m_file->line(number, maxLineBytes);
    if (const Mojibake damage = mojibakeOf(number); damage != Mojibake::None && !line.cut) {
        if (std::optional<std::string> repaired = repairLine(line.text, damage))
            line.text = std::move(*repaired);
    }
    return {std::move(line.text), line.cut, static_cast<qint64>(line.fullBytes), line.end};
}

bool TextFileSource::isRepaired() const
{
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
    if (isRepaired()) {
        findInRepaired(*searcher, cancel, found);
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

void TextFileSource::findInRepaired(const Searcher& searcher, const CancelFlag& cancel,
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
        for (const TextFile::Line& line : (*file)->lines(first, linesPerRead, maxLineBytes)) {
            const std::optional<std::string> repaired = repairLine(line.text, mojibakeOf(number));
            for (const auto& [column, length] : searcher.matchesIn(repaired ? *repaired : line.text))
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
