// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/textsource.h"
#include "models/parsing/prose/markdown.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Makes scopes of the headings and list items of a document, those only that are asked for. The arguments must outlive
/// it.
class TextScopes
{
public:
    /// `original` and `repaired` are the document's lines as they stand and as they are read.
    TextScopes(const MarkdownDocument& document, const TextSource& source,
               const std::vector<std::string_view>& original, const std::vector<std::string_view>& repaired)
        : m_document(document), m_source(source), m_original(original), m_repaired(repaired)
    {}

    /// The innermost scope of a block, which is a heading's own; -1 if nothing stands around it.
    int scopeOf(int block);
    std::vector<TextScope> take() { return std::move(m_scopes); }

private:
    int scopeOfHeading(int block);
    int scopeOfItem(int block);
    int add(TextScope scope, int block, LineNumber last);
    LineNumber endOfSection(int heading) const;
    LineNumber endOfItem(int item) const;
    const MarkdownBlock& block(int index) const { return m_document.blocks[static_cast<std::size_t>(index)]; }

    const MarkdownDocument& m_document;
    const TextSource& m_source;
    const std::vector<std::string_view>& m_original;
    const std::vector<std::string_view>& m_repaired;
    std::vector<TextScope> m_scopes;
    std::unordered_map<int, int> m_scopeOfBlock;
};

} // namespace exhibit
