// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/textsource.h"
#include "models/files/digest.h"
#include "models/files/text/mojibake.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/told/logtext.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What one document (a whole artifact, or one member of a bundle) says. Test ids are those of the reading thread's
/// dictionary; Claim::document and Witness::document are not set.
struct DocumentRecords
{
    int member = -1; ///< index into Artifact::members, -1 for the whole artifact
    ArtifactKind kind = ArtifactKind::Unknown;
    Mojibake mojibake = Mojibake::None;
    std::string textDigest;
    std::optional<RunKey> key; ///< of the run whose folder the document's path names
    std::vector<Witness> witnesses;
    std::vector<Claim> claims;
    std::vector<Mention> mentions;
    std::vector<Commit> commits;
    std::vector<TokenEvent> tokenEvents;
    std::vector<Escalation> escalations;
    std::vector<DiagnosticsRecord> diagnostics;
    std::vector<BaselineFile> baselineFiles;
    std::vector<ApplyStats> applyStats;
    std::vector<Problem> problems;
    DocumentText text;
};

/// Reads one kind of document line by line. Implementations wrap the parsers.
class DocumentParser
{
public:
    virtual ~DocumentParser() = default;
    /// `line` counts in the document, from 1; without line end.
    virtual void addLine(LineNumber line, std::string_view text) = 0;
    /// `mojibake` is that of the whole document. Once, after the last line.
    virtual void finish(Mojibake mojibake, DocumentRecords& records) = 0;
};

/// The parser of a kind, or null for kinds of which only lines are known. `dictionary` and `rules` must outlive it.
std::unique_ptr<DocumentParser> makeDocumentParser(ArtifactKind kind, const TextSource& origin, const Rules& rules,
                                                   TestDictionary& dictionary);

/// Takes the lines of one document: finds out what a member is, its damage and its digest, and hands the lines to the
/// parser of its kind. One thread.
class DocumentReader
{
public:
    /// `kind` is unset for a member: then its first lines decide.
    DocumentReader(TextSource origin, std::optional<ArtifactKind> kind, std::optional<RunKey> key, const Rules& rules,
                   TestDictionary& dictionary);

    void addLine(std::string_view line);
    /// Once, after the last line.
    DocumentRecords finish();

    static constexpr std::size_t maxHeadBytes = 64 * 1024; ///< of a member, kept until its kind is known

private:
    void decideKind();
    void take(std::string_view line);

    TextSource m_origin;
    std::optional<ArtifactKind> m_kind;
    const Rules& m_rules;
    TestDictionary& m_dictionary;
    DocumentRecords m_records;
    std::unique_ptr<DocumentParser> m_parser;
    std::optional<LogText> m_logText; ///< of kinds that have some
    std::string m_head;
    std::vector<std::size_t> m_headEnds; ///< end of each kept line in m_head
    std::int64_t m_lines = 0;
    bool m_wantsDigest = true;
    TextDigest m_digest;
    MojibakeScan m_mojibake;
    SourceRef m_firstDamaged;
    std::int64_t m_damagedLines = 0;
    std::int64_t m_nulLines = 0;
    SourceRef m_firstNul;
};

} // namespace exhibit
