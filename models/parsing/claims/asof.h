// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/textsource.h"
#include "models/parsing/prose/markdown.h"

#include <optional>
#include <vector>

namespace exhibit {

/// Dates statements: by their own words, their row, the item or heading around them, the document's stamp, its name.
/// The nearest wins. Built once for a document.
class AsOfReader
{
public:
    AsOfReader(const TextSource& source, const MarkdownDocument& document);

    AsOf of(int block, std::string_view statement) const;
    /// Gives all claims that nothing nearer dates the stamp that one of them is of the document.
    static void dateByStamp(std::vector<Claim>& claims);

private:
    std::optional<Stamp> ofBlock(int block) const;

    const MarkdownDocument& m_document;
    AsOf m_ofName, m_ofDateLine;
    mutable std::vector<signed char> m_asked; ///< per block: m_stamps is known
    mutable std::vector<std::optional<Stamp>> m_stamps;
};

} // namespace exhibit
