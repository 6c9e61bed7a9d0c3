// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/digest.h"
#include "models/files/text/mojibake.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/told/logtext.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Takes the lines of one document: finds out what a member is, its damage and its digest, and hands the lines to the
/// parser of its kind. One thread.
class DocumentReader
{
public:
    /// `kind` is unset for a member: then its first lines decide.
    DocumentReader(TextSource origin, std::optional<ArtifactKind> kind, std::optional<RunKey> key, const Rules& rules,
                   TestDictionary& dictionary);

    void addLine(std::string_view line);
    /// Once, after the last line: decides the kind, the damage and the digest, if finish() is to come later.
    void end();
    /// What end() decided.
    const DocumentRecords& records() const { return m_records; }
    /// The document with its text where finish() does all of the reading, needs nothing of this thread, and finds
    /// nothing but prose. The text is empty of all others. Also valid after finish().
    TextSource unreadProse() const;
    /// Once.
    DocumentRecords finish();
    /// Instead of it, where what the text says is known already.
    DocumentRecords finishUnread();
    /// Whether finish() found nothing in the text to complain about.
    bool isClean() const { return m_isClean; }

    static constexpr std::size_t maxHeadBytes = 64 * 1024; ///< of a member, kept until its kind is known

private:
    void decideKind();
    void take(std::string_view line);
    void boundCollectionErrors(Witness& witness);
    void fillKeys();
    DocumentRecords takeRecords();

    DocumentContext m_context;
    std::optional<ArtifactKind> m_kind;
    DocumentRecords m_records;
    std::unique_ptr<DocumentParser> m_parser;
    std::optional<LogText> m_logText; ///< of kinds that have some
    std::string m_head;
    std::vector<std::size_t> m_headEnds; ///< end of each kept line in m_head
    std::int64_t m_lines = 0;
    bool m_hasEnded = false, m_isClean = true, m_sawText = false;
    bool m_wantsDigest = true;
    TextDigest m_digest;
    MojibakeScan m_mojibake;
    SourceRef m_firstDamaged;
    std::int64_t m_damagedLines = 0;
    std::int64_t m_nulLines = 0;
    std::int64_t m_returns = 0; ///< carriage returns on the first line
    SourceRef m_firstNul;
};

} // namespace exhibit
