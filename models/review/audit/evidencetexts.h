// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <string>

namespace exhibit {

class WordSearch;

/// The texts of a pack, for who may not open files. One thread.
class EvidenceTexts
{
public:
    virtual ~EvidenceTexts() = default;
    /// Lets every line of every text go by, repaired where its encoding was damaged; a text is known by the index of
    /// its artifact.
    virtual void search(WordSearch& search) = 0;
    /// Lines of an artifact as they are, joined by '\n'; cut where they are very long.
    virtual std::string lines(int artifact, LineNumber first, LineNumber last) = 0;
};

} // namespace exhibit
