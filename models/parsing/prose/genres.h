// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/textsource.h"
#include "models/parsing/claims/surroundings.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// What kind of text a document is, and each section that differs from it. Built once for a document.
class Genres
{
public:
    Genres(const TextSource& source, const MarkdownDocument& document, const std::vector<std::string_view>& lines,
           const Surroundings& surroundings, const Rules& rules);

    const GenrePart& document() const { return m_whole; }
    /// Of the innermost section around a block.
    const GenrePart& partOf(int block) const;
    /// What a statement of the block is: that of the section, but what a checklist ticks off is so, though the list
    /// asks.
    Genre genreAt(int block) const;
    /// The document as a whole, and by structure rather than by guess, is no text that states facts.
    bool isNoReport() const { return !statesFacts(m_whole.genre) && m_whole.confidence != Confidence::Low; }
    /// Instructions to an assistant, as their header says: whatever they list, it asks for.
    bool isForAssistant() const { return m_whole.reason.id == "genre.reason.front-matter"; }
    /// The document first, then the sections that differ from what is around them; lines of the artifact.
    std::vector<GenrePart> parts(const TextSource& source) const;

private:
    void readWhole(const TextSource& source, const std::vector<std::string_view>& lines);
    void readSections();
    bool isEntry(int heading) const;

    const MarkdownDocument& m_document;
    const Surroundings& m_surroundings;
    const Rules& m_rules;
    GenrePart m_whole;
    std::vector<GenrePart> m_sections; ///< lines of the text
    std::vector<int> m_sectionOf;      ///< per heading block: index into m_sections, -1: as the document
};

} // namespace exhibit
