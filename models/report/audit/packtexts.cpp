// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/audit/packtexts.h"

#include "models/files/text/linereader.h"
#include "models/files/text/mojibake.h"
#include "models/files/text/textfile.h"
#include "models/parsing/formats/formats.h"
#include "models/review/audit/wordsearch.h"

#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t maxLineBytes = std::size_t{1} << 20; // of lines that are looked at again

/// The damage of each line of an artifact, in order.
class LineRepair
{
public:
    explicit LineRepair(const Artifact& artifact) : m_artifact(artifact) {}

    std::string_view repaired(LineNumber line, std::string_view text)
    {
        const auto& members = m_artifact.members;
        while (m_member < members.size() && members[m_member].lastLine < line)
            ++m_member;
        const bool inside = m_member < members.size() && members[m_member].firstLine <= line;
        const Mojibake damage = inside ? members[m_member].mojibake : m_artifact.mojibake;
        if (damage == Mojibake::None)
            return text;
        std::optional<std::string> mended = repairLine(text, damage);
        if (!mended)
            return text;
        m_text = std::move(*mended);
        return m_text;
    }

private:
    const Artifact& m_artifact;
    std::size_t m_member = 0;
    std::string m_text;
};

} // namespace

PackTexts::PackTexts(const PackFacts& facts, const CancelFlag& cancel, std::string except)
    : m_facts(facts), m_cancel(cancel), m_except(std::move(except))
{}

PackTexts::~PackTexts() = default;

bool PackTexts::isEvidence(const Artifact& artifact) const
{
    return has(artifact.kind, Trait::Text) && m_facts.absolutePath(artifact.path) != m_except;
}

void PackTexts::search(WordSearch& search)
{
    for (std::size_t i = 0; i < m_facts.artifacts.size() && !m_cancel.isCancelled(); ++i) {
        const Artifact& artifact = m_facts.artifacts[i];
        if (!isEvidence(artifact))
            continue;
        Result<LineReader> reader =
            LineReader::open(m_facts.absolutePath(artifact.path), artifact.encoding, artifact.bom);
        if (!reader)
            continue; // gone since it was read; what only it says is not found
        search.beginText(static_cast<int>(i));
        LineRepair repair(artifact);
        std::string_view line;
        while (!m_cancel.isCancelled() && reader->next(line))
            search.addLine(reader->number(), repair.repaired(reader->number(), line));
        search.endText();
    }
}

std::string PackTexts::lines(int index, LineNumber first, LineNumber last)
{
    auto found = m_files.find(index);
    if (found == m_files.end()) {
        const Artifact& artifact = m_facts.artifacts[static_cast<std::size_t>(index)];
        Result<std::shared_ptr<TextFile>> file =
            TextFile::open(m_facts.absolutePath(artifact.path), artifact.encoding, artifact.bom, &m_cancel);
        found = m_files.emplace(index, file ? *file : nullptr).first;
    }
    if (!found->second)
        return {};
    std::string text;
    for (LineNumber line = first; line <= last && line.value <= found->second->lineCount(); line = line.plus(1)) {
        if (line != first)
            text += '\n';
        text += found->second->line(line, maxLineBytes).text;
    }
    return text;
}

} // namespace exhibit
