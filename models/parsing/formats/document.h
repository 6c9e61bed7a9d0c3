// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/textsource.h"
#include "models/parsing/sessions/scripts/scripttarget.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class Rules;

/// What one document (a whole artifact, or one member of a bundle) says. Test ids are those of the reading thread's
/// dictionary; Claim::document and Witness::document are not set.
struct DocumentRecords
{
    int member = -1; ///< index into Artifact::members, -1 for the whole artifact
    ArtifactKind kind = ArtifactKind::Unknown;
    Mojibake mojibake = Mojibake::None;
    std::string textDigest;
    std::int64_t blankLines = 0; ///< before the first line with text
    std::optional<RunKey> key;   ///< of the run whose folder the document's path names
    std::vector<Witness> witnesses;
    std::vector<Claim> claims;
    std::vector<Mention> mentions;
    std::vector<Commit> commits;
    std::vector<TokenEvent> tokenEvents;
    std::vector<Escalation> escalations;
    std::vector<PhaseRecord> phases;
    std::vector<TelemetrySource> telemetrySources;
    std::vector<DiagnosticsRecord> diagnostics;
    std::vector<BaselineFile> baselineFiles;
    std::vector<ApplyStats> applyStats;
    std::vector<CoverageMeasure> coverage; ///< documents are not set
    std::vector<ToolFinding> toolFindings; ///< likewise
    std::vector<AgentSession> sessions;    ///< documents are not set, nor those of the steps
    std::vector<SessionStep> sessionSteps;
    std::vector<ScriptTarget> scripts; ///< commands under names, which sessions ask for
    std::vector<Problem> problems;
    DocumentText text;
};

/// What a parser is given beside the lines.
struct DocumentContext
{
    TextSource origin; ///< where the document stands; its text is not used
    const Rules& rules;
    TestDictionary& tests; ///< both must outlive the parser
};

/// Reads one document line by line. One thread.
class DocumentParser
{
public:
    virtual ~DocumentParser() = default;
    /// `line` counts in the document, from 1; `text` is without line end and dies with the call.
    virtual void addLine(LineNumber line, std::string_view text) = 0;
    /// `mojibake` is that of the whole document. Once, after the last line.
    virtual void finish(Mojibake mojibake, DocumentRecords& records) = 0;
    /// The lines so far, each with its end, of a parser that has read nothing of them yet and makes no test ids:
    /// finish() does all of its work and may come late, from another thread, or never. Also valid after it. Empty of
    /// all others.
    virtual std::string_view unreadText() const { return {}; }
};

} // namespace exhibit
