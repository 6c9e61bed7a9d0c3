// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace exhibit {

/// What holds of the documents of a kind, beside their form.
enum class Trait : std::uint32_t {
    Text = 1,            ///< its lines are read; without it a file is listed or opened as a whole
    NoForm = 2,          ///< text of which nothing is known
    RunSource = 4,       ///< tells of runs: read before the others, a person waits for these
    OneRun = 8,          ///< equal texts in folders of different runs are different documents
    NamesLoosely = 16,   ///< calls tests and its run in its own way: the path's run and exact ids go before
    Prose = 32,          ///< people read it
    Log = 64,            ///< wordings of the rules recognise its lines
    CoverageTable = 128, ///< may end with the coverage table of pytest-cov
    HoldsRecords = 256,  ///< recognised by records, so that some must be in it
    LongPreface = 512,   ///< what tells it may stand behind long noise
    DigestOfFile = 1024, ///< large, never damaged: the digest of its bytes is enough
};

/// Several of them.
struct Traits
{
    std::uint32_t bits = 0;

    constexpr Traits() = default;
    constexpr Traits(Trait trait) : bits(static_cast<std::uint32_t>(trait)) {} // NOLINT: meant to convert
    constexpr bool has(Trait trait) const { return (bits & static_cast<std::uint32_t>(trait)) != 0; }
    friend constexpr Traits operator|(Traits a, Traits b)
    {
        a.bits |= b.bits;
        return a;
    }
};

constexpr Traits operator|(Trait a, Trait b)
{
    return Traits(a) | Traits(b);
}

/// A kind of artifact: all that reading, storing and showing ask about it.
struct Format
{
    ArtifactKind kind = ArtifactKind::Unknown;
    std::string_view name;  ///< stable, as in the review JSON and `--kind`, e.g. `pytest-log`
    const char* title = ""; ///< for people, translated where it is shown
    Traits traits;
    /// Whether a text is of the kind that was none of those before it in the table; null: never told by its text.
    bool (*recogniseText)(const TextHead& head) = nullptr;
    /// The same of a JSON record, whose keys stand below `prefix`.
    bool (*recogniseRecord)(const JsonPeek& peek, const std::string& prefix) = nullptr;
    /// Its parser; null: of the kind only lines are known.
    std::unique_ptr<DocumentParser> (*make)(const DocumentContext& context) = nullptr;
};

/// All of them, in the order of recognition.
std::span<const Format> formats();
const Format& formatOf(ArtifactKind kind);

inline bool has(ArtifactKind kind, Trait trait)
{
    return formatOf(kind).traits.has(trait);
}

std::string_view kindName(ArtifactKind kind);
ArtifactKind kindFromName(std::string_view name); ///< Unknown for a name that is none

/// The kind of a text by its content.
/// `decodedHead` is the beginning of the text, up to FileText::maxHeadBytes, as UTF-8; it may end anywhere, also inside
/// a JSON value. Of a binary file it is the raw head and tells SQLite apart. `runners` are those that rules tell of.
ArtifactKind kindOfContent(std::string_view decodedHead, bool looksBinary,
                           const RunnerRules& runners = RunnerRules::none());

/// The kind of a file or of a bundle member: by its content, and not by what a program quotes (isSourceName).
ArtifactKind kindOfFile(std::string_view path, std::string_view decodedHead, bool looksBinary,
                        const RunnerRules& runners = RunnerRules::none());

/// The kind of a text that is longer than its head and is not told by it: a log whose noise before the session is long.
/// `decodedEnd` is the end of the text and may begin anywhere in a line.
ArtifactKind kindOfEnd(std::string_view decodedEnd, const RunnerRules& runners);

} // namespace exhibit
