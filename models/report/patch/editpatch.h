// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <QByteArray>

#include <cstddef>
#include <string>
#include <vector>

namespace exhibit {

enum class PatchEdits {
    Confirmed, ///< what a person confirmed, as they changed it
    Proposed,  ///< beside these, what nobody decided on
};

/// An edit that is not part of the patch, and why.
struct LeftOutEdit
{
    SourceRef where;
    Message why;
};

struct DocumentPatch
{
    std::string path;
    std::size_t edits = 0;
    std::string diff; ///< in the bytes of the document
};

struct EditPatch
{
    std::vector<DocumentPatch> documents; ///< by path
    std::vector<LeftOutEdit> leftOut;

    std::size_t edits() const;
};

/// The edits of mismatches as one patch for each document, without conflicts: of two edits that want the same words the
/// reviewer's own is kept, else that of the more serious mismatch. Reads the documents.
EditPatch editPatch(const PackSnapshot& snapshot, PatchEdits edits);

/// What `git apply` takes: a few words on what it holds and leaves out, then the patches.
QByteArray patchText(const EditPatch& patch, const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
